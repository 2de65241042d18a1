import type { SourceCell, SourceParagraph, SourceTable } from "../source";
import { broken, lineWhere } from "./lines";

/** A cell as a text file shows it: its text and the line it begins in; `span` when it stands over several columns. */
export interface TextCell {
  text: string;
  line: number;
  span?: number;
  /** Its reader knows that it is a header: it made the table from named parts. */
  header?: true;
}

/** Rows of text cells → one table; a row's cells stand side by side from the left. */
export function tableOf(rows: readonly (readonly TextCell[])[]): SourceTable {
  const cells: SourceCell[] = [];
  let columnCount = 0;
  rows.forEach((row, index) => {
    let column = 0;
    for (const { text, line, span = 1, header } of row) {
      const place = { row: index, column, rowSpan: 1, colSpan: span, where: lineWhere(line) };
      cells.push({ text: broken(text), ...place, ...(header ? { look: { header } } : {}) });
      column += span;
    }
    columnCount = Math.max(columnCount, column);
  });
  return { kind: "table", cells, rowCount: rows.length, columnCount, where: lineWhere(rows[0]?.[0]?.line ?? 1) };
}

export function paragraphOf(text: string, line: number): SourceParagraph {
  return { kind: "paragraph", text: broken(text), where: lineWhere(line) };
}
