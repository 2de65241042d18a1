import { ruleName } from "../../messages/checking";
import type { TableRule } from "../types";

/** Without actions nothing else about the table means anything; DZI-01 is then not said row by row. */
export const str01: TableRule = {
  code: "STR-01",
  severity: "error",
  category: "STR",
  scope: "table",
  page: {
    title: ruleName("STR-01"),
    checks: "Czy tabela ma kolumnę z działaniami (także pod nazwą „zadanie”, „kierunek działań”, „przedsięwzięcie”).",
    why: "Bez treści działań nie wiadomo, co gmina zamierza zrobić; reszta tabeli nie ma się do czego odnosić.",
    bad: "Cel operacyjny | Termin | Odpowiedzialny",
    good: "Cel operacyjny | Działanie | Termin | Odpowiedzialny",
    mend: "Wskaż w oknie „Uporządkuj”, która kolumna zawiera działania, albo dopisz tę kolumnę.",
    skip: "Nie należy pomijać.",
  },
  checkTable: ({ absent, table }) => (absent.has("action") ? [{ values: { count: table.actions.length } }] : []),
};
