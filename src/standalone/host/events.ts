/**
 * Which events the client listens to, and their messages. Numbers and field names are the client's own (message type
 * 3).
 */
import type { Area } from "./model/address";
import { areaName } from "./model/address";
import type { Sheet } from "./model/sheet";
import type { Table } from "./model/sheet";
import { toJson, valueType, type Scalar } from "./model/values";

/** Members `_Register…Event` / `_Unregister…Event` and the event type each stands for, by class. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
};
export const TABLE_EVENTS: Readonly<Record<string, number>> = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
};
export const COMMENT_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: 250,
  DeletedEvent: 251,
  ChangedEvent: 252,
};
export const CHART_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: 50,
  ActivatedEvent: 51,
  DeactivatedEvent: 52,
  DeletedEvent: 53,
};
/** The target of events registered on a collection of the whole workbook. */
export const WORKBOOK = "Workbook";

/** What a change of cells was: words of Excel.DataChangeType and the direction of a shift. */
export interface CellChange {
  sheet: Sheet;
  area: Area;
  kind?:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted"
    | "Unknown";
  shift?: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** Known when one cell changed. */
  before?: Scalar;
  after?: Scalar;
}

/** What of a session its events tell. */
export interface EventSource {
  readonly enableEvents: boolean;
  readonly source: "Local" | "Remote";
  readonly trigger: "ThisLocalAddin" | "Unknown";
  keep(target: { sheet: Sheet; area: Area }): string;
}

export class Events {
  private readonly listeners = new Map<string, number>();
  /** Own subscribers of the host (the grid of a workbench). */
  readonly watchers = new Set<(change: { type: string; sheet: Sheet; area?: Area }) => void>();

  constructor(
    private readonly session: EventSource,
    private readonly emit: (type: number, target: string, message: Record<string, unknown>) => void,
  ) {}

  register(type: number, target: string): null {
    this.listeners.set(`${type} ${target}`, (this.listeners.get(`${type} ${target}`) ?? 0) + 1);
    return null;
  }

  unregister(type: number, target: string): null {
    const left = (this.listeners.get(`${type} ${target}`) ?? 0) - 1;
    if (left > 0) this.listeners.set(`${type} ${target}`, left);
    else this.listeners.delete(`${type} ${target}`);
    return null;
  }

  /** How many registrations stand: a client that cleans up leaves 0. */
  get registered(): number {
    return [...this.listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  private send(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    if (!this.session.enableEvents) return;
    for (const target of targets) if (this.listeners.has(`${type} ${target}`)) this.emit(type, target, message);
  }

  changed(change: CellChange): void {
    const { sheet, area } = change;
    for (const watch of this.watchers) watch({ type: "cells", sheet, area });
    const reference = [10, 101].some((type) => [...this.listeners.keys()].some((key) => key.startsWith(`${type} `)))
      ? this.session.keep({ sheet, area })
      : "";
    const message: Record<string, unknown> = {
      changeType: change.kind ?? "RangeEdited",
      source: this.session.source,
      worksheetId: sheet.id,
      address: areaName(area),
      triggerSource: this.session.trigger,
      shiftDirection: change.shift ?? "None",
      referenceId: reference,
    };
    if (change.before !== undefined && change.after !== undefined)
      Object.assign(message, {
        valueBefore: toJson(change.before),
        valueAfter: toJson(change.after),
        valueTypeBefore: valueType(change.before),
        valueTypeAfter: valueType(change.after),
      });
    this.send(10, [sheet.id, WORKBOOK], message);
    for (const table of sheet.tablesIn(area))
      this.send(101, [table.officeId, sheet.id, WORKBOOK], { ...message, tableId: table.officeId });
  }

  formatted(sheet: Sheet, area: Area): void {
    for (const watch of this.watchers) watch({ type: "format", sheet, area });
    this.send(18, [sheet.id, WORKBOOK], {
      address: areaName(area),
      source: this.session.source,
      worksheetId: sheet.id,
      referenceId: "",
      triggerSource: this.session.trigger,
    });
  }

  /** Something but cells changed: charts, notes, the order of sheets. Only the grid is told. */
  redrawn(sheet: Sheet, type: string): void {
    for (const watch of this.watchers) watch({ type, sheet });
  }

  selected(sheet: Sheet, areas: readonly Area[]): void {
    for (const watch of this.watchers) watch({ type: "selection", sheet, area: areas[0]! });
    const address = areas.map((area) => areaName(area)).join(",");
    this.send(14, [sheet.id, WORKBOOK], { address, worksheetId: sheet.id });
    for (const table of sheet.tables) {
      const inside = sheet.tablesIn(areas[0]!).includes(table);
      this.send(100, [table.officeId], {
        address: inside ? address : "",
        worksheetId: sheet.id,
        tableId: table.officeId,
      });
    }
  }

  sheetEvent(
    type: "ActivatedEvent" | "DeactivatedEvent" | "AddedEvent" | "DeletedEvent" | "ProtectionChangedEvent",
    sheet: Sheet,
    more: Record<string, unknown> = {},
  ): void {
    for (const watch of this.watchers) watch({ type, sheet });
    this.send(SHEET_EVENTS[type]!, [sheet.id, WORKBOOK], {
      worksheetId: sheet.id,
      source: this.session.source,
      ...more,
    });
  }

  renamed(sheet: Sheet, before: string): void {
    for (const watch of this.watchers) watch({ type: "name", sheet });
    this.send(25, [sheet.id, WORKBOOK], {
      worksheetId: sheet.id,
      nameBefore: before,
      nameAfter: sheet.name,
      source: this.session.source,
    });
  }

  chartActivated({ sheet, chart }: { sheet: Sheet; chart: { id: string } }): void {
    this.send(CHART_EVENTS.ActivatedEvent!, [chart.id, sheet.id], { chartId: chart.id, worksheetId: sheet.id });
  }

  tableEvent(type: "AddedEvent" | "DeletedEvent", table: Table): void {
    for (const watch of this.watchers) watch({ type: `table${type}`, sheet: table.sheet });
    this.send(TABLE_EVENTS[type]!, [table.sheet.id, WORKBOOK], {
      tableId: table.officeId,
      tableName: table.name,
      worksheetId: table.sheet.id,
      source: this.session.source,
    });
  }
}
