/**
 * Saves by writing what changed onto the opened file. excelize gets the file without the bulk of its cells (it would
 * parse them all), makes sheets, styles, tables, charts and notes in it; then cells and the sheets' own elements are
 * put back: those that were touched from the model, all others word by word as they were.
 */
import { HostError } from "../errors";
import { parseFormula, type Node } from "../formulas/parser";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { calculateWith } from "./calculate";
import { writeCharts } from "./write-charts";
import { composeSheet } from "./compose";
import type { Engine, Excelize } from "./excelize";
import { writeNotes } from "./write-notes";
import { Package } from "./package";
import { typeParts } from "./part-types";
import { StyleWriter } from "./write-styles";
import { writeTables } from "./write-tables";
import { writeWorkbook } from "./write-workbook";
import { writeProperties, writeXmlParts } from "./write-properties";
import type { SharedStrings } from "./shared-strings";
import { done } from "./done";
import type { SaveContext } from "./save-context";
import type { Storage } from "./types";

const EMPTY_CELLS = "<sheetData/>";
const withoutCells = (xml: string): string =>
  xml.replace(/<((?:\w+:)?)sheetData\b(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1sheetData>)/, EMPTY_CELLS);

export class ExcelizeStorage implements Storage {
  private engine: Excelize | null = null;
  private dead = false;

  constructor(
    private readonly source: Engine,
    private readonly base: Package,
    private readonly stringTable: SharedStrings,
    /** The sheet the opened file says is in front. */
    private readonly front: Sheet | null,
  ) {
    if (typeof source !== "function") this.engine = source;
  }

  /** Loads excelize, when it is not yet: saving does it by itself. */
  async ready(again = false): Promise<Excelize> {
    if (again) this.engine = null;
    this.engine ??= typeof this.source === "function" ? await this.source(again || this.dead) : this.source;
    this.dead = false;
    return this.engine;
  }

  /** A panic inside the engine ends it for good: then a new one is started and asked once more. */
  async save(workbook: Workbook, session: Session): Promise<Uint8Array> {
    try {
      return this.write(workbook, session, await this.ready());
    } catch (error) {
      if (error instanceof HostError || typeof this.source !== "function") throw error;
      return this.write(workbook, session, await this.ready(true));
    }
  }

  private write(workbook: Workbook, session: Session, engine: Excelize): Uint8Array {
    const { base } = this;
    const light = base.copy();
    for (const { target, type } of base.relations(base.workbookPart))
      if (type === "worksheet") light.set(target, withoutCells(base.main(target)));
    const file = engine.OpenReader(light.zip());
    done(file);
    const names = new Map<Sheet, string>();
    for (const sheet of workbook.sheets) if (sheet.source) names.set(sheet, sheet.source.name);
    // New sheets get a name nobody has; the real one is written into the workbook part at the end.
    for (const [index, sheet] of workbook.sheets.entries())
      if (!sheet.source) {
        names.set(sheet, `host new ${index}`);
        done(file.NewSheet(`host new ${index}`));
      }
    const kept = new Set(workbook.sheets.map((sheet) => sheet.source?.name));
    for (const name of file.GetSheetList().list)
      if (!kept.has(name) && !name.startsWith("host new ")) done(file.DeleteSheet(name));
    const context: SaveContext = {
      workbook,
      session,
      engine,
      file,
      base,
      front: this.front,
      out: light,
      styles: new StyleWriter(file, workbook),
      strings: this.stringTable.begin(),
      nameOf: (sheet) => names.get(sheet)!,
      partOf: () => "",
    };
    const after = [writeTables(context), writeCharts(context), writeNotes(context), writeProperties(context)];
    context.styles.prepare(workbook);
    const written = done(file.WriteToBuffer());
    context.out = Package.open(new Uint8Array(written.buffer));
    const parts = partsByName(context.out);
    context.partOf = (sheet) => parts.get(names.get(sheet)!) ?? "";
    for (const finish of after) finish(context);
    for (const sheet of workbook.sheets) composeSheet(sheet, context, light);
    writeStrings(context);
    writeWorkbook(context, parts);
    writeXmlParts(context);
    typeParts(context.out);
    const unsound = context.out.unsound(base);
    if (unsound !== undefined) throw new HostError("GeneralException", "save", `The part ${unsound} is not sound.`);
    return context.out.zip();
  }

  calculate(formula: string, sheet: Sheet, session: Session): Scalar {
    if (!this.engine) return null;
    const node: Node = parseFormula(formula);
    try {
      return calculateWith(this.engine, { formula, node, sheet }, session);
    } catch {
      // The engine died of this formula: it stays uncalculated, and saving starts a new engine.
      if (typeof this.source === "function") {
        this.engine = null;
        this.dead = true;
      }
      return null;
    }
  }
}

function partsByName(pack: Package): Map<string, string> {
  const relations = new Map(pack.relations(pack.workbookPart).map((one) => [one.id, one.target]));
  return new Map(
    [...pack.main(pack.workbookPart).matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const name = /\sname="([^"]*)"/
        .exec(tag)![1]!
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;|&#34;/g, '"')
        .replace(/&apos;|&#39;/g, "'")
        .replace(/&amp;/g, "&");
      return [name, relations.get(/\s(?:\w+:)?id="([^"]*)"/.exec(tag)![1]!) ?? ""];
    }),
  );
}

function writeStrings({ out, strings }: SaveContext): void {
  const part =
    out.relations(out.workbookPart).find(({ type }) => type === "sharedStrings")?.target ?? "xl/sharedStrings.xml";
  out.set(part, strings.write());
  out.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
  if (!out.relations(out.workbookPart).some(({ type }) => type === "sharedStrings"))
    out.relate(out.workbookPart, "sharedStrings", part);
}
