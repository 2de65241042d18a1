/**
 * The real table of ../shared as the reader is meant to give it: built from its answer key, so that rules are proven
 * without the reader.
 */
import { splitResponsible } from "../../../src/core/dictionary";
import { hasRealTable, realRows } from "../../build/real-table";
import { makeId, type Action, type ColumnReading, type Goal, type Table, type Term } from "../../../src/core/table";

export const hasSharedTables = hasRealTable;

const HEADERS: ColumnReading[] = [
  { header: "CELE OPERACYJNE", column: "goal", confidence: "sure", how: "own" },
  { header: "OD KIEDY", column: "from", confidence: "sure", how: "own" },
  { header: "DO KIEDY", column: "to", confidence: "sure", how: "own" },
  { header: "ŹRÓDŁO FINANSOWANIA", column: "funding", confidence: "sure", how: "own" },
  { header: "ODPOWIEDZIALNY", column: "responsible", confidence: "sure", how: "own" },
  { header: "CELE OPETACYJNE", column: "goal", confidence: "likely", how: "typo" },
];

export function realTable(): Table {
  const rows = realRows();
  const actions: Action[] = [];
  const goals = new Map<string, Goal>();
  const taken = new Set<string>();
  for (const row of rows) {
    const number = String(row.actionNumber);
    const id = makeId({ area: row.area, goalNumber: row.goalNumber, number, text: row.action }, taken);
    taken.add(id);
    const term = (year: number, moved?: string): Term => ({
      kind: "date",
      iso: String(year),
      text: String(year),
      ...(moved ? { movedFrequency: moved } : {}),
    });
    const { lead, partners } = splitResponsible(row.responsible);
    goals.set(`${row.area}|${row.goalNumber}`, {
      area: row.area,
      number: row.goalNumber,
      text: row.goal,
      origin: { file: "strategia" },
    });
    actions.push({
      id,
      area: row.area,
      goalNumber: row.goalNumber,
      goal: row.goal,
      number,
      text: row.action,
      from: term(row.from, row.note),
      to: term(row.to),
      note: row.note,
      funding: row.funding,
      responsible: row.responsible,
      lead,
      partners,
      origin: { file: "strategia" },
    });
  }
  return {
    title: "",
    period: { from: "2004", to: "2014" },
    areas: [...new Set(rows.map((row) => row.area))],
    goals: [...goals.values()],
    actions,
    columns: HEADERS,
  };
}
