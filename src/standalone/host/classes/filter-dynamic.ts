/** Filters by the day it is and by the average of a column ("dynamicCriteria"). */
import { momentOf, serialOfStamp } from "../model/dates";
import type { Scalar } from "../model/values";
import type { Session } from "../session";

type Test = (value: Scalar) => boolean;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const inDays =
  (from: number, to: number): Test =>
  (value) =>
    typeof value === "number" && value >= from && value < to;

/** From the first day of one month to the first of another, as serial numbers. */
const months = (year: number, month: number, count: number): Test => {
  const serial = (at: number) => serialOfStamp(Date.UTC(year, at, 1));
  return inDays(serial(month), serial(month + count));
};

function average(word: string, all: readonly Scalar[]): Test | null {
  if (word !== "AboveAverage" && word !== "BelowAverage") return null;
  const numbers = all.filter((one) => typeof one === "number");
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return (value) => typeof value === "number" && (word === "AboveAverage" ? value > mean : value < mean);
}

/** Weeks begin on Sunday here, as Excel's filter counts them everywhere. */
function byDays(word: string, today: Date): Test | null {
  const day = serialOfStamp(today.getTime()),
    week = day - today.getUTCDay();
  const list: Readonly<Record<string, [number, number]>> = {
    Today: [day, day + 1],
    Yesterday: [day - 1, day],
    Tomorrow: [day + 1, day + 2],
    ThisWeek: [week, week + 7],
    LastWeek: [week - 7, week],
    NextWeek: [week + 7, week + 14],
  };
  return list[word] ? inDays(...list[word]) : null;
}

function byMonths(word: string, today: Date): Test | null {
  const year = today.getUTCFullYear(),
    month = today.getUTCMonth(),
    quarter = month - (month % 3);
  const list: Readonly<Record<string, [number, number]>> = {
    ThisMonth: [month, 1],
    LastMonth: [month - 1, 1],
    NextMonth: [month + 1, 1],
    ThisQuarter: [quarter, 3],
    LastQuarter: [quarter - 3, 3],
    NextQuarter: [quarter + 3, 3],
    ThisYear: [0, 12],
    LastYear: [-12, 12],
    NextYear: [12, 12],
  };
  if (list[word]) return months(year, ...list[word]);
  if (word === "YearToDate") return inDays(serialOfStamp(Date.UTC(year, 0, 1)), serialOfStamp(today.getTime()) + 1);
  return null;
}

/** "AllDatesInPeriodMay", "AllDatesInPeriodQuarter2": of every year. */
function byPeriod(word: string): Test | null {
  const period = /^AllDatesInPeriod(.+)$/.exec(word)?.[1];
  if (!period) return null;
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  const wanted = quarter
    ? [0, 1, 2].map((offset) => (Number(quarter) - 1) * 3 + offset)
    : [MONTHS.indexOf(period)].filter((at) => at >= 0);
  if (wanted.length === 0) return null;
  return (value) => typeof value === "number" && wanted.includes(momentOf(value).month - 1);
}

/** The test a word stands for; null when there is no such word. */
export function dynamicTest(word: string, all: readonly Scalar[], session: Session): Test | null {
  const now = session.options.today();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return average(word, all) ?? byDays(word, today) ?? byMonths(word, today) ?? byPeriod(word);
}
