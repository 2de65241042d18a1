/**
 * Rows that stand among the actions and are none: levels told by their numbers ("1", "1.1" over "1.1.1") or by their
 * looks.
 */
import { columnOf } from "../headers/column-map";
import { bareNumber, isCapitals, splitActionNumber, splitHeading, type GoalLevel } from "../numbering";
import type { MatrixRow } from "../matrix";
import type { SourceCell } from "../source";
import type { Block } from "./events";
import { sumRows } from "./sum-rows";

export interface LevelRow {
  cell: SourceCell;
  /** The cell of its own that its number stands in. */
  label?: SourceCell;
  level: GoalLevel;
  /** It is the sum of them all and names no level. */
  total?: true;
  /** Cells of the row that belong to no action: sums, owners of the whole level. */
  beside: readonly SourceCell[];
}

interface Numbered {
  row: MatrixRow;
  number: string;
  cell: SourceCell;
  label?: SourceCell;
}

const NUMBER = /^(?:\p{Lu}{1,5}[ -]?)?(?:\d{1,3}|[IVX]{1,5})(?:[.-]\d{1,3})*[a-z]?$/u;
const ROMAN = /^[IVX]{1,5}$/;
const LEVEL_WORD = /^(?:pod)?(?:zadanie|program|działanie|cel|obszar|priorytet|kierunek)\s*(?:[IVX\d.]+\s*)?[:.–-]/iu;

/** Rows of a stretch that are levels, by their row. */
export function levelRows(block: Block): ReadonlyMap<MatrixRow, LevelRow> {
  const found = new Map<MatrixRow, LevelRow>();
  const action = columnOf(block.map, "action");
  const ordinal = columnOf(block.map, "ordinal") ?? columnOf(block.map, "number");
  if (block.standard || !action) return found;
  const rows = block.body.filter((row) => row.own.length > 0);
  const numbered = rows.map((row) => numberOf(row, action.index, ordinal?.index));
  const plain = numbered.filter((one) => one && one.row.own.length > 2 && !ROMAN.test(one.number)).length;
  const chosen: Numbered[] = [];
  numbered.forEach((one, at) => {
    if (!one) return;
    const next = numbered.slice(at + 1).find((other) => other !== undefined);
    const parent = next !== undefined && begins(next.number, one.number) && isLevel(one, block, rows);
    const apart = one.label !== undefined && one.row.own.length === 2 && standsApart(one, block, plain, rows);
    if (parent || apart) chosen.push(one);
  });
  const levels = chosen.filter(({ cell }) => !TOTAL.test(cell.text));
  const depths = [...new Set(levels.map(({ number }) => depthOf(number)))].sort((a, b) => a - b);
  for (const one of chosen) {
    const { row, cell, label, number } = one;
    const named = splitHeading(cell.text).level;
    const level = named ?? levelAt(depths.indexOf(depthOf(number)), depths.length);
    const beside = row.own.filter((own) => own !== cell && own !== label);
    const total = named === undefined && beside.length > 0 && TOTAL.test(cell.text);
    found.set(row, { cell, ...(label ? { label } : {}), level, ...(total ? { total } : {}), beside });
  }
  for (const row of sumRows(block)) if (!found.has(row)) found.set(row, summed(row, block, action.index));
  return found;
}

const TOTAL = /(?<!\p{L})(?:ogółem|razem|łącznie|suma)(?!\p{L})/iu;

/** Above a column of goals a sum's name is an area, otherwise a goal. */
function summed(row: MatrixRow, block: Block, action: number): LevelRow {
  const cell = row.own.find(({ column }) => column === action)!;
  const ordinal = columnOf(block.map, "ordinal")?.index;
  const label = row.own.find(({ column }) => column === ordinal);
  const beside = row.own.filter((own) => own !== cell && own !== label);
  return { cell, ...(label ? { label } : {}), level: columnOf(block.map, "goal") ? "area" : "goal", beside };
}

/** One level is the goals', two are areas and goals, three have strategic goals between. */
function levelAt(at: number, count: number): GoalLevel {
  if (at === count - 1) return "goal";
  return at === 0 ? "area" : "strategic";
}

const depthOf = (number: string): number => number.split(/[.-]/).length;
const begins = (number: string, parent: string): boolean =>
  number.startsWith(`${parent}.`) || number.startsWith(`${parent}-`);

function numberOf(row: MatrixRow, action: number, ordinal: number | undefined): Numbered | undefined {
  const cell = row.own.find(({ column }) => column === action);
  if (!cell) return undefined;
  const label = ordinal === undefined ? undefined : row.own.find(({ column }) => column === ordinal);
  const written = label ? bareNumber(label.text) : splitActionNumber(cell.text).number;
  return NUMBER.test(written) ? { row, number: written, cell, ...(label ? { label } : {}) } : undefined;
}

/**
 * It numbers the rows below it and is no action itself: without a time of its own, and without an owner or unlike them
 * in its looks.
 */
function isLevel({ row, cell }: Numbered, block: Block, rows: readonly MatrixRow[]): boolean {
  const has = (...columns: string[]) =>
    block.map.columns.some(
      ({ column, index }) => columns.includes(column) && row.own.some((own) => own.column === index),
    );
  if (has("from", "to", "term")) return false;
  const timed = block.map.columns.some(({ column }) => column === "from" || column === "to" || column === "term");
  return timed || !has("responsible") || LEVEL_WORD.test(cell.text) || looksApart(cell, rows);
}

/**
 * "I." beside capitals while the rows are numbered 1, 2, 3; a number and a text and nothing else, unlike the rows in
 * its looks.
 */
function standsApart({ number, cell }: Numbered, block: Block, plain: number, rows: readonly MatrixRow[]): boolean {
  const width = block.map.columns.length;
  if (width < 4) return false;
  if (ROMAN.test(number)) return plain > 0;
  return (
    cell.colSpan > 1 || isCapitals(cell.text) || splitHeading(cell.text).level !== undefined || looksApart(cell, rows)
  );
}

function looksApart(cell: SourceCell, rows: readonly MatrixRow[]): boolean {
  const others = rows.flatMap((row) => row.own.filter(({ column }) => column === cell.column));
  const same = (look: "bold" | "fill") => others.filter((other) => other.look?.[look] === cell.look?.[look]).length;
  return (["bold", "fill"] as const).some((look) => cell.look?.[look] !== undefined && same(look) * 2 <= others.length);
}
