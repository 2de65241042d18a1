/** Columns the office turns on: the plan is written again with them, every filled cell as it was. */
import { check } from "../../../core/checking";
import { planSheets, SHEETS, type SheetModel } from "../../../core/summarising";
import { OPTIONAL_COLUMNS, type ColumnKey, type Table } from "../../../core/table";
import { getState } from "../../state/store";
import { checkPlan } from "../check";
import { excel } from "../excel";
import { checkOptions, currentDictionary, forgetPlan } from "../plan-session";
import { run } from "../run";

/** Optional columns that stand on the sheet now, filled or not. */
export function columnsNow(): ColumnKey[] {
  const { plan } = getState().check;
  return OPTIONAL_COLUMNS.filter((column) => plan?.layout.columns[column] !== undefined);
}

/**
 * The office's own columns stay though nobody has filled them yet: reading keeps their headers, and only filled cells.
 */
export function withOwnColumns(table: Table): Table {
  const headers = table.columns
    .filter(({ column, header }) => column === "extra" && header !== "")
    .map(({ header }) => header);
  if (headers.length === 0) return table;
  const empty = Object.fromEntries(headers.map((header) => [header, ""]));
  return { ...table, actions: table.actions.map((action) => ({ ...action, extra: { ...empty, ...action.extra } })) };
}

/** The plan's own two sheets, with the columns it has on the sheet and those asked for. */
export function planModels(table: Table, more: readonly ColumnKey[] = []): SheetModel[] {
  const columns = OPTIONAL_COLUMNS.filter((column) => columnsNow().includes(column) || more.includes(column));
  const { models } = planSheets(withOwnColumns(table), {
    result: check(table, checkOptions()),
    dictionary: currentDictionary(),
    columns,
    locale: getState().locale,
  });
  return models.filter(({ name }) => name === SHEETS.actions || name === SHEETS.dictionary);
}

/** True when written; the plan is then read again. */
export async function rewritePlan(
  table: Table,
  label: string,
  columns: readonly ColumnKey[] = [],
  others: readonly SheetModel[] = [],
): Promise<boolean> {
  const written = await run(
    "write",
    async (long) =>
      (await excel()).writePlan([...planModels(table, columns), ...others], { onExisting: "replace", label, ...long }),
    true,
  );
  if (written?.status !== "written") return false;
  await forgetPlan();
  await checkPlan();
  return true;
}

/**
 * The plan as it stands on the sheet now: what is written anew is made from this, never from what the pane saw a while
 * ago.
 */
export async function freshTable(): Promise<Table | undefined> {
  await checkPlan();
  const {
    check: { plan },
    trouble,
  } = getState();
  return trouble ? undefined : plan?.table;
}

/** Optional columns the office asks for, empty. */
export async function addColumns(columns: readonly ColumnKey[], label: string): Promise<boolean> {
  const table = await freshTable();
  return table !== undefined && rewritePlan(table, label, columns);
}
