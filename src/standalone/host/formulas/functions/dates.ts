/** Dates are serial numbers. */
import { ERRORS, type Scalar } from "../../model/values";
import { momentOf, serialOfStamp } from "../../model/dates";
import { readText } from "../../model/entry";
import { isError, lift, toNumber, type Value } from "../matrix";
import type { Evaluation } from "../evaluate";
import { scalar, type EagerFunction } from "./types";

const part =
  (read: (moment: ReturnType<typeof momentOf>) => number): EagerFunction =>
  (args, { sources }) =>
    lift([args[0] ?? null], (value) => {
      const serial = serialFrom(value);
      if (isError(serial)) return serial;
      return serial < 0 ? ERRORS["#NUM!"] : read(momentOf(serial, sources.workbook.date1904));
    });

/** Texts that read as dates count as dates. */
function serialFrom(value: Scalar): number | ReturnType<typeof toNumber> {
  if (typeof value !== "string") return toNumber(value);
  try {
    const entry = readText(value, "General");
    return typeof entry.value === "number" ? entry.value : ERRORS["#VALUE!"];
  } catch {
    return ERRORS["#VALUE!"];
  }
}

function make(year: number, month: number, day: number, evaluation: Evaluation): Scalar {
  const full = year < 1900 ? year + 1900 : year;
  const serial = serialOfStamp(
    Date.UTC(Math.trunc(full), Math.trunc(month) - 1, Math.trunc(day)),
    evaluation.sources.workbook.date1904,
  );
  return serial < 0 ? ERRORS["#NUM!"] : serial;
}

const now = (evaluation: Evaluation, time: boolean): Value => {
  const date = evaluation.sources.today();
  const day = serialOfStamp(
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()),
    evaluation.sources.workbook.date1904,
  );
  return time ? day + (date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds()) / 86_400 : day;
};

const shifted =
  (end: boolean): EagerFunction =>
  (args, evaluation) =>
    lift([args[0] ?? null, args[1] ?? null], (start, months) => {
      const serial = serialFrom(start),
        count = toNumber(months);
      if (isError(serial)) return serial;
      if (isError(count)) return count;
      const { year, month, day } = momentOf(serial, evaluation.sources.workbook.date1904);
      const last = new Date(Date.UTC(year, month + Math.trunc(count), 0)).getUTCDate();
      return make(year, month + Math.trunc(count), end ? last : Math.min(day, last), evaluation);
    });

export const DATES: Readonly<Record<string, EagerFunction>> = {
  DATE: (args, evaluation) =>
    lift([args[0] ?? null, args[1] ?? null, args[2] ?? null], (...values) => {
      const numbers = values.map(toNumber);
      const error = numbers.find((number) => isError(number));
      return error !== undefined ? (error as Scalar) : make(...(numbers as [number, number, number]), evaluation);
    }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: part(({ hours }) => hours),
  MINUTE: part(({ minutes }) => minutes),
  SECOND: part(({ seconds }) => seconds),
  WEEKDAY: (args, evaluation) =>
    lift([args[0] ?? null, args[1] ?? 1], (value, mode) => {
      const serial = serialFrom(value);
      if (isError(serial)) return serial;
      const { weekday } = momentOf(serial, evaluation.sources.workbook.date1904);
      return mode === 2 ? ((weekday + 6) % 7) + 1 : mode === 3 ? (weekday + 6) % 7 : weekday + 1;
    }),
  TODAY: (_args, evaluation) => now(evaluation, false),
  NOW: (_args, evaluation) => now(evaluation, true),
  DATEVALUE: (args) =>
    lift([args[0] ?? null], (value) => {
      const serial = typeof value === "string" ? serialFrom(value) : ERRORS["#VALUE!"];
      return isError(serial) ? serial : Math.floor(serial);
    }),
  TIME: scalar(
    ["number", "number", "number"],
    (hours: number, minutes: number, seconds: number) => ((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1,
  ),
  DAYS: (args) =>
    lift([args[0] ?? null, args[1] ?? null], (end, start) => {
      const a = serialFrom(end),
        b = serialFrom(start);
      return isError(a) ? a : isError(b) ? b : Math.floor(a) - Math.floor(b);
    }),
  EDATE: shifted(false),
  EOMONTH: shifted(true),
};
