/** Native timelines under Harmonogram: a stacked bar whose first part is not drawn. */
import { sheetText, type Locale } from "../../messages/sheets";
import type { Action } from "../../table";
import { formula, text } from "../model/cells";
import { runsFrom } from "../figures/figures";
import { serialOf, type Unit } from "../formulas/live-rows";
import type { SheetBuilder } from "../model/sheet-builder";
import { chartRows } from "./summary-groups";

/** A line of the grid: its row on the sheet and the formulas of its first and last day. */
export interface TimelineLine {
  row: number;
  days: { first: string; last: string };
  action: Action;
}

interface TimelinePlace {
  unit: Unit;
  first: number;
  last: number;
  right: number;
}

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

function timeline(
  sheet: SheetBuilder,
  lines: readonly TimelineLine[],
  name: string,
  title: string,
  place: TimelinePlace,
  locale: Locale,
): void {
  const axis = { first: serialOf(place.first, 1, 1), last: serialOf(place.last, 12, 31) };
  const header = sheet.add(
    [["timeline.label", "timeline.start", "timeline.length"].map((code) => text(sheetText(locale, code, {})))],
    "header",
    { wrap: true },
  );
  const data = sheet.add(
    lines.map(({ row, days }, index) => [
      formula(`A${row}&${beyond(days.last, axis.last, locale)}`),
      formula(days.first, DAY_FORMAT),
      formula(`IF(B${header.bottom + 1 + index}=0,0,MAX(0,${days.last}-B${header.bottom + 1 + index}+1))`, "0"),
    ]),
    "body",
    { columnStyles: { 1: "number", 2: "number" }, wrap: true },
  );
  sheet.gap();
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
export function timelineParts(
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
  sheet.heading(sheetText(locale, "timeline.title", {}), place.right);
  const name = (area: string) => area || sheetText(locale, "group.noArea", {});
  const barless = new Set(parts.filter((lines) => !hasBar(lines)).map((lines) => name(lines[0]!.action.area)));
  if (barless.size > 0) sheet.notes([sheetText(locale, "timeline.noTermsIn", { areas: [...barless] })]);
  drawn.forEach((lines, index) => {
    const title =
      all.length <= MOST_BARS
        ? sheetText(locale, "timeline.title", {})
        : sheetText(locale, "timeline.areaTitle", { area: name(lines[0]!.action.area) });
    timeline(sheet, lines, `OsCzasu${index + 1}`, title, place, locale);
  });
  return true;
}
