/**
 * Which column of a returned table is which column of what was handed out. Institutions rename headers ("Kto",
 * "Finansowanie – GOPS"), so the cells decide: a column that says in most rows what a handed-out column said is that
 * column. A column that did not come back says nothing of its cells; one that could be two columns, or none, is asked
 * about and changes nothing.
 */
import { ownCells } from "../table/own-cells";
import type { Dictionary } from "../dictionary";
import { parseTerm, withCells } from "../reading";
import { normal, type Action, type ColumnKey, type Table } from "../table";
import { OWN_COLUMNS, columnsOf, headerFor, ownColumn, ownHeader, shownIn } from "./merged-column";
import type { RowMatch } from "./match-rows";
import type { ColumnDoubt, MergedColumn } from "./types";

export interface Alignment {
  matches: RowMatch[];
  /** Columns whose cells the file speaks of. */
  present: ReadonlySet<MergedColumn>;
  /** Headers that were recognised by their cells. */
  renamed: { header: string; column: MergedColumn }[];
  doubts: ColumnDoubt[];
}

interface Pair {
  from: MergedColumn;
  to: MergedColumn;
  /** Share of the rows in which both say the same, of those in which either says something. */
  agreement: number;
  rows: number;
}

type Known = RowMatch & { base: Action };

/** "In most rows": from here up the cells are proof. */
const MOST = 0.6;
/** A column read under its own name gives way to another one only when hardly any of its cells agree. */
const HARDLY = 0.25;
const SAMPLES = 3;

export function alignColumns(
  base: Table,
  returned: Table,
  matches: readonly RowMatch[],
  dictionary?: Dictionary,
): Alignment {
  const known = matches.filter((match): match is Known => match.base !== undefined);
  const expected = columnsOf(base).filter((column) => column !== "id");
  const arrived = columnsOf(returned).filter((column) => column !== "id");
  const { claimed, pairs } = claim(expected, arrived, known);
  const moves = [...claimed].filter(([from, to]) => from !== to);
  const by = { dictionary, period: base.period ?? returned.period };
  const fresh = arrived.filter((from) => !claimed.has(from) && !expected.includes(from));
  return {
    matches: matches.map((match) => ({ ...match, row: moved(match.row, moves, by) })),
    present: new Set([...claimed.values(), ...fresh]),
    renamed: moves.map(([from, column]) => ({ header: headerFor(returned, from), column })),
    doubts: doubtsOf(fresh, missingOf(expected, claimed, known), pairs, known).map(({ column, ...doubt }) => ({
      header: headerFor(returned, column),
      ...doubt,
    })),
  };
}

function agreementOf(from: MergedColumn, to: MergedColumn, known: readonly Known[]): Pair {
  let rows = 0;
  let same = 0;
  for (const { row, base } of known) {
    const [now, then] = [shownIn(row, from), shownIn(base, to)];
    if (now === "" && then === "") continue;
    rows++;
    if (sameCell(to, now, then)) same++;
  }
  return { from, to, agreement: rows === 0 ? 0 : same / rows, rows };
}

function sameCell(column: MergedColumn, now: string, then: string): boolean {
  if (now === then || normal(now) === normal(then)) return true;
  if ((column !== "from" && column !== "to") || now === "" || then === "") return false;
  const read = parseTerm(now, { end: column });
  return read.iso !== undefined && read.iso === then;
}

/**
 * A column keeps the name it was read under unless hardly any of its cells agree; the others are held against the
 * handed-out columns still free, the surest pair first. What nothing contradicts keeps its name in the end: the
 * institution filled it in.
 */
function claim(
  expected: readonly MergedColumn[],
  arrived: readonly MergedColumn[],
  known: readonly Known[],
): { claimed: Map<MergedColumn, MergedColumn>; pairs: Pair[] } {
  const claimed = new Map<MergedColumn, MergedColumn>();
  const taken = new Set<MergedColumn>();
  const take = (from: MergedColumn, to: MergedColumn) => {
    if (claimed.has(from) || taken.has(to)) return;
    claimed.set(from, to);
    taken.add(to);
  };
  const shared = arrived.filter((column) => expected.includes(column));
  for (const column of shared) {
    const { rows, agreement } = agreementOf(column, column, known);
    if (rows === 0 || agreement >= HARDLY) take(column, column);
  }
  const open = arrived.filter((column) => !claimed.has(column));
  const free = expected.filter((column) => !taken.has(column));
  const pairs = open.flatMap((from) => free.map((to) => agreementOf(from, to, known)));
  const proofs = pairs
    .filter((pair) => pair.agreement >= MOST)
    .sort((a, b) => b.agreement - a.agreement || b.rows - a.rows);
  for (const proof of proofs) if (!rivalled(proof, proofs, claimed, taken)) take(proof.from, proof.to);
  for (const column of shared) take(column, column);
  return { claimed, pairs };
}

/** Whether another free column fits as well: then the cells prove nothing. */
function rivalled(
  proof: Pair,
  proofs: readonly Pair[],
  claimed: ReadonlyMap<MergedColumn, MergedColumn>,
  taken: ReadonlySet<MergedColumn>,
): boolean {
  return proofs.some(
    (other) =>
      other !== proof &&
      other.agreement === proof.agreement &&
      other.rows === proof.rows &&
      !claimed.has(other.from) &&
      !taken.has(other.to) &&
      (other.from === proof.from) !== (other.to === proof.to),
  );
}

/** Handed-out columns with something in them that did not come back. */
const missingOf = (
  expected: readonly MergedColumn[],
  claimed: ReadonlyMap<MergedColumn, MergedColumn>,
  known: readonly Known[],
): MergedColumn[] => {
  const back = new Set(claimed.values());
  return expected.filter(
    (column) => !back.has(column) && asked(column) && known.some(({ base }) => shownIn(base, column) !== ""),
  );
};

/** New columns of the file while handed-out ones are missing: one may be the other, and only people can tell. */
function doubtsOf(
  fresh: readonly MergedColumn[],
  missing: readonly MergedColumn[],
  pairs: readonly Pair[],
  known: readonly Known[],
): { column: MergedColumn; candidates: MergedColumn[]; samples: string[] }[] {
  if (missing.length === 0) return [];
  return fresh.flatMap((column) => {
    const samples = [...new Set(known.map(({ row }) => shownIn(row, column)).filter(Boolean))].slice(0, SAMPLES);
    const share = (to: MergedColumn) => pairs.find((pair) => pair.from === column && pair.to === to)?.agreement ?? 0;
    const candidates = [...missing].sort((a, b) => share(b) - share(a));
    return samples.length > 0 ? [{ column, candidates, samples }] : [];
  });
}

/** Numbers and places of rows follow from the table itself; nobody is asked about them. */
const asked = (column: MergedColumn): boolean =>
  column.startsWith(OWN_COLUMNS) || !["area", "goalNumber", "goal", "number", "partners"].includes(column);

function moved(
  row: Action,
  moves: readonly (readonly [MergedColumn, MergedColumn])[],
  by: { dictionary?: Dictionary; period?: Table["period"] },
): Action {
  if (moves.length === 0) return row;
  const texts = moves.map(([from, to]) => [from, to, shownIn(row, from)] as const);
  const left = new Set(texts.map(([from]) => from));
  const extra = ownCells();
  for (const [header, text] of Object.entries(row.extra ?? {})) if (!left.has(ownColumn(header))) extra[header] = text;
  const cells: Partial<Record<ColumnKey, string>> = {};
  for (const [from] of texts) if (ownHeader(from) === undefined) cells[from as ColumnKey] = "";
  for (const [, to, text] of texts) {
    const header = ownHeader(to);
    if (header === undefined) cells[to as ColumnKey] = text;
    else extra[header] = text;
  }
  return withCells({ ...row, ...(row.extra || Object.keys(extra).length > 0 ? { extra } : {}) }, cells, by);
}
