import { fold, normal } from "../table/text";

/** What was mended in a text and what only looks broken. */
export interface Mended {
  text: string;
  /** Pairs of words before and after: certain, and told to the user. */
  repaired: { before: string; after: string }[];
  /** Words that look broken in copying but may be right ("kon-taktowych"): kept as they are, and told. */
  suspect: string[];
}

const PDF_LETTERS = /[ŜŝŽžŸÿ]/;
/**
 * Letters and small letters a Polish document is written in. Not `\p{L}`: compiling an expression that repeats the
 * letters of all scripts costs a tenth of a second at the first text, and what a PDF breaks here is Polish.
 */
const L = "A-Za-z\\u00C0-\\u024F";
const SMALL = "a-z\\u00DF-\\u00F6\\u00F8-\\u00FFąćęłńóśźż";
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters that are never a word of their own and end one torn off by a PDF ("prawnicz ą"). */
const TORN = /(?<!\p{L})(\p{L}{3,}) ([ąę])(?=[\s,.;:)]|$)/gu;
const HYPHENATED = new RegExp(`(?<![${L}-])([${L}]{2,4})-([${SMALL}]{4,})(?![${L}-])`, "g");
/** First parts of compounds that are rightly written with a hyphen. */
const COMPOUND = new Set([
  "spo",
  "eko",
  "pro",
  "anty",
  "foto",
  "wideo",
  "tele",
  "bio",
  "geo",
  "auto",
  "mini",
  "midi",
  "makro",
  "euro",
  "non",
  "ex",
  "quasi",
  "post",
  "pre",
  "pol",
]);

/**
 * Mends letters that fonts of a PDF replaced ("naleŜy" → "należy") and endings torn off; leaves everything it is not
 * sure of.
 */
export function mend(written: string): Mended {
  const text = fold(written);
  if (!/[ŜŝśžŽ]|\p{L}-\p{Ll}|\p{L} [ąę](?!\p{L})/u.test(text)) return { text, repaired: [], suspect: [] };
  const repaired: Mended["repaired"] = [];
  const lettered = text.replace(WORD, (word) => {
    const after = PDF_LETTERS.test(word) || /\p{Lu}{2}ś|ś\p{Lu}{2}/u.test(word) ? mendLetters(word) : word;
    if (after !== word) repaired.push({ before: word, after });
    return after;
  });
  const joined = lettered.replace(TORN, (all, word: string, ending: string) => {
    repaired.push({ before: all, after: word + ending });
    return word + ending;
  });
  const suspect = [...joined.matchAll(HYPHENATED)]
    .filter(([, first]) => !COMPOUND.has(normal(first!)) && !/o$/.test(first!))
    .map(([all]) => all);
  return { text: joined, repaired, suspect };
}

/** Ŝ stands for Ż whatever its own case: the letters around it tell which. A lone small ś inside capitals was Ż. */
function mendLetters(word: string): string {
  const others = word.replace(/[Ŝŝś]/g, "");
  const capitals = others.length > 0 && others === others.toUpperCase();
  return word
    .replace(/[Ŝŝ]/g, (letter, at: number) => (capitals || (letter === "Ŝ" && at === 0) ? "Ż" : "ż"))
    .replace(/ś/g, capitals && others.length > 1 ? "Ż" : "ś");
}
