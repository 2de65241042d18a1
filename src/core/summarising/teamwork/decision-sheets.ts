/** What was decided in the room, and what became of the old plan in the new one. */
import type { Comparison, Link } from "../../comparing";
import type { Locale } from "../../messages/catalogue";
import { teamworkText } from "../../messages/teamwork";
import { STANDARD_HEADERS, type Action, type Table } from "../../table";
import type { Decision } from "../../workshop";
import { EMPTY, text } from "../model/cells";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

export function decisionsSheet(decisions: readonly Decision[], table: Table, locale: Locale = "pl"): SheetModel {
  const sheet = new SheetBuilder(SHEETS.decisions, [46, 34, 20, 18, 50]);
  const texts = new Map(table.actions.map((action) => [action.id, action.text]));
  sheet.line(teamworkText(locale, "decisions.title"), "title");
  if (decisions.length === 0) {
    sheet.notes([teamworkText(locale, "decisions.none")]);
    return sheet.model;
  }
  sheet.add(
    [
      (["question", "answer", "by", "at", "actions"] as const).map((code) =>
        text(teamworkText(locale, `decisions.${code}`)),
      ),
    ],
    "header",
    { wrap: true },
  );
  sheet.add(
    decisions.map((each) => [
      text(each.question),
      text(each.answer),
      text(each.by),
      text(each.at.replace("T", " ").slice(0, 16)),
      text(each.actionIds.map((id) => texts.get(id) ?? id).join("\n")),
    ]),
    "body",
    { wrap: true },
  );
  return sheet.model;
}

/** How many of each kind; the numbers add up to all old actions on one side and all new ones on the other. */
export function comparisonCounts(comparison: Comparison): Record<Link["kind"] | "dropped" | "added", number> {
  const of = (kind: Link["kind"]) => comparison.links.filter((link) => link.kind === kind).length;
  return {
    kept: of("kept"),
    changed: of("changed"),
    split: of("split"),
    joined: of("joined"),
    dropped: comparison.dropped.length,
    added: comparison.added.length,
  };
}

/** Lines of the comparison as plain text: what happened, before, after, changes. */
function comparisonLines(comparison: Comparison, locale: Locale = "pl"): string[][] {
  const shown = (actions: readonly Action[]) => actions.map((action) => action.text).join("\n");
  const changes = (link: Link) =>
    link.changes
      .map((change) =>
        teamworkText(locale, "comparison.change", { ...change, column: STANDARD_HEADERS[change.column] }),
      )
      .join("\n");
  return [
    ...comparison.links.map((link) => [
      teamworkText(locale, `comparison.${link.kind}`),
      shown(link.before),
      shown(link.after),
      changes(link) || teamworkText(locale, "comparison.unchanged"),
    ]),
    ...comparison.dropped.map((action) => [teamworkText(locale, "comparison.dropped"), action.text, "–", "–"]),
    ...comparison.added.map((action) => [teamworkText(locale, "comparison.added"), "–", action.text, "–"]),
  ];
}

const HEADERS = ["comparison.kind", "comparison.before", "comparison.after", "comparison.changes"] as const;

/** The comparison as a plain table, for the document. */
export function comparisonTable(
  comparison: Comparison,
  names: { before: string; after: string },
  locale: Locale = "pl",
): { title: string; header: string[]; rows: string[][]; note: string } {
  return {
    title: teamworkText(locale, "comparison.title", names),
    header: HEADERS.map((code) => teamworkText(locale, code)),
    rows: comparisonLines(comparison, locale),
    note: teamworkText(locale, "comparison.counts", comparisonCounts(comparison)),
  };
}

export function comparisonSheet(
  comparison: Comparison,
  names: { before: string; after: string },
  locale: Locale = "pl",
): SheetModel {
  const sheet = new SheetBuilder(SHEETS.comparison, [16, 52, 52, 60]);
  sheet.line(teamworkText(locale, "comparison.title", names), "title");
  sheet.line(teamworkText(locale, "comparison.counts", comparisonCounts(comparison)), "subtitle");
  const top = sheet.row;
  sheet.add([HEADERS.map((code) => text(teamworkText(locale, code)))], "header");
  const cells = comparisonLines(comparison, locale).map((line): CellContent[] =>
    line.map((cell) => (cell ? text(cell) : EMPTY)),
  );
  sheet.add(cells, "body", { wrap: true });
  sheet.model.freezeRows = top;
  sheet.model.page.titleRows = { from: top, to: top };
  return sheet.model;
}
