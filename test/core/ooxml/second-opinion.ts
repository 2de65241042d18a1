/** A reader of another make, to ask whether XML is well-formed: libxml2, compiled for the web. */
import { validateXML, type XMLLintOptions } from "xmllint-wasm";

/** What it objects to in documents that should all be well-formed; nothing when it takes them. */
export async function objections(documents: readonly string[]): Promise<string> {
  const xml = documents.map((contents, index) => ({ fileName: `d${index}.xml`, contents }));
  try {
    const { errors } = await validateXML({ xml } as unknown as XMLLintOptions);
    return errors.map(({ rawMessage }) => rawMessage).join("\n");
  } catch (error) {
    // How an address is written is no business of well-formedness.
    const lines = String(error).split("\n");
    return lines.filter((line) => /^d\d+\.xml/.test(line) && !line.includes("is not a valid URI")).join("\n");
  }
}
