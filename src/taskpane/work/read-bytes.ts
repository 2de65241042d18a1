/** A file the user gave to the pane. A workbook is no source here: Excel opens it, and its sheet is then read where it stands. */
import { readBytes as read, sniff } from "../../reading";
import type { SourceResult } from "../../reading/source";

export function readBytes(bytes: Uint8Array, file: string): SourceResult {
  return sniff(bytes) === "xlsx" ? { ok: false, failure: { code: "pane.open-xlsx", values: { file } } } : read(bytes, file);
}
