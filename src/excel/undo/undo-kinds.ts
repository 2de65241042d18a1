/**
 * How each kind of entry is put back. What stands there now must still be what the entry wrote, otherwise nothing is
 * touched.
 */
import { cellAddress, STANDARD_HEADERS } from "../../core/table";
import { deleteRow } from "../edit/delete-row";
import { textOf } from "../edit/edit-content";
import type { EntryData } from "../journal/journal-data";
import { journalled } from "../journal/keep";
import { closeFilter } from "../plan/filters";
import { askColumns } from "../plan/plan-table";
import { settingStep } from "../plan/setting-step";
import { send } from "../engine/send";
import { askAround, lookAround } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { putBack } from "./undo-sheets";
import { undoEdits } from "./undo-edits";
import { type UndoOf, undone } from "./undo-call";

const undoSheets: UndoOf<"sheets"> = (kit, call, data) =>
  putBack(kit, call, { sheets: data.sheets, data: (sheets) => ({ kind: "sheets", sheets }), also: [] });

const undoSettings: UndoOf<"settings"> = async (kit, call, data) =>
  1 +
  (await putBack(kit, call, {
    sheets: data.sheets,
    data: (sheets) => ({ kind: "settings", before: data.after, after: data.before, sheets }),
    also: [settingStep(data.before)],
  }));

/** The row goes; what was typed into it since stands in the journal, cell by cell. */
const undoRow: UndoOf<"row"> = async (kit, call, data) => {
  const { context } = call;
  const columns = askColumns(context, {}, Object.values(STANDARD_HEADERS), data.table);
  const question = askAround(context, { sheets: [], tables: [] }, kit.memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  const row = cells.rows.get(data.id);
  if (row === undefined) stop("action-gone");
  const index = row - cells.area.top - 1;
  const lines = [...cells.columns.values()].flatMap((column) => {
    const before = textOf(column.values[index], column.formats[index] ?? "");
    return before ? [{ sheet: cells.sheet, place: cellAddress(row, column.column), before, after: "" }] : [];
  });
  const entry = journalled(kit.engine, around, {
    label: call.label,
    data: { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    lines,
    undoes: undone(call),
  });
  await deleteRow(context, { table: data.table, cells, index, id: data.id, entry });
  await closeFilter(context, cells.table, cells.filter);
  delete kit.plan.layout;
  return 1;
};

const undoMarkers: UndoOf<"markers"> = async (kit, call, data) => {
  const { context } = call;
  const steps = await kit.markerSteps(context);
  const around = await lookAround(context, { sheets: [], tables: [] }, kit.memory);
  const entry = journalled(kit.engine, around, {
    label: call.label,
    data: { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    lines: [],
    undoes: undone(call),
  });
  await send(context, [...entry.steps, ...steps]);
  return steps.length;
};

export const UNDO: { [Kind in EntryData["kind"]]: UndoOf<Kind> } = {
  edits: undoEdits,
  sheets: undoSheets,
  row: undoRow,
  settings: undoSettings,
  markers: undoMarkers,
};
