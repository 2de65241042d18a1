/** A light stemmer for folded Polish words: candidates only, the dictionary decides. */

/** Endings of nouns and adjectives, longest first; what is left has at least four letters. */
const ENDINGS = [
  "iejszymi",
  "iejszych",
  "iejszego",
  "owymi",
  "owych",
  "owego",
  "owemu",
  "iami",
  "iach",
  "iego",
  "iemu",
  "ymi",
  "imi",
  "ych",
  "ich",
  "ego",
  "emu",
  "ami",
  "ach",
  "owi",
  "owie",
  "iom",
  "iem",
  "owa",
  "owe",
  "owy",
  "om",
  "ow",
  "em",
  "ej",
  "ie",
  "ia",
  "iu",
  "ym",
  "im",
  "ek",
  "ki",
  "ka",
  "ko",
  "ke",
  "a",
  "e",
  "i",
  "o",
  "u",
  "y",
].sort((a, b) => b.length - a.length);
const SHORTEST_STEM = 4;

/** "organizacjami", "organizacji" → "organizacj"; short words and abbreviations stay. */
export function stem(word: string): string {
  if (word.startsWith("^")) return word;
  for (const ending of ENDINGS)
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}
