/**
 * An action's text as the stems of its content words: what near-duplicates, repeats and openings are judged by.
 * One pass over the letters without cutting substrings, because it runs for every action of every check.
 */
import { plainLetter } from "../../table";
import { memo } from "../../table/memo";

/** Stems are 30-bit hashes: small integers that cost nothing to compare. */
export type Stem = number;

export interface Words {
  /** Distinct stems of content words, ascending. */
  stems: readonly Stem[];
  /** Hash of the text without case, diacritics, punctuation and numbering in front: equal texts have equal prints. */
  print: number;
  /** Stem of the first word, content word or not; 0 when there is none. */
  opening: Stem;
  /** Numbers followed by "." or ")": a list needs two. */
  marks: number;
  /** The text may hold a term the law has replaced. */
  lawTerm: boolean;
  /** The text may hold a mark of a merge conflict. */
  conflict: boolean;
}

const LONGEST = 6;
/**
 * For each UTF-16 code below 0x180: the folded letter or digit, 0 for everything that divides words, 1 for what is
 * skipped.
 */
const LETTERS = new Uint8Array(0x180);
for (let code = 0; code < LETTERS.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = plainLetter(lower);
  if (/^[a-z0-9]$/.test(plain)) LETTERS[code] = plain.charCodeAt(0);
  if (code === 0xad) LETTERS[code] = 1;
}

const ENDINGS = [
  "ami",
  "ach",
  "ych",
  "ich",
  "ego",
  "emu",
  "owi",
  "iem",
  "iom",
  "om",
  "ow",
  "ie",
  "ia",
  "ii",
  "ej",
  "ym",
  "im",
  "em",
  "a",
  "e",
  "i",
  "o",
  "u",
  "y",
].map((ending) => [...ending].map((letter) => letter.charCodeAt(0)));

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
  return (hash ^ (hash >>> 15)) & 0x3fffffff || 1;
}

/** The stem of one word, for lists written out in a rule. */
export function stemOf(text: string): Stem {
  let length = 0;
  for (const letter of text.toLowerCase()) if (length < 64) word[length++] = plainLetter(letter).charCodeAt(0);
  return hashWord(stemLength(length));
}

const FUNCTION_WORDS =
  "a aby albo bez byc co czy dla do celem i ich innych inne ze jak jako jest ktore ktory ktorych lub m.in miedzy na nad nie np o od oraz miejscowosc miejscowosci osoba osob osoby po pod poprzez przed przez przy rzecz ramach roznych sie są sposob tego tej to tych tym tych u w we wraz wsrod wszystkich z za zakresie zakres ze zasad terenie teren gminie gmina gminy gmin";
const GENERAL_VERBS =
  "dzialania dzialan dzialanie realizacja realizowanie prowadzenie organizowanie organizacja zorganizowanie tworzenie stworzenie utworzenie opracowanie opracowywanie inicjowanie wspieranie wsparcie promowanie promocja popularyzowanie pobudzanie podejmowanie podjecie wspolpraca rozwijanie zapewnienie zapewnianie umozliwienie uruchamianie uruchomienie kontynuacja kontynuowanie zwiekszenie zwiekszanie poprawa podnoszenie";

/** One word in each law term (`facts/data/terms.ts`), in the forms whose stems differ. */
const LAW_WORDS =
  "przemoc przemocy przemocą robocza robocze roboczej roboczych roboczymi chronione chronionego chronionych chronionym gimnazjum gimnazja gimnazjów gimnazjalny gimnazjalna gimnazjalnej gimnazjalista ponadgimnazjalne ponadgimnazjalnej ponadgimnazjalny ponadgimnazjalnych dziecka promocji 500";
const CONFLICT_WORDS = "konflikt";

const EMPTY = 1;
const LAW = 2;
const CONFLICT = 4;

/** What a word is, by its stem: empty words say nothing about what an action is about. */
const ROLES = new Map<Stem, number>();
for (const [words, role] of [
  [`${FUNCTION_WORDS} ${GENERAL_VERBS}`, EMPTY],
  [LAW_WORDS, LAW],
  [CONFLICT_WORDS, CONFLICT],
] as const)
  for (const each of words.split(" ")) ROLES.set(stemOf(each), (ROLES.get(stemOf(each)) ?? 0) | role);

const DOT = 46;
const BRACKET = 41;
/** "<", "=", ">": signs of a merge conflict, never of a plan. */
const SIGN_FROM = 60;
const SIGN_TO = 62;

function read(text: string): Words {
  const stems: Stem[] = [];
  let print = 0;
  let opening: Stem = 0;
  let length = 0;
  let digits = 0;
  let marks = 0;
  let roles = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? 0 : text.charCodeAt(index);
    const letter = code < 0x180 ? LETTERS[code]! : code >= 0x200b && code <= 0x200d ? 1 : 0;
    if (letter === 1) continue;
    if (letter !== 0) {
      if (length < 64) word[length++] = letter;
      if (letter < 58) digits++;
      continue;
    }
    if (code >= SIGN_FROM && code <= SIGN_TO) roles |= CONFLICT;
    if (length === 0) continue;
    const number = digits === length;
    if (number && (code === DOT || code === BRACKET)) marks++;
    // A number in front is the action's numbering, not its text.
    if (!(opening === 0 && number)) {
      let whole = 0;
      for (let at = 0; at < length; at++) whole = (Math.imul(whole, 31) + word[at]!) | 0;
      print = (Math.imul(print, 0x5bd1e995) + whole + length) | 0;
      const stem = hashWord(number ? length : stemLength(length));
      const role = ROLES.get(stem) ?? 0;
      roles |= role;
      if (opening === 0) opening = stem;
      if ((role & EMPTY) === 0 && (length > 1 || number) && !stems.includes(stem)) stems.push(stem);
    }
    length = 0;
    digits = 0;
  }
  stems.sort((a, b) => a - b);
  return { stems, print, opening, marks, lawTerm: (roles & LAW) !== 0, conflict: (roles & CONFLICT) !== 0 };
}

const remembered = memo(read);

/** The last few texts asked for: the rules ask about the cells of one row in turn. */
const RECENT = 4;
const recentTexts: string[] = Array.from({ length: RECENT }, () => "");
const recentWords: Words[] = Array.from({ length: RECENT }, () => read(""));
let oldest = 0;

/** Words of a text. Every distinct text is read once while it is remembered. */
export function wordsOf(text: string): Words {
  for (let index = 0; index < RECENT; index++) if (recentTexts[index] === text) return recentWords[index]!;
  const words = remembered(text);
  recentTexts[oldest] = text;
  recentWords[oldest] = words;
  oldest = (oldest + 1) % RECENT;
  return words;
}
