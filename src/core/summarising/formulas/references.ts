/** Structured references to the action table and criteria that survive any text. */
import { MISSING_MARKS, STANDARD_HEADERS, type ColumnKey } from "../../table";
import { ACTION_TABLE } from "../model/sheet-model";

/** `Dzialania[Źródło finansowania]`. */
export function ref(column: ColumnKey): string {
  return `${ACTION_TABLE}[${STANDARD_HEADERS[column]}]`;
}

/** A criterion may hold 255 characters; two points are left for the quotes nobody sees. */
const LONGEST = 250;
const HEAD = 80;
const TAIL = 40;

function escaped(value: string): string {
  return value.replace(/[~*?]/g, "~$&");
}

/**
 * The COUNTIFS criterion that finds cells holding exactly this text: "=" in front, so that texts beginning with "<" or
 * "=" are no comparisons; wildcards escaped. A text too long for a criterion is found by its beginning and its end.
 */
export function criterion(value: string): string {
  const whole = `=${escaped(value)}`;
  if (whole.length <= LONGEST) return whole;
  const characters = Array.from(value);
  const pattern = `${escaped(characters.slice(0, HEAD).join(""))}*${escaped(characters.slice(-TAIL).join(""))}`;
  return /^[=<>]/.test(pattern) ? `?${pattern.slice(1)}` : pattern;
}

/** Texts Excel cannot tell apart by a criterion (it folds case) have the same identity here. */
export function identity(value: string): string {
  return criterion(value).toLowerCase();
}

/**
 * The criterion of a key kept in a cell: the cell, but the empty key stands in the formula itself, where `inOrder` sees
 * it.
 */
export function keyIn(key: string, cell: string): string {
  return key === "=" ? '"="' : cell;
}

/**
 * Pairs `range,criterion` with those that empty cells satisfy at the end. Excel does not mind the order; LibreOffice
 * 7.4 loses the empty cells at a column's top when such a pair stands before one that empty cells do not satisfy.
 */
export function inOrder(pairs: readonly string[]): string[] {
  const late = (pair: string) => /,"(=|<>[^"]*)"$/.test(pair);
  return [...pairs.filter((pair) => !late(pair)), ...pairs.filter(late)];
}

/** A criterion as it stands inside a formula. */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** The marks for "nothing here" as criteria; "=" finds the empty cell. */
export const MISSING_CRITERIA: readonly string[] = MISSING_MARKS.map((mark) => quoted(criterion(mark)));
