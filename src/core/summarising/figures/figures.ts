/**
 * The figures of the sheets as values, for texts that must hold a number (alt texts, Word): the same counts as the
 * formulas.
 */
import { isMissing, type Action } from "../../table";
import { actionCell } from "../sheets/action-cells";
import { CONTINUOUS_WORDS } from "../formulas/counting";
import { ACTION_FILLED_BY } from "../formulas/live-gaps";

export interface Figures {
  actions: number;
  noFunding: number;
  noBody: number;
  noDates: number;
  oneDate: number;
  first?: number;
  last?: number;
  /** Share of filled answers (source, body, both dates), 0…1; absent when there is no action. */
  completeness?: number;
}

/** The year in a date cell; undefined for words and for nothing. */
export function yearIn(action: Action, end: "from" | "to"): number | undefined {
  const cell = actionCell(action, end);
  if (cell.kind === "number") return cell.number;
  return cell.kind === "date" ? Number(cell.iso.slice(0, 4)) : undefined;
}

const CONTINUOUS = CONTINUOUS_WORDS.map((word) => new RegExp(word.replace("*", ".*"), "i"));

/** "na bieżąco" and the like, with no number in either cell. */
export function isContinuous(action: Action): boolean {
  const cell = actionCell(action, "from");
  return cell.kind === "text" && yearIn(action, "to") === undefined && CONTINUOUS.some((word) => word.test(cell.text));
}

/** Whether the action is at work in the year; needs both dates, or words for "all the time". */
export function runsIn(action: Action, year: number): boolean {
  const [from, to] = [yearIn(action, "from"), yearIn(action, "to")];
  return from !== undefined && to !== undefined ? from <= year && year <= to : isContinuous(action);
}

/** Year × 4 + quarter (from nought) at which a date begins or ends; a year is whole. */
function quarterOf(action: Action, end: "from" | "to"): number | undefined {
  const cell = actionCell(action, end);
  if (cell.kind === "date")
    return Number(cell.iso.slice(0, 4)) * 4 + Math.floor((Number(cell.iso.slice(5, 7)) - 1) / 3);
  return cell.kind === "number" ? cell.number * 4 + (end === "to" ? 3 : 0) : undefined;
}

/** As `runsIn`, for a quarter counted from nought. */
export function runsInQuarter(action: Action, year: number, quarter: number): boolean {
  const [from, to, at] = [quarterOf(action, "from"), quarterOf(action, "to"), year * 4 + quarter];
  return from !== undefined && to !== undefined ? from <= at && at <= to : isContinuous(action);
}

/** A line with nothing but area and goal is no action yet; the formulas pass over it too. */
export function isBlank(action: Action): boolean {
  return ACTION_FILLED_BY.every((column) => actionCell(action, column).kind === "empty");
}

export function figuresOf(all: readonly Action[]): Figures {
  const actions = all.filter((action) => !isBlank(action));
  const begins = actions.map((action) => yearIn(action, "from"));
  const ends = actions.map((action) => yearIn(action, "to"));
  const known = (years: readonly (number | undefined)[]) => years.filter((year) => year !== undefined);
  const dates = actions.map((_, index) => Number(begins[index] !== undefined) + Number(ends[index] !== undefined));
  const figures: Figures = {
    actions: actions.length,
    noFunding: actions.filter((action) => isMissing(action.funding)).length,
    noBody: actions.filter((action) => isMissing(action.responsible)).length,
    noDates: actions.filter((action, index) => dates[index] === 0 && !isContinuous(action)).length,
    oneDate: dates.filter((count) => count === 1).length,
  };
  if (known(begins).length > 0) figures.first = known(begins).reduce((a, b) => Math.min(a, b));
  if (known(ends).length > 0) figures.last = known(ends).reduce((a, b) => Math.max(a, b));
  if (actions.length > 0)
    figures.completeness =
      1 - (figures.noFunding + figures.noBody + figures.noDates + figures.oneDate) / (3 * actions.length);
  return figures;
}

/** Longest run of years a sheet shows: beyond that a year was read wrong. */
const MOST_YEARS = 40;

/**
 * Years the plan is about: its period, else from the first to the last year met. At most 40, from the beginning; what
 * lies outside is counted apart on the sheets.
 */
export function yearsOf(actions: readonly Action[], period?: { from: string; to: string }): number[] {
  const { first, last } = figuresOf(actions);
  const ends = [period && Number(period.from.slice(0, 4)), period && Number(period.to.slice(0, 4)), first, last].filter(
    (year) => year !== undefined && year >= 1900 && year <= 2200,
  ) as number[];
  const [from, to] = period && ends.length >= 2 ? [ends[0]!, ends[1]!] : [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0 || to < from) return [];
  return Array.from({ length: Math.min(MOST_YEARS, to - from + 1) }, (_, index) => from + index);
}

/** First and last year of an action with both dates. */
export function runsFrom(action: Action): { from: number; to: number } | undefined {
  const [from, to] = [yearIn(action, "from"), yearIn(action, "to")];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
