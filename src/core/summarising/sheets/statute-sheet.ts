/**
 * The sheet Wymagania prawa: what the act of this kind of document asks for, duty by duty, what in the table answers
 * it, what is missing, and a sentence ready for the document. Which answer counts is `kinds/coverage`'s to say, as for
 * the finding PLA-01; the numbers here are live. Nothing is claimed for a kind nobody knows, nor on the strength of an
 * act nobody has read.
 */
import { basisOf } from "../../facts";
import { answeredBy, kindOf, type AnsweredBy, type DocumentKind, type Duty } from "../../kinds";
import { sheetText } from "../../messages/sheets";
import { dateText } from "../../messages/values";
import type { ColumnKey, Table } from "../../table";
import { EMPTY, formula, text } from "../model/cells";
import { blankRows, continuous, countRows, dated } from "../formulas/counting";
import { hasColumn } from "../model/columns-in-use";
import { withIndicator } from "./indicators-sheet";
import type { SheetOptions } from "../model/options";
import { MISSING_CRITERIA, quoted, ref } from "../formulas/references";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

const WIDTHS = [16, 34, 34, 9, 9, 13, 54];

/** Rows whose cell says something, lines that are no action left out; 0 where the table has no such column. */
function filled(table: Table, column: ColumnKey): string {
  if (!hasColumn(table, column)) return "0";
  const said = `${countRows([])}-${MISSING_CRITERIA.map((mark) => countRows([`${ref(column)},${mark}`])).join("-")}`;
  // An area or a goal on a line of its own is no action that has it.
  return `${said}-${blankRows([`${ref(column)},"?*"`])}`;
}

/** The formula that counts the actions that answer. */
function countOf(by: Exclude<AnsweredBy, "document">, table: Table): string {
  const formulas: Record<typeof by, () => string> = {
    strategic: () => filled(table, "strategicGoal"),
    areas: () => filled(table, "area"),
    directions: () => filled(table, "action"),
    who: () => filled(table, "responsible"),
    when: () => `${dated([], ["from"])}+${dated([], ["to"])}-${dated([], ["from", "to"])}+${continuous([])}`,
    money: () => filled(table, "funding"),
    indicators: () => withIndicator(table),
    cost: () => filled(table, "cost"),
  };
  return formulas[by]();
}

type Say = (code: string, values?: Record<string, string | number>) => string;

function line(duty: Duty, table: Table, row: number, say: Say, locale: "pl" | "en"): CellContent[] {
  const by = answeredBy(duty.answer, table);
  const asks = duty.asks[locale];
  const own = [text(duty.where), text(asks), text(say(`statute.answer.${by}`))];
  if (by === "document")
    return [...own, EMPTY, EMPTY, text(say("statute.outside")), text(say("statute.look", { duty: asks }))];
  const states = [say("statute.state.none"), say("statute.state.all"), say("statute.state.part")].map(quoted);
  const state = `IF(D${row}=0,${states[0]},IF(D${row}>=E${row},${states[1]},${states[2]}))`;
  const none = quoted(say("statute.none", { duty: asks }));
  const some = quoted(`${say(`statute.some.${by}`)} `);
  const rest = `IF(D${row}<E${row},${quoted(` ${say("statute.outOf")} `)}&E${row}&${quoted(`. ${say("statute.missing")} `)}&(E${row}-D${row})&".",".")`;
  return [
    ...own,
    formula(countOf(by, table), "0"),
    formula(`${countRows([])}-${blankRows([])}`, "0"),
    formula(state),
    formula(`IF(D${row}=0,${none},${some}&D${row}&${rest})`),
  ];
}

/** What is said above the table: the act with its source and day, or that nothing is known. */
function about(kind: DocumentKind, say: Say): string[] {
  const { act } = kind;
  if (!act) return [say("statute.note.unknown")];
  if (!basisOf(act)) return [say("statute.note.unread", { act: act.text })];
  const known = say("statute.note.read", { act: act.text, source: act.source, asOf: dateText(act.read) });
  return kind.duties.length === 0 ? [known, say("statute.note.noDuties")] : [known, say("statute.note.document")];
}

export function statuteSheet(table: Table, options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const say: Say = (code, values = {}) => sheetText(locale, code, values);
  const kind = kindOf(options.kind, options.facts);
  const sheet = new SheetBuilder(SHEETS.statute, [...WIDTHS]);
  sheet.line(say("statute.title", { title: table.title }), "title");
  sheet.line(say("statute.kind", { kind: kind.name[locale] }), "subtitle");
  sheet.notes(about(kind, say));
  sheet.model.tabColor = "#1F4E79";
  if (kind.duties.length === 0) return sheet.model;
  sheet.gap();
  const header = sheet.row;
  sheet.add(
    [["letter", "duty", "answer", "count", "of", "state", "sentence"].map((code) => text(say(`statute.${code}`)))],
    "header",
    { wrap: true },
  );
  const area = sheet.add(
    kind.duties.map((duty, index) => line(duty, table, header + 1 + index, say, locale)),
    "body",
    { columnStyles: { 3: "number", 4: "number", 5: "mark" } },
  );
  sheet.model.wrap.push(area);
  sheet.model.page.titleRows = { from: header, to: header };
  sheet.model.freezeRows = header;
  for (const [state, look] of [
    ["none", "warning"],
    ["part", "gap"],
  ] as const)
    sheet.model.conditionals.push({
      area: { top: area.top, left: 6, bottom: area.bottom, right: 6 },
      formula: `=$F${area.top}="${say(`statute.state.${state}`)}"`,
      look,
    });
  return sheet.model;
}
