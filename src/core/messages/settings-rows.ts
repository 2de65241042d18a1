/** Words of the sheet "Ustawienia planu". The sheet is read back by them, so they exist in one language: the document's. */
export const settingsWords = {
  titles: {
    frame: "Rama strategii", severity: "Ważność reguł", suppressions: "Pominięcia", baseline: "Stan wyjściowy", asked: "Pytania na warsztat", unread: "Zapisy nieodczytane",
  },
  headers: {
    frame: ["Ustawienie", "Wartość"],
    severity: ["Reguła", "Ważność"],
    suppressions: ["Reguła", "Zakres", "Powód", "Autor", "Ważne do"],
    baseline: ["Reguła", "Działanie (Id)", "Czego dotyczy", "Przyjęto dnia", "Przyjął"],
    asked: ["Reguła", "Działanie (Id)", "Pytanie"],
    unread: ["Nazwa", "Zapis"],
  },
  none: {
    frame: "", severity: "Wszystkie reguły mają ważność z katalogu.", suppressions: "Niczego nie pominięto.", baseline: "Nie przyjęto stanu wyjściowego.", asked: "", unread: "",
  },
  frame: {
    name: "Nazwa strategii", level: "Poziom", periodFrom: "Okres od", periodTo: "Okres do", cusSince: "Centrum usług społecznych od",
    referenceDate: "Data odniesienia", profile: "Profil sprawdzania", version: "Wersja ustawień",
  },
  profile: { warsztat: "warsztat", kontrola: "kontrola", uchwala: "przed uchwałą" },
  severity: { error: "błąd", warning: "ostrzeżenie", hint: "wskazówka", off: "wyłączona" },
  scope: { action: "działanie", institution: "instytucja" },
  wholeRule: "cała reguła",
} as const;
