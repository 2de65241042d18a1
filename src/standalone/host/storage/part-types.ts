/** What every part is, for the list of content types: a part without a type makes Excel refuse the whole file. */
import { relationsPart } from "../../../core/ooxml/part-names";
import type { Package } from "./package";
import { attribute } from "./xml";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "application/vnd.openxmlformats-package";

/** By the relation that leads to a part. */
const BY_RELATION: ReadonlyMap<string, string> = new Map([
  ["officeDocument", `${SHEET}.sheet.main+xml`],
  ["worksheet", `${SHEET}.worksheet+xml`],
  ["chartsheet", `${SHEET}.chartsheet+xml`],
  ["styles", `${SHEET}.styles+xml`],
  ["sharedStrings", `${SHEET}.sharedStrings+xml`],
  ["table", `${SHEET}.table+xml`],
  ["comments", `${SHEET}.comments+xml`],
  ["theme", `${DRAWING}.theme+xml`],
  ["drawing", `${DRAWING}.drawing+xml`],
  ["chart", `${DRAWING}.drawingml.chart+xml`],
  ["vmlDrawing", `${DRAWING}.vmlDrawing`],
  ["core-properties", `${PACKAGE}.core-properties+xml`],
  ["extended-properties", `${DRAWING}.extended-properties+xml`],
  ["customXmlProps", `${DRAWING}.customXmlProperties+xml`],
]);
const BY_ENDING: ReadonlyMap<string, string> = new Map([
  ["rels", `${PACKAGE}.relationships+xml`],
  ["xml", "application/xml"],
]);

const TYPES = "[Content_Types].xml";
const ending = (part: string): string => /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? "";

/** Gives a type to every part that has none, and takes away those of parts that are not there. */
export function typeParts(pack: Package): void {
  const entries = [...pack.text(TYPES).matchAll(/<(?:\w+:)?(?:Override|Default)\b[^>]*>/g)].map(([tag]) => tag);
  const of = (name: string): string[] => entries.flatMap((tag) => attribute(tag, name) ?? []);
  const named = new Set(of("PartName"));
  const endings = new Set(of("Extension").map((each) => each.toLowerCase()));
  for (const name of named) if (!pack.has(name.slice(1))) pack.undeclare(name.slice(1));
  const told = new Map<string, string>();
  for (const part of ["", ...pack.parts.keys()])
    if (part === "" || pack.has(relationsPart(part)))
      for (const { type, target, external } of pack.relations(part))
        if (!external && BY_RELATION.has(type)) told.set(target, BY_RELATION.get(type)!);
  for (const part of pack.parts.keys()) {
    if (part === TYPES || named.has(`/${part}`)) continue;
    // A plain ".xml" tells nothing of a part that programs look for by its type.
    const plain = told.get(part) === undefined || ending(part) !== "xml";
    if (plain && endings.has(ending(part))) continue;
    pack.declare(part, told.get(part) ?? BY_ENDING.get(ending(part)) ?? "application/octet-stream");
  }
}
