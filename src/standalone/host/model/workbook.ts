/**
 * The open workbook. `version` grows with every change of a value: calculated cells older than it are calculated again.
 */
import { Sheet } from "./sheet";
import { NamedStyles } from "./named-styles";
import { StyleTable } from "./style";
import type { Table } from "./sheet";
import type { Area } from "./address";

export interface DefinedName {
  name: string;
  formula: string;
  scope: Sheet | null;
  comment: string;
  visible: boolean;
  raw?: string;
}
export interface Selection {
  sheet: Sheet;
  areas: Area[];
  row: number;
  column: number;
}

export class Workbook {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  settings = new Map<string, unknown>();
  properties: Record<string, string> = {};
  customProperties: { key: string; value: unknown; type: string }[] = [];
  customXml: { id: string; xml: string; part: string }[] = [];
  customXmlTouched = false;
  styles = new StyleTable();
  readonly namedStyles = new NamedStyles();
  active!: Sheet;
  selection!: Selection;
  version = 0;
  date1904 = false;
  calculationMode = "Automatic";
  protected = false;
  name = "Skoroszyt1.xlsx";
  namesTouched = false;
  propertiesTouched = false;
  /** The version that was last saved by a program: `Workbook.save`. */
  savedVersion = 0;
  /** Workbooks a program asked for, as base64; "" is an empty one. Opening them is for whoever runs the host. */
  readonly created: string[] = [];
  closed = false;
  settingsTouched = false;
  private nextSheet = 1;
  private nextTable = 1;
  private nextId = 1;

  constructor(private readonly random: () => number = Math.random) {}

  changed(): void {
    this.version++;
  }

  newGuid(): string {
    const hex = (length: number) =>
      Array.from({ length }, () => Math.floor(this.random() * 16).toString(16))
        .join("")
        .toUpperCase();
    return `{${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}}`;
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLocaleLowerCase("pl");
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLocaleLowerCase("pl") === wanted);
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newGuid(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  freeSheetName(): string {
    for (;;) {
      const name = `Sheet${this.nextSheet++}`;
      if (!this.sheet(name)) return name;
    }
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  table(nameOrId: string): Table | undefined {
    const wanted = nameOrId.toLocaleLowerCase("pl");
    return this.tables.find(
      (table) =>
        table.name.toLocaleLowerCase("pl") === wanted || table.officeId === nameOrId || String(table.id) === nameOrId,
    );
  }

  freeTableId(): number {
    const used = new Set(this.tables.map((table) => table.id));
    while (used.has(this.nextTable)) this.nextTable++;
    return this.nextTable++;
  }

  freeId(): number {
    return this.nextId++;
  }

  definedName(name: string, scope: Sheet | null): DefinedName | undefined {
    const wanted = name.toLocaleLowerCase("pl");
    return this.names.find((item) => item.scope === scope && item.name.toLocaleLowerCase("pl") === wanted);
  }

  select(sheet: Sheet, area: Area): void {
    this.active = sheet;
    this.selection = { sheet, areas: [area], row: area.top, column: area.left };
  }
}
