/**
 * A workbook's sheets without Excel: for files that come back while another workbook is open. Values as stored, formulas by their
 * last result. A sheet is read when it is asked for. Layout: ECMA-376 Part 1, 18 (SpreadsheetML).
 */
import type { Message } from "../../table/read-result";
import type { CellComment, SheetGrid } from "../grid";
import { ZIP_TROUBLE } from "../refusal";
import type { CellLook } from "../source";
import { parseXml, type XmlElement } from "../xml";
import { openZip, type Zip } from "../zip";
import { gridOf } from "./cells";
import { commentsOf } from "./comments";
import { sharedStrings } from "./strings";
import { formatsOf, looksOf } from "./styles";
import { attributeOf, partOf, within } from "./parts";

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

/** `file` is the name shown to the user. Never throws. */
export function readXlsx(bytes: Uint8Array, file: string): XlsxResult {
  const fail = (code: string): XlsxResult => ({ ok: false, failure: { code, values: { file } } });
  const opened = openZip(bytes);
  if (!opened.ok) return fail(ZIP_TROUBLE[opened.trouble]);
  const { zip } = opened;
  const path = mainPart(zip);
  const root = path === undefined ? undefined : partOf(zip, path);
  if (path === undefined || !root) return fail("file.no-workbook");
  const targets = relations(zip, path);
  const sheets = within(root, "sheets", "sheet").flatMap((sheet) => {
    const target = targets.get(attributeOf(sheet, "id") ?? "");
    const name = sheet.attributes["name"];
    return target === undefined || name === undefined
      ? []
      : [{ name, target, hidden: (sheet.attributes["state"] ?? "visible") !== "visible" }];
  });
  if (sheets.length === 0) return fail("file.no-workbook");
  const date1904 = ["1", "true"].includes(within(root, "workbookPr")[0]?.attributes["date1904"] ?? "");
  let words: { strings: string[]; formats: string[]; looks: (CellLook | undefined)[] } | undefined;
  const shared = () =>
    (words ??= {
      strings: sharedStrings(partNamed(zip, targets, "sharedStrings")),
      formats: formatsOf(partNamed(zip, targets, "styles")),
      looks: looksOf(partNamed(zip, targets, "styles")),
    });
  const notedOn = (wanted: string): CellComment[] => {
    const sheet = sheets.find(({ name }) => name === wanted);
    const beside = sheet && relations(zip, sheet.target);
    return beside ? commentsOf(partNamed(zip, beside, "comments"), partNamed(zip, beside, "threadedComment")) : [];
  };
  return {
    ok: true,
    book: {
      comments: notedOn,
      date1904,
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      grid(wanted) {
        const sheet = sheets.find(({ name }) => name === wanted);
        const content = sheet && partOf(zip, sheet.target);
        const comments = notedOn(wanted);
        return (
          content && {
            ...gridOf(content, shared()),
            sheet: wanted,
            ...(date1904 ? { date1904 } : {}),
            ...(comments.length > 0 ? { comments } : {}),
          }
        );
      },
    },
  };
}

/** Where the workbook itself stands: the package says it; every program in use puts it in the usual place. */
function mainPart(zip: Zip): string | undefined {
  const usual = "xl/workbook.xml";
  const said = [...relations(zip, "").entries()]
    .map(([, target]) => target)
    .find((target) => /workbook[^/]*\.xml$/i.test(target));
  return [said, usual].find((path) => path !== undefined && zip.entries.some(({ name }) => name === path));
}

/** Relations of a part: id → path in the package. */
function relations(zip: Zip, part: string): Map<string, string> {
  const slash = part.lastIndexOf("/");
  const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  const read = zip.read(`${folder}_rels/${name}.rels`);
  const parsed = read?.ok ? parseXml(read.bytes) : undefined;
  if (!parsed?.ok) return new Map();
  return new Map(
    within(parsed.root, "Relationship").flatMap((relation): [string, string][] => {
      const [id, target] = [relation.attributes["Id"], relation.attributes["Target"]];
      return id === undefined || target === undefined || relation.attributes["TargetMode"] === "External"
        ? []
        : [[id, resolved(folder, target)]];
    }),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function partNamed(zip: Zip, targets: ReadonlyMap<string, string>, name: string): XmlElement | undefined {
  const path = [...targets.values()].find((target) => new RegExp(`(^|/)${name}[^/]*\\.xml$`, "i").test(target));
  return path === undefined ? undefined : partOf(zip, path);
}
