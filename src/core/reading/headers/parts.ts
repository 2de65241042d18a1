/**
 * Columns that are parts of one thing: amounts or marks by year, quarter or month, amounts by source, marks under the
 * names of those who take part. They have no role of their own; each is kept under its path, and what it stands for is
 * worked out of a row.
 */
import { fold, isMissing, normal } from "../../table/text";
import type { MatrixRow } from "../matrix";
import { MONTHS } from "../terms/months";
import type { HeaderCell } from "./header-cell";
import { shapesOf } from "./shapes";
import { wordScores } from "./words";

export type Part =
  | {
      kind: "period";
      from: string;
      to: string;
      /** The plan's only year stands for the one nobody wrote. */ noYear?: true;
    }
  | { kind: "source" }
  | { kind: "body"; role: "partners" | "responsible" };

export type PartContent = "marks" | "amounts" | "none" | "other";

const RANGE = /\b((?:19|20)\d\d)(?: ?r\.?| rok\p{L}*)? ?(?:[-–—/]|do) ?((?:19|20)\d\d)\b/u;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const QUARTER = /^(?:(i{1,3}|iv|[1-4])[. ]*(?:kw|kwartal)|(?:kwartal\p{L}*|kw\.?|q) ?(i{1,3}|iv|[1-4])\b)/u;
const HALF = /^(i{1,2}|[12])[. ]*(?:polroc|pol\b)/u;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const two = (value: number): string => String(value).padStart(2, "0");
const small = (text: string): number => (/^\d+$/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1);

/** Cells of a column in one word. */
export function contentOf(rows: readonly MatrixRow[], column: number): PartContent {
  const texts = rows.flatMap(({ own }) => own.filter((cell) => cell.column === column && !isMissing(cell.text)));
  if (texts.length === 0) return "none";
  const share = (holds: (text: string) => boolean) =>
    texts.filter(({ text }) => holds(fold(text))).length / texts.length;
  if (share((text) => shapesOf(text).has("mark")) > 0.6) return "marks";
  return share(isAmount) > 0.6 ? "amounts" : "other";
}

/** "1 200,00 zł", "450": a number, with or without its unit. */
export const isAmount = (text: string): boolean => text.length < 40 && AMOUNT.test(text.replace(/[\s.]/g, ""));
const AMOUNT = /^(?:ok)?-?\d[\d,oO]*(?:tys|mln)?(?:zł|pln|eur|euro|€)?$/i;

/**
 * The stretch of time a header names; undefined when it names none, or names more than that (an indicator's target).
 */
function periodOf(header: HeaderCell, siblings: readonly HeaderCell[]): Part | undefined {
  const leaf = normal(header.path.at(-1) ?? "");
  const whole = normal(header.path.join(" "));
  const range = RANGE.exec(leaf) ?? RANGE.exec(whole);
  const year = YEAR.exec(leaf)?.[1] ?? YEAR.exec(whole)?.[1];
  const part = partOfYear(leaf, siblings);
  if (part) {
    const [first, last] = part;
    return {
      kind: "period",
      from: `${year ?? "0000"}-${two(first)}`,
      to: `${year ?? "0000"}-${two(last)}`,
      ...(year ? {} : { noYear: true as const }),
    };
  }
  if (range) return { kind: "period", from: range[1]!, to: range[2]! };
  return year === undefined ? undefined : { kind: "period", from: year, to: year };
}

/** First and last month of a quarter, a half or a month named by the last part of a header. */
function partOfYear(leaf: string, siblings: readonly HeaderCell[]): [number, number] | undefined {
  const abbreviation = MONTHS.get(leaf.replace(/\.$/, ""));
  if (abbreviation !== undefined) return [abbreviation, abbreviation];
  const quarter = QUARTER.exec(leaf);
  if (quarter) return [small(quarter[1] ?? quarter[2]!) * 3 - 2, small(quarter[1] ?? quarter[2]!) * 3];
  const half = HALF.exec(leaf);
  if (half) return [small(half[1]!) * 6 - 5, small(half[1]!) * 6];
  const word = leaf
    .replace(/ ?(?:19|20)\d\d.*$/, "")
    .replace(/\.$/, "")
    .trim();
  const named = MONTHS.get(word);
  if (named !== undefined) return [named, named];
  const number = /^(?:[ivx]{1,4}|\d{1,2})$/.test(word) ? small(word) : 0;
  if (number === 0 || siblings.length < 2) return undefined;
  const numbers = siblings
    .map(({ path }) =>
      small(
        normal(path.at(-1) ?? "")
          .replace(/\.$/, "")
          .trim(),
      ),
    )
    .filter((each) => each > 0);
  const most = Math.max(...numbers);
  // Numbers that run from the first month or quarter to the last, each once; anything else is no calendar.
  if (new Set(numbers).size !== numbers.length || (most !== 12 && most > 4) || numbers.length < Math.min(most, 3))
    return undefined;
  return most > 4 ? [number, number] : [number * 3 - 2, number * 3];
}

/** Words beside the time that make a column something else than an amount or a mark in that time. */
const OTHER: readonly string[] = [
  "indicatorBase",
  "indicatorTarget",
  "indicator",
  "done",
  "status",
  "note",
  "indicatorBaseYear",
];

/** Which of the headers are parts, by their column. */
export function partsOf(headers: readonly HeaderCell[], rows: readonly MatrixRow[]): Map<number, Part> {
  const found = new Map<number, Part>();
  const content = new Map(headers.map((header) => [header.column, contentOf(rows, header.column)]));
  for (const header of headers) {
    const kind = content.get(header.column)!;
    if (kind === "other") continue;
    const parent = header.path.slice(0, -1).join("\u0000");
    const siblings = headers.filter(
      ({ path }) => path.length === header.path.length && path.slice(0, -1).join("\u0000") === parent,
    );
    const period =
      kind === "none" && siblings.length < 2
        ? undefined
        : periodOf(header, header.path.length > 1 ? siblings : siblings.filter(isShort));
    if (period && !speaksOfOther(header)) found.set(header.column, period);
    else if (kind === "amounts" && isSource(header, headers, content)) found.set(header.column, { kind: "source" });
    else if (kind === "marks" || (kind === "none" && siblings.some(({ column }) => content.get(column) === "marks")))
      take(header, headers, found);
  }
  return found;
}

const isShort = ({ text }: HeaderCell): boolean => text.length <= 14;

function speaksOfOther({ path }: HeaderCell): boolean {
  const scores = wordScores(path.join(" "));
  const best = Math.max(0, ...scores.values());
  return (
    OTHER.some((role) => (scores.get(role as never) ?? 0) >= Math.max(0.7, best)) ||
    /wskaznik|miernik/.test(normal(path.join(" ")))
  );
}

const isSourceName = (text: string): boolean => isSourceNamed(text.replace(/^(?:w tym|z tego|w tym:|z tego:)\s/i, ""));

const isSourceNamed = (text: string): boolean =>
  shapesOf(text).has("source") ||
  /^(?:ue|bp|jst|inne|inne zrodla|wlasne|zewnetrzne|prywatne|krajowe|gmina|powiat|panstwo|budzet \p{L}+)$/u.test(
    normal(text),
  );

/** "EFRR" beside "budżet gminy", with amounts under both. */
function isSource(
  header: HeaderCell,
  headers: readonly HeaderCell[],
  content: ReadonlyMap<number, PartContent>,
): boolean {
  const name = header.path.at(-1) ?? "";
  if (!isSourceName(name)) return false;
  const above = header.path.length > 1;
  const parent = header.path.slice(0, -1).join(" ");
  const beside = headers.filter(
    (other) =>
      other !== header &&
      content.get(other.column) === "amounts" &&
      other.path.slice(0, -1).join(" ") === parent &&
      isSourceName(other.path.at(-1) ?? ""),
  );
  return above
    ? beside.length > 0 || (wordScores(parent).get("funding") ?? 0) > 0.5
    : beside.length > 0 && header.text.length < 60;
}

/** Marks under a name: who takes part, or which source pays. */
function take(header: HeaderCell, headers: readonly HeaderCell[], found: Map<number, Part>): void {
  const name = header.path.at(-1) ?? "";
  const parent = wordScores(header.path.slice(0, -1).join(" "));
  const beside = headers.filter(({ path }) => path.length === header.path.length && path[0] === header.path[0]);
  if ((parent.get("funding") ?? 0) > 0.5 || isSourceName(name)) found.set(header.column, { kind: "source" });
  else if ((parent.get("responsible") ?? 0) > 0.5 && (parent.get("partners") ?? 0) < (parent.get("responsible") ?? 0))
    found.set(header.column, { kind: "body", role: "responsible" });
  else if (
    (parent.get("partners") ?? 0) > 0.5 ||
    (header.path.length > 1 && beside.length > 1) ||
    shapesOf(name).has("body")
  )
    found.set(header.column, { kind: "body", role: "partners" });
}

/** The whole of what its neighbours are parts of: "Razem", "Ogółem". */
export function isTotal({ path }: HeaderCell, parts: number): boolean {
  const leaf = normal(path.at(-1) ?? "");
  return (
    /^(?:razem|ogolem|lacznie|suma|w sumie|total|calkowit|koszt calkowit|wartosc calkowit|wartosc ogolem|koszt ogolem|koszty ogolem|laczn)/.test(
      leaf,
    ) &&
    !/wskaznik|miernik|wartosci?\b.*\bmiary/.test(leaf) &&
    (path.length > 1 || parts > 1)
  );
}
