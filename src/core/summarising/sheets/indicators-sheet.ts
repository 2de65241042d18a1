/** The sheet Wskaźniki: the monitoring table (indicator, unit, source, frequency, base, target) and what it lacks. */
import { sheetText } from "../../messages/sheets";
import { columnLetters, type ColumnKey, type Table } from "../../table";
import { EMPTY, formula, text } from "../model/cells";
import { blankRows, countRows } from "../formulas/counting";
import { hasColumn } from "../model/columns-in-use";
import { cellAt, MOST_LINES, nameAt, positionOf } from "../formulas/live-rows";
import type { SheetOptions } from "../model/options";
import { MISSING_CRITERIA, ref } from "../formulas/references";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

const COLUMNS: readonly { code: string; key: ColumnKey }[] = [
  { code: "indicator", key: "indicator" },
  { code: "unit", key: "indicatorUnit" },
  { code: "source", key: "indicatorSource" },
  { code: "frequency", key: "indicatorFrequency" },
  { code: "base", key: "indicatorBase" },
  { code: "baseYear", key: "indicatorBaseYear" },
  { code: "target", key: "indicatorTarget" },
];
/** What an indicator cannot do without, with the column on this sheet. */
const NEEDED: readonly { code: string; key: ColumnKey; summary: string }[] = [
  { code: "base", key: "indicatorBase", summary: "noBase" },
  { code: "target", key: "indicatorTarget", summary: "noTarget" },
  { code: "source", key: "indicatorSource", summary: "noSource" },
  { code: "frequency", key: "indicatorFrequency", summary: "noFrequency" },
];
const WIDTHS = [44, 34, 11, 20, 15, 12, 9, 12, 30];
const KEYS = WIDTHS.length + 2;

/** Actions among the chosen rows that name an indicator. */
const named = (pairs: string[]) =>
  `${countRows(pairs)}-${MISSING_CRITERIA.map((mark) => countRows([`${ref("indicator")},${mark}`, ...pairs])).join("-")}`;

/** Actions that name an indicator. */
export function withIndicator(table: Table): string {
  return hasColumn(table, "indicator") ? `(${named([])})` : "0";
}

/**
 * Indicators whose other column says nothing. Each mark of "nothing" is counted in a hidden cell of its own: together
 * they would be longer than the 8 192 characters of a formula.
 */
function lacking(sheet: SheetBuilder, table: Table, key: ColumnKey, column: number): string {
  if (!hasColumn(table, key)) return withIndicator(table);
  const area = sheet.place(
    1,
    column,
    MISSING_CRITERIA.map((mark) => [formula(named([`${ref(key)},${mark}`]), "0")]),
    "note",
  );
  sheet.hide(column);
  const letter = columnLetters(column);
  return `SUM($${letter}$${area.top}:$${letter}$${area.bottom})`;
}

/** A cell of the line that says nothing: by the marks the whole add-in takes for "nothing". */
function nothing(cell: string): string {
  return `OR(${MISSING_CRITERIA.map((mark) => (mark === '"="' ? `${cell}=""` : `${cell}=${mark.replace(/^"=/, '"').replace("~?", "?")}`)).join(",")})`;
}

function line(sheet: SheetBuilder, id: string, table: Table, say: (code: string) => string): void {
  const { row } = sheet;
  const position = `$${columnLetters(KEYS + 1)}${row}`;
  sheet.place(row, KEYS, [[text(id), formula(positionOf(`$${columnLetters(KEYS)}${row}`))]], "note");
  const name = nameAt(position, say("schedule.gone"));
  const cells = COLUMNS.map(({ key }): CellContent => (hasColumn(table, key) ? formula(cellAt(key, position)) : EMPTY));
  const cell = (key: ColumnKey) => `${columnLetters(2 + COLUMNS.findIndex((column) => column.key === key))}${row}`;
  const lacks = NEEDED.map(({ code, key }) => `IF(${nothing(cell(key))},"${say(`indicators.lack.${code}`)}","")`).join(
    "&",
  );
  const missing = `IF(${position}=0,"",IF(${nothing(cell("indicator"))},"${say("indicators.lack.all")}",IF(LEN(${lacks})=0,"${say("indicators.lack.nothing")}",${lacks})))`;
  sheet.add([[formula(name), ...cells, formula(missing)]], "body");
}

export function indicatorsSheet(table: Table, options: SheetOptions = {}): SheetModel {
  const say = (code: string, values = {}) => sheetText(options.locale ?? "pl", code, values);
  const sheet = new SheetBuilder(SHEETS.indicators, [...WIDTHS]);
  sheet.line(say("indicators.title", { title: table.title }), "title");
  sheet.notes([say("indicators.note")]);
  const has = hasColumn(table, "indicator");
  if (!has) sheet.notes([say("indicators.none")]);
  sheet.gap();
  sheet.add([[text(say("indicators.what")), text(say("summary.actions"))]], "header");
  const counts = sheet.row;
  const gaps = has
    ? NEEDED.map(({ summary, key }, index): CellContent[] => [
        text(say(`indicators.${summary}`)),
        formula(lacking(sheet, table, key, KEYS + 2 + index), "0"),
      ])
    : [];
  sheet.add(
    [
      [text(say("indicators.with")), formula(withIndicator(table), "0")],
      [text(say("indicators.without")), formula(`${countRows([])}-${blankRows([])}-B${counts}`, "0")],
      ...gaps,
    ],
    "body",
    { columnStyles: { 1: "number" } },
  );
  sheet.gap();
  if (has && table.actions.length > MOST_LINES) sheet.notes([say("indicators.tooLong", { limit: MOST_LINES })]);
  else if (has) {
    const header = sheet.row;
    sheet.add(
      [
        [
          text(say("indicators.action")),
          ...COLUMNS.map(({ code }) => text(say(`indicators.${code}`))),
          text(say("indicators.missing")),
        ],
      ],
      "header",
      { wrap: true },
    );
    for (const action of table.actions) line(sheet, action.id, table, say);
    sheet.model.wrap.push({
      top: header + 1,
      left: 1,
      bottom: Math.max(header + 1, sheet.row - 1),
      right: WIDTHS.length,
    });
    sheet.model.page.titleRows = { from: header, to: header };
    sheet.hide(KEYS, KEYS + 1);
  }
  sheet.model.tabColor = "#00606B";
  return sheet.model;
}
