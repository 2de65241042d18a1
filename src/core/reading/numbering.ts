import { fold } from "../table/text";

/** A text without the number that stood before it. `page` is a page number pasted in front ("78 5. Podejmowanie…"). */
export interface Numbered {
  /** As written without the closing dot or bracket; "" when there is none. */
  number: string;
  text: string;
  page?: string;
}

const CAPITAL = 'A-ZĄĆĘŁŃÓŚŹŻ„"';
const WORD = "(?:działanie|zadanie|projekt|przedsięwzięcie|kierunek(?: działań| działania)?)";

/** Tried in order; group 1 is the number, group 2 the text. */
const ACTION_NUMBERS: readonly RegExp[] = [
  new RegExp(`^${WORD} (?:nr\\.? ?)?(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?) ?[.:)–—-]* (\\S.*)$`, "is"),
  /^(\d{1,3}(?:\.\d{1,3})+[a-z]?)[.)]?\s*(?=\D)(\S.*)$/,
  /^(\d{1,3}[a-z]?)\s*[.)](?!\d)\s*(\S.*)$/,
  /^\((\d{1,3}[a-z]?)\)\s*(\S.*)$/,
  new RegExp(`^(\\d{1,2}) ?[–—-]? ?(?=[${CAPITAL}])(.*)$`),
  /^([a-z])\)\s*(\S.*)$/,
  /^([IVX]{1,5})\.\s*(\S.*)$/,
  /^(?:ad\.?\s*)(\d{1,2})[.)]?\s*(\S.*)$/i,
];

const BULLET = /^(?:[•·▪●○◦‣➢✓*]|[–—-](?=\s))\s*/u;

/** "1.Xxx", "1. Xxx", "1 Xxx", "1) Xxx", "3a. Xxx", "1.2. Xxx", "Działanie 3: Xxx", "• Xxx" → number and text. */
export function splitActionNumber(written: string): Numbered {
  const folded = fold(written);
  const page = new RegExp(`^(\\d{1,3})\\s+(?=\\d{1,2}\\.\\s*[${CAPITAL}])`).exec(folded);
  const whole = folded.slice(page?.[0].length ?? 0);
  const text = whole.replace(BULLET, "");
  for (const pattern of ACTION_NUMBERS) {
    const match = pattern.exec(text);
    if (match) return { number: match[1]!, text: match[2]!, ...(page ? { page: page[1]! } : {}) };
  }
  return { number: "", text };
}

const ROMAN = "(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})";
const LEVEL_WORDS: readonly (readonly [GoalLevel, RegExp])[] = [
  ["strategic", /^cel(?:e)?\s+(?:strategiczn|główn|ogóln|nadrzędn|kluczow|wiodąc|rozwojow)\S*/i],
  ["goal", /^cel(?:e)?\s+(?:operacyjn|szczegółow|pośredni)\S*/i],
  [
    "area",
    /^(?:obszar(?:\s+(?:problemow|strategiczn|interwencj|działa)\S*)?|priorytet(?:\s+strategiczn\S*)?|oś(?:\s+(?:priorytetow|strategiczn)\S*)?|pole strategiczne)(?=\s|[:.–—-]|$)/i,
  ],
  ["goal", /^cel(?=\s|[:.]|$)/i],
];

export type GoalLevel = "area" | "strategic" | "goal";

/** What a heading row says: its level when a word names it, its number, and the text that is left. */
export interface Heading extends Numbered {
  level?: GoalLevel;
  /** Which signs number it. */
  numerals?: "roman" | "arabic";
}

/** "II. ODPOWIEDZIALNOŚĆ…", "Cel operacyjny 1.2 – Wsparcie", "OBSZAR I: RODZINA" → level, number, text. */
export function splitHeading(written: string): Heading {
  const folded = fold(written);
  const named = LEVEL_WORDS.find(([, pattern]) => pattern.test(folded));
  const rest = named ? folded.replace(named[1], "").replace(/^\s*(?:nr\.?\s*)?/i, "") : folded;
  const level = named ? { level: named[0] } : {};
  const roman = new RegExp(`^(${ROMAN})(?: ?[.):–—-]+ ?| )(?=\\S)`).exec(rest);
  if (roman?.[1]) return { ...level, number: roman[1], numerals: "roman", text: rest.slice(roman[0].length) };
  const arabic = (
    named
      ? /^(\d{1,2}(?:\.\d{1,2})*[a-z]?)(?: ?[.):–—-]+(?!\d) ?| )(?=\S)/
      : /^(\d{1,2}(?:\.\d{1,2})*[a-z]?)(?:\s*[.)](?!\d)\s*|(?<=\d\.\d{1,2})\s+)(?=\S)/
  ).exec(rest);
  if (arabic) return { ...level, number: arabic[1]!, numerals: "arabic", text: rest.slice(arabic[0].length) };
  const alone = named && new RegExp(`^(${ROMAN}|\\d{1,2}(?:\\.\\d{1,2})*)[.):]?$`).exec(rest);
  if (alone?.[1]) return { ...level, number: alone[1], numerals: /\d/.test(alone[1]) ? "arabic" : "roman", text: "" };
  const text = named ? rest.replace(/^[\s:.–—-]+/, "") : folded;
  return { ...level, number: "", text };
}

/** A number cell ("1.", "II)", "3a") without its closing sign. */
export function bareNumber(written: string): string {
  return fold(written)
    .replace(/(?<![.)\s])[.)\s]+$/, "")
    .replace(/^\(/, "");
}

/** Written in capitals: at least four letters and no small one (an ending such as "ów" after a number aside). */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Seen in capitals: typed so, or shown so by its format. */
export function inCapitals(piece: {
  text: string;
  capitals?: boolean | undefined;
  look?: { capitals?: true } | undefined;
}): boolean {
  return piece.capitals === true || piece.look?.capitals === true || isCapitals(piece.text);
}

/**
 * A page's number printed between rows: "strona 3", "Strona 1 z 2", "str. 5/10", "- 3 -". A bare number may be
 * anything.
 */
export function isPageLine(text: string): boolean {
  if (/^(?:\(?c\.? ?d\.?|ciąg dalszy|dokończenie)(?:\s|\)|$)/iu.test(fold(text)) && text.length < 60) return true;
  return /^(?:[-–—]\s*\d{1,3}\s*[-–—]|str(?:ona|\.)?\s*\d{1,3}(?:\s*(?:z|\/)\s*\d{1,3})?)$/i.test(fold(text));
}

/**
 * True when lines of a cell are numbered 1, 2, 3 or a, b, c in their order: a list kept in one cell, whose numbers
 * belong to it.
 */
export function isNumberedList(written: string): boolean {
  const lines = written.split("\n");
  const follow = (numbers: readonly number[]) =>
    numbers.length > 1 && numbers[0] === 1 && numbers.every((number, at) => number === at + 1);
  return (
    follow(lines.flatMap((line) => /^\s*(\d{1,2})[.)](?!\d)\s*\S/.exec(line)?.[1] ?? []).map(Number)) ||
    follow(
      lines.flatMap((line) => /^\s*([a-z])[.)]\s*\S/.exec(line)?.[1] ?? []).map((letter) => letter.charCodeAt(0) - 96),
    )
  );
}
