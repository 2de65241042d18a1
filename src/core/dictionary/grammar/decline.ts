/**
 * Polish declension as tables: endings by class, softening by last letters. Rules first, exceptions from `nouns.ts`.
 */
import type { GrammaticalCase } from "../types";
import type { Noun } from "./nouns";

export const CASES: readonly GrammaticalCase[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
];

export type Gender = "m" | "mp" | "f" | "n";

/** Six forms in the order of CASES for each number; an empty list where the word has no such number. */
export interface Paradigm {
  gender: Gender;
  singular: readonly string[];
  plural: readonly string[];
}

/** What a hard stem becomes before the -e of the locative (and of the dative of feminines). */
const SOFTENED: readonly [RegExp, string][] = [
  [/st$/, "ści"],
  [/zd$/, "ździ"],
  [/sł$/, "śl"],
  [/ch$/, "sz"],
  [/rz$|sz$|cz$|dz$/, "$&"],
  [/k$/, "c"],
  [/g$/, "dz"],
  [/r$/, "rz"],
  [/ł$/, "l"],
  [/t$/, "ci"],
  [/d$/, "dzi"],
  [/([bpmnwfsz])$/, "$1i"],
];
const SOFT_STEM = /(?:[ćśźńlj]|sz|cz|rz|ż|dz|dź|c)$/;
const VELAR = /[kg]$/;
const BEFORE_VOWEL: Readonly<Record<string, string>> = { ć: "ci", ś: "si", ź: "zi", ń: "ni" };

function soften(stem: string): string {
  for (const [pattern, replacement] of SOFTENED) if (pattern.test(stem)) return stem.replace(pattern, replacement);
  return stem;
}

const open = (stem: string): string => stem.replace(/[ćśźń]$/, (letter) => BEFORE_VOWEL[letter] ?? letter);
/** "placówk" → "placówek", "bibliotek" stays. */
const withFleetingVowel = (stem: string): string => (/[^aeiouyąęó]k$/.test(stem) ? `${stem.slice(0, -1)}ek` : stem);
const obliquePlural = (stem: string): [string, string, string] => [`${stem}om`, `${stem}ami`, `${stem}ach`];

function masculine({ lemma, class: kind, exceptions: x }: Noun): Paradigm {
  const stem = open(x.s ?? lemma);
  const soft = SOFT_STEM.test(x.s ?? lemma);
  const genitive = x.g ?? stem + (kind === "m" ? "u" : "a");
  const person = kind === "mp";
  const locative = x.l ?? (soft || /(?:[kg]|ch)$/.test(stem) ? `${stem}u` : `${soften(stem)}e`);
  const nominatives = x.P ?? stem + (soft ? "e" : VELAR.test(stem) ? "i" : "y");
  const genitives = x.G ?? `${stem}ów`;
  const [dative, instrumental, locatives] = obliquePlural(stem);
  return {
    gender: person ? "mp" : "m",
    singular: [
      lemma,
      genitive,
      `${stem}owi`,
      person ? genitive : lemma,
      stem + (VELAR.test(stem) ? "iem" : "em"),
      locative,
    ],
    plural: [nominatives, genitives, dative, person ? genitives : nominatives, x.I ?? instrumental, locatives],
  };
}

function feminine({ lemma, exceptions: x }: Noun): Paradigm {
  if (!lemma.endsWith("a")) {
    const stem = lemma.endsWith("ść") ? `${lemma.slice(0, -2)}ści` : lemma;
    const vowel = lemma.endsWith("ść") ? "" : "y";
    const genitive = stem + vowel;
    const plural = lemma.endsWith("ść") ? genitive : `${stem}e`;
    return {
      gender: "f",
      singular: [lemma, genitive, genitive, lemma, `${stem}ą`, genitive],
      plural: [plural, genitive, ...tail(stem, plural)],
    };
  }
  const stem = lemma.slice(0, -1);
  const velar = VELAR.test(stem);
  const iota = /[jil]$/.test(stem);
  const soft = !iota && SOFT_STEM.test(stem);
  const genitive = x.g ?? (stem.endsWith("i") ? stem : stem + (velar || iota ? "i" : "y"));
  const dative = iota || soft ? genitive : `${soften(stem)}e`;
  const nominatives = x.P ?? stem + (iota || soft ? "e" : velar ? "i" : "y");
  const genitives = x.G ?? (iota && !stem.endsWith("l") ? genitive : withFleetingVowel(stem));
  return {
    gender: "f",
    singular: [lemma, genitive, dative, `${stem}ę`, `${stem}ą`, dative],
    plural: [nominatives, genitives, ...tail(stem, nominatives)],
  };
}

/** Dative, accusative, instrumental, locative of a plural whose accusative is its nominative. */
function tail(stem: string, nominative: string): [string, string, string, string] {
  const [dative, instrumental, locative] = obliquePlural(stem);
  return [dative, nominative, instrumental, locative];
}

function neuter({ lemma, exceptions: x }: Noun): Paradigm {
  const stem = lemma.slice(0, -1);
  const soft = lemma.endsWith("e");
  const genitives =
    x.G ??
    (/ni$/.test(stem)
      ? stem.replace(/ni$/, "ń")
      : /ci$/.test(stem)
        ? stem.replace(/ci$/, "ć")
        : /l$/.test(stem)
          ? `${stem}i`
          : stem);
  const locative = x.l ?? (soft || /(?:[kg]|ch)$/.test(stem) ? `${stem}u` : `${soften(stem)}e`);
  const instrumental = stem + (VELAR.test(stem) ? "iem" : "em");
  return {
    gender: "n",
    singular: [lemma, `${stem}a`, `${stem}u`, lemma, instrumental, locative],
    plural: [`${stem}a`, genitives, ...tail(stem, `${stem}a`)],
  };
}

function latin({ lemma }: Noun): Paradigm {
  const stem = lemma.slice(0, -2);
  return {
    gender: "n",
    singular: Array<string>(6).fill(lemma),
    plural: [`${stem}a`, `${stem}ów`, ...tail(stem, `${stem}a`)],
  };
}

function personInA(noun: Noun): Paradigm {
  const { lemma, exceptions: x } = noun;
  const { singular } = feminine({ ...noun, exceptions: {} });
  const stem = lemma.slice(0, -1);
  const genitives = x.G ?? `${stem}ów`;
  const [dative, instrumental, locative] = obliquePlural(stem);
  const dativeSingular = x.l ?? singular[2]!;
  return {
    gender: "mp",
    singular: [lemma, singular[1]!, dativeSingular, singular[3]!, singular[4]!, dativeSingular],
    plural: [x.P ?? `${stem}y`, genitives, dative, genitives, instrumental, locative],
  };
}

function pluralOnly({ lemma, exceptions: x }: Noun): Paradigm {
  const stem = lemma.slice(0, -1);
  return { gender: lemma.endsWith("a") ? "n" : "f", singular: [], plural: [lemma, x.G ?? stem, ...tail(stem, lemma)] };
}

const BY_CLASS: Readonly<Record<Exclude<Noun["class"], "adj">, (noun: Noun) => Paradigm>> = {
  m: masculine,
  ma: masculine,
  mp: masculine,
  mf: personInA,
  f: feminine,
  n: neuter,
  um: latin,
  pl: pluralOnly,
};

/** The twelve forms of a noun. */
export function declineNoun(noun: Noun): Paradigm {
  if (noun.class === "adj") return { gender: "mp", ...declineAdjective(noun.lemma, "mp") };
  return BY_CLASS[noun.class](noun);
}

const VIRILE: readonly [RegExp, string][] = [
  [/ski$/, "scy"],
  [/cki$/, "ccy"],
  [/ki$/, "cy"],
  [/gi$/, "dzy"],
  [/ry$/, "rzy"],
  [/ły$/, "li"],
  [/ony$/, "eni"],
  [/([nwmbp])y$/, "$1i"],
  [/ty$/, "ci"],
  [/dy$/, "dzi"],
  [/szy$/, "si"],
];

/** Nominative plural of persons: "socjalny" → "socjalni", "miejski" → "miejscy". */
function virile(lemma: string): string {
  for (const [pattern, replacement] of VIRILE) if (pattern.test(lemma)) return lemma.replace(pattern, replacement);
  return lemma;
}

const adjectives = new Map<string, Omit<Paradigm, "gender">>();

/** An adjective given by its masculine nominative ("gminny", "miejski") in the twelve forms of a gender. */
export function declineAdjective(lemma: string, gender: Gender): Omit<Paradigm, "gender"> {
  const key = `${gender} ${lemma}`;
  let forms = adjectives.get(key);
  if (!forms) adjectives.set(key, (forms = adjectiveForms(lemma, gender)));
  return forms;
}

function adjectiveForms(lemma: string, gender: Gender): Omit<Paradigm, "gender"> {
  const stem = lemma.slice(0, -1);
  const soft = lemma.endsWith("i");
  const hard = (ending: string): string => stem + (soft && !/^[iyą]|^a/.test(ending) ? "i" : "") + ending;
  const ym = stem + (soft ? "im" : "ym");
  const ych = stem + (soft ? "ich" : "ych");
  const ymi = stem + (soft ? "imi" : "ymi");
  const singular: Readonly<Record<Gender, string[]>> = {
    m: [lemma, hard("ego"), hard("emu"), lemma, ym, ym],
    mp: [lemma, hard("ego"), hard("emu"), hard("ego"), ym, ym],
    f: [`${stem}a`, hard("ej"), hard("ej"), `${stem}ą`, `${stem}ą`, hard("ej")],
    n: [hard("e"), hard("ego"), hard("emu"), hard("e"), ym, ym],
  };
  const nominatives = gender === "mp" ? virile(lemma) : hard("e");
  return { singular: singular[gender], plural: [nominatives, ych, ym, gender === "mp" ? ych : nominatives, ymi, ych] };
}
