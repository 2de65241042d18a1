/** word/styles.xml of our own document: pl-PL, and every named style of `look.ts`. */
import { BORDERS_XML, CELL_MARGINS_XML, HEADER_SHADE, STYLES, TABLE_STYLE, type ParagraphStyle } from "./look";
import { properties } from "./schema-order";
import { xmlText } from "../../ooxml/xml-text";

const FONTS = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "Calibri", cs: "Calibri" };

function paragraphStyle(style: ParagraphStyle): string {
  const isDefault = style.id === "Normal";
  const based = isDefault ? "" : `<w:basedOn w:val="${style.basedOn ?? "Normal"}"/>`;
  const next = /^(Title|Heading\d|Caption)$/.test(style.id) ? '<w:next w:val="Normal"/>' : "";
  const custom = /^Td/.test(style.id) ? ' w:customStyle="1"' : "";
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""}${custom} w:styleId="${style.id}"><w:name w:val="${xmlText(style.name)}"/>${based}${next}<w:qFormat/>${properties("pPr", style.paragraph)}${properties("rPr", style.run)}</w:style>`;
}

function tableStyle(): string {
  const shade = properties("tcPr", { shd: HEADER_SHADE });
  const bold = properties("rPr", { b: true });
  return (
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE.id}"><w:name w:val="${TABLE_STYLE.name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>${properties("tblPr", { tblBorders: { xml: BORDERS_XML }, tblCellMar: { xml: CELL_MARGINS_XML } })}` +
    `<w:tblStylePr w:type="firstRow">${bold}${shade}</w:tblStylePr><w:tblStylePr w:type="firstCol">${bold}</w:tblStylePr></w:style>`
  );
}

export function stylesXml(namespaces: string): string {
  const distinct = [...new Map(Object.values(STYLES).map((style) => [style.id, style])).values()];
  const defaults = `<w:docDefaults><w:rPrDefault>${properties("rPr", { rFonts: FONTS, sz: 22, szCs: 22, lang: { val: "pl-PL", eastAsia: "pl-PL", bidi: "ar-SA" } })}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `<w:styles ${namespaces}>${defaults}${distinct.map(paragraphStyle).join("")}${tableStyle()}</w:styles>`;
}
