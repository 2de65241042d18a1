import { ruleName } from "../../messages/checking";
import type { RowRule } from "../types";
import { NOTHING } from "../tallies/nothing";
import { whenOf } from "../form/gaps";
import { isGap } from "../texts/gap";

const without = whenOf("CEL-01");

export const cel01: RowRule = {
  code: "CEL-01",
  severity: "warning",
  category: "CEL",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("CEL-01"),
    checks: "Czy każde działanie jest przypisane do celu; w tabelach bez celów wystarczy obszar albo priorytet.",
    why: "Działania bez celu nie da się ocenić: nie wiadomo, co miało zmienić.",
    bad: "Cel operacyjny: (puste) – Działanie: Organizacja półkolonii",
    good: "Cel operacyjny: II. Bezpieczny czas wolny dzieci – Działanie: Organizacja półkolonii",
    mend: "Wpisz numer i nazwę celu, któremu działanie służy.",
    skip: "Gdy działanie jest wspólne dla wszystkich celów i dokument to wyjaśnia.",
  },
  check: (action, { table }) =>
    without(action) && !(table.goals.length === 0 && !isGap(action.area))
      ? [{ actionId: action.id, column: "goal", values: { action: action.text } }]
      : NOTHING,
};
