import { fold } from "../../table/text";
import { splitHeading } from "../numbering";
import type { Matrix } from "../matrix";
import type { SourceCell } from "../source";
import type { Card, CardField } from "./cards";

/**
 * A map of goals: strategic goals side by side, under each its operational goals, under each of those what is to be
 * done. Every column is read downwards; a list with the goals above it is a card.
 */
export function goalMapOf(matrix: Matrix): Card[] {
  const rows = matrix.rows.filter((row) => row.own.length > 0);
  const [first] = rows;
  if (!first || first.own.length < 2 || !first.own.every((cell) => levelOf(cell))) return [];
  // A row says levels or it says actions: where both stand in one row, it is a table of another kind.
  if (rows.some((row) => row.own.some((cell) => levelOf(cell)) && !row.own.every((cell) => levelOf(cell)))) return [];
  const cards = matrix.columns.flatMap((column) => strand(matrix, column));
  return cards.length >= first.own.length ? cards : [];
}

const levelOf = (cell: SourceCell) => {
  const { level, number } = splitHeading(cell.text);
  return number === "" && fold(cell.text).length > 200 ? undefined : level;
};

const COLUMNS = { area: "area", strategic: "strategicGoal", goal: "goal" } as const;

function strand(matrix: Matrix, column: number): Card[] {
  const cards: Card[] = [];
  const open = new Map<keyof typeof COLUMNS, SourceCell>();
  for (const row of matrix.rows) {
    const cell = row.own.find((own) => own.column === column) ?? spanning(row.at[column], row.index);
    if (!cell) continue;
    const level = levelOf(cell);
    if (level) {
      if (level !== "goal") open.delete("goal");
      open.set(level, cell);
    } else cards.push(cardOf(matrix, open, cell));
  }
  return cards;
}

/** A goal merged across stands over the columns to its right too. */
const spanning = (cell: SourceCell | undefined, row: number): SourceCell | undefined =>
  cell && cell.row === row && levelOf(cell) ? cell : undefined;

function cardOf(matrix: Matrix, open: ReadonlyMap<keyof typeof COLUMNS, SourceCell>, list: SourceCell): Card {
  const levels = (["area", "strategic", "goal"] as const).flatMap((level): CardField[] => {
    const cell = open.get(level);
    return cell ? [{ column: COLUMNS[level], header: "", values: [cell] }] : [];
  });
  return { matrix, heads: [], columns: [], fields: [...levels, { column: "action", header: "", values: [list] }] };
}
