/**
 * How far a name goes on after its dictionary part: place, patron, number, quoted name, complement ("w Kluczach", "pw.
 * św. Jana", "nr 3").
 */
import { DONE_BY, MATTERS, NAME_LINKS, PLACE_LINKS } from "../data/words";
import type { Institution } from "../types";
import { isZPartner, lawClauseEnd, opensRemark, quotedEnd } from "./asides";
import { BARE_HEADS, isComplement, TERRITORIES } from "./complement";
import type { CellContext } from "./context";
import { afterConjunction, endsInMatter, nextPlace, type Growing } from "./inside";
import { legalFormEnd } from "./legal-form";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { matchAt, type Match } from "./match";
import { roleAfterAt } from "./roles";
import type { Token } from "./tokens";

/** Words whose dot belongs to them. */
const ABBREVIATED =
  /^(?:im|pw|sw|ds|ul|nr|os|al|pn|woj|pow|gm|m|rzym|kat|tzw|np|itp|itd|st|woj|dr|ks|prof|gen|mjr|o|sp)$/;

const hasTail = ({ head, at }: Growing): boolean => at > head.end;

/** "Szkoła. GOPS": a dot ends the name where another one begins. */
function pastDot({ context, entry, at }: Growing): number | undefined {
  const { tokens, index, accepts } = context;
  const next = tokens[at + 1];
  const ends =
    next !== undefined &&
    !ABBREVIATED.test(tokens[at - 1]!.key) &&
    /^\p{Lu}/u.test(next.text) &&
    entry.kind !== "post" &&
    matchAt(index, tokens, at + 1, accepts) !== undefined;
  return ends ? undefined : at + 1;
}

function pastNewline(growing: Growing): number | undefined {
  const { context, entry, at } = growing;
  const { tokens, index, accepts } = context;
  const next = tokens[at + 1];
  if (next?.kind !== "word") return undefined;
  const goesOn =
    (NAME_LINKS.has(next.key) && !next.capital && !cooperationAt(tokens, at + 1)) ||
    MATTERS.has(next.key) ||
    (!hasTail(growing) && BARE_HEADS.has(entry.id) && !matchAt(index, tokens, at + 1, accepts));
  return goesOn ? at + 1 : undefined;
}

/** "Centrum Kultury, Bibliotek i Sportu": what else a body has; small letters are bodies of a list. */
const HOLDINGS: ReadonlySet<string> = new Set(["bibliotek", "muzeow", "swietlic", "promocji", "informacji"]);

/** "szkoły podstawowe nr 1, 2 i 3" */
const nextNumber = ({ context: { tokens }, head, at }: Growing): boolean =>
  tokens[at - 1]!.kind === "number" &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 2]?.kind !== "dot" &&
  tokens.slice(head.end, at).some(({ key }) => key === "nr");

/** A comma inside the name: the law that says who is meant, the next place, the next of its matters. */
function pastDivider(growing: Growing): number | undefined {
  const { context, entry, at } = growing;
  const { tokens } = context;
  const clause = lawClauseEnd(tokens, at);
  if (clause !== undefined) return clause;
  if (tokens[at]!.text !== ",") return undefined;
  if (nextPlace({ ...growing, at: at + 1 }) || nextNumber(growing)) return at + 2;
  if (HOLDINGS.has(tokens[at + 1]?.key ?? "") && tokens[at + 1]!.capital && endsInMatter(growing)) return at + 2;
  const matter = MATTERS.has(tokens[at + 1]?.key ?? "");
  return matter && (endsInMatter(growing) || BARE_HEADS.has(entry.id)) ? at + 1 : undefined;
}

/** "… Osób Przewlekle Somatycznie Chorych": a word of the name that only resembles another name. */
const isResemblance = (met: Match, at: number): boolean => met.typo && met.end === at + 1;

/** "Rada Dzielnicy Stare Miasto": the town is part of a place's name. */
const isPlaceName = (met: Match, tokens: readonly Token[], at: number): boolean =>
  TERRITORIES.has(met.hits[0]?.institution?.id ?? "") &&
  tokens[at]!.capital &&
  tokens[at - 1]!.kind === "word" &&
  tokens[at - 1]!.capital;

/** What the dictionary has at a word inside the name, if it is no mere word of it. */
function foundInside(growing: Growing): Match | undefined {
  const { context, at } = growing;
  const { tokens, index, accepts } = context;
  const inTail = hasTail(growing);
  const link = tokens[at - 1]!.kind === "dot" ? tokens[at - 2] : tokens[at - 1];
  if (inTail && NAME_LINKS.has(link?.key ?? "")) return undefined;
  const met = matchAt(index, tokens, at, accepts);
  return met && inTail && (isResemblance(met, at) || isPlaceName(met, tokens, at)) ? undefined : met;
}

function pastWord(growing: Growing): number | undefined {
  const { context, head, entry, at } = growing;
  const { tokens, index, accepts } = context;
  const token = tokens[at]!;
  if (roleAfterAt(tokens, at)) return undefined;
  const after = conjunctionAt(tokens, at);
  if (after !== undefined) return afterConjunction({ ...growing, at: after }, hasTail(growing));
  if (token.key === "przez" && DONE_BY.test(tokens[at - 1]!.key))
    return matchAt(index, tokens, at + 1, accepts)?.end ?? at + 1;
  if (opensRemark(tokens, at) || isZPartner(context, at)) return undefined;
  const found = foundInside(growing);
  if (!found) return at + 1;
  const belongs =
    entry.kind === "post"
      ? found.cases.length === 0 || found.cases.includes("genitive")
      : isComplement(head, entry, found);
  return MATTERS.has(token.key) || belongs ? found.end : undefined;
}

/** The token up to which the name goes on from `at`, or undefined where it ends. */
function past(growing: Growing): number | undefined {
  const { context, at } = growing;
  const { tokens } = context;
  const token = tokens[at]!;
  if (listMarkAt(tokens, at, context.lastNumber, context.text) || cooperationAt(tokens, at)) return undefined;
  switch (token.kind) {
    case "quote":
      return quotedEnd(tokens, at) ?? at + 1;
    case "dot":
      return pastDot(growing);
    case "number":
      return at + 1;
    case "newline":
      return pastNewline(growing);
    case "divider":
      return pastDivider(growing);
    case "colon":
      return PLACE_LINKS.has(tokens[at - 1]!.key) && tokens[at + 1]?.capital ? at + 1 : undefined;
    case "word":
    case "acronym":
      return pastWord(growing);
    default:
      return undefined;
  }
}

/** A line break or a dot of a sentence at the end is not the name's. */
const isLoose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === "newline" ||
  (tokens[at]!.kind === "dot" && tokens[at - 1] !== undefined && !ABBREVIATED.test(tokens[at - 1]!.key));

/** Index after the last token of the body that was met as `head`. */
export function tailEnd(context: CellContext, head: Match, entry: Institution): number {
  const { tokens } = context;
  let at = head.end;
  let closed = at;
  while (at < tokens.length) {
    const form = roleAfterAt(tokens, at) ? undefined : legalFormEnd(context.text, tokens, at);
    const next = form ?? past({ context, head, entry, at });
    if (next === undefined) break;
    at = next;
    if (form !== undefined) closed = form;
  }
  while (at > closed && isLoose(tokens, at - 1)) at--;
  return at;
}
