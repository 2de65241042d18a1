import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { lastDay } from "../time/dates";
import { isGap } from "../texts/gap";
import { LAW_TERMS } from "../texts/law-terms";
import { NOTHING } from "../tallies/nothing";
import { wordsOf } from "../texts/words";
import type { RowRule, RuleFinding } from "../types";

/** The last day the action is known to run; its beginning where the end was not written. */
function lastKnownDay(action: Action): string | undefined {
  const iso = action.to.iso ?? action.from.iso;
  return iso === undefined ? undefined : lastDay(iso);
}

const CELLS = [
  { column: "action", text: (action: Action) => action.text },
  { column: "indicator", text: (action: Action) => action.indicator?.name },
] as const;

/** An action that runs on or after the day of the change should speak the new language; an older one rightly speaks the old. */
export const jez01: RowRule = {
  code: "JEZ-01",
  severity: "hint",
  category: "JEZ",
  scope: "row",
  page: {
    title: ruleName("JEZ-01"),
    checks:
      "Czy w treści działania nie ma określenia, które prawo zastąpiło innym przed końcem działania („przemoc w rodzinie”, „mieszkanie chronione”, „gimnazjum” i inne).",
    why: "Dawne określenia odsyłają do przepisów, które już nie obowiązują, i utrudniają powołanie się na właściwe.",
    bad: "Przeciwdziałanie przemocy w rodzinie (2024–2030)",
    good: "Przeciwdziałanie przemocy domowej (2024–2030)",
    mend: "Zastąp określenie nowym; nazwy własne i tytuły dawnych ustaw można zostawić.",
    skip: "Gdy działanie mówi o przeszłości albo przytacza nazwę własną.",
    basis: {
      text: "Określenie „przemoc domowa”: ustawa z 9 marca 2023 r. zmieniająca przepisy o przeciwdziałaniu przemocy w rodzinie",
      asOf: "2026-11-21",
    },
  },
  check(action) {
    let found: RuleFinding[] | undefined;
    for (const { column, text } of CELLS) {
      const says = text(action);
      if (isGap(says) || !wordsOf(says!).lawTerm) continue;
      const last = lastKnownDay(action);
      for (const term of LAW_TERMS) {
        const match =
          last !== undefined && last >= term.since && (!term.only || term.only.test(says!))
            ? term.pattern.exec(says!)
            : null;
        if (match)
          (found ??= []).push({
            actionId: action.id,
            column,
            values: { term: match[0], instead: term.instead, since: term.since },
            fixes: ["law-term"],
          });
      }
    }
    return found ?? NOTHING;
  },
};
