/** Ends the browser the tests shared. */
import "./one-browser";

export default async function endOneBrowser(): Promise<void> {
  await globalThis.browserOfTheTests?.close();
}
