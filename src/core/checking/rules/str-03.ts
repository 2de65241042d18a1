import { ruleName } from "../../messages/checking";
import type { ColumnReading } from "../../table/types";
import type { TableRule } from "../types";

/**
 * "synonym" is the reader's word for a header it understood though no wording of the list (domain §3) has it. Headers
 * kept under their own name ("extra") and ordinal numbers were not taken for anything, so there is nothing to confirm;
 * a header repeated for each area counts once.
 */
function doubtful(reading: ColumnReading): boolean {
  return (
    reading.column !== "extra" && reading.column !== "ordinal" && (reading.how === "typo" || reading.how === "synonym")
  );
}

export const str03: TableRule = {
  code: "STR-03",
  severity: "hint",
  category: "STR",
  scope: "table",
  page: {
    title: ruleName("STR-03"),
    checks:
      "Czy któryś nagłówek odczytano mimo literówki albo jako określenie, którego nie ma na liście przyjętych nazw.",
    why: "Kolumna mogła zostać zrozumiana inaczej, niż zamierzano; literówka w nagłówku trafi też do uchwalonego dokumentu.",
    bad: "CELE OPETACYJNE",
    good: "Cele operacyjne",
    mend: "Potwierdź znaczenie kolumny przy rozliczeniu odczytu albo popraw nagłówek w pliku.",
    skip: "Gdy nazwa jest zamierzona, a jej odczytanie prawidłowe.",
  },
  checkTable({ table }) {
    const doubts = new Map(table.columns.filter(doubtful).map((reading) => [reading.header, reading.column]));
    if (doubts.size === 0) return [];
    return [
      {
        values: { count: doubts.size, headers: [...doubts.keys()], columns: [...doubts.values()] },
        fixes: ["header-name"],
        assumed: true,
      },
    ];
  },
};
