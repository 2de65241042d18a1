/** A file the user gave, by what it is and not by what it is called. */
import { decodeText, readDocx, readHtml, readText, refusal, sniff, type Wanted } from "../../reading";
import type { SourceResult } from "../../reading/source";

const READERS: Readonly<Record<Exclude<Wanted, "xlsx">, (bytes: Uint8Array, file: string) => SourceResult>> = {
  docx: readDocx,
  html: (bytes, file) => readHtml(decodeText(bytes), file),
  text: (bytes, file) => readText(decodeText(bytes), file),
};

const BY_ENDING: readonly [RegExp, keyof typeof READERS][] = [[/\.docx?$/i, "docx"], [/\.html?$/i, "html"], [/./, "text"]];

export function readBytes(bytes: Uint8Array, file: string): SourceResult {
  const kind = sniff(bytes);
  if (kind === "xlsx") return { ok: false, failure: { code: "pane.open-xlsx", values: { file } } };
  const wanted = kind in READERS ? (kind as keyof typeof READERS) : BY_ENDING.find(([ending]) => ending.test(file))![1];
  const failure = refusal(bytes, file, wanted);
  return failure ? { ok: false, failure } : READERS[wanted](bytes, file);
}
