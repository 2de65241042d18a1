/** A file the user gave to the pane, read without Excel: also a workbook that is not open. */
import { readBytes as read, readGrids, readXlsx, refusal, sniff } from "../../core/reading";
import type { SourceResult } from "../../core/reading/source";
import { SHEETS } from "../../core/summarising/model/sheet-model";

/** What the add-in makes of the plan: beside the plan it is no source. */
const DERIVED: ReadonlySet<string> = new Set(Object.values(SHEETS).filter((name) => name !== SHEETS.actions));

function readWorkbook(bytes: Uint8Array, file: string): SourceResult {
  const failure = refusal(bytes, file, "xlsx");
  if (failure) return { ok: false, failure };
  const opened = readXlsx(bytes, file);
  if (!opened.ok) return opened;
  const { sheets, grid } = opened.book;
  const ours = sheets.some(({ name }) => name === SHEETS.actions);
  const wanted = sheets.filter(({ name }) => !ours || !DERIVED.has(name));
  const grids = wanted.flatMap(({ name, hidden }) => {
    const found = grid(name);
    // Of our own plan's sheet it is we who hide a column.
    return found ? [{ ...found, hidden, ...(name === SHEETS.actions && { outOfSight: undefined }) }] : [];
  });
  return readGrids(grids, file);
}

export const readBytes = (bytes: Uint8Array, file: string): SourceResult =>
  sniff(bytes) === "xlsx" ? readWorkbook(bytes, file) : read(bytes, file);
