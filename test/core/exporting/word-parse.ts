import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";

/** A second pair of eyes on a .docx: another zip reader and another XML parser than the house's own. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

interface DomNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: DomNode[];
}

function node(dom: DomNode): Node {
  const children = (dom.children ?? []).filter((child) => child.type === "tag").map(node);
  const text = (dom.children ?? [])
    .filter((child) => child.type === "text")
    .map((child) => child.data ?? "")
    .join("");
  return { name: dom.name ?? "", attributes: dom.attribs ?? {}, children, text };
}

export const xmlNode = (xml: string): Node =>
  node(parseDocument(xml, { xmlMode: true, decodeEntities: true }) as unknown as DomNode);

/** Every XML part of the package by its path. */
export function xmlParts(docx: Uint8Array): Map<string, Node> {
  return new Map(
    Object.entries(unzipSync(docx))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, xmlNode(strFromU8(bytes))]),
  );
}

export function all(root: Node, name: string): Node[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const paragraphText = (paragraph: Node): string =>
  all(paragraph, "w:r")
    .flatMap((run) => run.children)
    .map((child) =>
      child.name === "w:t" ? child.text : child.name === "w:tab" ? "\t" : child.name === "w:br" ? "\n" : "",
    )
    .join("");

/** Tables of the document as rows of cell texts, merged-away cells included as "". */
export function tablesOf(docx: Uint8Array): string[][][] {
  const document = xmlParts(docx).get("word/document.xml")!;
  return all(document, "w:tbl").map((table) =>
    table.children
      .filter(({ name }) => name === "w:tr")
      .map((row) =>
        row.children
          .filter(({ name }) => name === "w:tc")
          .map((cell) =>
            cell.children
              .filter(({ name }) => name === "w:p")
              .map(paragraphText)
              .join("\n"),
          ),
      ),
  );
}

/** Paragraphs outside tables with their style. */
export function paragraphsOf(docx: Uint8Array): { style: string; text: string }[] {
  const body = all(xmlParts(docx).get("word/document.xml")!, "w:body")[0]!;
  return body.children
    .filter(({ name }) => name === "w:p")
    .map((paragraph) => ({
      style: all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "",
      text: paragraphText(paragraph),
    }));
}
