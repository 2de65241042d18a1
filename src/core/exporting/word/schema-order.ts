/**
 * Word refuses a document whose properties stand in another order than the schema's (ISO 29500-1, Annex A, wml.xsd).
 * Property elements are written from records through these lists, so an order cannot be wrong by hand.
 */
export const ORDER = {
  /** CT_PPr */
  pPr: [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "widowControl",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "jc",
    "textDirection",
    "outlineLvl",
    "rPr",
    "sectPr",
  ],
  /** CT_RPr */
  rPr: [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "strike",
    "vanish",
    "color",
    "sz",
    "szCs",
    "u",
    "shd",
    "vertAlign",
    "lang",
  ],
  /** CT_TblPr */
  tblPr: [
    "tblStyle",
    "tblW",
    "jc",
    "tblInd",
    "tblBorders",
    "shd",
    "tblLayout",
    "tblCellMar",
    "tblLook",
    "tblCaption",
    "tblDescription",
  ],
  /** CT_TrPr: a choice, any order; kept stable all the same. */
  trPr: ["cantSplit", "tblHeader"],
  /** CT_TcPr */
  tcPr: ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "textDirection", "vAlign"],
  /** CT_SectPr */
  sectPr: ["headerReference", "footerReference", "type", "pgSz", "pgMar", "cols"],
  /** CT_SdtPr */
  sdtPr: ["alias", "tag", "id"],
} as const;

export type PropertyName = keyof typeof ORDER;

/**
 * Attributes without prefix are the Word namespace's; true writes an empty element, a string its w:val, undefined
 * nothing.
 */
export type Property =
  string | number | true | undefined | Readonly<Record<string, string | number>> | { readonly xml: string };
export type Properties<Name extends PropertyName> = Partial<Record<(typeof ORDER)[Name][number], Property>>;

/** `<w:pPr>…</w:pPr>` with its children in the schema's order; "" when there are none. */
export function properties<Name extends PropertyName>(name: Name, values: Properties<Name>): string {
  const inner = ORDER[name]
    .map((child) => property(child, values[child as keyof Properties<Name>] as Property))
    .join("");
  return inner === "" ? "" : `<w:${name}>${inner}</w:${name}>`;
}

function property(name: string, value: Property): string {
  if (value === undefined) return "";
  if (value === true) return `<w:${name}/>`;
  if (typeof value !== "object") return `<w:${name} w:val="${value}"/>`;
  if ("xml" in value) return `<w:${name}>${value.xml}</w:${name}>`;
  const attributes = Object.entries(value).map(
    ([key, content]) => ` ${key.includes(":") ? key : `w:${key}`}="${content}"`,
  );
  return `<w:${name}${attributes.join("")}/>`;
}
