import { withoutBracketed } from "../../table/cut";
import { fold, normal } from "../../table/text";
import type { ColumnReading } from "../../table/types";
import { distance, tolerance } from "./distance";
import { bareHeader, squeeze } from "./squeeze";
import { EXACT, STEMS, type HeaderColumn } from "./vocabulary";

/** One thing a header may mean. `cost` 0 = a wording of the list; edits otherwise; a stem counts as one and a half. */
export interface HeaderMatch {
  column: HeaderColumn;
  how: ColumnReading["how"];
  cost: number;
}

const LONGEST_HEADER = 80;
/** A sentence that only contains a header's word is no header. */
const LONGEST_STEM = 60;
const LONGEST_STEM_WORDS = 7;
/** Wordings a letter or two away from words of the trade ("policja", "rodzina", "staż"): read only when written exactly. */
const ONLY_EXACT: ReadonlySet<string> = new Set(["pozycja", "dziedzina", "start", "problem", "partner", "czas"]);
const SYNONYM_COST = 1.5;

/** What a header's text may mean, the likeliest first; empty for a text that is no header. */
export function matchHeader(text: string): readonly HeaderMatch[] {
  const known = cache.get(text);
  if (known) return known;
  const folded = fold(text);
  const matches = folded === "" || isSentence(folded) || IS_NUMBERED.test(folded) ? NONE : work(folded);
  if (cache.size > LARGEST_CACHE) cache.clear();
  cache.set(text, matches);
  return matches;
}

/** "Obszar 1", "Cel II": one of several areas or goals, not the header over them. */
const IS_NUMBERED = /\p{L}{3}\s+(?:nr\s*)?(?:\d{1,3}|[IVX]{1,4})\.?$/u;

/** Too long for a header, unless letter-spacing or a remark in brackets makes it so. */
function isSentence(text: string): boolean {
  return text.length > 60 && (text.length > LONGEST_HEADER || !/[([]|(?:^| )\S \S /.test(text));
}

const NONE: readonly HeaderMatch[] = [];
const LARGEST_CACHE = 20_000;
const LONGEST_WORDING = Math.max(...[...EXACT.keys()].map((wording) => wording.length));

const cache = new Map<string, readonly HeaderMatch[]>();

function work(text: string): HeaderMatch[] {
  const whole = squeeze(text);
  const bare = squeeze(bareHeader(text));
  const exact = EXACT.get(whole) ?? (bare === "" ? undefined : EXACT.get(bare));
  if (exact)
    return [
      { column: exact, how: "own", cost: 0 },
      ...typos(whole).filter((match) => match.column !== exact && match.cost === 1),
    ];
  const near = typos(whole);
  const found = near.length > 0 || bare === whole ? near : typos(bare);
  const stem = stemOf(text);
  // Two edits away and of the same stem is another form of the wording, not a slip of the hand.
  for (const match of found) if (match.column === stem && match.cost === 2) match.how = "synonym";
  if (stem && !found.some((match) => match.column === stem))
    found.push({ column: stem, how: "synonym", cost: SYNONYM_COST });
  return found.sort((a, b) => a.cost - b.cost);
}

function typos(word: string): HeaderMatch[] {
  const best = new Map<HeaderColumn, number>();
  if (word.length < 4 || word.length > LONGEST_WORDING + 2) return [];
  for (const [wording, column] of EXACT) {
    const limit = tolerance(Math.min(wording.length, word.length + 1));
    if (limit === 0 || ONLY_EXACT.has(wording) || Math.abs(wording.length - word.length) > limit) continue;
    const edits = distance(word, wording, limit);
    if (edits > 0 && edits <= limit && edits < (best.get(column) ?? 3)) best.set(column, edits);
  }
  return [...best]
    .map(([column, cost]): HeaderMatch => ({ column, how: "typo", cost }))
    .sort((a, b) => a.cost - b.cost);
}

function stemOf(text: string): HeaderColumn | undefined {
  const plain = normal(withoutBracketed(text, "()")).replace(/\s+/g, " ");
  if (
    plain.length > LONGEST_STEM ||
    plain.split(" ").length > LONGEST_STEM_WORDS ||
    /\p{Ll}\.$|^(?:\d{1,2}|[IVX]{1,4})[.)]?\s/u.test(text)
  )
    return undefined;
  return STEMS.find(([pattern]) => pattern.test(plain))?.[1];
}

const LABELS: ReadonlySet<string> = new Set([
  "dzialania",
  "dzialanie",
  "zadania",
  "zadanie",
  "dzialaniazadania",
  "kierunkidzialan",
  "planowanedzialania",
]);

/** The vertical label beside the actions: "DZIAŁANIA", "D Z I A Ł A N I A", "DZIAŁANIE:" (a typo away at most). */
export function isActionLabel(text: string): boolean {
  const word = squeeze(text);
  if (word.length < 6 || word.length > 20) return false;
  return LABELS.has(word) || distance(word, "dzialania", 1) <= 1 || distance(word, "dzialanie", 1) <= 1;
}
