/**
 * The sheet "Dziennik zmian": one line a changed cell for people, and in hidden columns what a machine needs to put it
 * back. An entry is written in the same request as the change it tells of, before it: whatever is written afterwards
 * can be undone.
 */
import { SHEETS, type CellContent, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import { textInput } from "../engine/gate";
import type { Entry } from "./journal-data";
import { inChunks, inTwo, parse } from "./journal-pack";
import { rangeOf, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { sheetSteps } from "../write/sheet-steps";
import { markOf } from "../plan/marks";

const HEADERS = ["entry", "at", "label", "sheet", "place", "before", "after"] as const;
const WIDTHS = [20, 19, 30, 18, 10, 46, 46];
/** First hidden column: what an entry touched, in as many columns as a list of entries reads. */
const HEAD_COLUMN = HEADERS.length + 1;
const HEAD_COLUMNS = 20;
/** In how many cells what stood before is kept, and those cells: room for 5 MB. */
export const COUNT_COLUMN = HEAD_COLUMN + HEAD_COLUMNS;
export const BODY_COLUMN = COUNT_COLUMN + 1;
export const BODY_COLUMNS = 180;
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
    hidden: true,
  };
}

/** Local time with seconds: what the user's clock said. */
export function stamp(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** "261121-181710-k3f9a2": short enough for a column, and never the same twice, even when two people press at once. */
export function entryId(at: string): string {
  const chance = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${at.slice(2).replace(/[-:]/g, "").replace(" ", "-")}-${chance.padStart(6, "0")}`;
}

interface JournalPlace {
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
      rangeOf(sheet, { top: 1, left: HEAD_COLUMN, bottom: 1, right: BODY_COLUMN + BODY_COLUMNS - 1 }).columnHidden =
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

/**
 * The rows an entry takes: the first free ones when the request is carried out, not when the journal was last read, so
 * that entries of two people never share a row. In the requests that follow the rows are known by number.
 */
export class JournalSpot {
  private cell?: Excel.Range;
  /** Rows of the entry. */
  constructor(readonly height: number) {}

  private known(): number | undefined {
    try {
      return this.cell?.rowIndex;
    } catch {
      return undefined;
    }
  }

  /** First row of the entry, 1-based, once the request was answered. */
  get row(): number | undefined {
    const index = this.known();
    return index === undefined ? undefined : index + 1;
  }

  private open(sheet: Excel.Worksheet): Excel.Range {
    const last = sheet.getUsedRange(true).untrack().getLastRow().untrack().getEntireRow().untrack();
    const cell = last.getCell(1, 0).untrack();
    cell.load("rowIndex");
    return (this.cell = cell);
  }

  write(context: Excel.RequestContext, column: number, values: readonly string[][]): void {
    const sheet = sheetNamed(context, SHEETS.journal);
    const [height, width] = [values.length, values[0]!.length];
    const row = this.row;
    const range =
      row === undefined
        ? (this.cell ?? this.open(sheet))
            .getOffsetRange(0, column - 1)
            .untrack()
            .getAbsoluteResizedRange(height, width)
            .untrack()
        : rangeOf(sheet, { top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
    range.values = values as string[][];
  }

  /** Takes the entry off again: what it told of did not come about. */
  retract(): WriteStep[] {
    const { row } = this;
    if (row === undefined) return [];
    return [
      {
        bytes: 300,
        act: (context) =>
          rangeOf(sheetNamed(context, SHEETS.journal), {
            top: row,
            left: 1,
            bottom: row + this.height - 1,
            right: BODY_COLUMN + BODY_COLUMNS - 1,
          }).clear("Contents"),
      },
    ];
  }
}

const sizeOf = (values: readonly (readonly string[])[]): number =>
  values.reduce((sum, line) => sum + line.reduce((size, one) => size + one.length * 1.3 + 4, 0), 300);

/** Too long for a cell together with its neighbours' sense: people see the beginning, the data hold it all. */
const LONGEST_SHOWN = 2_000;
const cut = (value: string) => (value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

/** The writes that put an entry down, and where they put it. The line with its number comes first: it takes the row. */
export function journalSteps(
  entry: Entry,
  place: JournalPlace,
): { steps: WriteStep[]; spot: JournalSpot; size: number } {
  const { head, body } = inTwo(entry);
  const bodyChunks = body === undefined ? [] : inChunks(body);
  const fits = bodyChunks.length <= BODY_COLUMNS;
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
  const spot = new JournalSpot(lines.length);
  const step = (column: number, values: readonly string[][]): WriteStep => ({
    bytes: sizeOf(values),
    act: (context) => spot.write(context, column, values),
  });
  const chunks = (column: number, texts: readonly string[]) =>
    texts.map((text, index) => step(column + index, [[textInput(text, SHEETS.journal)]]));
  return {
    spot,
    size: fits ? (body?.length ?? 0) : 0,
    steps: [
      ...createSteps(place),
      step(1, lines),
      ...(fits && bodyChunks.length ? [step(COUNT_COLUMN, [[String(bodyChunks.length)]])] : []),
      ...chunks(HEAD_COLUMN, inChunks(head).slice(0, HEAD_COLUMNS)),
      ...(fits ? chunks(BODY_COLUMN, bodyChunks) : []),
    ],
  };
}

/** Entries of the journal's cells, oldest first. Lines somebody typed or tore are passed over. */
export function readEntries(values: readonly (readonly unknown[])[], left: number, top = 1): Entry[] {
  const entries: Entry[] = [];
  const cell = (row: readonly unknown[], column: number) => String(row[column - left] ?? "");
  for (const [index, row] of values.entries()) {
    const [id, sheet, place, before, after] = [1, 4, 5, 6, 7].map((column) => cell(row, column)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const last = entries[entries.length - 1];
    const data = row
      .slice(Math.max(0, HEAD_COLUMN - left), COUNT_COLUMN - left)
      .map((value) => String(value ?? ""))
      .join("");
    const parsed = data ? parse(data) : undefined;
    const chunks = Number(cell(row, COUNT_COLUMN)) || 0;
    if (parsed) entries.push({ ...parsed, lines: [], ...(parsed.apart ? { body: { row: top + index, chunks } } : {}) });
    const owner = parsed ? entries[entries.length - 1]! : last;
    if (owner && owner.id === id && (place || before || after || sheet))
      owner.lines.push({ sheet, place, before, after });
  }
  return entries;
}
