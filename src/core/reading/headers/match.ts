import { withoutBracketed } from "../../table/cut";
import { fold } from "../../table/text";
import type { ColumnReading } from "../../table/types";
import { distance, lettersApart, lettersOf, tolerance } from "./distance";
import { bareHeader, squeeze } from "./squeeze";
import { EXACT, type HeaderColumn } from "./vocabulary";
import { wordScores } from "./words";

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
/**
 * Wordings a letter or two away from words of the trade ("policja", "rodzina", "staż"): read only when written exactly.
 */
const ONLY_EXACT: ReadonlySet<string> = new Set(["pozycja", "dziedzina", "start", "problem", "partner", "czas"]);
const SYNONYM_COST = 1.5;
/** Below it a word of the lexicon is heard only where a row is known to be a header. */
const HEAVY = 0.8;

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
  const slips = typos(whole);
  const found = slips.length > 0 || bare === whole ? slips : typos(bare);
  const spoken = byWords(text);
  // Two edits away and of the same stem is another form of the wording, not a slip of the hand.
  for (const match of found) if (match.cost === 2 && match.column === spoken[0]?.column) match.how = "synonym";
  found.push(...spoken.filter(({ column }) => !found.some((match) => match.column === column)));
  return found.sort((a, b) => a.cost - b.cost);
}

/** Wordings with the letters they hold, by their length. */
const BY_LENGTH = new Map<number, (readonly [wording: string, column: HeaderColumn, letters: number])[]>();
for (const [wording, column] of EXACT)
  BY_LENGTH.set(wording.length, [
    ...(BY_LENGTH.get(wording.length) ?? []),
    [wording, column, lettersOf(wording)] as const,
  ]);

function typos(word: string): HeaderMatch[] {
  const best = new Map<HeaderColumn, number>();
  if (word.length < 4 || word.length > LONGEST_WORDING + 2) return [];
  const letters = lettersOf(word);
  for (let length = word.length - 2; length <= word.length + 2; length++)
    for (const [wording, column, others] of BY_LENGTH.get(length) ?? []) {
      const limit = tolerance(Math.min(wording.length, word.length + 1));
      if (limit === 0 || lettersApart(letters, others) > 2 * limit || ONLY_EXACT.has(wording)) continue;
      const edits = distance(word, wording, limit);
      if (edits > 0 && edits <= limit && edits < (best.get(column) ?? 3)) best.set(column, edits);
    }
  return [...best]
    .map(([column, cost]): HeaderMatch => ({ column, how: "typo", cost }))
    .sort((a, b) => a.cost - b.cost);
}

/** Words of the lexicon, for a text that may well be no header at all: only the heaviest speak. */
function byWords(text: string): HeaderMatch[] {
  const bare = withoutBracketed(text, "()");
  if (
    bare.length > LONGEST_STEM ||
    bare.split(" ").length > LONGEST_STEM_WORDS ||
    /\p{Ll}\.$|^(?:\d{1,2}|[IVX]{1,4})[.)]?\s/u.test(text)
  )
    return [];
  return [...wordScores(bare)]
    .filter(([, weight]) => weight >= HEAVY)
    .map(([column, weight]): HeaderMatch => ({ column, how: "synonym", cost: SYNONYM_COST + (0.9 - weight) }));
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
