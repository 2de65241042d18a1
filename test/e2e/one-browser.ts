/**
 * One browser for all test workers, unpacked and started before the first of them, and one build of the page they open:
 * a worker's own time limits begin afterwards. Where either fails the other tests still run, and each browser test
 * fails for itself.
 */
import type { BrowserServer } from "playwright-core";
import { ENDPOINT, serveBrowser } from "../../scripts/browser";
import { built } from "./site";

declare global {
  var browserOfTheTests: BrowserServer | undefined;
}

async function startBrowser(): Promise<void> {
  globalThis.browserOfTheTests = await serveBrowser();
  process.env[ENDPOINT] = globalThis.browserOfTheTests.wsEndpoint();
}

export default async function startOneBrowser(): Promise<void> {
  for (const done of await Promise.allSettled([startBrowser(), built()]))
    if (done.status === "rejected") console.error(`The tests of the pane cannot run: ${String(done.reason)}`);
}
