/**
 * An action's text as the stems of its content words: what near-duplicates, repeats and openings are judged by.
 * One pass over the letters without cutting substrings, because it runs for every action of every check.
 */
import { memo } from "./memo";

/** Stems are 30-bit hashes: small integers that cost nothing to compare. */
export type Stem = number;

export interface Words {
  /** Distinct stems of content words, ascending. */
  stems: readonly Stem[];
  /** Hash of the text without case, diacritics, punctuation and numbering in front: equal texts have equal prints. */
  print: number;
  /** Stem of the first word, content word or not; 0 when there is none. */
  opening: Stem;
}

const LONGEST = 6;
const FOLDED: Readonly<Record<string, string>> = { ą: "a", ć: "c", ę: "e", ł: "l", ń: "n", ó: "o", ś: "s", ź: "z", ż: "z" };

/** For each UTF-16 code below 0x180: the folded letter or digit, 0 for everything that divides words, 1 for what is skipped. */
const LETTERS = new Uint8Array(0x180);
for (let code = 0; code < LETTERS.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = FOLDED[lower] ?? lower;
  if (/^[a-z0-9]$/.test(plain)) LETTERS[code] = plain.charCodeAt(0);
  if (code === 0xad) LETTERS[code] = 1;
}

const ENDINGS = ["ami", "ach", "ych", "ich", "ego", "emu", "owi", "iem", "iom", "om", "ow", "ie", "ia", "ii", "ej", "ym", "im", "em", "a", "e", "i", "o", "u", "y"].map((ending) => [...ending].map((letter) => letter.charCodeAt(0)));

const word = new Uint8Array(64);

/** Length of the word in `word` without its ending; at least three letters stay. */
function stemLength(length: number): number {
  for (const ending of ENDINGS) {
    const start = length - ending.length;
    if (start < 3) continue;
    let index = 0;
    while (index < ending.length && word[start + index] === ending[index]) index++;
    if (index === ending.length) return Math.min(start, LONGEST);
  }
  return Math.min(length, LONGEST);
}

function hashWord(length: number): Stem {
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ word[index]!, 0x01000193);
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) || 1;
}

/** The stem of one word, for lists written out in a rule. */
export function stemOf(text: string): Stem {
  let length = 0;
  for (const letter of text.toLowerCase()) if (length < 64) word[length++] = (FOLDED[letter] ?? letter).charCodeAt(0);
  return hashWord(stemLength(length));
}

const FUNCTION_WORDS = "a aby albo bez byc co czy dla do celem i ich innych inne ze jak jako jest ktore ktory ktorych lub m.in miedzy na nad nie np o od oraz osoba osob osoby po pod poprzez przed przez przy rzecz ramach roznych sie są sposob tego tej to tych tym tych u w we wraz wsrod wszystkich z za zakresie zakres ze zasad terenie teren gminie gmina gminy gmin";
const GENERAL_VERBS = "dzialania dzialan dzialanie realizacja realizowanie prowadzenie organizowanie organizacja zorganizowanie tworzenie stworzenie utworzenie opracowanie opracowywanie inicjowanie wspieranie wsparcie promowanie promocja popularyzowanie pobudzanie podejmowanie podjecie wspolpraca rozwijanie zapewnienie zapewnianie umozliwienie uruchamianie uruchomienie kontynuacja kontynuowanie zwiekszenie zwiekszanie poprawa podnoszenie";

/** Words that say nothing about what an action is about. */
const EMPTY: ReadonlySet<Stem> = new Set(`${FUNCTION_WORDS} ${GENERAL_VERBS}`.split(" ").map(stemOf));

function read(text: string): Words {
  const stems: Stem[] = [];
  let print = 0;
  let opening: Stem = 0;
  let length = 0;
  let digits = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = index === text.length ? 0 : code < 0x180 ? LETTERS[code]! : code >= 0x200b && code <= 0x200d ? 1 : 0;
    if (letter === 1) continue;
    if (letter !== 0) {
      if (length < 64) word[length++] = letter;
      if (letter < 58) digits++;
      continue;
    }
    if (length === 0) continue;
    const numbering = opening === 0 && digits === length;
    if (!numbering) {
      let whole = 0;
      for (let at = 0; at < length; at++) whole = (Math.imul(whole, 31) + word[at]!) | 0;
      print = (Math.imul(print, 0x5bd1e995) + whole + length) | 0;
      const stem = hashWord(digits === length ? length : stemLength(length));
      if (opening === 0) opening = stem;
      if ((length > 1 || digits > 0) && !EMPTY.has(stem) && !stems.includes(stem)) stems.push(stem);
    }
    length = 0;
    digits = 0;
  }
  stems.sort((a, b) => a - b);
  return { stems, print, opening };
}

/** Words of a text; every distinct text is read once while it is remembered. */
export const wordsOf: (text: string) => Words = memo(read);
