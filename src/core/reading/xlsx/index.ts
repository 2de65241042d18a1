/**
 * A workbook's sheets without Excel: for files that come back while another workbook is open. Values as stored,
 * formulas by their last result. A sheet is read when it is asked for. Layout: ECMA-376 Part 1, 18 (SpreadsheetML).
 */
import { mainPart, relationsOf, rootOf, type Relation } from "../../ooxml/relations";
import { sharedTexts, type SharedText } from "../../ooxml/sheet/texts";
import { strictly, type XmlElement } from "../../ooxml/xml";
import { openZip, type Zip } from "../../ooxml/zip";
import type { Message } from "../../table/read-result";
import type { CellComment, SheetGrid } from "../grid";
import { ZIP_TROUBLE } from "../refusal";
import type { CellLook } from "../source";
import { gridOf } from "./cells";
import { commentsOf } from "./comments";
import { attributeOf, within } from "./parts";
import { formatsOf, looksOf } from "./styles";

export interface XlsxSheet {
  name: string;
  hidden: boolean;
}

export interface XlsxBook {
  sheets: XlsxSheet[];
  /** Its dates are counted from 1904. */
  date1904: boolean;
  /** Notes and comments on the cells of a sheet. */
  comments(sheet: string): CellComment[];
  /** Cells of a sheet; undefined when there is no such sheet or it cannot be read. */
  grid(sheet: string): SheetGrid | undefined;
}

export type XlsxResult = { ok: true; book: XlsxBook } | { ok: false; failure: Message };

interface SheetPart extends XlsxSheet {
  part: string;
}

/** `file` is the name shown to the user. Never throws. */
export function readXlsx(bytes: Uint8Array, file: string): XlsxResult {
  const fail = (code: string, part?: string): XlsxResult => ({
    ok: false,
    failure: { code, values: { file, ...(part === undefined ? {} : { part }) } },
  });
  const opened = openZip(bytes);
  if (!opened.ok) return fail(ZIP_TROUBLE[opened.trouble]);
  const { zip } = opened;
  const path = mainPart(zip) ?? "xl/workbook.xml";
  const root = rootOf(zip, path);
  if (!root) return fail("file.no-workbook");
  const relations = relationsOf(zip, path);
  const sheets = sheetsIn(root, relations);
  if (sheets.length === 0) return fail("file.no-workbook");
  // A sheet that is listed and not there would be a loss nobody is told of.
  const lost = sheets.find(({ part }) => !zip.entry(part));
  return lost ? fail("file.xlsx-broken", lost.name) : { ok: true, book: bookOf(zip, root, relations, sheets) };
}

/** Sheets of charts and macros hold no cells. */
function sheetsIn(root: XmlElement, relations: readonly Relation[]): SheetPart[] {
  return within(root, "sheets", "sheet").flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === attributeOf(sheet, "id"));
    const name = sheet.attributes["name"];
    if (name === undefined || (relation && relation.type !== "worksheet")) return [];
    const hidden = (sheet.attributes["state"] ?? "visible") !== "visible";
    return [{ name, part: relation?.target ?? "", hidden }];
  });
}

function bookOf(zip: Zip, root: XmlElement, relations: readonly Relation[], sheets: readonly SheetPart[]): XlsxBook {
  const date1904 = ["1", "true"].includes(within(root, "workbookPr")[0]?.attributes["date1904"] ?? "");
  const bytesOf = (part: string | undefined): Uint8Array => {
    const read = part === undefined ? undefined : zip.read(part);
    return read?.ok ? read.bytes : new Uint8Array();
  };
  let words: { strings: SharedText[]; formats: string[]; looks: (CellLook | undefined)[] } | undefined;
  const load = () => {
    const styles = rootOf(zip, partOf(relations, "styles") ?? "");
    const strings = sharedTexts(bytesOf(partOf(relations, "sharedStrings")));
    return { strings, formats: formatsOf(styles), looks: looksOf(styles) };
  };
  const shared = () => (words ??= load());
  const partNamed = (name: string) => sheets.find((sheet) => sheet.name === name)?.part;
  const comments = (sheet: string): CellComment[] => {
    const part = partNamed(sheet);
    const beside = part === undefined ? [] : relationsOf(zip, part);
    const rootBeside = (type: string) => rootOf(zip, partOf(beside, type) ?? "");
    return commentsOf(rootBeside("comments"), rootBeside("threadedComment"));
  };
  return {
    comments,
    date1904,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    grid(wanted) {
      const part = partNamed(wanted);
      const read = part === undefined ? undefined : strictly(bytesOf(part), (reader) => gridOf(reader, shared()));
      if (!read?.ok) return undefined;
      const noted = comments(wanted);
      return {
        ...read.value,
        sheet: wanted,
        ...(date1904 ? { date1904 } : {}),
        ...(noted.length > 0 ? { comments: noted } : {}),
      };
    },
  };
}

const partOf = (relations: readonly Relation[], type: string): string | undefined =>
  relations.find((relation) => relation.type === type && !relation.external)?.target;
