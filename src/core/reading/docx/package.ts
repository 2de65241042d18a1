/**
 * The parts of a .docx by what they are, not by where they usually lie (Open Packaging Conventions, ISO 29500-2 §9).
 */
import type { Message } from "../../table/read-result";
import { relationsPart } from "../../ooxml/part-names";
import { mainPart, relationsIn } from "../../ooxml/relations";
import { parseXml, type XmlElement } from "../../ooxml/xml";
import type { Zip } from "../../ooxml/zip";
import { ZIP_TROUBLE } from "../refusal";

export interface WordPackage {
  document: XmlElement;
  /** Path of the main part inside the archive. */
  documentPath: string;
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  comments?: XmlElement;
  /** Page headers and footers by their parts, each once; read one at a time, because a file may name hundreds. */
  margins: string[];
  /** Undefined when there is no such part. */
  read(part: string): Read<XmlElement | undefined>;
}

export type Read<T> = { ok: true; value: T } | { ok: false; failure: Message };

export function openPackage(zip: Zip, file: string): Read<WordPackage> {
  const fail = (code: string): { ok: false; failure: Message } => ({ ok: false, failure: { code, values: { file } } });
  const part = (path: string): Read<XmlElement | undefined> => {
    const entry = zip.read(path);
    if (!entry) return { ok: true, value: undefined };
    if (!entry.ok) return fail(ZIP_TROUBLE[entry.trouble]);
    const xml = parseXml(entry.bytes);
    return xml.ok ? { ok: true, value: xml.root } : fail(`file.xml-${xml.trouble}`);
  };
  const top = part("_rels/.rels");
  if (!top.ok) return top;
  const documentPath = mainPart(zip) ?? "word/document.xml";
  const document = part(documentPath);
  if (!document.ok) return document;
  if (!document.value || document.value.name !== "w:document") return fail("file.no-document");
  const related = part(relationsPart(documentPath));
  if (!related.ok) return related;
  const opened: WordPackage = { document: document.value, documentPath, margins: [], read: part };
  const margins = new Set<string>();
  for (const { type, target, external } of relationsIn(related.value, documentPath)) {
    const place = PLACES.get(type);
    // External parts are never followed, and the text itself is no header of its pages.
    if (external || target === documentPath) continue;
    if (MARGINS.has(type)) margins.add(target);
    if (!place) continue;
    const read = part(target);
    if (!read.ok) return read;
    if (read.value) place(opened, read.value);
  }
  return { ok: true, value: { ...opened, margins: [...margins] } };
}

const PLACES: ReadonlyMap<string, (opened: WordPackage, root: XmlElement) => void> = new Map([
  ["styles", (opened, root) => void (opened.styles = root)],
  ["numbering", (opened, root) => void (opened.numbering = root)],
  ["footnotes", (opened, root) => void (opened.footnotes = root)],
  ["endnotes", (opened, root) => void (opened.endnotes = root)],
  ["comments", (opened, root) => void (opened.comments = root)],
]);
const MARGINS: ReadonlySet<string> = new Set(["header", "footer"]);
