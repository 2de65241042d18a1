/** What a person can be asked about the columns of a document's tables, the doubtful ones first. */
import { fold } from "../../table/text";
import type { ColumnReading } from "../../table/types";
import type { Answers } from "../headers/column-map";
import type { MappedColumn } from "../headers/candidate";
import type { Reason } from "../headers/roles";
import { isPlan } from "../layouts/evidence";
import type { Block } from "../layouts/events";
import { scan } from "../layouts/scan";
import { textAt, type Matrix, type MatrixRow } from "../matrix";
import type { SourceDocument } from "../source";
import { fingerprintOf } from "./memory";

export interface ColumnQuestion extends ColumnReading {
  /** 0-based column of the table's grid. */
  index: number;
  /** A few different texts that stand under the header. */
  samples: readonly string[];
  /** What spoke for the reading and against it, the strongest first. */
  reasons: readonly Reason[];
}

export interface LayoutQuestion {
  where: string;
  sheet?: string;
  /** By it the answers are remembered: `remember`, `recall`. */
  fingerprint: string;
  /** It is read as a plan already; otherwise nothing is read until somebody answers. */
  readable: boolean;
  columns: readonly ColumnQuestion[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** Tables with a header, each layout once, with their columns as they would be read. */
export function layoutQuestions(document: SourceDocument, answers: Answers = {}): LayoutQuestion[] {
  const { blocks, refused, tables } = scan(document, answers);
  const seen = new Set<string>();
  const known = new Set([...blocks, ...refused].map(({ matrix }) => matrix));
  const bare = tables.filter((matrix) => !known.has(matrix)).flatMap((matrix) => firstRow(matrix) ?? []);
  const named = [...blocks, ...refused].flatMap((block): LayoutQuestion[] => {
    const fingerprint = fingerprintOf(block.map.columns.map(({ header }) => header));
    if (block.standard || !block.header || seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    const { where, sheet } = block.matrix.table;
    return [
      {
        where,
        ...(sheet === undefined ? {} : { sheet }),
        fingerprint,
        readable: isPlan(block.map),
        columns: block.map.columns.map((column) => questionOf(column, block)),
      },
    ];
  });
  return [...named, ...bare];
}

/**
 * A table none of whose rows looks like a header: its first row of several cells may still be one, if somebody says so.
 */
function firstRow(matrix: Matrix): LayoutQuestion | undefined {
  const row = matrix.rows.find(({ own }) => own.length > 1);
  if (!row || row.own.length * 2 < matrix.columns.length) return undefined;
  const below = matrix.rows.slice(row.index + 1);
  const columns = row.own.map((cell): ColumnQuestion => ({
    index: cell.column,
    header: fold(cell.text),
    column: "extra",
    confidence: "ask",
    how: "position",
    samples: samplesOf(below, cell.column),
    reasons: [],
  }));
  const { where, sheet } = matrix.table;
  const fingerprint = fingerprintOf(columns.map(({ header }) => header));
  return { where, ...(sheet === undefined ? {} : { sheet }), fingerprint, readable: false, columns };
}

/** Columns in the order in which they should be asked about. */
export function doubtfulFirst(columns: readonly ColumnQuestion[]): ColumnQuestion[] {
  const doubt = { ask: 0, likely: 1, sure: 2 };
  return [...columns].sort((a, b) => doubt[a.confidence] - doubt[b.confidence] || a.index - b.index);
}

function questionOf(
  { index, header, column, confidence, how, reasons = [] }: MappedColumn,
  block: Block,
): ColumnQuestion {
  return { index, header, column, confidence, how, samples: samplesOf(block.body, index), reasons };
}

function samplesOf(rows: readonly MatrixRow[], column: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    if (samples.size === SAMPLES) break;
    const text = fold(textAt(row, column));
    if (text !== "" && row.own.length > 1)
      samples.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
  }
  return [...samples];
}
