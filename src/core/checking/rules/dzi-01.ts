import { ruleName } from "../../messages/checking";
import { whenOf } from "../form/gaps";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

const without = whenOf("DZI-01");

export const dzi01: RowRule = {
  code: "DZI-01",
  severity: "error",
  category: "DZI",
  scope: "row",
  page: {
    title: ruleName("DZI-01"),
    checks: "Czy wiersz zawiera treść działania.",
    why: "Wiersz z terminem lub odpowiedzialnym, ale bez działania, świadczy o utracie treści przy kopiowaniu.",
    bad: "Działanie: (puste) – Termin: 2024–2026",
    good: "Działanie: Utworzenie klubu seniora – Termin: 2024–2026",
    mend: "Dopisz działanie na podstawie pierwowzoru albo usuń wiersz.",
    skip: "Nie należy pomijać.",
  },
  check: (action, { absent }) =>
    without(action) && !absent.has("action")
      ? [{ actionId: action.id, column: "action", values: {}, fixes: ["fill-action"] }]
      : NOTHING,
};
