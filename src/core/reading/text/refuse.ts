import type { Message } from "../../table/read-result";

/** Files that are no text, told by their first characters however they were decoded. */
const SIGNATURES: readonly (readonly [readonly string[], string])[] = [
  [["\u00D0\u00CF\u0011", "\u0110\u010E\u0011", "\uFFFD\uFFFD\u0011"], "file.doc"],
  [["PK\u0003\u0004"], "file.zip"],
  [["%PDF-"], "file.pdf"],
  [["{\\rtf"], "file.rtf"],
];

/** A binary file opened as text ("WydziaB", zero bytes): nothing is read from it. */
export function refuseText(text: string, file: string): Message | undefined {
  const head = text.replace(/^\uFEFF/, "").slice(0, 4096);
  const known = SIGNATURES.find(([starts]) => starts.some((start) => head.startsWith(start)));
  if (known) return { code: known[1], values: { file } };
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const control = head.match(/[\u0000-\u0006\u0008\u000E-\u001F]/g)?.length ?? 0;
  if (control * 50 <= head.length) return undefined;
  return {
    code: /Word\.Document|MSWordDoc|bjbj|Normal\.dot/.test(text) ? "file.doc" : "file.unknown",
    values: { file },
  };
}
