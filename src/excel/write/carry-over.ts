/**
 * What the user put into our tables survives when we write them again: columns of his own, and cells he filled in
 * columns we leave empty ("Decyzja"). Rows are known by their Id; where a table has none, by everything we say in the
 * row, so a moved row keeps its cells and a changed one does not get another's.
 */
import { addTo } from "../../core/table/groups";
import { STANDARD_HEADERS, fold } from "../../core/table";
import type { Area, CellBlock, CellContent, SheetModel, TableModel } from "../../core/summarising/model/sheet-model";
import { blockArea } from "./cells";
import { contains, heightOf } from "../engine/ranges";
import { rawContent } from "../engine/raw";
import type { SheetState } from "../read/sheet-states";

const EMPTY: CellContent = { kind: "empty" };
const OWN_COLUMN_WIDTH = 18;
const KEY_BREAK = "\u0001";

interface OldTable {
  headers: string[];
  /** Body rows as contents, by column of the table. */
  rows: CellContent[][];
}

function readOld(state: SheetState, area: Area): OldTable | undefined {
  const { contents } = state;
  if (!contents) return undefined;
  const cell = (row: number, column: number): CellContent => {
    if (!contains(contents.area, row, column)) return EMPTY;
    const [r, c] = [row - contents.area.top, column - contents.area.left];
    return rawContent(contents.formulas[r]![c], contents.values[r]![c], String(contents.formats[r]![c] ?? ""));
  };
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const headers = columns.map((column) => fold(said(cell(area.top, column))));
  const rows = Array.from({ length: heightOf(area) - 1 }, (_, index) =>
    columns.map((column) => cell(area.top + 1 + index, column)),
  );
  return { headers, rows };
}

/** What a cell says, for comparing rows. Links and formulas say nothing: they change when rows move. */
function said(cell: CellContent): string {
  if (cell.kind === "text") return fold(cell.text);
  if (cell.kind === "number") return String(cell.number);
  if (cell.kind === "date") return cell.iso;
  return "";
}

const cellAt = (model: SheetModel, row: number, column: number): CellContent => {
  for (const block of model.blocks)
    if (contains(blockArea(block), row, column)) return block.rows[row - block.row]![column - block.column]!;
  return EMPTY;
};

interface NewTable {
  headers: string[];
  rows: CellContent[][];
}

function readNew(model: SheetModel, table: TableModel): NewTable {
  const columns = Array.from({ length: table.right - table.left + 1 }, (_, index) => table.left + index);
  const row = (at: number) => columns.map((column) => cellAt(model, at, column));
  return {
    headers: row(table.top).map((cell) => fold(said(cell))),
    rows: Array.from({ length: table.bottom - table.top }, (_, index) => row(table.top + 1 + index)),
  };
}

/** How rows of the old and the new table find one another: by Id, else by the columns we fill with words. */
function keyMaker(fresh: NewTable): (headers: readonly string[], row: readonly CellContent[]) => string {
  const id = fresh.headers.includes(STANDARD_HEADERS.id)
    ? [STANDARD_HEADERS.id]
    : fresh.headers.filter((_, column) => fresh.rows.some((row) => said(row[column]!) !== ""));
  return (headers, row) => id.map((header) => said(row[headers.indexOf(header)] ?? EMPTY)).join(KEY_BREAK);
}

function matchRows(old: OldTable, fresh: NewTable): (readonly CellContent[] | undefined)[] {
  const keyOf = keyMaker(fresh);
  const byKey = new Map<string, CellContent[][]>();
  for (const row of old.rows) addTo(byKey, keyOf(old.headers, row), row);
  return fresh.rows.map((row) => byKey.get(keyOf(fresh.headers, row))?.shift());
}

/** A column of formulas all alike is calculated: new rows get the formula as well. */
function calculated(old: OldTable, column: number): CellContent {
  const [first] = old.rows;
  const cell = first?.[column] ?? EMPTY;
  const alike =
    cell.kind === "formula" &&
    old.rows.every((row) => row[column]!.kind === "formula" && (row[column] as typeof cell).formula === cell.formula);
  return alike ? cell : EMPTY;
}

/** The model with the user's own columns at the right end of the table and his cells in the columns we left empty. */
export function carryOver(model: SheetModel, table: TableModel, state: SheetState | undefined): SheetModel {
  const place = state?.tables.find((one) => one.name === table.name);
  const old = state && place && readOld(state, place.area);
  if (!old) return model;
  const fresh = readNew(model, table);
  const matches = matchRows(old, fresh);
  const filled = (column: number) => old.rows.some((row) => row[column]!.kind !== "empty");
  const own = old.headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => header !== "" && !fresh.headers.includes(header) && filled(column));
  const met: Met = { table, old, fresh, matches };
  return addColumns(fillEmpty(model, met), met, own);
}

/** The table as it was and as it will be, with the old row of each new one. */
interface Met {
  table: TableModel;
  old: OldTable;
  fresh: NewTable;
  matches: readonly (readonly CellContent[] | undefined)[];
}

function fillEmpty(model: SheetModel, { table, old, fresh, matches }: Met): SheetModel {
  const empty = fresh.headers
    .map((header, column) => ({ from: old.headers.indexOf(header), column }))
    .filter(({ from, column }) => from >= 0 && fresh.rows.every((row) => row[column]!.kind === "empty"));
  if (!empty.some(({ from }) => old.rows.some((row) => row[from]!.kind !== "empty"))) return model;
  const patch = (block: CellBlock): CellBlock => ({
    ...block,
    rows: block.rows.map((row, index) => {
      const match = matches[block.row + index - table.top - 1];
      return match ? row.map((cell, column) => carried(cell, block.column + column - table.left, empty, match)) : row;
    }),
  });
  return {
    ...model,
    blocks: model.blocks.map((block) => (block.row > table.top && block.row <= table.bottom ? patch(block) : block)),
  };
}

function carried(
  cell: CellContent,
  column: number,
  empty: readonly { from: number; column: number }[],
  match: readonly CellContent[],
): CellContent {
  const source = empty.find((one) => one.column === column);
  return source && cell.kind === "empty" ? match[source.from]! : cell;
}

function addColumns(
  model: SheetModel,
  { table, old, matches }: Met,
  own: readonly { header: string; column: number }[],
): SheetModel {
  if (!own.length) return model;
  const left = table.right + 1;
  const right = table.right + own.length;
  const header: CellBlock = {
    row: table.top,
    column: left,
    rows: [own.map(({ header: text }) => ({ kind: "text", text }))],
    style: "header",
  };
  const body: CellBlock = {
    row: table.top + 1,
    column: left,
    rows: matches.map((match) => own.map(({ column }) => match?.[column] ?? calculated(old, column))),
    style: "body",
  };
  return {
    ...model,
    widths: [
      ...model.widths,
      ...Array.from({ length: Math.max(0, right - model.widths.length) }, () => OWN_COLUMN_WIDTH),
    ],
    blocks: [...model.blocks, header, body],
    tables: model.tables.map((one) => (one.name === table.name ? { ...one, right } : one)),
    wrap: [...model.wrap, { top: table.top, left, bottom: table.bottom, right }],
  };
}
