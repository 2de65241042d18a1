/**
 * Somebody working in Excel by hand: typing, pasting, selecting. What the interface would refuse is thrown as
 * HostError.
 */
import { clearCells, cutRules, writeCells } from "./editing";
import { applyShift, checkShift, shiftFor } from "./shifting";
import { changeStyle } from "./editing";
import { deleteSheet, renameSheet, checkSheetName } from "./sheets";
import { HostError } from "./errors";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./model/address";
import type { Sheet } from "./model/sheet";
import type { Style } from "./model/style";
import { isValid, validationAt } from "./validity";
import type { Session } from "./session";

export class Person {
  constructor(
    private readonly session: Session,
    private readonly source: "Local" | "Remote",
  ) {}

  private act<T>(sheetName: string, work: (sheet: Sheet) => T): T {
    const { session } = this;
    const sheet = session.workbook.sheet(sheetName);
    if (!sheet) throw new HostError("ItemNotFound", sheetName);
    const before = session.source;
    session.source = this.source;
    try {
      return work(sheet);
    } finally {
      session.source = before;
    }
  }

  private area(sheet: Sheet, address: string): Area {
    return this.session.rangeAt(address, sheet).area;
  }

  /** Types into one cell. Answers false when validation of the "Stop" kind refused it and the cell stayed as it was. */
  type(sheetName: string, address: string, value: string | number | boolean): boolean {
    return this.act(sheetName, (sheet) => {
      const area = this.area(sheet, address),
        cell: Area = { ...area, bottom: area.top, right: area.left };
      const before = sheet.cell(cell.top, cell.left);
      const kept = before && { ...before };
      const { session } = this,
        rule = validationAt(sheet, cell.top, cell.left),
        events = session.enableEvents;
      if (rule && rule.type !== "None" && rule.errorAlert.showAlert && rule.errorAlert.style === "Stop") {
        // Tried first with nobody listening, so that a refusal leaves no trace.
        const watchers = [...session.events.watchers];
        session.events.watchers.clear();
        session.enableEvents = false;
        let valid = true;
        try {
          writeCells(sheet, cell, value, session);
          valid = isValid(rule, { sheet, row: cell.top, column: cell.left }, session);
        } finally {
          session.enableEvents = events;
          for (const watcher of watchers) session.events.watchers.add(watcher);
          if (kept) Object.assign(sheet.ensure(cell.top, cell.left), kept);
          else delete sheet.rows.get(cell.top)?.cells[cell.left];
          session.workbook.changed();
        }
        if (!valid) return false;
      }
      writeCells(sheet, cell, value, session);
      this.growTable(sheet, cell);
      return true;
    });
  }

  /** Typing right below or beside a table makes it grow (AutoCorrect's "include new rows and columns"). */
  private growTable(sheet: Sheet, cell: Area): void {
    const table = sheet.tables.find(
      ({ area, showTotals }) =>
        !showTotals && cell.top === area.bottom + 1 && cell.left >= area.left && cell.left <= area.right,
    );
    if (
      !table ||
      sheet.tables.some(
        (other) =>
          other !== table &&
          other.area.top <= cell.top &&
          other.area.bottom >= cell.top &&
          other.area.left <= table.area.right &&
          other.area.right >= table.area.left,
      )
    )
      return;
    table.area = { ...table.area, bottom: cell.top };
    for (let column = table.area.left; column <= table.area.right; column++) {
      const style = sheet.styleAt(cell.top - 1, column);
      if (style !== 0) sheet.ensure(cell.top, column).style = style;
    }
    const grow = (areas: Area[]) =>
      areas.map((area) =>
        area.bottom === cell.top - 1 && area.left >= table.area.left && area.right <= table.area.right
          ? { ...area, bottom: cell.top }
          : area,
      );
    for (const rule of sheet.validations) rule.areas = grow(rule.areas);
    for (const rule of sheet.conditionalFormats) rule.areas = grow(rule.areas);
    for (const aspect of ["tables", "validations", "conditionalFormats"] as const) sheet.touch(aspect);
    this.session.workbook.changed();
  }

  /**
   * Pastes a block from its top left cell. Pasting does not ask validation, and `withFormats` removes it (as a paste
   * from elsewhere does).
   */
  paste(
    sheetName: string,
    address: string,
    values: readonly (readonly (string | number | boolean | null)[])[],
    options: { withFormats?: boolean } = {},
  ): void {
    this.act(sheetName, (sheet) => {
      const start = this.area(sheet, address),
        width = Math.max(...values.map((row) => row.length));
      const area: Area = {
        top: start.top,
        left: start.left,
        bottom: start.top + values.length - 1,
        right: start.left + width - 1,
      };
      if (options.withFormats !== false) {
        cutRules(sheet, area, this.session);
        sheet.touch("validations");
        sheet.touch("conditionalFormats");
      }
      writeCells(
        sheet,
        area,
        values.map((row) => Array.from({ length: width }, (_none, index) => row[index] ?? "")),
        this.session,
      );
    });
  }

  clear(sheetName: string, address: string): void {
    this.act(sheetName, (sheet) => clearCells(sheet, this.area(sheet, address), "Contents", this.session));
  }
  format(sheetName: string, address: string, look: Partial<Style>): void {
    this.act(sheetName, (sheet) => changeStyle(sheet, this.area(sheet, address), look, this.session));
  }
  select(sheetName: string, address: string): void {
    this.act(sheetName, (sheet) =>
      this.session.select(
        sheet,
        address.split(",").map((one) => this.area(sheet, one)),
      ),
    );
  }
  activate(sheetName: string): void {
    this.act(sheetName, (sheet) => this.session.activate(sheet));
  }
  renameSheet(sheetName: string, name: string): void {
    this.act(sheetName, (sheet) => renameSheet(sheet, checkSheetName(name, this.session, sheet), this.session));
  }
  deleteSheet(sheetName: string): void {
    this.act(sheetName, (sheet) => deleteSheet(sheet, this.session));
  }

  addSheet(name: string): void {
    const sheet = this.session.workbook.addSheet(checkSheetName(name, this.session));
    this.act(name, () => {
      this.session.events.sheetEvent("AddedEvent", sheet);
      this.session.activate(sheet);
    });
  }

  private shift(sheetName: string, address: string, axis: "row" | "column", remove: boolean): void {
    this.act(sheetName, (sheet) => {
      const given = this.area(sheet, address);
      const area =
        axis === "row" ? { ...given, left: 0, right: MAX_COLUMNS - 1 } : { ...given, top: 0, bottom: MAX_ROWS - 1 };
      const move = shiftFor(sheet, area, axis, remove);
      checkShift(sheet, area, move, this.session);
      applyShift(sheet, area, move, this.session);
      this.session.events.changed({
        sheet,
        area,
        kind: `${axis === "row" ? "Row" : "Column"}${remove ? "Deleted" : "Inserted"}`,
        shift: remove
          ? axis === "row"
            ? "ShiftCellUp"
            : "ShiftCellLeft"
          : axis === "row"
            ? "ShiftCellDown"
            : "ShiftCellRight",
      });
    });
  }

  insertRows(sheetName: string, rows: string): void {
    this.shift(sheetName, rows, "row", false);
  }
  deleteRows(sheetName: string, rows: string): void {
    this.shift(sheetName, rows, "row", true);
  }
  insertColumns(sheetName: string, columns: string): void {
    this.shift(sheetName, columns, "column", false);
  }
  deleteColumns(sheetName: string, columns: string): void {
    this.shift(sheetName, columns, "column", true);
  }

  protect(sheetName: string, password = ""): void {
    this.act(sheetName, (sheet) => {
      sheet.protection = { options: {}, password };
      sheet.touch("protection");
    });
  }
  unprotect(sheetName: string): void {
    this.act(sheetName, (sheet) => {
      sheet.protection = null;
      sheet.touch("protection");
    });
  }
}
