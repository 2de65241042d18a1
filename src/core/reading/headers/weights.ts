import type { Shape } from "./shapes";
import type { HeaderColumn } from "./vocabulary";

/**
 * Shares of a column's cells that speak for or against a role; the first four are measured by reading the cells, the
 * rest by their shape.
 */
export type Signal = Shape | "dates" | "amounts" | "ordinals" | "years" | "long" | "short" | "distinct" | "repeats";

/** Points a header's word brings to its role when it is of the list; a word of the lexicon brings its share of them. */
export const WORD_POINTS = 10;
/** What keeping a column under its own header is worth: a role must be worth more. */
export const EXTRA_POINTS = 2.5;
/** How far the best reading of all columns must be above the best one without this column's role. */
export const MARGINS = { sure: 2, likely: 1.5 } as const;

/**
 * Points for a column whose cells are all so. Negative ones contradict the header's words: a column of ranks is no
 * area, a column of amounts no source. Each reading keeps its reasons.
 */
export const CONTENT_POINTS: Readonly<Partial<Record<HeaderColumn, Readonly<Partial<Record<Signal, number>>>>>> = {
  ordinal: { ordinals: 6, code: 6, dates: -2, long: -8, amounts: -1, activity: -6 },
  area: { rank: -14, state: -8, ordinals: -4, amounts: -6, dates: -8, mark: -8, repeats: 1, body: -1 },
  strategicGoal: { rank: -10, ordinals: -6, amounts: -6, dates: -8, mark: -8, repeats: 1 },
  goalNumber: { ordinals: 3, long: -6 },
  goal: { rank: -10, ordinals: -5, amounts: -6, dates: -8, mark: -8, repeats: 1, body: -2, source: -1 },
  action: {
    activity: 4,
    long: 1.5,
    distinct: 2,
    ordinals: -9,
    amounts: -9,
    dates: -8,
    mark: -10,
    rank: -8,
    state: -6,
    body: -2,
    source: -2,
    measure: -2.5,
    unit: -8,
    percent: -8,
    code: -6,
    short: -1,
  },
  from: { dates: 5.5, amounts: -3, mark: -8, long: -4, rank: -6, body: -4, activity: -3 },
  to: { dates: 5.5, amounts: -3, mark: -8, long: -4, rank: -6, body: -4, activity: -3 },
  term: { dates: 6, amounts: -4, mark: -8, long: -3, rank: -6, body: -4, activity: -3, state: -4 },
  funding: {
    source: 5,
    amounts: -8,
    dates: -6,
    ordinals: -8,
    mark: -8,
    rank: -8,
    state: -6,
    activity: -3,
    measure: -3,
    unit: -6,
  },
  cost: {
    amounts: 5,
    dates: -2,
    source: -3,
    body: -6,
    mark: -8,
    rank: -6,
    state: -6,
    unit: -6,
    percent: -4,
    activity: -5,
    measure: -4,
  },
  responsible: {
    body: 5,
    amounts: -9,
    dates: -8,
    ordinals: -9,
    mark: -9,
    rank: -8,
    state: -6,
    source: -3,
    activity: -4,
    measure: -4,
    unit: -7,
    percent: -8,
    sentence: -2,
  },
  partners: {
    body: 3,
    amounts: -9,
    dates: -8,
    ordinals: -9,
    mark: -6,
    rank: -8,
    state: -5,
    source: -3,
    activity: -3,
    measure: -4,
    unit: -7,
  },
  indicator: {
    measure: 5,
    amounts: -5,
    dates: -6,
    ordinals: -6,
    body: -3,
    mark: -7,
    rank: -8,
    state: -5,
    unit: -4,
    percent: -2,
  },
  indicatorBase: { amounts: 1.5, dates: -1, long: -3, body: -4, activity: -4 },
  indicatorBaseYear: { years: 3, long: -6, body: -4 },
  indicatorTarget: { amounts: 1.5, percent: 1, dates: -1, long: -3, body: -4, activity: -4 },
  indicatorUnit: { unit: 6, body: -5, long: -8, dates: -6, activity: -6 },
  indicatorSource: { amounts: -5, dates: -4, mark: -6 },
  indicatorFrequency: { amounts: -5, long: -3, body: -4 },
  status: { state: 5, percent: 2, dates: -5, body: -5, amounts: -4, long: -2, source: -4, mark: -2 },
  done: { amounts: -5, dates: -3, mark: -6, rank: -6, body: -2 },
  note: { mark: -2 },
  extra: { rank: 3, mark: 3, unit: 1, percent: 1 },
};
