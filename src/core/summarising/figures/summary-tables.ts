/**
 * The summaries as plain tables of values, for Word, the clipboard and CSV: the figures the sheets show as formulas.
 */
import { saidBy } from "../../checking/texts/indicator";
import { sheetText } from "../../messages/sheets";
import { isMissing, type Action, type Table } from "../../table";
import { bodiesOf } from "./bodies";
import { hasColumn } from "../model/columns-in-use";
import { figuresOf, isBlank, isContinuous, runsFrom, runsIn, runsInQuarter, yearsOf, type Figures } from "./figures";
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
  /** What it says, for a numbered caption. */
  caption?: string;
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
  const whole = figuresOf(table.actions);
  const total = figureRow(say("summary.total"), whole);
  const goals = groups.flatMap((group) =>
    group.goals.map((goal) => [group.label, ...figureRow(goal.label, figuresOf(goal.actions))]),
  );
  return [
    {
      title: say("summary.areas"),
      caption: say("chart.areas.gaps", { count: whole.noFunding, all: whole.actions }),
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

/** The timetable by years, by the quarters of each year, or none. */
export type Timetable = "years" | "quarters" | "none";

function yearTables(table: Table, actions: readonly Action[], say: Say, timetable: Timetable): SummaryTable[] {
  const years = yearsOf(table.actions, table.period);
  if (years.length === 0) return [];
  const steady = (action: Action) => isContinuous(action) || runsFrom(action) !== undefined;
  const grids = {
    years: () => [yearGrid(actions, years, say)],
    quarters: () => quarterGrids(actions, years, say),
    none: () => [],
  };
  const running = years.map((year) => actions.filter((action) => runsIn(action, year)).length);
  const most = Math.max(...running);
  return [
    {
      title: say("load.title"),
      caption: say("chart.load.most", { count: most, year: String(years[running.indexOf(most)]!) }),
      header: [say("load.year"), say("load.running")],
      rows: years.map((year, index) => [String(year), String(running[index]!)]),
      note: `${say("load.uncounted")}: ${actions.filter((action) => !steady(action)).length}.`,
      chart: { column: 1, kind: "columns" },
    },
    ...grids[timetable](),
  ];
}

const nameOf = (action: Action): string =>
  [action.number && `${action.number}.`, action.text].filter(Boolean).join(" ");

function yearGrid(actions: readonly Action[], years: readonly number[], say: Say): SummaryTable {
  const schedule = actions.map((action) => {
    return [
      action.area,
      [action.goalNumber && `${action.goalNumber}.`, action.goal].filter(Boolean).join(" "),
      nameOf(action),
      ...years.map((year) => (runsIn(action, year) ? "■" : "")),
    ];
  });
  return {
    title: say("schedule.title"),
    header: [say("summary.area"), say("summary.goal"), say("schedule.action"), ...years.map(String)],
    rows: schedule,
    blank: "",
    emptyMeans: say("schedule.emptyMeans"),
    note: say("schedule.note"),
  };
}

/** A table a year: four narrow columns fit a standing page, where the quarters of the whole period would fit none. */
function quarterGrids(actions: readonly Action[], years: readonly number[], say: Say): SummaryTable[] {
  const quarters = ["I", "II", "III", "IV"];
  return years.flatMap((year): SummaryTable[] => {
    const running = actions.filter((action) => runsIn(action, year));
    if (running.length === 0) return [];
    return [
      {
        title: `${say("schedule.title")}: ${year}`,
        header: [say("schedule.action"), ...quarters.map((quarter) => say("schedule.quarterOnly", { quarter }))],
        rows: running.map((action) => [
          nameOf(action),
          ...quarters.map((_, quarter) => (runsInQuarter(action, year, quarter) ? "■" : "")),
        ]),
        blank: "",
        emptyMeans: say("schedule.emptyMeans"),
      },
    ];
  });
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

const MEASURES = ["unit", "source", "frequency", "base", "baseYear", "target"] as const;

/** What an indicator says in its own cell ("0 (2024) → 12") counts as said; what no indicator says has no column. */
function indicatorTable(actions: readonly Action[], say: Say): SummaryTable {
  const read = actions.map(({ indicator }) => ({ name: indicator?.name ?? "", said: indicator && saidBy(indicator) }));
  const measures = MEASURES.filter((measure) => read.some(({ said }) => said?.[measure] !== undefined));
  return {
    title: say("indicators.title"),
    header: ["action", "indicator", ...measures].map((code) => say(`indicators.${code}`)),
    rows: actions.map((action, index) => {
      const { name, said } = read[index]!;
      return [nameOf(action), name, ...measures.map((measure) => said?.[measure] ?? "")];
    }),
    note: say("indicators.note"),
  };
}

/** Areas, goals, load by year, timetable, bodies, sources, and indicators where the plan has them. */
export function summaryTables(
  table: Table,
  { timetable = "years", ...options }: SheetOptions & { timetable?: Timetable } = {},
): SummaryTable[] {
  const say: Say = (code, values = {}) => sheetText(options.locale ?? "pl", code, values);
  const actions = table.actions.filter((action) => !isBlank(action));
  return [
    ...groupTables(table, say, options),
    ...yearTables(table, actions, say, timetable),
    bodyTable(actions, say),
    sourceTable(table, actions, say, options),
    ...(hasColumn(table, "indicator") ? [indicatorTable(actions, say)] : []),
  ];
}
