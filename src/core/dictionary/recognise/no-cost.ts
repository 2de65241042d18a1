/**
 * "Nie wymaga dodatkowych środków", "bez ponoszenia kosztów": the answer that nothing is paid, up to where the next
 * source begins.
 */
import type { Token } from "./tokens";

const NOT =
  /^(?:wymaga|wymagaja|generuje|generuja|powoduje|przewiduje|przewidziano|pociaga|rodzi|planuje|dotyczy|ponosi|zaklada|obciaza|wiaze)$/;
const WITHOUT = /^(?:koszt|naklad|srodk|finansow|wydatk|obciazen|dodatkow|ponoszeni|zadnych|angazowani|udzial)/;
const COSTS = /^(?:koszt|naklad|srodk|finansow|wydatk|obciazen)/;
const STOPS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "open", "close"]);

/** Index after the last token of such an answer beginning at a token, or undefined. */
export function noCostEnd(tokens: readonly Token[], at: number): number | undefined {
  const key = tokens[at]!.key;
  const next = tokens[at + 1]?.key ?? "";
  if (!(key === "nie" && NOT.test(next)) && !(key === "bez" && WITHOUT.test(next))) return undefined;
  let end = at + 1;
  let costs = key === "nie";
  while (end < tokens.length && !STOPS.has(tokens[end]!.kind) && end < at + 10) {
    if (tokens[end]!.kind === "dash" && costs) break;
    costs ||= COSTS.test(tokens[end]!.key);
    end++;
  }
  while (tokens[end - 1]!.kind === "dot") end--;
  return costs ? end : undefined;
}

const TAX_SHARE = /1(?:[,.]5)?\s?(?:%|procent)(?!\d)(?:\s?podatku)?/y;

/** "1,5 % podatku": what people leave to an organisation; index after its last token. */
export function taxShareEnd(tokens: readonly Token[], at: number, text: string): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== "number") return undefined;
  TAX_SHARE.lastIndex = token.start;
  const length = TAX_SHARE.exec(text)?.[0].length;
  if (length === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start < token.start + length) end++;
  return end;
}
