/**
 * What officials write in the column Status, read into five states. What is not understood stays "other" with its own
 * words.
 */
import { isMissing, normal } from "../table";

export type Progress = "done" | "running" | "not-started" | "abandoned" | "none" | "other";

/** Tried in this order: "nie zrealizowano" must not be met by "zrealizowano". */
const WORDINGS: readonly [Progress, RegExp][] = [
  ["abandoned", /\b(zaniechan|zrezygnowan|rezygnacj|odstapion|wycofan|anulowan)/],
  [
    "not-started",
    /\b(nie ?(zrealizowa|rozpocze|wykona|podje|realizowa|ruszyl)|planowan|do realizacji|oczekuj|przed rozpoczeciem|niezrealizowa|nierozpocze|niewykona)/,
  ],
  ["running", /\b(w (trakcie|toku|realizacji)|czesciowo|realizowan|trwa|rozpocze|ciagl|na biezaco|kontynuowan)/],
  ["done", /\b(zrealizowan|wykonan|zakonczon|ukonczon|osiagniet|tak\b|100 ?%)/],
];

export function progressOf(status: string | undefined): Progress {
  if (isMissing(status)) return "none";
  const text = normal(status!);
  return WORDINGS.find(([, wording]) => wording.test(text))?.[0] ?? "other";
}
