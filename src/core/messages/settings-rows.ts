/**
 * Words of the sheet "Ustawienia planu". The sheet is read back by them, so they exist in one language: the document's.
 */
export const settingsWords = {
  titles: {
    frame: "Podstawowe dane",
    severity: "Ważność reguł",
    suppressions: "Pominięcia",
    baseline: "Punkt odniesienia",
    asked: "Pytania na warsztat",
    unread: "Zapisy nieodczytane",
  },
  headers: {
    frame: ["Ustawienie", "Wartość"],
    severity: ["Reguła", "Ważność"],
    suppressions: ["Reguła", "Zakres", "Powód", "Autor", "Ważne do"],
    baseline: ["Reguła", "Działanie (Id)", "Czego dotyczy", "Przyjęto dnia", "Przyjął"],
    asked: ["Reguła", "Działanie (Id)", "Pytanie"],
    unread: ["Nazwa", "Zapis"],
  },
  /** Titles of older versions: their sheets are still read. */
  formerTitles: { frame: "Rama strategii", baseline: "Stan wyjściowy" } as Readonly<Record<string, string>>,
  formerFrame: new Map([
    ["nazwa strategii", "Nazwa dokumentu"],
    ["data odniesienia", "Terminy sprawdzane na dzień"],
  ]),
  none: {
    frame: "",
    severity: "Wszystkie reguły mają ważność z katalogu.",
    suppressions: "Niczego nie pominięto.",
    baseline: "Nie przyjęto punktu odniesienia.",
    asked: "",
    unread: "",
  },
  frame: {
    name: "Nazwa dokumentu",
    kind: "Rodzaj dokumentu",
    level: "Poziom",
    periodFrom: "Okres od",
    periodTo: "Okres do",
    cusSince: "Centrum usług społecznych od",
    lawDay: "Stan prawny na dzień",
    referenceDate: "Terminy sprawdzane na dzień",
    profile: "Profil sprawdzania",
    facts: "Pakiet faktów (wersja)",
    version: "Wersja ustawień",
  },
  profile: { warsztat: "warsztat", kontrola: "kontrola", uchwala: "przed uchwałą" },
  severity: { error: "błąd", warning: "ostrzeżenie", hint: "wskazówka", off: "wyłączona" },
  scope: { action: "działanie", institution: "instytucja" },
  wholeRule: "cała reguła",
} as const;
