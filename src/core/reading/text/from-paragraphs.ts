import type { SourceBlock, SourceDocument, SourceParagraph } from "../source";
import type { TextLine } from "./lines";
import { shapeOf } from "./shape";

/**
 * A document without any table whose paragraphs are cells, rows divided by signs, or labels: read as text is, with each
 * piece at its own paragraph's place. A document with tables, and one of mere prose, stays as it is.
 */
export function cellsFromParagraphs(document: SourceDocument): SourceDocument {
  if (document.blocks.some(({ kind }) => kind === "table")) return document;
  const paragraphs = document.blocks as SourceParagraph[];
  const lines = paragraphs.flatMap(({ text }, index) =>
    text.split("\n").map((line): TextLine => ({ number: index + 1, text: line })),
  );
  const reading = shapeOf(lines);
  if (!reading.blocks.some(({ kind }) => kind === "table")) return document;
  const placed = (where: string): string => paragraphs[Number(/\d+/.exec(where)![0]) - 1]?.where ?? where;
  const blocks = reading.blocks.map((block): SourceBlock => {
    if (block.kind === "paragraph")
      return { ...paragraphs[Number(/\d+/.exec(block.where)![0]) - 1], ...block, where: placed(block.where) };
    return {
      ...block,
      where: placed(block.where),
      cells: block.cells.map((cell) => ({ ...cell, where: placed(cell.where) })),
    };
  });
  return { ...document, blocks, messages: [...document.messages, ...reading.messages] };
}
