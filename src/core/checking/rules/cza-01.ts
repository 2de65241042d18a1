import { ruleName } from "../../messages/checking";
import { hasDate } from "../time/dates";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/**
 * What comes back every year needs no dates of its own in a plan whose years are known: they are taken, to be
 * confirmed. A condition ("w razie konieczności") or a frequency alone is no date either: the sentence quotes it.
 * Digits that were lost (CZA-08) and a column that is not there (STR-02) are said by their own rules.
 */
export const cza01: RowRule = {
  code: "CZA-01",
  severity: "warning",
  category: "CZA",
  scope: "row",
  inProfile: { warsztat: "warning" },
  gathered: true,
  page: {
    title: ruleName("CZA-01"),
    checks: "Czy działanie ma choć jedną datę: od kiedy albo do kiedy.",
    why: "Bez terminu nie wiadomo, kiedy zacząć i kiedy rozliczyć działanie.",
    bad: "Od kiedy: – Do kiedy: –",
    good: "Od kiedy: 2024 Do kiedy: 2026",
    mend: "Wpisz rok lub datę rozpoczęcia i zakończenia.",
    skip: "Gdy działanie jest warunkowe i termin zależy od zdarzenia opisanego w uwagach.",
  },
  check(action, { absent, period }) {
    const { from, to } = action;
    if (hasDate(from) || hasDate(to) || from.kind === "unreadable" || to.kind === "unreadable" || absent.has("term"))
      return NOTHING;
    const says = [from.text, to.text].find((text) => !isGap(text)) ?? "";
    const often = from.kind === "frequency" || to.kind === "frequency";
    const taken = often && period !== undefined;
    return [
      {
        actionId: action.id,
        column: "from",
        values: { says, ...(taken ? { periodFrom: period.from, periodTo: period.to } : {}) },
        fixes: ["fill-date"],
        ...(taken ? { assumed: true } : {}),
      },
    ];
  },
};
