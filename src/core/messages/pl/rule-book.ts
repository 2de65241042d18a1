/** Headings of the rule book (docs/reguly.md). */
export const ruleBookWords = {
  title: "Katalog reguł",
  intro:
    "Ten dokument powstaje z plików reguł (`npm run docs`); nie należy go poprawiać ręcznie. Kod reguły jest stały: można go przytoczyć w protokole. Podstawy prawnej nie ma przy regule, bo zależy od faktu, na którym opiera się uwaga: jest przy uwadze, ze źródłem i dniem odczytu. Uwaga bez podstawy opiera się na informacji, której w źródle nie sprawdzono, albo na samym planie.",
  severity: { error: "błąd", warning: "ostrzeżenie", hint: "wskazówka", off: "wyłączona" },
  scope: { row: "działanie", goal: "cel", table: "cała tabela" },
  profile: { warsztat: "warsztat", kontrola: "kontrola", uchwala: "przed uchwałą" },
  categories: {
    STR: "Budowa tabeli",
    CEL: "Cele",
    DZI: "Działania",
    CZA: "Terminy",
    FIN: "Finansowanie",
    ODP: "Odpowiedzialni",
    SPO: "Spójność",
    WSK: "Wskaźniki",
    JEZ: "Język",
    PLA: "Plan jako całość",
  },
  heads: {
    code: "Kod",
    name: "Reguła",
    severity: "Ważność",
    scope: "Dotyczy",
    checks: "Co sprawdza",
    why: "Dlaczego",
    bad: "Źle",
    good: "Dobrze",
    mend: "Jak naprawić",
    skip: "Kiedy pominąć",
  },
} as const;
