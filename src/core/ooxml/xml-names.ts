/**
 * Names whatever prefix a program chose: the main Word namespace reads "w:" here, transitional or strict (ISO/IEC
 * 29500).
 */
import { XmlRefused } from "./xml-trouble";

/** The vocabularies readers ask for. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** The prefixes in force at a place, and the canonical names met there. */
export class Scope {
  static readonly OUTSIDE = new Scope(
    new Map([
      ["xml", "xml"],
      ["xmlns", "xmlns"],
    ]),
    false,
  );
  /** In a piece of a document any prefix may be used. */
  static readonly FRAGMENT = new Scope(new Map(), true);
  private readonly names = new Map<string, string>();

  private constructor(
    private readonly prefixes: ReadonlyMap<string, string>,
    private readonly free: boolean,
  ) {}

  /** The scope inside an element with these attributes. */
  inner(attributes: readonly { name: string; value: string }[]): Scope {
    const prefixes = new Map(this.prefixes);
    for (const { name, value } of attributes) {
      if (name === "xmlns") prefixes.set("", PREFIXES.get(value) ?? "");
      else if (name.startsWith("xmlns:")) {
        if (value === "") throw new XmlRefused("broken");
        prefixes.set(name.slice(6), PREFIXES.get(value) ?? name.slice(6));
      }
    }
    return new Scope(prefixes, this.free);
  }

  element(name: string): string {
    return this.names.get(name) ?? this.learn(name, name.indexOf(":"));
  }

  /** A name without prefix belongs to no namespace, whatever the default one is; those are not asked for here. */
  attribute(name: string): string {
    return this.element(name);
  }

  private learn(name: string, colon: number): string {
    const own = colon < 0 ? "" : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const prefix = this.prefixes.get(own) ?? (this.free ? own : undefined);
    if ((prefix === undefined && own !== "") || local === "" || colon === 0 || local.includes(":"))
      throw new XmlRefused("broken");
    const known = prefix ? `${prefix}:${local}` : local;
    this.names.set(name, known);
    return known;
  }
}
