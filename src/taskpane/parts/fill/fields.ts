/** Which columns the desk shows, and which of them may not stay empty. */
import { isMissing, OPTIONAL_COLUMNS, type Action, type ColumnKey, type Table } from "../../../core/table";

/** A gap here is what a workshop is held for. */
export const FIRST_FIELDS: readonly ColumnKey[] = ["from", "to", "funding", "responsible"];

/** The rest, folded: those the table has, and notes. */
export function moreFields(columns: Partial<Record<ColumnKey, number>>): ColumnKey[] {
  return (["action", "goalNumber", "goal", "area", "number", ...OPTIONAL_COLUMNS] as ColumnKey[]).filter(
    (column) => columns[column] !== undefined,
  );
}

const missingTerm = (term: Action["from"]): boolean =>
  term.kind === "missing" || term.kind === "unreadable" || term.kind === "frequency";

const NEEDED: Partial<Record<ColumnKey, (action: Action) => boolean>> = {
  action: ({ text }) => isMissing(text),
  from: ({ from }) => missingTerm(from),
  to: ({ to }) => missingTerm(to),
  funding: ({ funding }) => isMissing(funding),
  responsible: ({ responsible }) => isMissing(responsible),
};

/** Whether the column is a gap: empty, a mark of nothing, or a term that cannot be read. */
export const gapIn = (action: Action, column: ColumnKey): boolean => NEEDED[column]?.(action) ?? false;

export function lacks(action: Action): boolean {
  return Object.values(NEEDED).some((gap) => gap(action));
}

/** Values already used in the column, the most frequent first: what the office calls a thing is the best list. */
export function usedValues(table: Table, read: (action: Action) => string, limit = 40): string[] {
  const counts = new Map<string, number>();
  for (const action of table.actions) {
    const value = read(action).trim();
    if (!isMissing(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([value]) => value);
}
