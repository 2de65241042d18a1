/** The longest name of the dictionary that begins at a token: exactly, and failing that through one slip a word. */
import { normal } from "../../table/text";
import { numberOf, plainName } from "../grammar/phrase";
import type { GrammaticalCase } from "../types";
import type { Hit, Node, PhraseIndex } from "./phrase-index";
import { pairKey } from "./phrase-index";
import { casesOf, exactMask } from "./word-tree";
import { isNaming, writtenForm, type Token } from "./tokens";
import { sameStem, slips } from "./typos";

export interface Match {
  hits: readonly Hit[];
  /** Index after the last token of the name. */
  end: number;
  typo: boolean;
  cases: readonly GrammaticalCase[];
}

/** Which hits count where: in a responsible cell only bodies do. */
export type Accepts = (hit: Hit) => boolean;

/** Inside a name these may stand between words without parting it. */
const SKIPPED: ReadonlySet<Token["kind"]> = new Set(["dot", "quote", "newline"]);

const CASES_OF_ENDING: Readonly<Record<string, readonly GrammaticalCase[]>> = {
  em: ["instrumental"],
  ami: ["instrumental"],
  ie: ["locative"],
  owi: ["dative"],
  om: ["dative"],
  ów: ["genitive"],
  ach: ["locative"],
  u: ["genitive", "dative", "locative"],
  y: ["nominative", "genitive"],
};

/** A child of a node by a token; an acronym is looked for as such and then as an ordinary word in capitals. */
function child(node: Node, token: Token): Node | undefined {
  const next = node.next;
  if (!next) return undefined;
  // "szkoły+ GOPS": the plus divides two bodies where no name ends in it.
  const direct = next.get(token.key) ?? (token.key.endsWith("+") ? next.get(token.key.slice(0, -1)) : undefined);
  if (direct || token.kind !== "acronym") return direct;
  return next.get(normal(token.key.slice(1)));
}

function exact(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): Match | undefined {
  let node = index.root;
  let best: Match | undefined;
  for (let place = at; place < tokens.length; place++) {
    const token = tokens[place]!;
    if (place > at && SKIPPED.has(token.kind)) continue;
    // "2. AWR" inside a name never happens: a comma or a list mark parts names, save for the comma some names carry.
    if (token.kind === "divider" && token.text === "," && place > at && node.next) {
      const after = tokens[place + 1];
      if (after && child(node, after) && child(node, after)!.hits === undefined) continue;
    }
    if (!isNaming(token)) break;
    const next = child(node, token);
    if (!next) break;
    node = next;
    const hits = node.hits?.filter(accepts);
    if (hits?.length) best = { hits, end: place + 1, typo: false, cases: [] };
  }
  return best && refined(best, tokens, at);
}

/** The match with only the readings and cases that its exact spelling allows. */
function refined(match: Match, tokens: readonly Token[], at: number): Match {
  const last = tokens[match.end - 1]!;
  if (last.ending) return { ...match, cases: CASES_OF_ENDING[last.ending] ?? [] };
  const written = writtenForm(tokens.slice(at, match.end).filter(isNaming));
  const exactly = match.hits.flatMap((hit): Hit[] => {
    const mask = exactMask(hit, written);
    return mask === undefined ? [] : [{ ...hit, mask }];
  });
  // Letters without their marks ("Samorzad gminy"): the same name, spelled wrong.
  const unmarked =
    !exactly.length && !match.hits.some((hit) => hit.abbreviation) && match.hits.every((hit) => hit.exact.length > 0);
  const hits = exactly.length
    ? [...exactly, ...match.hits.filter((hit) => hit.source && exactMask(hit, written) === undefined)]
    : match.hits;
  return { ...match, hits, cases: casesOfEntry(hits), typo: unmarked };
}

/** "jednostki" is a genitive singular and a nominative plural: all cases of the first entry, whatever its number. */
function casesOfEntry(hits: readonly Hit[]): readonly GrammaticalCase[] {
  const [first, ...others] = hits;
  const siblings = others.filter((hit) => hit.institution === first!.institution && hit.source === first!.source);
  return casesOf({ mask: siblings.reduce((mask, hit) => mask | hit.mask, first!.mask) });
}

const isOwnNumber = (hit: Hit): boolean => numberOf((hit.institution ?? hit.source)!.name) === hit.number;

/**
 * Which reading of an ambiguous form is meant: the one in the case the place asks for ("jednostki" as a lead is a
 * plural).
 */
export function hitFor(match: Match, wanted: readonly GrammaticalCase[]): Hit {
  const first = match.hits[0]!;
  const readings = match.hits.filter((hit) => hit.institution === first.institution && hit.source === first.source);
  if (readings.length === 1) return first;
  for (const grammaticalCase of wanted) {
    const able = readings.filter((one) => casesOf(one).includes(grammaticalCase));
    // "przy udziale agencji": a class the dictionary names in the plural is meant in the plural.
    const hit = grammaticalCase === "genitive" && able.length > 1 ? (able.find(isOwnNumber) ?? able[0]) : able[0];
    if (hit) return hit;
  }
  return first;
}

/** The way so far: words changed, words read, and whether a changed one is itself a word of the dictionary. */
interface Slipped {
  slipped: number;
  words: number;
  realWord: boolean;
}

/**
 * Every way through the tree that allows in each longer word one slip or another ending; the longest wins, then the one
 * with fewer changes. A word that is itself in the dictionary counts as a slip only in names of three words and more
 * ("Gminy Ośrodek Kultury").
 */
function withSlips(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): Match | undefined {
  let best: (Match & { slipped: number }) | undefined;
  const walk = (node: Node, place: number, so: Slipped): void => {
    const { slipped, words, realWord } = so;
    const hits = slipped > 0 ? node.hits?.filter(accepts) : undefined;
    if (hits?.length && (!best || place > best.end || (place === best.end && slipped < best.slipped))) {
      const written = tokens.slice(at, place).filter(isNaming);
      if (words > 2 - (realWord ? 0 : 1) || (words === 1 && !realWord && written[0]!.key.length >= 7))
        best = { hits, end: place, typo: true, cases: casesOfEntry(hits), slipped };
    }
    let next = place;
    while (next < tokens.length && place > at && SKIPPED.has(tokens[next]!.kind)) next++;
    const token = tokens[next];
    if (!isNaming(token) || !node.next || token.kind === "number") return;
    const direct = child(node, token);
    if (direct) walk(direct, next + 1, { slipped, words: words + 1, realWord });
    if (token.kind !== "word" || slipped >= 3) return;
    const real = index.vocabulary.has(token.key);
    for (const key of slips(index, token.key)) {
      const other = node.next.get(key);
      if (other) walk(other, next + 1, { slipped: slipped + 1, words: words + 1, realWord: realWord || real });
    }
    if (words > 0 || real)
      for (const key of sameStem(index, token.key)) {
        const other = node.next.get(key);
        if (other) walk(other, next + 1, { slipped: slipped + 1, words: words + 1, realWord: realWord || words === 0 });
      }
  };
  walk(index.root, at, { slipped: 0, words: 0, realWord: false });
  return best;
}

const MOST_LETTERS = 6;
const isCut = ({ kind, key }: Token, place: number, all: readonly Token[]): boolean =>
  kind === "word" && key.length <= MOST_LETTERS && all[place + 1]?.kind === "dot";

/** Whether a cell has any such word: asked at each of its words, looked at once. */
const cutSomewhere = new WeakMap<readonly Token[], boolean>();
function hasCut(tokens: readonly Token[]): boolean {
  let has = cutSomewhere.get(tokens);
  if (has === undefined) cutSomewhere.set(tokens, (has = tokens.some(isCut)));
  return has;
}

/** "Wydz. Oświaty", "Ref. Inwestycji": units written short stand alone. */
const UNIT_WORDS: ReadonlySet<string> = new Set(["wydz", "ref"]);

/** The words below a node that a word cut by a dot may stand for ("Gm." → gminny, gminna). */
function cutWords(node: Node, tokens: readonly Token[], place: number): Node[] {
  const token = tokens[place]!;
  if (token.kind !== "word" || tokens[place + 1]?.kind !== "dot" || !node.next) return [];
  if (token.key.length < 2 || token.key.length > MOST_LETTERS) return [];
  return [...node.next].flatMap(([key, next]) => (key.startsWith(token.key) && key !== token.key ? [next] : []));
}

/** A name with words cut by a dot: "Gm. Ośrodek Kultury", "Pow. Urząd Pracy". */
function withCutWords(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): Match | undefined {
  let best: Match | undefined;
  const walk = (node: Node, place: number, words: number, cut: number): void => {
    const hits = cut > 0 ? node.hits?.filter((hit) => accepts(hit) && !hit.abbreviation) : undefined;
    const enough = words > cut || (words === 1 && UNIT_WORDS.has(tokens[at]!.key));
    if (hits?.length && enough && place > (best?.end ?? 0))
      best = { hits, end: place, typo: false, cases: casesOfEntry(hits) };
    let next = place;
    while (next < tokens.length && place > at && SKIPPED.has(tokens[next]!.kind)) next++;
    const token = tokens[next];
    if (!isNaming(token) || !node.next) return;
    for (const other of cutWords(node, tokens, next)) walk(other, next + 2, words + 1, cut + 1);
    const direct = child(node, token);
    if (direct) walk(direct, next + 1, words + 1, cut);
  };
  walk(index.root, at, 0, 0);
  return best;
}

/** Somebody said that the written form is not this entry. */
function forbidden(index: PhraseIndex, tokens: readonly Token[], at: number, match: Match): boolean {
  if (!index.neverSame.size) return false;
  const written = tokens
    .slice(at, match.end)
    .filter(isNaming)
    .map((token) => token.key)
    .join(" ");
  return match.hits.some(({ institution, source }) => {
    const entry = institution ?? source!;
    return (
      index.neverSame.has(pairKey(written, entry.id)) ||
      index.neverSame.has(pairKey(written, normal(plainName(entry.name))))
    );
  });
}

/**
 * The name that begins at token `at`, or undefined. Looked up once a token: one reading of a cell asks with one
 * `accepts`.
 */
export function matchAt(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): Match | undefined {
  const first = tokens[at];
  if (!isNaming(first) || first.kind === "number") return undefined;
  if (first.found === undefined) first.found = lookUp(index, tokens, at, accepts) ?? null;
  return (first.found as Match | null) ?? undefined;
}

function lookUp(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): Match | undefined {
  const first = tokens[at]!;
  const found = exact(index, tokens, at, accepts);
  const after = tokens[found ? found.end : at];
  const unknownNext =
    after !== undefined && after.kind === "word" && after.key.length >= 5 && !index.vocabulary.has(after.key);
  const startsName = !found && first.kind === "word" && index.root.next?.has(first.key) === true;
  const oneWord =
    found !== undefined &&
    found.end === at + 1 &&
    first.kind === "word" &&
    after?.kind === "word" &&
    index.vocabulary.has(after.key) &&
    after.key.length > 2;
  if (!found && (after?.kind === "word" || after?.kind === "acronym") && hasCut(tokens)) {
    const cut = withCutWords(index, tokens, at, accepts);
    if (cut && !forbidden(index, tokens, at, cut)) return cut;
  }
  const continued = unknownNext || startsName || oneWord;
  if (continued) {
    const slipped = withSlips(index, tokens, at, accepts);
    if (slipped && slipped.end > (found?.end ?? 0) && !forbidden(index, tokens, at, slipped)) return slipped;
  }
  return found && !forbidden(index, tokens, at, found) ? found : undefined;
}
