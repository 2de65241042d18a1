/** Why a file cannot be used as what it was given for, before anything reads it: one message that says what to do. */
import type { Message } from "../table/read-result";
import { strictly, type XmlTrouble } from "../ooxml/xml";
import { openZip, type Zip, type ZipTrouble } from "../ooxml/zip";
import { MOST_ROWS } from "./too-large";
import { partSize, sheetOfPart, type PartSize } from "./xlsx/size";
import { headText, isMail, officeXml, sniff, startsWith, type FileKind } from "./sniff";

export type Wanted = "docx" | "xlsx" | "html" | "text";

/** The failure for a zip that cannot be opened. */
export const ZIP_TROUBLE: Readonly<Record<ZipTrouble, string>> = {
  broken: "file.zip-broken",
  bomb: "file.bomb",
  encrypted: "file.encrypted",
  duplicate: "file.duplicate-parts",
};

/** The failure for a part of a workbook that is not sound XML. */
const XLSX_TROUBLE: Readonly<Record<XmlTrouble, string>> = {
  broken: "file.xlsx-broken",
  entities: "file.xlsx-entities",
  large: "file.xlsx-large",
};

/** Code for a kind that nothing here reads. */
const UNREADABLE: Readonly<Partial<Record<FileKind, (bytes: Uint8Array, wanted: Wanted) => string>>> = {
  empty: () => "file.empty",
  doc: oleCode,
  pdf: () => "file.pdf",
  odt: openDocumentCode,
  zip: zipCode,
  unknown: unknownCode,
};

/** HTML and plain text are read by the same eyes: a page saved as .txt is no reason to refuse. */
const INTERCHANGEABLE: Readonly<Record<Wanted, readonly FileKind[]>> = {
  docx: ["docx"],
  xlsx: ["xlsx"],
  html: ["html", "text"],
  text: ["text", "html"],
};

/**
 * Undefined when the file is what is wanted and safe to hand on; for archives everything is unpacked once, counting
 * bytes and keeping none, so that a bomb never reaches another engine. `file` is the name shown to the user.
 */
export function refusal(bytes: Uint8Array, file: string, wanted: Wanted): Message | undefined {
  const fail = (code: string): Message => ({ code, values: { file } });
  const kind = sniff(bytes);
  const unreadable = UNREADABLE[kind];
  if (unreadable) return fail(unreadable(bytes, wanted));
  if (!INTERCHANGEABLE[wanted].includes(kind)) return fail(`file.is-${kind}`);
  if (kind !== "docx" && kind !== "xlsx") return undefined;
  const opened = openZip(bytes);
  if (!opened.ok) return fail(ZIP_TROUBLE[opened.trouble]);
  if (kind === "xlsx") return workbookFailure(opened.zip, file);
  const trouble = opened.zip.trouble();
  return trouble && fail(ZIP_TROUBLE[trouble]);
}

/**
 * Every part of a workbook is looked at, read or not: what is written back of it must be sound for other programs too,
 * and what a damaged sheet holds must not be missed without a word. A .docx is read part by part, and refused there.
 */
function workbookFailure(zip: Zip, file: string): Message | undefined {
  for (const { name } of zip.entries) {
    const read = zip.read(name);
    if (!read || name.endsWith("/")) continue;
    if (!read.ok) return { code: ZIP_TROUBLE[read.trouble], values: { file } };
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const looked = strictly(read.bytes, partSize);
    if (looked.ok) {
      const large = tooMany(looked.value, zip, name);
      if (large) return { ...large, values: { file, ...large.values } };
    } else {
      const { trouble } = looked;
      return { code: XLSX_TROUBLE[trouble], values: { file, ...(trouble === "broken" && { part: name }) } };
    }
  }
  return undefined;
}

/** Sheets of one workbook: ten times what a plan with its summaries has. */
const MOST_SHEETS = 300;

/** What is no plan by its size is not opened: a workbook's engine would take minutes. */
function tooMany({ rows, sheets, more }: PartSize, zip: Zip, part: string): Message | undefined {
  if (rows > MOST_ROWS)
    return {
      code: "reading.table-large",
      values: { where: sheetOfPart(zip, part), rows, most: MOST_ROWS, ...(more ? { over: 1 } : {}) },
    };
  return sheets > MOST_SHEETS ? { code: "file.sheets-many", values: { count: sheets, most: MOST_SHEETS } } : undefined;
}

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Streams of a compound file are found by their names in its directory: an encrypted package, an old workbook, else an
 * old document.
 */
const OLE_STREAMS: readonly [string, number[]][] = [
  ["file.encrypted", utf16("EncryptedPackage")],
  ["file.xls", utf16("Workbook")],
];

function oleCode(bytes: Uint8Array): string {
  return OLE_STREAMS.find(([, name]) => contains(bytes, name))?.[0] ?? "file.doc";
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function openDocumentCode(bytes: Uint8Array): string {
  const opened = openZip(bytes);
  const type = opened.ok ? opened.zip.read("mimetype") : undefined;
  return type?.ok && new TextDecoder().decode(type.bytes).includes("spreadsheet") ? "file.ods" : "file.odt";
}

const OFFICE_ZIPS: readonly [RegExp, (wanted: Wanted) => string][] = [
  [/^xl\/workbook\.bin$/i, () => "file.xlsb"],
  [/^ppt\//, () => "file.unknown"],
  [/^\[Content_Types\]\.xml$/, (wanted) => (wanted === "xlsx" ? "file.no-workbook" : "file.no-document")],
];

function zipCode(bytes: Uint8Array, wanted: Wanted): string {
  const opened = openZip(bytes);
  if (!opened.ok) return ZIP_TROUBLE[opened.trouble];
  const names = opened.zip.entries.map((entry) => entry.name);
  return OFFICE_ZIPS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1](wanted) ?? "file.zip";
}

const UNKNOWN: readonly [string, (bytes: Uint8Array, head: string) => boolean][] = [
  ["file.rtf", (_, head) => /^\s*\{\\rtf/.test(head)],
  ["file.mht", (_, head) => isMail(head)],
  ["file.xml-excel", (_, head) => officeXml(head) === "excel"],
  ["file.xml-word", (_, head) => officeXml(head) === "word"],
  [
    "file.image",
    (bytes) =>
      [
        [0x89, 0x50, 0x4e, 0x47],
        [0xff, 0xd8, 0xff],
        [0x47, 0x49, 0x46],
        [0x49, 0x49, 0x2a],
        [0x4d, 0x4d, 0x00],
      ].some((signature) => startsWith(bytes, signature)),
  ],
];

function unknownCode(bytes: Uint8Array): string {
  const head = headText(bytes);
  return UNKNOWN.find(([, is]) => is(bytes, head))?.[0] ?? "file.unknown";
}
