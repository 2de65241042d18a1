/** How sentences are kept: one file an area and a language, each a table from a code to a function of its values. */
import type { MessageValue } from "../table/read-result";

export type Locale = "pl" | "en";
export type Values = Record<string, MessageValue>;
export type Sentence = (values: Values) => string;
export type Catalogue<Code extends string = string> = Record<Locale, Record<Code, Sentence>>;

/** The sentence for a code, or undefined when the catalogue does not have it (callers fall back to the code, visibly). */
export function say(catalogue: Catalogue, locale: Locale, code: string, values: Values): string | undefined {
  return (catalogue[locale][code] ?? catalogue.pl[code])?.(values);
}

/** Quoted the Polish way: „tekst”. Long texts are cut at a word, with an ellipsis. */
export function quote(value: MessageValue | undefined, max = 80): string {
  const text = String(value ?? "");
  if (text.length <= max) return `„${text}”`;
  const cut = text.slice(0, max);
  return `„${cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2))}…”`;
}

/** "a", "a i b", "a, b i c". */
export function listed(values: readonly string[], and = "i"): string {
  if (values.length <= 1) return values[0] ?? "";
  return `${values.slice(0, -1).join(", ")} ${and} ${values[values.length - 1]}`;
}
