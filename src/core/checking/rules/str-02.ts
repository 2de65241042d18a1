import { ruleName } from "../../messages/checking";
import type { ColumnKey } from "../../table/types";
import type { Need, TableRule } from "../types";

const REQUIRED: readonly { need: Exclude<Need, "action">; column: ColumnKey }[] = [
  { need: "term", column: "from" },
  { need: "funding", column: "funding" },
  { need: "responsible", column: "responsible" },
];

/**
 * One finding names all absent columns. What follows from it in each row (CZA-01, FIN-01, ODP-01) is not reported
 * again. What a column weighs is the kind of document's to say.
 */
export const str02: TableRule = {
  code: "STR-02",
  severity: "warning",
  category: "STR",
  scope: "table",
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("STR-02"),
    checks: "Czy tabela ma kolumny: termin (albo „od kiedy” i „do kiedy”), źródło finansowania, odpowiedzialny.",
    why: "Działanie bez terminu, pieniędzy i odpowiedzialnego jest życzeniem. Gdy brakuje całej kolumny, zgłaszamy to raz, a nie w każdym wierszu.",
    bad: "Działanie | Termin realizacji",
    good: "Działanie | Termin realizacji | Źródło finansowania | Odpowiedzialny",
    mend: "Sprawdź w oknie „Uporządkuj”, czy kolumna nie kryje się pod inną nazwą; jeśli jej nie ma, dopisz ją i uzupełnij.",
    skip: "Gdy dane te są w innej części dokumentu, na przykład w harmonogramie, i gmina świadomie nie powtarza ich w tabeli.",
  },
  checkTable({ absent, table, kind }) {
    const lacking = REQUIRED.filter(({ need }) => absent.has(need) && kind.required[need] !== "none");
    const missing = lacking.map(({ column }) => column);
    const grave = lacking.some(({ need }) => kind.required[need] === "warning");
    return missing.length === 0 || absent.has("action")
      ? []
      : [
          {
            column: missing[0]!,
            values: { count: table.actions.length, columns: missing },
            ...(grave ? {} : { atMost: "hint" }),
          },
        ];
  },
};
