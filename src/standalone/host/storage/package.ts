/** The zip of an .xlsx as parts: texts of XML and bytes of everything else, their types and their relations. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { HostError } from "../errors";
import { attribute, escapeXml, mainNamespace } from "./xml";

/** More than this unpacked is no workbook of anybody's: refused before it fills the memory. */
const MOST_UNPACKED = 400 * 1024 * 1024;

export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export class Package {
  constructor(readonly parts: Map<string, Uint8Array>) {}

  static open(bytes: Uint8Array): Package {
    let size = 0;
    try {
      const files = unzipSync(bytes, {
        filter: (file) => {
          size += file.originalSize;
          if (size > MOST_UNPACKED) throw new HostError("InvalidRequest", "", "The file unpacks to too much.");
          return !file.name.endsWith("/");
        },
      });
      const parts = new Map(
        Object.entries(files).map(([name, content]) => [name.replace(/^\//, "").replace(/\\/g, "/"), content]),
      );
      if (!parts.has("[Content_Types].xml")) throw new HostError("InvalidRequest", "", "Not a workbook.");
      return new Package(parts);
    } catch (error) {
      throw error instanceof HostError ? error : new HostError("InvalidRequest", "", "Not a zip file.");
    }
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

  private static relationsPart(part: string): string {
    const slash = part.lastIndexOf("/");
    return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  }

  relations(part: string): Relation[] {
    const base = part.slice(0, part.lastIndexOf("/") + 1);
    return [...this.text(Package.relationsPart(part)).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
      const target = attribute(tag, "Target") ?? "",
        external = attribute(tag, "TargetMode") === "External";
      return {
        id: attribute(tag, "Id") ?? "",
        type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(base, target),
        external,
      };
    });
  }

  /** Adds a relation and answers its id. `target` is a part (or an address when external). */
  relate(part: string, type: string, target: string, external = false): string {
    const file = Package.relationsPart(part);
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
    const file = Package.relationsPart(part);
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
    this.parts.delete(Package.relationsPart(part));
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

function resolve(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (base + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}
