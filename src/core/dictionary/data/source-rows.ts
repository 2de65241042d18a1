/** Reads the tables of sources: one source a line, fields divided by "|". */
import type { FundingCategory, FundingSource } from "../types";

const list = (field: string | undefined): string[] =>
  (field ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

/** `id | name | abbreviations | variants | programme or "vague"`. */
export function sourceRows(category: FundingCategory, table: string): FundingSource[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", name = "", abbreviations, variants, mark] = line.split("|").map((field) => field.trim());
      return {
        id,
        name,
        category,
        abbreviations: list(abbreviations),
        variants: list(variants),
        provenance: { by: "built-in" },
        ...(mark === "vague" ? { vague: true } : mark ? { programme: mark } : {}),
      };
    });
}
