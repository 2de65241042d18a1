import { fold } from "../table/text";
import type { ColumnReading } from "../table/types";
import { cardsOf } from "./layouts/cards";
import { blocksOf } from "./layouts/blocks";
import { isPlan } from "./layouts/evidence";
import { headerless } from "./layouts/headerless";
import { layOut, textAt, type Matrix } from "./matrix";
import type { SourceDocument, SourceTable } from "./source";
import { tooLarge } from "./too-large";

/** One table of a document as the user is offered it, before it is read. */
export interface Surveyed {
  /** Which table of the document, from 0. */
  table: number;
  where: string;
  sheet?: string;
  rows: number;
  columnCount: number;
  looksLike: "plan" | "cards" | "standard" | "unknown";
  /** How its headers are understood; the first header's columns where it is repeated. */
  columns: ColumnReading[];
  /** The first few different texts under each header, by header ("" for a column without one). */
  samples: Record<string, string[]>;
}

const SAMPLES = 3;

/**
 * Says of every table what it looks like and how its columns would be read, so that the user can choose and correct.
 */
export function survey(document: SourceDocument): Surveyed[] {
  if (tooLarge(document)) return [];
  const tables = document.blocks.filter((block): block is SourceTable => block.kind === "table");
  return tables.map((table, index) => surveyed(table, index));
}

function surveyed(table: SourceTable, index: number): Surveyed {
  const matrix = layOut(table);
  const base = {
    table: index,
    where: table.where,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: matrix.rows.filter((row) => row.own.length > 0).length,
    columnCount: matrix.columns.length,
  };
  const blocks = matrix.rows.length === 0 ? [] : blocksOf(matrix);
  const block = blocks.find(({ standard, map }) => standard || isPlan(map)) ?? blocks[0];
  const cards = matrix.rows.length === 0 || (block && isPlan(block.map)) ? [] : cardsOf(matrix);
  if (cards.length > 0) {
    const samples = Object.fromEntries(
      cards[0]!.fields.map(({ header, values }) => [header, values.map(({ text }) => fold(text)).slice(0, SAMPLES)]),
    );
    return { ...base, looksLike: "cards", columns: cards[0]!.columns, samples };
  }
  const read = block ?? (matrix.rows.length === 0 ? undefined : headerless(matrix));
  if (!read) return { ...base, looksLike: "unknown", columns: [], samples: {} };
  const columns = read.map.columns.map(({ header, column, confidence, how }): ColumnReading => ({
    header,
    column,
    confidence,
    how,
  }));
  const samples = Object.fromEntries(
    read.map.columns.map(({ header, index: column }) => [header, firstTexts(matrix, read.body[0]?.index ?? 0, column)]),
  );
  return {
    ...base,
    looksLike: read.standard ? "standard" : isPlan(read.map) || !block ? "plan" : "unknown",
    columns,
    samples,
  };
}

function firstTexts(matrix: Matrix, from: number, column: number): string[] {
  const found: string[] = [];
  for (let row = from; row < matrix.rows.length && found.length < SAMPLES; row++) {
    const text = fold(textAt(matrix.rows[row]!, column));
    if (text !== "" && !found.includes(text)) found.push(text);
  }
  return found;
}
