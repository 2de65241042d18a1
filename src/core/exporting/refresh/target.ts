/** The finished document as a refresh sees it: its parts, its styles under whatever ids it gave them, its pictures. */
import type { Message } from "../../table/read-result";
import { crc32 } from "../../ooxml/crc32";
import { openZip, refusal, type Zip } from "../../reading/files";
import { childOf, elementsOf, parseXml, xmlTrouble, type XmlElement } from "../../ooxml/xml";
import { STYLES, TABLE_STYLE, type ParagraphLook, type StyleSheet } from "../word/look";
import { scanDocument, type Scan } from "./scan";

export interface Target {
  zip: Zip;
  path: string;
  xml: string;
  scan: Scan;
  relationsPath: string;
  relations: Map<string, { type: string; target: string }>;
  relationsXml: string;
  styles: Map<string, string>;
  folder: string;
}

type Opened = { ok: true; target: Target } | { ok: false; failure: Message };

export function openTarget(bytes: Uint8Array, file: string): Opened {
  const refused = refusal(bytes, file, "docx");
  if (refused) return { ok: false, failure: refused };
  const fail = (code: string): Opened => ({ ok: false, failure: { code, values: { file } } });
  const opened = openZip(bytes);
  if (!opened.ok) return fail("file.zip-broken");
  const { zip } = opened;
  const text = (path: string): string | undefined => {
    const entry = zip.read(path);
    return entry?.ok ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes) : undefined;
  };
  const path = mainPart(text("_rels/.rels")) ?? "word/document.xml";
  const source = zip.read(path);
  if (!source?.ok) return fail("file.no-document");
  const trouble = xmlTrouble(source.bytes);
  if (trouble) return fail(`file.xml-${trouble}`);
  const xml = text(path)!;
  if (!same(new TextEncoder().encode(xml), source.bytes)) return fail("refresh.encoding");
  const scan = scanDocument(xml);
  if (!scan) return fail("refresh.strict");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relationsXml =
    text(relationsPath) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  return {
    ok: true,
    target: {
      zip,
      path,
      xml,
      scan,
      folder,
      relationsPath,
      relationsXml,
      relations: relationsOf(relationsXml),
      styles: stylesByName(text(`${folder}styles.xml`)),
    },
  };
}

const same = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && crc32(left) === crc32(right);

function rootOf(xml: string | undefined): XmlElement | undefined {
  const parsed = xml === undefined ? undefined : parseXml(xml);
  return parsed?.ok ? parsed.root : undefined;
}

function mainPart(xml: string | undefined): string | undefined {
  const root = rootOf(xml);
  const relation = root && elementsOf(root).find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ""));
  return relation?.attributes.Target?.replace(/^\//, "");
}

function relationsOf(xml: string): Target["relations"] {
  const root = rootOf(xml);
  return new Map(
    (root ? elementsOf(root) : []).map(({ attributes }) => [
      attributes.Id ?? "",
      { type: attributes.Type ?? "", target: attributes.Target ?? "" },
    ]),
  );
}

/** Style ids by "type:name" in lower case: "paragraph:heading 1" → "Nagwek1". */
function stylesByName(xml: string | undefined): Map<string, string> {
  const root = rootOf(xml);
  return new Map(
    (root ? elementsOf(root, "w:style") : []).map((style) => [
      `${style.attributes["w:type"]}:${(childOf(style, "w:name")?.attributes["w:val"] ?? "").toLowerCase()}`,
      style.attributes["w:styleId"] ?? "",
    ]),
  );
}

/**
 * Our looks under the ids this document has for them; what it does not have is written out directly, for its styles
 * stay untouched.
 */
export function sheetOf(styles: ReadonlyMap<string, string>): StyleSheet {
  const own = styles.get(`table:${TABLE_STYLE.name.toLowerCase()}`);
  return {
    paragraph: (look: ParagraphLook) =>
      look === "body" ? "Normal" : styles.get(`paragraph:${STYLES[look].name.toLowerCase()}`),
    table: own ?? styles.get("table:table grid"),
    shadesHeader: own !== undefined,
  };
}
