import type { Action } from "./types";

/**
 * Cells of a source's own columns, by header. A header may be any word ("constructor", "__proto__"), so the object has
 * no ancestors.
 */
export const ownCells = (): Record<string, string> => Object.create(null) as Record<string, string>;

/** The text under a column of the source's own; "" where the row has none. */
export const ownCell = ({ extra }: Pick<Action, "extra">, header: string): string =>
  extra !== undefined && Object.hasOwn(extra, header) ? extra[header]! : "";
