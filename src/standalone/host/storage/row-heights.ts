/**
 * Heights of rows nobody set: by their wrapped text, as Excel would measure. Readers that do not measure for themselves
 * (and Excel, until a cell of the row is edited) show a row by what the file says.
 */
import type { Row, Sheet } from "../model/sheet";
import type { Session } from "../session";

/** Points of a line of Calibri 11; letters of running text that fit where one digit does. */
const LINE = 15,
  LETTERS_PER_CHARACTER = 1.15,
  MOST = 409.5;

function linesOf(text: string, characters: number): number {
  const width = Math.max(1, Math.floor(characters * LETTERS_PER_CHARACTER));
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0,
      count = 1;
    for (const word of paragraph.split(/\s+/)) {
      const length = Math.max(1, word.length);
      if (used > 0 && used + 1 + length > width) {
        count++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      if (used > width) {
        count += Math.ceil(used / width) - 1;
        used = used % width;
      }
    }
    return lines + count;
  }, 0);
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
    const characters = Math.max(
      1,
      ((item?.width ?? sheet.standardWidth + 0.71) - 0.71) * (11 / style.fontSize) * (style.bold ? 0.93 : 1) -
        style.indent * 1.5,
    );
    height = Math.max(height, linesOf(session.calculator.textAt(sheet, index, column), characters) * line);
  }
  return height > sheet.defaultRowHeight ? Math.min(MOST, Math.round(height * 4) / 4) : null;
}
