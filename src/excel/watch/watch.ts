/**
 * Live watching of the plan. Events are hints: they come late, merged or not at all, so what they point at is read
 * again, once, after a quiet moment. Only the user's own edits are read; a co-author's change is told as such. What
 * this add-in writes is not told.
 */
import type { Area } from "../../core/summarising/model/sheet-model";
import { fold, type ColumnKey } from "../../core/table";
import type { Outcome, PlanChange, PlanLayout, Watch } from "../api";
import { textOf } from "../edit/edit-content";
import type { Engine } from "../engine/engine";
import type { PlanMemory } from "../plan/plan-table";
import { areaOf, rangeOf, union } from "../engine/ranges";
import { stop } from "../engine/trouble";

/** More rows at once are not an edit but a paste: the whole plan is to be read again. */
const MANY_ROWS = 50;

/** What an event tells of, as far as it matters here. */
type Hint = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "source" | "triggerSource">;

const SHAPES: Readonly<Partial<Record<string, "rows" | "columns">>> = {
  RowInserted: "rows",
  RowDeleted: "rows",
  CellInserted: "rows",
  CellDeleted: "rows",
  ColumnInserted: "columns",
  ColumnDeleted: "columns",
};

/** What can be said of the hints without asking Excel; undefined = read these rows. */
function judge(hints: readonly Hint[], layout: PlanLayout): { change: PlanChange } | { rows: Area } | undefined {
  const shape = hints.map((hint) => SHAPES[hint.changeType]).find(Boolean);
  if (shape) return { change: { kind: "shape", why: shape } };
  const areas = hints.map((hint) => areaOf(hint.address));
  // An address that is no rectangle (several areas, whole columns) may be anything.
  if (areas.some((area) => !area)) return { change: { kind: "shape", why: "many" } };
  // A line typed right under the table becomes part of it.
  const inside = (areas as Area[]).filter(
    (area) =>
      area.left <= layout.right &&
      area.right >= layout.left &&
      area.top <= layout.lastRow + 1 &&
      area.bottom >= layout.headerRow,
  );
  const all = union(inside);
  if (!all) return undefined;
  if (all.top <= layout.headerRow) return { change: { kind: "shape", why: "columns" } };
  const rows = {
    top: all.top,
    left: layout.left,
    bottom: Math.min(all.bottom, layout.lastRow + 1),
    right: layout.right,
  };
  return rows.bottom - rows.top + 1 > MANY_ROWS ? { change: { kind: "shape", why: "many" } } : { rows };
}

/** One request: the rows as they are now, and whether the table still ends where it did. */
async function readRows(
  engine: Engine,
  plan: PlanMemory,
  layout: PlanLayout,
  rows: Area,
): Promise<Outcome<PlanChange | undefined>> {
  return engine.run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(layout.sheet), rows);
    range.load("values,numberFormat");
    const table = context.workbook.tables.getItem(layout.table);
    table.load("showHeaders");
    const whole = table.getDataBodyRange().untrack();
    whole.load("address");
    await context.sync();
    const body = areaOf(whole.address);
    const area = body && { ...body, top: body.top - 1 };
    if (!table.showHeaders) return { kind: "shape", why: "columns" };
    if (!area || area.bottom !== layout.lastRow || area.right !== layout.right || area.top !== layout.headerRow)
      return { kind: "shape", why: "rows" };
    return compare(plan, layout, rows, range);
  });
}

/** Rows that differ from what was last read; undefined when none does (then it was our own write). */
function compare(
  plan: PlanMemory,
  layout: PlanLayout,
  rows: Area,
  { values, numberFormat: formats }: Pick<Excel.Range, "values" | "numberFormat">,
): PlanChange | undefined {
  const byRow = new Map(Object.entries(layout.rows).map(([id, row]) => [row, id]));
  const edited: Extract<PlanChange, { kind: "edited" }>["rows"] = [];
  for (const [index, line] of (values as unknown[][]).entries()) {
    const row = rows.top + index;
    if (row > layout.lastRow) continue;
    if (isAsRead(plan, row, line)) continue;
    const id = byRow.get(row);
    const said = layout.columns.id === undefined ? "" : fold(String(line[layout.columns.id - rows.left] ?? ""));
    if (id === undefined || (said !== "" && said !== id)) return { kind: "shape", why: "ids" };
    const cells = Object.fromEntries(
      Object.entries(layout.columns).map(([key, column]) => [
        key,
        textOf(line[column! - rows.left], String(formats[index]![column! - rows.left] ?? "")),
      ]),
    );
    edited.push({ actionId: id, row, cells: cells as Partial<Record<ColumnKey, string>> });
    if (plan.grid) plan.grid.values[row - plan.grid.top] = line as never;
  }
  return edited.length ? { kind: "edited", rows: edited } : undefined;
}

function isAsRead(plan: PlanMemory, row: number, line: readonly unknown[]): boolean {
  const last = plan.grid?.values[row - plan.grid.top];
  return !!last && last.length === line.length && last.every((value, index) => (value ?? "") === (line[index] ?? ""));
}

export function createWatcher(engine: Engine, plan: PlanMemory) {
  async function watchPlan(callback: (change: PlanChange) => void): Promise<Outcome<Watch>> {
    const { layout } = plan;
    if (!layout) return engine.run(async () => stop("no-plan"));
    const pending: Hint[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let work: Promise<void> = Promise.resolve();
    let stopped = false;

    const flush = async () => {
      const hints = pending.splice(0);
      const now = plan.layout ?? layout;
      const verdict = judge(hints, now);
      if (!verdict || stopped) return;
      if ("change" in verdict) return callback(verdict.change);
      const result = await readRows(engine, plan, now, verdict.rows);
      if (stopped) return;
      if (result.ok) return result.value && callback(result.value);
      callback(result.trouble.code === "sheet-deleted" ? { kind: "gone" } : { kind: "shape", why: "many" });
    };
    const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      if (event.triggerSource === "ThisLocalAddin" || stopped) return;
      if (event.source === "Remote") return callback({ kind: "remote", address: event.address });
      pending.push(event);
      clearTimeout(timer);
      timer = setTimeout(() => void (work = work.then(flush)), engine.quiet);
    };

    return engine.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(layout.sheet);
      sheet.load("id");
      const watched = { id: "" };
      const changed = sheet.onChanged.add(onChanged);
      const deleted = context.workbook.worksheets.onDeleted.add(async (event) => {
        if (event.worksheetId === watched.id && !stopped) callback({ kind: "gone" });
      });
      await context.sync();
      watched.id = sheet.id;
      return {
        async stop() {
          if (stopped) return;
          stopped = true;
          clearTimeout(timer);
          // Handlers are removed in the context they were added in. A sheet that is gone has taken its handler along.
          changed.remove();
          deleted.remove();
          await context.sync().catch(() => undefined);
        },
      };
    });
  }

  return { watchPlan };
}
