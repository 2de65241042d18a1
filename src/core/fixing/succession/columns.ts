/** The columns an institution stands in, and how its bodies are found there. */
import { readFunding, splitResponsible } from "../../dictionary";
import type { Body, Dictionary } from "../../dictionary/types";
import type { ColumnKey, Table } from "../../table/types";

export interface BodyColumn {
  column: ColumnKey;
  bodies: (text: string, dictionary: Dictionary) => Body[];
}

/** Bodies of the column Partnerzy, name by name, with their places in the cell. */
function listed(text: string, dictionary: Dictionary): Body[] {
  let start = 0;
  return text.split(";").flatMap((part) => {
    const bodies = splitResponsible(part, dictionary).bodies.map((body) => ({
      ...body,
      start: body.start + start,
      core: { start: body.core.start + start, end: body.core.end + start },
    }));
    start += part.length + 1;
    return bodies;
  });
}

const COLUMNS: readonly BodyColumn[] = [
  { column: "responsible", bodies: (text, dictionary) => splitResponsible(text, dictionary).bodies },
  { column: "partners", bodies: listed },
  {
    column: "funding",
    bodies: (text, dictionary) => {
      const { institutions, sources } = readFunding(text, dictionary);
      return [...institutions, ...sources.flatMap(({ owner }) => owner ?? [])];
    },
  },
];

/**
 * Partnerzy is looked at only where the table has that column; else the partners are read from the responsible cell.
 */
export function bodyColumns(table: Table): readonly BodyColumn[] {
  return table.columns.some(({ column }) => column === "partners")
    ? COLUMNS
    : COLUMNS.filter(({ column }) => column !== "partners");
}
