import { normal } from "../table/text";
import { isCapitals } from "./numbering";
import type { Sourced } from "./layouts/raw-action";
import { periodOf } from "./period";

const NAMES_PLAN = /\b(?:strategi|harmonogram|plan\b|planu\b|program|zestawieni|wykaz)/;
const NO_TITLE =
  /^(?:[•·*–-]|zal(?:acznik|\.)|druk|wersja|projekt z|uchwal|stan na|data|opracow|sporzadz|zatwierdz|tab(?:ela|\.)\s*(?:nr\s*)?\d+\s*\.?$)/;
const LONGEST = 250;

/**
 * The lines that together are the plan's title: those that name a plan or its years, in capitals or short, next to one
 * another. Annex lines, dates of a draft and sentences are none; what is not chosen is left out.
 */
export function titleLines(candidates: readonly Sourced[]): Sourced[] {
  const fit = candidates.filter(
    ({ text }) => !NO_TITLE.test(normal(text)) && text.length <= LONGEST && !/\p{Ll}\.$/u.test(text),
  );
  const named = fit.filter(({ text }) => NAMES_PLAN.test(normal(text)) || periodOf(text) !== undefined);
  const strong = named.filter(({ text }) => isCapitals(text) || periodOf(text) !== undefined);
  if (strong.length > 0) return strong;
  return (named.length > 0 ? named : fit).slice(0, 1);
}
