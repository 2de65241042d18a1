import { ruleName } from "../../messages/checking";
import { readCost, amountsIn } from "../../dictionary";
import type { Action } from "../../table/types";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** "2026", "Koszt 2026", "Nakłady w 2026 r.": a column with the money of one year. */
const YEAR_COLUMN =
  /^(?:(?:koszty?|nak[łl]ady|wydatki|kwota|limit|plan|[śs]rodki)\s+)?(?:w\s+|na\s+)?(?:roku?\s+)?(?:19|20)\d\d(?:\s*r\.?|\s*roku?)?$/iu;
const ABOUT = /(?:^|\s)(?:ok\.?|oko[łl]o|do|min\.?|max\.?|od)\s*\d/iu;
const MONEY = /\d/;

/** The parts that the row itself gives: amounts of years in their own columns, else amounts beside each source. */
function parts(action: Action): { grosze: number[]; in: "years" | "funding" } | undefined {
  const years = Object.entries(action.extra ?? {}).filter(([header]) => YEAR_COLUMN.test(header.trim()));
  if (years.length >= 2) {
    const read = years.filter(([, value]) => !isGap(value)).map(([, value]) => readCost(value));
    return read.length > 0 && read.every((each) => each !== undefined)
      ? { grosze: read.map((each) => each!.grosze), in: "years" }
      : undefined;
  }
  const amounts = amountsIn(action.funding);
  if (
    amounts.length < 2 ||
    ABOUT.test(action.funding) ||
    /w tym|rocznie|łącznie|razem|miesi[ęe]cznie/iu.test(action.funding)
  )
    return undefined;
  // Each source with its amount: one without leaves the sum open.
  const pieces = action.funding
    .split(/[;\n]|,(?!\d)|\s\+\s|\soraz\s|\si\s/u)
    .filter((piece) => /\p{L}{3}/u.test(piece));
  return pieces.length === amounts.length ? { grosze: amounts.map((each) => each.grosze), in: "funding" } : undefined;
}

const zloty = (grosze: number) => String(Math.round(grosze) / 100);

/** Nothing is said where the whole or a part cannot be read for certain, or is rounded ("ok. 120 tys. zł"). */
export const fin08: RowRule = {
  code: "FIN-08",
  severity: "warning",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-08"),
    checks: "Czy koszt działania jest sumą swoich części: kwot w kolumnach lat albo kwot podanych przy źródłach.",
    why: "Gdy sumy się nie zgadzają, nie wiadomo, która kwota jest prawdziwa i ile wpisać do budżetu.",
    bad: "Koszt: 100 000 zł; 2026: 40 000 zł; 2027: 50 000 zł",
    good: "Koszt: 90 000 zł; 2026: 40 000 zł; 2027: 50 000 zł",
    mend: "Popraw koszt albo tę z części, która jest błędna.",
    skip: "Gdy część kosztu przypada na lata lub źródła, których tabela nie pokazuje, i tak napisano.",
  },
  check(action) {
    const { cost } = action;
    if (isGap(cost) || !MONEY.test(cost!) || ABOUT.test(` ${cost}`)) return NOTHING;
    if (action.extra === undefined && !MONEY.test(action.funding)) return NOTHING;
    const whole = readCost(cost!);
    const given = whole && amountsIn(cost!).length <= 1 ? parts(action) : undefined;
    if (!whole || !given) return NOTHING;
    const sum = given.grosze.reduce((total, each) => total + each, 0);
    // Years and total may stand in other units (tys. zł): a whole multiple of a thousand is no mistake in adding.
    if (sum === 0 || sum === whole.grosze || sum === whole.grosze * 1000 || sum * 1000 === whole.grosze) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "cost",
        values: {
          cost: zloty(whole.grosze),
          sum: zloty(sum),
          difference: zloty(Math.abs(sum - whole.grosze)),
          in: given.in,
        },
      },
    ];
  },
};
