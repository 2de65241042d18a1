/**
 * The name shown for what was met: the dictionary's nominative, with the qualifier before it and the place or proper
 * name after it.
 */
import { fold } from "../../table/text";
import { declineAdjective, type Gender } from "../grammar/decline";
import { genderOf, inForm, numberOf, plainName } from "../grammar/phrase";
import { agreeing } from "./adjectives";
import type { GrammaticalCase, GrammaticalNumber, Institution } from "../types";

const canonicalNames = new WeakMap<Institution, Partial<Record<GrammaticalNumber, string>>>();

/** Canonical nominative in the number met ("ośrodki pomocy społecznej" stays a plural). */
export function canonicalName(entry: Institution, number?: GrammaticalNumber): string {
  let names = canonicalNames.get(entry);
  if (!names) canonicalNames.set(entry, (names = {}));
  const usual = plainName(entry.name);
  if (entry.oneNumber || !number) return usual;
  return (names[number] ??= numberOf(entry.name) === number ? usual : inForm(entry.name, "nominative", number));
}

/**
 * Endings of adjectives and participles in the oblique cases → what they are in the nominative, by gender and number.
 */
const OBLIQUE: readonly { pattern: RegExp; number: GrammaticalNumber; soft: boolean }[] = [
  { pattern: /^(\p{L}{3,})ymi$/u, number: "plural", soft: false },
  { pattern: /^(\p{L}{2,}[kg])imi$/u, number: "plural", soft: true },
  { pattern: /^(\p{L}{3,}(?:sk|ck|n|w|cz|ąc|an|on))ą$/u, number: "singular", soft: false },
  { pattern: /^(\p{L}{2,}[kg])im$/u, number: "singular", soft: true },
  { pattern: /^(\p{L}{3,}(?:n|w|cz|ąc|an|on))ym$/u, number: "singular", soft: false },
];

function nominativeWord(word: string, gender: Gender): string | undefined {
  for (const { pattern, number, soft } of OBLIQUE) {
    const stem = pattern.exec(word)?.[1];
    if (!stem) continue;
    return declineAdjective(stem + (soft || /[kg]$/.test(stem) ? "i" : "y"), gender)[number][0];
  }
  return undefined;
}

/** "działającymi na rzecz rodziny" → "działające na rzecz rodziny": only the words that agree with the head change. */
function nominativeTail(tail: string, gender: Gender): string {
  const words = tail.split(" ");
  for (let index = 0; index < words.length; index++) {
    const changed = nominativeWord(words[index]!, gender);
    if (!changed) break;
    words[index] = changed;
  }
  return words.join(" ");
}

export interface Met {
  entry: Institution;
  number: GrammaticalNumber;
  cases: readonly GrammaticalCase[];
  abbreviation: boolean;
  /** Adjectives before the name, as lemmas. */
  qualifiers: readonly string[];
  tail: string;
  /** Qualifiers and name as they stand in the cell: their capitals are kept. */
  written: string;
}

/** Words that stay small inside a proper name. */
const SMALL = new Set("w we na i oraz do ds dla im pw od o z ze przy nad pod u a lub przeciw".split(" "));
const SECTORS_OF_OFFICES = new Set([
  "samorząd",
  "pomoc społeczna",
  "rynek pracy",
  "państwo",
  "bezpieczeństwo i sprawiedliwość",
  "kultura i sport",
]);

const properNames = new Map<string, string>();

/** The same, remembered: a plan names few bodies, again and again. */
function properName(name: string): string {
  let known = properNames.get(name);
  if (known === undefined) {
    if (properNames.size >= MOST_NAMES) properNames.clear();
    properNames.set(name, (known = asProperName(name)));
  }
  return known;
}
const MOST_NAMES = 20_000;

/** "gminny ośrodek pomocy społecznej" → "Gminny Ośrodek Pomocy Społecznej"; hyphened parts too. */
export const asProperName = (name: string): string =>
  name.replace(/[\p{L}\d]+/gu, (word, at: number) =>
    (SMALL.has(word) && at > 0) || (at > 0 && name[at - 1] === ".")
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** An office has a proper name; a class of bodies ("szkoła podstawowa", "stowarzyszenie") has a common one. */
const offices = new WeakMap<Institution, boolean>();

function isOffice(entry: Institution): boolean {
  let known = offices.get(entry);
  if (known === undefined) {
    known =
      SECTORS_OF_OFFICES.has(entry.sector) &&
      entry.kind === "institution" &&
      !entry.oneNumber &&
      entry.name.includes(" ") &&
      numberOf(entry.name) === "singular";
    offices.set(entry, known);
  }
  return known;
}

/** The name of an institution where nothing is written yet: in lists, in place of another, in notes. */
export const shownName = (entry: Institution): string =>
  isOffice(entry) ? asProperName(plainName(entry.name)) : plainName(entry.name);

const CONTENT = /\p{L}{3,}/gu;

/**
 * The name with the capitals of its writing: all of them in a proper name, the first in "Gmina Borki"; an abbreviation
 * of one office is a proper name.
 */
function withCapitals(name: string, { entry, number, abbreviation, tail, written }: Met): string {
  if (entry.kind === "open" || entry.oneNumber) return name;
  const particular = number === "singular" && /[\p{Lu}\d]/u.test(tail);
  if (abbreviation)
    return isOffice(entry) || (particular && entry.kind === "institution" && name.includes(" "))
      ? asProperName(name)
      : name;
  const words = written.match(CONTENT) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (words.length > 1 && capitals.length === words.length) return properName(name);
  return particular && capitals[0] === words[0] && words.length ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Nominative of what was met, with the capitals it was written with. */
export function displayName(met: Met): string {
  const { entry, number, cases, abbreviation, qualifiers, tail } = met;
  const base = canonicalName(entry, abbreviation ? undefined : number);
  const gender = genderOf(entry.name);
  const shown = entry.oneNumber ? numberOf(entry.name) : number;
  const before = qualifiers.map((lemma) => agreeing(lemma, gender, shown));
  const oblique = cases.includes("instrumental") && !cases.includes("nominative");
  const after = tail && oblique ? nominativeTail(fold(tail), gender) : fold(tail);
  return [withCapitals([...before, base].filter(Boolean).join(" "), met), after]
    .filter(Boolean)
    .join(" ")
    .replace(/ ([,.])/g, "$1");
}
