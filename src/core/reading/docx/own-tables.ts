/**
 * Documents the add-in made come back: their actions are the plan, and the summaries beside them (areas, timetable,
 * bodies…) say the same things over again. Each table's description, which a screen reader reads, tells which is which.
 */
import { childOf, elementsOf, type XmlElement } from "../../ooxml/xml";

/** What `exporting/` writes into w:tblDescription; held to it by a test that exports and reads. */
const DESCRIPTION = /Tabela: \d+ wiersz\p{L}* pod wierszem nagłówka; kolumny: (.+?)\.(?: |$)/u;
/** A table of the plan has them all, whatever its layout; a card has a line an element. */
const OF_PLAN: readonly (readonly string[])[] = [
  ["od kiedy", "do kiedy", "odpowiedzialny"],
  ["element karty", "treść"],
];

function columnsOf(table: XmlElement): readonly string[] | undefined {
  const description = childOf(childOf(table, "w:tblPr"), "w:tblDescription")?.attributes["w:val"] ?? "";
  return DESCRIPTION.exec(description)?.[1]?.toLowerCase().split(", ");
}

/** Tables of the text itself, those in content controls too: our parts stand in such when a document is refreshed. */
const tablesOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) =>
    child.name === "w:tbl" ? [child] : /^w:sdt(?:Content)?$/.test(child.name) ? tablesOf(child) : [],
  );

const isOfPlan = (columns: readonly string[]): boolean =>
  OF_PLAN.some((needed) => needed.every((name) => columns.includes(name)));

/** Whether a table is one of our summaries. None is where no table of the plan stands beside them. */
export function ownSummaries(body: XmlElement): (table: XmlElement) => boolean {
  const ours = new Map<XmlElement, readonly string[]>();
  for (const table of tablesOf(body)) {
    const columns = columnsOf(table);
    if (columns) ours.set(table, columns);
  }
  const plan = [...ours.values()].some(isOfPlan);
  return (table) => {
    const columns = ours.get(table);
    return plan && columns !== undefined && !isOfPlan(columns);
  };
}
