/** Cells as Excel gave them, turned back into contents: so that what stood there can be written again exactly. */
import type { CellContent } from "../../core/summarising/model/sheet-model";

/** Errors come as values; as text they would be read as errors again. */
const plainFormat = (format: string): string | undefined =>
  format && format !== "General" && format !== "@" ? format : undefined;

/**
 * `formulas` drops the apostrophe of a text, so a text "=x" looks like a formula there; only where the value differs
 * from the formula is it one.
 */
export function rawContent(formula: unknown, value: unknown, format: string): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { kind: "formula", formula, format: plainFormat(format) };
  if (typeof value === "number") return { kind: "number", number: value, format: plainFormat(format) };
  if (typeof value === "boolean") return { kind: "formula", formula: value ? "=TRUE" : "=FALSE" };
  if (value === null || value === undefined || value === "") return { kind: "empty" };
  return { kind: "text", text: String(value) };
}
