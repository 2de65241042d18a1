/**
 * "Historia": what was done, and putting one step back. An undo is a command like any other, with an entry of its own.
 */
import { excelText } from "../../core/messages/excel";
import type { JournalEntry, Outcome } from "../api";
import type { Engine } from "../engine/engine";
import type { Entry, EntryData } from "../journal/journal-data";
import { loadEntries, wholeEntry } from "../journal/load";
import { stop } from "../engine/trouble";
import { hindrance } from "./undo-order";
import { UNDO } from "./undo-kinds";
import type { UndoKit } from "./undo-call";

const SHOWN_AS: Record<EntryData["kind"], JournalEntry["kind"]> = {
  edits: "edits",
  sheets: "sheets",
  row: "row",
  settings: "settings",
  markers: "markers",
};

function forPeople(entries: readonly Entry[], entry: Entry, index: number): JournalEntry {
  const why = hindrance(entries, index);
  const count = entry.data.kind === "edits" ? entry.data.cells.length : entry.lines.length;
  return {
    id: entry.id,
    at: entry.at.replace(" ", "T"),
    label: entry.label,
    kind: entry.undoes ? "undo" : SHOWN_AS[entry.data.kind],
    changes: entry.lines,
    count,
    undoable: why === undefined,
    ...(why ? { why } : {}),
  };
}

export function createJournal(engine: Engine, kit: Omit<UndoKit, "engine">) {
  async function listJournal(): Promise<Outcome<JournalEntry[]>> {
    return engine.run(async (context) => {
      const entries = await loadEntries(context);
      return entries.map((entry, index) => forPeople(entries, entry, index)).reverse();
    });
  }

  async function undo(entryId: string): Promise<Outcome<{ label: string; cells: number }>> {
    return engine.run(async (context) => {
      const entries = await loadEntries(context);
      const index = entries.findIndex((entry) => entry.id === entryId);
      const entry = entries[index];
      if (!entry) stop("no-undo");
      const why = hindrance(entries, index);
      if (why === "later-change") stop("later-change");
      if (why) stop("no-undo");
      const label = excelText("pl", "label.undo", { label: entry.label });
      const { data } = await wholeEntry(context, entry);
      const cells = await UNDO[data.kind]({ ...kit, engine }, { context, entries, index, label }, data as never);
      return { label: entry.label, cells };
    });
  }

  return { listJournal, undo };
}
