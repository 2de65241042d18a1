/** How sentences are kept: one file an area and a language, each a table from a code to a function of its values. */
import type { MessageValue } from "../table/read-result";

export type Locale = "pl" | "en";
export type Values = Record<string, MessageValue>;
export type Sentence = (values: Values) => string;
export type Catalogue<Code extends string = string> = Record<Locale, Record<Code, Sentence>>;

/**
 * The sentence for a code, or undefined when the catalogue does not have it (callers fall back to the code, visibly).
 */
export function say(catalogue: Catalogue, locale: Locale, code: string, values: Values): string | undefined {
  return (catalogue[locale][code] ?? catalogue.pl[code])?.(values);
}

/** Long texts are cut at a word, with an ellipsis. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const begun = text.slice(0, max);
  return `${begun.slice(0, Math.max(begun.lastIndexOf(" "), max / 2))}…`;
}

/**
 * Quotes within a quotation become inner ones, each opened and closed once, however they were typed and wherever the
 * text was cut.
 */
function inner(text: string, open: string, close: string): string {
  let depth = 0;
  const said = text.replace(/[„”“"«»‟]/g, (mark) => {
    const opens =
      mark === "„" || mark === "«"
        ? true
        : mark === "“"
          ? depth === 0
          : mark === '"' || mark === "»"
            ? depth === 0
            : false;
    if (opens) {
      depth++;
      return open;
    }
    if (depth === 0) return "";
    depth--;
    return close;
  });
  return said + close.repeat(depth);
}

/** Quoted the Polish way: „tekst”, and a quoted name inside it »tak«. */
export function quote(value: MessageValue | undefined, max = 80): string {
  return `„${inner(cut(String(value ?? ""), max), "»", "«")}”`;
}

/** Quoted the English way: “text”, and a quoted name inside it ‘so’. */
export function quoteEn(value: MessageValue | undefined, max = 80): string {
  return `“${inner(cut(String(value ?? ""), max), "‘", "’")}”`;
}

/** "a", "a i b", "a, b i c". */
export function listed(values: readonly string[], and = "i"): string {
  if (values.length <= 1) return values[0] ?? "";
  return `${values.slice(0, -1).join(", ")} ${and} ${values[values.length - 1]}`;
}
