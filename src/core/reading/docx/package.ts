/** The parts of a .docx by what they are, not by where they usually lie (Open Packaging Conventions, ISO 29500-2 §9). */
import type { Message } from "../../table/read-result";
import { ZIP_TROUBLE } from "../refusal";
import type { Zip } from "../zip";
import { elementsOf, parseXml, type XmlElement } from "../xml";

export interface WordPackage {
  document: XmlElement;
  /** Path of the main part inside the archive. */
  documentPath: string;
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  comments?: XmlElement;
  /** Page headers and footers. */
  margins: XmlElement[];
}

type Read<T> = { ok: true; value: T } | { ok: false; failure: Message };

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
  const named = targets(top.value, "").find(({ type }) => type === "officeDocument")?.path;
  const documentPath =
    named !== undefined && zip.entries.some((entry) => entry.name === named) ? named : "word/document.xml";
  const document = part(documentPath);
  if (!document.ok) return document;
  if (!document.value || document.value.name !== "w:document") return fail("file.no-document");
  const slash = documentPath.lastIndexOf("/") + 1;
  const related = part(`${documentPath.slice(0, slash)}_rels/${documentPath.slice(slash)}.rels`);
  if (!related.ok) return related;
  const opened: WordPackage = { document: document.value, documentPath, margins: [] };
  for (const { type, path } of targets(related.value, documentPath.slice(0, slash))) {
    const place = PLACES[type];
    if (!place) continue;
    const read = part(path);
    if (!read.ok) return read;
    if (read.value) place(opened, read.value);
  }
  return { ok: true, value: opened };
}

const PLACES: Readonly<Record<string, (opened: WordPackage, root: XmlElement) => void>> = {
  styles: (opened, root) => void (opened.styles = root),
  numbering: (opened, root) => void (opened.numbering = root),
  footnotes: (opened, root) => void (opened.footnotes = root),
  endnotes: (opened, root) => void (opened.endnotes = root),
  comments: (opened, root) => void (opened.comments = root),
  header: (opened, root) => void opened.margins.push(root),
  footer: (opened, root) => void opened.margins.push(root),
};

/** Relations as (last word of the type, path in the archive); external ones are never followed. */
function targets(root: XmlElement | undefined, folder: string): { type: string; path: string }[] {
  return (root ? elementsOf(root) : [])
    .filter((relation) => relation.attributes.TargetMode !== "External")
    .map((relation) => ({
      type: (relation.attributes.Type ?? "").replace(/^.*\//, ""),
      path: resolved(relation.attributes.Target ?? "", folder),
    }));
}

function resolved(target: string, folder: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}
