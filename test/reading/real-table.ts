import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../../src/table";

const FOLDER = join(process.cwd(), "../shared/tables");

/** One row of the real table as written by hand in rows.json. */
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

export const realText = (): string => readFileSync(join(FOLDER, "strategia-2004-2014.txt"), "utf8");
export const realRows = (): RealRow[] => JSON.parse(readFileSync(join(FOLDER, "strategia-2004-2014.rows.json"), "utf8")) as RealRow[];

/** `describe` that says why it is skipped where the shared texts are absent. */
export const describeReal: jest.Describe = existsSync(FOLDER) ? describe : (((name: string, body: () => void) => describe.skip(`${name} (skipped: ${FOLDER} is absent)`, body)) as unknown as jest.Describe);

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
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? fold(value) : value])) as unknown as RealRow);
