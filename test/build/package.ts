import { strToU8, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Parts beside the body, each the inside of its root element. */
export interface Parts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header1?: string;
  footer1?: string;
}

const ROOTS: Readonly<Record<keyof Parts, string>> = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  header1: "hdr",
  footer1: "ftr",
};

export const part = (root: string, inner: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${W}>${inner}</w:${root}>`);

/** The entries of a small Word document with this body; change them to damage it. */
export function wordEntries(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const names = Object.keys(parts) as (keyof Parts)[];
  const relations = names
    .map(
      (name, index) =>
        `<Relationship Id="rId${index + 1}" Type="${TYPE}${name.replace(/\d$/, "")}" Target="${name}.xml"/>`,
    )
    .join("");
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(ROOTS[name], parts[name]!)])),
  };
}

/** A Word document with this body, for cases no library writes. */
export const wordFile = (body: string, parts: Parts = {}): Uint8Array => zipSync(wordEntries(body, parts));
