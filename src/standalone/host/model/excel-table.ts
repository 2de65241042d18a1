/** An Excel table (ListObject). `area` holds header, body and totals. */
import type { Area } from "./address";
import type { Sheet } from "./sheet";
import type { Scalar } from "./values";

export interface TableColumn {
  id: number;
  name: string;
  formula?: string;
  totalsFunction?: string;
  totalsLabel?: string;
  /** What the row of totals held when it was turned off. */
  totals?: { value: Scalar; formula: string | null };
  filter?: unknown;
  /** The column in the opened file. */ raw?: string;
}

export class Table {
  columns: TableColumn[] = [];
  style = "TableStyleMedium2";
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  /** The part of the opened file; null for a table made since. */
  source: string | null = null;
  /** Raw `<autoFilter>` and `<sortState>` of the opened file, kept while the area stays. */
  rawFilter = "";

  constructor(
    readonly id: number,
    public name: string,
    public sheet: Sheet,
    public area: Area,
  ) {}

  /** The id Office.js shows. */
  get officeId(): string {
    return `{${this.id.toString(16).toUpperCase().padStart(8, "0")}-000C-0000-FFFF-FFFF00000000}`;
  }
  get headerArea(): Area {
    return { ...this.area, bottom: this.area.top };
  }
  get totalsArea(): Area {
    return { ...this.area, top: this.area.bottom };
  }

  /** Rows of data; a table without any still shows one empty row. */
  get bodyArea(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  column(name: string): TableColumn | undefined {
    const wanted = name.toLocaleLowerCase("pl");
    return this.columns.find((column) => column.name.toLocaleLowerCase("pl") === wanted);
  }

  nextColumnId(): number {
    return Math.max(0, ...this.columns.map((column) => column.id)) + 1;
  }
}

/** A header that no other column of `taken` has: "Kolumna", then "Kolumna2", "Kolumna3"… (Excel compares without case). */
export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("pl")));
  if (!used.has(wanted.toLocaleLowerCase("pl"))) return wanted;
  for (let number = 2; ; number++)
    if (!used.has(`${wanted}${number}`.toLocaleLowerCase("pl"))) return `${wanted}${number}`;
}
