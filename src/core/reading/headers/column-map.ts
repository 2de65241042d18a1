import { fold, normal } from "../../table/text";
import type { ColumnReading, Confidence } from "../../table/types";
import type { Matrix, MatrixRow } from "../matrix";
import { parseTerm } from "../terms/parse-term";
import { assign } from "./assign";
import { dataRows, profileOf, type Profile } from "./content";
import { PATH } from "./header-join";
import type { HeaderCell } from "./header-cell";
import type { HeaderBlock } from "./header-rows";
import { isActionLabel } from "./match";
import { contentOf, isTotal, partsOf, type Part } from "./parts";
import { reasons, ROLES, sayings, scoreOf, type Reason, type WordSaying } from "./roles";
import { squeeze } from "./squeeze";
import type { HeaderColumn } from "./vocabulary";
import { MARGINS } from "./weights";

export interface MappedColumn extends ColumnReading {
  /** 0-based column of the table's grid. */
  index: number;
  /** It is a part of something that several columns say together. */
  part?: Part;
  /** What spoke for the reading, the strongest first. */
  reasons?: readonly Reason[];
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
  words: ReadonlyMap<HeaderColumn, WordSaying>;
  part?: Part;
  mapped?: MappedColumn;
}

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

function take(
  candidate: Candidate,
  column: HeaderColumn,
  how: ColumnReading["how"],
  confidence: Confidence,
  why: readonly Reason[] = [],
): void {
  const { header, part } = candidate;
  candidate.mapped = {
    index: header.column,
    header: header.text,
    column,
    how,
    confidence,
    ...(part && column === "extra" ? { part } : {}),
    ...(why.length > 0 ? { reasons: [...why].sort((a, b) => b.points - a.points) } : {}),
  };
}

function answer(candidates: readonly Candidate[], answers: Answers): void {
  const said = new Map(Object.entries(answers).map(([header, column]) => [squeeze(header), column]));
  const taken = new Set<HeaderColumn>();
  for (const candidate of candidates) {
    const column = said.get(squeeze(candidate.header.text));
    if (!column || (taken.has(column) && column !== "extra")) continue;
    take(candidate, column, "own", "sure");
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
    if (candidate.part && !candidate.mapped && !(alone && candidate === lone)) take(candidate, "extra", "own", "sure");
}

function byAssignment(candidates: readonly Candidate[], bare: readonly number[], rows: readonly MatrixRow[]): void {
  const open = candidates.filter(({ mapped }) => !mapped);
  const free = ROLES.filter((role) => !candidates.some(({ mapped }) => mapped?.column === role));
  if (open.length === 0) return;
  const unnamedTexts = bare.some((column) => {
    const profile = profileOf(rows, column);
    return profile.labels > 0.5 || profile.meanLength > 3;
  });
  const inGoals = open.some(({ words, profile }) => (words.get("goal")?.weight ?? 0) >= 0.7 && profile.labels > 0.5);
  const whys = open.map(
    (candidate) =>
      new Map([...free, "extra" as const].map((role) => [role, whyOf(role, candidate, open, unnamedTexts || inGoals)])),
  );
  const scores = whys.map((why, row) => [
    ...free.map((role) => scoreOf(why.get(role)!)),
    ...open.map((_, at) => (at === row ? scoreOf(why.get("extra")!) : -1e6)),
  ]);
  const best = assign(scores);
  best.columns.forEach((chosen, row) => {
    const role = chosen < free.length ? free[chosen]! : "extra";
    const without = scores.map((line, at) =>
      at === row ? line.map((score, to) => (to === chosen ? -1e5 : score)) : line,
    );
    const margin = best.total - assign(without).total;
    settle(open[row]!, role, whys[row]!.get(role)!, margin);
  });
}

/** Reasons for a role, with what the neighbours say. */
function whyOf(
  role: HeaderColumn,
  candidate: Candidate,
  all: readonly Candidate[],
  actionElsewhere: boolean,
): Reason[] {
  const { words, profile, header } = candidate;
  const why = reasons(role, words, profile);
  const said = words.get(role)?.weight ?? 0;
  const place = (points: number) => why.push({ signal: "place", points });
  if (role === "action" && said < 0.5)
    place(actionElsewhere || profile.meanLength < 10 ? -12 : longest(all) === candidate ? 5 : 0);
  if (role === "extra" && DESCRIBES.test(normal(header.text)) && !actionElsewhere && longest(all) === candidate)
    place(-8);
  const grouping = role === "goal" && groups(candidate, all);
  if (grouping) place(3 + (said < 0.5 ? 5 * (words.get("action")?.weight ?? 0) : 0));
  // A second column of beginnings is the end written by mistake, and the other way round.
  const other = role === "from" ? "to" : role === "to" ? "from" : undefined;
  if (other && said < 0.5 && (words.get(other)?.weight ?? 0) > 0.5) place(2);
  if (
    role === "term" &&
    said < 0.5 &&
    all.some((one) => one !== candidate && (one.words.get("term")?.weight ?? 0) > 0.7)
  )
    place(-6);
  // Beside a column of beginnings or of ends a third time is rare.
  const beside = all.some(
    (one) => one !== candidate && Math.max(one.words.get("from")?.weight ?? 0, one.words.get("to")?.weight ?? 0) > 0.8,
  );
  if (role === "term" && beside && words.get("term")?.how !== "own") place(-2.5);
  if (role === "ordinal" && header.column === Math.min(...all.map((one) => one.header.column))) place(0.5);
  if (said < 0.4 && !CONTENT_ALONE.has(role) && !grouping) place(-20);
  // Cells alone do not overrule a header that says something else.
  const loudest = Math.max(0, ...[...words].filter(([column]) => column !== "extra").map(([, { weight }]) => weight));
  if (
    said < 0.4 &&
    OVERRULED.has(role) &&
    loudest > 0.6 &&
    !(role === "funding" && (words.get("cost")?.weight ?? 0) > 0.7)
  )
    place(-20);
  // What a header says of a source outweighs what it says of money where words stand under it, and the other way round.
  if (role === "cost" && (words.get("funding")?.weight ?? 0) > 0.5 && profile.amounts > 0.6) place(3);
  if (role === "funding" && said < 0.5 && (words.get("cost")?.weight ?? 0) > 0.7 && (profile.signals.source ?? 0) > 0.5)
    place(4);
  why.push({ signal: "place", points: -0.01 * header.column });
  return why;
}

/** Where no header names actions: the column of the longest texts among those whose header says nothing else. */
function longest(all: readonly Candidate[]): Candidate | undefined {
  if (all.some(({ words }) => (words.get("action")?.weight ?? 0) >= 0.5)) return undefined;
  const size = ({ profile }: Candidate) => profile.meanLength * profile.filled;
  return all
    .filter(({ profile }) => (profile.signals.body ?? 0) < 0.6)
    .filter(
      ({ words, header }) =>
        DESCRIBES.test(normal(header.text)) || Math.max(0, ...[...words.values()].map(({ weight }) => weight)) < 0.7,
    )
    .sort((a, b) => size(b) - size(a))[0];
}

/** What is done, told by a table that names it elsewhere: in a heading above, on a card. */
const DESCRIBES =
  /^(?:opis|zakres|zakres rzeczowy|zakres prac|sposob realizacji|sposoby realizacji|formy? realizacji|tresc)$/;

const OVERRULED: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>(["funding", "cost", "responsible", "indicator"]);

/** Roles that cells alone may claim, however their column is called; all others need a word. */
const CONTENT_ALONE: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>([
  "ordinal",
  "action",
  "from",
  "to",
  "term",
  "funding",
  "cost",
  "responsible",
  "indicator",
  "extra",
]);

/**
 * True when this column's texts repeat or leave gaps beside another taken for actions further right: it groups them.
 */
function groups(candidate: Candidate, all: readonly Candidate[]): boolean {
  if ((candidate.words.get("action")?.weight ?? 0) < 0.5) return false;
  return all.some(
    (other) =>
      other.header.column > candidate.header.column &&
      (other.words.get("action")?.weight ?? 0) >= 0.5 &&
      other.profile.distinct > candidate.profile.distinct,
  );
}

const contentOnly = (why: readonly Reason[]): number =>
  scoreOf(why.filter(({ signal }) => signal !== "place" && signal !== "word"));

function settle(candidate: Candidate, role: HeaderColumn, why: readonly Reason[], margin: number): void {
  const { words, profile } = candidate;
  const said = words.get(role);
  const against = contentOnly(why) < -2.5;
  if (role === "extra") {
    const known = said && said.how === "own";
    const [strongest] = [...words].filter(([column]) => column !== "extra").sort((a, b) => b[1].weight - a[1].weight);
    const how = known ? "own" : (strongest?.[1].how ?? "content");
    take(candidate, "extra", known ? "own" : how === "own" ? "synonym" : how, known ? "sure" : "likely", why);
    return;
  }
  if (!said || said.weight < 0.5) {
    const plain = ["from", "to", "ordinal"].includes(role) && margin >= MARGINS.likely;
    take(candidate, role, "content", plain ? "likely" : "ask", why);
    return;
  }
  const confidence: Confidence =
    said.how === "own" && !against && margin >= MARGINS.sure
      ? "sure"
      : margin >= MARGINS.likely && !(against && profile.filled > 2) && said.weight >= 0.6
        ? "likely"
        : "ask";
  take(candidate, role, said.how, confidence, why);
}

/**
 * The actions' column, when no header names it: under the goals' header (the vertical label beside it) or in a column
 * without header. Columns that are nothing else are kept under their own headers.
 */
function withActions(
  candidates: readonly Candidate[],
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
  if (!columns.some(({ column }) => column === "action")) {
    const byLength = (a: number, b: number) =>
      profiles.get(b)!.meanLength * profiles.get(b)!.filled - profiles.get(a)!.meanLength * profiles.get(a)!.filled;
    const [unnamed] = [...texts].sort(byLength);
    // A column whose header speaks of actions, though of something else more, goes before the goals' own.
    const spoken = candidates.find(
      ({ mapped, words }) => mapped?.column === "extra" && !mapped.part && (words.get("action")?.weight ?? 0) >= 0.5,
    );
    const inGoal =
      goal && goal.header.column !== label && profiles.get(goal.header.column)!.filled > 0 ? goal : undefined;
    if (unnamed !== undefined) {
      columns.push({ index: unnamed, ...labelled(rows, label), column: "action" });
      rest.splice(rest.indexOf(unnamed), 1);
    } else if (spoken) Object.assign(spoken.mapped!, { column: "action", how: "synonym", confidence: "ask" });
    else if (inGoal)
      columns.push({
        index: inGoal.header.column,
        header: inGoal.header.text,
        column: "action",
        how: "position",
        confidence: "ask",
      });
  }
  for (const column of rest) columns.push(unnamedColumn(column, candidates, rows));
  return { columns, ...(label === undefined ? {} : { label }) };
}

/** A column no header stands over; under a header merged across it, it is kept with that name. */
function unnamedColumn(column: number, candidates: readonly Candidate[], rows: readonly MatrixRow[]): MappedColumn {
  const over = candidates.find(({ header }) => header.column < column && column < header.column + header.span);
  const header = over ? `${over.header.text}${PATH}${column - over.header.column + 1}` : "";
  return contentOf(rows, column) === "none"
    ? { index: column, header, column: "extra", how: "own", confidence: "sure" }
    : { index: column, header, column: "extra", how: "position", confidence: "ask" };
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
