/**
 * The real table, read by hand (the answer key of ../shared). Absent on a user's own machine: tests then skip and say
 * so.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../../src/core/table";
import { action, table } from "./table";

const FOLDER = join(__dirname, "../../../shared/tables");
export const REAL_TEXT = join(FOLDER, "strategia-2004-2014.txt");
export const REAL_ROWS = join(FOLDER, "strategia-2004-2014.rows.json");

export interface RealRow {
  area: string;
  goalNumber: string;
  goal: string;
  actionNumber: number;
  action: string;
  from: number;
  to: number;
  note: string;
  funding: string;
  responsible: string;
}

export const hasRealTable = existsSync(REAL_ROWS);

/** `describe` where the shared texts are there, `describe.skip` with the reason in its name where they are not. */
export const describeReal = (name: string, body: () => void): void =>
  hasRealTable ? describe(name, body) : describe.skip(`${name} (pominięte: brak ../shared/tables)`, body);

export function realRows(): RealRow[] {
  return JSON.parse(readFileSync(REAL_ROWS, "utf8")) as RealRow[];
}

/** The answer key as a Table, built without our readers; lead and partners stay empty. */
export function realTable(): Table {
  const rows = realRows().map((row) =>
    action({
      ...{
        area: row.area,
        goalNumber: row.goalNumber,
        goal: row.goal,
        number: String(row.actionNumber),
        text: row.action,
      },
      ...{
        from: String(row.from),
        to: String(row.to),
        note: row.note,
        funding: row.funding,
        responsible: row.responsible,
        lead: "",
        partners: [],
      },
    }),
  );
  return { ...table(...rows), period: { from: "2004", to: "2014" } };
}
