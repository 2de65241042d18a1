/**
 * What the cell of an indicator says by itself: is it counted, from what to what, in which years, in what unit (facts
 * of the field, §6).
 */
import { normal } from "../../table";
import {
  COUNTED,
  FINISHED,
  MEASURES,
  MEASURE_WORDS,
  NO_PARTICIPLES,
  PAPERS,
  PAPER_TAILS,
  SLOGAN_STEMS,
  YES_NO,
} from "./indicator-words";
import { memo } from "../../table/memo";

export interface IndicatorContent {
  /** A number, or a thing that is there or not. */
  countable: boolean;
  /** Names where the data lie instead of what is measured ("listy obecności"). */
  isSource: boolean;
  base?: string;
  baseYear?: string;
  target?: string;
  targetYear?: string;
  unit?: string;
}

const NUMBER = "\\d[\\d \\u00A0.,]{0,12}(?:\\s?%)?(?:\\s?(?:tys|mln)\\.?)?";
const YEAR = "(?:19|20)\\d\\d";
/** "12 (2023)", "12 w 2023 r.", "12 – 2023 r." after a label. */
const VALUE = `(${NUMBER})[^\\d;,]{0,12}?(?:[(\\[–-]?\\s?(?:w |do |na |stan na |rok |koniec )?(${YEAR})\\b)?`;
const LABELLED = (labels: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${labels})\\s*(?:\\(?(?:w|na|do|rok)?\\s?(${YEAR})[^\\d:=]{0,6})?\\s*[:=–-]?\\s*(?:ok\\.?|min\\.?|co najmniej|do)?\\s*${VALUE}`,
    "u",
  );
const BASE = LABELLED(
  "stan|baza|bazowa|bazowy|wartosc bazowa|wart\\. bazowa|wartosc poczatkowa|wartosc wyjsciowa|stan wyjsciowy|stan poczatkowy|stan obecny|obecnie|wb|w\\.b\\.|rok bazowy|bylo|jest",
);
const TARGET = LABELLED(
  "cel|docelowa|docelowo|wartosc docelowa|wart\\. docelowa|wartosc planowana|planowana|plan|wartosc koncowa|wd|w\\.d\\.|zakladana wartosc|wartosc zakladana|rezultat|bedzie|do osiagniecia",
);
const ARROW = new RegExp(
  `(${NUMBER})\\s{0,3}(?:\\((${YEAR})[^)]{0,6}\\)\\s{0,3})?(?:→|->|=>|⇒|➔|>)\\s{0,3}(${NUMBER})\\s{0,3}(?:\\((?:do )?(${YEAR}))?`,
  "u",
);
const FROM_TO = new RegExp(
  `\\b(?:z|od)\\s(${NUMBER})\\s(?:\\(?(?:w|na|do|rok)?\\s?(${YEAR})[^\\d]{0,6})?do\\s(${NUMBER})(?:\\s?\\(?(?:w )?(${YEAR}))?`,
  "u",
);
const TWO_YEARS = new RegExp(
  `(${NUMBER})\\s?\\((${YEAR})(?: ?r\\.?)?\\)[\\s,;/–-]{1,4}(${NUMBER})\\s?\\((${YEAR})`,
  "u",
);
const YEAR_FIRST = new RegExp(
  `\\b(${YEAR})\\s?(?:r\\.?)?\\s?[:=–-]\\s?(${NUMBER})[^\\d]{1,8}(${YEAR})\\s?(?:r\\.?)?\\s?[:=–-]\\s?(${NUMBER})`,
  "u",
);
const CHANGE = new RegExp(
  `\\b(?:o|min\\.?|minimum|co najmniej|przynajmniej|nie mniej niz|powyzej|ok\\.?|okolo)\\s(${NUMBER})`,
  "u",
);
const UNIT =
  /[[(]\s?((?:szt|os|osob|osoby|liczba|km|m|mb|m2|m²|m3|m³|ha|kw|kwp|kwh|mw|mwh|mg|t|kg|%|zl|tys\. zl|mln zl|godz|h|dni|pkt|tak\s?\/\s?nie|0\/1)\.?)(?:\s?\/\s?rok)?\s?[\])]/;

/** Without the blanks, points and commas at its end. */
function clean(text: string | undefined): string | undefined {
  let end = text?.length ?? 0;
  while (end > 0 && /[\s.,\u00A0]/.test(text![end - 1]!)) end--;
  return text?.slice(0, end) || undefined;
}

interface Values {
  base?: string | undefined;
  baseYear?: string | undefined;
  target?: string | undefined;
  targetYear?: string | undefined;
}

/** Base and target in one breath: "0 → 24", "z 12 do 40", "14 (2025), 22 (2030)", "2025: 14, 2030: 22". */
function both(text: string): Values | undefined {
  for (const pattern of [ARROW, FROM_TO, TWO_YEARS]) {
    const match = pattern.exec(text);
    if (match) return { base: match[1], baseYear: match[2], target: match[3], targetYear: match[4] };
  }
  const years = YEAR_FIRST.exec(text);
  return years ? { baseYear: years[1], base: years[2], targetYear: years[3], target: years[4] } : undefined;
}

function valuesOf(text: string): Values {
  if (!/\d/.test(text)) return {};
  const base = BASE.exec(text);
  const target = TARGET.exec(text);
  if (base || target)
    return {
      base: base?.[2],
      baseYear: base?.[3] ?? base?.[1],
      target: target?.[2],
      targetYear: target?.[3] ?? target?.[1],
    };
  const pair = both(text);
  if (pair) return pair;
  const change = CHANGE.exec(text);
  if (change) return { target: change[1] };
  const opening = new RegExp(`^(${NUMBER})\\s?\\p{L}`, "u").exec(text);
  return opening ? { target: opening[1] } : {};
}

/** The last is English: "packs delivered". */
const PARTICIPLE = /(?:an|on|et|art|yt|it|ut)(?:y|a|e)$|(?:eni|ani|eci|yci|ici)$|[^aeiou]ed$/;
const isParticiple = (word: string): boolean =>
  word.length >= 6 &&
  !PAPERS.has(word) &&
  PARTICIPLE.test(word) &&
  !NO_PARTICIPLES.has(word) &&
  !SLOGAN_STEMS.some((stem) => word.startsWith(stem));

/** What is more or better without a measure: "zwiększenie bezpieczeństwa", "lepsza współpraca". */
const SLOGAN =
  /swiadomos|jakosc|wiez|poczuci|bezpieczenstw|integracj|postaw|satysfakcj|zadowoleni|umiejetnos|kompetencj|relacj|wizerun|aktywnos|samodzielnos|dostepnos|skutecznos|efektywnos|wiedz|zaufani|motywacj|zaangazowani|komunikacj|atmosfer|warunk|wspolprac/;

/** The word an indicator opens with, past adjectives in the plural ("nowe miejsca", "wybudowane drogi"). */
function opensCounted(words: readonly string[]): boolean {
  const at = words.findIndex((word) => COUNTED.has(word));
  return at === 0 || (at > 0 && at <= 2 && words.slice(0, at).every((word) => /(?:e|y|i|ych|ich)$/.test(word)));
}

/** "jest ulotka", "autobus kursuje", "działająca świetlica": it is there or it is not. */
const IS_THERE =
  /^(?:jest|sa|dziala|dzialaja|dzialajac\w*|funkcjonuj\w*|kursuj\w*|istniej\w*|odby\w+|powsta[lj]\w*|ruszy\w*|czynn\w*)$/;

function isCountable(text: string, words: readonly string[]): boolean {
  if (/\d|%/.test(text) || UNIT.test(text)) return true;
  if (words.some((word) => MEASURE_WORDS.has(word) || MEASURES.some((stem) => word.startsWith(stem)))) return true;
  if (words.some((word) => YES_NO.has(word)) || /\btak ?\/ ?nie\b/.test(text)) return true;
  if (/^stopien (?:realizacj|wykonani|wykorzystani|pokryci|zaspokojeni|skanalizow|zwodociag|osiagnieci)/.test(text))
    return true;
  if (opensCounted(words)) return true;
  const [first = "", second = ""] = words;
  if (words.slice(0, 3).some((word) => IS_THERE.test(word))) return !SLOGAN.test(`${first} ${second}`);
  if (FINISHED.has(first)) return !SLOGAN.test(words.slice(1, 3).join(" "));
  const done = words.slice(0, 6).findIndex(isParticiple);
  // "uruchomiona strona", "program opracowany i przyjęty"; not "lepiej przygotowana młodzież".
  return (
    (done === 0 || (done > 0 && !/^(?:lepiej|bardziej|wysoko|dobrze)/.test(first))) &&
    !SLOGAN.test(`${first} ${second}`)
  );
}

/** A paper alone is where data lie; counted, made or adopted papers are a result. */
function isPaper(text: string, words: readonly string[]): boolean {
  const [first = ""] = words;
  return (
    PAPERS.has(first) &&
    (PAPER_TAILS.test(text) || words.length <= 3) &&
    !words.some(isParticiple) &&
    !MEASURES.some((stem) => text.includes(`${stem} `) || new RegExp(`\\b${stem}`).test(text))
  );
}

function read(text: string): IndicatorContent {
  const plain = normal(text).replace(/^[-–•·*\s]+/, "");
  const words = plain.split(/[^a-z0-9%]+/).filter(Boolean);
  const isSource = isPaper(plain, words);
  const found: Values = isSource ? {} : valuesOf(plain);
  const values = {
    base: clean(found.base),
    baseYear: found.baseYear,
    target: clean(found.target),
    targetYear: found.targetYear,
    unit: UNIT.exec(plain)?.[1],
  };
  return {
    countable: !isSource && isCountable(plain, words),
    isSource,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
}

const remembered = memo(read);

/** Reads the text of an indicator's cell; what it says of values and years is folded text. */
export const readIndicator = (text: string): IndicatorContent => remembered(text);
