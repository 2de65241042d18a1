/**
 * A hand-out as text: what the file carries so that its answer can be joined three ways, whatever happened to its
 * columns.
 */
import type { Table } from "../table";
import type { HandOut } from "./types";

/** Raised when the form changes; older programs refuse newer data instead of misreading it. */
const VERSION = 1;

export function serialiseHandOut(handOut: HandOut): string {
  return JSON.stringify({ version: VERSION, ...handOut });
}

/**
 * Undefined for anything that is not a hand-out of a version we know: the file is then joined as one that never came
 * from us.
 */
export function parseHandOut(text: string): HandOut | undefined {
  try {
    const { version, ...handOut } = JSON.parse(text) as HandOut & { version: number };
    return version === VERSION && typeof handOut.institution === "string" && isTable(handOut.table)
      ? handOut
      : undefined;
  } catch {
    return undefined;
  }
}

function isTable(table: Partial<Table> | undefined): table is Table {
  return (
    table !== undefined &&
    Array.isArray(table.actions) &&
    Array.isArray(table.goals) &&
    Array.isArray(table.areas) &&
    table.actions.every((action) => typeof action.id === "string")
  );
}

/**
 * Cells of the data sheet, heading first, one chunk a row → what was handed out; undefined when the sheet is absent or
 * damaged.
 */
export function handOutFromCells(
  values: readonly (readonly (string | number | boolean | null)[])[],
): HandOut | undefined {
  return parseHandOut(
    values
      .slice(1)
      .map((row) => String(row[0] ?? ""))
      .join(""),
  );
}
