import type { HeaderMatch } from "./match";

/** One header: its text (of all its rows) and the column it stands over. */
export interface HeaderCell {
  column: number;
  text: string;
  /** From the widest header down to the column's own: "Koszty", "2026". */
  path: readonly string[];
  /** How many columns it stands over. */
  span: number;
  matches: readonly HeaderMatch[];
}
