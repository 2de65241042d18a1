/**
 * A file by what it is and not by what it is called: the kind is read from the bytes, the ending decides only what a
 * refusal says.
 */
import { decode } from "./decode";
import { readDocx } from "./docx";
import { readHtml } from "./html";
import { refusal, type Wanted } from "./refusal";
import { sniff } from "./sniff";
import type { SourceResult } from "./source";
import { readText } from "./text";

const READERS: Readonly<Record<Exclude<Wanted, "xlsx">, (bytes: Uint8Array, file: string) => SourceResult>> = {
  docx: readDocx,
  html: (bytes, file) => decoded(bytes, file, readHtml),
  text: (bytes, file) => decoded(bytes, file, readText),
};

/** Letters put right are told: the words in the table are not the bytes of the file. */
function decoded(bytes: Uint8Array, file: string, read: (text: string, file: string) => SourceResult): SourceResult {
  const { text, mended } = decode(bytes);
  const result = read(text, file);
  if (!mended || !result.ok) return result;
  const { document } = result;
  const message = { code: "file.letters-mended", values: { file, ...mended } };
  return { ok: true, document: { ...document, messages: [message, ...document.messages] } };
}

const BY_ENDING: readonly [RegExp, Wanted][] = [
  [/\.docx?$/i, "docx"],
  [/\.xls[xm]?$/i, "xlsx"],
  [/\.html?$/i, "html"],
  [/./, "text"],
];

/** What the file is meant to be read as. */
export function wantedOf(bytes: Uint8Array, file: string): Wanted {
  const kind = sniff(bytes);
  return kind === "docx" || kind === "xlsx" || kind === "html" || kind === "text"
    ? kind
    : BY_ENDING.find(([ending]) => ending.test(file))![1];
}

/** Anything but a workbook → its document; a workbook, and whatever is not safe to read, is a failure. */
export function readBytes(bytes: Uint8Array, file: string): SourceResult {
  const wanted = wantedOf(bytes, file);
  const failure = refusal(bytes, file, wanted);
  if (failure) return { ok: false, failure };
  return wanted === "xlsx"
    ? { ok: false, failure: { code: "file.is-xlsx", values: { file } } }
    : READERS[wanted](bytes, file);
}
