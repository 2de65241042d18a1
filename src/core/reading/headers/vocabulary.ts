import { STANDARD_HEADERS } from "../../table/columns";
import type { ColumnKey, ColumnReading } from "../../table/types";
import { squeeze } from "./squeeze";
import { HOW } from "./wordings-how";
import { WHAT } from "./wordings-what";

export type HeaderColumn = ColumnReading["column"];

/**
 * Wordings of headers met in Polish action tables (domain, section 3). Compared squeezed, so case and spacing do not
 * matter.
 */
export const WORDINGS: Readonly<Partial<Record<HeaderColumn, readonly string[]>>> = { ...WHAT, ...HOW };

const KEYS = Object.keys(STANDARD_HEADERS) as ColumnKey[];

/**
 * Squeezed wording → column; the standard table's own headers are part of the list ("Nr" there is the action's number).
 */
export const EXACT: ReadonlyMap<string, HeaderColumn> = new Map<string, HeaderColumn>([
  ...(Object.entries(WORDINGS) as [HeaderColumn, readonly string[]][]).flatMap(([column, wordings]) =>
    wordings.map((wording) => [squeeze(wording), column] as const),
  ),
  ...KEYS.filter((key) => key !== "number").map((key) => [squeeze(STANDARD_HEADERS[key]), key] as const),
]);
