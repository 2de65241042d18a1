/** Mends of the funding cell: a source chosen, or the one the named institution stands for. */
import { readFunding } from "../../dictionary";
import type { FundingReading } from "../../dictionary/types";
import { isMissing, normal } from "../../table/text";
import type { Action } from "../../table/types";
import { moneyOf } from "../offers/money-of";
import { edit, unsafe, type MakeContext, type Maker } from "./context";

/** Institutions give way to the sources they stand for; sources named beside them stay. */
function sourcesInstead(reading: FundingReading, context: MakeContext): string {
  const named = [
    ...reading.institutions.map((body) => moneyOf(body, context.dictionary)),
    ...reading.sources.map(({ written }) => written.replace(/\s+/g, " ")),
  ];
  return [...new Set(named)].join(", ");
}

/** Other cells with the same text: whoever answers for this one can answer for those. */
const alike = ({ table, action }: MakeContext, sameOwner: boolean): Action[] =>
  table.actions.filter(
    (other) =>
      other !== action &&
      other.funding === action!.funding &&
      (!sameOwner || other.responsible === action!.responsible),
  );

/** Findings about a programme's time keep the cell and add a source, or change the programme alone. */
const BY_CODE: Readonly<Record<string, (cell: string, reading: FundingReading, source: string) => string>> = {
  "FIN-03": (cell, { sources }, source) =>
    sources.filter(({ vague }) => vague).reduce((text, { written }) => text.replace(written, () => source), cell),
  "FIN-05": (cell, _reading, source) => (normal(cell).includes(normal(source)) ? cell : `${cell}, ${source}`),
  "FIN-04": (cell, { sources }, source) => replaceProgramme(cell, sources, source),
  "FIN-06": (cell, { sources }, source) => replaceProgramme(cell, sources, source),
};

function replaceProgramme(cell: string, sources: FundingReading["sources"], source: string): string {
  const programme = sources.find((one) => one.programme !== undefined);
  return programme ? cell.replace(programme.written, () => source) : cell;
}

/** The source answered; for institutions named instead of sources also the source they stand for, without asking. */
export const fillFunding: Maker = (context) => {
  const { action, answers, dictionary, finding } = context;
  if (!action) return [];
  const reading = readFunding(action.funding, dictionary);
  const missing = isMissing(action.funding);
  const others = (after: string): ReturnType<typeof edit> =>
    alike(context, missing).flatMap((other) => edit(other, "funding", after));
  if (answers.source) {
    const after = (BY_CODE[finding.code] ?? ((_cell: string, _reading: FundingReading, source: string) => source))(
      action.funding,
      reading,
      answers.source,
    );
    return unsafe(context, "fill-funding", edit(action, "funding", after), others(after));
  }
  if (!reading.institutions.length) return [];
  const after = sourcesInstead(reading, context);
  return unsafe(context, "fill-funding", edit(action, "funding", after), others(after));
};
