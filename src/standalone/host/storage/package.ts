/** The zip of an .xlsx as parts: texts of XML and bytes of everything else, their types and their relations. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { resolvePart, relationsPart, folderOf } from "../../../core/ooxml/part-names";
import { tidyParts } from "../../../core/ooxml/tidy-parts";
import { xmlTrouble } from "../../../core/ooxml/xml";
import { openZip } from "../../../core/ooxml/zip";
import { HostError } from "../errors";
import { attribute, escapeXml, mainNamespace } from "./xml";

export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export class Package {
  constructor(readonly parts: Map<string, Uint8Array>) {}

  /** Of a stranger's file: every part sound, written the usual way, and called as its relations call it. */
  static open(bytes: Uint8Array): Package {
    const opened = openZip(bytes);
    if (!opened.ok) throw new HostError("InvalidRequest", "", "Not a zip file that can be opened.");
    const tidy = tidyParts(opened.zip, "xl/workbook.xml");
    if (!tidy.ok) throw new HostError("InvalidRequest", "", `The part ${tidy.part} cannot be read (${tidy.trouble}).`);
    if (!tidy.parts.has("[Content_Types].xml")) throw new HostError("InvalidRequest", "", "Not a workbook.");
    return new Package(tidy.parts);
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  zip(): Uint8Array {
    // Fixed time: the same workbook gives the same bytes.
    const entries = Object.fromEntries(
      [...this.parts].map(([name, content]) => [
        name,
        [content, { level: /\.(png|jpe?g|gif)$/i.test(name) ? 0 : 3, mtime: new Date(1980, 0, 1) }] as const,
      ]),
    );
    return zipSync(entries as Parameters<typeof zipSync>[0]);
  }

  /** The first part that differs from `before` and is not well-formed: nothing of the kind may leave the house. */
  unsound(before: Package): string | undefined {
    for (const [name, content] of this.parts)
      if (/\.(?:xml|rels)$/.test(name) && content !== before.parts.get(name) && xmlTrouble(content)) return name;
    return undefined;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }
  text(part: string): string {
    const content = this.parts.get(part);
    return content ? strFromU8(content).replace(/^\ufeff/, "") : "";
  }
  set(part: string, text: string): void {
    this.parts.set(part, strToU8(text));
  }

  /** XML of a part in the main namespace, with the namespace's own prefix (`x:`) taken off. */
  main(part: string): string {
    return mainNamespace(this.text(part));
  }

  relations(part: string): Relation[] {
    const base = folderOf(part);
    return [...this.text(relationsPart(part)).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
      const target = attribute(tag, "Target") ?? "",
        external = attribute(tag, "TargetMode") === "External";
      return {
        id: attribute(tag, "Id") ?? "",
        type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolvePart(base, target),
        external,
      };
    });
  }

  /** Adds a relation and answers its id. `target` is a part (or an address when external). */
  relate(part: string, type: string, target: string, external = false): string {
    const file = relationsPart(part);
    const known = this.relations(part);
    let number = known.length + 1;
    while (known.some(({ id }) => id === `rId${number}`)) number++;
    const full = type.includes("://")
      ? type
      : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
    const tag = `<Relationship Id="rId${number}" Type="${full}" Target="${escapeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ""}/>`;
    const before = this.has(file)
      ? this.text(file)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    this.set(
      file,
      before.replace(/\/>\s*$/, "></Relationships>").replace(/<\/(\w+:)?Relationships>\s*$/, (end) => tag + end),
    );
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const file = relationsPart(part);
    this.set(
      file,
      this.text(file).replace(
        new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*\\bId="${id}"[^>]*?(?:/>|>\\s*</(?:\\w+:)?Relationship>)`),
        "",
      ),
    );
  }

  /** Says what a part is. */
  declare(part: string, contentType: string): void {
    const types = this.text("[Content_Types].xml");
    if (types.includes(`PartName="/${part}"`)) return;
    this.set(
      "[Content_Types].xml",
      types.replace(
        /<\/(\w+:)?Types>\s*$/,
        (end) => `<Override PartName="/${part}" ContentType="${contentType}"/>${end}`,
      ),
    );
  }

  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationsPart(part));
    this.undeclare(part);
  }

  undeclare(part: string): void {
    this.set(
      "[Content_Types].xml",
      this.text("[Content_Types].xml").replace(
        new RegExp(
          `<Override\\b[^>]*PartName="/${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"[^>]*?(?:/>|>\\s*</Override>)`,
        ),
        "",
      ),
    );
  }

  /** The part of the workbook itself, wherever the package keeps it. */
  get workbookPart(): string {
    return this.relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  }

  /** A part's name with the first free number: `xl/tables/table%.xml`. */
  free(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("%", String(number));
      if (!this.has(name)) return name;
    }
  }
}
