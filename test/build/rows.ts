/** A row of a plan as the answer key (`rows.json`) writes it. */
export interface Row {
  area: string;
  goalNumber: string;
  goal: string;
  actionNumber: number | string;
  action: string;
  from: number | string | null;
  to: number | string | null;
  note: string;
  funding: string;
  responsible: string;
}

/** Consecutive rows that share a key, in order. */
export function runs<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const groups: T[][] = [];
  let last: string | undefined;
  for (const row of rows) {
    if (key(row) !== last) groups.push([]);
    last = key(row);
    groups[groups.length - 1]!.push(row);
  }
  return groups;
}

export const byArea = (row: Row): string => row.area;
export const byGoal = (row: Row): string => `${row.area}\u0000${row.goalNumber}\u0000${row.goal}`;

/** "I. Dobro rodziny", as the tables write a goal; without number just the text. */
export const goalLine = (row: Row): string => (row.goalNumber === "" ? row.goal : `${row.goalNumber}. ${row.goal}`);

/** "1. Utworzenie…". */
export const actionLine = (row: Row): string =>
  row.actionNumber === "" ? row.action : `${row.actionNumber}. ${row.action}`;

/** What stands in a term cell: the year, with the note after the end ("2004 (jeden raz w roku)"). */
export const fromLine = (row: Row): string => String(row.from ?? "");
export const toLine = (row: Row): string => (row.note === "" ? String(row.to ?? "") : `${row.to ?? ""} (${row.note})`);
