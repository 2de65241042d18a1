/**
 * The section "Realizacja polityk, programów i strategii" of the report on the state of the commune (ustawa o
 * samorządzie gminnym, art. 28aa), as data: name and years, mission, goals numbered through, under each what was done.
 */
import { fold, isMissing, normal, type Action, type IsoDate, type Table } from "../table";
import { progressOf, type Progress } from "./status";

export interface ReportLine {
  actionId: string;
  text: string;
  progress: Progress;
  /** The status in the office's own words; "" when none. */
  status: string;
  /** What was done; "" = no information, and said so. */
  done: string;
  /** Indicator values written for years, in the order of the columns. */
  indicators: { name: string; year: string; value: string; target: string }[];
}

export interface ReportGoal {
  /** Running number through the whole section, as in the reports of communes. */
  number: number;
  numeral: string;
  text: string;
  lines: ReportLine[];
  counts: Record<Progress, number>;
}

export interface Report {
  name: string;
  period?: { from: IsoDate; to: IsoDate };
  mission: string;
  areas: { name: string; goals: ReportGoal[] }[];
  counts: Record<Progress, number>;
  actions: number;
}

/**
 * Values of an indicator for a year stand in columns of the office's own: "Wskaźnik – wartość 2026", "Wartość wskaźnika
 * (2026)".
 */
const VALUE_OF_YEAR = /warto.*?((?:19|20)\d\d)|((?:19|20)\d\d).*?warto/i;

/** The header under which a year's values are kept. */
export function valueHeader(year: number): string {
  return `Wskaźnik – wartość ${year}`;
}

export function yearOfHeader(header: string): string | undefined {
  const match = VALUE_OF_YEAR.exec(header);
  return match ? (match[1] ?? match[2]) : undefined;
}

const noCounts = (): Record<Progress, number> => ({
  done: 0,
  running: 0,
  "not-started": 0,
  abandoned: 0,
  none: 0,
  other: 0,
});

/** A line is without information only when neither the status nor what was done says anything. */
function lineOf(action: Action): ReportLine {
  const done = isMissing(action.done) ? "" : fold(action.done!);
  const status = isMissing(action.status) ? "" : fold(action.status!);
  const progress = status === "" && done !== "" ? "other" : progressOf(action.status);
  const indicators = Object.entries(action.extra ?? {}).flatMap(([header, value]) => {
    const year = yearOfHeader(header);
    return year === undefined || isMissing(value)
      ? []
      : [{ name: action.indicator?.name ?? "", year, value: fold(value), target: action.indicator?.target ?? "" }];
  });
  return { actionId: action.id, text: action.text, progress, status, done, indicators };
}

export function reportOf(table: Table, about: { name?: string; mission?: string } = {}): Report {
  const counts = noCounts();
  const areas: Report["areas"] = [];
  let number = 0;
  for (const [name, goalsThere] of areasOf(table)) {
    const goals = goalsThere.map(({ numeral, text, actions }): ReportGoal => {
      const lines = actions.map(lineOf);
      const own = noCounts();
      for (const line of lines) {
        own[line.progress]++;
        counts[line.progress]++;
      }
      return { number: ++number, numeral, text, lines, counts: own };
    });
    areas.push({ name, goals });
  }
  return {
    name: about.name || table.title,
    ...(table.period ? { period: table.period } : {}),
    mission: about.mission ?? "",
    areas,
    counts,
    actions: table.actions.length,
  };
}

interface GoalRows {
  numeral: string;
  text: string;
  actions: Action[];
}

/**
 * Areas by first appearance (spellings that differ in case or diacritics are one area, under its first name), in each
 * its goals in the order of the table with those that have no action; actions without a goal come under an empty one.
 */
function areasOf(table: Table): [string, GoalRows[]][] {
  const areas = new Map<string, { name: string; goals: Map<string, GoalRows> }>();
  const areaFor = (name: string) => {
    const known = areas.get(normal(name)) ?? { name, goals: new Map<string, GoalRows>() };
    areas.set(normal(name), known);
    return known;
  };
  const goalFor = (area: string, numeral: string, text: string) => {
    const { goals } = areaFor(area);
    const key = `${normal(numeral)}\u0000${normal(text)}`;
    const known = goals.get(key) ?? { numeral, text, actions: [] };
    goals.set(key, known);
    return known;
  };
  table.areas.forEach(areaFor);
  for (const { area } of table.actions) areaFor(area);
  for (const { area, number, text } of table.goals) goalFor(area, number, text);
  for (const action of table.actions) goalFor(action.area, action.goalNumber, action.goal).actions.push(action);
  return [...areas.values()].map(({ name, goals }) => [name, [...goals.values()]]);
}
