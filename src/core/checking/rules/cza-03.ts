import { ruleName } from "../../messages/checking";
import type { Action, IsoDate, Period } from "../../table/types";
import { compareShared, dateOf, yearNumber } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import type { RowRule, Years } from "../types";

/** Two years are the same year at any precision: days and months are looked at only where both have them. */
function outside(iso: IsoDate | undefined, period: Period, years: Years): boolean {
  if (iso === undefined) return false;
  const year = yearNumber(iso);
  return (
    year < years.from ||
    year > years.to ||
    (iso.length > 4 && (compareShared(iso, period.from) < 0 || compareShared(iso, period.to) > 0))
  );
}

/** Begins or ends within the year. */
function touches(action: Action, years: Years): boolean {
  const [from, to] = [dateOf(action.from), dateOf(action.to)].map((iso) =>
    iso === undefined ? undefined : yearNumber(iso),
  );
  return (from ?? to ?? 0) <= years.to && (to ?? from ?? 0) >= years.from;
}

/** "na lata 2025–2028 z perspektywą do 2032": what the title looks ahead to is not outside. */
const OUTLOOK = /perspektyw\p{L}{0,4}\s(?:\p{L}{1,5}\s){0,3}(?:20\d\d\s?[-–—]\s?)?(20\d\d)/iu;

function looksAhead(title: string, action: Action, years: Years): boolean {
  const until = OUTLOOK.exec(title)?.[1];
  const from = dateOf(action.from);
  const to = dateOf(action.to) ?? from;
  if (until === undefined || to === undefined) return false;
  return yearNumber(to) <= yearNumber(until) && (from === undefined || yearNumber(from) >= years.from);
}

/**
 * Each end is held against both ends of the period, so an action that begins after the strategy has ended is found too.
 */
export const cza03: RowRule = {
  code: "CZA-03",
  severity: "error",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-03"),
    checks: "Czy termin działania mieści się w okresie obowiązywania strategii.",
    why: "Strategia nie może niczego planować na lata, których nie obejmuje; często to literówka w roku.",
    bad: "Strategia 2021–2027, działanie 2026–2030",
    good: "Strategia 2021–2027, działanie 2026–2027",
    mend: "Popraw rok albo, jeśli okres strategii odczytano źle, ustaw go w ustawieniach planu.",
    skip: "Gdy działanie świadomie wykracza poza strategię i opisano, jaki dokument je przejmie.",
  },
  check(action, { period, years, table, frame }) {
    if (!period || !years) return NOTHING;
    const fromOut = outside(dateOf(action.from), period, years);
    if (!fromOut && !outside(dateOf(action.to), period, years)) return NOTHING;
    // A yearly plan signs contracts that run on: only what does not touch its year at all is worth a word.
    if (years.from === years.to && touches(action, years)) return NOTHING;
    if (looksAhead(`${table.title} ${frame.name ?? ""}`, action, years)) return NOTHING;
    return [
      {
        actionId: action.id,
        column: fromOut ? "from" : "to",
        fixes: ["fill-date"],
        ...(years.from === years.to ? { atMost: "warning" as const } : {}),
        values: {
          from: dateOf(action.from) ?? "",
          to: dateOf(action.to) ?? "",
          periodFrom: period.from,
          periodTo: period.to,
        },
      },
    ];
  },
};
