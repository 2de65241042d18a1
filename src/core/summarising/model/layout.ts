/** Where each action and column stands on the sheet Działania: findings get their addresses from here. */
import type { Finding } from "../../checking/types";
import {
  cellAddress,
  OPTIONAL_COLUMNS,
  quoteSheet,
  REQUIRED_COLUMNS,
  STANDARD_HEADERS,
  type ColumnKey,
  type Goal,
  type Table,
} from "../../table";
import { hasColumn } from "./columns-in-use";
import { identity } from "../formulas/references";
import { ACTION_TABLE, SHEETS } from "./sheet-model";

/** What the sheet shows besides what the source had. */
export interface ActionSheetOptions {
  /** Optional columns the user turned on. */
  columns?: readonly ColumnKey[];
}

/** One column of the sheet: a standard one, or one of the source's own under its own header. */
export type SheetColumn =
  { key: ColumnKey; header: string; extra?: undefined } | { key?: undefined; header: string; extra: string };

/** Rows and columns are 1-based, as on the sheet. */
export interface ActionLayout {
  sheet: string;
  table: string;
  headerRow: number;
  firstRow: number;
  /** Row of the last line; at least one line is there, since a native table cannot be without. */
  lastRow: number;
  left: number;
  right: number;
  order: readonly SheetColumn[];
  columns: Partial<Record<ColumnKey, number>>;
  rows: Record<string, number>;
  /**
   * Goals and areas under which no action stands: each has a line of its own, with no more than area and goal filled.
   */
  emptyGoals: readonly { row: number; goal: Goal }[];
}

/** Excel repairs a file whose table has a longer header, and cuts a longer one that an add-in writes. */
const LONGEST_HEADER = 255;

/** A header of at most so many letters, cut between words where it can be, with an ellipsis that says so. */
function shortened(header: string, most: number): string {
  if (header.length <= most) return header;
  const cut = header.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * Headers of a native table differ from one another, whatever the case, none is empty, and none is longer than Excel
 * takes.
 */
function distinct(columns: readonly SheetColumn[]): SheetColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const wanted = shortened(column.header.trim() || "Kolumna", LONGEST_HEADER);
    let header = wanted;
    for (let copy = 2; taken.has(header.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      header = shortened(wanted, LONGEST_HEADER - mark.length) + mark;
    }
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}

function sheetColumns(table: Table, options: ActionSheetOptions): SheetColumn[] {
  const shown = new Set(options.columns ?? []);
  const optional = OPTIONAL_COLUMNS.filter((key) => shown.has(key) || hasColumn(table, key));
  const extras = new Set(table.actions.flatMap((action) => Object.keys(action.extra ?? {})));
  const standard = (key: ColumnKey): SheetColumn => ({ key, header: STANDARD_HEADERS[key] });
  // Standard headers are given first, so that an extra of the same name is the one that gets "(2)".
  const own = distinct([
    ...REQUIRED_COLUMNS.map(standard),
    ...optional.map(standard),
    standard("id"),
    ...[...extras].map((extra): SheetColumn => ({ header: extra, extra })),
  ]);
  const note = own.filter((column) => column.key === "note");
  const id = own.filter((column) => column.key === "id");
  const before = own.filter((column) => column.key !== undefined && column.key !== "note" && column.key !== "id");
  return [...before, ...own.filter((column) => column.key === undefined), ...note, ...id];
}

function goalIdentity(area: string, number: string, goal: string): string {
  return [area, number, goal].map(identity).join("\u0000");
}

/** Lines with no action: goals without one, then areas that have not even a goal. */
function goalsWithoutActions(table: Table): Goal[] {
  const met = new Set(table.actions.map((action) => goalIdentity(action.area, action.goalNumber, action.goal)));
  const goals = table.goals.filter((goal) => !met.has(goalIdentity(goal.area, goal.number, goal.text)));
  const areas = new Set(
    [...table.actions.map((action) => action.area), ...table.goals.map((goal) => goal.area)].map(identity),
  );
  const bare = table.areas.filter((area) => area !== "" && !areas.has(identity(area)));
  return [...goals, ...bare.map((area): Goal => ({ area, number: "", text: "", origin: { file: "" } }))];
}

/** Where everything will stand; the same table and options give the same layout. */
export function layoutOf(table: Table, options: ActionSheetOptions = {}): ActionLayout {
  const order = sheetColumns(table, options);
  const columns: ActionLayout["columns"] = {};
  order.forEach((column, index) => {
    if (column.key) columns[column.key] = index + 1;
  });
  const rows: Record<string, number> = {};
  table.actions.forEach((action, index) => {
    rows[action.id] ??= index + 2;
  });
  const emptyGoals = goalsWithoutActions(table).map((goal, index) => ({ row: table.actions.length + 2 + index, goal }));
  const lines = Math.max(1, table.actions.length + emptyGoals.length);
  return {
    sheet: SHEETS.actions,
    table: ACTION_TABLE,
    headerRow: 1,
    firstRow: 2,
    lastRow: lines + 1,
    left: 1,
    right: order.length,
    order,
    columns,
    rows,
    emptyGoals,
  };
}

function goalRow(goal: NonNullable<Finding["goal"]>, table: Table, layout: ActionLayout): number | undefined {
  const empty = layout.emptyGoals.find((line) => line.goal.area === goal.area && line.goal.number === goal.number);
  const first = table.actions.find((action) => action.area === goal.area && action.goalNumber === goal.number);
  return (first && layout.rows[first.id]) ?? empty?.row;
}

/** What a finding is shown at when it names no column, or one this sheet has not. */
const FALLBACK: Record<Finding["scope"], ColumnKey> = { row: "action", goal: "goal", table: "action" };

/**
 * "F17", or undefined when the finding is about no cell of this sheet (the whole table, a column that is not there, an
 * action that is gone). A finding about the whole table that names a column stands at that column's header.
 */
export function addressOf(finding: Finding, layout: ActionLayout, table?: Table): string | undefined {
  const named = finding.column && layout.columns[finding.column];
  const column = named ?? layout.columns[FALLBACK[finding.scope]];
  if (column === undefined) return undefined;
  if (finding.actionId !== undefined) {
    const row = layout.rows[finding.actionId];
    return row === undefined ? undefined : cellAddress(row, column);
  }
  if (finding.goal !== undefined && table !== undefined) {
    const row = goalRow(finding.goal, table, layout);
    return row === undefined ? undefined : cellAddress(row, column);
  }
  return named === undefined ? undefined : cellAddress(layout.headerRow, named);
}

/** "F17" → "'Działania'!F17", the target of a link. */
export function targetOf(address: string, layout: Pick<ActionLayout, "sheet">): string {
  return `${quoteSheet(layout.sheet)}!${address}`;
}
