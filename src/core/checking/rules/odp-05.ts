import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const odp05: RowRule = {
  code: "ODP-05",
  severity: "hint",
  category: "ODP",
  scope: "row",
  page: {
    title: ruleName("ODP-05"),
    checks: "Czy w kolumnie odpowiedzialnych nie ma tekstu, który nikogo nie nazywa.",
    why: "Opis wydarzenia między instytucjami psuje listy i zestawienia, a czasem jest resztką innej komórki.",
    bad: "1. GOPS 2. promocja przy okazji Dni Rodziny",
    good: "GOPS (Uwagi: promocja przy okazji Dni Rodziny)",
    mend: "Przenieś fragment do uwag albo zastąp go nazwą instytucji.",
    skip: "Gdy jest to nazwa, której słownik nie zna; wtedy dopisz ją do słownika.",
  },
  check(action, { readings }) {
    if (isGap(action.responsible)) return NOTHING;
    const { fragments } = readings.responsible(action.responsible);
    return fragments.length === 0
      ? NOTHING
      : [
          {
            actionId: action.id,
            column: "responsible",
            values: { fragments, says: action.responsible },
            fixes: ["move-fragment"],
          },
        ];
  },
};
