import { fold } from "../../table/text";
import type { Matrix, MatrixRow } from "../matrix";
import { parseTerm } from "../terms/parse-term";
import { dataRows, profileOf } from "./content";
import type { HeaderCell } from "./header-cell";
import type { HeaderBlock } from "./header-rows";
import { isTotal, partsOf } from "./parts";
import { sayings, type WordSaying } from "./roles";
import { squeeze } from "./squeeze";
import type { HeaderColumn } from "./vocabulary";
import { type MappedColumn, type Candidate, take } from "./candidate";
import { byAssignment } from "./by-assignment";
import { withActions } from "./unnamed-columns";

/** What each column of one table is. `label` is the column of the vertical label beside the actions. */
export interface ColumnMap {
  columns: MappedColumn[];
  label?: number;
}

/** What the user says a header is, by the header's text. */
export type Answers = Readonly<Record<string, HeaderColumn>>;

const TERMS: readonly HeaderColumn[] = ["from", "to", "term"];

/**
 * Reads a header over its rows: for every column what its words and its cells speak for, then the best reading of all
 * together.
 */
export function mapColumns(
  matrix: Matrix,
  block: HeaderBlock,
  body: readonly MatrixRow[],
  answers: Answers = {},
): ColumnMap {
  const rows = dataRows(body);
  const filled = matrix.columns.filter((column) =>
    rows.some((row) => row.at[column]?.column === column && fold(row.at[column]!.text) !== ""),
  );
  const headers = realign(block.headers, filled, rows);
  const parts = partsOf(headers, rows);
  const candidates = headers.map((header): Candidate => {
    const part = parts.get(header.column);
    return {
      header,
      profile: profileOf(rows, header.column),
      words: wordsOf(header, parts.size),
      ...(part ? { part } : {}),
    };
  });
  answer(candidates, answers);
  keepParts(candidates);
  const bare = filled.filter((column) => !headers.some((header) => header.column === column));
  byAssignment(candidates, bare, rows);
  const { columns, label } = withActions(candidates, bare, rows);
  swapTerms(columns, rows);
  return { columns: columns.sort((a, b) => a.index - b.index), ...(label === undefined ? {} : { label }) };
}

/** The column of a key, undefined when the table has none. */
export function columnOf(map: ColumnMap, key: HeaderColumn): MappedColumn | undefined {
  return map.columns.find((column) => column.column === key);
}

function wordsOf(header: HeaderCell, parts: number): ReadonlyMap<HeaderColumn, WordSaying> {
  return isTotal(header, parts) ? new Map([["cost", { weight: 1.2, how: "synonym" }]]) : sayings(header);
}

/**
 * A header one cell narrower than its rows, written without a merge over label and actions, stands one column too far
 * left; dates under the wrong headers give it away.
 */
function realign(headers: readonly HeaderCell[], filled: readonly number[], rows: readonly MatrixRow[]): HeaderCell[] {
  const last = headers[headers.length - 1]!.column;
  const beyond = filled.filter((column) => column > last);
  if (beyond.length !== 1 || beyond[0] !== last + 1) return [...headers];
  const agrees = (cells: readonly HeaderCell[]) =>
    cells.filter(
      (cell) => TERMS.includes(cell.matches[0]?.column ?? "extra") && profileOf(rows, cell.column).dates > 0.5,
    ).length;
  const goal = headers.find((header) => header.matches[0]?.column === "goal") ?? headers[0]!;
  const moved = headers.map((header) =>
    header.column > goal.column ? { ...header, column: header.column + 1 } : header,
  );
  return agrees(moved) > agrees(headers) ? moved : [...headers];
}

function answer(candidates: readonly Candidate[], answers: Answers): void {
  const said = new Map(Object.entries(answers).map(([header, column]) => [squeeze(header), column]));
  const taken = new Set<HeaderColumn>();
  for (const candidate of candidates) {
    const column = said.get(squeeze(candidate.header.text));
    if (!column || (taken.has(column) && column !== "extra")) continue;
    take(candidate, { column, how: "own", confidence: "sure" });
    taken.add(column);
  }
}

/** Parts keep to themselves; a year's only amount with nothing else that costs is the cost. */
function keepParts(candidates: readonly Candidate[]): void {
  const amounts = candidates.filter(({ part, profile }) => part?.kind === "period" && profile.amounts > 0.5);
  const [lone] = amounts;
  const said = (role: HeaderColumn) => lone!.words.get(role)?.weight ?? 0;
  const alone = amounts.length === 1 && Math.max(said("cost"), said("funding")) > 0.5;
  for (const candidate of candidates)
    if (candidate.part && !candidate.mapped && !(alone && candidate === lone))
      take(candidate, { column: "extra", how: "own", confidence: "sure" });
}

/**
 * Two date columns whose headers are not both certain are told apart by their dates: what begins later cannot be the
 * beginning.
 */
function swapTerms(columns: MappedColumn[], rows: readonly MatrixRow[]): void {
  const from = columns.find(({ column }) => column === "from");
  const to = columns.find(({ column }) => column === "to");
  if (!from || !to || (from.how === "own" && to.how === "own")) return;
  let backwards = 0;
  let forwards = 0;
  for (const row of rows) {
    const start = parseTerm(row.at[from.index]?.text ?? "").iso;
    const end = parseTerm(row.at[to.index]?.text ?? "", { end: "to" }).iso;
    if (!start || !end || start.slice(0, 4) === end.slice(0, 4)) continue;
    if (start > end) backwards++;
    else forwards++;
  }
  if (backwards <= forwards) return;
  [from.column, to.column] = ["to", "from"];
  from.confidence = to.confidence = "likely";
}
