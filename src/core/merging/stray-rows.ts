/**
 * Sentences above and below a returned table ("Z poważaniem, …") that the reader took for rows: no answers, and
 * somebody must read them.
 */
import { cellText, isMissing, OPTIONAL_COLUMNS, type Action, type ColumnKey, type Table } from "../table";
import type { Piece } from "../table/read-result";

/** Cells that only say where a row stands: the reader fills them from the rows above. */
const PLACE: readonly ColumnKey[] = ["area", "goalNumber", "goal", "strategicGoal", "number"];
const ANSWERS: readonly ColumnKey[] = [
  "from",
  "to",
  "funding",
  "responsible",
  // Partners are read out of who is responsible.
  ...OPTIONAL_COLUMNS.filter((column) => column !== "strategicGoal" && column !== "partners"),
];

const saidIn = (action: Action, columns: readonly ColumnKey[]): string[] =>
  columns.map((column) => cellText(action, column)).filter((text) => !isMissing(text));

/** One thing said and no action, or a sentence alone under an empty row. */
function isStray(action: Action, before: Action | undefined): boolean {
  const answers = [...saidIn(action, ANSWERS), ...Object.values(action.extra ?? {}).filter((text) => !isMissing(text))];
  if (isMissing(action.text)) return answers.length <= 1;
  const [row, above] = [action.origin.row, before?.origin.row];
  return answers.length === 0 && row !== undefined && above !== undefined && row > above + 1;
}

/** The table without them; they are pieces left out. Rows of the base stay, whatever was emptied in them. */
export function withoutStrayRows(table: Table, base: Table): { table: Table; strays: Piece[] } {
  const ours = new Set(base.actions.map(({ id }) => id));
  const strays: Piece[] = [];
  const actions = table.actions.filter((action, at) => {
    if (ours.has(action.id) || !isStray(action, table.actions[at - 1])) return true;
    const known = new Set(base.actions.flatMap((each) => saidIn(each, PLACE)));
    const said = [...saidIn(action, ["action"]), ...saidIn(action, ANSWERS), ...Object.values(action.extra ?? {})];
    const places = saidIn(action, PLACE).filter((text) => !known.has(text));
    const text = [...places, ...said].filter((each) => !isMissing(each)).join(" ");
    if (text !== "") strays.push({ text, where: action.origin.address ?? action.origin.where ?? "" });
    return false;
  });
  return strays.length === 0 && actions.length === table.actions.length
    ? { table, strays }
    : { table: { ...table, actions }, strays };
}
