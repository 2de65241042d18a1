/** Numbering: of actions in a goal, of items in a cell (STR-04). */
import { splitResponsible } from "../../dictionary";
import { cellText } from "../../table/cells";
import { edit, unsafe, type Maker } from "./context";

/** Actions of the finding's goal count 1, 2, 3… in the order of the table; a shared prefix ("1.2.") stays. */
export const renumberActions: Maker = (context) => {
  const { action, table } = context;
  if (!action) return [];
  const prefix = /^(.*?[.\-/])?\d+[a-z]?$/i.exec(action.number)?.[1] ?? "";
  const goal = table.actions.filter(
    (other) =>
      other.area === action.area &&
      other.goalNumber === action.goalNumber &&
      other.goal === action.goal &&
      other.number.startsWith(prefix),
  );
  return unsafe(
    context,
    "renumber-actions",
    goal.flatMap((other, index) => edit(other, "number", `${prefix}${index + 1}`)),
  );
};

const IN_TEXT = /(?<![\d.,§\p{L}])(\d{1,2})(?=[.)]\s?\p{L})/gu;

/**
 * Items of the cell count 1, 2, 3…; nothing else changes. A list that goes on after an unnumbered first item begins
 * with 2.
 */
export const renumberItems: Maker = (context) => {
  const { action, finding, dictionary } = context;
  if (!action) return [];
  const column = finding.column ?? "responsible";
  const cell = cellText(action, column);
  let number = 0;
  if (column !== "responsible")
    return unsafe(
      context,
      "renumber-items",
      edit(
        action,
        column,
        cell.replace(IN_TEXT, () => String(++number)),
      ),
    );
  const text = splitResponsible(cell, dictionary).pieces.map((piece, index, pieces) => {
    if (piece.role !== "number" || !/^\d/.test(piece.text)) return piece.text;
    if (number === 0 && pieces.slice(0, index).some(({ role }) => role === "body") && !piece.text.startsWith("1"))
      number = 1;
    return piece.text.replace(/^\d+/, String(++number));
  });
  return unsafe(context, "renumber-items", edit(action, column, text.join("")));
};
