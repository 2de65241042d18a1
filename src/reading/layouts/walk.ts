import { fold } from "../../table/text";
import { isActionLabel } from "../headers/match";
import { columnOf } from "../headers/column-map";
import type { HeaderColumn } from "../headers/vocabulary";
import { isCapitals, splitActionNumber, splitHeading } from "../numbering";
import type { MatrixRow } from "../matrix";
import type { Notes } from "../notes";
import type { Ledger } from "../receipt/ledger";
import type { SourceCell } from "../source";
import type { Block, PlanEvent } from "./events";
import { cellsOf, rowKind } from "./row-kind";

/** Goes over the rows of one stretch and says what each is; headers, labels and numbering go to the ledger as structure. */
export function walkBlock(block: Block, ledger: Ledger, notes: Notes): PlanEvent[] {
  const events: PlanEvent[] = [];
  for (const row of block.above) for (const cell of onlyCells(row)) events.push({ kind: "band", cell, row, block, above: true });
  events.push({ kind: "table", block });
  block.header?.cells.forEach((cell) => ledger.structure(cell));
  const numbered = actionsAreNumbered(block);
  let started = false;
  let open = false;
  for (const [at, row] of block.body.entries()) {
    const cells = cellsOf(row, block);
    const kind = rowKind(row, block, cells, !started);
    started ||= kind === "row";
    markLabels(row, block, ledger);
    if (kind === "label" || kind === "numbers") row.own.forEach((cell) => ledger.structure(cell));
    else if (kind === "row") events.push({ kind: "row", row, block, cells });
    else if (kind === "more" && open) events.push({ kind: "more", row, block, cells });
    else if (kind === "more") events.push({ kind: "row", row, block, cells });
    else if (kind === "band") events.push(opensLevel(row, block, block.body, at) ? { kind: "band", cell: row.own[0]!, row, block, above: false } : bandOrAction(row, block, cells, numbered, open));
    else if (kind !== "empty") notes.count(`reading.${kind}`, row.own[0]!.where, row.own.map(({ text }) => fold(text)).join(" "));
    if (kind !== "empty") open = kind === "row" || (open && kind === "more") || events[events.length - 1]?.kind === "row";
  }
  return events;
}

/** Above a header a row with one text is a title or a heading; a row with several is something else and is left out. */
function onlyCells(row: MatrixRow): SourceCell[] {
  return row.own.length === 1 ? [row.own[0]!] : [];
}

function markLabels(row: MatrixRow, block: Block, ledger: Ledger): void {
  for (const cell of row.own) if (cell.column === block.map.label && isActionLabel(cell.text)) ledger.structure(cell);
}

function actionsAreNumbered(block: Block): boolean {
  const action = columnOf(block.map, "action");
  const texts = block.body.filter((row) => row.own.length > 2).slice(0, 50).flatMap((row) => (action && row.at[action.index] ? [row.at[action.index]!.text] : []));
  return texts.filter((text) => splitActionNumber(text).number !== "").length * 2 > texts.length;
}

/** "1. Wspieranie rodzin" above "1.1. Poradnia": the lone text numbers what follows it, so it is a level and no action. */
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

/** A row with one text: an action of which nothing else is known, the rest of the action above, or a heading among the rows. */
function bandOrAction(row: MatrixRow, block: Block, cells: ReadonlyMap<HeaderColumn, SourceCell>, numbered: boolean, open: boolean): PlanEvent {
  const cell = row.own.find((own) => own.column !== block.map.label || !isActionLabel(own.text)) ?? row.own[0]!;
  const action = columnOf(block.map, "action");
  const goal = columnOf(block.map, "goal");
  const heading = splitHeading(cell.text);
  if (action && cells.get("action") === cell && cell.colSpan === 1 && !isCapitals(cell.text) && heading.level === undefined && heading.numerals !== "roman") {
    const hasNumber = splitActionNumber(cell.text).number !== "";
    if (open && numbered && !hasNumber && /^\p{Ll}/u.test(fold(cell.text))) return { kind: "more", row, block, cells };
    const first = Math.min(...block.map.columns.map(({ index }) => index));
    if (hasNumber || (!numbered && (action.index !== first || goal?.index === action.index))) return { kind: "row", row, block, cells };
    if (!numbered && !goal && action.index !== first) return { kind: "row", row, block, cells };
  }
  return { kind: "band", cell, row, block, above: false };
}
