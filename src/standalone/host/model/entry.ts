/**
 * What Excel makes of something typed into a cell or written through `Range.values` / `Range.formulas`.
 * Text is read with American conventions, as Office.js does (office-js #1559): "1/2/2026" is 2 January,
 * "31.12.2026" stays text.
 */
import { parseFormula } from "../formulas/parser";
import { normaliseFormula } from "../formulas/rewrite";
import { ERRORS, type Scalar } from "./values";
import { serialOf } from "./dates";

export interface Entry {
  value: Scalar;
  /** Without "="; null for a constant. */
  formula: string | null;
  /** The number format Excel gives a cell that had "General". */
  format?: string;
}

export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
export class EntryError extends Error {}

const NUMBER = /^([+-]?)\s*(?:([$€£])\s*)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const constant = (value: Scalar, format?: string): Entry =>
  format === undefined ? { value, formula: null } : { value, formula: null, format };

function readNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed ? bracketed[1]! : text);
  if (!match || (bracketed && match[1] !== "")) return null;
  const sign = bracketed || match[1] === "-" ? -1 : 1;
  const number = (sign * Number(match[3]!.replace(/,/g, "") + (match[4] ?? ""))) / (match[5] ? 100 : 1);
  if (!Number.isFinite(number)) return null;
  if (match[5]) return constant(number, match[3]!.includes(".") ? "0.00%" : "0%");
  if (match[2] === "$") return constant(number, match[3]!.includes(".") ? "$#,##0.00" : "$#,##0");
  if (match[4]) return constant(number, "0.00E+00");
  return constant(number, match[3]!.includes(",") ? (match[3]!.includes(".") ? "#,##0.00" : "#,##0") : undefined);
}

const fullYear = (text: string): number =>
  text.length <= 2 ? (Number(text) < 30 ? 2000 : 1900) + Number(text) : Number(text);

function readTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  let hours = Number(match[1]);
  if (match[4]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (match[4].toLowerCase() === "pm" ? 12 : 0);
  }
  return hours / 24 + Number(match[2]) / 1440 + Number(match[3] ?? 0) / 86400;
}

function readDate(text: string, year: number, date1904: boolean): Entry | null {
  const dated = (y: number, m: number, d: number, format: string): Entry | null => {
    const serial = serialOf(y, m, d, date1904);
    return serial === null ? null : constant(serial, format);
  };
  let match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (match) return dated(fullYear(match[3]!), Number(match[1]), Number(match[2]), "m/d/yyyy");
  match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  match = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return dated(year, Number(match[1]), Number(match[2]), "d-mmm");
  match = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (match) return dated(Number(match[2]), Number(match[1]), 1, "mmm-yy");
  match = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/i.exec(text);
  const month = match ? MONTHS.indexOf(match[2]!.slice(0, 3).toLowerCase()) + 1 : 0;
  if (
    match &&
    month > 0 &&
    (match[1] || match[3]) &&
    "january february march april may june july august september october november december sept"
      .split(" ")
      .some((name) => name === match![2]!.toLowerCase() || name.slice(0, 3) === match![2]!.toLowerCase())
  )
    return dated(
      match[3] ? fullYear(match[3]) : year,
      month,
      Number(match[1] ?? 1),
      match[1] ? (match[3] ? "d-mmm-yy" : "d-mmm") : "mmm-yy",
    );
  return null;
}

function readFormula(text: string): Entry {
  if (text.length > MAX_FORMULA) throw new EntryError("The formula is too long.");
  try {
    parseFormula(text);
  } catch {
    throw new EntryError("There is a problem with this formula.");
  }
  return { value: null, formula: normaliseFormula(text) };
}

/** Reads text as typed. `format` is the cell's number format: "@" keeps everything as text. Throws EntryError. */
export function readText(text: string, format: string, options: { year?: number; date1904?: boolean } = {}): Entry {
  if (text.length > MAX_TEXT) throw new EntryError("The text is longer than a cell can hold.");
  if (text === "") return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (format === "@") return constant(text);
  const number = readNumber(text.trim());
  if (number) return number;
  if (text.length > 1 && text[0] === "=") return readFormula(text.slice(1));
  if (text.length > 1 && (text[0] === "+" || text[0] === "-" || text[0] === "@"))
    return readFormula(text[0] === "-" ? text : text.slice(1));
  const trimmed = text.trim(),
    upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (upper in ERRORS) return constant(ERRORS[upper as keyof typeof ERRORS]);
  const time = readTime(trimmed);
  if (time !== null) return constant(time, /m$/i.test(trimmed) ? "h:mm AM/PM" : "h:mm");
  return readDate(trimmed, options.year ?? new Date().getUTCFullYear(), options.date1904 ?? false) ?? constant(text);
}

/** Reads one element of a matrix written through Office.js; null (leave the cell) is the caller's. */
export function readValue(value: unknown, format: string, options: { date1904?: boolean } = {}): Entry {
  if (typeof value === "string") return readText(value, format, options);
  if (typeof value === "boolean") return constant(value);
  if (typeof value === "number" && Number.isFinite(value)) return constant(format === "@" ? String(value) : value);
  throw new EntryError("A cell holds text, a number or a truth value.");
}
