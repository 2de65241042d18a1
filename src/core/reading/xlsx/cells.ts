/** Cells of one sheet as a rectangle: only as large as what is filled, and never larger than any plan. */
import { contentOfCell, visitCells, type CellContent } from "../../ooxml/sheet/cells";
import { placeOf } from "../../ooxml/sheet/place";
import { local } from "../../ooxml/sheet/texts";
import type { XmlReader } from "../../ooxml/xml-tokens";
import type { CountedFormula, MergedArea, SheetGrid, UnreadText } from "../grid";
import type { CellLook } from "../source";
import { STANDARD_HEADERS } from "../../table";
import { plainLines } from "./strings";
import { Counter, type Uncounted } from "./uncounted";

type Value = SheetGrid["values"][number][number];

interface Cell {
  row: number;
  column: number;
  value: Value;
  format: string;
  look?: CellLook;
}

interface Shared {
  strings: readonly { text: string }[];
  formats: readonly string[];
  looks: readonly (CellLook | undefined)[];
}

/** What a sheet's part says, before it is a rectangle. */
interface Found {
  cells: Cell[];
  hiddenRows: number[];
  hiddenColumns: { from: number; to: number }[];
  merges: MergedArea[];
  unread: UnreadText[];
  /** Formulas without a result, with the format their result will have. */
  uncounted: (Uncounted & Pick<Cell, "format" | "look">)[];
}

/**
 * A rectangle of more cells than this holds something else than a plan; cells far below and right of the rest are left
 * out then.
 */
const MOST_CELLS = 2_000_000;
const MOST_COLUMNS = 500;

function valueOf(content: CellContent): Value {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return plainLines(content.text);
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.code;
    case "day":
      return content.iso.slice(0, 10);
  }
}

const isHidden = (reader: XmlReader): boolean => ["1", "true"].includes(reader.attribute("hidden") ?? "");

/** Cells that hold something, and the rows folded or filtered away. */
function readRows(reader: XmlReader, shared: Shared, found: Found): void {
  visitCells(reader, {
    row: (row, line) => {
      if (isHidden(line)) found.hiddenRows.push(row);
    },
    cell: (cell) => {
      const value = valueOf(contentOfCell(cell, shared.strings));
      if (value !== null && value !== "")
        found.cells.push({ row: cell.row, column: cell.column, value, ...styleOf(cell.style, shared) });
      else if (cell.formula && cell.formula.text !== "")
        found.uncounted.push({
          row: cell.row,
          column: cell.column,
          formula: cell.formula.text,
          ...styleOf(cell.style, shared),
        });
    },
    stray: (text, row) => found.unread.push({ text, row, column: 0 }),
  });
}

const PARTS: ReadonlyMap<string, (reader: XmlReader, shared: Shared, found: Found) => void> = new Map([
  ["sheetData", readRows],
  [
    "mergeCell",
    (reader, _, found) => {
      found.merges.push(...areaOf(reader.attribute("ref")));
    },
  ],
  [
    "col",
    (reader, _, found) => {
      if (isHidden(reader))
        found.hiddenColumns.push({ from: Number(reader.attribute("min")), to: Number(reader.attribute("max")) });
    },
  ],
]);
const LISTS: ReadonlySet<string> = new Set(["mergeCells", "cols"]);

function readSheet(reader: XmlReader, shared: Shared): Found {
  const found: Found = { cells: [], hiddenRows: [], hiddenColumns: [], merges: [], unread: [], uncounted: [] };
  while (reader.next()) {
    if (reader.token !== "open" || reader.depth === 1) continue;
    const name = local(reader.name);
    const read = PARTS.get(name);
    if (read) read(reader, shared, found);
    else if (!LISTS.has(name)) reader.skip();
  }
  return found;
}

function styleOf(index: number, { formats, looks }: Shared): Pick<Cell, "format" | "look"> {
  const look = looks[index];
  return { format: formats[index] ?? "General", ...(look ? { look } : {}) };
}

/**
 * Results of formulas that came without them join the cells; gives back where each stands and whether it could be
 * counted.
 */
function count({ cells, uncounted }: Found): CountedFormula[] {
  if (uncounted.length === 0) return [];
  const values = new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
  const counter = new Counter(uncounted, (row, column) => values.get(`${row}:${column}`) ?? null);
  return uncounted.map(({ row, column, format, look }) => {
    const value = counter.valueOf(row, column);
    const counted = value !== undefined && value !== null && value !== "";
    if (counted) cells.push({ row, column, value, format, ...(look ? { look } : {}) });
    return { row, column, counted };
  });
}

/** The grid without its sheet's name. */
export function gridOf(reader: XmlReader, shared: Shared): Omit<SheetGrid, "sheet"> {
  const sheet = readSheet(reader, shared);
  const formulas = count(sheet);
  const { cells: found, hiddenRows, hiddenColumns, merges, unread } = sheet;
  const left = found.reduce((least, { column }) => Math.min(least, column), Infinity);
  const near = found.filter(({ column }) => column - left < MOST_COLUMNS);
  if (near.length === 0) return { top: 1, left: 1, values: [], formats: [], ...(unread.length > 0 ? { unread } : {}) };
  const top = near.reduce((least, { row }) => Math.min(least, row), Infinity);
  const right = near.reduce((most, { column }) => Math.max(most, column), 0);
  const width = right - left + 1;
  const cells = near.filter(({ row }) => (row - top + 1) * width <= MOST_CELLS);
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), top);
  const values = Array.from({ length: bottom - top + 1 }, () => new Array<Value>(width).fill(""));
  const formats = values.map(() => new Array<string>(width).fill("General"));
  const looks: (CellLook | undefined)[][] = [];
  for (const { row, column, value, format, look } of cells) {
    if (look) (looks[row - top] ??= [])[column - left] = look;
    values[row - top]![column - left] = value;
    formats[row - top]![column - left] = format;
  }
  if (cells.length < found.length) {
    const kept = new Set(cells);
    for (const cell of found)
      if (!kept.has(cell)) unread.push({ row: cell.row, column: cell.column, text: String(cell.value) });
  }
  // Our own Ids are kept out of sight; nobody has to be told.
  const ids = new Set(cells.flatMap(({ column, value }) => (value === STANDARD_HEADERS.id ? [column] : [])));
  const outOfSight = {
    rows: hiddenRows.some((row) => row >= top && row <= bottom),
    columns: hiddenColumns.some(({ from, to }) => from <= right && to >= left && !(from === to && ids.has(from))),
  };
  return {
    top,
    left,
    values,
    formats,
    ...(looks.length > 0 ? { looks } : {}),
    ...(outOfSight.rows || outOfSight.columns ? { outOfSight } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(unread.length > 0 ? { unread } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
  };
}

function areaOf(reference: string | undefined): MergedArea[] {
  const [from, to] = (reference ?? "").split(":");
  const nowhere = { row: 0, column: 0 };
  const [start, end] = [placeOf(from, nowhere), placeOf(to, nowhere)];
  return start.row > 0 && end.row >= start.row && end.column >= start.column
    ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }]
    : [];
}
