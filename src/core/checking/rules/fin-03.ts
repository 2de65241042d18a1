import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** Also beside a proper source: "budżet gminy i inne" leaves the second half open. */
export const fin03: RowRule = {
  code: "FIN-03",
  severity: "warning",
  category: "FIN",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("FIN-03"),
    checks: "Czy źródło nie jest zbyt ogólne: „środki zewnętrzne”, „inne”, „środki unijne”.",
    why: "Takiego źródła nikt nie wpisze do budżetu ani nie rozliczy; nie wiadomo, o jaki wniosek się starać.",
    bad: "Źródło finansowania: środki unijne",
    good: "Źródło finansowania: Fundusze Europejskie dla regionu (EFS+)",
    mend: "Wpisz konkretny program, fundusz albo dotację.",
    skip: "Gdy nabory dopiero będą ogłoszone i napisano, jakiego programu gmina szuka.",
  },
  check(action, { readings }) {
    if (isGap(action.funding)) return NOTHING;
    const { vague } = readings.funding(action.funding);
    return vague.length === 0
      ? NOTHING
      : [
          {
            actionId: action.id,
            column: "funding",
            values: { sources: vague, says: action.funding },
            fixes: ["fill-funding"],
          },
        ];
  },
};
