/** A new workbook: one empty sheet, the usual look, nobody's name. Written out, so that opening one needs no engine. */
import { strToU8 } from "fflate";
import { Package } from "./package";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
  "_rels/.rels": relations(
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    [`${OFFICE}/extended-properties`, "docProps/app.xml"],
  ),
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"></cp:coreProperties>',
  "docProps/app.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
    [`${OFFICE}/styles`, "styles.xml"],
  ),
  "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} xmlns:r="${OFFICE}"><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  "xl/styles.xml": `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
};

const STYLES = "xl/styles.xml";

const isStyles = (pack: Package, part: string): boolean => /<(?:\w+:)?styleSheet[\s/>]/.test(pack.text(part));

/**
 * A workbook's looks stand where excelize reads and writes them, whatever the file calls their part: else new looks
 * would go into a part nobody asks. One may come without looks of its own; excelize may not be given one.
 */
export function withStyles(pack: Package): Package {
  const book = pack.workbookPart;
  const related = pack.relations(book).filter(({ type }) => type === "styles");
  const own = related.find(({ target }) => isStyles(pack, target))?.target;
  if (own === STYLES && related.length === 1) return pack;
  const found = own ?? (isStyles(pack, STYLES) ? STYLES : undefined);
  const xml = found === undefined ? HEAD + PARTS[STYLES]! : pack.text(found);
  for (const { id, target } of related) {
    pack.unrelate(book, id);
    if (target !== STYLES && pack.has(target)) pack.remove(target);
  }
  pack.set(STYLES, xml);
  pack.declare(STYLES, `${TYPES}.styles+xml`);
  pack.relate(book, "styles", STYLES);
  return pack;
}

export const blankPackage = (): Package =>
  new Package(new Map(Object.entries(PARTS).map(([name, text]) => [name, strToU8(HEAD + text)])));
