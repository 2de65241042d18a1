/**
 * The package around a document's body: styles, settings, numbering, page numbers, properties; the same for every
 * document we make.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import { documentText } from "../../messages/exporting";
import type { ChartData } from "../chart/chart-data";
import type { Picture } from "../types";
import { chartPartXml } from "./chart-part";
import { properties } from "./schema-order";
import { NUMBERING_XML } from "./numbering-part";
import { stylesXml } from "./style-part";
import { xmlText } from "../../ooxml/xml-text";

/** The namespaces our markup uses. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
};
const DECLARED = Object.entries(NAMESPACES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A4 in twentieths of a point, with 2 cm margins. */
const PAGE = { short: 11906, long: 16838, margin: 1134 };
/** The same plan gives the same bytes: nothing in the file tells the hour. */
const SETTLED = new Date(2020, 0, 1);

export interface Page {
  landscape: boolean;
  /** Width of the text, in twentieths of a point. */
  width: number;
}

export function page(landscape: boolean): Page {
  return { landscape, width: (landscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin };
}

/** The end of a section: its page, in a paragraph of no height. */
export const sectionEnd = (paper: Page): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${sectionXml(paper)}</w:pPr></w:p>`;

const sectionXml = ({ landscape }: Page): string =>
  properties("sectPr", {
    footerReference: { "w:type": "default", "r:id": "rIdFooter" },
    pgSz: landscape ? { w: PAGE.long, h: PAGE.short, orient: "landscape" } : { w: PAGE.short, h: PAGE.long },
    pgMar: {
      top: PAGE.margin,
      right: PAGE.margin,
      bottom: PAGE.margin,
      left: PAGE.margin,
      header: 567,
      footer: 567,
      gutter: 0,
    },
    cols: { space: 708 },
  });

/** Relationship of the chart of that number, counted from one. */
export const chartRelation = (number: number): string => `rIdChart${number}`;

export interface WordDocument {
  title: string;
  subject: string;
  description?: string;
  page: Page;
  /** Block-level markup. Pictures are referred to as rIdPicture1, rIdPicture2… in the order given. */
  body: string;
  pictures: readonly Picture[];
  /** Referred to as `chartRelation` says. */
  charts?: readonly ChartData[];
}

/** Word puts a paragraph of its own size after a table that ends the text; ours takes no room. */
const closing = (body: string): string =>
  body.endsWith("</w:tbl>")
    ? '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    : "";

/** The author of what nobody has put a name to. */
const PRODUCT = "Tabela działań";

export function wordPackage({
  title,
  subject,
  description,
  page: paper,
  body,
  pictures,
  charts = [],
}: WordDocument): Uint8Array {
  const entries: Zippable = {
    "[Content_Types].xml": strToU8(contentTypes(charts.length)),
    "_rels/.rels": strToU8(
      relations([
        ["rId1", "officeDocument", "word/document.xml"],
        ["rId2", "metadata/core-properties", "docProps/core.xml"],
        ["rId3", "extended-properties", "docProps/app.xml"],
      ]),
    ),
    "word/document.xml": strToU8(
      `${HEAD}<w:document ${DECLARED}><w:body>${body}${closing(body)}${sectionXml(paper)}</w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      relations([
        ["rIdStyles", "styles", "styles.xml"],
        ["rIdSettings", "settings", "settings.xml"],
        ["rIdNumbering", "numbering", "numbering.xml"],
        ["rIdFooter", "footer", "footer1.xml"],
        ...pictures.map((_, index): [string, string, string] => [
          `rIdPicture${index + 1}`,
          "image",
          `media/wykres${index + 1}.png`,
        ]),
        ...charts.map((_, index): [string, string, string] => [
          chartRelation(index + 1),
          "chart",
          `charts/chart${index + 1}.xml`,
        ]),
      ]),
    ),
    "word/styles.xml": strToU8(HEAD + stylesXml(DECLARED)),
    "word/numbering.xml": strToU8(`${HEAD}<w:numbering ${DECLARED}>${NUMBERING_XML}</w:numbering>`),
    "word/settings.xml": strToU8(settings()),
    "word/footer1.xml": strToU8(footer()),
    "docProps/core.xml": strToU8(core(title, subject, description)),
    "docProps/app.xml": strToU8(
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tabela działań</Application></Properties>`,
    ),
  };
  pictures.forEach((picture, index) => (entries[`word/media/wykres${index + 1}.png`] = [picture.png, { level: 0 }]));
  charts.forEach(
    (data, index) => (entries[`word/charts/chart${index + 1}.xml`] = strToU8(HEAD + chartPartXml(data, DECLARED))),
  );
  return zipSync(entries, { mtime: SETTLED });
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const one = ([id, type, target]: readonly [string, string, string]) => {
    const base = type.startsWith("metadata/")
      ? "http://schemas.openxmlformats.org/package/2006/relationships"
      : RELATIONS;
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
  };
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(one).join("")}</Relationships>`;
}

function contentTypes(charts: number): string {
  const parts: [string, string][] = [
    ["/word/document.xml", `${TYPES}.document.main+xml`],
    ["/word/styles.xml", `${TYPES}.styles+xml`],
    ["/word/numbering.xml", `${TYPES}.numbering+xml`],
    ["/word/settings.xml", `${TYPES}.settings+xml`],
    ["/word/footer1.xml", `${TYPES}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ...Array.from({ length: charts }, (_, index): [string, string] => [
      `/word/charts/chart${index + 1}.xml`,
      CHART_TYPE,
    ]),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides}</Types>`;
}

function settings(): string {
  const compat =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return `${HEAD}<w:settings ${DECLARED}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:characterSpacingControl w:val="doNotCompress"/>${compat}<w:themeFontLang w:val="pl-PL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

const field = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function footer(): string {
  const inner = `${words(`${documentText("word.page")} `)}${field("PAGE")}${words(` ${documentText("word.of")} `)}${field("NUMPAGES")}`;
  return `${HEAD}<w:ftr ${DECLARED}><w:p>${properties("pPr", { jc: "center" })}${inner}</w:p></w:ftr>`;
}

function core(title: string, subject: string, description: string | undefined): string {
  const about = description === undefined ? "" : `<dc:description>${xmlText(description)}</dc:description>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${PRODUCT}</dc:creator>${about}<dc:language>pl-PL</dc:language></cp:coreProperties>`;
}
