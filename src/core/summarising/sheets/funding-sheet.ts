/**
 * The sheet Finansowanie: sources of money, their years, what is still to be found, and cost where the table has it.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import { MISSING_MARKS, type Table } from "../../table";
import { formula, text } from "../model/cells";
import { blankRows, continuous, countRows, missing, touching } from "../formulas/counting";
import { hasColumn } from "../model/columns-in-use";
import { costPart } from "../figures/funding-cost";
import { yearsOf } from "../figures/figures";
import { meaningsOf, type FundingMeaning, type FundingReader } from "../figures/funding-meaning";
import { keyGrid, type GridColumn } from "../formulas/key-grid";
import { fundingReader, type SheetOptions } from "../model/options";
import { criterion } from "../formulas/references";
import { liveSentence } from "../model/say";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type Area, type CellStyle, type SheetModel } from "../model/sheet-model";
import { chartRows, countAxis } from "./summary-groups";
import { sourceMeanings, sourcesPart } from "./summary-parts";
import { liveWordings } from "../formulas/wordings";

/** Hidden columns: of the first part, of the years, of cost. Up to 40 years and 15 meanings stand between them. */
const SOURCE_KEYS = 50;
const YEAR_KEYS = 70;
const COST_KEYS = 140;

/** What a wording lacks when this is all it says. */
const GAPS: readonly { code: string; only: FundingMeaning }[] = [
  { code: "institution", only: "institution" },
  { code: "vague", only: "środki zewnętrzne nieokreślone" },
  { code: "unclear", only: "unclear" },
];

function numbers(count: number): Partial<Record<number, CellStyle>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, "number"]));
}

interface ChartInput {
  table: Table;
  readFunding: FundingReader;
  data: Area;
  title: { row: number; column: number };
}

function chart(sheet: SheetBuilder, { table, readFunding, data, title }: ChartInput, locale: Locale): void {
  const { meanings, marks } = sourceMeanings(table, readFunding);
  const wordings = liveWordings(table.actions, "funding");
  const count = (meaning: number) =>
    wordings.reduce((sum, wording, index) => sum + marks[index]![meaning]! * wording.actions.length, 0);
  const parts = meanings.map((meaning, index) =>
    sheetText(locale, "chart.sources.part", { label: sheetText(locale, `source.${meaning}`, {}), count: count(index) }),
  );
  if (parts.length === 0) return;
  sheet.part();
  const height = chartRows(parts.length);
  sheet.model.charts.push({
    name: "ZrodlaFinansowania",
    type: "barClustered",
    valueAxisRange: countAxis(Math.max(...meanings.map((_, index) => count(index)))),
    title: sheetText(locale, "chart.sources", {}),
    titleCell: title,
    categoryAxis: sheetText(locale, "summary.source", {}),
    valueAxis: sheetText(locale, "axis.actions", {}),
    data,
    position: { top: sheet.row, left: 1, bottom: sheet.row + height - 1, right: 9 },
    alt: sheetText(locale, "chart.sources.alt", { parts }),
    dataLabels: true,
  });
  sheet.gap(height + 1);
}

/** Sources × years and what is still to be found share one hidden grid; marks of "nothing" are wordings there too. */
function yearsPart(sheet: SheetBuilder, table: Table, readFunding: FundingReader, locale: Locale): void {
  const say = (code: string) => sheetText(locale, code, {});
  const years = yearsOf(table.actions, table.period);
  const wordings = liveWordings(table.actions, "funding");
  const { meanings, marks } = sourceMeanings(table, readFunding);
  const none = MISSING_MARKS.map(() => 0);
  const nothing = [...wordings.map(() => 0), ...MISSING_MARKS.map(() => 1)];
  const read = wordings.map((wording) => meaningsOf(readFunding(wording.text)));
  const columns: GridColumn[] = [
    ...years.map((year): GridColumn => ({ kind: "year", year })),
    ...meanings.map((_, index): GridColumn => ({
      kind: "marks",
      marks: [...marks.map((line) => line[index]!), ...none],
    })),
    { kind: "marks", marks: nothing },
    ...GAPS.map(({ only }): GridColumn => ({
      kind: "marks",
      marks: [...read.map((each) => Number(each.length === 1 && each[0] === only)), ...none],
    })),
  ];
  const grid = keyGrid(sheet, YEAR_KEYS, {
    source: "funding",
    keys: [...wordings.map((wording) => wording.key), ...MISSING_MARKS.map(criterion)],
    columns,
  });
  if (years.length > 0) {
    sheet.part();
    sheet.heading(say("funding.byYear"), years.length + 1);
    sheet.add([[text(say("summary.source")), ...years.map((year) => text(String(year)))]], "header");
    const labels = [...meanings.map((meaning) => say(`source.${meaning}`)), say("funding.unnamed")];
    const rows = labels.map((label, index) => [
      text(label),
      ...years.map((_, at) => formula(`SUMPRODUCT(${grid.range(at)},${grid.range(years.length + index)})`, "0")),
    ]);
    const area = sheet.add(rows, "body", { columnStyles: numbers(years.length) });
    sheet.model.wrap.push({ ...area, right: 1 });
    sheet.add(
      [
        [
          text(say("schedule.running")),
          ...years.map((year) => formula(`${touching([], String(year), String(year))}+${continuous([])}`, "0")),
        ],
      ],
      "total",
    );
    sheet.notes([say("summary.several")]);
    sheet.gap();
  }
  sheet.part();
  sheet.heading(say("funding.toFind"), 9);
  sheet.add([[text(say("funding.gap")), text(say("summary.actions"))]], "header");
  const top = sheet.row;
  const gap = (index: number) =>
    formula(`SUMPRODUCT(${grid.counts},${grid.range(years.length + meanings.length + 1 + index)})`, "0");
  const blank = blankRows([]);
  sheet.add(
    [
      [text(say("funding.gap.none")), formula(missing([], "funding", blank), "0")],
      ...GAPS.map(({ code }, index) => [text(say(`funding.gap.${code}`)), gap(index)]),
    ],
    "body",
    { columnStyles: numbers(1) },
  );
  const bottom = sheet.row - 1;
  sheet.add(
    [
      [text(say("funding.gap.total")), formula(`SUM(B${top}:B${bottom})`, "0")],
      [text(say("funding.gap.named")), formula(`${countRows([])}-${blank}-B${bottom + 1}`, "0")],
    ],
    "total",
  );
  sheet.gap();
}

/** Finansowanie ("ramy finansowe" of art. 16b ust. 2 pkt 3 lit. c of the act on social assistance). */
export function fundingSheet(table: Table, options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const readFunding = fundingReader(options);
  const years = yearsOf(table.actions, table.period);
  const sheet = new SheetBuilder(SHEETS.funding, [
    42,
    12,
    12,
    ...Array.from({ length: Math.max(6, years.length - 2) }, () => 9),
  ]);
  sheet.line(sheetText(locale, "funding.title", { title: table.title }), "title");
  const said = { row: sheet.row, column: 1 };
  sheet.gap();
  sheet.notes([sheetText(locale, "funding.note", {})]);
  sheet.gap();
  const { none, total, ...data } = sourcesPart(sheet, table, { readFunding, keyColumn: SOURCE_KEYS }, locale);
  const cells = { count: `B${none}`, all: `B${total}` };
  sheet.place(said.row, said.column, [[formula(liveSentence(locale, "funding.says", cells))]], "plain");
  chart(sheet, { table, readFunding, data, title: said }, locale);
  yearsPart(sheet, table, readFunding, locale);
  if (hasColumn(table, "cost")) costPart(sheet, table, { readFunding, keyColumn: COST_KEYS }, locale);
  else sheet.notes([sheetText(locale, "funding.noCost", {})]);
  sheet.model.tabColor = "#375623";
  return sheet.model;
}
