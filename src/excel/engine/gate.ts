/**
 * The one gate through which every value goes into a cell. Excel parses what is written: "- zakup sprzętu" would be a
 * formula, "31.12.2026" or "maj 2020" a date, "1.2" a number. A text must stay the text it was, so it gets the
 * apostrophe when Excel could read it as anything else. `""` clears a cell and `null` leaves it, hence an empty text is
 * `""`.
 */
import type { CellContent } from "../../core/summarising/model/sheet-model";
import { datePrecision, serialToIso } from "../../core/reading";
import { dayFormat, TERM_FORMATS } from "../../core/table/term-format";
import { stop } from "./trouble";

export type CellInput = string | number | boolean | null;

/** What a cell holds at most. */
export const MAX_TEXT = 32_767;

// Control characters are what is looked for here.
/* eslint-disable no-control-regex */
const CONTROL = new RegExp(
  "[\\u0000-\\u0008\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  "g",
);
const STARTS_A_FORMULA = /^\s*[=+\-@'#]/;
const TRUTH = /^\s*(true|false|prawda|fałsz)\s*$/i;
/** Names of months and days: with them even a text without digits may be taken for a date. */
const CALENDAR =
  /^\s*(sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec|pon|wto|śro|czw|pią|sob|nie)/i;
/** Nothing longer is ever a number or a date. */
const LONGEST_NUMBER = 48;

/**
 * Line ends as Excel keeps them; characters that no workbook can store are dropped (they are invisible and would break
 * the file).
 */
export function storable(text: string): string {
  return text.replace(/\r\n?|\u000B/g, "\n").replace(CONTROL, "");
}
/* eslint-enable no-control-regex */

function couldBeRead(text: string): boolean {
  if (STARTS_A_FORMULA.test(text)) return true;
  return text.length <= LONGEST_NUMBER && (/\d/.test(text) || TRUTH.test(text) || CALENDAR.test(text));
}

/** A text as it is written, so that the cell holds exactly that text. Ends the command when no cell can hold it. */
export function textInput(text: string, place: string): string {
  const clean = storable(text);
  if (clean.length > MAX_TEXT) stop("text-too-long", { place, length: clean.length, most: MAX_TEXT });
  return clean !== "" && couldBeRead(clean) ? `'${clean}` : clean;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial 60 is 29 February 1900, which never was; before it Excel's days and the calendar's differ. */
const FIRST_SAFE_SERIAL = 61;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as Excel keeps it, or undefined when it is none (then the text is written). UTC all the way: no time zone
 * moves a day.
 */
export function dateInput(iso: string): { value: number; format: string } | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (!match[2]) return { value: year, format: TERM_FORMATS.year };
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const value = Math.round((time - EPOCH) / DAY);
  return value < FIRST_SAFE_SERIAL ? undefined : { value, format: dayFormat(match[3] ? "day" : "month", value) };
}

/** Serial → ISO at the precision its number format shows. */
export function isoOf(serial: number, format: string): string {
  const precision = datePrecision(format, serial) ?? "month";
  return serialToIso(serial, precision === "day" ? "day" : "month", false) ?? String(serial);
}

/** Whether the format shows this number as a date. */
export function isDateFormat(format: string, value: number): boolean {
  return format !== "" && datePrecision(format, value) !== undefined;
}

export interface CellWrite {
  input: CellInput;
  /** Number format the cell needs; absent = the column's own. */
  format?: string;
  /** The input is a formula. */
  formula?: true;
}

const quoteText = (text: string) => text.replace(/"/g, '""');
/** A text between quotes in a formula holds no more. */
const LONGEST_LITERAL = 255;

/** How each kind of content goes into a cell. A link is a formula, so that a thousand links are one write. */
const WRITE: {
  [Kind in CellContent["kind"]]: (content: Extract<CellContent, { kind: Kind }>, place: string) => CellWrite;
} = {
  empty: () => ({ input: "" }),
  text: (content, place) => ({ input: textInput(content.text, place) }),
  number: (content) => ({ input: Number.isFinite(content.number) ? content.number : "", format: content.format }),
  date: (content, place) => {
    const date = dateInput(content.iso);
    return date ? { input: date.value, format: date.format } : { input: textInput(content.iso, place) };
  },
  formula: (content) => ({
    input: content.formula.startsWith("=") ? content.formula : `=${content.formula}`,
    format: content.format,
    formula: true,
  }),
  link: (content, place) => {
    const shown = storable(content.text);
    if (Math.max(shown.length, content.target.length + 1) > LONGEST_LITERAL)
      return { input: textInput(content.text, place) };
    return { input: `=HYPERLINK("#${quoteText(content.target)}","${quoteText(shown)}")`, formula: true };
  },
};

export function cellWrite(content: CellContent, place: string): CellWrite {
  return (WRITE[content.kind] as (content: CellContent, place: string) => CellWrite)(content, place);
}
