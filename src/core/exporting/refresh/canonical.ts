/**
 * What a piece of a document says, in a form that survives being saved by Word or LibreOffice and that no edit by hand
 * survives: texts, rows, cells and merges, emphasis and highlighting, tracked changes, pictures by their bytes.
 * Identifiers of a saving, proofing marks, column widths and the names of styles are not part of it.
 */
import { childOf, type XmlElement } from "../../ooxml/xml";

/** Run properties a person sets by hand to say something. */
const EMPHASIS = ["w:b", "w:i", "w:u", "w:strike", "w:dstrike", "w:color", "w:highlight", "w:vanish", "w:caps"];

interface Pen {
  out: string[];
  emphasis: string;
  /** Inside the result of a field: what Word works out anew (a caption's number) is no edit by hand. */
  inResult: boolean;
  /** Checksum of the bytes of an embedded picture. */
  picture(relation: string): string;
}

export function canonicalContent(root: XmlElement, picture: (relation: string) => string): string {
  const pen: Pen = { out: [], emphasis: "", inResult: false, picture };
  visitAll(root, pen);
  return pen.out.join("");
}

function visitAll(parent: XmlElement, pen: Pen): void {
  for (const child of parent.children) if (typeof child !== "string") visit(child, pen);
}

function visit(element: XmlElement, pen: Pen): void {
  const handle = Object.hasOwn(HANDLERS, element.name) ? HANDLERS[element.name]! : visitAll;
  handle(element, pen);
}

const skip = (): void => undefined;
const around = (before: string, after: string) => (element: XmlElement, pen: Pen) => {
  pen.out.push(before);
  visitAll(element, pen);
  pen.out.push(after);
};

function run(element: XmlElement, pen: Pen): void {
  const properties = childOf(element, "w:rPr");
  const emphasis = EMPHASIS.map((name) => {
    const set = childOf(properties, name);
    return set && !["0", "false", "none", "off"].includes(set.attributes["w:val"] ?? "1")
      ? `${name}=${set.attributes["w:val"] ?? "1"}`
      : "";
  }).join("");
  if (
    element.children.every(
      (child) => typeof child !== "string" && (child.name === "w:rPr" || child.name === "w:lastRenderedPageBreak"),
    )
  )
    return;
  if (emphasis !== pen.emphasis) pen.out.push(`{${emphasis}}`);
  pen.emphasis = emphasis;
  visitAll(element, pen);
}

/** Spaces round an instruction differ from program to program. */
const fieldName = (instruction: string): string => `<field ${instruction.trim().replace(/\s+/g, " ")}>`;

function cell(element: XmlElement, pen: Pen): void {
  const properties = childOf(element, "w:tcPr");
  const span = childOf(properties, "w:gridSpan")?.attributes["w:val"] ?? "1";
  const merge = childOf(properties, "w:vMerge");
  pen.out.push(`<c${span === "1" ? "" : span}${merge ? (merge.attributes["w:val"] ?? "continue") : ""}>`);
  visitAll(element, pen);
  pen.out.push("</c>");
}

function paragraph(element: XmlElement, pen: Pen): void {
  pen.emphasis = "";
  visitAll(element, pen);
  pen.emphasis = "";
  pen.out.push("\n");
}

const HANDLERS: Readonly<Record<string, (element: XmlElement, pen: Pen) => void>> = {
  "w:pPr": skip,
  "w:rPr": skip,
  "w:tcPr": skip,
  "w:tblPr": skip,
  "w:tblGrid": skip,
  "w:trPr": (element, pen) => {
    if (childOf(element, "w:ins") || childOf(element, "w:del")) pen.out.push("<tracked/>");
  },
  "w:p": paragraph,
  "w:r": run,
  "w:t": (element, pen) => {
    if (!pen.inResult) pen.out.push(element.children.join(""));
  },
  "w:fldSimple": (element, pen) => void pen.out.push(fieldName(element.attributes["w:instr"] ?? "")),
  "w:instrText": (element, pen) => void pen.out.push(fieldName(element.children.join(""))),
  "w:fldChar": (element, pen) => {
    pen.inResult = element.attributes["w:fldCharType"] === "separate";
  },
  "w:tab": (_, pen) => void pen.out.push("\t"),
  "w:br": (_, pen) => void pen.out.push("\u2028"),
  "w:cr": (_, pen) => void pen.out.push("\u2028"),
  "w:tbl": around("<t>", "</t>"),
  "w:tr": around("<r>", "</r>"),
  "w:tc": cell,
  "w:ins": around("<ins>", "</ins>"),
  "w:del": around("<del>", "</del>"),
  "w:delText": (element, pen) => void pen.out.push(element.children.join("")),
  "wp:docPr": (element, pen) => void pen.out.push(`<alt>${element.attributes.descr ?? ""}</alt>`),
  "a:blip": (element, pen) => void pen.out.push(`<picture ${pen.picture(element.attributes["r:embed"] ?? "")}>`),
};
