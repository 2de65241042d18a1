/** `<sheetData>` → rows and cells. One pass over the text: a sheet of 150 000 cells is read in a second. */
import { columnIndex } from "../model/address";
import type { Cell, Sheet } from "../model/sheet";
import { CellError, ERRORS, type Scalar } from "../model/values";
import { fromFile, moveFormula } from "../formulas/rewrite";
import { attribute, unescapeCell, unescapeXml } from "./xml";
import type { SharedStrings } from "./shared-strings";

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const NAME = /\br="([A-Z]+)(\d+)"/,
  TYPE = /\bt="(\w+)"/,
  STYLE = /\bs="(\d+)"/;
const VALUE = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/,
  FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const errorOf = (text: string): CellError => ERRORS[text as keyof typeof ERRORS] ?? new CellError(text);

function valueOf(type: string, inner: string, strings: SharedStrings, cell: Cell): Scalar {
  if (type === "inlineStr")
    return unescapeCell(
      [...inner.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => unescapeXml(text!)).join(""),
    );
  const raw = VALUE.exec(inner)?.[1];
  if (raw === undefined || raw === "") return type === "str" && raw === "" ? "" : null;
  switch (type) {
    case "s": {
      const index = Number(raw);
      if (strings.isRich(index)) cell.rich = index;
      return strings.text(index);
    }
    case "str":
      return unescapeCell(unescapeXml(raw));
    case "b":
      return raw === "1";
    case "e":
      return errorOf(unescapeXml(raw));
    case "d":
      return (Date.parse(`${raw.replace(/Z$/, "")}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    default:
      return Number(raw);
  }
}

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

function readFormula(
  cell: Cell,
  attributes: string,
  text: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): void {
  const type = attribute(` ${attributes}`, "t"),
    id = attribute(` ${attributes}`, "si") ?? "";
  const formula = unescapeXml(text).replace(/^=/, "");
  if (type === "shared") {
    if (formula !== "") shared.set(id, { formula, row, column });
    const master = shared.get(id);
    if (master) cell.formula = moveFormula(master.formula, row - master.row, column - master.column);
    return;
  }
  if (formula === "") return;
  cell.formula = formula;
  if (type === "array") cell.array = attribute(` ${attributes}`, "ref") ?? "";
}

/** `xml` is the whole of `<sheetData>`. */
export function readCells(sheet: Sheet, xml: string, strings: SharedStrings): void {
  const shared = new Map<string, SharedFormula>();
  let nextRow = 0;
  for (const [, rowAttributes, cells] of xml.matchAll(ROW)) {
    const given = /\br="(\d+)"/.exec(rowAttributes!);
    const row = given ? Number(given[1]) - 1 : nextRow;
    nextRow = row + 1;
    const line = sheet.row(row);
    if (rowAttributes!.length > 8) {
      const tag = ` ${rowAttributes}`,
        height = attribute(tag, "ht"),
        custom = attribute(tag, "customHeight");
      if (height !== undefined && (custom === "1" || custom === "true")) line.height = Number(height);
      const hidden = attribute(tag, "hidden");
      line.hidden = hidden === "1" || hidden === "true";
      if (attribute(tag, "customFormat") !== undefined) line.style = Number(attribute(tag, "s") ?? 0);
      line.outline = Number(attribute(tag, "outlineLevel") ?? 0);
    }
    if (cells !== undefined) readRow(line.cells, cells, row, strings, shared);
  }
  const own = (row: number, column: number) =>
    sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.name ?? null;
  for (const [row, line] of sheet.rows)
    line.cells.forEach((cell, column) => {
      // Array formulas and new functions carry prefixes in the file; structured references their long form.
      if (cell?.formula && /\[|_xl/i.test(cell.formula)) cell.formula = fromFile(cell.formula, own(row, column));
    });
}

function readRow(
  into: (Cell | undefined)[],
  cells: string,
  row: number,
  strings: SharedStrings,
  shared: Map<string, SharedFormula>,
): void {
  let nextColumn = 0;
  for (const [, attributes, inner] of cells.matchAll(CELL)) {
    const name = NAME.exec(attributes!);
    const column = name ? columnIndex(name[1]!) : nextColumn;
    nextColumn = column + 1;
    const style = STYLE.exec(attributes!);
    const cell: Cell = { value: null, formula: null, style: style ? Number(style[1]) : 0, calculatedAt: 0 };
    into[column] = cell;
    if (inner === undefined || inner === "") continue;
    const formula = inner.includes("<f") ? FORMULA.exec(inner) : null;
    cell.value = valueOf(TYPE.exec(attributes!)?.[1] ?? "n", inner, strings, cell);
    if (formula) {
      readFormula(cell, formula[1]!, formula[2] ?? "", row, column, shared);
      const metadata = /\bcm="(\d+)"/.exec(attributes!);
      if (metadata) cell.metadata = metadata[1]!;
    }
  }
}
