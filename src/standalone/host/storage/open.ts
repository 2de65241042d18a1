/** Opens an .xlsx, or a new workbook. */
import { HostError } from "../errors";
import { StyleTable } from "../model/style";
import { Sheet } from "../model/sheet";
import { Workbook } from "../model/workbook";
import { blankPackage, withStyles } from "./blank";
import type { Engine } from "./excelize";
import { Package } from "./package";
import { typeParts } from "./part-types";
import { readCells } from "./read-cells";
import { readCharts, readNotes, readTables } from "./read-drawings";
import { readProperties, readSettings } from "./read-properties";
import { readSheet } from "./read-sheet";
import { StyleReader } from "./read-styles";
import { SharedStrings } from "./shared-strings";
import { ExcelizeStorage } from "./save";
import { child, children, flagOf, parseXml, textOf } from "./xml";

export type { Engine, Excelize } from "./excelize";

/** Excel allows 31 letters, other programs write more. */
const LONGEST_NAME = 255;

/** Throws HostError for what is no workbook. */
export function openWorkbook(engine: Engine, xlsx?: Uint8Array): { workbook: Workbook; storage: ExcelizeStorage } {
  const pack = xlsx ? withStyles(Package.open(xlsx)) : blankPackage();
  // The engine finds parts by their types.
  if (xlsx) typeParts(pack);
  const book = parseXml(pack.main(pack.workbookPart));
  if (book.name !== "workbook") throw new HostError("InvalidRequest", "", "Not a workbook.");
  const relations = pack.relations(pack.workbookPart);
  const target = (type: string) => relations.find((one) => one.type === type)?.target ?? "";
  const styles = new StyleReader(pack.main(target("styles")), pack.text(target("theme")));
  const strings = new SharedStrings(pack.main(target("sharedStrings")));
  const workbook = new Workbook();
  workbook.styles = new StyleTable(styles.count, (index) => styles.style(index));
  workbook.protected = flagOf(child(book, "workbookProtection")?.attributes.lockStructure);
  workbook.date1904 = flagOf(child(book, "workbookPr")?.attributes.date1904);
  const newId = () => workbook.newGuid();
  for (const element of children(child(book, "sheets"), "sheet")) {
    const a = element.attributes,
      relation = relations.find(({ id }) => id === a.id);
    if ((a.name ?? "").length > LONGEST_NAME) throw new HostError("InvalidRequest", "", "No sheet is called so.");
    const sheet = new Sheet(newId(), a.name ?? "");
    workbook.sheets.push(sheet);
    sheet.visibility = a.state === "hidden" ? "Hidden" : a.state === "veryHidden" ? "VeryHidden" : "Visible";
    sheet.source = { part: relation?.target ?? "", name: sheet.name };
    // Chart sheets and dialog sheets are kept in the file and shown as empty sheets.
    if (relation?.type !== "worksheet") continue;
    const xml = pack.main(relation.target);
    readSheet(sheet, xml, { styles, newId, pack, part: relation.target });
    readTables(sheet, pack, relation.target);
    readCells(sheet, xml, { strings, styles });
    readNotes(sheet, pack, relation.target);
    readCharts(sheet, pack, relation.target, newId);
  }
  if (workbook.sheets.length === 0) throw new HostError("InvalidRequest", "", "The workbook has no sheets.");
  for (const name of children(child(book, "definedNames"), "definedName")) {
    const scope =
      name.attributes.localSheetId === undefined
        ? null
        : (workbook.sheets[Number(name.attributes.localSheetId)] ?? null);
    workbook.names.push({
      name: name.attributes.name ?? "",
      formula: textOf(name),
      scope,
      comment: name.attributes.comment ?? "",
      visible: !flagOf(name.attributes.hidden),
    });
  }
  readProperties(workbook, pack);
  readSettings(workbook, pack);
  const active = Number(child(book, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  const first =
    workbook.sheets[active]?.visibility === "Visible"
      ? workbook.sheets[active]!
      : (workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.sheets[0]!);
  workbook.select(first, first.selection);
  return { workbook, storage: new ExcelizeStorage(engine, pack, strings, workbook.sheets[active] ?? null) };
}
