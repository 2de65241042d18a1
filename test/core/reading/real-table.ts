import { readFileSync } from "node:fs";
import type { Table } from "../../../src/core/table";
import { REAL_TEXT, describeReal, realRows, type RealRow } from "../../build/real-table";

export { describeReal, realRows, type RealRow };

export const realText = (): string => readFileSync(REAL_TEXT, "utf8");

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The actions of a table in the shape of rows.json, white space folded. */
export function asRows(table: Table): RealRow[] {
  return table.actions.map((action) => ({
    area: action.area,
    goalNumber: action.goalNumber,
    goal: action.goal,
    actionNumber: Number(action.number),
    action: action.text,
    from: Number(action.from.iso),
    to: Number(action.to.iso),
    note: action.note,
    funding: action.funding,
    responsible: action.responsible,
  }));
}

export const foldRows = (rows: readonly RealRow[]): RealRow[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? fold(value) : value]),
      ) as unknown as RealRow,
  );
