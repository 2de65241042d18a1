/** WordprocessingML written by hand, and what is read of it, in short words. */
import type { SourceDocument, SourceTable } from "../../../../src/core/reading/source";
import { readDocx } from "../../../../src/core/reading/docx";
import { wordFile, type Parts } from "../../../build";

export const p = (inner: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const r = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const tc = (inner: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
export const tr = (inner: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${inner}</w:tr>`;
export const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
export const cells = (...texts: string[]) => tr(texts.map((text) => tc(p(r(text)))).join(""));

export function read(body: string, parts?: Parts): SourceDocument {
  const result = readDocx(wordFile(body, parts), "plan.docx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.document;
}

export const lines = (body: string, parts?: Parts) =>
  read(body, parts).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text).join(" | "),
  );
export const tableOf = (document: SourceDocument, index = 0) =>
  document.blocks.filter((block): block is SourceTable => block.kind === "table")[index]!;
export const grid = (table: SourceTable) =>
  table.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`);

export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
