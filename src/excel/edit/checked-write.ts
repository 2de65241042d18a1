/**
 * Writes cells of the plan only where what was read still stands. Between two requests another person may insert a row,
 * sort, or type into the very cell. Excel has no conditional write, but a request is carried out in order: it first
 * tells what stands in the cells at that moment, then writes. Where that is not what was read, the words written over
 * are put back at once and the edit counts as not done.
 */
import { fold } from "../../core/table";
import type { CellContent } from "../../core/summarising/model/sheet-model";
import { setFormat } from "../write/cells";
import { cellWrite } from "../engine/gate";
import { askColumns, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { openSteps } from "../plan/filters";
import { rawContent } from "../engine/raw";
import { send, type WriteStep } from "../engine/send";
import { STANDARD_HEADERS } from "../../core/table";
import { textOf } from "./edit-content";

/** One cell to be written: a row of the table's body, a column by its header. */
export interface CellTarget {
  /** 0-based among the rows of actions. */
  index: number;
  header: string;
  content: CellContent;
  /** Number format of the cell as it was read. */
  format: string;
  /** Set when words are put back: then the number format goes back too. */
  back?: true;
}

/**
 * How often what was written over is put back before it is given up: somebody would have to type in between each time.
 */
const TRIES = 6;

/** What stands in a cell, as far as it matters whether it is still the same. */
interface Seen {
  id: string;
  value: unknown;
  formula: unknown;
  format: string;
}

function seenAt(cells: PlanCells, { index, header }: CellTarget): Seen | undefined {
  const column = cells.columns.get(header);
  const ids = cells.columns.get(STANDARD_HEADERS.id);
  if (!column || index < 0 || index >= column.values.length) return undefined;
  return {
    id: fold(String(ids?.values[index] ?? "")),
    value: column.values[index],
    formula: column.formulas[index],
    format: column.formats[index] ?? "General",
  };
}

const same = (a: Seen | undefined, b: Seen | undefined): boolean =>
  a !== undefined && b !== undefined && a.id === b.id && a.formula === b.formula && a.value === b.value;

/** Writes one cell; its number format only when the content needs one or the old one would show it wrongly. */
export function tableCellStep(table: string, target: CellTarget): WriteStep {
  const write = cellWrite(target.content, `${target.header}, ${target.index + 1}`);
  const format = write.format ?? (target.format === "General" || target.format === "@" ? undefined : "General");
  return {
    bytes: 400 + String(write.input).length * 2,
    act: (context) => {
      const body = context.workbook.tables.getItem(table).columns.getItem(target.header).getDataBodyRange().untrack();
      const range = body.getCell(target.index, 0).untrack();
      if (write.formula) range.formulas = [[write.input]];
      else range.values = [[write.input]];
      if (target.back) setFormat(range, target.format);
      else if (format !== undefined && format !== target.format) setFormat(range, format);
    },
  };
}

/** Looks at the columns in the request that writes them, before it does. */
function witness(table: string, targets: readonly CellTarget[]): { step: WriteStep; seen(): PlanCells } {
  const memory: PlanMemory = {};
  const headers = [...new Set(targets.map((target) => target.header))];
  const last = Math.max(...targets.map((target) => target.index));
  let asked: ReturnType<typeof askColumns> | undefined;
  return {
    step: {
      bytes: 1_500 * headers.length + 2_000,
      act: (context) => {
        asked = askColumns(context, memory, headers, table);
        // A column or a row that is gone ends the request here, before anything is written.
        const { columns, rows } = context.workbook.tables.getItem(table);
        for (const header of headers) columns.getItem(header).load("name");
        rows.getItemAt(last).load("index");
      },
    },
    seen: () => asked!.settle(),
  };
}

/**
 * Where a request ended that had not written anything yet: a row or column is gone, or another person has just made the
 * journal.
 */
const BEFORE_WRITING = /^(TableRowCollection\.getItemAt|TableColumnCollection\.getItem|WorksheetCollection\.add)$/;

export function endedBeforeWriting(error: unknown): boolean {
  const where = (error as { debugInfo?: { errorLocation?: string } } | null)?.debugInfo?.errorLocation ?? "";
  return BEFORE_WRITING.test(where);
}

/** What our own write left there, for telling whether somebody typed over it since. */
function saysWhatWasWritten(target: CellTarget, seen: Seen): boolean {
  const write = cellWrite(target.content, "");
  const said =
    typeof write.input === "string" ? write.input.replace(/^'/, "") : textOf(write.input, write.format ?? "");
  const now = write.formula ? String(seen.formula) : textOf(seen.value, seen.format);
  return fold(String(said)) === fold(now);
}

interface Restore {
  target: CellTarget;
  id: string;
  /** What was wrongly written there. */
  ours: CellTarget;
}

const idsOf = (cells: PlanCells): string[] =>
  (cells.columns.get(STANDARD_HEADERS.id)?.values ?? []).map((id) => fold(String(id ?? "")));

/** The cell's words as they were met, to be written where they stood. */
const backTo = (target: CellTarget, seen: Seen): CellTarget => ({
  ...target,
  content: rawContent(seen.formula, seen.value, seen.format),
  format: seen.format,
  back: true,
});

/** What still has to be put back after a pass that met `cells`. */
function stillWaiting(waiting: readonly Restore[], cells: PlanCells): Restore[] {
  const ids = idsOf(cells);
  return waiting.flatMap(({ target, id, ours }): Restore[] => {
    const seen = seenAt(cells, target);
    if (seen && seen.id === id && saysWhatWasWritten(ours, seen)) return [];
    const there: Restore[] = seen ? [{ target: backTo(target, seen), id: seen.id, ours: target }] : [];
    // The row moved once more: its words are put where it stands now.
    const index = seen?.id === id || !id ? -1 : ids.indexOf(id);
    return index < 0 ? there : [...there, { target: { ...target, index }, id, ours }];
  });
}

/**
 * Rows went away while words were being put back: each is looked for by its Id; with a row that is gone its words were
 * taken away too.
 */
async function foundAgain(
  context: Excel.RequestContext,
  table: string,
  waiting: readonly Restore[],
): Promise<Restore[]> {
  const asked = askColumns(context, {}, [], table);
  await context.sync();
  const ids = idsOf(asked.settle());
  return waiting.flatMap((one) => {
    const index = one.id ? ids.indexOf(one.id) : -1;
    return index < 0 ? [] : [{ ...one, target: { ...one.target, index } }];
  });
}

/** Puts back what was written over, again and again while somebody types into the same cells. */
async function putBack(context: Excel.RequestContext, table: string, all: readonly Restore[]): Promise<void> {
  let waiting = [...all];
  for (let attempt = 0; waiting.length && attempt < TRIES; attempt++) {
    const targets = waiting.map(({ target }) => target);
    const look = witness(table, targets);
    try {
      // Each pass waits for what the one before it had met.

      await send(context, [look.step, ...targets.map((target) => tableCellStep(table, target))]);
      waiting = stillWaiting(waiting, look.seen());
    } catch (error) {
      if (!endedBeforeWriting(error)) throw error;

      waiting = await foundAgain(context, table, waiting);
    }
  }
}

export interface CheckedWrite {
  table: string;
  /** The cells as they were read, which the targets were judged by. */
  cells: PlanCells;
  targets: readonly CellTarget[];
  /** Writes of the same request that go before: the journal's entry. */
  before: readonly WriteStep[];
}

/** Sends the writes. The answer lists the targets that met something else than was read; there, all is as it was. */
export async function writeChecked(context: Excel.RequestContext, job: CheckedWrite): Promise<Set<CellTarget>> {
  const look = witness(job.table, job.targets);
  try {
    await send(context, [
      look.step,
      ...openSteps([job.table], job.cells.filter?.ofSheet ? [job.cells.sheet] : []),
      ...job.before,
      ...job.targets.map((target) => tableCellStep(job.table, target)),
    ]);
  } catch (error) {
    if (endedBeforeWriting(error)) return new Set(job.targets);
    throw error;
  }
  const now = look.seen();
  const strayed = job.targets.filter((target) => !same(seenAt(job.cells, target), seenAt(now, target)));
  const back = strayed.flatMap((target): Restore[] => {
    const seen = seenAt(now, target);
    return seen ? [{ target: backTo(target, seen), id: seen.id, ours: target }] : [];
  });
  await putBack(context, job.table, back);
  return new Set(strayed);
}
