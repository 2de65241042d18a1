/** What every member of every class needs: the workbook, its calculator, kept references, events, the API level. */
import { HostError, invalid } from "./errors";
import { Events } from "./events";
import { Calculator } from "./formulas/calculator";
import { parseArea, splitSheet, type Area } from "./model/address";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

export interface RangeTarget {
  sheet: Sheet;
  area: Area;
}

export interface SessionOptions {
  /** The x of ExcelApi 1.x. */
  apiLevel: number;
  userName: string;
  today(): Date;
}

export class Session {
  readonly events: Events;
  readonly calculator: Calculator;
  /** Ranges the client tracks: they follow their cells when rows and columns are inserted or deleted. */
  readonly references = new Map<string, RangeTarget | RangeTarget[]>();
  private nextReference = 1;
  /** The member being served: where an error says it happened. */
  location = "";
  enableEvents = true;
  /** Members that Excel refuses on this machine ("PageLayout.orientation" without a printer), for tests. */
  refusedMembers: ReadonlySet<string> = new Set();
  /** "Local" for this client and this user, "Remote" for a co-author. */
  source: "Local" | "Remote" = "Local";
  /** "ThisLocalAddin" while the client writes, "Unknown" for the user's own edits. */
  trigger: "ThisLocalAddin" | "Unknown" = "Unknown";

  constructor(
    readonly workbook: Workbook,
    readonly options: SessionOptions,
    emit: (type: number, target: string, message: Record<string, unknown>) => void,
  ) {
    this.events = new Events(this, emit);
    this.calculator = new Calculator(workbook, () => options.today());
  }

  invalid(where = ""): HostError {
    return invalid(this.location === "" ? where : this.location);
  }
  refuse(code: ConstructorParameters<typeof HostError>[0], detail = ""): HostError {
    return new HostError(code, this.location, detail);
  }

  keep(target: RangeTarget | RangeTarget[]): string {
    const id = `_RefId_${this.nextReference++}`;
    this.references.set(id, target);
    return id;
  }

  /** Any write to a protected sheet is refused unless every cell of the area is unlocked. */
  guard(sheet: Sheet, area?: Area, allowed?: string): void {
    if (!sheet.protection) return;
    if (allowed && sheet.protection.options[allowed] === true) return;
    if (area && !allowed && this.allUnlocked(sheet, area)) return;
    throw this.refuse("AccessDenied");
  }

  /**
   * The range an address or a name means. Unknown sheets and names are ItemNotFound, malformed addresses
   * InvalidArgument.
   */
  rangeAt(text: unknown, home: Sheet): RangeTarget {
    if (typeof text !== "string" || text === "") throw this.invalid("address");
    const { sheet: name, rest } = splitSheet(text.startsWith("=") ? text.slice(1) : text);
    const sheet = name === null ? home : this.workbook.sheet(name);
    if (!sheet) throw this.refuse("ItemNotFound");
    const area = parseArea(rest);
    if (area) return { sheet, area };
    const item = this.workbook.definedName(rest, sheet) ?? this.workbook.definedName(rest, null);
    const named = item && this.calculator.rangeOf(item.formula, sheet);
    if (named) return named;
    const table = this.workbook.table(rest);
    if (table) return { sheet: table.sheet, area: table.bodyArea };
    if (/\[/.test(rest)) {
      const structured = this.calculator.rangeOf(rest, sheet);
      if (structured) return structured;
    }
    throw this.invalid("address");
  }

  /** Selecting activates the sheet: "Selects the specified range in the Excel UI". */
  select(sheet: Sheet, areas: Area[]): void {
    if (sheet.visibility !== "Visible") throw this.refuse("InvalidOperation");
    if (this.workbook.active !== sheet) this.activate(sheet);
    this.workbook.select(sheet, areas[0]!);
    this.workbook.selection.areas = areas;
    sheet.selection = areas[0]!;
    this.events.selected(sheet, areas);
  }

  activate(sheet: Sheet, gone = false): void {
    const before = this.workbook.active;
    if (before === sheet) return;
    this.workbook.select(sheet, sheet.selection);
    if (!gone) this.events.sheetEvent("DeactivatedEvent", before);
    this.events.sheetEvent("ActivatedEvent", sheet);
  }

  private allUnlocked(sheet: Sheet, area: Area): boolean {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 100_000) return false;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (this.workbook.styles.get(sheet.styleAt(row, column)).locked) return false;
    return true;
  }
}
