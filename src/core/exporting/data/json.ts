/**
 * The whole plan as one JSON file, read back to the last field. The version grows when a reader of the old one could
 * not read the new.
 */
import type { Message } from "../../table/read-result";
import type { Table } from "../../table";
import type { Frame } from "../../checking/types";
import { validPlan } from "./plan-shape";

export const PLAN_FORMAT = "tabela-dzialan/plan";
export const PLAN_VERSION = 1;

export interface PlanFile {
  table: Table;
  frame?: Frame;
}

export function planToJson(plan: PlanFile): string {
  return `${JSON.stringify({ format: PLAN_FORMAT, version: PLAN_VERSION, ...(plan.frame ? { frame: plan.frame } : {}), table: plan.table }, null, 1)}\n`;
}

/** Never throws; a field of another type than the plan's is named by its path ("table.actions[3].from.kind"). */
export function planFromJson(text: string): { ok: true; plan: PlanFile } | { ok: false; failure: Message } {
  const fail = (code: string, values: Message["values"] = {}): { ok: false; failure: Message } => ({
    ok: false,
    failure: { code, values },
  });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail("json.broken");
  }
  if (typeof data !== "object" || data === null || (data as { format?: unknown }).format !== PLAN_FORMAT)
    return fail("json.broken");
  const { version, table, frame } = data as { version?: unknown; table?: unknown; frame?: unknown };
  if (typeof version !== "number" || version < 1) return fail("json.broken");
  if (version > PLAN_VERSION) return fail("json.newer", { version });
  const wrong = validPlan({ table, ...(frame === undefined ? {} : { frame }) });
  if (wrong !== undefined) return fail("json.invalid", { place: wrong });
  return { ok: true, plan: { table: table as Table, ...(frame === undefined ? {} : { frame: frame as Frame }) } };
}
