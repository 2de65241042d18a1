/** Reads a sheet or a text with its receipt proved, and says what was read in short words. */
import { proveReceipt, readGrids, recognise, type SheetGrid, type SourceResult } from "../../../src/core/reading";
import type { ReadResult } from "../../../src/core/table";

export function outcome(source: SourceResult): ReadResult {
  if (!source.ok) return source;
  const result = recognise(source.document);
  if (result.ok) expect(proveReceipt(source.document, result)).toEqual([]);
  return result;
}

export function read(...sheets: SheetGrid[]): ReadResult & { ok: true } {
  const result = outcome(readGrids(sheets, "plan.xlsx"));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
}

export const codes = (result: ReadResult & { ok: true }): string[] => result.messages.map(({ code }) => code);
export const brief = (result: ReadResult & { ok: true }): string[] =>
  result.table.actions.map((a) => [a.area, `${a.goalNumber} ${a.goal}`.trim(), a.number, a.text].join(" / "));
