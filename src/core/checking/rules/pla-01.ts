import { ruleName } from "../../messages/checking";
import { basisOfKind, coverage, openDuties } from "../../kinds";
import type { TableRule } from "../types";

/**
 * Only for kinds whose act was read: for any other nothing statutory is claimed. What the document alone can hold (a
 * diagnosis, a forecast) is never called missing: then no plan could ever be in order. The sheet "Wymagania prawa" is
 * made of the same coverage.
 */
export const pla01: TableRule = {
  code: "PLA-01",
  severity: "warning",
  category: "PLA",
  scope: "table",
  page: {
    title: ruleName("PLA-01"),
    checks: "Na które wymagania przepisu właściwego dla tego rodzaju dokumentu tabela nie odpowiada.",
    why: "Dokument bez elementów, których wymaga jego ustawa, można zakwestionować; lepiej wiedzieć o tym przed uchwałą.",
    bad: "Strategia rozwiązywania problemów społecznych, której tabela nie ma ani celów strategicznych, ani wskaźników",
    good: "Cele strategiczne, działania, źródła i wskaźniki w tabeli albo wskazanie rozdziału, który je zawiera",
    mend: "Uzupełnij brakujące kolumny albo sprawdź, czy dany element jest w innym rozdziale dokumentu. Wszystkie wymagania pokazuje zestawienie „Wymagania prawa”.",
    skip: "Gdy brakujące elementy są w innych rozdziałach dokumentu.",
  },
  checkTable({ table, kind, frame }) {
    const basis = basisOfKind(kind, frame.lawDay);
    if (!basis || table.actions.length === 0) return [];
    const covered = coverage(kind, table);
    const open = openDuties(covered);
    if (open.length === 0) return [];
    const missing = covered.filter(({ state }) => state === "none");
    const partly = covered.filter(({ state }) => state === "part");
    return [
      {
        values: {
          kind: kind.id,
          act: kind.act!.text,
          total: table.actions.length,
          missing: missing.map(({ duty }) => duty.short.pl),
          missingEn: missing.map(({ duty }) => duty.short.en),
          missingAt: missing.map(({ duty }) => duty.id),
          partly: partly.map(({ duty }) => duty.short.pl),
          partlyEn: partly.map(({ duty }) => duty.short.en),
          partlyAt: partly.map(({ duty }) => duty.id),
          partlyCounts: partly.map(({ count, of }) => String(of - count)),
          inDocument: covered.filter(({ state }) => state === "document").map(({ duty }) => duty.short.pl),
          count: open.length,
        },
        basis,
      },
    ];
  },
};
