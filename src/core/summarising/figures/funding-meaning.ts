/** What a wording of Źródło finansowania stands for, in the categories of the dictionary. */
import { FUNDING_CATEGORIES } from "../../dictionary";
import type { FundingCategory, FundingReading } from "../../dictionary/types";

export type FundingReader = (text: string) => FundingReading;

/** A category, an institution where a source should be, an answer that needs no source, or text nobody could read. */
export type FundingMeaning = FundingCategory | "institution" | "answered" | "unclear";

/** The order of domain §5, then what is no source. */
export const FUNDING_MEANINGS: readonly FundingMeaning[] = [
  ...FUNDING_CATEGORIES,
  "answered",
  "institution",
  "unclear",
];

/** Meanings of one wording, each once: a cell may name two sources, or a source and an institution. */
export function meaningsOf(reading: FundingReading): FundingMeaning[] {
  const found = new Set<FundingMeaning>(reading.sources.map((source) => source.category));
  if (reading.vague.length > 0) found.add("środki zewnętrzne nieokreślone");
  if (reading.institutions.length > 0) found.add("institution");
  if (found.size === 0) found.add(reading.state === "answered" ? "answered" : "unclear");
  return FUNDING_MEANINGS.filter((meaning) => found.has(meaning));
}
