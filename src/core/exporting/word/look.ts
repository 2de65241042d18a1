/**
 * The named styles an exported document is made of, and how each looks where the document that receives it does not
 * know it. An office restyles the plan by changing these styles in its template; nothing is formatted by hand beside
 * them.
 */
import type { Properties } from "./schema-order";

export type ParagraphLook =
  | "title"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "body"
  | "bullet"
  | "subBullet"
  | "note"
  | "caption"
  | "listed"
  | "cell"
  | "headerCell"
  | "goalCell"
  | "labelCell";

export interface ParagraphStyle {
  id: string;
  /** Name Word shows; built-in names ("heading 1") are translated by Word itself. */
  name: string;
  basedOn?: string;
  /** Paragraph and run properties of the style; used directly where the style is missing. */
  paragraph: Properties<"pPr">;
  run: Properties<"rPr">;
}

const INK = "1F3864";

/** Sizes in half-points, spacing in twentieths of a point. */
export const STYLES: Readonly<Record<ParagraphLook, ParagraphStyle>> = {
  title: {
    id: "Title",
    name: "Title",
    paragraph: { keepNext: true, spacing: { before: 0, after: 200 } },
    run: { b: true, color: INK, sz: 36, szCs: 36 },
  },
  h1: {
    id: "Heading1",
    name: "heading 1",
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 120 }, outlineLvl: 0 },
    run: { b: true, color: INK, sz: 28, szCs: 28 },
  },
  h2: {
    id: "Heading2",
    name: "heading 2",
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100 }, outlineLvl: 1 },
    run: { b: true, color: INK, sz: 24, szCs: 24 },
  },
  h3: {
    id: "Heading3",
    name: "heading 3",
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80 }, outlineLvl: 2 },
    run: { b: true, color: INK, sz: 22, szCs: 22 },
  },
  h4: {
    id: "Heading4",
    name: "heading 4",
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 160, after: 60 }, outlineLvl: 3 },
    run: { b: true, color: INK, sz: 22, szCs: 22 },
  },
  bullet: {
    id: "ListBullet",
    name: "List Bullet",
    basedOn: "Normal",
    paragraph: { numPr: { xml: '<w:ilvl w:val="0"/><w:numId w:val="1"/>' }, spacing: { before: 0, after: 80 } },
    run: {},
  },
  subBullet: {
    id: "ListBullet2",
    name: "List Bullet 2",
    basedOn: "Normal",
    paragraph: { numPr: { xml: '<w:ilvl w:val="1"/><w:numId w:val="1"/>' }, spacing: { before: 0, after: 60 } },
    run: {},
  },
  body: {
    id: "Normal",
    name: "Normal",
    paragraph: { spacing: { before: 0, after: 120, line: 264, lineRule: "auto" } },
    run: {},
  },
  note: {
    id: "TdUwaga",
    name: "Tabela działań – uwaga",
    basedOn: "Normal",
    paragraph: { spacing: { before: 80, after: 160 } },
    run: { i: true, sz: 20, szCs: 20 },
  },
  caption: {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    run: { b: true, color: INK, sz: 20, szCs: 20 },
  },
  listed: {
    id: "TableofFigures",
    name: "table of figures",
    basedOn: "Normal",
    paragraph: { spacing: { before: 0, after: 60 } },
    run: {},
  },
  cell: {
    id: "TdKomorka",
    name: "Tabela działań – komórka",
    basedOn: "Normal",
    paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: "auto" } },
    run: { sz: 19, szCs: 19 },
  },
  headerCell: {
    id: "TdNaglowek",
    name: "Tabela działań – nagłówek",
    basedOn: "TdKomorka",
    paragraph: { keepNext: true, spacing: { before: 40, after: 40, line: 240, lineRule: "auto" } },
    run: { b: true, sz: 19, szCs: 19 },
  },
  goalCell: {
    id: "TdCel",
    name: "Tabela działań – cel",
    basedOn: "TdKomorka",
    paragraph: { keepNext: true, spacing: { before: 40, after: 40, line: 240, lineRule: "auto" } },
    run: { b: true, sz: 19, szCs: 19 },
  },
  labelCell: {
    id: "TdEtykieta",
    name: "Tabela działań – etykieta",
    basedOn: "TdKomorka",
    paragraph: { spacing: { before: 0, after: 0 }, jc: "center" },
    run: { sz: 18, szCs: 18 },
  },
};

export const TABLE_STYLE = { id: "TdTabela", name: "Tabela działań" };

const LINE = { val: "single", sz: 4, space: 0, color: "7F7F7F" };
const edge = (name: string): string =>
  `<w:${name} w:val="${LINE.val}" w:sz="${LINE.sz}" w:space="${LINE.space}" w:color="${LINE.color}"/>`;

/** Grid lines; CT_TblBorders keeps this order. */
export const BORDERS_XML = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
export const CELL_MARGINS_XML = `<w:top w:w="30" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>`;
export const HEADER_SHADE = { val: "clear", color: "auto", fill: "DCE6F1" };
export const GOAL_SHADE = { val: "clear", color: "auto", fill: "F2F2F2" };

/** What the receiving document calls our styles; undefined = it has none, so the look is written out directly. */
export interface StyleSheet {
  paragraph(look: ParagraphLook): string | undefined;
  table: string | undefined;
  /** Whether that table style paints the header row itself. */
  shadesHeader: boolean;
}

/** Our own document has every style. */
export const OWN_STYLES: StyleSheet = {
  paragraph: (look) => STYLES[look].id,
  table: TABLE_STYLE.id,
  shadesHeader: true,
};
