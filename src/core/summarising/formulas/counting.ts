/**
 * Formulas that count actions. Each takes pairs `range,criterion` that choose the rows; none means the whole table.
 * Only functions that Excel 2021, Excel on the web and LibreOffice share, and nothing that must be entered as an array.
 */
import { STANDARD_HEADERS } from "../../table";
import { ACTION_FILLED_BY, FIRST_DAY_SERIAL } from "./live-gaps";
import { inOrder, MISSING_CRITERIA, ref } from "./references";
import { ACTION_TABLE } from "../model/sheet-model";

export type Pairs = readonly string[];

/** Hidden cells of a sheet (see `whole-table.ts`). */
export interface Present {
  /** The range that holds the marks for "nothing here" as criteria. */
  marks: string;
  /** Counts over the whole table: where one is 0, the same thing need not be counted in a part. */
  words: readonly string[];
  days: Record<"from" | "to", string>;
}

const unlessNone = (cell: string | undefined, count: string) =>
  cell === undefined ? count : `IF(${cell}=0,0,${count})`;

export function countRows(pairs: Pairs): string {
  return pairs.length === 0
    ? `ROWS(${ACTION_TABLE}[${STANDARD_HEADERS.action}])`
    : `COUNTIFS(${inOrder(pairs).join(",")})`;
}

/** Lines that are no action: a goal or an area on its own, or an empty line. */
export function blankRows(pairs: Pairs): string {
  return countRows([...pairs, ...ACTION_FILLED_BY.map((column) => `${ref(column)},"="`)]);
}

/**
 * Actions whose cell says nothing: empty, "-", "brak"… `blank`: the cell or formula with the lines that are no action.
 */
export function missing(pairs: Pairs, column: "funding" | "responsible", blank: string, present?: Present): string {
  // The marks come last, for empty cells satisfy one of them (see `inOrder`).
  if (present) return `SUMPRODUCT(COUNTIFS(${[...inOrder(pairs), ref(column), present.marks].join(",")}))-${blank}`;
  const counts = MISSING_CRITERIA.map((mark) => countRows([...pairs, `${ref(column)},${mark}`]));
  return `SUM(${counts.join(",")})-${blank}`;
}

/** Actions with a year or a date in the column. */
export function dated(pairs: Pairs, columns: readonly ("from" | "to")[]): string {
  return countRows([...pairs, ...columns.map((column) => `${ref(column)},">0"`)]);
}

/** Words for "all the time" as they stand in a date cell; each pattern leaves out what an earlier one has counted. */
export const CONTINUOUS_WORDS: readonly string[] = ["bieżąc", "ciągł", "cał* okres", "w trakcie realizacji"];

/** Actions that run the whole period by words ("na bieżąco") and have no number in either cell. */
export function continuous(pairs: Pairs, present?: Present): string {
  return CONTINUOUS_WORDS.map((word, index) => {
    const earlier = CONTINUOUS_WORDS.slice(0, index).map((other) => `${ref("from")},"<>*${other}*"`);
    const chosen = [...pairs, `${ref("from")},"*${word}*"`, ...earlier];
    const count = `${countRows(chosen)}-${countRows([...chosen, `${ref("to")},">0"`])}`;
    return unlessNone(present?.words[index], count);
  }).join("+");
}

/**
 * Earliest (or latest) year and earliest (latest) day in a column: years and days are different numbers. 0 when there
 * is none.
 */
export function extremes(pairs: Pairs, column: "from" | "to", present?: Present): { years: string; days: string } {
  const name = column === "from" ? "MINIFS" : "MAXIFS";
  const range = ref(column);
  const chosen = (...criteria: string[]) => `${name}(${[range, ...inOrder([...pairs, ...criteria])].join(",")})`;
  return {
    years: chosen(`${range},">0"`, `${range},"<${FIRST_DAY_SERIAL}"`),
    days: unlessNone(present?.days[column], chosen(`${range},">=${FIRST_DAY_SERIAL}"`)),
  };
}

/** The year from two cells made by `extremes`; "–" when both are 0. */
export function extremeYear(years: string, days: string, column: "from" | "to"): string {
  const both = column === "from" ? "MIN" : "MAX";
  return `IF(${years}+${days}=0,"–",IF(${days}=0,${years},IF(${years}=0,YEAR(${days}),${both}(${years},YEAR(${days})))))`;
}

/**
 * Actions with both dates that touch the years `first`…`last` (cells or numbers): each end may be a year or a day, so
 * four counts together.
 */
export function touching(pairs: Pairs, first: string, last: string): string {
  const from = [
    `${ref("from")},">0",${ref("from")},"<="&${last}`,
    `${ref("from")},">=${FIRST_DAY_SERIAL}",${ref("from")},"<="&DATE(${last},12,31)`,
  ];
  const to = [`${ref("to")},">="&${first},${ref("to")},"<${FIRST_DAY_SERIAL}"`, `${ref("to")},">="&DATE(${first},1,1)`];
  return from.flatMap((begin) => to.map((end) => countRows([...pairs, begin, end]))).join("+");
}
