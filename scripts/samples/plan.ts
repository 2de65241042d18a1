import { readFileSync } from "node:fs";

/** The hand-written plan (`samples/plan.json`), every mistake in it meant. */
export interface SampleAction {
  number: string;
  /** The number as typed before the text: "1. ", "4 ". */
  mark: string;
  text: string;
  from: string;
  to: string;
  /** Days, where the sheet keeps real dates. */
  fromDate?: string;
  toDate?: string;
  /**
   * The whole term as one column of the sheet has it; "date:…" is a real Excel date. Made of `from` and `to` when
   * absent.
   */
  term?: string;
  funding: string;
  responsible: string;
  indicator?: string;
  base?: string;
  target?: string;
  cost?: string;
}

export interface SampleGoal {
  number: string;
  mark: string;
  text: string;
  label: string;
  actions: SampleAction[];
}

export interface SamplePlan {
  title: string[];
  intro: string;
  outro: string;
  areas: { name: string; headers: string[]; goals: SampleGoal[] }[];
}

export const readPlan = (): SamplePlan => JSON.parse(readFileSync("samples/plan.json", "utf8")) as SamplePlan;

/** "2026–2032", as one column has the whole term. */
export function termOf(action: SampleAction): string {
  return action.term ?? (action.from === action.to ? action.from : `${action.from}–${action.to}`);
}
