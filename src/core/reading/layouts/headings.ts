import { fold, normal } from "../../table/text";
import { inCapitals, splitHeading, type Heading } from "../numbering";
import type { PlanEvent } from "./events";

/** What a row with one text, or a paragraph near a table, is for the plan. "aside" is left out and told. */
export type HeadingKind = "area" | "strategic" | "goal" | "title" | "aside";

const TITLE =
  /^(?:(?:gminn|miejsk|powiatow|lokaln|wielolet|szczegolow|roczn|tabel)\w*\s+)*(?:strategi|harmonogram|plan\b|planu\b|program|tabel|tab\.|zalacznik|zal\.|rozdzial|zestawieni|wykaz|karta|czesc\b|wersja|projekt\b|druk nr|uchwal|stan na|wdraz|monitoring|cele (?:\w+ )?i\b|kierunki dzialan|dzialania\b|ramy finansowe|spis\b|sprawozdani|raport|preliminarz|budzet|informacj\w+ o|bilans|rejestr|lista|mapa|warsztat|spotkani|notatk|protokol|action plan|dodatek|aneks|opracow|sporzadz|system\w* (?:monitor|wdraz))/;
const YEARS =
  /\b(?:na|za|w) (?:lata|latach|rok|roku) \d|\bna (?:19|20)\d\d\b|\bnr \S+ rady\b|\b(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d\b|\b(?:action plan|strategy)\b/;
const OFFICE =
  /^(?:gmina|powiat|miasto|urzad|osrodek|gminny|miejski|miejsko|powiatowy|rada|wojt|burmistrz|prezydent|zatwierdz|data)\b/;

/** A title of a document or a table, an annex line, an office's name: never an area. */
export function isTitle(text: string): boolean {
  const plain = normal(splitHeading(text).text || text);
  return TITLE.test(plain) || YEARS.test(plain) || (OFFICE.test(plain) && plain.split(" ").length <= 6);
}

/** What a whole document does with its heading rows; single rows are judged by it. */
export interface HeadingHabits {
  /** Goals stand in a column of their own beside the actions. */
  goalColumn: boolean;
  areaColumn: boolean;
  /** Some heading row is numbered or named as a goal. */
  numberedGoals: boolean;
  /** Roman rows stand above numbered rows: they are areas, and the numbered ones goals. */
  romanAreas: boolean;
  /** Every header but one at most has a short line above it: those are areas, whatever their letters. */
  lineAboveHeaders: boolean;
}

/** One heading row with what follows it. */
export interface Placed {
  heading: Heading;
  text: string;
  /** Seen in capitals, typed so or not. */
  capitals: boolean;
  above: boolean;
  next: "header" | "band" | "row" | "end";
  nextHeading?: Heading;
}

export function habitsOf(
  placed: readonly Placed[],
  headers: number,
  goalColumn: boolean,
  areaColumn: boolean,
): HeadingHabits {
  const roman = placed.filter(({ heading }) => heading.numerals === "roman" && heading.level === undefined);
  const arabic = placed.some(({ heading }) => heading.numerals === "arabic" && heading.level !== "area");
  const named = placed.some(({ heading }) => heading.level === "goal");
  const aboveGoals = roman.filter(
    ({ next, nextHeading }) => next === "band" && (nextHeading?.level === "goal" || nextHeading?.numerals === "arabic"),
  );
  const romanAreas = roman.length > 0 && (arabic || named) && aboveGoals.length * 5 >= roman.length * 4;
  const lines = placed.filter(
    ({ next, text }) => next === "header" && fold(text).length <= 120 && !isTitle(text) && !/[.:;]$/.test(fold(text)),
  ).length;
  const lineAboveHeaders = headers > 1 && lines >= headers - 1;
  return { goalColumn, areaColumn, lineAboveHeaders, numberedGoals: roman.length > 0 || arabic || named, romanAreas };
}

type Judge = (row: Placed, habits: HeadingHabits) => HeadingKind | undefined;

/** The first that has an opinion decides. */
const JUDGES: readonly Judge[] = [
  ({ heading, text }) => (heading.level === "area" && fold(text).length < 250 ? "area" : undefined),
  ({ heading }) => (heading.level === "strategic" ? "strategic" : undefined),
  ({ heading }, { goalColumn }) => (heading.level === "goal" ? (goalColumn ? "aside" : "goal") : undefined),
  ({ text, above, next }) => (isTitle(text) && (above || next === "header") ? "title" : undefined),
  ({ heading, text, capitals, above, next }, habits) => {
    if (!habits.goalColumn) return undefined;
    const looks = (capitals || (habits.lineAboveHeaders && next === "header")) && !isTitle(text);
    return !habits.areaColumn && looks && (above || next !== "end") && heading.numerals !== "arabic" ? "area" : "aside";
  },
  ({ heading, above }, habits) =>
    heading.numerals === "roman" && !above ? (habits.romanAreas ? "area" : "goal") : undefined,
  ({ heading, above }, habits) =>
    heading.numerals === "arabic" && !above && habits.numberedGoals ? "goal" : undefined,
  ({ text, capitals, next, above }, habits) => {
    if (!capitals || isTitle(text)) return undefined;
    if (next === "header" || above || (next === "band" && habits.numberedGoals))
      return habits.areaColumn ? "aside" : "area";
    if (next === "row" && habits.numberedGoals) return "aside";
    return undefined;
  },
  ({ next, text }, habits) =>
    next === "header" && habits.lineAboveHeaders && !habits.areaColumn && !isTitle(text) ? "area" : undefined,
  ({ above, next }) => (above || next === "header" || next === "end" ? "aside" : undefined),
  ({ heading, next, nextHeading }, habits) => {
    if (habits.numberedGoals) return "aside";
    return next === "band" && heading.number === "" && nextHeading?.number === "" && !habits.areaColumn
      ? "area"
      : "goal";
  },
];

export function judge(row: Placed, habits: HeadingHabits): HeadingKind {
  for (const opinion of JUDGES) {
    const kind = opinion(row, habits);
    if (kind) return kind;
  }
  return "aside";
}

/** All a heading row says, its label included. */
export const bandText = ({ label, cell }: { label?: { text: string }; cell: { text: string } }): string =>
  label ? `${label.text} ${cell.text}` : cell.text;

/** Heading rows of a walk with what follows each: the next thing that is not a title. */
export function placeBands(events: readonly PlanEvent[]): Map<PlanEvent, Placed> {
  const found = new Map<PlanEvent, Placed>();
  let next: Placed["next"] = "end";
  let nextHeading: Heading | undefined;
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index]!;
    if (event.kind === "band") {
      const text = bandText(event);
      const heading = splitHeading(text);
      const capitals = inCapitals({ text, look: event.cell.look });
      found.set(event, { heading, text, capitals, above: event.above, next, ...(nextHeading ? { nextHeading } : {}) });
      next = "band";
      nextHeading = heading;
    } else if (event.kind !== "paragraph") {
      next = event.kind === "row" || event.kind === "more" ? "row" : "header";
      nextHeading = undefined;
    }
  }
  return found;
}
