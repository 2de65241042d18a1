/**
 * The sheet Oś czasu: native timelines (a stacked bar whose first part is not drawn), else the load by year. It has
 * no repeated header, as Harmonogram has.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import { columnLetters, quoteSheet, type Action, type Table } from "../../table";
import { formula, text } from "../model/cells";
import { runsFrom } from "../figures/figures";
import { beginningOf, serialOf } from "../formulas/live-rows";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";
import { chartRows } from "./summary-groups";
import { loadPart } from "./summary-load";

/** A line of Harmonogram: its row there and the cells of its first and last day. */
export interface TimelineLine {
  row: number;
  days: { first: string; last: string };
  action: Action;
}

interface TimelinePlace {
  first: number;
  last: number;
  right: number;
}

/** Letters of a bar's label: two lines beside the bars. */
const LONGEST_LABEL = 110;
/** Bars one chart can show with readable labels. */
const MOST_BARS = 25;
const MOST_CHARTS = 12;
/** From this share of equal terms on, a timeline is a wall of equal bars and tells nothing. */
const NEARLY_ALL = 0.8;
/** Days between the marks of the axis, so that each stands at the beginning of its year. */
const MEAN_YEAR = 365.25;
/** The axis begins a day late: marks a mean year apart then never fall on the last day of the year before. */
const ONE_DAY = 1;
/** A day; nothing for an action without a term. */
const DAY_FORMAT = "dd.mm.yyyy;;";
const FEWEST_TO_JUDGE = 5;

/** Term met most often among dated actions, when nearly all have it. */
function commonTerm(
  lines: readonly TimelineLine[],
): { from: number; to: number; count: number; of: number } | undefined {
  const terms = lines.flatMap((line) => runsFrom(line.action) ?? []);
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const { from, to } of terms) {
    const term = counts.get(`${from}-${to}`) ?? { from, to, count: 0 };
    term.count++;
    counts.set(`${from}-${to}`, term);
  }
  const top = [...counts.values()].reduce<{ from: number; to: number; count: number } | undefined>(
    (best, term) => (best && best.count >= term.count ? best : term),
    undefined,
  );
  return top && terms.length >= FEWEST_TO_JUDGE && top.count >= NEARLY_ALL * terms.length
    ? { ...top, of: terms.length }
    : undefined;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** A chart of lines none of which has both years would be a title over an empty frame. */
function hasBar(lines: readonly TimelineLine[]): boolean {
  return lines.some(({ action }) => runsFrom(action) !== undefined);
}

/** An action that goes on after the axis ends says so beside its name: its bar is cut there. */
const beyond = (last: string, end: number, locale: Locale): string =>
  `IF(${last}>${end}," ("&"${sheetText(locale, "timeline.until", {})} "&YEAR(${last})&")","")`;

interface Named {
  name: string;
  title: string;
}

function timeline(
  sheet: SheetBuilder,
  lines: readonly TimelineLine[],
  { name, title, ...place }: TimelinePlace & Named,
  locale: Locale,
): void {
  sheet.part();
  const axis = { first: serialOf(place.first, 1, 1), last: serialOf(place.last, 12, 31) };
  const header = sheet.add(
    [["timeline.label", "timeline.start", "timeline.length"].map((code) => text(sheetText(locale, code, {})))],
    "header",
    { wrap: true },
  );
  const there = (cell: string) => `${quoteSheet(SHEETS.schedule)}!${cell}`;
  const data = sheet.add(
    lines.map(({ row, days, action }, index) => [
      {
        ...formula(`${beginningOf(there(`$A$${row}`), LONGEST_LABEL)}&${beyond(there(days.last), axis.last, locale)}`),
        shown: action.text.slice(0, LONGEST_LABEL),
      } as CellContent,
      formula(there(days.first), DAY_FORMAT),
      formula(`IF(B${header.bottom + 1 + index}=0,0,MAX(0,${there(days.last)}-B${header.bottom + 1 + index}+1))`, "0"),
    ]),
    "body",
    { columnStyles: { 1: "number", 2: "number" }, wrap: true },
  );
  sheet.gap();
  sheet.part();
  const height = chartRows(lines.length, 1);
  const parts = lines.map(({ action }) => {
    const term = runsFrom(action);
    const label = [action.number && `${action.number}.`, action.text.slice(0, 60)].filter(Boolean).join(" ");
    return sheetText(locale, term ? "timeline.part" : "timeline.partNone", {
      label,
      from: term?.from ?? 0,
      to: term?.to ?? 0,
    });
  });
  sheet.model.charts.push({
    name,
    type: "barStacked",
    title,
    categoryAxis: sheetText(locale, "schedule.action", {}),
    valueAxis: sheetText(locale, "timeline.axis", {}),
    data: { top: header.top, left: 1, bottom: data.bottom, right: 3 },
    invisibleSeries: [0],
    valueAxisRange: { minimum: axis.first + ONE_DAY, maximum: axis.last, step: MEAN_YEAR, format: "yyyy" },
    position: { top: sheet.row, left: 1, bottom: sheet.row + height - 1, right: place.right },
    alt: sheetText(locale, "timeline.alt", { title, parts }),
    dataLabels: false,
  });
  sheet.gap(height + 1);
}

/**
 * Draws the timelines of `groups` (lines by area) and says true; says why not, and false, where they would tell nothing
 * (nearly all bars equal, or no bar at all) or be too many, so that the caller draws the load by year instead.
 */
function timelineParts(
  sheet: SheetBuilder,
  groups: readonly TimelineLine[][],
  place: TimelinePlace,
  locale: Locale,
): boolean {
  const all = groups.flat();
  const common = commonTerm(all);
  const parts = (all.length <= MOST_BARS ? [all] : groups.flatMap((lines) => chunks(lines, MOST_BARS))).filter(
    (lines) => lines.length > 0,
  );
  const drawn = parts.filter(hasBar);
  if (common) sheet.notes([sheetText(locale, "timeline.equal", common)]);
  else if (all.length > 0 && drawn.length === 0) sheet.notes([sheetText(locale, "timeline.noTerms", {})]);
  else if (parts.length > MOST_CHARTS) sheet.notes([sheetText(locale, "timeline.tooMany", { charts: parts.length })]);
  if (common || drawn.length === 0 || parts.length > MOST_CHARTS) {
    sheet.gap();
    return false;
  }
  const name = (area: string) => area || sheetText(locale, "group.noArea", {});
  const barless = new Set(parts.filter((lines) => !hasBar(lines)).map((lines) => name(lines[0]!.action.area)));
  if (barless.size > 0) sheet.notes([sheetText(locale, "timeline.noTermsIn", { areas: [...barless] })]);
  drawn.forEach((lines, index) => {
    const title =
      all.length <= MOST_BARS
        ? sheetText(locale, "timeline.title", {})
        : sheetText(locale, "timeline.areaTitle", { area: name(lines[0]!.action.area) });
    timeline(sheet, lines, { ...place, name: `OsCzasu${index + 1}`, title }, locale);
  });
  return true;
}

const WIDTHS = [54, 12, 12, ...Array.from({ length: 8 }, () => 9)];
/** Hidden column of the years of the load. */
const LOAD_KEY = WIDTHS.length + 2;

export function timelineSheet(
  table: Table,
  groups: readonly TimelineLine[][],
  years: { first: number; last: number },
  locale: Locale,
): SheetModel {
  const sheet = new SheetBuilder(SHEETS.timeline, [...WIDTHS]);
  sheet.line(sheetText(locale, "timeline.sheet", { title: table.title }), "title");
  const drawn = timelineParts(sheet, groups, { ...years, right: WIDTHS.length }, locale);
  const place = {
    keyColumn: LOAD_KEY,
    keyLetter: columnLetters(LOAD_KEY),
    chartName: "ObciazenieNaOsi",
    right: WIDTHS.length,
  };
  if (!drawn) {
    loadPart(sheet, table, place, locale);
    sheet.hide(LOAD_KEY);
  }
  sheet.model.tabColor = "#7030A0";
  return sheet.model;
}
