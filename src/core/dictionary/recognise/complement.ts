/** Whose a body is: what right after its name belongs to it ("Stowarzyszenie Rodziców Szkoły", "hufiec ZHP"). */
import { HEAD_IDS } from "../data/heads";
import { genderOf } from "../grammar/phrase";
import type { GrammaticalCase, Institution } from "../types";
import type { Match } from "./match";
import { belongs, isOffice } from "./units";

/** A body's territory directly after another body is its complement, whatever the case ("sołtysi gminy"). */
export const TERRITORIES: ReadonlySet<string> = new Set(["gmina", "powiat", "miasto", "wojewodztwo"]);
/** Heads that name nobody without what follows; a line break or "i" does not end them. */
export const BARE_HEADS: ReadonlySet<string> = new Set([
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

/** Heads whose proper name may itself be the name of a body. */
const APPOSED: ReadonlySet<string> = new Set(["stowarzyszenie", "fundacja", "towarzystwo", "zwiazek"]);
/** Nouns with one form for all cases of the singular. */
const UNCHANGING = /um$/;

/** Cases two neighbours of a list share; the accusative says nothing (it looks like the genitive or the nominative). */
const LISTED: ReadonlySet<GrammaticalCase> = new Set(["nominative", "genitive", "instrumental"]);
const overlaps = (a: readonly GrammaticalCase[], b: readonly GrammaticalCase[]): boolean =>
  a.some((one) => LISTED.has(one) && b.includes(one));

/** True when a body found right after another one, with nothing between, goes on with its name. */
export function isComplement(head: Match, entry: Institution, found: Match): boolean {
  const id = found.hits[0]?.institution?.id ?? "";
  const genitive = found.cases.includes("genitive");
  if (TERRITORIES.has(id) && genitive) return true;
  if (belongs(entry, found)) return true;
  // "Centrum Edukacji i Pracy Młodzieży OHP", "Rada Rodziców SP nr 1": the letters say whose it is.
  if (found.hits[0]?.abbreviation && !head.hits[0]?.abbreviation && !isOffice(entry)) return true;
  // "Szkolne Koła Caritas", "hufiec ZHP": an abbreviation or a name that never changes belongs to the bare head before
  // it.
  if (BARE_HEADS.has(entry.id) && (found.cases.length === 0 || found.cases.length === 6)) return true;
  // "Stowarzyszenie Klub Abstynenta": a name in apposition.
  if (APPOSED.has(entry.id) && head.hits[0]?.number === "singular" && found.cases.includes("nominative")) return true;
  // "Stowarzyszenie Rodziców Szkoły", "Centrum Obsługi Placówek": unless the head can be nothing but a genitive.
  if (BARE_HEADS.has(entry.id) && genitive && (!head.cases.includes("genitive") || UNCHANGING.test(entry.name)))
    return true;
  // "pracownicy socjalni GOPS": persons belong to somebody; an abbreviation shows no case.
  if ((genitive || found.cases.length === 0) && entry.kind !== "open" && genderOf(entry.name) === "mp") return true;
  return !overlaps(head.cases, found.cases) && genitive && head.cases.length > 0;
}

/** What nothing but a genitive can be: "szkół", "Powiatów". */
export const onlyGenitive = ({ cases }: Match): boolean => cases.includes("genitive") && !cases.includes("nominative");
