/**
 * The sheet Działania: the standard table itself. It begins in A1, so that "F17" is what everybody sees and types.
 */
import { ownCell as ownText } from "../../table/own-cells";
import { widestWord } from "../../metrics";
import { cellText, type ColumnKey, type Goal, type Table } from "../../table";
import { sheetText, type Locale } from "../../messages/sheets";
import { actionCell, ownCell } from "./action-cells";
import { EMPTY, text } from "../model/cells";
import { layoutOf, type ActionLayout, type ActionSheetOptions, type SheetColumn } from "../model/layout";
import { liveGaps } from "../formulas/live-gaps";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type CellStyle, type SheetModel, type ValidationModel } from "../model/sheet-model";

/** Where on the sheet Słownik the allowed values of a column stand. */
export type ListSources = Partial<Record<ColumnKey, ValidationModel["source"]>>;

export interface ActionSheetInput extends ActionSheetOptions {
  /** From `dictionaryLists`; without it the sheet has no lists. */
  lists?: ListSources;
  locale?: Locale;
}

/**
 * Widths in characters; together the nine required columns and Id make a landscape A4 page at four fifths of full size.
 */
const WIDTHS: Partial<Record<ColumnKey, number>> = {
  area: 17,
  goalNumber: 6,
  goal: 25,
  number: 5,
  action: 42,
  from: 9.5,
  to: 9.5,
  funding: 23,
  responsible: 27,
  strategicGoal: 22,
  partners: 24,
  indicator: 24,
  indicatorBase: 11,
  indicatorBaseYear: 9,
  indicatorTarget: 11,
  indicatorUnit: 10,
  indicatorSource: 16,
  indicatorFrequency: 13,
  cost: 14,
  status: 15,
  done: 26,
  note: 22,
  id: 10.5,
};
const EXTRA_WIDTH = 18;

/** Columns whose cells are short numbers: they stand in the middle of a narrow column. */
const SHORT: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["goalNumber", "number", "from", "to", "indicatorBaseYear"]);

function goalLine(goal: Goal, order: readonly SheetColumn[]): CellContent[] {
  const filled: Partial<Record<ColumnKey, string | undefined>> = {
    area: goal.area,
    goalNumber: goal.number,
    goal: goal.text,
    strategicGoal: goal.strategicGoal,
  };
  return order.map((column) => (column.key ? text(filled[column.key]) : EMPTY));
}

function bodyRows(table: Table, layout: ActionLayout): CellContent[][] {
  const actions = table.actions.map((action) =>
    layout.order.map((column) =>
      column.key ? actionCell(action, column.key) : ownCell(ownText(action, column.extra)),
    ),
  );
  const rows = [...actions, ...layout.emptyGoals.map((line) => goalLine(line.goal, layout.order))];
  return rows.length > 0 ? rows : [layout.order.map(() => EMPTY)];
}

/**
 * Lists only tell and ask: an official may name a body the dictionary does not know, or two of them. Status is a choice
 * of few, so there the question is put before anything else is kept.
 */
const ON_INVALID: Partial<Record<ColumnKey, ValidationModel["onInvalid"]>> = {
  responsible: "information",
  funding: "information",
  partners: "information",
  status: "warning",
};

function validations(layout: ActionLayout, lists: ListSources, locale: Locale): ValidationModel[] {
  return (Object.keys(ON_INVALID) as ColumnKey[]).flatMap((key) => {
    const [at, source] = [layout.columns[key], lists[key]];
    if (at === undefined || source === undefined) return [];
    return [
      {
        area: { top: layout.firstRow, left: at, bottom: layout.lastRow, right: at },
        source,
        onInvalid: ON_INVALID[key]!,
        title: sheetText(locale, "list.title", {}),
        message: sheetText(locale, `list.${key}`, {}),
      },
    ];
  });
}

/**
 * Columns whose words are long in capitals ("NIEPEŁNOSPRAWNOŚCIAMI"): none of them is broken, unless it is endless.
 */
const WORDY: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["area", "goal", "funding", "responsible"]);
const WIDEST = 36;
const SIZE = 11;
/** Points of a column's character; what a letter more costs is less than a broken word. */
const CHARACTER = 5.25;

function widthOf({ key, header }: SheetColumn, table: Table): number {
  const usual = (key && WIDTHS[key]) ?? EXTRA_WIDTH;
  const texts = key && WORDY.has(key) ? new Set(table.actions.map((action) => cellText(action, key))) : [];
  let widest = widestWord(header, SIZE, true);
  for (const each of texts) widest = Math.max(widest, widestWord(each, SIZE));
  return Math.min(WIDEST, Math.max(usual, Math.ceil((widest / CHARACTER) * 2 + 1) / 2));
}

/** Id is for programs: on paper it is left out. */
function printedColumns(last: number, id: number | undefined): { from: number; to: number }[] {
  if (id === undefined || id === 1) return [{ from: 1, to: last }];
  return [{ from: 1, to: id === last ? last - 1 : last }];
}

/**
 * The actions table as a sheet. Rows stand in the table's order; goals without an action follow in lines of their
 * own.
 */
export function actionSheet(table: Table, input: ActionSheetInput = {}): SheetModel {
  const layout = layoutOf(table, input);
  const widths = layout.order.map((column) => widthOf(column, table));
  const sheet = new SheetBuilder(SHEETS.actions, widths, {
    titleRows: { from: layout.headerRow, to: layout.headerRow },
  });
  sheet.add([layout.order.map((column) => text(column.header))], "header", { wrap: true });
  const columnStyles: Partial<Record<number, CellStyle>> = {};
  layout.order.forEach((column, index) => {
    if (column.key && SHORT.has(column.key)) columnStyles[index] = "short";
    else if (column.key === "cost") columnStyles[index] = "number";
    else if (column.key === "id") columnStyles[index] = "note";
  });
  sheet.add(bodyRows(table, layout), "body", { columnStyles, wrap: true });
  const { model } = sheet;
  model.freezeRows = layout.headerRow;
  const id = layout.columns.id;
  model.page.columns = printedColumns(layout.right, id);
  model.page.titleColumns = { from: 1, to: layout.columns.number ?? 1 };
  model.tables.push({
    name: layout.table,
    top: layout.headerRow,
    left: layout.left,
    bottom: layout.lastRow,
    right: layout.right,
    style: "TableStyleLight1",
    showFilter: true,
  });
  model.validations = validations(layout, input.lists ?? {}, input.locale ?? "pl");
  model.conditionals = liveGaps(layout, table.period);
  model.tabColor = "#1F4E79";
  // Ids serve the program alone.
  if (layout.columns.id !== undefined) model.hiddenColumns = [layout.columns.id];
  return model;
}
