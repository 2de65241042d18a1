/**
 * Text as a reader compares it. Nothing here changes what the user wrote: the folded form is for looking, the original
 * is kept.
 */

/** Zero-width characters and soft hyphens: present in copied text, invisible, never meant. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const NEEDS_FOLDING = /^\s|\s$|\s\s|[^\S ]|[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Most texts are folded already; finding that out, letter by letter, costs a fraction of folding them again. */
function needsFolding(text: string): boolean {
  let space = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20) {
      if (space) return true;
      space = true;
    } else if ((code > 0x20 && code < 0x7f) || (code > 0xad && code < 0x1680)) space = false;
    else return NEEDS_FOLDING.test(text);
  }
  return space && text !== "";
}

/** Folds all white space (also NBSP and line breaks) to single spaces, drops invisible characters, trims. */
export function fold(text: string): string {
  if (!needsFolding(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

const DIACRITICS: Readonly<Record<string, string>> = {
  ą: "a",
  ć: "c",
  ę: "e",
  ł: "l",
  ń: "n",
  ó: "o",
  ś: "s",
  ź: "z",
  ż: "z",
};

/** A small letter without its Polish mark. */
export const plainLetter = (letter: string): string => DIACRITICS[letter] ?? letter;

/** Lower case, no Polish diacritics, folded: the form in which headers and vocabulary are compared. */
export function normal(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, plainLetter);
}

/**
 * What officials write for "nothing here" (domain §4): these are gaps. "nie dotyczy" and "bez kosztów" are answers, not
 * gaps.
 */
export const MISSING_MARKS: readonly string[] = [
  "",
  "-",
  "–",
  "—",
  "‑",
  "−",
  "--",
  "---",
  "brak",
  "brak danych",
  "nie określono",
  "nie wskazano",
  "nie podano",
  "b.d.",
  "b.d",
  "bd",
  "nd.",
  "nd",
  "n.d.",
  "?",
  "…",
  "...",
];

const MISSING = new Set(MISSING_MARKS);

/** True for an empty cell and for every mark that means "nothing". */
export function isMissing(text: string | undefined): boolean {
  return text === undefined || MISSING.has(fold(text).toLowerCase());
}
