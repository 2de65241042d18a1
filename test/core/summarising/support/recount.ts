/** The figures of a group of actions, counted straight from the plan's data: no formula, nothing of summarising. */
import { readFunding } from "../../../../src/core/dictionary";
import type { Action, Term } from "../../../../src/core/table";

const NOTHING = new Set([
  "",
  "-",
  "–",
  "—",
  "‑",
  "−",
  "--",
  "brak",
  "b.d.",
  "b.d",
  "bd",
  "nd.",
  "nd",
  "n.d.",
  "?",
  "…",
  "...",
]);
export const saysNothing = (text: string) => NOTHING.has(text.toLowerCase());

export const yearOf = (term: Term): number | undefined =>
  term.kind === "date" ? Number(term.iso!.slice(0, 4)) : undefined;
const shown = (term: Term) => (term.kind === "open" || term.kind === "frequency" ? "" : term.text);

/** A line nobody has filled beyond area and goal. */
export function isNothing(action: Action): boolean {
  return [action.number, action.text, shown(action.from), shown(action.to), action.funding, action.responsible].every(
    (text) => text === "",
  );
}

export function isSteady(action: Action): boolean {
  return (
    yearOf(action.from) === undefined &&
    yearOf(action.to) === undefined &&
    /bieżąc|ciągł|cał\S* okres|w trakcie realizacji/i.test(shown(action.from))
  );
}

/** [actions, no source, nobody, no dates, one date, first year, last year, completeness] as the sheet shows them. */
export function recount(all: readonly Action[]): (number | string)[] {
  let [count, poor, orphan, undated, half] = [0, 0, 0, 0, 0];
  const begins: number[] = [];
  const ends: number[] = [];
  for (const action of all) {
    if (isNothing(action)) continue;
    count++;
    if (saysNothing(action.funding)) poor++;
    if (saysNothing(action.responsible)) orphan++;
    const [from, to] = [yearOf(action.from), yearOf(action.to)];
    if (from !== undefined) begins.push(from);
    if (to !== undefined) ends.push(to);
    if ((from === undefined) !== (to === undefined)) half++;
    else if (from === undefined && !isSteady(action)) undated++;
  }
  return [
    count,
    poor,
    orphan,
    undated,
    half,
    begins.length ? Math.min(...begins) : "–",
    ends.length ? Math.max(...ends) : "–",
    count === 0 ? "–" : 1 - (poor + orphan + undated + half) / (3 * count),
  ];
}

/** Actions at work in a year. */
export function running(all: readonly Action[], year: number): number {
  return all.filter((action) => {
    if (isNothing(action)) return false;
    const [from, to] = [yearOf(action.from), yearOf(action.to)];
    return isSteady(action) || (from !== undefined && to !== undefined && from <= year && year <= to);
  }).length;
}

const CATEGORY_LABELS: Record<string, string> = {
  "budżet gminy": "Budżet gminy (powiatu, miasta)",
  "koszty bieżące": "Koszty bieżące jednostki",
  "bez kosztów": "Bez kosztów",
  "dotacje i programy rządowe": "Dotacje i programy rządowe",
  UE: "Unia Europejska",
  PFRON: "PFRON",
  "Fundusz Pracy": "Fundusz Pracy, KFS",
  NFZ: "NFZ",
  sponsorzy: "Sponsorzy, darowizny",
  "środki organizacji i partnerów": "Środki organizacji i partnerów",
  "środki zewnętrzne nieokreślone": "Środki zewnętrzne nieokreślone",
};

/** The lines of the sources' tables a funding cell belongs to, by what the dictionary reads in it. */
export function meaningLabels(funding: string): string[] {
  const reading = readFunding(funding);
  const labels = new Set(reading.sources.map((source) => CATEGORY_LABELS[source.category]!));
  if (reading.vague.length > 0) labels.add("Środki zewnętrzne nieokreślone");
  if (reading.institutions.length > 0) labels.add("Instytucja wpisana zamiast źródła");
  if (labels.size === 0)
    labels.add(reading.state === "answered" ? "Nie dotyczy (odpowiedź bez źródła)" : "Zapis nierozpoznany");
  return [...labels];
}
