/**
 * A sheet that was never structured, checked as it stands: it is read in memory, and every finding has the address of
 * the user's own cell. Nothing is written, so nothing can be mended here; the way to that is structuring.
 */
import type { Outcome, Plan, PlanLayout, Survey } from "../../excel";
import type { LongWork } from "../../excel/api";
import type { ReadResult } from "../../core/table/read-result";
import type { Message, Table } from "../../core/table";
import { excel } from "./excel";

const reading = () => import(/* webpackChunkName: "reading" */ "../../core/reading");

export type AsIs = { plan: Plan } | { failure: Message | null };

/** The sheet the user looks at, when it is his and holds something; else the first such sheet in sight. */
function sheetToRead({ active, sheets }: Survey): string | undefined {
  const own = sheets.filter(({ used, ours, visible }) => used && !ours && visible);
  return (own.find(({ name }) => name === active) ?? own[0])?.name;
}

/** `failure` null: there is nothing to read. */
export async function readAsIs(long: LongWork): Promise<Outcome<AsIs>> {
  const commands = await excel();
  const survey = await commands.survey();
  if (!survey.ok) return survey;
  const sheet = sheetToRead(survey.value);
  if (!sheet) return { ok: true, value: { failure: null } };
  const grids = await commands.readGrids({ sheets: [sheet], ...long });
  if (!grids.ok) return grids;
  if (grids.value.some(({ date1904 }) => date1904))
    return { ok: true, value: { failure: { code: "pane.dates-1904", values: { sheets: [sheet] } } } };
  const { readGrids, recognise } = await reading();
  const { layoutMemory } = await import(/* webpackChunkName: "reading" */ "./layout-memory");
  const source = readGrids(grids.value, sheet);
  if (!source.ok) return { ok: true, value: { failure: source.failure } };
  return { ok: true, value: planOf(recognise(source.document, { memory: layoutMemory() }), sheet) };
}

function planOf(read: ReadResult, sheet: string): AsIs {
  if (!read.ok) return { failure: read.failure };
  return { plan: { table: read.table, layout: layoutOf(read.table, sheet), messages: read.messages, asIs: true } };
}

/** Where each action's cells stand, as the reader met them; there is no native table to speak of. */
function layoutOf({ actions }: Table, sheet: string): PlanLayout {
  const rows = actions.flatMap(({ id, origin }) => (origin.row === undefined ? [] : [[id, origin.row] as const]));
  const numbers = rows.map(([, row]) => row);
  return {
    sheet,
    table: "",
    headerRow: 0,
    firstRow: Math.min(...numbers, Infinity),
    lastRow: Math.max(...numbers, 0),
    left: 1,
    right: 1,
    columns: {},
    rows: Object.fromEntries(rows),
    cells: Object.fromEntries(actions.map(({ id, origin }) => [id, origin.cells ?? {}])),
  };
}
