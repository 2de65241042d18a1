import { serialToIso } from "../grid/dates";
import type { ReadResult } from "../../table/read-result";
import { fold } from "../../table/text";
import type { Table } from "../../table/types";
import { addTo } from "../../table/groups";
import { isActionLabel, matchHeader } from "../headers/match";
import { squeeze } from "../headers/squeeze";
import { receiptSentence } from "../../messages/reading";
import type { SourceDocument } from "../source";
import { Inventory, isLevelName } from "./inventory";
import { piecesOf, type SourcePiece } from "./ledger";
import { comparable, unitsOf } from "./units";

type Read = ReadResult & { ok: true };

/**
 * Counts a reading again without the recogniser: every piece of the source must stand in the table whole, be structure,
 * or be in the list of what was left out; every text of the table must come from the source; the sums must agree. What
 * does not is returned as sentences; an empty list is the proof.
 */
export function proveReceipt(document: SourceDocument, result: Read): string[] {
  const { table, receipt } = result;
  const problems = consistent(table);
  const inventory = new Inventory(unitsOf(table));
  const left = new Map<string, number>();
  for (const { text, where } of receipt.leftOut) add(left, keyOf(where, text));
  const counts = { placed: 0, structure: 0, either: 0, leftOut: 0 };
  const open: SourcePiece[] = [];
  const pieces = piecesOf(document);
  const names = headerNames(table);
  for (const { text, where } of document.leftOut ?? []) if (takeFrom(left, keyOf(where, text))) counts.leftOut++;
  const numbers: string[] = [];
  const noted = notesOf(table);
  for (const piece of pieces) {
    const text = comparable(piece.text);
    const frame = isFrame(piece, names);
    // What was left out is looked up first: the same words may stand elsewhere in the table by right.
    if (takeFrom(left, keyOf(piece.where, piece.text))) counts.leftOut++;
    else if (inventory.take(text)) counts[frame ? "either" : "placed"]++;
    else if (NUMBERING.test(text) && !(/^[a-z]$/.test(text) && noted(text))) numbers.push(text);
    else if (frame) counts.structure++;
    else open.push(piece);
  }
  const runs = new Map<string, string[]>();
  for (const { where, text } of receipt.leftOut) addTo(runs, where, text);
  for (const piece of open) {
    const cut = cutOut(piece, runs.get(piece.where) ?? [], left);
    if (cut) counts.leftOut++;
    const text = comparable(cut ?? piece.text);
    if (
      inventory.take(text) ||
      inventory.takePart(text) ||
      inventory.takeLines((cut ?? piece.text).split("\n").map(comparable)) ||
      inventory.takeParts(text) ||
      inventory.takePiecewise(text)
    )
      counts.placed++;
    else if (partOfTitle(table, text) || noted(text)) counts.placed++;
    else problems.push(receiptSentence("receipt.lost", { text: fold(piece.text), where: piece.where }));
  }
  for (const written of numbers) {
    const number = written.replace(/(?<![.)\s])[.)\s]+$/, "").replace(/^\(/, "");
    if (inventory.takePart(written)) counts.either++;
    else counts[NUMBER_FATES[inventory.takeNumber(number) ?? "none"]]++;
  }
  const sheets = new Set(document.blocks.map((block) => (block.kind === "table" ? block.sheet : undefined)));
  for (const unit of inventory.unexplained().filter(({ text }) => !sheets.has(text)))
    problems.push(receiptSentence("receipt.invented", { text: unit.text, where: unit.where }));
  return [...problems, ...balance(receipt, counts, problems.length > 0)];
}

/** A number alone in its cell. Years are no numbering. */
const NUMBERING =
  /^\(?(?:\p{Lu}{1,6}[ .\-/]?\d{1,3}(?:[.\-/]\d{1,3})*[a-z]?|\d{1,3}(?:\.\d{1,3})*[a-z]?|\d{4,}|[IVX]{1,5}|[a-zA-Z]|[A-Z](?:\.\d{1,3})+)[.)]*$/u;
const NUMBER_FATES = { action: "placed", level: "either", none: "structure" } as const;

const keyOf = (where: string, text: string): string => `${where}\u0000${fold(text)}`;

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function takeFrom(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function headerNames(table: Table): ReadonlySet<string> {
  return new Set(table.columns.map(({ header }) => squeeze(header)));
}

/** Headers, labels and numbering: text that frames the table and is no content. */
function isFrame(piece: SourcePiece, names: ReadonlySet<string>): boolean {
  const text = fold(piece.text);
  const word = squeeze(text);
  if (isActionLabel(text) || names.has(word) || isLevelName(text) || matchHeader(text)[0]?.cost === 0) return true;
  return word.length > 1 && [...names].some((name) => name.length > word.length && name.includes(word));
}

/** The text of a piece without a run of it that was left out (a page number pasted in front). */
function cutOut(piece: SourcePiece, runs: readonly string[], left: Map<string, number>): string | undefined {
  for (const run of runs) {
    const text = fold(piece.text);
    if (text.startsWith(`${run} `) && takeFrom(left, keyOf(piece.where, run))) return text.slice(run.length + 1);
  }
  return undefined;
}

function partOfTitle(table: Table, text: string): boolean {
  return ` ${comparable(table.title)} `.includes(` ${text} `);
}

/**
 * Notes and partners gather several sources in one cell: a piece counts when all its words stand there in their order.
 */
function notesOf({ actions }: Table): (text: string) => boolean {
  let cells: Map<string, string[][]> | undefined;
  return (text) => {
    cells ??= cellsByWord(actions.flatMap(({ note, partners }) => [note, partners.join(" ")]));
    const words = wordsIn(text.replace(/(?:^|\s)\d{1,2}[.)]\s*/g, " "));
    return words.length > 0 && (cells.get(words[0]!) ?? []).some((cell) => inOrder(words, cell));
  };
}

const wordsIn = (text: string): string[] => text.replace(/[,;]/g, " ").split(/\s+/).filter(Boolean);

/** Cells by each word in them: a piece is held only against cells that have its first word. */
function cellsByWord(texts: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const text of new Set(texts)) {
    const words = wordsIn(comparable(text));
    for (const word of new Set(words)) addTo(found, word, words);
  }
  return found;
}

function inOrder(words: readonly string[], cell: readonly string[]): boolean {
  let at = 0;
  for (const word of cell) if (at < words.length && word === words[at]) at++;
  return at === words.length;
}

/** Levels agree with one another, moved frequencies stand in the notes, dates say what their cells say. */
function consistent(table: Table): string[] {
  const areas = new Set(["", ...table.areas]);
  const goals = new Set(table.goals.map(({ area, number, text }) => `${area}\u0000${number}\u0000${text}`));
  const problems: string[] = [];
  table.actions.forEach((action, index) => {
    const where = `działanie ${index + 1}`;
    const goal = `${action.area}\u0000${action.goalNumber}\u0000${action.goal}`;
    if (!areas.has(action.area)) problems.push(receiptSentence("receipt.invented", { text: action.area, where }));
    if ((action.goal !== "" || action.goalNumber !== "") && !goals.has(goal))
      problems.push(receiptSentence("receipt.invented", { text: action.goal, where }));
    for (const term of [action.from, action.to]) {
      if (term.movedFrequency !== undefined && !action.note.includes(term.movedFrequency))
        problems.push(receiptSentence("receipt.lost", { text: term.movedFrequency, where }));
      const year = term.kind === "date" && !term.yearFromTitle ? term.iso?.slice(2, 4) : "";
      // A day typed over a year stands in the sheet as the number of that day.
      const day = /^\d{5}$/.test(term.text) ? serialToIso(Number(term.text), "day", false) : undefined;
      if (day !== undefined && day === term.iso) continue;
      // "po 2030" begins with the year after.
      const before = term.iso === undefined ? "" : `po ${Number(term.iso.slice(0, 4)) - 1}`;
      if (before !== "" && fold(term.text).toLowerCase().includes(before)) continue;
      if (year === undefined || !term.text.includes(year))
        problems.push(receiptSentence("receipt.invented", { text: term.iso ?? "", where }));
    }
  });
  for (const goal of table.goals)
    if (!areas.has(goal.area))
      problems.push(receiptSentence("receipt.invented", { text: goal.area, where: goal.text }));
  return problems;
}

function balance(
  receipt: Read["receipt"],
  counts: Record<"placed" | "structure" | "either" | "leftOut", number>,
  broken: boolean,
): string[] {
  const { pieces, placed, structure, leftOut } = receipt;
  const sum = placed + structure + leftOut.length;
  if (sum !== pieces) return [receiptSentence("receipt.sum", { pieces, sum })];
  const counted = counts.placed + counts.structure + counts.either + counts.leftOut;
  const agrees =
    counted === pieces &&
    counts.leftOut === leftOut.length &&
    placed >= counts.placed &&
    placed <= counts.placed + counts.either;
  return agrees || broken ? [] : [receiptSentence("receipt.sum", { pieces, sum: counted })];
}
