import { fold, normal } from "../../table/text";
import { isActionLabel } from "../headers/match";
import { columnOf } from "../headers/column-map";
import { namesOneLevel } from "../headers/roles";
import type { HeaderColumn } from "../headers/vocabulary";
import { inCapitals, splitActionNumber, splitHeading } from "../numbering";
import type { MatrixRow } from "../matrix";
import { periodOf } from "../period";
import type { Notes } from "../notes";
import type { Ledger } from "../receipt/ledger";
import type { SourceCell } from "../source";
import type { Block, PlanEvent } from "./events";
import { isTitle } from "./headings";
import { levelRows } from "./level-rows";
import { cellsOf, rowKind } from "./row-kind";

/**
 * Goes over the rows of one stretch and says what each is; headers, labels and numbering go to the ledger as structure.
 */
export function walkBlock(block: Block, ledger: Ledger, notes: Notes): PlanEvent[] {
  const events: PlanEvent[] = beforeRows(block);
  block.header?.cells.forEach((cell) => ledger.structure(cell));
  const levels = levelRows(block);
  let summing = false;
  const numbered = actionsAreNumbered(block);
  let started = false;
  let open = false;
  for (const [at, row] of block.body.entries()) {
    const cells = cellsOf(row, block);
    const level = levels.get(row);
    if (level?.total) {
      tellRow(row, "total", ledger, notes);
      open = false;
      continue;
    }
    const inTwo = level ?? bandInTwo(row, block);
    if (level) tellBeside(level.beside, ledger, notes);
    if (inTwo) {
      summing = false;
      const { cell, label } = inTwo;
      events.push({
        kind: "band",
        cell,
        ...(label ? { label } : {}),
        ...(level ? { level: level.level } : {}),
        row,
        block,
        above: false,
      });
      open = false;
      continue;
    }
    const own = rowKind(row, block, cells, !started);
    // A sum told in several rows goes on until the next row of its own.
    summing = own === "total" || (summing && (own === "more" || own === "empty" || partOfSum(row)));
    const kind = summing && own !== "empty" ? "total" : own;
    started ||= kind === "row";
    markLabels(row, block, ledger);
    if (kind === "label" || kind === "numbers") row.own.forEach((cell) => ledger.structure(cell));
    else if (kind === "row") events.push({ kind: "row", row, block, cells });
    else if (kind === "more" && open) events.push({ kind: "more", row, block, cells });
    else if (kind === "more") events.push({ kind: "row", row, block, cells });
    else if (kind === "band")
      events.push(
        opensLevel(row, block, block.body, at)
          ? { kind: "band", cell: row.own[0]!, row, block, above: false }
          : bandOrAction({ row, block, cells }, numbered, open),
      );
    else if (kind !== "empty") {
      tellRow(row, kind, ledger, notes);
    }
    if (kind !== "empty")
      open = kind === "row" || (open && kind === "more") || events[events.length - 1]?.kind === "row";
  }
  return events;
}

/** What stands above the header, and levels that the header itself names. */
function beforeRows(block: Block): PlanEvent[] {
  const { above, header, standard, matrix } = block;
  return [
    ...above.flatMap((row) =>
      headingsAbove(row).map((found): PlanEvent => ({ kind: "band", ...found, row, block, above: true })),
    ),
    { kind: "table", block },
    ...(header?.cells ?? [])
      .filter((cell) => !standard && namesOneLevel(fold(cell.text)))
      .map((cell): PlanEvent => ({ kind: "band", cell, row: matrix.rows[cell.row]!, block, above: false })),
  ];
}

/** A row that stays out of the table, with why and its words. */
function tellRow(row: MatrixRow, kind: string, ledger: Ledger, notes: Notes): void {
  row.own.forEach((cell) => ledger.tell(cell));
  notes.count(`reading.${kind}`, row.own[0]!.where, row.own.map(({ text }) => fold(text)).join(" | "));
}

const partOfSum = (row: MatrixRow): boolean => /^(?:w tym|z tego|w tym z|of which)\b/.test(normal(row.own[0]!.text));

/**
 * Sums and owners of a whole level belong to no action: they stay out of the table, and that is told with their places.
 */
function tellBeside(cells: readonly SourceCell[], ledger: Ledger, notes: Notes): void {
  for (const cell of cells) {
    ledger.tell(cell);
    notes.count("reading.level-left", cell.where, fold(cell.text));
  }
}

/**
 * Above a header a row with one text is a title or a heading, also with its name in a cell before it; of several cells,
 * those that say what the plan is.
 */
function headingsAbove(row: MatrixRow): { cell: SourceCell; label?: SourceCell }[] {
  const named = namedLevel(row);
  if (named) return [named];
  return row.own
    .filter(({ text }) => row.own.length === 1 || isTitle(text) || periodOf(text) !== undefined)
    .map((cell) => ({ cell }));
}

/** "Cel operacyjny 1" | "Wspieranie rodzin": a level's name with nothing else in its cell, the text in the next. */
function namedLevel(row: MatrixRow): { label: SourceCell; cell: SourceCell } | undefined {
  const [label, cell, ...others] = row.own;
  if (!label || !cell || others.length > 0) return undefined;
  const { level, text } = splitHeading(label.text);
  return level !== undefined && text === "" ? { label, cell } : undefined;
}

const LEVELS: ReadonlySet<string> = new Set(["area", "strategicGoal", "goal", "goalNumber", "action"]);

/**
 * The same among the rows, unless the name stands where the table keeps its goals: then it is the goal of an action.
 */
function bandInTwo(row: MatrixRow, block: Block): { label: SourceCell; cell: SourceCell } | undefined {
  const named = block.standard ? undefined : namedLevel(row);
  const column = named && block.map.columns.find(({ index }) => index === named.label.column)?.column;
  return column !== undefined && LEVELS.has(column) ? undefined : named;
}

function markLabels(row: MatrixRow, block: Block, ledger: Ledger): void {
  for (const cell of row.own) if (cell.column === block.map.label && isActionLabel(cell.text)) ledger.structure(cell);
}

function actionsAreNumbered(block: Block): boolean {
  const action = columnOf(block.map, "action");
  const texts = block.body
    .filter((row) => row.own.length > 2)
    .slice(0, 50)
    .flatMap((row) => (action && row.at[action.index] ? [row.at[action.index]!.text] : []));
  return texts.filter((text) => splitActionNumber(text).number !== "").length * 2 > texts.length;
}

/**
 * "1. Wspieranie rodzin" above "1.1. Poradnia": the lone text numbers what follows it, so it is a level and no action.
 */
function opensLevel(row: MatrixRow, block: Block, body: readonly MatrixRow[], at: number): boolean {
  const action = columnOf(block.map, "action");
  const { number } = splitActionNumber(row.own[0]!.text);
  if (!action || number === "" || row.own.length > 1) return false;
  for (let next = at + 1; next < body.length && next < at + 4; next++) {
    const text = body[next]!.at[action.index]?.text ?? "";
    if (body[next]!.own.length > 1) return splitActionNumber(text).number.startsWith(`${number}.`);
  }
  return false;
}

interface RowCells {
  row: MatrixRow;
  block: Block;
  cells: ReadonlyMap<HeaderColumn, SourceCell>;
}

/**
 * A row with one text: an action of which nothing else is known, the rest of the action above, or a heading among the
 * rows.
 */
function bandOrAction({ row, block, cells }: RowCells, numbered: boolean, open: boolean): PlanEvent {
  const cell = row.own.find((own) => own.column !== block.map.label || !isActionLabel(own.text)) ?? row.own[0]!;
  const action = columnOf(block.map, "action");
  const goal = columnOf(block.map, "goal");
  const heading = splitHeading(cell.text);
  if (
    action &&
    cells.get("action") === cell &&
    cell.colSpan === 1 &&
    !inCapitals(cell) &&
    heading.level === undefined &&
    heading.numerals !== "roman"
  ) {
    const hasNumber = splitActionNumber(cell.text).number !== "";
    if (open && numbered && !hasNumber && /^\p{Ll}/u.test(fold(cell.text))) return { kind: "more", row, block, cells };
    const first = Math.min(...block.map.columns.map(({ index }) => index));
    if (hasNumber || (!numbered && (action.index !== first || goal?.index === action.index)))
      return { kind: "row", row, block, cells };
    if (!numbered && !goal && action.index !== first) return { kind: "row", row, block, cells };
  }
  return { kind: "band", cell, row, block, above: false };
}
