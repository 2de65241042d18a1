/**
 * The summaries as plain tables of values, for Word, the clipboard and CSV: the figures the sheets show as formulas.
 */
import { sheetText } from "../../messages/sheets";
import { isMissing, type Action, type Table } from "../../table";
import { bodiesOf } from "./bodies";
import { hasColumn } from "../model/columns-in-use";
import { figuresOf, isBlank, isContinuous, runsFrom, runsIn, yearsOf, type Figures } from "./figures";
import { GROUP_HEADERS } from "../sheets/group-rows";
import { groupsOf } from "./groups";
import { fundingReader, type SheetOptions } from "../model/options";
import { sourceMeanings } from "../sheets/summary-parts";
import { wordingsOf } from "../formulas/wordings";

/** Cells are texts as a reader sees them; rows are as long as the header. */
export interface SummaryTable {
  title: string;
  header: string[];
  rows: string[][];
  /** What an empty cell says where it is not "brak danych". */
  blank?: string;
  /** Where cells stay empty on purpose: what that means. */
  emptyMeans?: string;
  note?: string;
  /** The last row is a total. */
  totals?: true;
  /** Worth a chart: which column of numbers, and how it is drawn. */
  chart?: { column: number; kind: "bars" | "columns" };
}

type Say = (code: string, values?: Record<string, string | number>) => string;

const percent = (share: number | undefined) => (share === undefined ? "–" : `${Math.round(share * 100)}%`);
const yearText = (year: number | undefined) => (year === undefined ? "–" : String(year));

function figureRow(label: string, figures: Figures): string[] {
  const { actions, noFunding, noBody, noDates, oneDate, first, last } = figures;
  return [
    label,
    ...[actions, noFunding, noBody, noDates, oneDate].map(String),
    yearText(first),
    yearText(last),
    percent(figures.completeness),
  ];
}

function groupTables(table: Table, say: Say, options: SheetOptions): SummaryTable[] {
  const groups = groupsOf(table, options.locale ?? "pl");
  const header = (first: string) =>
    GROUP_HEADERS.map((column) => (column === "label" ? say(first) : say(`summary.${column}`)));
  const total = figureRow(say("summary.total"), figuresOf(table.actions));
  const goals = groups.flatMap((group) =>
    group.goals.map((goal) => [group.label, ...figureRow(goal.label, figuresOf(goal.actions))]),
  );
  return [
    {
      title: say("summary.areas"),
      header: header("summary.area"),
      rows: [...groups.map((group) => figureRow(group.label, figuresOf(group.actions))), total],
      note: say("summary.completenessNote"),
      totals: true,
      chart: { column: 1, kind: "bars" },
    },
    {
      title: say("summary.goals"),
      header: [say("summary.area"), ...header("summary.goal")],
      rows: [...goals, [total[0]!, "–", ...total.slice(1)]],
      totals: true,
    },
  ];
}

function yearTables(table: Table, actions: readonly Action[], say: Say): SummaryTable[] {
  const years = yearsOf(table.actions, table.period);
  if (years.length === 0) return [];
  const steady = (action: Action) => isContinuous(action) || runsFrom(action) !== undefined;
  const schedule = actions.map((action) => {
    const label = [action.number && `${action.number}.`, action.text].filter(Boolean).join(" ");
    return [
      action.area,
      [action.goalNumber && `${action.goalNumber}.`, action.goal].filter(Boolean).join(" "),
      label,
      ...years.map((year) => (runsIn(action, year) ? "■" : "")),
    ];
  });
  return [
    {
      title: say("load.title"),
      header: [say("load.year"), say("load.running")],
      rows: years.map((year) => [String(year), String(actions.filter((action) => runsIn(action, year)).length)]),
      note: `${say("load.uncounted")}: ${actions.filter((action) => !steady(action)).length}.`,
      chart: { column: 1, kind: "columns" },
    },
    {
      title: say("schedule.title"),
      header: [say("summary.area"), say("summary.goal"), say("schedule.action"), ...years.map(String)],
      rows: schedule,
      blank: "",
      emptyMeans: say("schedule.emptyMeans"),
      note: say("schedule.note"),
    },
  ];
}

function bodyTable(actions: readonly Action[], say: Say): SummaryTable {
  const bodies = bodiesOf(wordingsOf(actions, "responsible"));
  const nobody = actions.filter((action) => isMissing(action.responsible)).length;
  return {
    title: say("bodies.title"),
    chart: { column: 1, kind: "bars" },
    header: [say("bodies.body"), say("bodies.leads"), say("bodies.partners")],
    rows: [
      ...bodies.map((body) => [body.name, String(body.leads), String(body.partners)]),
      ...(nobody > 0 ? [[say("summary.none.responsible"), String(nobody), "–"]] : []),
    ],
  };
}

function sourceTable(table: Table, actions: readonly Action[], say: Say, options: SheetOptions): SummaryTable {
  const { meanings, marks } = sourceMeanings(table, fundingReader(options));
  const wordings = wordingsOf(table.actions, "funding");
  const count = (meaning: number) =>
    wordings.reduce((sum, wording, index) => sum + marks[index]![meaning]! * wording.actions.length, 0);
  const share = (value: number) => percent(actions.length === 0 ? 0 : value / actions.length);
  const line = (label: string, value: number) => [label, String(value), share(value)];
  return {
    title: say("summary.sources"),
    header: [say("summary.source"), say("summary.actions"), say("summary.share")],
    rows: [
      ...meanings.map((meaning, index) => line(say(`source.${meaning}`), count(index))),
      line(say("summary.none.funding"), actions.filter((action) => isMissing(action.funding)).length),
      [say("summary.total"), String(actions.length), share(actions.length)],
    ],
    note: say("summary.several"),
    totals: true,
    chart: { column: 1, kind: "bars" },
  };
}

function indicatorTable(actions: readonly Action[], say: Say): SummaryTable {
  const fields = ["name", "unit", "source", "frequency", "base", "baseYear", "target"] as const;
  const codes = ["indicator", "unit", "source", "frequency", "base", "baseYear", "target"];
  return {
    title: say("indicators.title"),
    header: [say("indicators.action"), ...codes.map((code) => say(`indicators.${code}`))],
    rows: actions.map((action) => [
      [action.number && `${action.number}.`, action.text].filter(Boolean).join(" "),
      ...fields.map((field) => action.indicator?.[field] ?? ""),
    ]),
    note: say("indicators.note"),
  };
}

/** Areas, goals, load by year, timetable, bodies, sources, and indicators where the plan has them. */
export function summaryTables(table: Table, options: SheetOptions = {}): SummaryTable[] {
  const say: Say = (code, values = {}) => sheetText(options.locale ?? "pl", code, values);
  const actions = table.actions.filter((action) => !isBlank(action));
  return [
    ...groupTables(table, say, options),
    ...yearTables(table, actions, say),
    bodyTable(actions, say),
    sourceTable(table, actions, say, options),
    ...(hasColumn(table, "indicator") ? [indicatorTable(actions, say)] : []),
  ];
}
