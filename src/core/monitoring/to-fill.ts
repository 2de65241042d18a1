/**
 * Who has to fill what before the report: rows without status or without a word on what was done, by the body that
 * leads them.
 */
import { ownCell } from "../table/own-cells";
import { fold, isMissing, normal, type Action, type ColumnKey, type Table } from "../table";
import { valueHeader } from "./report";

export interface ToFill {
  /** "" = nobody leads these rows. */
  institution: string;
  rows: { actionId: string; text: string; missing: ColumnKey[] }[];
}

const ASKED: readonly ColumnKey[] = ["status", "done"];

export function toFill(table: Table): ToFill[] {
  const groups = new Map<string, ToFill>();
  for (const action of table.actions) {
    const missing = ASKED.filter((column) => isMissing(column === "status" ? action.status : action.done));
    if (missing.length === 0) continue;
    const key = normal(action.lead);
    const group = groups.get(key) ?? { institution: fold(action.lead), rows: [] };
    groups.set(key, group);
    group.rows.push({ actionId: action.id, text: action.text, missing: [...missing] });
  }
  return [...groups.values()].sort((a, b) => a.institution.localeCompare(b.institution, "pl"));
}

/**
 * The table with the columns monitoring needs: Status, Co zrobiono, and a value of the indicator for the year. What is
 * filled stays.
 */
export function withMonitoring(table: Table, year: number): Table {
  const header = valueHeader(year);
  const open = (action: Action): Action => ({
    ...action,
    status: action.status ?? "",
    done: action.done ?? "",
    extra: { ...action.extra, [header]: ownCell(action, header) },
  });
  return { ...table, actions: table.actions.map(open) };
}
