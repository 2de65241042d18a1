import { ruleName } from "../../messages/checking";
import { hasDate, yearNumber } from "../time/dates";
import { isGap } from "../texts/gap";
import { memo } from "../../table/memo";
import { NOTHING } from "../tallies/nothing";
import { programmesIn } from "../time/programme-windows";
import type { RowRule } from "../types";

interface NamedYears {
  /** The piece of the cell that names the programme, and the last year of its name. */
  name: string;
  last: number;
  pieces: number;
}

const YEARS = /(?<!\d)(19|20)(\d\d)\s*[-–—/]\s*(20\d\d)(?!\d)/u;
/** The name of a programme, a fund, a plan: its own years are meant, not those in which somebody's budget pays. */
const NAME = /program|plan\b|fundusz|infrastruktur|strategi|inicjatyw|["„”«»]/iu;
const OWN_MONEY = /^\s*(?:bud[żz]et|[śs]rodki w[łl]asne|dotacja celowa|[śs]rodki)\b/iu;
/**
 * Perspectives of the Union pay for some years after those of their name; their last days are known as facts (FIN-04,
 * FIN-05).
 */
const UNION = new Set(["2000-2006", "2004-2006", "2007-2013", "2014-2020", "2021-2027", "2023-2027"]);

/** The last programme of the cell whose name ends with years; text in quotes is one piece. */
const named = memo((funding: string): { found: NamedYears | undefined } => {
  const pieces = funding.split(/[;\n]|,\s/u);
  let found: NamedYears | undefined;
  for (const piece of pieces) {
    const match = YEARS.exec(piece);
    if (!match || OWN_MONEY.test(piece) || !NAME.test(piece)) continue;
    if (UNION.has(`${match[1]}${match[2]}-${match[3]}`)) continue;
    const last = Number(match[3]);
    if (!found || last > found.last) found = { name: piece.trim(), last, pieces: pieces.length };
  }
  return { found };
});

/** 2021-01 … → the year as it is written. */
const yearOf = (iso: string) => yearNumber(iso) - yearNumber("0000");

export const fin09: RowRule = {
  code: "FIN-09",
  severity: "warning",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-09"),
    checks: "Czy lata w nazwie programu („… 2021–2025”) nie kończą się, zanim działanie się zacznie.",
    why: "Program, którego lata minęły, zwykle nie ogłasza już naborów: działanie zostanie bez pieniędzy.",
    bad: "Źródło: Program „Infrastruktura bibliotek 2021–2025”; termin: 2027",
    good: "Źródło: nowa edycja programu, z jej latami; termin: 2027",
    mend: "Sprawdź, czy program ma nową edycję, i wpisz ją z jej latami albo wskaż inne źródło.",
    skip: "Gdy umowę podpisano wcześniej, a program pozwala wydać pieniądze później.",
  },
  check(action, { readings }) {
    if (isGap(action.funding) || !YEARS.test(action.funding) || programmesIn(action, readings).length > 0)
      return NOTHING;
    const { found } = named(action.funding);
    const from = hasDate(action.from) ? action.from.iso : hasDate(action.to) ? action.to.iso : undefined;
    if (!found || from === undefined || yearOf(from) <= found.last) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "funding",
        values: { programme: found.name, last: String(found.last), from },
        fixes: ["fill-funding"],
      },
    ];
  },
};
