import { columnOf, type ColumnMap } from "../headers/column-map";
import { type MappedColumn } from "../headers/candidate";
import { dataRows, profileOf } from "../headers/content";
import type { HeaderColumn } from "../headers/vocabulary";
import { readFunding } from "../../dictionary";
import { isMissing } from "../../table/text";
import { layOut, type Matrix, type MatrixRow } from "../matrix";
import { splitActionNumber } from "../numbering";
import type { Block } from "./events";

/**
 * A table without header that follows one of the same shape (a page's end, a heading or a sentence cut it in two) goes
 * on under that header; one of as many columns in another grid does so column by column.
 */
export function continued(matrix: Matrix, before: Block): Block | undefined {
  return underSameColumns(matrix, before) ?? underSameColumns(regridded(matrix, before), before);
}

/**
 * The table with its columns where the ones of the table before are, when it has as many; else a table without rows.
 */
function regridded({ table, columns }: Matrix, before: Block): Matrix {
  const known = before.map.columns.map(({ index }) => index).sort((a, b) => a - b);
  const place = new Map(columns.map((column, at) => [column, known[at]!]));
  const cells = columns.length === known.length ? table.cells : [];
  const moved = cells.flatMap((cell) => {
    const column = place.get(cell.column);
    const after = columns.filter((other) => other > cell.column && other < cell.column + cell.colSpan).length;
    return column === undefined ? [] : [{ ...cell, column, colSpan: 1 + after }];
  });
  return layOut({ ...table, cells: moved, columnCount: Math.max(0, ...known) + 1 });
}

function underSameColumns(matrix: Matrix, before: Block): Block | undefined {
  const rows = dataRows(matrix.rows);
  if (rows.length === 0 || before.standard || matrix.table.sheet !== before.matrix.table.sheet) return undefined;
  const known = before.map.columns.map(({ index }) => index);
  if (Math.max(...matrix.columns) > Math.max(...known) || matrix.columns.length * 2 < known.length) return undefined;
  const dates = before.map.columns.filter(({ column }) => ["from", "to", "term"].includes(column));
  const agree = dates.every(({ index }) => {
    const profile = profileOf(rows, index);
    return profile.filled === 0 || profile.dates > 0.5;
  });
  const action = columnOf(before.map, "action");
  const written = action !== undefined && profileOf(rows, action.index).meanLength > 8;
  return agree && dates.length > 0 && written
    ? { matrix, map: before.map, standard: false, body: matrix.rows, above: [] }
    : undefined;
}

/**
 * Rows of an action table copied without any header: dates, then texts, then what is left by its place. All of it to be
 * asked.
 */
export function headerless(matrix: Matrix): Block | undefined {
  const rows = dataRows(matrix.rows);
  if (rows.length < 2) return undefined;
  const profiles = new Map(matrix.columns.map((column) => [column, profileOf(rows, column)]));
  const dated = matrix.columns.filter(
    (column) =>
      profiles.get(column)!.filled * 2 >= rows.length &&
      profiles.get(column)!.dates > 0.7 &&
      profiles.get(column)!.meanLength < 40,
  );
  const label = matrix.columns.find((column) => profiles.get(column)!.labels > 0.5);
  const texts = matrix.columns.filter(
    (column) =>
      !dated.includes(column) &&
      column !== label &&
      profiles.get(column)!.meanLength > 8 &&
      profiles.get(column)!.amounts < 0.5,
  );
  const numbered = texts.find(
    (column) =>
      rows.filter((row) => splitActionNumber(row.at[column]?.text ?? "").number !== "").length * 2 > rows.length,
  );
  const action = numbered ?? texts[0];
  if (action === undefined || dated.length === 0 || dated.length > 2) return undefined;
  const after = matrix.columns.filter(
    (column) =>
      column > action &&
      !dated.includes(column) &&
      column !== label &&
      profiles.get(column)!.filled > 0 &&
      profiles.get(column)!.amounts < 0.5,
  );
  if (after.length === 0) return undefined;
  const columns: MappedColumn[] = [
    guess(action, "action"),
    ...dated.map((column, at) => guess(column, dated.length === 1 ? "term" : at === 0 ? "from" : "to")),
  ];
  const { responsible, funding } = whoPays(after, rows);
  columns.push(guess(responsible, "responsible"));
  if (funding !== undefined) columns.push(guess(funding, "funding"));
  const named = new Set(columns.map(({ index }) => index));
  for (const column of matrix.columns)
    if (!named.has(column) && column !== label)
      columns.push(guess(column, profiles.get(column)!.ordinals > 0.8 ? "ordinal" : "extra"));
  const map: ColumnMap = {
    columns: columns.sort((a, b) => a.index - b.index),
    ...(label === undefined ? {} : { label }),
  };
  return { matrix, map, standard: false, body: matrix.rows, above: [] };
}

/** Of the last two columns the later one names who is responsible, unless what stands in them says the contrary. */
function whoPays(after: readonly number[], rows: readonly MatrixRow[]): { responsible: number; funding?: number } {
  const last = after.at(-1)!;
  const before = after.at(-2);
  if (before === undefined) return { responsible: last };
  const paid = (column: number): number => {
    const texts = rows.map((row) => row.at[column]?.text ?? "").filter((text) => !isMissing(text));
    return texts.filter((text) => readFunding(text).sources.length > 0).length / Math.max(1, texts.length);
  };
  return paid(last) > 0.5 && paid(before) < 0.3
    ? { responsible: before, funding: last }
    : { responsible: last, funding: before };
}

function guess(index: number, column: HeaderColumn): MappedColumn {
  return {
    index,
    header: "",
    column,
    confidence: "ask",
    how: ["from", "to", "term", "action"].includes(column) ? "content" : "position",
  };
}
