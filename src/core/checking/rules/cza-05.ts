import { ruleName } from "../../messages/checking";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const cza05: RowRule = {
  code: "CZA-05",
  severity: "hint",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-05"),
    checks:
      "Czy zamiast dat wpisano „na bieżąco”, „praca ciągła” lub „cały okres”; przyjęto wtedy cały okres strategii.",
    why: "To założenie programu, nie zapis w planie. Warto je potwierdzić, zanim trafi do harmonogramu.",
    bad: "Termin: na bieżąco",
    good: "Termin: 2021–2027 (zadanie ciągłe)",
    mend: "Potwierdź okres strategii albo wpisz prawdziwe daty.",
    skip: "Gdy działanie rzeczywiście trwa przez cały okres i tak ma zostać zapisane.",
  },
  check(action, { period }) {
    const { from, to } = action;
    if (from.kind !== "continuous" && to.kind !== "continuous") return NOTHING;
    const term = from.kind === "continuous" ? from : to;
    return [
      {
        actionId: action.id,
        column: from.kind === "continuous" ? "from" : "to",
        fixes: ["confirm-period"],
        assumed: true,
        values: { says: term.text, periodFrom: period?.from ?? "", periodTo: period?.to ?? "" },
      },
    ];
  },
};
