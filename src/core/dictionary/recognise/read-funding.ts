/**
 * A funding cell → sources with their categories, institutions standing where a source should be, amounts, and what
 * nobody could bill.
 */
import { fold, isMissing } from "../../table/text";
import { BUILT_IN } from "../data/built-in";
import type { Dictionary, FundingReading } from "../types";
import { FundingScanner } from "./funding-scanner";
import { phraseIndex } from "./phrase-index";
import { remembered } from "./remembered";

const NOTHING: Omit<FundingReading, "state" | "pieces"> = {
  sources: [],
  institutions: [],
  vague: [],
  unknown: [],
  amounts: [],
  unknownAbbreviations: [],
};

/** Reads the text of one funding cell. The result is shared between equal cells: do not change it. */
export function readFunding(text: string, dictionary: Dictionary = BUILT_IN): FundingReading {
  return known(text, dictionary);
}

const known = remembered(read);

function read(text: string, dictionary: Dictionary): FundingReading {
  if (isMissing(text))
    return { ...NOTHING, state: "missing", pieces: text ? [{ text, role: fold(text) ? "divider" : "space" }] : [] };
  const scanner = new FundingScanner(text, phraseIndex(dictionary), dictionary);
  scanner.run();
  const { sources, institutions, unknown, amounts } = scanner;
  if (
    !sources.length &&
    !institutions.length &&
    !unknown.length &&
    (/^\s*0(?:[.,]0{1,2})?\s*$/.test(text) || (amounts.length && amounts.every(({ grosze }) => grosze === 0)))
  )
    sources.push({ name: "bez dodatkowych kosztów", category: "bez kosztów", written: fold(text), vague: false });
  const costly = sources.filter((source) => source.category !== "bez kosztów");
  const state = costly.length
    ? "sources"
    : institutions.length
      ? "institutions"
      : sources.length
        ? "answered"
        : "unclear";
  return {
    state,
    sources,
    institutions,
    unknown,
    vague: sources.filter((source) => source.vague).map((source) => fold(source.written)),
    amounts: amounts.map(({ written, grosze }) => ({ written, grosze })),
    unknownAbbreviations: [...scanner.unknownAbbreviations],
    pieces: scanner.pieces(),
  };
}
