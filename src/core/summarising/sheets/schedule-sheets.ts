/**
 * The sheet Harmonogram: actions under their goals × years or quarters, a mark in each cell, and a native timeline.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import { columnLetters, type Action, type Table } from "../../table";
import { EMPTY, formula, number, text } from "../model/cells";
import { blankRows, continuous, countRows, touching } from "../formulas/counting";
import { yearsOf } from "../figures/figures";
import { groupsOf, keyPairs, type AreaGroup, type GoalGroup } from "../figures/groups";
import { cellAt, LINE_KEYS, lineKeys, MOST_LINES, nameAt, nameOf, type Unit } from "../formulas/live-rows";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type CellStyle, type SheetModel } from "../model/sheet-model";
import { timelineSheet, type TimelineLine } from "./timeline";

export interface ScheduleOptions {
  /** Columns are years, or quarters (chosen by itself for plans of at most three years). */
  unit?: Unit;
  locale?: Locale;
}

/** Plans of so many years at most are shown by quarters. */
const QUARTERS_UP_TO = 3;
const LEADING = 3;
/** Columns the sheet has at least: its sentences run over them. */
const NARROWEST = 9;

interface Grid {
  unit: Unit;
  /** Index of each column: a year, or year × 4 + quarter. */
  steps: number[];
  labels: CellContent[];
  /** First hidden column. */
  keys: number;
}

function gridOf(years: readonly number[], unit: Unit, locale: Locale): Grid {
  const steps =
    unit === "year" ? [...years] : years.flatMap((year) => [0, 1, 2, 3].map((quarter) => year * 4 + quarter));
  const labels = steps.map((step) =>
    unit === "year"
      ? number(step, "0")
      : text(
          sheetText(locale, "schedule.quarter", {
            quarter: ["I", "II", "III", "IV"][step % 4]!,
            year: Math.floor(step / 4),
          }),
        ),
  );
  return { unit, steps, labels, keys: Math.max(LEADING + steps.length, NARROWEST) + 2 };
}

/** Dates at the top of their cells, marks in the middle of theirs. */
const middle = (grid: Grid, style: CellStyle = "mark"): Partial<Record<number, CellStyle>> =>
  Object.fromEntries([
    [1, "short"],
    [2, "short"],
    ...grid.steps.map((_, index) => [LEADING + index, style]),
  ]) as Partial<Record<number, CellStyle>>;

/** One action: its text and dates found anew by id, a mark in each column its term touches. */
function actionLine(sheet: SheetBuilder, action: Action, grid: Grid, locale: Locale): TimelineLine {
  const { row } = sheet;
  const keys = lineKeys(row, grid.keys, { unit: grid.unit, from: grid.steps[0]!, to: grid.steps.at(-1)! });
  sheet.place(row, grid.keys, [[text(action.id), ...keys.formulas.map((body) => formula(body))]], "note");
  const name = nameAt(keys.position, sheetText(locale, "schedule.gone", {}));
  const marks = grid.steps.map((step) =>
    formula(`IF(AND(${keys.first}>0,${keys.first}<=${step},${keys.last}>=${step}),"■","")`),
  );
  const shown = nameOf(action);
  sheet.add(
    [
      [
        { ...formula(name), shown } as CellContent,
        dateCell("from", keys.position),
        dateCell("to", keys.position),
        ...marks,
      ],
    ],
    "body",
    {
      columnStyles: middle(grid),
    },
  );
  return { row, days: keys.days, action };
}

/** Years show as years; a day as its serial would mislead, so days are shown by their year. */
function dateCell(column: "from" | "to", position: string): CellContent {
  const cell = cellAt(column, position);
  return formula(`IF(ISNUMBER(${cell}),IF(${cell}<10000,${cell},YEAR(${cell})),${cell})`, "0");
}

/** One goal of a plan too long for lines by action: how many of its actions run in each column's year. */
function goalLine(sheet: SheetBuilder, goal: GoalGroup, grid: Grid): void {
  const { row } = sheet;
  const at = (offset: number) => `$${columnLetters(grid.keys + offset)}${row}`;
  const pairs = keyPairs(goal.keys, { area: at(0), goal: at(1), number: at(2) });
  sheet.place(
    row,
    grid.keys,
    [[text(goal.keys.area), text(goal.keys.goal), text(goal.keys.number), formula(continuous(pairs), "0")]],
    "note",
  );
  const counts = grid.steps.map((step) => formula(`${touching(pairs, String(step), String(step))}+${at(3)}`, "0"));
  sheet.add([[text(goal.label), EMPTY, EMPTY, ...counts]], "body", { columnStyles: middle(grid) });
}

function body(
  sheet: SheetBuilder,
  groups: readonly AreaGroup[],
  grid: Grid,
  byAction: boolean,
  locale: Locale,
): TimelineLine[][] {
  const width = LEADING + grid.steps.length;
  const blank = Array.from({ length: width - 1 }, () => EMPTY);
  return groups.map((group, at) => {
    if (at > 0) sheet.mayBreak();
    sheet.heading(group.label, width);
    return group.goals.flatMap((goal, index) => {
      if (index > 0) sheet.mayBreak();
      if (!byAction) {
        goalLine(sheet, goal, grid);
        return [];
      }
      sheet.add([[text(goal.label), ...blank]], "total");
      return goal.actions.map((action, place) => {
        if (place > 0) sheet.mayBreak();
        return actionLine(sheet, action, grid, locale);
      });
    });
  });
}

/** Harmonogram and Oś czasu; a plan without any year gets a sentence instead of a grid. */
export function scheduleSheets(table: Table, options: ScheduleOptions = {}): SheetModel[] {
  const locale = options.locale ?? "pl";
  const years = yearsOf(table.actions, table.period);
  const byAction = table.actions.length <= MOST_LINES;
  const unit = byAction ? (options.unit ?? (years.length <= QUARTERS_UP_TO ? "quarter" : "year")) : "year";
  const grid = gridOf(years, unit, locale);
  const sheet = new SheetBuilder(SHEETS.schedule, [
    46,
    12,
    12,
    ...Array.from({ length: Math.max(grid.steps.length, NARROWEST - LEADING) }, () => (unit === "year" ? 5.5 : 8)),
  ]);
  sheet.line(sheetText(locale, "schedule.title", { title: table.title }), "title");
  if (years.length === 0) {
    sheet.notes([sheetText(locale, "load.none", {})]);
    return [sheet.model];
  }
  sheet.notes([sheetText(locale, byAction ? "schedule.note" : "schedule.noteGoals", { limit: MOST_LINES })]);
  const control = sheet.row;
  sheet.gap();
  const header = sheet.row;
  sheet.add(
    [
      [
        text(sheetText(locale, byAction ? "schedule.action" : "summary.goal", {})),
        text(sheetText(locale, "schedule.from", {})),
        text(sheetText(locale, "schedule.to", {})),
        ...grid.labels,
      ],
    ],
    "header",
    { wrap: true },
  );
  const top = sheet.row;
  sheet.part();
  const lines = body(sheet, groupsOf(table, locale), grid, byAction, locale);
  const bottom = sheet.row - 1;
  const sums = grid.steps.map((_, index) => {
    const range = `${columnLetters(LEADING + 1 + index)}${top}:${columnLetters(LEADING + 1 + index)}${bottom}`;
    return formula(bottom < top ? "0" : byAction ? `COUNTIFS(${range},"=■")` : `SUM(${range})`, "0");
  });
  sheet.add([[text(sheetText(locale, "schedule.running", {})), EMPTY, EMPTY, ...sums]], "total", {
    columnStyles: middle(grid, "short"),
  });
  sheet.hide(...Array.from({ length: LINE_KEYS }, (_, index) => grid.keys + index));
  sheet.model.wrap.push({ top, left: 1, bottom: Math.max(top, bottom), right: 1 });
  sheet.place(
    control,
    1,
    [
      [
        formula(
          `"${sheetText(locale, "schedule.inTable", {})} "&(${countRows([])}-${blankRows([])})&". ${sheetText(locale, "schedule.shown", {})} ${table.actions.length}."`,
        ),
      ],
    ],
    "note",
  );
  if (byAction)
    sheet.model.conditionals.push({
      area: { top, left: LEADING + 1, bottom: Math.max(top, bottom), right: LEADING + grid.steps.length },
      formula: `=${columnLetters(LEADING + 1)}${top}="■"`,
      look: "mark",
    });
  sheet.model.freezeRows = header;
  sheet.model.page.titleRows = { from: header, to: header };
  sheet.model.tabColor = "#7030A0";
  return [sheet.model, timelineSheet(table, lines, { first: years[0]!, last: years.at(-1)! }, locale)];
}
