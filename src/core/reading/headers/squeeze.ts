import { withoutBracketed } from "../../table/cut";
import { normal } from "../../table/text";

/**
 * The form in which headers and labels are compared: letters and digits alone, lower case, no diacritics.
 * Letter-spacing ("D Z I A Ł A N I A"), line breaks inside words and hyphenation all vanish in it.
 */
export function squeeze(text: string): string {
  return normal(text).replace(/[^a-z0-9]+/g, "");
}

/** A header without what officials hang on it: numbering before, remarks in brackets, footnote marks after. */
export function bareHeader(text: string): string {
  return withoutBracketed(withoutBracketed(text, "()"), "[]")
    .replace(/^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s*/, "")
    .replace(/(?<![\s*:;.,¹²³])[\s*:;.,¹²³]+$/, "")
    .replace(/(\p{L})\d$/u, "$1");
}
