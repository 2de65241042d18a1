/** Cells of one sheet as a rectangle: only as large as what is filled, and never larger than any plan. */
import type { MergedArea, SheetGrid } from "../grid";
import type { CellLook } from "../source";
import { elementsOf, type XmlElement } from "../xml";
import { localName, within } from "./parts";
import { placeOf } from "./place";
import { textOf, unescaped } from "./strings";

type Value = SheetGrid["values"][number][number];

interface Cell {
  row: number;
  column: number;
  value: Value;
  format: string;
  look?: CellLook;
}

interface Shared {
  strings: readonly string[];
  formats: readonly string[];
  looks: readonly (CellLook | undefined)[];
}

/** A rectangle of more cells than this holds something else than a plan; cells far below and right of the rest are left out then. */
const MOST_CELLS = 2_000_000;
const MOST_COLUMNS = 500;

const child = (cell: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(cell).find((each) => localName(each.name) === name);
const raw = (cell: XmlElement): string =>
  child(cell, "v")
    ?.children.filter((each) => typeof each === "string")
    .join("") ?? "";

const numeric = (text: string): Value => (text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text));

/** By the cell's type; a missing one is a number. */
const READ: Readonly<Record<string, (cell: XmlElement, shared: Shared) => Value>> = {
  s: (cell, { strings }) => strings[Number(raw(cell))] ?? null,
  inlineStr: (cell) => {
    const inline = child(cell, "is");
    return inline ? textOf(inline) : null;
  },
  str: (cell) => unescaped(raw(cell)),
  b: (cell) => raw(cell).trim() === "1",
  e: (cell) => raw(cell),
  d: (cell) => raw(cell).slice(0, 10),
  n: (cell) => numeric(raw(cell)),
};

/** Cells that hold something, and the rows folded or filtered away; a row without a number follows the one before it. */
function rowsOf(root: XmlElement, shared: Shared): { cells: Cell[]; hidden: number[] } {
  const cells: Cell[] = [];
  const hidden: number[] = [];
  let row = 0;
  for (const line of within(root, "sheetData", "row")) {
    row = Number(line.attributes["r"]) || row + 1;
    if (isHidden(line)) hidden.push(row);
    let place = { row, column: 0 };
    for (const cell of elementsOf(line)) {
      if (localName(cell.name) !== "c") continue;
      place = placeOf(cell.attributes["r"], place);
      const value = (READ[cell.attributes["t"] ?? "n"] ?? READ["n"]!)(cell, shared);
      if (value !== null && value !== "")
        cells.push({ ...place, value, ...styleOf(Number(cell.attributes["s"] ?? 0), shared) });
    }
  }
  return { cells, hidden };
}

function styleOf(index: number, { formats, looks }: Shared): Pick<Cell, "format" | "look"> {
  const look = looks[index];
  return { format: formats[index] ?? "General", ...(look ? { look } : {}) };
}

/** The grid without its sheet's name. */
export function gridOf(root: XmlElement, shared: Shared): Omit<SheetGrid, "sheet"> {
  const { cells: found, hidden } = rowsOf(root, shared);
  const left = found.reduce((least, { column }) => Math.min(least, column), Infinity);
  const near = found.filter(({ column }) => column - left < MOST_COLUMNS);
  if (near.length === 0) return { top: 1, left: 1, values: [], formats: [] };
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
  const merges = within(root, "mergeCells", "mergeCell").flatMap(({ attributes }) => areaOf(attributes["ref"]));
  const outOfSight = {
    rows: hidden.some((row) => row >= top && row <= bottom),
    columns: hiddenColumns(root).some(({ from, to }) => from <= right && to >= left),
  };
  return {
    top,
    left,
    values,
    formats,
    ...(looks.length > 0 ? { looks } : {}),
    ...(outOfSight.rows || outOfSight.columns ? { outOfSight } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  };
}

const isHidden = ({ attributes }: XmlElement): boolean =>
  attributes["hidden"] === "1" || attributes["hidden"] === "true";

const hiddenColumns = (root: XmlElement): { from: number; to: number }[] =>
  within(root, "cols", "col")
    .filter(isHidden)
    .map(({ attributes }) => ({ from: Number(attributes["min"]), to: Number(attributes["max"]) }));

function areaOf(reference: string | undefined): MergedArea[] {
  const [from, to] = (reference ?? "").split(":");
  const nowhere = { row: 0, column: 0 };
  const [start, end] = [placeOf(from, nowhere), placeOf(to, nowhere)];
  return start.row > 0 && end.row >= start.row && end.column >= start.column
    ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }]
    : [];
}
