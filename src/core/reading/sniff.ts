/**
 * What a file is, told by its first bytes and, for archives, by what is packed in it; the name it carries proves
 * nothing.
 */
import { partKey } from "../ooxml/part-names";
import { contentTypeOf, mainPart } from "../ooxml/relations";
import { openZip, type Zip } from "../ooxml/zip";
import { looksLikeText } from "./decode";

export type FileKind = "docx" | "xlsx" | "doc" | "html" | "text" | "pdf" | "odt" | "empty" | "zip" | "unknown";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const HTML_START = /^(?:<!doctype html|<html|<head|<body|<table|<meta|<div|<p[\s>]|<tr|Version:\d)/i;

/** Where the first element begins: past white space, comments and the XML declaration, each letter looked at once. */
function pastPrologue(head: string): number {
  for (let at = 0; ;) {
    while (at < head.length && head[at]!.trim() === "") at++;
    const [closing, from] = head.startsWith("<!--", at) ? ["-->", at + 2] : [">", at + 5];
    if (closing === ">" && !/^<\?xml/i.test(head.slice(at, at + 5))) return at;
    const end = head.indexOf(closing, from);
    if (end < 0) return at;
    at = end + closing.length;
  }
}

/** Every binary Office file (.doc, .xls, an encrypted .docx) is "doc" here; `refusal` tells them apart. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) return "empty";
  if (startsWith(bytes, OLE)) return "doc";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, ZIP)) return packedKind(bytes);
  if (!looksLikeText(bytes)) return "unknown";
  const head = headText(bytes);
  if (isMail(head) || officeXml(head)) return "unknown";
  if (HTML_START.test(head.slice(pastPrologue(head)))) return "html";
  // A fragment that begins in the middle of a page still is HTML when it holds a table.
  if (/<(table|td)[\s>]/i.test(head)) return "html";
  return /^\s*\{\\rtf|^\s*<\?xml/i.test(head) ? "unknown" : "text";
}

/** A page saved as a mail (.mht): lines of a mail's head, its MIME version among them, before anything else. */
export function isMail(head: string): boolean {
  const lines = head.trimStart().split(/\r?\n/, 60);
  const end = lines.findIndex((line) => line.trim() === "");
  const top = lines.slice(0, end < 0 ? lines.length : end);
  return top.every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) && top.some((line) => /^MIME-Version:/i.test(line));
}

/** The XML that Office 2003 and "flat" packages write in one file, by the program that made it. */
export function officeXml(head: string): "word" | "excel" | undefined {
  if (!/^\s*<\?xml|^\s*<(?:\w+:)?(?:Workbook|wordDocument|package)[\s>]/i.test(head)) return undefined;
  if (
    /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i.test(head) &&
    /<(?:\w+:)?Workbook/.test(head)
  )
    return "excel";
  return /progid="Word\.Document"|<w:wordDocument|schemas\.microsoft\.com\/office\/2006\/xmlPackage/i.test(head)
    ? "word"
    : undefined;
}

/** The beginning of a text file, enough to know it by, whichever encoding it is in. */
export function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 8192).filter((byte) => byte !== 0);
  return new TextDecoder("windows-1252").decode(head).replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, "");
}

const PACKED: readonly [FileKind, (names: ReadonlySet<string>) => boolean][] = [
  ["docx", (names) => names.has("word/document.xml")],
  ["xlsx", (names) => names.has("xl/workbook.xml")],
  ["docx", (names) => [...names].some((name) => name.startsWith("word/"))],
  ["odt", (names) => names.has("content.xml") && names.has("mimetype")],
];

/** What the main part is, wherever a program put it. */
const BY_TYPE: readonly [FileKind, RegExp][] = [
  ["docx", /(?:wordprocessingml|ms-word)\.[\w.]+\.main\+xml$/i],
  ["xlsx", /(?:spreadsheetml|ms-excel)\.[\w.]+\.main\+xml$/i],
];

function packedKind(bytes: Uint8Array): FileKind {
  const opened = openZip(bytes);
  if (!opened.ok) return "zip";
  const names = new Set(opened.zip.entries.map((entry) => partKey(entry.name)));
  return PACKED.find(([, holds]) => holds(names))?.[0] ?? kindOfMain(opened.zip) ?? "zip";
}

function kindOfMain(zip: Zip): FileKind | undefined {
  const main = mainPart(zip);
  const type = main === undefined ? "" : contentTypeOf(zip, main);
  return BY_TYPE.find(([, is]) => is.test(type))?.[0];
}
