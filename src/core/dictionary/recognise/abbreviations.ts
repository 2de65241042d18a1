import { normal } from "../../table/text";
import type { PhraseIndex } from "./phrase-index";
import type { Token } from "./tokens";

const ROMAN = /^[IVXLCDM]+$/;

/**
 * Abbreviations among these tokens that neither the dictionary nor the list explains (ODP-08). Where the whole cell is in
 * capitals, capitals say nothing.
 */
export function unexplained(tokens: readonly Token[], from: number, end: number, index: PhraseIndex): string[] {
  const inCapitals = tokens.length > 2 && !tokens.some((token) => token.kind === "word" && /\p{Ll}/u.test(token.text));
  if (inCapitals) return [];
  return tokens
    .slice(from, end)
    .filter((token) => token.kind === "acronym" && token.text.length <= 8 && !ROMAN.test(token.text))
    .filter(
      (token) =>
        !index.abbreviations.has(token.key) &&
        !index.vocabulary.has(token.key) &&
        !index.vocabulary.has(normal(token.text)),
    )
    .map((token) => token.key.slice(1));
}
