/**
 * The sheet "Dziennik zmian": one line a changed cell for people, and in hidden columns what a machine needs to put it back. An entry
 * is written in the same request as the change it tells of, before it: whatever is written afterwards can be undone.
 */
import { SHEETS, type CellContent, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import { textInput } from "../engine/gate";
import type { Entry } from "./journal-data";
import { inChunks, parse, serialise } from "./journal-pack";
import { rangeOf, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { sheetSteps } from "../write/sheet-steps";
import { markOf } from "../plan/marks";

const HEADERS = ["entry", "at", "label", "sheet", "place", "before", "after"] as const;
const WIDTHS = [20, 19, 30, 18, 10, 46, 46];
/** First hidden column, and how many are hidden: room for 6 MB of what stood before. */
const DATA_COLUMN = HEADERS.length + 1;
const DATA_COLUMNS = 200;
/** More lines than anybody reads are kept as data only. */
export const MOST_LINES = 1_000;

const text = (value: string): CellContent => ({ kind: "text", text: value });

function journalModel(): SheetModel {
  return {
    name: SHEETS.journal,
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, rows: [HEADERS.map((key) => text(excelText("pl", `journal.${key}`, {})))], style: "header" },
    ],
    tables: [],
    validations: [],
    conditionals: [],
    charts: [],
    freezeRows: 1,
    page: { landscape: true, fitToWidth: true, titleRows: { from: 1, to: 1 } },
    wrap: [],
    hiddenColumns: [],
  };
}

/** Local time with seconds: what the user's clock said. */
export function stamp(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** "261121-181710-12": short enough for a column, and never the same twice. */
export function entryId(at: string, row: number): string {
  return `${at.slice(2).replace(/[-:]/g, "").replace(" ", "-")}-${row}`;
}

interface JournalPlace {
  /** Rows in use; 0 = the sheet has to be made. */
  journalRows: number;
  sheets: readonly string[];
  known: ReadonlySet<string>;
}

function createSteps(place: JournalPlace): WriteStep[] {
  if (place.sheets.includes(SHEETS.journal)) return [];
  const model = journalModel();
  const hide: WriteStep = {
    bytes: 200,
    act: (context) => {
      const sheet = sheetNamed(context, SHEETS.journal);
      rangeOf(sheet, { top: 1, left: DATA_COLUMN, bottom: 1, right: DATA_COLUMN + DATA_COLUMNS - 1 }).columnHidden =
        true;
    },
  };
  return [
    ...sheetSteps(
      [{ model, created: true, old: [], oldCharts: [], kept: new Set(), mark: markOf(SHEETS.journal) }],
      place.known,
    ),
    hide,
  ];
}

function writeRow(row: number, column: number, values: readonly string[][]): WriteStep {
  const bytes = values.reduce((sum, line) => sum + line.reduce((size, one) => size + one.length * 1.3 + 4, 0), 200);
  return {
    bytes,
    act: (context) => {
      const sheet = sheetNamed(context, SHEETS.journal);
      rangeOf(sheet, {
        top: row,
        left: column,
        bottom: row + values.length - 1,
        right: column + values[0]!.length - 1,
      }).values = values as string[][];
    },
  };
}

/** Too long for a cell together with its neighbours' sense: people see the beginning, the data hold it all. */
const LONGEST_SHOWN = 2_000;
const cut = (value: string) => (value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

/** The writes that put an entry down. `row` is the first free row of the journal. */
export function journalSteps(entry: Entry, place: JournalPlace): WriteStep[] {
  const row = Math.max(place.journalRows, 1) + 1;
  const chunks = inChunks(serialise(entry)).slice(0, DATA_COLUMNS);
  const kept = entry.lines.slice(0, MOST_LINES);
  if (entry.lines.length > MOST_LINES)
    kept.push({
      sheet: "",
      place: "",
      before: "",
      after: excelText("pl", "journal.more", { count: entry.lines.length - MOST_LINES }),
    });
  const lines = (kept.length ? kept : [{ sheet: "", place: "", before: "", after: "" }]).map((line) =>
    [entry.id, entry.at, entry.label, line.sheet, line.place, cut(line.before), cut(line.after)].map((value) =>
      textInput(value, SHEETS.journal),
    ),
  );
  return [
    ...createSteps(place),
    ...chunks.map((chunk, index) => writeRow(row, DATA_COLUMN + index, [[textInput(chunk, SHEETS.journal)]])),
    writeRow(row, 1, lines),
  ];
}

/** Entries of the journal's cells, oldest first. Lines somebody typed or tore are passed over. */
export function readEntries(values: readonly (readonly unknown[])[], left: number): Entry[] {
  const entries: Entry[] = [];
  const cell = (row: readonly unknown[], column: number) => String(row[column - left] ?? "");
  for (const row of values) {
    const [id, sheet, place, before, after] = [1, 4, 5, 6, 7].map((column) => cell(row, column)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const last = entries[entries.length - 1];
    const data = row
      .slice(Math.max(0, DATA_COLUMN - left))
      .map((value) => String(value ?? ""))
      .join("");
    const parsed = data ? parse(data) : undefined;
    if (parsed) entries.push({ ...parsed, lines: [] });
    const owner = parsed ? entries[entries.length - 1]! : last;
    if (owner && owner.id === id && (place || before || after || sheet))
      owner.lines.push({ sheet, place, before, after });
  }
  return entries;
}
