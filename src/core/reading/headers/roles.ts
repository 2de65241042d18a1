import { withoutBracketed } from "../../table/cut";
import type { ColumnReading } from "../../table/types";
import type { Profile } from "./content";
import type { HeaderCell } from "./header-cell";
import { matchHeader } from "./match";
import type { HeaderColumn } from "./vocabulary";
import { CONTENT_POINTS, EXTRA_POINTS, WORD_POINTS, type Signal } from "./weights";
import { wordScores } from "./words";

/** Every role a column may get; "extra" any number may have. */
export const ROLES: readonly HeaderColumn[] = [
  "ordinal",
  "area",
  "strategicGoal",
  "goalNumber",
  "goal",
  "action",
  "from",
  "to",
  "term",
  "funding",
  "cost",
  "responsible",
  "partners",
  "indicator",
  "indicatorBase",
  "indicatorBaseYear",
  "indicatorTarget",
  "indicatorUnit",
  "indicatorSource",
  "indicatorFrequency",
  "status",
  "done",
  "note",
  "id",
];

/** What a header's words say of one role: how strongly (0–1) and through what. */
export interface WordSaying {
  weight: number;
  how: ColumnReading["how"];
}

const TYPO = { 1: 0.85, 2: 0.7 } as const;

/** Roles a header's words speak for: the whole path, its last part, and (with less weight) what stands above it. */
export function sayings({ text, path }: Pick<HeaderCell, "text" | "path">): ReadonlyMap<HeaderColumn, WordSaying> {
  const found = new Map<HeaderColumn, WordSaying>();
  // "CEL 1" over a column's own name says where its rows belong, and nothing of the column.
  if (namesOneLevel(text)) return path.length > 1 ? sayings({ text: path.at(-1)!, path: path.slice(-1) }) : found;
  const hear = (column: HeaderColumn, weight: number, how: ColumnReading["how"]) => {
    if (weight > (found.get(column)?.weight ?? 0)) found.set(column, { weight, how });
  };
  const listen = (said: string, share: number) => {
    for (const { column, cost, how } of matchHeader(said))
      if (how === "own") hear(column, share, how);
      else if (how === "typo") hear(column, share * (TYPO[cost as 1 | 2] ?? 0.7), how);
      else if (cost === 2) hear(column, share * 0.85, how);
    for (const [column, weight] of wordScores(withoutBracketed(said, "()")))
      hear(column, share * weight * 0.95, "synonym");
    if (found.size === 0)
      for (const [column, weight] of wordScores(said)) hear(column, share * weight * 0.7, "synonym");
  };
  listen(text.replaceAll(" › ", " "), 1);
  const exact = [...found].find(([, { how }]) => how === "own")?.[0];
  if (path.length > 1) {
    listen(path.at(-1)!, 0.95);
    listen(path.slice(0, -1).join(" "), 0.5);
  }
  // A wording of the list says all: what its single words might say elsewhere counts for less.
  if (exact)
    for (const [column, saying] of found)
      if (column !== exact && saying.how === "synonym") found.set(column, { ...saying, weight: saying.weight * 0.6 });
  return found;
}

/** "CEL 1" in a header's corner is the goal of the rows below, not the name of their column. */
export const namesOneLevel = (text: string): boolean =>
  /^(?:cel|obszar|priorytet|oś|filar|pole)(?: \p{L}+)?\s+(?:nr\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\.?(?:[\s:–-]|$)/iu.test(
    text,
  );

/** One term of a score, for telling why and for the report on weights. */
export interface Reason {
  signal: Signal | "word" | "place" | "only";
  points: number;
}

/** Why a column may be of this role, and what speaks against it: the sum is its score. */
export function reasons(role: HeaderColumn, words: ReadonlyMap<HeaderColumn, WordSaying>, profile: Profile): Reason[] {
  const said = words.get(role)?.weight ?? 0;
  const found: Reason[] = [];
  const add = (signal: Reason["signal"], points: number) => points !== 0 && found.push({ signal, points });
  add("word", WORD_POINTS * said);
  if (role === "extra") add("only", EXTRA_POINTS);
  if (profile.filled === 0) return found;
  // A cell or two prove little.
  const trust = profile.filled >= 3 ? 1 : profile.filled === 2 ? 0.9 : 0.6;
  for (const [signal, points] of Object.entries(CONTENT_POINTS[role] ?? {}) as [Signal, number][])
    add(signal, points * trust * (profile.signals[signal] ?? 0));
  for (const [against, points] of contradictions(role, said, profile)) add(against, points * trust);
  return found;
}

/** What a role cannot do without once its header claims it: dates under a term, amounts under a cost. */
function contradictions(role: HeaderColumn, said: number, profile: Profile): [Signal, number][] {
  const found: [Signal, number][] = [];
  const dates = profile.signals.dates ?? 0;
  if ((role === "from" || role === "to" || role === "term") && profile.filled >= 3 && dates < 0.3)
    found.push(["dates", said >= 1 ? -3 : -8]);
  if (role === "cost" && said > 0 && profile.filled > 1 && profile.amounts < 0.2 && profile.meanLength > 8)
    found.push(["amounts", -3]);
  const states = (profile.signals.state ?? 0) + (profile.signals.percent ?? 0);
  if (role === "status" && said < 0.7 && states < 0.2) found.push(["state", -6]);
  if (role === "responsible" && (profile.signals.unit ?? 0) > 0.5) found.push(["unit", -8]);
  return found;
}

export const scoreOf = (all: readonly Reason[]): number => all.reduce((sum, { points }) => sum + points, 0);
