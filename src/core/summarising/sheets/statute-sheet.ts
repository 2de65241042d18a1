/**
 * The sheet Pokrycie ustawy: art. 16b of the act on social assistance letter by letter, what in the table answers it, what is
 * missing, and a sentence ready for the document. The wording of the duties follows domain §7 (read in the act).
 */
import { sheetText } from "../../messages/sheets";
import { columnLetters, type Table } from "../../table";
import { EMPTY, formula, text } from "../model/cells";
import { blankRows, continuous, countRows, dated, missing } from "../formulas/counting";
import { hasColumn } from "../model/columns-in-use";
import { groupsOf, keyPairs } from "../figures/groups";
import { withIndicator } from "./indicators-sheet";
import type { SheetOptions } from "../model/options";
import { MISSING_CRITERIA, ref } from "../formulas/references";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

const WIDTHS = [16, 34, 34, 9, 9, 13, 54];
const KEYS = WIDTHS.length + 2;

/** A duty: how many of how many answers the table gives. Without `count` the table cannot answer it at all. */
interface Duty {
  code: string;
  count?: string;
  of?: string;
}

function duties(table: Table, goals: string, areas: string): Duty[] {
  const blank = blankRows([]);
  const all = `${countRows([])}-${blank}`;
  const filled = (column: "responsible" | "funding") => `${all}-(${missing([], column, blank)})`;
  const strategic = `${countRows([])}-${MISSING_CRITERIA.map((mark) => countRows([`${ref("strategicGoal")},${mark}`])).join("-")}`;
  return [
    { code: "diagnosis" },
    { code: "forecast" },
    hasColumn(table, "strategicGoal")
      ? { code: "strategic", count: strategic, of: all }
      : { code: "areas", count: areas, of: areas },
    { code: "goals", count: goals, of: goals },
    { code: "directions", count: all, of: all },
    { code: "who", count: filled("responsible"), of: all },
    { code: "when", count: `${dated([], ["from", "to"])}+${continuous([])}`, of: all },
    { code: "money", count: filled("funding"), of: all },
    { code: "indicators", count: withIndicator(table), of: all },
    { code: "commissioned" },
  ];
}

/** Areas and goals under which at least one action stands, counted live in hidden columns. */
function liveGroups(sheet: SheetBuilder, table: Table): { goals: string; areas: string } {
  const groups = groupsOf(table).filter((group) => group.keys.area !== "=");
  const goals = groups.flatMap((group) => group.goals).filter((goal) => goal.keys.goal !== "=");
  const place = (left: number, lines: { area: string; goal?: string; number?: string }[]): string => {
    if (lines.length === 0) return "0";
    const at = (offset: number, row: number) => `$${columnLetters(left + offset)}${row}`;
    const rows = lines.map((line, index) => {
      const pairs = keyPairs(line, { area: at(0, index + 1), goal: at(1, index + 1), number: at(2, index + 1) });
      return [
        text(line.area),
        text(line.goal),
        text(line.number),
        formula(`${countRows(pairs)}-${blankRows(pairs)}`, "0"),
      ];
    });
    sheet.place(1, left, rows, "note");
    sheet.hide(left, left + 1, left + 2, left + 3);
    const column = columnLetters(left + 3);
    return `COUNTIFS($${column}$1:$${column}$${lines.length},">0")`;
  };
  return {
    areas: place(
      KEYS,
      groups.map((group) => group.keys),
    ),
    goals: place(
      KEYS + 5,
      goals.map((goal) => goal.keys),
    ),
  };
}

function line(duty: Duty, row: number, say: (code: string) => string): CellContent[] {
  const own = [
    text(say(`statute.${duty.code}.letter`)),
    text(say(`statute.${duty.code}.duty`)),
    text(say(`statute.${duty.code}.answer`)),
  ];
  if (duty.count === undefined || duty.of === undefined)
    return [...own, EMPTY, EMPTY, text(say("statute.outside")), text(say(`statute.${duty.code}.none`))];
  const state = `IF(D${row}=0,"${say("statute.state.none")}",IF(D${row}>=E${row},"${say("statute.state.all")}","${say("statute.state.part")}"))`;
  const sentence = `IF(D${row}=0,"${say(`statute.${duty.code}.none`)}","${say(`statute.${duty.code}.some`)} "&D${row}&IF(D${row}<E${row}," ${say("statute.outOf")} "&E${row}&". ${say("statute.missing")} "&(E${row}-D${row})&".","."))`;
  return [...own, formula(duty.count, "0"), formula(duty.of, "0"), formula(state), formula(sentence)];
}

export function statuteSheet(table: Table, options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const say = (code: string, values = {}) => sheetText(locale, code, values);
  const sheet = new SheetBuilder(SHEETS.statute, [...WIDTHS]);
  sheet.line(say("statute.title", { title: table.title }), "title");
  sheet.notes([say("statute.note")]);
  sheet.gap();
  const header = sheet.row;
  sheet.add(
    [["letter", "duty", "answer", "count", "of", "state", "sentence"].map((code) => text(say(`statute.${code}`)))],
    "header",
    { wrap: true },
  );
  const { goals, areas } = liveGroups(sheet, table);
  const all = duties(table, goals, areas);
  const area = sheet.add(
    all.map((duty, index) => line(duty, header + 1 + index, say)),
    "body",
    { columnStyles: { 3: "number", 4: "number", 5: "mark" } },
  );
  sheet.model.wrap.push(area);
  sheet.model.page.titleRows = { from: header, to: header };
  sheet.model.freezeRows = header;
  sheet.model.conditionals.push({
    area: { top: area.top, left: 6, bottom: area.bottom, right: 6 },
    formula: `=$F${area.top}="${say("statute.state.none")}"`,
    look: "warning",
  });
  sheet.model.conditionals.push({
    area: { top: area.top, left: 6, bottom: area.bottom, right: 6 },
    formula: `=$F${area.top}="${say("statute.state.part")}"`,
    look: "gap",
  });
  sheet.model.tabColor = "#1F4E79";
  return sheet.model;
}
