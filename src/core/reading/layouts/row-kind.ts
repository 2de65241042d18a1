import { fold, normal } from "../../table/text";
import { isColumnNumbers } from "../headers/header-evidence";
import { isActionLabel } from "../headers/match";
import { columnOf } from "../headers/column-map";
import type { HeaderColumn } from "../headers/vocabulary";
import { inCapitals, isPageLine, splitHeading } from "../numbering";
import type { MatrixRow } from "../matrix";
import type { SourceCell } from "../source";
import type { Block } from "./events";

/** What a row under a header is. "more" continues the action above. */
export type RowKind = "empty" | "dots" | "label" | "numbers" | "total" | "page" | "footnote" | "band" | "row" | "more";

const DOTS = /^[\s.…_·•\-–—]*$/;
const TOTAL = /^(?:razem|ogolem|suma|lacznie|podsumowanie|w sumie|total)\b/;
const FOOTNOTE = /^(?:\*+\s*\S|zrodlo\s*:|opracowanie\s*:|uwaga\s*:|legenda\s*:)/;

/** A cell that holds dots to be filled in and nothing else. A dash is an answer ("nothing"), three dots are a form. */
export function isForm(text: string): boolean {
  const folded = fold(text);
  return DOTS.test(folded) && /[.…_]{2,}|…/.test(folded);
}

/** The cell a column has in this row, also under a merge, unless the merge belongs to another column further left. */
export function cellOf(row: MatrixRow, block: Block, column: HeaderColumn): SourceCell | undefined {
  const mapped = columnOf(block.map, column);
  const cell = mapped && row.at[mapped.index];
  if (!mapped || !cell || fold(cell.text) === "") return undefined;
  if (cell.column === mapped.index) return cell;
  const pair =
    column === "to" && columnOf(block.map, "from")?.index === cell.column && cell.column === mapped.index - 1;
  const between = block.map.columns.some(
    ({ index, column: other }) => index >= cell.column && index < mapped.index && other !== "goal",
  );
  return pair || !between ? cell : undefined;
}

/** Cells of a row by what their column is; shared cells (merged from above) included. */
export function cellsOf(row: MatrixRow, block: Block): Map<HeaderColumn, SourceCell> {
  const cells = new Map<HeaderColumn, SourceCell>();
  for (const { column } of block.map.columns) {
    if (column === "extra") continue;
    const cell = cellOf(row, block, column);
    if (cell && !isForm(cell.text)) cells.set(column, cell);
  }
  return cells;
}

/** Tells what a row is from its own cells; `previous` is the kind of the row before it that was not empty. */
export function rowKind(
  row: MatrixRow,
  block: Block,
  cells: ReadonlyMap<HeaderColumn, SourceCell>,
  afterHeader: boolean,
): RowKind {
  const said = row.own.filter((cell) => !isForm(cell.text));
  if (row.own.length === 0) return "empty";
  if (said.length === 0) return "dots";
  if (block.standard) return "row";
  if (afterHeader && isColumnNumbers(row.own)) return "numbers";
  const unlabelled = said.filter((cell) => !(cell.column === block.map.label && isActionLabel(cell.text)));
  if (unlabelled.length === 0) return "label";
  const [first] = unlabelled;
  const plain = normal(first!.text);
  if (TOTAL.test(plain) && !isNamed(cells.get("responsible"))) return "total";
  if (unlabelled.length === 1) return single(first!, plain, block, row);
  return continues(row, cells) ? "more" : "row";
}

/** Somebody is named; a count under "Odpowiedzialny" is what Excel writes into the last column of a total. */
const isNamed = (cell: SourceCell | undefined): boolean => cell !== undefined && /\p{L}/u.test(cell.text);

function single(cell: SourceCell, plain: string, block: Block, row: MatrixRow): RowKind {
  if (isActionLabel(cell.text)) return "label";
  if (FOOTNOTE.test(plain)) return "footnote";
  if (isPageLine(cell.text) || (/^\d{1,3}$/.test(plain) && cell.column !== columnOf(block.map, "ordinal")?.index))
    return "page";
  const column = block.map.columns.find(({ index }) => index === cell.column)?.column;
  if (isBesideActions(column) && cell.colSpan === 1 && row.index > 0 && !looksLikeHeading(cell, block)) return "more";
  return "band";
}

/** Headings stand in a sheet's first column whatever it is for, numbered, named or in capitals. */
function looksLikeHeading(cell: SourceCell, block: Block): boolean {
  const { level, numerals } = splitHeading(cell.text);
  const first = block.map.columns.every(({ index }) => index >= cell.column);
  return (
    level !== undefined || numerals === "roman" || inCapitals(cell) || (first && !/^\s*(?:\p{Ll}|\d)/u.test(cell.text))
  );
}

/** Columns whose lone cell continues the row above: nothing begins with a source or a partner. */
function isBesideActions(column: HeaderColumn | undefined): boolean {
  return (
    column !== undefined &&
    ["funding", "responsible", "partners", "indicator", "note", "extra", "cost"].includes(column)
  );
}

/**
 * A row that names no action, number or date continues the action above it; so does one whose action is merged down.
 */
function continues(row: MatrixRow, cells: ReadonlyMap<HeaderColumn, SourceCell>): boolean {
  const action = cells.get("action");
  if (action && action.row < row.index) return true;
  const begins = (
    ["action", "number", "ordinal", "from", "to", "term", "goal", "area", "goalNumber", "strategicGoal"] as const
  ).some((column) => {
    const cell = cells.get(column);
    return cell !== undefined && cell.row === row.index;
  });
  return !begins;
}
