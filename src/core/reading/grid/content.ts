import { FIRST_DAY_SERIAL } from "../../table/term-format";
import type { SourceCell } from "../source";
import { datePrecision, serialToIso } from "./dates";

export interface CellValue {
  text: string;
  value?: SourceCell["value"];
}

const NOTHING: CellValue = { text: "" };

/**
 * One value of a sheet and its number format → text as a Polish reader writes it, and the typed value. Errors ("#N/D!")
 * stay text.
 */
export function contentOf(
  value: string | number | boolean | null | undefined,
  format: string | undefined,
  date1904: boolean,
): CellValue {
  if (value === null || value === undefined || value === "") return NOTHING;
  if (typeof value === "string") return { text: value };
  if (typeof value === "boolean")
    return { text: value ? "PRAWDA" : "FAŁSZ", value: { type: "boolean", boolean: value } };
  const precision = format === undefined ? undefined : datePrecision(format, value);
  const iso = precision && serialToIso(value, precision, date1904);
  if (iso) return { text: writtenDate(iso), value: { type: "date", iso } };
  // In a calendar from 1904 a number that only might be a day says too little to be taken for one.
  if (date1904 && value >= FIRST_DAY_SERIAL) return { text: writtenNumber(value) };
  const general = format === undefined || /^(general|standardowy|ogólny)?$/i.test(format);
  return { text: writtenNumber(value), value: { type: "number", number: value, ...(general ? { general } : {}) } };
}

/** Comma for the decimal sign, no exponent and no trace of binary fractions. */
function writtenNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const plain =
    Math.abs(rounded) < 1e21
      ? rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 })
      : String(rounded);
  return plain.replace(".", ",");
}

/** "2004-03-31" → "31.03.2004", "2004-03" → "03.2004"; a year stays a year. */
function writtenDate(iso: string): string {
  return iso.split("-").reverse().join(".");
}
