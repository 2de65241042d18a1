/**
 * A zipped Office file as its parts' trees, for the rules: read with a parser the product does not use for Office
 * files.
 */
import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";

export interface Tag {
  /** Without its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Tag[];
  text: string;
}

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function tagOf(node: Node): Tag {
  const children = node.children ?? [];
  return {
    name: local(node.name ?? ""),
    attributes: node.attribs ?? {},
    children: children.filter(({ type }) => type === "tag").map(tagOf),
    text: children.map((child) => (child.type === "text" ? child.data! : "")).join(""),
  };
}

export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export class OfficeFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly trees = new Map<string, Tag>();

  constructor(
    readonly name: string,
    bytes: Uint8Array,
  ) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).filter(([part]) => !part.endsWith("/")));
  }

  text(part: string): string {
    const bytes = this.parts.get(part);
    return bytes ? strFromU8(bytes) : "";
  }

  /** The root element of a part; an empty tag where there is no such part. */
  tree(part: string): Tag {
    let tree = this.trees.get(part);
    if (!tree) {
      const { children } = parseDocument(this.text(part), { xmlMode: true }) as unknown as { children: Node[] };
      const root = children.find(({ type }) => type === "tag");
      this.trees.set(part, (tree = root ? tagOf(root) : { name: "", attributes: {}, children: [], text: "" }));
    }
    return tree;
  }

  relations(part: string): Relation[] {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    return this.tree(`${folder}_rels/${part.slice(slash + 1)}.rels`).children.map(({ attributes: a }) => {
      const external = a["TargetMode"] === "External";
      const target = a["Target"] ?? "";
      const full = external ? target : new URL(target, `zip:///${folder}`).pathname.slice(1);
      return { id: a["Id"] ?? "", type: (a["Type"] ?? "").replace(/^.*\//, ""), target: decodeURI(full), external };
    });
  }

  related(part: string, type: string): string[] {
    return this.relations(part)
      .filter((relation) => relation.type === type && !relation.external)
      .map(({ target }) => target);
  }

  get main(): string {
    return this.related("", "officeDocument")[0] ?? "";
  }
}

const lists = new WeakMap<Tag, readonly Tag[]>();

/** A tag and all below it, in their order. Every rule walks the same trees: the list is made once. */
export function every(tag: Tag): readonly Tag[] {
  const known = lists.get(tag);
  if (known) return known;
  const list: Tag[] = [];
  const waiting = [tag];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    list.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at]!);
  }
  lists.set(tag, list);
  return list;
}
export const all = (tag: Tag, ...names: string[]): Tag[] => every(tag).filter(({ name }) => names.includes(name));
export const first = (tag: Tag, name: string): Tag | undefined => every(tag).find((each) => each.name === name);
