import { fold, normal } from "../../table/text";
import type { ColumnReading } from "../../table/types";
import { matchHeader } from "../headers/match";
import type { HeaderColumn } from "../headers/vocabulary";
import type { Matrix } from "../matrix";
import { splitHeading, type GoalLevel } from "../numbering";
import type { SourceCell, SourceParagraph } from "../source";
import { namedGoals } from "./named-goals";

/** One row of a card: what its label means and the cells beside it. */
export interface CardField {
  column: HeaderColumn;
  header: string;
  label?: SourceCell;
  values: SourceCell[];
  /** Goals a label names: "Kierunki działań dla celów operacyjnych 1-2". */
  goals?: readonly string[];
}

/** A strategy card: labels on the left, one goal or a few, directions that are its actions. */
export interface Card {
  matrix: Matrix;
  fields: CardField[];
  /** Rows with one text before the card's labels: titles, areas, goals named in a heading. */
  heads: { cell: SourceCell; level?: GoalLevel }[];
  columns: ColumnReading[];
  /** The heading that names its action. */
  titledBy?: SourceCell | SourceParagraph;
}

/**
 * Cards of a table; none unless its left column names three columns of a plan and actions are among them, or a heading
 * (`above`, or a row of one text) names the one action that it tells of.
 */
export function cardsOf(matrix: Matrix, above?: SourceParagraph): Card[] {
  if (hasMarkedHeader(matrix)) return [];
  const lines = inPairs(matrix);
  const labelled = lines
    .filter(({ own, left }) => own[0]?.column === left && own.length > 1)
    .map(({ own }) => labelOf(own[0]!.text)?.column);
  const named = new Set(labelled.filter((column) => column !== undefined));
  if (named.size < 3 || labelled.filter((column) => column !== undefined).length * 2 < labelled.length) return [];
  const cards: Card[] = [];
  let card: Card | undefined;
  let heads: Card["heads"] = [];
  for (const line of lines) {
    const field = fieldOf(line);
    if (field === "continued") card?.fields.at(-1)?.values.push(...line.own);
    else if (field === "head") {
      const { level } = splitHeading(line.own[0]!.text);
      heads.push({ cell: line.own[0]!, ...(level ? { level } : {}) });
    } else if (field) {
      if (!card || heads.some(({ level }) => level !== undefined) || startsAnew(card, field)) {
        card = { matrix, fields: [], heads, columns: [] };
        heads = [];
        cards.push(card);
      } else if (nextAction(card, field)) {
        // Its goals hold for the next action too; its dates and owners do not.
        card = { matrix, fields: card.fields.filter(({ column }) => LEVELS.has(column)), heads: [], columns: [] };
        cards.push(card);
      }
      card.fields.push(field);
    }
  }
  const whole = named.has("action") ? cards : titled(cards, above);
  return whole
    .map(nameIsAction)
    .map((one) => ({ ...one, columns: one.fields.filter(({ header }) => header !== "").map(readingOf) }));
}

const TELLING: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>([
  "responsible",
  "term",
  "from",
  "to",
  "funding",
  "cost",
  "indicator",
]);
const LONGEST_NAME = 200;

/** A card that tells of time, money and owners, and leaves its action's name to the heading over it. */
function titled(cards: readonly Card[], above: SourceParagraph | undefined): Card[] {
  const [card, ...others] = cards;
  const telling = card?.fields.filter(({ column }) => TELLING.has(column)).length ?? 0;
  if (!card || others.length > 0 || telling < 3) return [];
  const [head] = card.heads.filter(({ level }) => level === undefined);
  const cell = head?.cell ?? (above && nameCell(above));
  if (!cell || fold(cell.text).length > LONGEST_NAME) return [];
  const heads = card.heads.filter((other) => other !== head);
  const name: CardField = { column: "action", header: "", values: [cell] };
  return [{ ...card, heads, fields: [...card.fields, name], titledBy: head?.cell ?? above! }];
}

const nameCell = ({ text, where }: SourceParagraph): SourceCell => ({
  text,
  where,
  row: 0,
  column: 0,
  rowSpan: 1,
  colSpan: 1,
});

/** A label and what stands beside it; `left` is the column of the labels. */
interface Line {
  own: readonly SourceCell[];
  left: number;
}

/**
 * A form with two labels a line ("Lider | … | Partnerzy | …"): what stands from the second label on is a line of its
 * own. A column is one of labels when most of its cells are names of columns with something beside them.
 */
function inPairs({ rows, columns }: Matrix): Line[] {
  const left = columns[0]!;
  const labels = columns.slice(2).filter((column) => {
    const beside = rows.flatMap(({ own }) => {
      const at = own.findIndex((cell) => cell.column === column);
      return at > 1 && at + 1 < own.length ? [own[at]!] : [];
    });
    return beside.length > 1 && beside.filter(({ text }) => labelOf(text)).length * 2 > beside.length;
  });
  return rows.flatMap(({ own }) => {
    const cuts = own.flatMap((cell, at) => (at > 1 && at + 1 < own.length && labels.includes(cell.column) ? [at] : []));
    return [0, ...cuts].map((start, at): Line => ({
      own: own.slice(start, cuts[at]),
      left: start === 0 ? left : own[start]!.column,
    }));
  });
}

/**
 * A row of several headers marked as such, above rows that are not: a table that stands upright is no card on its side.
 */
const hasMarkedHeader = ({ rows }: Matrix): boolean => {
  const [first, ...others] = rows.filter((row) => row.own.length > 2);
  return (
    first !== undefined &&
    first.own.every(({ look }) => look?.header) &&
    others.some((row) => row.own.some(({ look }) => !look?.header))
  );
};

/** Where a label asks for the name of what is done, its scope and description are no actions of their own. */
function nameIsAction(card: Card): Card {
  const named = card.fields.filter(
    ({ column, header }) => column === "action" && /nazwa|tytul|name|title/.test(normal(header)),
  );
  if (named.length === 0) return card;
  const fields = card.fields.map((field): CardField =>
    field.column === "action" && !named.includes(field) ? { ...field, column: "extra" } : field,
  );
  return { ...card, fields };
}

const LEVELS: ReadonlySet<string> = new Set(["area", "strategicGoal", "goal"]);

/**
 * The label a card began with begins the next one; so does a goal told again, or told after directions where goals come
 * first.
 */
function startsAnew(card: Card, field: CardField): boolean {
  const [first] = card.fields;
  if (first && card.fields.length > 1 && normal(first.header) === normal(field.header)) return true;
  if (!LEVELS.has(field.column)) return false;
  return (
    card.fields.some(({ column }) => column === field.column) ||
    (first !== undefined && LEVELS.has(first.column) && card.fields.some(({ column }) => column === "action"))
  );
}

const unnumbered = (header: string): string =>
  normal(header).replace(/ (?:nr ?)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})\.?$/, "");

/** "Działanie 2" after "Działanie 1" and what was told of it begins the next action of the same goals. */
function nextAction(card: Card, field: CardField): boolean {
  if (field.column !== "action" || field.goals) return false;
  const before = card.fields.findLastIndex(
    ({ column, header, goals }) => column === "action" && !goals && unnumbered(header) === unnumbered(field.header),
  );
  return before >= 0 && card.fields.slice(before + 1).some(({ column }) => column !== "action" && !LEVELS.has(column));
}

function fieldOf({ own, left }: Line): CardField | "continued" | "head" | undefined {
  const [first, ...values] = own;
  if (!first) return undefined;
  if (first.column !== left) return "continued";
  if (values.length === 0) return "head";
  const label = labelOf(first.text);
  const header = fold(first.text).replace(/(?<!\s)\s*:$/, "");
  return {
    column: label?.column ?? "extra",
    header,
    label: first,
    values,
    ...(label?.goals ? { goals: label.goals } : {}),
  };
}

function labelOf(text: string): { column: HeaderColumn; goals?: string[] } | undefined {
  const shared = namedGoals(normal(text));
  if (shared && /kierun|dzialan|zadan/.test(shared.before))
    return { column: "action", goals: goalNumbers(shared.numbers) };
  const [best] = matchHeader(
    text.replace(/:\s*$/, "").replace(/(?<!\s)\s+(?:nr\s*)?(?:\d{1,2}|[IVX]{1,4})\s*\.?$/, ""),
  );
  return best ? { column: best.column === "area" ? "area" : best.column } : undefined;
}

/** "1-3" → 1, 2, 3; "1, 3 i 4" → 1, 3, 4; Roman numerals in capitals. */
export function goalNumbers(text: string): string[] {
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(text.trim());
  if (range && Number(range[2]) - Number(range[1]) < 30)
    return Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, index) =>
      String(Number(range[1]) + index),
    );
  return text
    .split(/ ?(?:,|-|–|\bi(?= \d)|\boraz\b) ?/)
    .filter(Boolean)
    .map((number) => number.toUpperCase());
}

function readingOf(field: CardField): ColumnReading {
  const [best] = matchHeader(field.header);
  const how = best?.how ?? (field.column === "extra" ? "content" : "synonym");
  return { header: field.header, column: field.column, how, confidence: how === "own" ? "sure" : "likely" };
}
