/**
 * What the rest of the house may ask of Excel: every command answers an `Outcome` and never throws, counts its requests
 * (given with each), reads before it writes and writes in one sync, which is one Ctrl+Z. Rows and columns are 1-based,
 * as on the sheet.
 */
import type { Dictionary } from "../core/dictionary";
import type { CellEdit } from "../core/fixing/types";
import type { SheetGrid } from "../core/reading";
import type { SheetModel } from "../core/summarising/model/sheet-model";
import type { ColumnKey, Message, MessageValue, Period, Table } from "../core/table";

export type { SheetGrid } from "../core/reading";

/** Codes of what can go wrong; the sentence and the next step of each are in `messages/trouble.ts`. */
export type TroubleCode =
  | "cell-edit"
  | "sheet-protected"
  | "workbook-protected"
  | "several-workbooks"
  | "changed-meanwhile"
  | "not-answering"
  | "cdn-blocked"
  | "api-too-old"
  | "payload-too-large"
  | "table-overlaps"
  | "sheet-deleted"
  | "not-yet"
  | "old-format"
  | "settings-too-large"
  | "no-plan"
  | "headers-off"
  | "action-gone"
  | "column-gone"
  | "text-too-long"
  | "read-only"
  | "stopped"
  | "no-undo"
  | "later-change"
  | "chart-image"
  | "not-recognised"
  | "dates-1904"
  | "request-failed";

export interface Trouble {
  code: TroubleCode;
  values: Record<string, MessageValue>;
  /** For copying into a report of a fault: codes and places as Office gave them, no user's text. */
  diagnostic: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/**
 * Long work tells how far it is and can be stopped between two requests; what is already written stays in the journal.
 */
export interface LongWork {
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface SheetSurvey {
  name: string;
  /** "A1:I52" without the sheet's name; absent for an empty sheet. */
  used?: string;
  rows: number;
  columns: number;
  visible: boolean;
  protected: boolean;
  /** Made by this add-in (its name and its mark agree), so a command may replace it. */
  ours: boolean;
  /** Native tables on the sheet. */
  tables: string[];
}

export interface Survey {
  /** The sheet the user looks at. */
  active: string;
  sheets: SheetSurvey[];
  /** Our plan, when the workbook holds one. */
  plan?: { sheet: string; table: string; actions: number };
}

/** Where the plan stands on its sheet. */
export interface PlanLayout {
  sheet: string;
  table: string;
  headerRow: number;
  firstRow: number;
  lastRow: number;
  left: number;
  right: number;
  /** Sheet column of each standard column that is present. */
  columns: Partial<Record<ColumnKey, number>>;
  /** Sheet row of each action by its id. */
  rows: Record<string, number>;
  /** Of a sheet that was never structured: each action's own cells ("F17"), which may stand in several rows. */
  cells?: Record<string, Partial<Record<ColumnKey, string>>>;
}

export interface Plan {
  table: Table;
  layout: PlanLayout;
  /** What reading wanted to say of the sheet. */
  messages: Message[];
  /** Serialised settings as `saveSettings` took them; undefined when never saved. */
  settings?: string;
  /** Read from the user's own sheet, which is no table of ours: nothing is edited, marked or kept there. */
  asIs?: true;
  /** Cells of the sheet Słownik for the dictionary's own parser; undefined when there is none. */
  dictionary?: SheetGrid;
}

export interface WriteOptions extends LongWork {
  /**
   * When the workbook already holds our actions with other content: ask first, replace them in place, or write beside
   * them.
   */
  onExisting: "ask" | "replace" | "beside";
  /** What the journal calls the command. */
  label?: string;
  /** Serialised settings to be kept with the plan, in the same writing request. */
  settings?: string;
  /** Takes away the active sheet when it is empty and not ours: the first sheet of a file made a moment ago. */
  dropEmpty?: boolean;
}

export type LookKind = "looks" | "print" | "lists" | "marks" | "charts" | "wrap";

export type WriteResult =
  | {
      status: "written";
      sheets: { name: string; created: boolean }[];
      entry?: string;
      /** Looks, lists, charts or the printed page that Excel refused; the contents stand without them. */
      refusedLooks?: LookKind[];
      filter?: FilterFate;
      /** Excel calculates only when it is told to: figures stand still until then. */
      manual?: true;
    }
  /** Nothing was written: these sheets hold other content and the caller must choose. */
  | { status: "exists"; sheets: string[] };

export interface EditResult {
  applied: CellEdit[];
  /** What stood there was no longer `before`, or the row or column is gone; nothing of these was written. */
  refused: { edit: CellEdit; found: string | null }[];
  entry?: string;
  /** The user's filter was taken off for the writing: put back, or left off where Excel does not take it again. */
  filter?: FilterFate;
}

export type FilterFate = "none" | "restored" | "cleared";

/** What happened on the plan's sheet. `stale` = the caller's table is older than the sheet in these rows. */
export type PlanChange =
  /** The user's own edit: the cells as they stand now, read again. */
  | { kind: "edited"; rows: { actionId: string; row: number; cells: Partial<Record<ColumnKey, string>> }[] }
  /** Rows or columns came or went, cells were sorted, a block was pasted: read the plan again. */
  | { kind: "shape"; why: "rows" | "columns" | "many" | "ids" }
  /** A co-author's change: nothing was read, the result shown is older than the sheet. */
  | { kind: "remote"; address: string }
  /** The sheet or the table is gone. */
  | { kind: "gone" };

export interface Watch {
  /** Ends the watching; safe to call twice. */
  stop(): Promise<void>;
}

/** What `watchSheet` tells, both without a request. */
export interface SheetWatcher {
  /** The address as Excel gives it, "F17" or "B2:C9". */
  selected(address: string): void;
  /** Somebody has typed; what, is to be read. */
  changed?(): void;
}

export interface ValidationState {
  /** Headers whose validation list a paste destroyed, wholly or in part. */
  damaged: { column: ColumnKey; header: string }[];
}

export interface JournalEntry {
  id: string;
  /** ISO 8601, local time with seconds. */
  at: string;
  label: string;
  kind: "sheets" | "edits" | "row" | "undo" | "settings" | "markers";
  /** Readable lines: where, what was, what is. At most 1 000 are kept in words; `count` says how many there are. */
  changes: { sheet: string; place: string; before: string; after: string }[];
  count: number;
  /** False: undone already, or a later entry touches the same cells (`why`). */
  undoable: boolean;
  why?: "undone" | "later-change" | "nothing" | "remade" | "dropped";
}

export interface ExcelCommands {
  /** What the workbook holds. ≤ 2 requests. */
  survey(): Promise<Outcome<Survey>>;
  /**
   * Cells of the given sheets (the active one when none is given). ≤ 2 requests, one more for each extra block of rows.
   */
  readGrids(options?: { sheets?: readonly string[] } & LongWork): Promise<Outcome<SheetGrid[]>>;
  /**
   * Writes the plan and its sheets: one reading request, one for contents, one for looks; one more per extra block of
   * rows.
   */
  writePlan(models: readonly SheetModel[], options: WriteOptions): Promise<Outcome<WriteResult>>;
  /** Writes derived sheets (findings, summaries), replacing our own of the same name. */
  writeSheets(models: readonly SheetModel[], options?: LongWork & { label?: string }): Promise<Outcome<WriteResult>>;
  /** The plan as it stands. ≤ 2 requests. */
  readPlan(options?: { dictionary?: Dictionary; period?: Period }): Promise<Outcome<Plan>>;
  /** Applies edits whose `before` still stands; the rest is refused. ≤ 2 requests. */
  applyEdits(edits: readonly CellEdit[], label: string): Promise<Outcome<EditResult>>;
  /** A new row under the given action (null = at the end). 2 requests. */
  insertRow(
    afterActionId: string | null,
    values: Partial<Record<ColumnKey, string>>,
  ): Promise<Outcome<{ actionId: string; row: number }>>;
  /** Shows and selects a cell of the plan; the focus stays where it is. 1 request while rows have not moved. */
  selectCell(actionId: string, column: ColumnKey): Promise<Outcome<{ address: string }>>;
  /** Shows a sheet of ours that is kept out of the way, and goes there. 2 requests. */
  showSheet(which: "journal" | "settings"): Promise<Outcome<{ sheet: string }>>;
  /** Shows and selects any cell or range, e.g. of the source sheet. 1 request. */
  selectAddress(sheet: string, address: string): Promise<Outcome<{ address: string }>>;
  /**
   * Tells of changes of the plan. One request to start; one per user's edit (debounced); none for co-authors' edits.
   */
  watchPlan(callback: (change: PlanChange) => void): Promise<Outcome<Watch>>;
  /** Tells what is selected and that something was typed on a sheet. One request to start, none afterwards. */
  watchSheet(sheet: string, watcher: SheetWatcher): Promise<Outcome<Watch>>;
  /** Whether the validation lists of the plan are whole. ≤ 2 requests. */
  checkValidations(model: SheetModel): Promise<Outcome<ValidationState>>;
  /** Puts the lists of `model` back. ≤ 2 requests. */
  repairValidations(model: SheetModel): Promise<Outcome<ValidationState>>;
  /** Keeps serialised settings in the workbook; `sheet` is their readable form. ≤ 2 requests. */
  saveSettings(settings: string, sheet?: SheetModel): Promise<Outcome<void>>;
  /** 1 request. */
  readSettings(): Promise<Outcome<string | undefined>>;
  /** Takes every conditional format off our table. ≤ 2 requests. */
  removeMarkers(): Promise<Outcome<{ removed: number }>>;
  /**
   * Makes a clean sheet beside the plan ("Działania – publikacja"): same texts, no Id, no markers, no lists, to be
   * moved to a file of its own. The plan and its working sheets stay as they are. ≤ 3 requests.
   */
  preparePublication(): Promise<Outcome<{ copy: string }>>;
  /** Newest first. ≤ 2 requests. */
  listJournal(): Promise<Outcome<JournalEntry[]>>;
  /** Puts back what stood before the entry, when no later one touches its cells. */
  undo(entryId: string): Promise<Outcome<{ label: string; cells: number }>>;
  /** PNG as base64; often unavailable on Mac and on the web: never the only route. */
  chartImage(sheet: string, chart: string): Promise<Outcome<string>>;
}

export type Timer = (passed: () => void, milliseconds: number) => () => void;

/** What `createCommands` stands on; in Excel everything is found by itself. */
export interface ExcelSource {
  Excel?: typeof Excel;
  /** Whether a requirement set above the floor is there ("1.17"). */
  supports?: (version: string) => boolean;
  /** How long one request may take before we say that Excel does not answer. Milliseconds. */
  patience?: number;
  /** Calls back when the time is over; answers how to call it off. The system's timer unless given. */
  timer?: Timer;
  /** The clock of the journal. */
  now?: () => Date;
  /** False leaves no journal sheet (a fresh file from the command line has nothing to undo). */
  journal?: boolean;
  /** Quiet time after an edit before it is read. Milliseconds. */
  quiet?: number;
}
