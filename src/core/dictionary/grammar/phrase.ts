/**
 * A name of several words in all its forms: which words decline is marked by " + " or worked out from the nouns and
 * adjective endings.
 */
import { memo } from "../../table/memo";
import type { GrammaticalCase, GrammaticalNumber } from "../types";
import { CASES, declineAdjective, declineNoun, type Gender, type Paradigm } from "./decline";
import { NOUNS, type Noun } from "./nouns";

export interface PhraseForm {
  text: string;
  case: GrammaticalCase;
  number: GrammaticalNumber;
}

const ADJECTIVE =
  /(?:ow|sk|ck|zk|cz|czn|jn|ln|rn|wn|dn|pn|bn|tn|zn|żn|sn|łn|mn|nn|szn|ższ|stk|elk|stał|nion|czon|dcz|ąc|ęc|ęt|at|ijn|yn|rz)(?:y|i|a|e|ie)$/;
/** Nominative plural → noun, so that a class may be named in the plural. */
const BY_PLURAL: ReadonlyMap<string, Noun> = new Map(
  [...NOUNS.values()]
    .filter((noun) => noun.class !== "pl")
    .map((noun): [string, Noun] => [declineNoun(noun).plural[0]!, noun]),
);
const paradigms = new Map<Noun, Paradigm>();

function paradigm(noun: Noun): Paradigm {
  let known = paradigms.get(noun);
  if (!known) paradigms.set(noun, (known = declineNoun(noun)));
  return known;
}

/** The masculine singular of an adjective that agrees with this gender and number, or undefined when it does not. */
function adjectiveLemma(word: string, gender: Gender, number: GrammaticalNumber): string | undefined {
  const stem = word.replace(/(?:ie|[yiae])$/, "");
  const velar = /[kg]$/.test(stem);
  for (const lemma of [stem + (velar ? "i" : "y"), `${stem}i`, ...virileLemmas(word)])
    if (declineAdjective(lemma, gender)[number][0] === word) return lemma;
  return undefined;
}

const VIRILE_BACK: readonly [RegExp, string][] = [
  [/scy$/, "ski"],
  [/ccy$/, "cki"],
  [/eni$/, "ony"],
  [/rzy$/, "ry"],
  [/li$/, "ły"],
  [/([nwm])i$/, "$1y"],
  [/ci$/, "ty"],
  [/([cż])y$/, "$1y"],
];
const virileLemmas = (word: string): string[] =>
  VIRILE_BACK.filter(([pattern]) => pattern.test(word)).map(([pattern, to]) => word.replace(pattern, to));

/** The guess for a noun nobody listed, by its ending. */
function guessNoun(word: string): Noun {
  const kind = /um$/.test(word) ? "um" : /a$|ść$/.test(word) ? "f" : /[oe]$/.test(word) ? "n" : "m";
  return { lemma: word, class: kind, exceptions: {} };
}

interface Head {
  index: number;
  noun: Noun;
  numbers: readonly GrammaticalNumber[];
}

function findHead(words: readonly string[]): Head | undefined {
  for (let index = 0; index < Math.min(words.length, 4); index++) {
    const word = words[index]!;
    const noun = NOUNS.get(word);
    if (noun) return { index, noun, numbers: noun.class === "pl" ? ["plural"] : ["singular", "plural"] };
    const plural = BY_PLURAL.get(word);
    if (plural) return { index, noun: plural, numbers: ["plural"] };
    if (!ADJECTIVE.test(word)) return undefined;
  }
  return undefined;
}

const unchanged = (text: string): PhraseForm[] =>
  CASES.map((grammaticalCase) => ({ text, case: grammaticalCase, number: "singular" }));

const inCaseOf = (model: string, word: string): string =>
  model === model.toUpperCase() && model.length > 1
    ? word.toUpperCase()
    : model[0] === model[0]?.toUpperCase()
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;

/**
 * All forms of a name given in the nominative ("powiatowy urząd pracy", "organizacje pozarządowe", "dom + dziecka"). A
 * name in the plural has plural forms only, unless its singular is asked for with `both`. A name nobody can decline, or
 * one that begins with "+ ", stays the same in all cases.
 */
export function inflect(name: string, both = false): PhraseForm[] {
  if (name.startsWith("+ ")) return unchanged(name.slice(2));
  const [declinedPart = "", fixedPart] = name.split(" + ");
  const written = declinedPart.split(" ");
  const words = written.map((word) => word.toLowerCase());
  const marked = fixedPart !== undefined;
  const head =
    findHead(words) ??
    (marked
      ? { index: words.length - 1, noun: guessNoun(words[words.length - 1]!), numbers: ["singular", "plural"] as const }
      : undefined);
  const whole = plainName(name);
  if (!head) return unchanged(whole);
  const nounForms = paradigm(head.noun);
  const numberWritten = head.numbers[0]!;
  const adjectives = words.map((word, index) => (index === head.index ? undefined : adjectiveAt(word, index)));
  function adjectiveAt(word: string, index: number): string | undefined {
    if (index > head!.index && !marked && !ADJECTIVE.test(word)) return undefined;
    return adjectiveLemma(word, nounForms.gender, numberWritten);
  }
  // After the first word that does not agree everything stays as it is.
  const end = adjectives.findIndex((lemma, index) => index > head.index && lemma === undefined);
  const forms: PhraseForm[] = [];
  const numbers = both && nounForms.singular.length ? (["singular", "plural"] as const) : head.numbers;
  for (const number of numbers)
    CASES.forEach((grammaticalCase, at) => {
      const text = written.map((word, index) => {
        if (end !== -1 && index >= end) return word;
        if (index === head.index) return inCaseOf(word, nounForms[number][at]!);
        const lemma = adjectives[index];
        return lemma ? inCaseOf(word, declineAdjective(lemma, nounForms.gender)[number][at]!) : word;
      });
      forms.push({
        text: fixedPart ? `${text.join(" ")} ${fixedPart}` : text.join(" "),
        case: grammaticalCase,
        number,
      });
    });
  return forms;
}

/** A dictionary name without its mark of declension. */
export const plainName = (name: string): string => name.replace(/^\+ | \+(?= )/, "");

/** One form of a name, e.g. the instrumental after "we współpracy z". */
export function inForm(name: string, grammaticalCase: GrammaticalCase, number?: GrammaticalNumber): string {
  const forms = inflect(name, true);
  const wanted = forms.find(
    (form) => form.case === grammaticalCase && form.number === (number ?? inflect(name)[0]!.number),
  );
  return wanted?.text ?? forms.find((form) => form.case === grammaticalCase)?.text ?? plainName(name);
}

/** The number a name of the dictionary is written in: "organizacje pozarządowe" is a plural. */
export const numberOf = memo((name): GrammaticalNumber => inflect(name)[0]!.number);

/** The gender adjectives before this name agree with. */
export const genderOf = memo((name): Gender => {
  const words = (name.split(" + ")[0] ?? "").replace(/^\+ /, "").toLowerCase().split(" ");
  const head = findHead(words);
  return head ? paradigm(head.noun).gender : paradigm(guessNoun(words[0] ?? "")).gender;
});
