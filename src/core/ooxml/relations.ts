/** What the parts of a package have to do with one another, and what kinds they are (ISO/IEC 29500-2 §6.5, §7.2.3). */
import { folderOf, partKey, relationsPart, resolvePart } from "./part-names";
import { parseXml, elementsOf, type XmlElement } from "./xml";
import type { Zip } from "./zip";

export interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "styles", "image". */
  type: string;
  /** A part of the package; of an external relation the address as it is written. */
  target: string;
  external: boolean;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** `part` is the one they belong to; "" is the package itself. */
export function relationsIn(root: XmlElement | undefined, part: string): Relation[] {
  return (root ? elementsOf(root) : [])
    .filter(({ name }) => local(name) === "Relationship")
    .map(({ attributes }) => {
      const [target, external] = [attributes["Target"] ?? "", attributes["TargetMode"] === "External"];
      const type = attributes["Type"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolvePart(folderOf(part), target),
        external,
      };
    });
}

/** None when the part has none or they cannot be read. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  return relationsIn(rootOf(zip, relationsPart(part)), part);
}

/** A part as a tree; undefined when there is none or it is not sound. */
export function rootOf(zip: Zip, part: string): XmlElement | undefined {
  const read = zip.read(part);
  const parsed = read?.ok ? parseXml(read.bytes) : undefined;
  return parsed?.ok ? parsed.root : undefined;
}

/** The part the package is about, as its entry is called; undefined when nothing says it or it is not there. */
export function mainPart(zip: Zip): string | undefined {
  for (const { type, target, external } of relationsOf(zip, ""))
    if (type === "officeDocument" && !external && zip.entry(target)) return zip.entry(target)!.name;
  return undefined;
}

/** The content type of a part; "" when nothing says it. */
export function contentTypeOf(zip: Zip, part: string): string {
  const root = rootOf(zip, "[Content_Types].xml");
  const [said, ending] = [root ? elementsOf(root) : [], part.slice(part.lastIndexOf(".") + 1).toLowerCase()];
  const found =
    said.find(
      ({ name, attributes }) => local(name) === "Override" && partKey(attributes["PartName"] ?? "") === partKey(part),
    ) ??
    said.find(({ name, attributes }) => local(name) === "Default" && attributes["Extension"]?.toLowerCase() === ending);
  return found?.attributes["ContentType"] ?? "";
}
