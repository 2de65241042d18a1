/**
 * Texts put into columns of an action and understood as its readers understand them: after typing, and after a column
 * was recognised.
 */
import { splitResponsible, type Dictionary } from "../dictionary";
import { parseTerm } from "./terms/parse-term";
import { withText, type Action, type ColumnKey, type Period } from "../table";

export interface CellReading {
  dictionary?: Dictionary;
  period?: Period;
}

type Reader = (action: Action, text: string, by: CellReading) => Action;

const READERS: Partial<Record<ColumnKey, Reader>> = {
  id: (action) => action,
  from: (action, text, { period }) => ({ ...action, from: parseTerm(text, { end: "from", period }) }),
  to: (action, text, { period }) => ({ ...action, to: parseTerm(text, { end: "to", period }) }),
  responsible: (action, text, { dictionary }) => {
    const { lead, partners } = splitResponsible(text, dictionary);
    return { ...action, responsible: text, lead, partners };
  },
};

/** Partners last: a column of their own says more than what stands beside the lead. */
export function withCells(action: Action, cells: Partial<Record<ColumnKey, string>>, by: CellReading): Action {
  const { partners, ...others } = cells;
  const read = (Object.entries(others) as [Exclude<ColumnKey, "partners">, string][]).reduce<Action>(
    (so_far, [column, text]) => {
      const reader = READERS[column];
      return reader
        ? reader(so_far, text, by)
        : withText(so_far, column as Exclude<ColumnKey, "from" | "to" | "id">, text);
    },
    action,
  );
  return partners === undefined || (partners === "" && read.partners.length > 0)
    ? read
    : withText(read, "partners", partners);
}
