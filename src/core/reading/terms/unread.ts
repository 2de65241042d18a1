/** Why a term could not be read: each reason asks something else of the person who mends it. */
import { normal } from "../../table/text";
import type { UnreadReason } from "../../table/types";
import { isYear } from "./calendar";
import { MONTHS } from "./months";
import { plainTerm } from "./plain";
import { readSpan } from "./span";

const DURATION =
  /(?<!\w)\d{1,3} ?(?:rok$|dni|dzien|dnia|tyg\w*|mies\w*|m-c\w*|lat|lata|etap\w*|szt\w*|os\w*|godz\w*|%)/;
const THIS_YEAR =
  /(?<!\w)(?:br|b\.r|biezac\w+ rok\w*|rok\w* biezac\w+|tego roku|rok\w* szkoln\w+|nastepn\w+ rok\w*|w roku|konca roku)(?!\w)/;
const KNOWN = new Set([
  "r",
  "rok",
  "roku",
  "od",
  "do",
  "lata",
  "lat",
  "latach",
  "na",
  "w",
  "i",
  "oraz",
  "termin",
  "kw",
  "do konca",
  "konca",
]);
/** Any year will do: the words alone decide whether only the year is missing. */
const SOME_YEAR = { year: "2000", romanMonths: true };

export function unreadReason(written: string): UnreadReason {
  const text = normal(written);
  if (DURATION.test(text)) return "words";
  if (THIS_YEAR.test(text) || readSpan(text, SOME_YEAR)?.yearFromTitle) return "year";
  const words = text.match(/[a-z]+/g) ?? [];
  if (!words.every((word) => KNOWN.has(word) || MONTHS.has(word) || /^[ivx]+$/.test(word))) return "words";
  if (noSuchDay(plainTerm(text).text)) return "day";
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length > 0 && !numbers.some((number) => isYear(number)) ? "digits" : "words";
}

const DATE = /^(\d{1,2})([./ -]) ?(\d{1,2}|[a-z]+)\2 ?(\d{4})$|^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;

/** Three parts of a date, a year that can be, and no such day in it. */
function noSuchDay(text: string): boolean {
  const match = DATE.exec(text);
  const year = match?.[4] ?? match?.[5];
  return year !== undefined && isYear(year);
}
