/** Formulas in R1C1: what `Range.formulasR1C1` shows and takes. */
import { columnName, MAX_COLUMNS, MAX_ROWS, splitSheet } from "../model/address";
import { parseReference } from "./parser";
import { rewrite } from "./rewrite";

const part = (letter: string, index: number, home: number, pinned: boolean): string => {
  if (pinned) return `${letter}${index + 1}`;
  return index === home ? letter : `${letter}[${index - home}]`;
};

/** A formula without "=", as it reads from its cell. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  rewrite(formula, (token) => {
    if (token.kind !== "reference") return null;
    const node = parseReference(token.text);
    if (node.kind !== "reference") return null;
    const { area, pins } = node;
    const prefix = token.text.slice(0, token.text.length - splitSheet(token.text).rest.length);
    const rows = area.top === 0 && area.bottom === MAX_ROWS - 1,
      columns = area.left === 0 && area.right === MAX_COLUMNS - 1;
    const corner = (y: number, x: number, yPinned: boolean, xPinned: boolean) =>
      (rows ? "" : part("R", y, row, yPinned)) + (columns ? "" : part("C", x, column, xPinned));
    const first = corner(area.top, area.left, pins.top, pins.left),
      last = corner(area.bottom, area.right, pins.bottom, pins.right);
    return prefix + (token.text.includes(":") ? `${first}:${last}` : first);
  });

const REFERENCE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[#?[^[\]]*\](?=[^C[\]]|$))|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/g;

/** The formula in A1, for the cell it is written to; references off the sheet become #REF!. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  formula.replace(
    REFERENCE,
    (whole, text: string | undefined, rows: string | undefined, columns: string | undefined) => {
      if (text !== undefined) return whole;
      const place = (given: string | undefined, home: number): [number, boolean] => {
        if (given === undefined) return [home, false];
        return given.startsWith("[") ? [home + Number(given.slice(1, -1)), false] : [Number(given) - 1, true];
      };
      const [y, yPinned] = place(rows, row),
        [x, xPinned] = place(columns, column);
      if (y < 0 || x < 0 || y >= MAX_ROWS || x >= MAX_COLUMNS) return "#REF!";
      return `${xPinned ? "$" : ""}${columnName(x)}${yPinned ? "$" : ""}${y + 1}`;
    },
  );
