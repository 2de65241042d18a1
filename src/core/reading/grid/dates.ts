/** Dates of sheets are numbers that only their format tells from other numbers. */
export type DatePrecision = "year" | "month" | "day";

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const MEETS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  ">": (value, limit) => value > limit,
  "<=": (value, limit) => value <= limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

/** The part of a format that shows this value: "[<10000]0;dd.mm.yyyy" shows 2028 as a year and 47118 as a day. */
function sectionOf(format: string, value: number): string {
  const sections = format.split(";");
  if (!CONDITION.test(format)) return sections[0]!;
  const met = sections.find((section) => {
    const [, operator, limit] = CONDITION.exec(section) ?? [];
    return operator === undefined || MEETS[operator]!(value, Number(limit));
  });
  return met ?? sections[sections.length - 1]!;
}

/**
 * What a number format shows of a date: "yyyy-mm-dd" a day, "yyyy-mm" a month, "rrrr" a year; undefined for a format of
 * plain numbers and of mere hours. Colours, conditions, locales and quoted words say nothing; Polish letters (r, g) and
 * English ones count.
 */
export function datePrecision(format: string, value = 0): DatePrecision | undefined {
  const letters = sectionOf(format, value)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?:h+|m+|s+)\]/gi, "h")
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/general|standardowy|ogólny|am\/pm|a\/p/gi, "")
    .toLowerCase();
  if (/[#?]|e[+-]/.test(letters) || (/0/.test(letters) && !/[ydr]/.test(letters))) return undefined;
  const year = /[yr]/.test(letters);
  const day = /d/.test(letters);
  const hour = /[hgs]/.test(letters);
  const month = /m/.test(letters) && (year || day || !hour);
  if (day) return "day";
  if (year && month) return "month";
  if (year) return "year";
  return month && !/[#0]/.test(letters) ? "month" : undefined;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/g;

/**
 * Whether a sheet counts its days from 1904, told by dates as they are shown beside their numbers: the first one whose
 * year is written out decides. Office.js tells the calendar of a workbook in no other way. Rows of `texts` stand for
 * the first rows of `values`.
 */
export function countsFrom1904(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
): boolean {
  for (const [row, line] of texts.entries())
    for (const [column, text] of line.entries()) {
      const value = values[row]?.[column];
      const precision = typeof value === "number" ? datePrecision(formats[row]?.[column] ?? "", value) : undefined;
      if (precision === undefined || typeof value !== "number") continue;
      const years: readonly string[] = text.match(YEAR) ?? [];
      const [usual, shifted] = [false, true].map((date1904) => serialToIso(value, precision, date1904)?.slice(0, 4));
      if (usual === shifted || years.length === 0) continue;
      if (usual !== undefined && years.includes(usual)) return false;
      if (shifted !== undefined && years.includes(shifted)) return true;
    }
  return false;
}

const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/**
 * Serial → ISO at the precision shown; Excel's own non-day 29 February 1900 and everything outside its calendar is
 * none.
 */
export function serialToIso(serial: number, precision: DatePrecision, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(serial) || days < 1 || days > LAST_SERIAL) return undefined;
  // As a day such a number would lie in 1905: somebody typed a year over a date, and the cell kept its format.
  if (serial >= 1900 && serial <= 2100 && Number.isInteger(serial)) return String(serial);
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const iso = new Date(epoch + days * DAY).toISOString();
  return iso.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
