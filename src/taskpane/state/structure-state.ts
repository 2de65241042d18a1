/** Uporządkuj: where the text comes from, how it was read, what the user corrected, what was written. */
import type { LayoutQuestion } from "../../core/reading";
import type { SourceDocument } from "../../core/reading/source";
import type { ColumnReading, ReadResult, Table } from "../../core/table";
import type { Message, Receipt } from "../../core/table";

export type SourceKind = "sheet" | "paste" | "file";

/** What was understood, and the proof that nothing was lost on the way (empty = proven). */
export interface Understood {
  table: Table;
  receipt: Receipt;
  messages: Message[];
  missing: string[];
}

export interface StructureState {
  kind: SourceKind;
  /** Sheets ticked as the source. */
  sheets: readonly string[];
  /** What was read, before any meaning was given to it; kept so that a correction needs no second reading. */
  document: SourceDocument | null;
  /** Indices of the document's tables that the user left out. */
  skipped: ReadonlySet<number>;
  answers: Readonly<Record<string, ColumnReading["column"]>>;
  /** Columns of the document's tables with samples and reasons, as they are read now. */
  layouts: readonly LayoutQuestion[];
  /** Whose answers about such columns were used; null when none were, or the user asked for a reading anew. */
  recalled: { file: string; day: string } | null;
  /** What is remembered of such columns is not used. */
  anew: boolean;
  understood: Understood | null;
  failure: Message | null;
  /** Sheets that hold other content: the user chooses. */
  existing: readonly string[] | null;
  written: { sheets: readonly { name: string; created: boolean }[]; actions: number } | null;
}

export const STRUCTURE_START: StructureState = {
  kind: "sheet",
  sheets: [],
  document: null,
  skipped: new Set(),
  answers: {},
  layouts: [],
  recalled: null,
  anew: false,
  understood: null,
  failure: null,
  existing: null,
  written: null,
};

export type StructureEvent =
  | { type: "kind"; kind: SourceKind }
  | { type: "sheets"; sheets: readonly string[] }
  | { type: "document"; document: SourceDocument }
  | { type: "failed"; failure: Message }
  | { type: "layouts"; layouts: readonly LayoutQuestion[]; recalled: StructureState["recalled"] }
  | { type: "anew" }
  | { type: "understood"; result: ReadResult; missing: string[] }
  | { type: "answer"; header: string; column: ColumnReading["column"] }
  | { type: "skip"; table: number; skip: boolean }
  | { type: "existing"; sheets: readonly string[] | null }
  | { type: "written"; sheets: readonly { name: string; created: boolean }[] }
  | { type: "again" };

export function reduceStructure(state: StructureState, event: StructureEvent): StructureState {
  switch (event.type) {
    case "kind":
      return { ...STRUCTURE_START, sheets: state.sheets, kind: event.kind };
    case "sheets":
      return { ...state, sheets: event.sheets };
    case "document":
      return { ...STRUCTURE_START, kind: state.kind, sheets: state.sheets, document: event.document };
    case "failed":
      return { ...state, understood: null, failure: event.failure, existing: null, written: null };
    case "layouts":
      return { ...state, layouts: event.layouts, recalled: event.recalled };
    case "anew":
      return { ...state, anew: true, recalled: null };
    case "understood": {
      const { result } = event;
      if (!result.ok) return { ...state, understood: null, failure: result.failure };
      return {
        ...state,
        failure: null,
        understood: { table: result.table, receipt: result.receipt, messages: result.messages, missing: event.missing },
      };
    }
    case "answer":
      return { ...state, answers: { ...state.answers, [event.header]: event.column } };
    case "skip": {
      const skipped = new Set(state.skipped);
      if (event.skip) skipped.add(event.table);
      else skipped.delete(event.table);
      return { ...state, skipped };
    }
    case "existing":
      return { ...state, existing: event.sheets };
    case "written":
      return {
        ...state,
        existing: null,
        written: { sheets: event.sheets, actions: state.understood?.table.actions.length ?? 0 },
      };
    case "again":
      return { ...STRUCTURE_START, kind: state.kind, sheets: state.sheets };
  }
}
