/**
 * The parts of Zestawienie about areas and goals: lines, a total of the whole table, and what lies outside the lines.
 */
import { liveSentence } from "../model/say";
import { sheetText, type Locale } from "../../messages/sheets";
import { EMPTY, formula, text } from "../model/cells";
import type { Present } from "../formulas/counting";
import { figuresOf } from "../figures/figures";
import { GROUP_HEADERS, groupRow, KEY_COLUMN, type GroupKeys } from "./group-rows";
import type { AreaGroup } from "../figures/groups";
import type { SheetBuilder } from "../model/sheet-builder";
import type { Area, CellStyle } from "../model/sheet-model";

/** Columns a total is made for: counts only. */
const COUNTED = ["B", "C", "D", "E", "F"];

/** Header and lines, for a chart, and the row of the whole table. */
export type Lines = Area & { total: number };

interface Line {
  label: string;
  keys?: GroupKeys;
  style: CellStyle;
}

function headers(sheet: SheetBuilder, locale: Locale, first: string): void {
  sheet.add(
    [GROUP_HEADERS.map((header) => text(sheetText(locale, header === "label" ? first : `summary.${header}`, {})))],
    "header",
    { wrap: true },
  );
}

/**
 * Lines, then the whole table, then the difference: what no line counts, because an area or a goal was renamed or added
 * since. Returns the area of header and lines, for a chart.
 */
function lines(sheet: SheetBuilder, all: readonly Line[], present: Present, locale: Locale): Lines {
  const top = sheet.row;
  for (const [index, line] of all.entries()) {
    const { row } = sheet;
    // A page may begin at any line but the one under a header or under the name of an area.
    if (index > 0 && all[index - 1]!.keys) sheet.mayBreak();
    if (!line.keys) {
      sheet.add([[text(line.label), ...GROUP_HEADERS.slice(1).map(() => EMPTY)]], line.style);
      continue;
    }
    const cells = groupRow(line.label, line.keys, row, present);
    sheet.place(row, KEY_COLUMN, [cells.hidden], "note");
    sheet.add([cells.visible], line.style, { columnStyles: numbers(cells.visible.length) });
    sheet.model.wrap.push({ top: row, left: 1, bottom: row, right: 1 });
  }
  const bottom = sheet.row - 1;
  const whole = groupRow(sheetText(locale, "summary.total", {}), {}, sheet.row, present);
  sheet.place(sheet.row, KEY_COLUMN, [whole.hidden], "note");
  sheet.add([whole.visible], "total");
  const total = sheet.row - 1;
  const rest = COUNTED.map((column) =>
    formula(bottom < top ? `${column}${total}` : `${column}${total}-SUM(${column}${top}:${column}${bottom})`, "0"),
  );
  sheet.add([[text(sheetText(locale, "summary.outside", {})), ...rest]], "note");
  sheet.model.conditionals.push({
    area: { top: total + 1, left: 1, bottom: total + 1, right: 1 + COUNTED.length },
    formula: `=$B$${total + 1}<>0`,
    look: "warning",
  });
  return { top: top - 1, left: 1, bottom, right: 5, total };
}

function numbers(width: number): Partial<Record<number, CellStyle>> {
  return Object.fromEntries(Array.from({ length: width - 1 }, (_, index) => [index + 1, "number" as const]));
}

/**
 * An axis of counts begins at nothing and has no marks between whole numbers, as Excel's own would for few actions.
 */
export function countAxis(largest: number): { minimum: number; step?: number } {
  return { minimum: 0, ...(largest <= 10 ? { step: 1 } : {}) };
}

/** Rows a chart of so many categories takes. */
export function chartRows(categories: number, series = 1): number {
  return Math.min(34, Math.max(14, 6 + Math.ceil(categories * (1 + series * 0.3))));
}

export function areasPart(sheet: SheetBuilder, groups: readonly AreaGroup[], present: Present, locale: Locale): number {
  sheet.part();
  sheet.heading(sheetText(locale, "summary.areas", {}), GROUP_HEADERS.length);
  headers(sheet, locale, "summary.area");
  const { total, ...data } = lines(
    sheet,
    groups.map((group) => ({ label: group.label, keys: group.keys, style: "body" })),
    present,
    locale,
  );
  sheet.gap();
  if (groups.length === 0) return total;
  sheet.part();
  const height = chartRows(groups.length, 4);
  const title = { row: sheet.row, column: KEY_COLUMN };
  const gaps = liveSentence(locale, "chart.areas.gaps", { count: `C${total}`, all: `B${total}` });
  sheet.place(
    title.row,
    title.column,
    [[formula(`IF(C${total}=0,"${sheetText(locale, "chart.areas", {})}",${gaps})`)]],
    "note",
  );
  const figures = groups.map((group) => ({ label: group.label, ...figuresOf(group.actions) }));
  sheet.model.charts.push({
    name: "DzialaniaWObszarach",
    type: "barClustered",
    valueAxisRange: countAxis(Math.max(...figures.map(({ actions }) => actions))),
    title: sheetText(locale, "chart.areas", {}),
    titleCell: title,
    categoryAxis: sheetText(locale, "summary.area", {}),
    valueAxis: sheetText(locale, "axis.actions", {}),
    data,
    position: { top: sheet.row, left: 1, bottom: sheet.row + height - 1, right: 9 },
    dataLabels: true,
    alt: sheetText(locale, "chart.areas.alt", {
      parts: figures.map(({ label, actions, noFunding, noBody, noDates }) =>
        sheetText(locale, "chart.areas.part", { label, actions, noFunding, noBody, noDates }),
      ),
    }),
  });
  sheet.gap(height + 1);
  return total;
}

export function goalsPart(sheet: SheetBuilder, groups: readonly AreaGroup[], present: Present, locale: Locale): void {
  sheet.part();
  sheet.heading(sheetText(locale, "summary.goals", {}), GROUP_HEADERS.length);
  headers(sheet, locale, "summary.goal");
  lines(
    sheet,
    groups.flatMap((group): Line[] => [
      { label: group.label, style: "total" },
      ...group.goals.map((goal): Line => ({ label: goal.label, keys: goal.keys, style: "body" })),
    ]),
    present,
    locale,
  );
  sheet.gap();
}
