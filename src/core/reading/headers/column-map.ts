import { fold } from "../../table/text";
import type { ColumnReading, Confidence } from "../../table/types";
import type { Matrix, MatrixRow } from "../matrix";
import { headerYear } from "../numbering";
import { parseTerm } from "../terms/parse-term";
import { dataRows, profileOf, type Profile } from "./content";
import type { HeaderBlock, HeaderCell } from "./header-rows";
import { isActionLabel, type HeaderMatch } from "./match";
import { squeeze } from "./squeeze";
import type { HeaderColumn } from "./vocabulary";

export interface MappedColumn extends ColumnReading {
  /** 0-based column of the table's grid. */
  index: number;
}

/** What each column of one table is. `label` is the column of the vertical label beside the actions. */
export interface ColumnMap {
  columns: MappedColumn[];
  label?: number;
}

/** What the user says a header is, by the header's text. */
export type Answers = Readonly<Record<string, HeaderColumn>>;

interface Candidate {
  header: HeaderCell;
  profile: Profile;
  mapped?: MappedColumn;
}

const TERMS: readonly HeaderColumn[] = ["from", "to", "term"];

/** Reads a header over its rows: wording first, content as the second witness, the user's answers above both. */
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
  const candidates = headers.map((header): Candidate => ({ header, profile: profileOf(rows, header.column) }));
  const taken = new Set<HeaderColumn>();
  answer(candidates, taken, answers);
  byWording(candidates, taken);
  bySecondMeaning(candidates, taken, rows);
  byContent(candidates, taken);
  const bare = filled.filter((column) => !headers.some((header) => header.column === column));
  const { columns, label } = withActions(candidates, taken, bare, rows);
  swapTerms(columns, rows);
  return { columns: columns.sort((a, b) => a.index - b.index), ...(label === undefined ? {} : { label }) };
}

/** The column of a key, undefined when the table has none. */
export function columnOf(map: ColumnMap, key: HeaderColumn): MappedColumn | undefined {
  return map.columns.find((column) => column.column === key);
}

/**
 * A header one cell narrower than its rows, written without a merge over label and actions, stands one column too far left;
 * dates under the wrong headers give it away.
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

function take(
  candidate: Candidate,
  taken: Set<HeaderColumn>,
  column: HeaderColumn,
  how: ColumnReading["how"],
  confidence: Confidence,
): void {
  candidate.mapped = { index: candidate.header.column, header: candidate.header.text, column, how, confidence };
  if (column !== "extra") taken.add(column);
}

function answer(candidates: readonly Candidate[], taken: Set<HeaderColumn>, answers: Answers): void {
  const said = new Map(Object.entries(answers).map(([header, column]) => [squeeze(header), column]));
  for (const candidate of candidates) {
    const column = said.get(squeeze(candidate.header.text));
    if (column && !taken.has(column)) take(candidate, taken, column, "own", "sure");
  }
}

function byWording(candidates: readonly Candidate[], taken: Set<HeaderColumn>): void {
  const offers = candidates.flatMap((candidate) => candidate.header.matches.map((match) => ({ candidate, match })));
  for (const { candidate, match } of offers.sort((a, b) => a.match.cost - b.match.cost || witness(b) - witness(a))) {
    if (candidate.mapped || taken.has(match.column)) continue;
    const column = meant(match.column, candidate.profile, taken);
    if (!column) continue;
    const against = contradicts(column, candidate.profile);
    if (against && match.how === "typo") continue;
    take(candidate, taken, column, match.how, against ? "ask" : match.cost === 0 ? "sure" : "likely");
  }
}

/** Among headers that fit equally well, the one whose content agrees goes first. */
function witness({ candidate, match }: { candidate: Candidate; match: HeaderMatch }): number {
  if (match.column === "action") return candidate.profile.distinct / 1e6;
  return TERMS.includes(match.column) ? candidate.profile.dates : 0;
}

/** Money under "środki" is a cost; words under "budżet" or "kwota" are a source. */
function meant(column: HeaderColumn, profile: Profile, taken: ReadonlySet<HeaderColumn>): HeaderColumn | undefined {
  if (column === "funding" && profile.filled > 1 && profile.amounts > 0.6) return taken.has("cost") ? column : "cost";
  if (
    column === "cost" &&
    profile.filled > 1 &&
    profile.amounts < 0.2 &&
    profile.meanLength > 8 &&
    !taken.has("funding")
  )
    return "funding";
  return column;
}

function contradicts(column: HeaderColumn, profile: Profile): boolean {
  if (profile.filled < 3) return false;
  if (TERMS.includes(column)) return profile.dates < 0.3;
  if (column === "action" || column === "responsible")
    return profile.ordinals > 0.8 || (profile.dates > 0.8 && profile.meanLength < 15);
  return false;
}

/** A header whose meaning is taken: "DO KIEDY" twice is a typo in one of them; a direction above actions is a goal; else kept as it is. */
function bySecondMeaning(candidates: readonly Candidate[], taken: Set<HeaderColumn>, rows: readonly MatrixRow[]): void {
  for (const candidate of candidates) {
    const [best] = candidate.header.matches;
    if (candidate.mapped || !best) continue;
    const other = best.column === "from" ? "to" : best.column === "to" ? "from" : undefined;
    if (other && !taken.has(other) && candidate.profile.dates > 0.5) take(candidate, taken, other, "content", "likely");
    else if (best.column === "action" && !taken.has("goal") && groups(candidate, candidates, rows))
      take(candidate, taken, "goal", "content", "ask");
    else if (!contradicts(best.column, candidate.profile)) take(candidate, taken, "extra", best.how, "likely");
  }
}

/** True when this column's texts repeat or leave gaps beside the column taken for actions: it groups them. */
function groups(candidate: Candidate, candidates: readonly Candidate[], rows: readonly MatrixRow[]): boolean {
  const action = candidates.find((other) => other.mapped?.column === "action");
  return (
    action !== undefined &&
    candidate.header.column < action.header.column &&
    rows.length > 1 &&
    candidate.profile.distinct < action.profile.distinct
  );
}

/** Headers no wording explains: dates, ordinals and goals are known by what stands under them; anything else is kept under its header. */
function byContent(candidates: readonly Candidate[], taken: Set<HeaderColumn>): void {
  const open = candidates.filter((candidate) => !candidate.mapped);
  const dated = open.filter(
    ({ profile }) =>
      (profile.filled > 1 && profile.dates > 0.7 && profile.meanLength < 40 && profile.ordinals < 0.9) ||
      (profile.filled > 1 && profile.dates > 0.9),
  );
  const free = (["from", "to"] as const).filter((key) => !taken.has(key));
  if (!taken.has("term")) {
    if (dated.length === 1 && free.length === 2) take(dated[0]!, taken, "term", "content", "ask");
    else dated.slice(0, free.length).forEach((candidate, at) => take(candidate, taken, free[at]!, "content", "likely"));
  }
  for (const candidate of open.filter(({ mapped }) => !mapped)) {
    const { profile, header } = candidate;
    if (!taken.has("ordinal") && headerYear(header.text) === undefined && profile.filled > 1 && profile.ordinals > 0.9)
      take(candidate, taken, "ordinal", "content", "likely");
  }
}

/**
 * The actions' column, when no header names it: under the goals' header (the vertical label beside it), in a column without
 * header, or the column of the longest texts. Columns that are nothing else are kept under their own headers.
 */
function withActions(
  candidates: readonly Candidate[],
  taken: Set<HeaderColumn>,
  bare: readonly number[],
  rows: readonly MatrixRow[],
): { columns: MappedColumn[]; label?: number } {
  const goal = candidates.find((candidate) => candidate.mapped?.column === "goal");
  const profiles = new Map(
    [...bare, ...candidates.map(({ header }) => header.column)].map((column) => [column, profileOf(rows, column)]),
  );
  const label = [...(goal ? [goal.header.column] : []), ...bare].find((column) => profiles.get(column)!.labels > 0.5);
  const columns = candidates.flatMap(({ mapped }) => (mapped ? [mapped] : []));
  const texts = bare.filter((column) => column !== label && profiles.get(column)!.meanLength > 3);
  const rest = [...texts];
  if (!taken.has("action")) {
    const byLength = (a: number, b: number) =>
      profiles.get(b)!.meanLength * profiles.get(b)!.filled - profiles.get(a)!.meanLength * profiles.get(a)!.filled;
    const [unnamed] = [...texts].sort(byLength);
    const inGoal =
      goal && goal.header.column !== label && profiles.get(goal.header.column)!.filled > 0 ? goal : undefined;
    const [longest] = candidates
      .filter(({ mapped, profile }) => !mapped && profile.meanLength > 10)
      .sort((a, b) => byLength(a.header.column, b.header.column));
    if (unnamed !== undefined) {
      columns.push({ index: unnamed, ...labelled(rows, label), column: "action" });
      rest.splice(rest.indexOf(unnamed), 1);
    } else if (longest) {
      take(longest, taken, "action", "content", "ask");
      columns.push(longest.mapped!);
    } else if (inGoal)
      columns.push({
        index: inGoal.header.column,
        header: inGoal.header.text,
        column: "action",
        how: "position",
        confidence: "ask",
      });
  }
  for (const candidate of candidates.filter(({ mapped }) => !mapped)) {
    if (headerYear(candidate.header.text) === undefined) take(candidate, taken, "extra", "content", "likely");
    else take(candidate, taken, "extra", "own", "sure");
    columns.push(candidate.mapped!);
  }
  for (const column of rest)
    columns.push({ index: column, header: "", column: "extra", how: "position", confidence: "ask" });
  return { columns, ...(label === undefined ? {} : { label }) };
}

/** The vertical label serves as the header of the actions beside it. */
function labelled(
  rows: readonly MatrixRow[],
  label: number | undefined,
): Pick<MappedColumn, "header" | "how" | "confidence"> {
  const cell =
    label === undefined
      ? undefined
      : rows.map((row) => row.at[label]).find((found) => found !== undefined && isActionLabel(found.text));
  return cell
    ? { header: fold(cell.text), how: "own", confidence: "sure" }
    : { header: "", how: "position", confidence: "likely" };
}

/** Two date columns whose headers are not both certain are told apart by their dates: what begins later cannot be the beginning. */
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
