import { mapColumns, type Answers } from "../headers/column-map";
import { ownColumns } from "../headers/own-columns";
import { readHeaderBlock, type HeaderBlock } from "../headers/header-rows";
import { squeeze } from "../headers/squeeze";
import type { Matrix } from "../matrix";
import { isStandard } from "./evidence";
import type { Block } from "./events";

/** How far a header without rows looks for some. */
const NEXT_ROWS = 50;

/** All stretches of a table that have a header, with what stands above each; none when no row is a header. */
export function blocksOf(matrix: Matrix, answers: Answers = {}): Block[] {
  const headers: HeaderBlock[] = [];
  const answered = new Set(Object.keys(answers).map(squeeze));
  for (let index = 0; index < matrix.rows.length;) {
    const header = readHeaderBlock(matrix, index, headers, answered);
    if (header) headers.push(header);
    index += header?.height ?? 1;
  }
  return headers.map((header, at): Block => {
    const start = header.row + header.height;
    const end = headers[at + 1]?.row ?? matrix.rows.length;
    const body = matrix.rows.slice(start, end);
    const above = at === 0 ? matrix.rows.slice(0, header.row) : [];
    // A header repeated with nothing under it (at a page's end) is read over the rows of the next one.
    const seen = body.some((row) => row.own.length > 1) ? body : matrix.rows.slice(start, start + NEXT_ROWS);
    const map = mapColumns(matrix, header, seen, answers);
    const standard = isStandard(map);
    return { matrix, header, map: standard ? ownColumns(map) : map, standard, body, above };
  });
}
