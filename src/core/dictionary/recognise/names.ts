/** The name shown for what was met: the dictionary's nominative, with the qualifier before it and the place or proper name after it. */
import { fold } from "../../table/text";
import { declineAdjective, type Gender } from "../grammar/decline";
import { genderOf, inflect, inForm, plainName } from "../grammar/phrase";
import type { GrammaticalCase, GrammaticalNumber, Institution } from "../types";

const canonicalNames = new WeakMap<Institution, Partial<Record<GrammaticalNumber, string>>>();

/** Canonical nominative in the number met ("ośrodki pomocy społecznej" stays a plural). */
export function canonicalName(entry: Institution, number?: GrammaticalNumber): string {
  let names = canonicalNames.get(entry);
  if (!names) canonicalNames.set(entry, (names = {}));
  const usual = plainName(entry.name);
  if (entry.oneNumber || !number) return usual;
  return (names[number] ??=
    inflect(entry.name)[0]!.number === number ? usual : inForm(entry.name, "nominative", number));
}

/** Endings of adjectives and participles in the oblique cases → what they are in the nominative, by gender and number. */
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
}

/** Nominative of what was met. */
export function displayName({ entry, number, cases, abbreviation, qualifiers, tail }: Met): string {
  const base = canonicalName(entry, abbreviation ? undefined : number);
  if (!qualifiers.length && !tail) return base;
  const gender = genderOf(entry.name);
  const shown = entry.oneNumber ? inflect(entry.name)[0]!.number : number;
  const before = qualifiers.map((lemma) => declineAdjective(lemma, gender)[shown][0] ?? lemma);
  const oblique = cases.includes("instrumental") && !cases.includes("nominative");
  const after = tail && oblique ? nominativeTail(fold(tail), gender) : fold(tail);
  return [...before, base, after]
    .filter(Boolean)
    .join(" ")
    .replace(/ ([,.])/g, "$1");
}
