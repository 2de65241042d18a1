/** Safe tidying of the finding's own cell, and the guesses that need a look. */
import { cellText } from "../../table/cells";
import type { ColumnKey } from "../../table/types";
import { guessedLetters, mendedFont } from "../tidy/font-damage";
import { tidied } from "../tidy/sweep";
import { edit, unsafe, type Maker } from "./context";

const columnOf = (column: ColumnKey | undefined): ColumnKey => column ?? "action";

/** All safe means at once for the cell: they are one tick. */
export const tidyCell: Maker = ({ finding, action, dictionary }) => {
  if (!action) return [];
  const column = columnOf(finding.column);
  const before = cellText(action, column);
  const { text, kinds } = tidied(column, before, dictionary);
  return kinds.length
    ? [
        {
          code: finding.code,
          kind: kinds[0]!,
          safe: true,
          edits: [{ actionId: action.id, column, before, after: text }],
          alsoIn: [],
        },
      ]
    : [];
};

export const guessLetters: Maker = (context) => {
  const { action, finding } = context;
  if (!action) return [];
  const column = columnOf(finding.column);
  return unsafe(
    context,
    "font-damage-guess",
    edit(action, column, guessedLetters(mendedFont(cellText(action, column)))),
  );
};

const DASHES = new Set(["–", "—", "‑", "−", "--", "brak", "b.d.", "b.d", "bd", "nd.", "nd", "n.d.", "?", "…", "..."]);

/** One mark for "nothing here" in the whole column. */
export const unifyMissing: Maker = (context) => {
  const { action, finding, table } = context;
  const column = finding.column ?? "funding";
  const isMark = (text: string): boolean => DASHES.has(text.trim().toLowerCase());
  if (!action || !isMark(cellText(action, column))) return [];
  const others = table.actions.filter((other) => other !== action && isMark(cellText(other, column)));
  return unsafe(
    context,
    "missing-mark",
    edit(action, column, "-"),
    others.flatMap((other) => edit(other, column, "-")),
  );
};
