/** Which entries of the journal can be put back: those whose cells no later entry touches. */
import type { JournalEntry } from "../api";
import type { Entry, EntryData } from "../journal/journal-data";

/** What an entry touches: sheets whole, or single cells of the plan by id and column ("*" = the whole row). */
interface Touched {
  sheets: Set<string>;
  cells: Set<string>;
  rows: Set<string>;
}

const nothing = (): Touched => ({ sheets: new Set(), cells: new Set(), rows: new Set() });
const cellKey = (id: string, column: string) => `${id}\u0000${column}`;

const TOUCHED: { [Kind in EntryData["kind"]]: (data: Extract<EntryData, { kind: Kind }>) => Touched } = {
  edits: (data) => ({
    sheets: new Set(),
    cells: new Set(data.cells.map((cell) => cellKey(cell.id, cell.column))),
    rows: new Set(data.cells.map((cell) => cell.id)),
  }),
  sheets: (data) => ({ ...nothing(), sheets: new Set(data.sheets.map((sheet) => sheet.name)) }),
  row: (data) => ({ ...nothing(), rows: new Set([data.id]) }),
  settings: (data) => ({
    ...nothing(),
    sheets: new Set(["\u0000settings", ...data.sheets.map((sheet) => sheet.name)]),
  }),
  markers: (data) => ({ ...nothing(), cells: new Set([`\u0000markers ${data.sheet}`]) }),
};

const touchedBy = (data: EntryData): Touched => (TOUCHED[data.kind] as (data: EntryData) => Touched)(data);

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));
const sheetOfPlan = (data: EntryData): string | undefined => ("sheet" in data ? data.sheet : undefined);

/** Whether the later entry changed something the earlier one did. */
function collides(earlier: EntryData, later: EntryData): boolean {
  const [a, b] = [touchedBy(earlier), touchedBy(later)];
  const [aPlan, bPlan] = [sheetOfPlan(earlier), sheetOfPlan(later)];
  if (meet(a.sheets, b.sheets) || meet(a.cells, b.cells)) return true;
  if ((bPlan !== undefined && a.sheets.has(bPlan)) || (aPlan !== undefined && b.sheets.has(aPlan))) return true;
  return (earlier.kind === "row" || later.kind === "row") && meet(a.rows, b.rows);
}

/** Entries that are undone, by id. An undo that was itself undone lets its entry stand again. */
function undoneEntries(entries: readonly Entry[]): Set<string> {
  const undone = new Set<string>();
  for (const entry of [...entries].reverse())
    if (entry.undoes !== undefined && !undone.has(entry.id)) undone.add(entry.undoes);
  return undone;
}

const isNothing = (data: EntryData): boolean =>
  (data.kind === "edits" && !data.cells.length) || (data.kind === "sheets" && !data.sheets.length);

/** Only sheets that are made again from the plan, and stood there before: there is nothing to go back to. */
const isRemade = (data: EntryData, apart: boolean): boolean =>
  data.kind === "sheets" && !apart && data.sheets.every((sheet) => !sheet.created && !sheet.shape && !sheet.before);

/** Why an entry cannot be put back now, or undefined when it can. */
export function hindrance(entries: readonly Entry[], index: number): JournalEntry["why"] {
  const entry = entries[index]!;
  const undone = undoneEntries(entries);
  if (undone.has(entry.id)) return "undone";
  if (isNothing(entry.data)) return "nothing";
  if (isRemade(entry.data, entry.apart === true)) return "remade";
  if (entry.body?.chunks === 0) return "dropped";
  // An undone entry and the undo that put it back leave no trace between them.
  const later = entries
    .slice(index + 1)
    .filter(
      (one) =>
        !undone.has(one.id) &&
        !(one.undoes !== undefined && entries.findIndex((other) => other.id === one.undoes) > index),
    );
  return later.some((one) => collides(entry.data, one.data)) ? "later-change" : undefined;
}
