import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { lastDay } from "../time/dates";
import { isGap } from "../texts/gap";
import { basisOf, BUILT_IN_FACTS, knownOn, termIn } from "../../facts";
import { NOTHING } from "../tallies/nothing";
import { wordsOf } from "../texts/words";
import type { TermFact } from "../../facts/types";
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

const basisField = (term: TermFact) => {
  const basis = basisOf(term);
  return basis ? { basis } : {};
};

/**
 * An action that runs on or after the day of the change should speak the new language; an older one rightly speaks the
 * old.
 */
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
  },
  check(action, { facts, frame }) {
    let found: RuleFinding[] | undefined;
    for (const { column, text } of CELLS) {
      const says = text(action);
      // The glance at words knows those of the built-in terms; a newer pack may bring others.
      if (isGap(says) || (facts.terms === BUILT_IN_FACTS.terms && !wordsOf(says!).lawTerm)) continue;
      const last = lastKnownDay(action);
      if (last === undefined) continue;
      for (const term of facts.terms) {
        if (term.mark === "U" || term.from === undefined || !knownOn(term, frame.lawDay)) continue;
        if (last < term.from || last <= (term.allowedUntil ?? "")) continue;
        const met = termIn(term, says!);
        if (met !== undefined)
          (found ??= []).push({
            actionId: action.id,
            column,
            values: {
              term: met,
              name: term.name,
              instead: term.instead,
              since: term.from,
              gone: term.gone ?? "",
              unread: term.mark === "S" ? 0 : 1,
            },
            fixes: ["law-term"],
            ...basisField(term),
          });
      }
    }
    return found ?? NOTHING;
  },
};
