import { normal } from "../../table/text";
import { legalFormEnd } from "./legal-form";
import type { PhraseIndex } from "./phrase-index";
import type { Token } from "./tokens";

/** Tokens of a cell by their places, and the cell itself. */
interface Range {
  from: number;
  end: number;
  text: string;
}

const ROMAN = /^[IVXLCDM]+$/;

/** A longer word of the dictionary in capitals: then the whole cell is, and capitals say nothing. */
const isShouted = (token: Token, index: PhraseIndex): boolean =>
  token.kind === "acronym" &&
  token.text.length >= 5 &&
  !index.abbreviations.has(token.key) &&
  index.vocabulary.has(normal(token.text));

/** "PGE Dystrybucja S.A.": the letters are part of a firm's name. */
const ofFirm = (tokens: readonly Token[], at: number, text: string): boolean =>
  tokens.slice(at + 1, at + 6).some((_, offset) => legalFormEnd(text, tokens, at + 1 + offset) !== undefined);

/** The whole cell, looked at once: it is asked of each of its stretches. */
const shouted = new WeakMap<readonly Token[], boolean>();

function inCapitals(tokens: readonly Token[], index: PhraseIndex): boolean {
  let known = shouted.get(tokens);
  if (known === undefined) {
    known =
      tokens.length > 2 &&
      !tokens.some((token) => token.kind === "word" && /\p{Ll}/u.test(token.text)) &&
      tokens.some((token) => isShouted(token, index));
    shouted.set(tokens, known);
  }
  return known;
}

/**
 * Abbreviations among these tokens that neither the dictionary nor the list explains (ODP-08). Where the whole cell is
 * in capitals, capitals say nothing.
 */
export function unexplained(tokens: readonly Token[], range: Range, index: PhraseIndex): string[] {
  const { from, end, text } = range;
  if (inCapitals(tokens, index)) return [];
  return tokens.slice(from, end).flatMap((token, offset) => {
    const { kind, key, text: written } = token;
    if (kind !== "acronym" || written.length > 8 || ROMAN.test(written)) return [];
    const known = index.abbreviations.has(key) || index.vocabulary.has(key) || index.vocabulary.has(normal(written));
    return known || ofFirm(tokens, from + offset, text) ? [] : [key.slice(1)];
  });
}
