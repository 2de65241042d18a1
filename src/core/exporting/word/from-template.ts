/**
 * The plan in the office's own template (.dotx or .docx): its styles by their names, its header and footer, its paper
 * and margins. What the template holds (a cover) stays before the plan; empty paragraphs at its end give way.
 */
import type { Message } from "../../table/read-result";
import { xmlText } from "../../ooxml/xml-text";
import { rewriteZip } from "../../ooxml/zip-rewrite";
import { pictureStore } from "../refresh/pictures";
import { openTarget, sheetOf, type Target } from "../refresh/target";
import type { ExportOptions } from "../types";
import { Captions } from "./captions";
import { documentBody, titleOf } from "./export-plan";
import { NAMESPACES as PREFIXES, type Page } from "./package";

export type FromTemplate = { ok: true; docx: Uint8Array } | { ok: false; failure: Message };

/** A4, where the template does not say. */
const A4 = { short: 11_906, long: 16_838 };
const MARGIN = 1_418;

interface Section {
  xml: string;
  short: number;
  long: number;
  landscape: boolean;
  sides: { left: number; right: number };
}

const numberIn = (xml: string, element: string, name: string): number | undefined => {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? "";
  const value = new RegExp(`\\bw:${name}="(-?\\d+)"`).exec(tag)?.[1];
  return value === undefined ? undefined : Number(value);
};

/** The template's last section: its page is the plan's. */
function sectionOf(body: string): Section {
  const xml = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)\s*$/.exec(body)?.[0] ?? "<w:sectPr></w:sectPr>";
  const [width, height] = [numberIn(xml, "pgSz", "w") ?? A4.short, numberIn(xml, "pgSz", "h") ?? A4.long];
  return {
    xml: xml.replace(/^<w:sectPr\b([^>]*)\/>\s*$/, "<w:sectPr$1></w:sectPr>").trim(),
    short: Math.min(width, height),
    long: Math.max(width, height),
    landscape: width > height,
    sides: { left: numberIn(xml, "pgMar", "left") ?? MARGIN, right: numberIn(xml, "pgMar", "right") ?? MARGIN },
  };
}

/**
 * The section on a page that stands or lies; CT_SectPr: pgSz follows what refers to headers, notes and the section's
 * type.
 */
function turned({ xml, short, long }: Section, landscape: boolean): string {
  const size = landscape
    ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
  if (/<w:pgSz\b[^>]*\/>/.test(xml)) return xml.replace(/<w:pgSz\b[^>]*\/>/, size);
  return xml.replace(/(<w:sectPr\b[^>]*>(?:<w:(?:headerReference|footerReference|type)\b[^>]*\/>)*)/, `$1${size}`);
}

/** The text without the empty paragraphs at its end; one that ends a section is not empty. */
function withoutEmptyEnd(body: string): string {
  let kept = body.trimEnd();
  for (;;) {
    const start = Math.max(kept.lastIndexOf("<w:p "), kept.lastIndexOf("<w:p>"), kept.lastIndexOf("<w:p/"));
    const last = start < 0 ? "" : kept.slice(start);
    const whole = last.endsWith("</w:p>") || /^<w:p\b[^<>]*\/>$/.test(last);
    if (!whole || /<w:(?:r|sectPr|sdt|hyperlink|drawing)\b/.test(last)) return kept;
    kept = kept.slice(0, start).trimEnd();
  }
}

export function exportInTemplate(options: ExportOptions & { template: Uint8Array }, file: string): FromTemplate {
  const opened = openTarget(options.template, file);
  if (!opened.ok) return opened;
  const { target } = opened;
  if (target.zip.entries.some(({ name }) => /vbaProject\.bin$/i.test(name)))
    return { ok: false, failure: { code: "template.macros", values: { file } } };
  const from = target.xml.search(/<w:body\b[^>]*>/);
  const start = from + (/<w:body\b[^>]*>/.exec(target.xml)?.[0].length ?? 0);
  const end = target.xml.lastIndexOf("</w:body>");
  if (from < 0 || end < start) return { ok: false, failure: { code: "refresh.strict", values: { file } } };
  const inner = target.xml.slice(start, end);
  const section = sectionOf(inner);
  const own = withoutEmptyEnd(inner.replace(/<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)\s*$/, ""));
  const written = planBody(options, target, section);
  const cover = own.trim() === "" || section.landscape === written.first ? own : own + turn(section, section.landscape);
  const xml = `${target.xml.slice(0, start)}${cover}${written.body}${turned(section, written.last)}${target.xml.slice(end)}`;
  const changes = written.changes;
  changes.set(target.path, new TextEncoder().encode(xml));
  becomeDocument(target, changes, titleOf(options));
  return { ok: true, docx: rewriteZip(options.template, target.zip, changes) };
}

const turn = (section: Section, landscape: boolean): string =>
  `<w:p><w:pPr>${turned(section, landscape)}</w:pPr></w:p>`;

function planBody(options: ExportOptions, target: Target, section: Section) {
  const store = pictureStore(target);
  let charts = 0;
  const paper = (landscape: boolean): Page => ({
    landscape,
    width: (landscape ? section.long : section.short) - section.sides.left - section.sides.right,
  });
  const first: boolean[] = [];
  const { body, last } = documentBody(
    options,
    {
      sheet: sheetOf(target.styles),
      firstHeading: 1,
      embed: (picture) => store.embed(picture, undefined),
      embedChart: (data) => store.embedChart(`${++charts} ${data.title}`, data, undefined),
      ...(options.captions ? { captions: new Captions() } : {}),
    },
    (landscape) => (first.push(landscape), paper(landscape)),
    ({ landscape }) => turn(section, landscape),
  );
  return { body: declared(body, target.xml), first: first[0] ?? false, last: last.landscape, changes: store.changes() };
}

/**
 * Our markup stands in a body whose root may not know all our prefixes: each of our outermost elements brings them
 * along.
 */
function declared(body: string, document: string): string {
  const root = /<w:document\b[^>]*>/.exec(document)?.[0] ?? "";
  const missing = Object.entries(PREFIXES).filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
  const said = missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join("");
  return said === "" ? body : body.replace(/<w:drawing>/g, `<w:drawing${said}>`);
}

/** The main part of a template says it is one; the document's title is the plan's. */
function becomeDocument(target: Target, changes: Map<string, Uint8Array>, title: string): void {
  const text = (path: string): string => {
    const bytes = changes.get(path);
    const entry = bytes ? undefined : target.zip.read(path);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? (entry?.ok ? entry.bytes : new Uint8Array()));
  };
  const put = (path: string, content: string) => changes.set(path, new TextEncoder().encode(content));
  const types = text("[Content_Types].xml");
  put("[Content_Types].xml", types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));
  const core = text("docProps/core.xml");
  const titled = `<dc:title>${xmlText(title)}</dc:title>`;
  const old = /<dc:title\s*\/>|<dc:title>[^<]*<\/dc:title>/;
  if (old.test(core))
    put(
      "docProps/core.xml",
      core.replace(old, () => titled),
    );
  else if (core !== "" && !core.includes("<dc:title"))
    put("docProps/core.xml", core.replace(/(<\/(?:cp:)?coreProperties>\s*)$/, `${titled}$1`));
}
