/**
 * How far a name goes on after its dictionary part: place, patron, number, quoted name, complement ("w Kluczach", "pw.
 * św. Jana", "nr 3").
 */
import { HEAD_IDS } from "../data/heads";
import { DONE_BY, MATTERS, NAME_LINKS, PLACE_LINKS, REMARKS } from "../data/words";
import { genderOf } from "../grammar/phrase";
import type { GrammaticalCase, Institution } from "../types";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { matchAt, type Match, type Accepts } from "./match";
import { legalFormEnd } from "./legal-form";
import type { PhraseIndex } from "./phrase-index";
import { roleAfterAt } from "./roles";
import type { Token } from "./tokens";
import { belongs, isOffice } from "./units";

export interface TailContext {
  text: string;
  tokens: readonly Token[];
  index: PhraseIndex;
  accepts: Accepts;
  lastNumber: number;
}

/** A body's territory directly after another body is its complement, whatever the case ("sołtysi gminy"). */
const TERRITORIES = new Set(["gmina", "powiat", "miasto", "wojewodztwo"]);
/** Heads that name nobody without what follows; a line break or "i" does not end them. */
const BARE_HEADS: ReadonlySet<string> = new Set([
  ...HEAD_IDS,
  "zhp/hufiec",
  "zwiazek/liga",
  "zwiazek/zrzeszenie",
  "zwiazek/federacja",
  "zwiazek/bractwo",
  "stowarzyszenie",
  "fundacja",
  "towarzystwo",
  "zwiazek",
  "parafia",
  "kolo",
  "kluby",
  "zespol",
  "wydzial",
  "referat",
  "biuro",
  "departament",
  "rada-rodzicow",
]);

/** Cases two neighbours of a list share; the accusative says nothing (it looks like the genitive or the nominative). */
const LISTED: ReadonlySet<GrammaticalCase> = new Set(["nominative", "genitive", "instrumental"]);
const overlaps = (a: readonly GrammaticalCase[], b: readonly GrammaticalCase[]): boolean =>
  a.some((one) => LISTED.has(one) && b.includes(one));

/** True when a body found right after another one, with nothing between, goes on with its name. */
function isComplement(head: Match, entry: Institution, found: Match): boolean {
  const id = found.hits[0]?.institution?.id ?? "";
  const genitive = found.cases.includes("genitive");
  if (TERRITORIES.has(id) && genitive) return true;
  if (belongs(entry, found)) return true;
  // "Centrum Edukacji i Pracy Młodzieży OHP", "Rada Rodziców SP nr 1": the letters say whose it is.
  if (found.hits[0]?.abbreviation && !head.hits[0]?.abbreviation && !isOffice(entry)) return true;
  // "Szkolne Koła Caritas", "hufiec ZHP": an abbreviation or a name that never changes belongs to the bare head before
  // it.
  if (BARE_HEADS.has(entry.id) && (found.cases.length === 0 || found.cases.length === 6)) return true;
  // "Stowarzyszenie Rodziców Szkoły": unless the head itself may be a genitive, as after "przy udziale".
  if (BARE_HEADS.has(entry.id) && genitive && !head.cases.includes("genitive")) return true;
  // "pracownicy socjalni GOPS": persons belong to somebody; an abbreviation shows no case.
  if ((genitive || found.cases.length === 0) && entry.kind !== "open" && genderOf(entry.name) === "mp") return true;
  return !overlaps(head.cases, found.cases) && genitive && head.cases.length > 0;
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
function goesOnInGenitive(
  { tokens, index, accepts }: TailContext,
  head: Match,
  entry: Institution,
  after: number,
): boolean {
  const [before, next] = [tokens[after - 2], tokens[after]!];
  if (entry.kind !== "institution" || next.kind !== "word" || head.hits[0]?.abbreviation) return false;
  if (tokens[after - 1]?.key !== "i" || !before || !GENITIVE.test(before.key) || !GENITIVE.test(next.key)) return false;
  if (next.capital !== before.capital || tokens.slice(head.end, after).some(({ key }) => PLACE_LINKS.has(key)))
    return false;
  return matchAt(index, tokens, after, accepts) === undefined;
}

/** "szkoły w Zalesiu, Borowej i Lipie": a plural's places go on over commas. */
function nextPlace({ tokens, index, accepts }: TailContext, head: Match, at: number): boolean {
  const next = tokens[at];
  if (head.hits[0]?.number !== "plural" || !next?.capital || next.kind !== "word") return false;
  const placed = tokens.slice(head.end, at).some((token) => PLACE_LINKS.has(token.key));
  return placed && !matchAt(index, tokens, at, accepts);
}

/** A quoted name that opens here: the token after its closing mark. */
export function quotedEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let close = at + 1; close <= at + 25 && close < tokens.length; close++)
    if (tokens[close]!.kind === "quote") return close + 1;
  return undefined;
}

/** "… Kultury": a name that ends in what it is for goes on with the next of its matters ("i Sportu"). */
const endsInMatter = (context: TailContext, head: Match, at: number): boolean =>
  at > head.end || (!head.typo && MATTERS.has(context.tokens[head.end - 1]?.key ?? ""));

/** Where the name goes on after an "i" that stays inside it, or undefined when the "i" ends it. */
function afterConjunction(
  context: TailContext,
  head: Match,
  entry: Institution,
  after: number,
  hasTail: boolean,
): number | undefined {
  const found = matchAt(context.index, context.tokens, after, context.accepts);
  return staysInside(context, head, entry, after, hasTail, found) ? (found?.end ?? after) : undefined;
}

function staysInside(
  context: TailContext,
  head: Match,
  entry: Institution,
  after: number,
  hasTail: boolean,
  found: Match | undefined,
): boolean {
  const { tokens } = context;
  const next = tokens[after];
  if (!next) return false;
  if (next.kind === "number" && !listMarkAt(tokens, after, context.lastNumber, context.text)) return hasTail;
  if (next.kind !== "word" && next.kind !== "acronym") return false;
  if (MATTERS.has(next.key) && !next.key.startsWith("osob"))
    return hasTail || BARE_HEADS.has(entry.id) || endsInMatter(context, head, head.end);
  if (found)
    return entry.kind === "post"
      ? found.hits[0]!.institution?.id.startsWith("osoba") === true
      : hasTail &&
          tokens[after - 1]!.key === "i" &&
          isComplement(head, entry, found) &&
          (!found.cases.includes("nominative") || isTerritory(found, tokens[after - 2]));
  if (entry.kind === "post" && next.key.startsWith("osob")) return true;
  if (nextPlace(context, head, after)) return true;
  if (goesOnInGenitive(context, head, entry, after)) return true;
  return hasTail && (BARE_HEADS.has(entry.id) || entry.kind === "open") && tokens[after - 1]!.key === "i";
}

/** Index after the last token of the body that was met as `head`. */
export function tailEnd(context: TailContext, head: Match, entry: Institution): number {
  const { tokens, index, accepts } = context;
  const wide = entry.kind === "post";
  let at = head.end;
  let closed = at;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const hasTail = at > head.end;
    const next = tokens[at + 1];
    if (listMarkAt(tokens, at, context.lastNumber, context.text) || cooperationAt(tokens, at)) break;
    if (token.kind === "quote") {
      const end = quotedEnd(tokens, at);
      at = end ?? at + 1;
      continue;
    }
    if (
      token.kind === "dot" &&
      next &&
      !ABBREVIATED.test(tokens[at - 1]!.key) &&
      /^\p{Lu}/u.test(next.text) &&
      matchAt(index, tokens, at + 1, accepts) &&
      !wide
    )
      break;
    if (token.kind === "dot" || token.kind === "number") {
      at++;
      continue;
    }
    if (token.kind === "newline") {
      const goesOn =
        next?.kind === "word" &&
        ((NAME_LINKS.has(next.key) && !next.capital && !cooperationAt(tokens, at + 1)) ||
          MATTERS.has(next.key) ||
          (!hasTail && BARE_HEADS.has(entry.id) && !matchAt(index, tokens, at + 1, accepts)));
      if (!goesOn) break;
      at++;
      continue;
    }
    if (token.kind === "divider") {
      if (token.text === "," && nextPlace(context, head, at + 1)) {
        at += 2;
        continue;
      }
      if (
        token.text !== "," ||
        !next ||
        !MATTERS.has(next.key) ||
        !(endsInMatter(context, head, at) || BARE_HEADS.has(entry.id))
      )
        break;
      at++;
      continue;
    }
    if (token.kind === "colon" && PLACE_LINKS.has(tokens[at - 1]!.key) && next?.capital) {
      at++;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "acronym") break;
    if (roleAfterAt(tokens, at)) break;
    const form = legalFormEnd(context.text, tokens, at);
    if (form !== undefined) {
      at = closed = form;
      continue;
    }
    const after = conjunctionAt(tokens, at);
    if (after !== undefined) {
      const further = afterConjunction(context, head, entry, after, hasTail);
      if (further === undefined) break;
      at = further;
      continue;
    }
    if (token.key === "przez" && DONE_BY.test(tokens[at - 1]!.key)) {
      at = matchAt(index, tokens, at + 1, accepts)?.end ?? at + 1;
      continue;
    }
    if (opensRemark(tokens, at)) break;
    if (isZPartner(context, at)) break;
    const link = tokens[at - 1]!.kind === "dot" ? tokens[at - 2] : tokens[at - 1];
    const found = hasTail && NAME_LINKS.has(link?.key ?? "") ? undefined : matchAt(index, tokens, at, accepts);
    if (
      found &&
      !MATTERS.has(token.key) &&
      !(wide ? found.cases.length === 0 || found.cases.includes("genitive") : isComplement(head, entry, found))
    )
      break;
    at = found ? found.end : at + 1;
  }
  while (
    at > closed &&
    (tokens[at - 1]!.kind === "newline" ||
      (tokens[at - 1]!.kind === "dot" && tokens[at - 2] !== undefined && !ABBREVIATED.test(tokens[at - 2]!.key)))
  )
    at--;
  return at;
}

/** Words whose dot belongs to them. */
const ABBREVIATED =
  /^(?:im|pw|sw|ds|ul|nr|os|al|pn|woj|pow|gm|m|rzym|kat|tzw|np|itp|itd|st|woj|dr|ks|prof|gen|mjr|o|sp)$/;

/** "w ramach …", "np. …", "zgodnie z …": a remark, not part of the name. */
export function opensRemark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    token.kind === "word" &&
    (REMARKS.has(token.key) ||
      ((token.key === "w" || token.key === "na" || token.key === "przy") && REMARKS.has(tokens[at + 1]?.key ?? "")))
  );
}

/** "z organizacjami" after a lead: the rest of a lost "we współpracy". */
export function isZPartner({ tokens, index, accepts }: TailContext, at: number): boolean {
  const key = tokens[at]!.key;
  if (key !== "z" && key !== "ze") return false;
  const found = matchAt(index, tokens, at + 1, accepts);
  return found !== undefined && (found.cases.length === 0 || found.cases.includes("instrumental"));
}
