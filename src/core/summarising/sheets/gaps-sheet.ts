/** The sheet Luki: every finding as a line an official can read, follow to its cell and decide about. */
import type { CheckResult, Finding, Severity } from "../../checking/types";
import { RULES } from "../../checking";
import { findingPlace, findingSentence, ruleName } from "../../messages/checking";
import { sheetText, type Locale } from "../../messages/sheets";
import { parseAddress, type Table } from "../../table";
import { EMPTY, formula, link, text } from "../model/cells";
import { addressOf, layoutOf, targetOf, type ActionLayout } from "../model/layout";
import { quoted } from "../formulas/references";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

const PAGES = new Map(RULES.map((rule) => [rule.code, rule.page]));

export const GAPS_TABLE = "Uwagi_do_planu";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];
const COLUMNS = ["severity", "code", "rule", "address", "place", "sentence", "why", "mend", "decision", "who"] as const;
const WIDTHS = [13, 8.5, 21, 9, 19, 42, 32, 32, 15, 13];

/** Findings about the whole table stand before those about a cell of the same severity. */
function position(address: string | undefined): number {
  const at = address === undefined ? undefined : parseAddress(address);
  return at === undefined ? 0 : at.row * 20000 + at.column;
}

function sorted(findings: readonly Finding[], addresses: ReadonlyMap<Finding, string | undefined>): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      position(addresses.get(a)) - position(addresses.get(b)) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function line(
  finding: Finding,
  address: string | undefined,
  layout: ActionLayout,
  place: string,
  locale: Locale,
): CellContent[] {
  const page = PAGES.get(finding.code);
  return [
    text(sheetText(locale, `severity.${finding.severity}`, {})),
    text(finding.code),
    text(ruleName(finding.code, locale)),
    address === undefined ? text(sheetText(locale, "gaps.wholeTable", {})) : link(address, targetOf(address, layout)),
    text(place),
    text(findingSentence(finding, locale)),
    text(page?.why),
    text(page?.mend),
    EMPTY,
    EMPTY,
  ];
}

/** Counts stay true when the user filters, deletes or adds lines. */
function liveCounts(locale: Locale): CellContent {
  const parts = SEVERITIES.map((severity) => {
    const word = sheetText(locale, `severity.${severity}`, {});
    return `${quoted(`${word}: `)}&COUNTIFS(${GAPS_TABLE}[${sheetText(locale, "gaps.severity", {})}],${quoted(`=${word}`)})`;
  });
  return formula(parts.join(`&" · "&`));
}

/** All findings, errors first, then by place. Nothing found is a sentence with what was checked, not an empty sheet. */
export function gapsSheet(
  result: CheckResult,
  table: Table,
  layout: ActionLayout = layoutOf(table),
  locale: Locale = "pl",
): SheetModel {
  const sheet = new SheetBuilder(SHEETS.gaps, [...WIDTHS]);
  sheet.line(sheetText(locale, "gaps.title", { title: table.title }), "title");
  sheet.line(sheetText(locale, "gaps.checked", { ...result.checked, ...result.totals }), "subtitle");
  if (result.findings.length > 0) {
    sheet.add([[liveCounts(locale)]], "note");
    const top = sheet.row;
    const addresses = new Map(result.findings.map((finding) => [finding, addressOf(finding, layout, table)]));
    sheet.add([COLUMNS.map((column) => text(sheetText(locale, `gaps.${column}`, {})))], "header", { wrap: true });
    const actions = new Map(table.actions.map((action) => [action.id, action]));
    // The place is worked out from the one action, so that a plan of ten thousand is not searched for each finding.
    const place = (finding: Finding) => {
      const action = finding.actionId === undefined ? undefined : actions.get(finding.actionId);
      return findingPlace(finding, { actions: action ? [action] : [], goals: table.goals }, locale);
    };
    const body = sheet.add(
      sorted(result.findings, addresses).map((finding) =>
        line(finding, addresses.get(finding), layout, place(finding), locale),
      ),
      "body",
      { wrap: true },
    );
    sheet.model.tables.push({
      name: GAPS_TABLE,
      top,
      left: 1,
      bottom: body.bottom,
      right: COLUMNS.length,
      style: "TableStyleLight1",
      showFilter: true,
    });
    sheet.model.freezeRows = top;
    sheet.model.page.titleRows = { from: top, to: top };
  }
  const silent = { suppressed: result.suppressed.length, accepted: result.accepted.length };
  for (const [kind, count] of Object.entries(silent)) {
    if (count === 0) continue;
    sheet.gap();
    sheet.notes([sheetText(locale, `gaps.${kind}`, { count })]);
  }
  sheet.model.tabColor = "#9C5700";
  return sheet.model;
}
