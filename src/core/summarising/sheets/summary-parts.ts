/** The parts of Zestawienie by leading body and by source of money. */
import { sheetText, type Locale } from "../../messages/sheets";
import { columnLetters, type Table } from "../../table";
import { formula, text } from "../model/cells";
import { blankRows, countRows, missing } from "../formulas/counting";
import { isBlank } from "../figures/figures";
import { FUNDING_MEANINGS, meaningsOf, type FundingMeaning, type FundingReader } from "../figures/funding-meaning";
import { leadsOf } from "../figures/leads";
import type { SheetBuilder } from "../model/sheet-builder";
import type { Area, CellContent } from "../model/sheet-model";
import { countMeaning, wordingKeys } from "../formulas/wording-keys";
import { beyondLive, liveWordings, wordingsOf } from "../formulas/wordings";

/** Leading bodies shown by name; the rest stand in one line. */
export const MOST_LEADS = 30;

/** Header and lines, for a chart; the rows of "nothing written" and of the whole table. */
export type PartPlace = Area & { none: number; total: number };

interface Part {
  title: string;
  header: string;
  column: "responsible" | "funding";
  /** First hidden column of the keys. */
  keyColumn: number;
  /** Columns the heading runs over. */
  width: number;
  /** A line each, and the marks of each wording in them. */
  labels: readonly string[];
  marks: readonly (readonly number[])[];
  /** Every wording belongs to one line (the rest is a difference), or may belong to several. */
  single: boolean;
}

/**
 * Header, a line for each meaning, a line for nothing written, other wordings, and the whole table with its share
 * column.
 */
function part(sheet: SheetBuilder, table: Table, spec: Part, locale: Locale): PartPlace {
  const { labels, marks } = spec;
  const wordings = liveWordings(table.actions, spec.column);
  sheet.part();
  sheet.heading(spec.title, spec.width);
  sheet.add(
    [[text(spec.header), text(sheetText(locale, "summary.actions", {})), text(sheetText(locale, "summary.share", {}))]],
    "header",
    { wrap: true },
  );
  const top = sheet.row;
  const lineCount = labels.length + 1;
  const total = top + lineCount + 1;
  const share = (row: number) => formula(`IF($B$${total}=0,0,B${row}/$B$${total})`, "0%");
  const keys = wordingKeys(
    sheet,
    { row: top, column: spec.keyColumn },
    { source: spec.column, wordings, marks, meanings: labels.length },
  );
  const blank = `$${columnLetters(spec.keyColumn - 1)}$${top}`;
  sheet.place(top, spec.keyColumn - 1, [[formula(blankRows([]), "0")]], "note");
  sheet.hide(spec.keyColumn - 1);
  const line = (label: string, body: string, index: number): CellContent[] => [
    text(label),
    formula(body, "0"),
    share(top + index),
  ];
  const rows = labels.map((label, index) => line(label, countMeaning(keys, index), index));
  rows.push(line(sheetText(locale, `summary.none.${spec.column}`, {}), missing([], spec.column, blank), labels.length));
  const area = sheet.add(rows, "body", { columnStyles: { 1: "number", 2: "number" } });
  sheet.model.wrap.push({ top: area.top, left: 1, bottom: area.bottom, right: 1 });
  const known = `SUM(${keys.counts})+B${top + labels.length}`;
  sheet.add(
    [[text(sheetText(locale, "summary.otherWordings", {})), formula(`B${total}-(${known})`, "0"), share(total - 1)]],
    "note",
  );
  sheet.add(
    [[text(sheetText(locale, "summary.total", {})), formula(`${countRows([])}-${blank}`, "0"), share(total)]],
    "total",
  );
  if (!spec.single) sheet.notes([sheetText(locale, "summary.several", {})]);
  const beyond = beyondLive(table.actions, spec.column);
  if (beyond.wordings > 0) sheet.notes([sheetText(locale, "summary.beyond", beyond)]);
  sheet.gap();
  return { top: top - 1, left: 1, bottom: top + labels.length - 1, right: 2, none: top + labels.length, total };
}

/** Labels and marks of leading bodies: at most 30 by name, then the rest, then wordings that name nobody. */
export function leadMeanings(table: Table, locale: Locale): { labels: string[]; marks: number[][] } {
  const wordings = liveWordings(table.actions, "responsible");
  const all = leadsOf(wordings);
  const named = all.filter((lead) => lead.name !== "");
  const shown = named.slice(0, MOST_LEADS);
  const rest = named.slice(MOST_LEADS);
  const lines = shown.map((lead) => ({ label: lead.name, wordings: lead.wordings }));
  if (rest.length > 0)
    lines.push({
      label: sheetText(locale, "summary.otherLeads", { count: rest.length }),
      wordings: rest.flatMap((lead) => lead.wordings),
    });
  const nameless = all.find((lead) => lead.name === "");
  if (nameless) lines.push({ label: sheetText(locale, "summary.nameless", {}), wordings: nameless.wordings });
  return {
    labels: lines.map((line) => line.label),
    marks: wordings.map((wording) => lines.map((line) => Number(line.wordings.includes(wording)))),
  };
}

export function leadsPart(sheet: SheetBuilder, table: Table, keyColumn: number, locale: Locale): PartPlace {
  const { labels, marks } = leadMeanings(table, locale);
  return part(
    sheet,
    table,
    {
      title: sheetText(locale, "summary.leads", {}),
      header: sheetText(locale, "summary.lead", {}),
      column: "responsible",
      keyColumn,
      width: 9,
      single: true,
      labels,
      marks,
    },
    locale,
  );
}

/** Categories met in the table, with the marks of each wording (of all of them: live sheets take the first ones). */
export function sourceMeanings(
  table: Table,
  readFunding: FundingReader,
): { meanings: FundingMeaning[]; marks: number[][] } {
  const wordings = wordingsOf(table.actions, "funding");
  const read = wordings.map((wording) => meaningsOf(readFunding(wording.text)));
  const meanings = FUNDING_MEANINGS.filter((meaning) => read.some((each) => each.includes(meaning)));
  return { meanings, marks: read.map((each) => meanings.map((meaning) => Number(each.includes(meaning)))) };
}

export function sourcesPart(
  sheet: SheetBuilder,
  table: Table,
  { readFunding, keyColumn }: { readFunding: FundingReader; keyColumn: number },
  locale: Locale,
): PartPlace {
  const { meanings, marks } = sourceMeanings(table, readFunding);
  const labels = meanings.map((meaning) => sheetText(locale, `source.${meaning}`, {}));
  return part(
    sheet,
    table,
    {
      title: sheetText(locale, "summary.sources", {}),
      header: sheetText(locale, "summary.source", {}),
      column: "funding",
      keyColumn,
      width: 9,
      single: false,
      labels,
      marks,
    },
    locale,
  );
}

/** How many actions there are, for sentences. */
export function actionCount(table: Table): number {
  return table.actions.filter((action) => !isBlank(action)).length;
}
