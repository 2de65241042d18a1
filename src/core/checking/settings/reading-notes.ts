/**
 * What the reader assumed and the standard sheet no longer shows: a header read through a typo, a frequency moved out
 * of a date cell, a year taken from the title. Kept with the plan, so that checking the sheet says the same as checking
 * the source, until somebody confirms (suppresses) it.
 */
import type { Action, ColumnReading, IsoDate, Table, Term } from "../../table/types";

export interface TermNote {
  actionId: string;
  column: "from" | "to";
  /** The date as it was understood: a note is dropped once the cell says something else. */
  iso: IsoDate;
  movedFrequency?: string;
  yearFromTitle?: boolean;
}

export interface ReadingNotes {
  columns: readonly ColumnReading[];
  terms: readonly TermNote[];
}

const ENDS = ["from", "to"] as const;

export function notesOf(table: Table): ReadingNotes {
  const terms = table.actions.flatMap((action) =>
    ENDS.flatMap((column): TermNote[] => {
      const { iso, movedFrequency, yearFromTitle } = action[column];
      if (iso === undefined || (movedFrequency === undefined && !yearFromTitle)) return [];
      return [
        {
          actionId: action.id,
          column,
          iso,
          ...(movedFrequency === undefined ? {} : { movedFrequency }),
          ...(yearFromTitle ? { yearFromTitle } : {}),
        },
      ];
    }),
  );
  return { columns: table.columns.filter((column) => column.how !== "own"), terms };
}

function marked(term: Term, note: TermNote | undefined): Term {
  if (note === undefined || term.iso !== note.iso) return term;
  return {
    ...term,
    ...(note.movedFrequency === undefined ? {} : { movedFrequency: note.movedFrequency }),
    ...(note.yearFromTitle ? { yearFromTitle: true } : {}),
  };
}

/** The table as its source was read. Actions without a note stay the same objects. */
export function withNotes(table: Table, notes: ReadingNotes | undefined): Table {
  if (!notes || (notes.columns.length === 0 && notes.terms.length === 0)) return table;
  const byCell = new Map(notes.terms.map((note) => [`${note.actionId} ${note.column}`, note]));
  const known = new Set(table.columns.map((column) => column.header));
  const noted = (action: Action): Action => {
    const [from, to] = ENDS.map((column) => marked(action[column], byCell.get(`${action.id} ${column}`))) as [
      Term,
      Term,
    ];
    return from === action.from && to === action.to ? action : { ...action, from, to };
  };
  return {
    ...table,
    columns: [...table.columns, ...notes.columns.filter((column) => !known.has(column.header))],
    actions: table.actions.map(noted),
  };
}
