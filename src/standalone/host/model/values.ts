/** What a cell can hold. Dates are numbers (serials) with a date format, as in Excel. */
export class CellError {
  constructor(readonly code: string) {}
  toString(): string {
    return this.code;
  }
}

export const ERRORS = Object.fromEntries(
  ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"].map((code) => [
    code,
    new CellError(code),
  ]),
) as Record<"#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!", CellError>;

/** `null` is an empty cell. */
export type Scalar = string | number | boolean | CellError | null;

/** What Office.js calls `valueTypes`. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** A value as Office.js sends it: errors as their text, empty as "". */
export const toJson = (value: Scalar): string | number | boolean =>
  value === null ? "" : value instanceof CellError ? value.code : value;
