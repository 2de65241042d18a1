/**
 * Conditional formats that mark gaps while somebody types, also where the add-in is not installed. They are A1 formulas
 * relative to the first line of the table, because Excel takes no structured references (and no array constants) here.
 */
import { columnLetters, MISSING_MARKS, type ColumnKey, type Period } from "../../table";
import type { ActionLayout } from "../model/layout";
import { quoted } from "./references";
import type { ConditionalModel } from "../model/sheet-model";

/** Cells that make a line an action; a line with none of them is a goal without actions or simply empty. */
export const ACTION_FILLED_BY: readonly ColumnKey[] = ["number", "action", "from", "to", "funding", "responsible"];

/** Numbers below are years, from here on serials of days (1927). */
export const FIRST_DAY_SERIAL = 10000;

type Cell = (column: ColumnKey) => string;

/**
 * Excel's object model is known to have taken formulas of conditional formats up to 255 characters; a list in one text
 * is short.
 */
const listOf = (marks: readonly string[]): string => quoted(`|${marks.map((mark) => mark.toLowerCase()).join("|")}|`);
const MARKS = listOf(MISSING_MARKS);
/** A formula about both dates holds the list twice: sentences ("nie podano") and odd dashes are left to the check. */
const DATE_MARKS = listOf(MISSING_MARKS.filter((mark) => !mark.startsWith("nie ") && mark !== "---"));

const searched = (cell: string): string => `"|"&LOWER(TRIM(${cell}))&"|"`;

function missing(cell: string, marks = MARKS): string {
  return `ISNUMBER(FIND(${searched(cell)},${marks}))`;
}

/** The one missing, the other said: what is said makes the line an action. */
function onlyMissing(cell: string, other: string): string {
  return `AND(${missing(cell, DATE_MARKS)},ISERR(FIND(${searched(other)},${DATE_MARKS})))`;
}

/** Both at once: the place of one times the place of the other is a number only where both are found. */
function bothMissing(first: string, second: string): string {
  return `COUNT(FIND(${searched(first)},${DATE_MARKS}),FIND(${searched(second)},${DATE_MARKS}))=2`;
}

function anything(cell: Cell, columns: readonly ColumnKey[]): string {
  return `LEN(${columns.map(cell).join("&")})>0`;
}

function year(cell: string): string {
  return `IF(${cell}<${FIRST_DAY_SERIAL},${cell},YEAR(${cell}))`;
}

/** The last day a serial stands for: a first of a month may be the whole month. */
function lastDay(cell: string): string {
  return `IF(DAY(${cell})=1,DATE(YEAR(${cell}),MONTH(${cell})+1,0),${cell})`;
}

export function backwards(from: string, to: string): string {
  const bothDays = `AND(${from}>=${FIRST_DAY_SERIAL},${to}>=${FIRST_DAY_SERIAL})`;
  return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),IF(${bothDays},${from}>${lastDay(to)},${year(from)}>${year(to)}),FALSE)`;
}

function outside(cell: string, period: Period): string {
  const [first, last] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return `IF(ISNUMBER(${cell}),OR(${year(cell)}<${first},${year(cell)}>${last}),FALSE)`;
}

interface LiveGap {
  from: ColumnKey;
  to: ColumnKey;
  look: ConditionalModel["look"];
  /** A condition on the first line, or undefined where it cannot be told (no period). */
  test: (cell: Cell, period: Period | undefined) => string | undefined;
}

/** A line must be an action before anything in it can be missing. */
const inAction = (test: (cell: Cell) => string) => (cell: Cell) =>
  `AND(${anything(cell, ACTION_FILLED_BY)},${test(cell)})`;

const LIVE_GAPS: readonly LiveGap[] = [
  {
    from: "action",
    to: "action",
    look: "gap",
    test: (cell) => `AND(${anything(cell, ["area", "goal", ...ACTION_FILLED_BY])},LEN(TRIM(${cell("action")}))=0)`,
  },
  { from: "funding", to: "funding", look: "gap", test: inAction((cell) => missing(cell("funding"))) },
  { from: "responsible", to: "responsible", look: "gap", test: inAction((cell) => missing(cell("responsible"))) },
  { from: "from", to: "to", look: "gap", test: inAction((cell) => bothMissing(cell("from"), cell("to"))) },
  { from: "from", to: "to", look: "warning", test: (cell) => backwards(cell("from"), cell("to")) },
  { from: "from", to: "from", look: "warning", test: (cell, period) => period && outside(cell("from"), period) },
  { from: "to", to: "to", look: "warning", test: (cell, period) => period && outside(cell("to"), period) },
  {
    from: "from",
    to: "from",
    look: "warning",
    test: (cell) => onlyMissing(cell("from"), cell("to")),
  },
  {
    from: "to",
    to: "to",
    look: "warning",
    test: (cell) => onlyMissing(cell("to"), cell("from")),
  },
  { from: "status", to: "status", look: "done", test: (cell) => `TRIM(${cell("status")})="zrealizowane"` },
];

/** The formats of one sheet; columns it does not have are passed over. */
export function liveGaps(layout: ActionLayout, period: Period | undefined): ConditionalModel[] {
  const cell: Cell = (column) => `$${columnLetters(layout.columns[column]!)}${layout.firstRow}`;
  return LIVE_GAPS.flatMap(({ from, to, look, test }) => {
    const [left, right] = [layout.columns[from], layout.columns[to]];
    if (left === undefined || right === undefined) return [];
    const condition = test(cell, period);
    if (condition === undefined) return [];
    return [{ area: { top: layout.firstRow, left, bottom: layout.lastRow, right }, formula: `=${condition}`, look }];
  });
}
