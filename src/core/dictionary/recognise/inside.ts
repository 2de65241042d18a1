/** What stays inside a name over "i" and commas: its matters, a second adjective, whose it is, its places. */
import { MATTERS, PLACE_LINKS } from "../data/words";
import type { Institution } from "../types";
import { BARE_HEADS, isComplement, onlyGenitive, TERRITORIES } from "./complement";
import type { CellContext } from "./context";
import { listMarkAt } from "./markers";
import { matchAt, type Match } from "./match";
import type { Token } from "./tokens";
import { isUnit } from "./units";

/** A name on its way: what the dictionary knows of it, and the token it has come to. */
export interface Growing {
  context: CellContext;
  head: Match;
  entry: Institution;
  at: number;
}

/** "Miasta i Gminy": the second territory of a name. */
const isTerritory = (found: Match, before: Token | undefined): boolean =>
  TERRITORIES.has(found.hits[0]?.institution?.id ?? "") && /^(?:miast|gmin)/.test(before?.key ?? "");

/** Endings a genitive has and hardly a nominative. */
const GENITIVE = /(?:ow|ii|cji|sji|nia|cia|osci|stwa|ych|ich|ej|ego|iny|ki)$/;

/**
 * "… Problemów Alkoholowych i Narkomanii": a word nobody knows, in the genitive after a genitive, with no place
 * between.
 */
function goesOnInGenitive({ context, head, entry, at: after }: Growing): boolean {
  const { tokens, index, accepts } = context;
  const [before, next] = [tokens[after - 2], tokens[after]!];
  if (entry.kind !== "institution" || next.kind !== "word" || head.hits[0]?.abbreviation) return false;
  if (tokens[after - 1]?.key !== "i" || !before || !GENITIVE.test(before.key) || !GENITIVE.test(next.key)) return false;
  if (next.capital !== before.capital || tokens.slice(head.end, after).some(({ key }) => PLACE_LINKS.has(key)))
    return false;
  return matchAt(index, tokens, after, accepts) === undefined;
}

/** "szkoły w Zalesiu, Borowej i Lipie": a plural's places go on over commas. */
export function nextPlace({ context, head, at }: Growing): boolean {
  const { tokens, index, accepts } = context;
  const next = tokens[at];
  if (head.hits[0]?.number !== "plural" || !next?.capital || next.kind !== "word") return false;
  const placed = tokens.slice(head.end, at).some((token) => PLACE_LINKS.has(token.key));
  return placed && !matchAt(index, tokens, at, accepts);
}

/** "… Kultury": a name that ends in what it is for goes on with the next of its matters ("i Sportu"). */
export const endsInMatter = ({ context, head, at }: Growing): boolean =>
  at > head.end || (!head.typo && MATTERS.has(context.tokens[head.end - 1]?.key ?? ""));

/** "Turystyki", "Małej Przedsiębiorczości": what a body is for, with the adjective before it. */
const isMatter = (tokens: readonly Token[], at: number): boolean =>
  MATTERS.has(tokens[at]!.key) ||
  (/(?:ej|ych|ich|ego)$/.test(tokens[at]!.key) && MATTERS.has(tokens[at + 1]?.key ?? ""));

/** "Miasta i Gminy", "dyrektorzy szkół i przedszkoli", "Stowarzyszenie Gmin i Powiatów": whose it is, twice. */
function foundStaysInside({ context, head, entry, at }: Growing, found: Match, hasTail: boolean): boolean {
  const { tokens } = context;
  // "Referat Spraw Obywatelskich i USC"
  if (isUnit(entry) && found.hits[0]!.institution?.id === "usc") return true;
  if (entry.kind === "post")
    return found.hits[0]!.institution?.id.startsWith("osoba") === true || (hasTail && onlyGenitive(found));
  if (tokens[at - 1]!.key !== "i") return false;
  if (hasTail && isComplement(head, entry, found)) return onlyGenitive(found) || isTerritory(found, tokens[at - 2]);
  return !found.typo && onlyGenitive(found) && head.cases.length > 0 && !head.cases.includes("genitive");
}

const PLURAL_ADJECTIVE = /(?:owe|[nz]e|[ks]kie|ckie|nie|ne|we|ni|wi|scy|ccy)$/;

/** "kuratorzy zawodowi i społeczni": a second adjective of the same noun, with no noun of its own. */
function isSecondAdjective({ context: { tokens }, head, at: after }: Growing): boolean {
  const [first, second, next] = [tokens[head.end - 1]!, tokens[after]!, tokens[after + 1]];
  return (
    head.end === after - 1 &&
    head.hits[0]?.number === "plural" &&
    PLURAL_ADJECTIVE.test(first.key) &&
    PLURAL_ADJECTIVE.test(second.key) &&
    first.key.at(-1) === second.key.at(-1) &&
    next?.kind !== "word" &&
    next?.kind !== "acronym"
  );
}

function staysInside(growing: Growing, found: Match | undefined, hasTail: boolean): boolean {
  const { context, head, entry, at } = growing;
  const { tokens } = context;
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === "number" && !listMarkAt(tokens, at, context.lastNumber, context.text)) return hasTail;
  if (next.kind !== "word" && next.kind !== "acronym") return false;
  if (isMatter(tokens, at) && !next.key.startsWith("osob"))
    return hasTail || BARE_HEADS.has(entry.id) || endsInMatter({ ...growing, at: head.end });
  if (found) return foundStaysInside(growing, found, hasTail);
  if (isSecondAdjective(growing)) return true;
  if (entry.kind === "post" && next.key.startsWith("osob")) return true;
  if (nextPlace(growing) || goesOnInGenitive(growing)) return true;
  return hasTail && (BARE_HEADS.has(entry.id) || entry.kind === "open") && tokens[at - 1]!.key === "i";
}

/** Where the name goes on after an "i" that stays inside it (`at` is the token after it), or undefined. */
export function afterConjunction(growing: Growing, hasTail: boolean): number | undefined {
  const { context, at } = growing;
  const found = matchAt(context.index, context.tokens, at, context.accepts);
  return staysInside(growing, found, hasTail) ? (found?.end ?? at) : undefined;
}
