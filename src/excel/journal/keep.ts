/**
 * Puts an entry of a command into the journal, and keeps the journal small: what stood before the oldest commands is
 * dropped when all of it has grown beyond what a file should carry. The lines for people stay.
 */
import { SHEETS } from "../../core/summarising/model/sheet-model";
import type { Engine } from "../engine/engine";
import { rangeOf, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import type { Surroundings } from "../read/surroundings";
import type { Entry, EntryData } from "./journal-data";
import { INDEX_KEY, type JournalIndex } from "./journal-index";
import {
  BODY_COLUMN,
  BODY_COLUMNS,
  COUNT_COLUMN,
  entryId,
  journalSteps,
  stamp,
  type JournalSpot,
} from "./journal-sheet";

function dropSteps(rows: readonly number[]): WriteStep[] {
  return rows.map((row) => ({
    bytes: 500,
    act: (context) => {
      const sheet = sheetNamed(context, SHEETS.journal);
      const line = { top: row, bottom: row };
      rangeOf(sheet, { ...line, left: COUNT_COLUMN, right: BODY_COLUMN + BODY_COLUMNS - 1 }).clear("Contents");
      rangeOf(sheet, { ...line, left: COUNT_COLUMN, right: COUNT_COLUMN }).values = [[0]];
    },
  }));
}

function indexStep(index: JournalIndex): WriteStep {
  const text = JSON.stringify(index);
  return { bytes: 200 + text.length, act: (context) => void context.workbook.settings.add(INDEX_KEY, text) };
}

export interface Journalled {
  steps: WriteStep[];
  id?: string;
  spot?: JournalSpot;
}

export interface NewEntry {
  label: string;
  data: EntryData;
  lines: Entry["lines"];
  undoes?: string;
}

export function knownMarks(around: Surroundings): ReadonlySet<string> {
  return new Set([...around.marks.keys(), ...around.staleMarks]);
}

/** A journal entry as steps, and its number; nothing where the journal is switched off. */
export function journalled(engine: Engine, around: Surroundings, { label, data, lines, undoes }: NewEntry): Journalled {
  if (!engine.journal) return { steps: [] };
  const at = stamp(engine.now());
  const entry: Entry = { id: entryId(at), at, label, data, lines, ...(undoes ? { undoes } : {}) };
  const { steps, spot, size } = journalSteps(entry, { sheets: around.sheets, known: knownMarks(around) });
  const gone = new Set(around.dropped.map((one) => one.id));
  const index: JournalIndex = [
    ...around.index.filter(([id]) => !gone.has(id)),
    ...(size ? [[entry.id, size] as const] : []),
  ];
  return {
    id: entry.id,
    spot,
    steps: [
      ...steps,
      ...dropSteps(around.dropped.map((one) => one.row)),
      ...(size || gone.size ? [indexStep(index)] : []),
    ],
  };
}
