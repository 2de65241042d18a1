/**
 * Lines of a sheet that follow single actions: each holds the action's id in a hidden column and finds its row in the
 * table anew, so sorting, inserting and editing in Działania show at once.
 */
import { columnLetters, type ColumnKey } from "../../table";
import { FIRST_DAY_SERIAL } from "./live-gaps";
import { CONTINUOUS_WORDS } from "./counting";
import { ref } from "./references";

/** Lines by action up to here; a longer plan is shown by goals. */
export const MOST_LINES = 1000;

/** The row of the table in which the id of the cell stands; 0 when the action is gone. */
export function positionOf(idCell: string): string {
  return `IFERROR(MATCH(${idCell},${ref("id")},0),0)`;
}

/** The beginning of a longer text: the whole one stands in the table. */
export function beginningOf(text: string, most: number): string {
  return `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text})`;
}

/** A line's name takes so many letters at most; a text of pages would push its marks off the page. */
const LONGEST_NAME = 240;

/** "3. Klub seniora", found anew; `gone` where the action is no more. */
export function nameAt(position: string, gone: string): string {
  const [number, action] = [`INDEX(${ref("number")},${position})`, `INDEX(${ref("action")},${position})`];
  return `IF(${position}=0,"${gone}",IF(${number}="","",${number}&". ")&LEFT(${action},${LONGEST_NAME})&IF(LEN(${action})>${LONGEST_NAME},"…",""))`;
}

/** What `nameAt` says now. */
export function nameOf({ number, text }: { number: string; text: string }): string {
  return `${number ? `${number}. ` : ""}${text.slice(0, LONGEST_NAME)}${text.length > LONGEST_NAME ? "…" : ""}`;
}

/** The cell as it is: a number stays one; "" for an empty cell. */
export function cellAt(column: ColumnKey, position: string): string {
  return `IF(${position}=0,"",IF(INDEX(${ref(column)},${position})="","",INDEX(${ref(column)},${position})))`;
}

export type Unit = "year" | "quarter";

/** Steps from a cell with a year or a day to the number of its year or quarter; 0 for words and nothing. */
function indexOf(cell: string, unit: Unit, end: "from" | "to"): string {
  if (unit === "year") return `IF(ISNUMBER(${cell}),IF(${cell}<${FIRST_DAY_SERIAL},${cell},YEAR(${cell})),0)`;
  return `IF(ISNUMBER(${cell}),IF(${cell}<${FIRST_DAY_SERIAL},${cell}*4${end === "to" ? "+3" : ""},YEAR(${cell})*4+INT((MONTH(${cell})-1)/3)),0)`;
}

const firstDay = (index: number, unit: Unit): number =>
  unit === "year" ? serialOf(index, 1, 1) : serialOf(Math.floor(index / 4), (index % 4) * 3 + 1, 1);
const lastDay = (index: number, unit: Unit): number => firstDay(index + 1, unit) - 1;

/**
 * Hidden columns of a line: id, position, raw from, raw to, all-the-time, first and last index, first and last day.
 */
export const LINE_KEYS = 9;

/** The steps of a sheet: its first and last column's year or quarter. */
export interface LineSpan {
  unit: Unit;
  from: number;
  to: number;
}

export interface LineKeys {
  formulas: string[];
  position: string;
  first: string;
  last: string;
  /**
   * Cells of the first and last day (serials): a year begins on 1 January and ends on 31 December; 0 where there is
   * no term.
   */
  days: { first: string; last: string };
}

/** 1 January 2026 → 46023, as Excel counts days. */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

/**
 * Days of a term: words for "all the time" take the whole sheet's; the first of a month as an end means that whole
 * month.
 */
function daysOf(
  keys: { begin: string; end: string; steady: string; first: string },
  all: { first: number; last: number },
) {
  const { begin, end, steady, first } = keys;
  const none = (body: string) => `IF(${first}=0,0,${body})`;
  const year = (cell: string, day: string) => `IF(${cell}<${FIRST_DAY_SERIAL},DATE(${cell},${day}),`;
  return {
    first: none(`IF(${steady}=1,${all.first},${year(begin, "1,1")}${begin}))`),
    last: none(`IF(${steady}=1,${all.last},${year(end, "12,31")}IF(DAY(${end})=1,EOMONTH(${end},0),${end})))`),
  };
}

/**
 * Formulas of the hidden cells after the id, for a line whose hidden block begins at `column`. Words for "all the time"
 * run from `from` to `to` (indexes of the sheet's first and last column); an action with one date has no bar.
 */
export function lineKeys(row: number, column: number, { unit, from, to }: LineSpan): LineKeys {
  const at = (offset: number) => `$${columnLetters(column + offset)}${row}`;
  const [id, position, begin, end, steady] = [at(0), at(1), at(2), at(3), at(4)];
  const words = CONTINUOUS_WORDS.map((word) => `COUNTIFS(${begin},"*${word}*")`).join("+");
  const index = (cell: string, which: "from" | "to", all: number) =>
    `IF(${steady}=1,${all},IF(AND(ISNUMBER(${begin}),ISNUMBER(${end})),${indexOf(cell, unit, which)},0))`;
  const days = daysOf({ begin, end, steady, first: at(5) }, { first: firstDay(from, unit), last: lastDay(to, unit) });
  return {
    formulas: [
      positionOf(id),
      cellAt("from", position),
      cellAt("to", position),
      `IF(AND(NOT(ISNUMBER(${begin})),NOT(ISNUMBER(${end})),${words}>0),1,0)`,
      index(begin, "from", from),
      index(end, "to", to),
      days.first,
      days.last,
    ],
    position,
    first: at(5),
    last: at(6),
    days: { first: at(7), last: at(8) },
  };
}
