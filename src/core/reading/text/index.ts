import type { SourceResult } from "../source";
import { isBlank, linesOf } from "./lines";
import { shapeOf } from "./shape";
import { refuseText } from "./refuse";

/**
 * Plain text, from a file or the clipboard → blocks, by the signs that divide its cells. Never throws for what it
 * holds.
 */
export function readText(text: string, file: string): SourceResult {
  const refused = refuseText(text, file);
  if (refused) return { ok: false, failure: refused };
  const lines = linesOf(text);
  if (lines.every((line) => isBlank(line.text)))
    return { ok: false, failure: { code: "file.empty", values: { file } } };
  const { blocks, messages } = shapeOf(lines);
  return { ok: true, document: { file, kind: "text", blocks, messages } };
}
