import { type Sentence } from "../catalogue";
import { counted } from "../plural";

/** Words the add-in writes into the workbook itself: the journal and the names of commands in it. */
export const pl = {
  "journal.entry": () => "Nr wpisu",
  "journal.at": () => "Kiedy",
  "journal.label": () => "Polecenie",
  "journal.sheet": () => "Arkusz",
  "journal.place": () => "Komórka",
  "journal.before": () => "Było",
  "journal.after": () => "Jest",
  "journal.more": (v) => `… i jeszcze ${counted(Number(v.count), "zmiana", "zmiany", "zmian")}`,
  "journal.created": () => "nowy arkusz",
  "journal.replaced": (v) => `zapisano ponownie (${counted(Number(v.rows), "wiersz", "wiersze", "wierszy")} przedtem)`,
  "label.plan": () => "Uporządkuj",
  "label.sheets": () => "Zestawienia",
  "label.row": () => "Nowe działanie",
  "label.settings": () => "Ustawienia",
  "label.markers": () => "Usuń wszystkie znaczniki",
  "label.publication": () => "Przygotuj do publikacji",
  "label.validations": () => "Napraw listy wyboru",
  "label.undo": (v) =>
    String(v.label).startsWith("Cofnięto: ") ? `Przywrócono: ${String(v.label).slice(10)}` : `Cofnięto: ${v.label}`,
  "row.new": (v) => `nowy wiersz ${v.row}`,
  "markers.gone": (v) => `usunięto ${counted(Number(v.count), "znacznik", "znaczniki", "znaczników")}`,
  "publication.sheet": (v) => `${v.sheet} – publikacja`,
} satisfies Record<string, Sentence>;
