/** "Sp. z o.o.", "S.A.", "sp. k.": the legal form that closes a company's name. */
import type { Token } from "./tokens";

const FORM =
  /(?:sp(?:\.|ółka)? ?z ?o\.? ?o\.?|spółka akcyjna|S\.? ?A\.?(?!\p{L})|sp\. ?(?:j|k|p)\.|P\.?S\.?A\.?(?!\p{L})|s\. ?c\.|w likwidacji)/iuy;

/** Index after the last token of a legal form that begins at a token, or undefined. */
export function legalFormEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if ((token.kind !== "word" && token.kind !== "acronym") || !/^[spw]/i.test(token.text)) return undefined;
  FORM.lastIndex = token.start;
  const length = FORM.exec(text)?.[0].length;
  if (length === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start < token.start + length) end++;
  return end;
}
