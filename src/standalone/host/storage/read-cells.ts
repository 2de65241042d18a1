/** Rows and cells of a sheet part, through the reader that every door of the add-in uses. */
import {
  contentOfCell,
  visitCells,
  type CellContent,
  type CellFormula,
  type SheetCell,
} from "../../../core/ooxml/sheet/cells";
import { strictly } from "../../../core/ooxml/xml";
import type { XmlReader } from "../../../core/ooxml/xml-tokens";
import type { Cell, Row, Sheet } from "../model/sheet";
import { CellError, ERRORS, type Scalar } from "../model/values";
import { fromFile, moveFormula } from "../formulas/rewrite";
import type { SharedStrings } from "./shared-strings";

const errorOf = (code: string): CellError =>
  Object.hasOwn(ERRORS, code) ? ERRORS[code as keyof typeof ERRORS] : new CellError(code);

/** Days since the last day of 1899. */
const serial = (iso: string): number => (Date.parse(`${iso.replace(/Z$/, "")}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function valueOf(content: CellContent): Scalar {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return errorOf(content.code);
    case "day": {
      const day = serial(content.iso);
      return Number.isFinite(day) ? day : content.iso;
    }
  }
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

function readFormula(
  cell: Cell,
  { row, column }: SheetCell,
  read: CellFormula,
  shared: Map<string, SharedFormula>,
): void {
  const formula = read.text.replace(/^=/, "");
  if (read.type === "shared") {
    if (formula !== "") shared.set(read.shared, { formula, row, column });
    const master = shared.get(read.shared);
    if (master) cell.formula = moveFormula(master.formula, row - master.row, column - master.column);
    return;
  }
  if (formula === "") return;
  cell.formula = formula;
  if (read.type === "array") cell.array = read.reference;
}

function readRow(line: Row, reader: XmlReader): void {
  const flag = (name: string) => ["1", "true"].includes(reader.attribute(name) ?? "");
  const height = Number(reader.attribute("ht") ?? NaN);
  if (Number.isFinite(height) && flag("customHeight")) line.height = height;
  line.hidden = flag("hidden");
  if (reader.attribute("customFormat") !== undefined) line.style = Number(reader.attribute("s") ?? 0) || 0;
  line.outline = Number(reader.attribute("outlineLevel") ?? 0) || 0;
}

/** What cells of the part may name: texts of the workbook's list, and looks by their number. */
export interface Named {
  strings: SharedStrings;
  styles: { readonly count: number };
}

/**
 * `xml` is the whole part. Where a cell lies on no sheet, or names a text or a look that is not there, Excel would call
 * the file damaged: such a part is not written back as it was, but from what was read.
 */
export function readCells(sheet: Sheet, xml: string, { strings, styles }: Named): void {
  const known = (style: number): number => {
    if (style < styles.count) return style;
    sheet.touch("cells");
    return 0;
  };
  const shared = new Map<string, SharedFormula>();
  strictly(xml, (reader) => {
    while (reader.next()) {
      if (reader.token !== "open" || reader.depth === 1) continue;
      if (reader.tag !== "sheetData") {
        reader.skip();
        continue;
      }
      visitCells(reader, {
        row: (row, line) => {
          if (row > LAST_ROW) return;
          readRow(sheet.row(row - 1), line);
          sheet.row(row - 1).style = known(sheet.row(row - 1).style);
        },
        cell: (read) => {
          if (read.row > LAST_ROW || read.column > LAST_COLUMN) return sheet.touch("cells");
          const cell = cellOf(read, strings);
          cell.style = known(cell.style);
          if (read.type === "s" && cell.value === null && read.value?.trim()) sheet.touch("cells");
          if (read.formula) readFormula(cell, read, read.formula, shared);
          sheet.row(read.row - 1).cells[read.column - 1] = cell;
        },
      });
    }
  });
  nameStructured(sheet);
}

function cellOf(read: SheetCell, strings: SharedStrings): Cell {
  const content = contentOfCell(read, strings.all);
  const cell: Cell = { value: valueOf(content), formula: null, style: read.style, calculatedAt: 0 };
  if (content.kind === "text" && content.shared !== undefined && strings.isRich(content.shared))
    cell.rich = content.shared;
  if (read.formula && read.metadata !== undefined) cell.metadata = read.metadata;
  return cell;
}

/** Array formulas and new functions carry prefixes in the file; structured references their long form. */
function nameStructured(sheet: Sheet): void {
  const own = (row: number, column: number) =>
    sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.name ?? null;
  for (const [row, line] of sheet.rows)
    line.cells.forEach((cell, column) => {
      if (cell?.formula && /\[|_xl/i.test(cell.formula)) cell.formula = fromFile(cell.formula, own(row, column));
    });
}
