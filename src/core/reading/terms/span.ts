import { readChain, readClosed, type OpenSpan } from "./closed-span";
import { readOpen } from "./open-ends";
import { plainTerm } from "./plain";
import { readPoint, type YearContext } from "./point";

export type { OpenSpan } from "./closed-span";

/**
 * Reads "2014-2020", "od marca 2014 do 2020", "I-III 2016", "wrzesień/październik 2020", "do 31 marca 2025". `text` is
 * normalised.
 */
export function readSpan(text: string, context: YearContext): OpenSpan | undefined {
  const { text: plain, loose } = plainTerm(text);
  if (plain === "") return undefined;
  const span = readPoint(plain, context) ?? readChain(plain) ?? readOpen(plain, context) ?? readClosed(plain, context);
  return span && loose ? { ...span, loose } : span;
}
