/**
 * How a value looks under a number format: what `Range.text` gives. American separators, Polish or English month names
 * by locale tag.
 */
import { momentOf, type Moment } from "./dates";
import { CellError, type Scalar } from "./values";

const MONTHS = {
  en: [
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
  ],
  pl: [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
  ],
};
const DAYS = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  pl: ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
};

interface Section {
  parts: string[];
  locale: "en" | "pl";
  isDate: boolean;
  test: ((value: number) => boolean) | null;
  text: boolean;
}

const PART =
  /\[[^[\]]*\]|"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P|General|y+|m+|d+|h+|s+(?:\.0+)?|[#0?]+(?:[,#0?]*)|\.|,|%|E[+-]0+|@|\//gi;

function readSection(text: string): Section {
  const section: Section = { parts: [], locale: "en", isDate: false, test: null, text: false };
  let last = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > last) section.parts.push(...[...text.slice(last, match.index)].map((letter) => `"${letter}"`));
    last = match.index + match[0].length;
    const part = match[0];
    const condition = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]$/.exec(part);
    if (condition) section.test = comparison(condition[1]!, Number(condition[2]));
    else if (/^\[\$.*-0*415\]$/i.test(part)) section.locale = "pl";
    else if (/^\[\$([^-\]]+)/.test(part)) section.parts.push(`"${/^\[\$([^-\]]+)/.exec(part)![1]}"`);
    else if (/^\[(h+|m+|s+)\]$/i.test(part)) {
      section.isDate = true;
      section.parts.push(part);
    } else if (part.startsWith("[")) continue;
    else {
      if (/^([ymdhs]|AM\/PM|A\/P)/i.test(part)) section.isDate = true;
      if (part === "@") section.text = true;
      section.parts.push(part);
    }
  }
  if (last < text.length) section.parts.push(...[...text.slice(last)].map((letter) => `"${letter}"`));
  return section;
}

function comparison(operator: string, limit: number): (value: number) => boolean {
  const tests: Record<string, (value: number) => boolean> = {
    "<": (v) => v < limit,
    ">": (v) => v > limit,
    "=": (v) => v === limit,
    "<=": (v) => v <= limit,
    ">=": (v) => v >= limit,
    "<>": (v) => v !== limit,
  };
  return tests[operator]!;
}

const cache = new Map<string, Section[]>();
function sectionsOf(format: string): Section[] {
  let sections = cache.get(format);
  if (!sections) {
    sections = splitSections(format).map(readSection);
    cache.set(format, sections);
  }
  return sections;
}

function splitSections(format: string): string[] {
  const found = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^[\]]*\]|./gs)) {
    if (piece === ";") found.push("");
    else found[found.length - 1] += piece;
  }
  return found;
}

/** `General`: up to 11 digits, exponents for the very large and very small. */
export function general(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
    return `${mantissa.replace(/(?:\.|(?<!0))0+$/, "")}E${exponent[0] === "-" ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  return String(Number(value.toPrecision(size >= 1 ? 10 : 9)));
}

function datePart(index: number, section: Section, moment: Moment, value: number): string {
  const part = section.parts[index]!;
  const names = { months: MONTHS[section.locale], days: DAYS[section.locale] };
  const lower = part.toLowerCase(),
    pad = (number: number, width = 2) => String(number).padStart(width, "0");
  if (/^\[h+\]$/.test(lower)) return String(Math.floor(value * 24 + 1e-9));
  if (/^\[m+\]$/.test(lower)) return String(Math.floor(value * 1440 + 1e-9));
  if (/^\[s+\]$/.test(lower)) return String(Math.round(value * 86400));
  const twelve = section.parts.some((other) => /^(AM\/PM|A\/P)$/i.test(other));
  if (lower === "am/pm") return moment.hours < 12 ? "AM" : "PM";
  if (lower === "a/p") return moment.hours < 12 ? "A" : "P";
  const hours = twelve ? moment.hours % 12 || 12 : moment.hours;
  if (lower[0] === "y") return lower.length <= 2 ? pad(moment.year % 100) : String(moment.year);
  if (lower[0] === "d")
    return [String(moment.day), pad(moment.day), names.days[moment.weekday]!.slice(0, 3), names.days[moment.weekday]!][
      Math.min(lower.length, 4) - 1
    ]!;
  if (lower[0] === "h") return lower.length === 1 ? String(hours) : pad(hours);
  if (lower[0] === "s") return lower[1] === "s" ? pad(moment.seconds) : String(moment.seconds);
  const near = (step: number) => {
    for (let at = index + step; at >= 0 && at < section.parts.length; at += step) {
      const other = section.parts[at]!;
      if (/^\[?[ymdhs]/i.test(other)) return other.toLowerCase().replace("[", "")[0];
    }
    return "";
  };
  const minutes = lower.length <= 2 && (near(-1) === "h" || near(1) === "s");
  if (minutes) return lower.length === 1 ? String(moment.minutes) : pad(moment.minutes);
  const month = names.months[moment.month - 1]!;
  return [String(moment.month), pad(moment.month), month.slice(0, 3), month, month.slice(0, 1)][
    Math.min(lower.length, 5) - 1
  ]!;
}

const literal = (part: string): string =>
  part.startsWith('"')
    ? part.slice(1, -1)
    : part.startsWith("\\")
      ? part.slice(1)
      : part.startsWith("_")
        ? " "
        : part.startsWith("*")
          ? ""
          : part;

function formatDate(section: Section, value: number, date1904: boolean): string {
  const moment = momentOf(value, date1904);
  return section.parts
    .map((part, index) =>
      /^(\[?[ymdhs]|AM\/PM|A\/P)/i.test(part) ? datePart(index, section, moment, value) : literal(part),
    )
    .join("");
}

function group(digits: string): string {
  const head = digits.length % 3;
  const threes = digits.slice(head).match(/\d{3}/g) ?? [];
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...threes].join(",");
}

function formatNumber(section: Section, value: number): string {
  const { parts } = section;
  if (parts.some((part) => /^general$/i.test(part)))
    return parts.map((part) => (/^general$/i.test(part) ? general(value) : literal(part))).join("");
  const percents = parts.filter((part) => part === "%").length;
  const exponent = parts.find((part) => /^E[+-]/i.test(part));
  const point = parts.indexOf(".");
  const isDigits = (part: string) => /^[#0?]/.test(part);
  const wholeParts = parts.filter((part, index) => isDigits(part) && (point < 0 || index < point));
  const fraction =
    point < 0
      ? ""
      : parts
          .slice(point + 1)
          .filter(isDigits)
          .join("");
  const whole = wholeParts.join("");
  if (whole === "" && fraction === "") return parts.map(literal).join("");
  const commas = /(?<!,),+$/.exec(whole)?.[0].length ?? 0;
  let number = (Math.abs(value) * 100 ** percents) / 1000 ** commas,
    power = 0;
  if (exponent && number !== 0) {
    power = Math.floor(Math.log10(number));
    number /= 10 ** power;
  }
  const places = fraction.replace(/[^#0?]/g, "").length;
  const fixed = Number(`${Math.round(Number(`${number}e${places}`))}e-${places}`);
  const [digits = "0", decimals = ""] = (Number.isFinite(fixed) && number < 1e15 ? fixed : number)
    .toFixed(places)
    .split(".");
  const needed = (whole.match(/0/g) ?? []).length;
  let shown = digits === "0" && needed === 0 ? "" : digits.padStart(needed, "0");
  if (/[#0?],[#0?]/.test(whole)) shown = group(shown);
  const least = fraction.lastIndexOf("0") + 1;
  const tail = decimals.slice(0, Math.max(least, decimals.replace(/(?<!0)0+$/, "").length));
  let placed = false;
  return parts
    .map((part, index) => {
      if (isDigits(part)) {
        if (placed || (point >= 0 && index > point)) return "";
        placed = true;
        return shown;
      }
      if (part === ".") {
        const lead = placed ? "" : shown;
        placed = true;
        return lead + (tail === "" && least === 0 && !exponent ? "." : tail === "" ? "" : `.${tail}`);
      }
      if (part === ",") return "";
      if (exponent && part === exponent)
        return `E${power < 0 ? "-" : part[1] === "+" ? "+" : ""}${String(Math.abs(power)).padStart(part.length - 2, "0")}`;
      return literal(part);
    })
    .join("");
}

function pick(sections: Section[], value: number): { section: Section; number: number } {
  const tested = sections.find((section) => section.test?.(value));
  if (tested) return { section: tested, number: value };
  if (sections.some((section) => section.test))
    return { section: sections.find((section) => !section.test) ?? sections[0]!, number: value };
  if (value < 0 && sections.length > 1) return { section: sections[1]!, number: -value };
  if (value === 0 && sections.length > 2) return { section: sections[2]!, number: value };
  return { section: sections[0]!, number: value };
}

/** The text a cell shows. Widths play no part: a narrow column's "####" is the grid's business. */
export function formatValue(value: Scalar, format: string, date1904 = false): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = sectionsOf(format === "" ? "General" : format);
  if (typeof value === "string") {
    const section = sections.length >= 4 ? sections[3]! : sections.find((one) => one.text);
    return section ? section.parts.map((part) => (part === "@" ? value : literal(part))).join("") : value;
  }
  const { section, number } = pick(sections, value);
  if (section.text && sections.length === 1)
    return section.parts.map((part) => (part === "@" ? general(value) : literal(part))).join("");
  if (section.isDate) return number < 0 ? "#".repeat(8) : formatDate(section, number, date1904);
  const shown = formatNumber(section, number);
  return number < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
