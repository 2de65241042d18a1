/**
 * Heights of rows nobody set: by their wrapped text, as Excel would measure. Readers that do not measure for themselves
 * (and Excel, until a cell of the row is edited) show a row by what the file says.
 */
import { wrappedLines } from "../../../core/metrics";
import type { Row, Sheet } from "../model/sheet";
import type { Session } from "../session";

/** Points of a line of Calibri 11, of one character of a column's width, and of the highest row. */
const LINE = 15,
  CHARACTER = 5.25,
  MOST = 409.5;

/** No letter is wider than its height: a text so short needs no measuring. */
const surelyFits = (text: string, room: number, size: number): boolean =>
  text.length * size <= room && !text.includes("\n");

/** Funding, institutions and goals stand in row after row: a text is measured once for its place. */
const measured = new Map<string, number>();
const MOST_MEASURED = 20_000;

function linesOf(text: string, room: number, size: number, bold: boolean): number {
  if (surelyFits(text, room, size)) return 1;
  const key = `${room} ${size} ${bold} ${text}`;
  let lines = measured.get(key);
  if (lines === undefined) {
    lines = wrappedLines(text, room, size, bold);
    if (measured.size >= MOST_MEASURED) measured.clear();
    measured.set(key, lines);
  }
  return lines;
}

/** The height a row needs, in points; null when one line is enough. */
export function neededHeight(sheet: Sheet, index: number, row: Row, session: Session): number | null {
  let height = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (!cell || (cell.value === null && cell.formula === null)) continue;
    const style = session.workbook.styles.get(cell.style);
    const line = LINE * (style.fontSize / 11);
    if (!style.wrap || sheet.mergeAt(index, column)) {
      if (style.fontSize > 11) height = Math.max(height, line);
      continue;
    }
    const item = sheet.columns.get(column);
    if (item?.hidden) continue;
    const characters = (item?.width ?? sheet.standardWidth + 0.71) - 0.71 - style.indent * 1.5;
    const room = Math.max(1, characters) * CHARACTER;
    const text = session.calculator.textAt(sheet, index, column);
    height = Math.max(height, linesOf(text, room, style.fontSize, style.bold) * line);
  }
  return height > sheet.defaultRowHeight ? Math.min(MOST, Math.round(height * 4) / 4) : null;
}
