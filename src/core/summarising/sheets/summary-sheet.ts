/** The sheet Zestawienie: areas, goals, years, leading bodies and sources in live numbers, with two native charts. */
import { sheetText } from "../../messages/sheets";
import type { Table } from "../../table";
import { GROUP_WIDTHS, KEY_COLUMN, KEY_COLUMNS } from "./group-rows";
import { groupsOf } from "../figures/groups";
import { fundingReader, type SheetOptions } from "../model/options";
import { formula } from "../model/cells";
import { liveSentence } from "../model/say";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type SheetModel } from "../model/sheet-model";
import { areasPart, goalsPart } from "./summary-groups";
import { loadPart } from "./summary-load";
import { actionCount, leadsPart, sourcesPart } from "./summary-parts";
import { wholeTable } from "../formulas/whole-table";

/** First hidden columns of the keys of bodies and of sources; between them there is room for every lead shown. */
const LEAD_KEYS = 25;
const SOURCE_KEYS = 62;
const WHOLE_KEYS = 85;

export function summarySheet(table: Table, options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const sheet = new SheetBuilder(SHEETS.summary, [...GROUP_WIDTHS]);
  const groups = groupsOf(table, locale);
  sheet.line(sheetText(locale, "summary.title", { title: table.title }), "title");
  const said = sheet.row;
  sheet.gap();
  sheet.line(
    sheetText(locale, "summary.counts", {
      actions: actionCount(table),
      goals: groups.reduce((sum, group) => sum + group.goals.length, 0),
      areas: groups.length,
    }),
    "subtitle",
  );
  sheet.gap();
  sheet.hide(...KEY_COLUMNS);
  const present = wholeTable(sheet, WHOLE_KEYS);
  const total = areasPart(sheet, groups, present, locale);
  const cells = { all: `B${total}`, funding: `C${total}`, body: `D${total}`, dates: `E${total}` };
  sheet.place(said, 1, [[formula(liveSentence(locale, "summary.says", cells))]], "plain");
  goalsPart(sheet, groups, present, locale);
  loadPart(sheet, table, { keyColumn: KEY_COLUMN, keyLetter: "K", chartName: "ObciazenieWLatach", right: 9 }, locale);
  leadsPart(sheet, table, LEAD_KEYS, locale);
  sourcesPart(sheet, table, { readFunding: fundingReader(options), keyColumn: SOURCE_KEYS }, locale);
  // Last, so that the first page has room for the chart of the areas.
  sheet.notes([sheetText(locale, "summary.live", {}), sheetText(locale, "summary.completenessNote", {})]);
  sheet.model.tabColor = "#375623";
  return sheet.model;
}
