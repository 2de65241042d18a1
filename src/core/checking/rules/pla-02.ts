import { ruleName } from "../../messages/checking";
import { basisOf, holdsOn } from "../../facts";
import { yearNumber } from "../time/dates";
import type { TableRule } from "../types";

/** A limit that was not read in a source is a hint without a basis: the sentence says to look it up. */
export const pla02: TableRule = {
  code: "PLA-02",
  severity: "warning",
  category: "PLA",
  scope: "table",
  page: {
    title: ruleName("PLA-02"),
    checks: "Czy okres dokumentu nie jest dłuższy, niż pozwala przepis właściwy dla jego rodzaju.",
    why: "Program uchwalony na dłużej, niż pozwala ustawa, można zakwestionować w części, która wykracza poza jej okres.",
    bad: "Program wspierania rodziny na lata 2024–2030",
    good: "Program wspierania rodziny na lata 2024–2026",
    mend: "Skróć okres dokumentu albo sprawdź, czy rodzaj dokumentu jest wybrany właściwie.",
    skip: "Gdy przepis zmieniono albo rodzaj dokumentu jest inny.",
  },
  checkTable({ kind, years, period, frame }) {
    const { longest } = kind;
    if (!longest || longest.mark === "U" || !years || !period || !holdsOn(longest, frame.lawDay)) return [];
    const count = years.to - years.from + 1;
    if (count <= longest.years || yearNumber(period.from) !== years.from) return [];
    const basis = basisOf(longest);
    return [
      {
        column: "from",
        values: {
          kind: kind.name.pl,
          kindEn: kind.name.en,
          years: count,
          longest: longest.years,
          periodFrom: period.from,
          periodTo: period.to,
          unread: basis ? 0 : 1,
        },
        ...(basis ? { basis } : { atMost: "hint" as const }),
      },
    ];
  },
};
