import type { Sentence } from "../catalogue";

/** The training page. */
export const pl = {
  title: () => "Stół ćwiczeń",
  notExcel: () => "To nie jest Excel: arkusz służy do prób i nauki. Wszystko dzieje się na tym komputerze.",
  loading: () => "Przygotowuję arkusz…",
  file: () => "Plik",
  open: () => "Otwórz…",
  sample: ({ kind }) => `Przykład .${String(kind)}`,
  save: () => "Zapisz .xlsx",
  ribbon: () => "Tabela działań",
  structure: () => "Uporządkuj",
  check: () => "Sprawdź",
  summaries: () => "Zestawienia",
  export: () => "Eksport",
  help: () => "Pomoc",
  dark: () => "Ciemny motyw",
  formula: () => "Pasek formuły",
  cell: () => "Zaznaczona komórka",
  content: () => "Treść komórki",
  sheet: ({ name }) => `Arkusz ${String(name)}`,
  tabs: () => "Arkusze",
  pane: () => "Panel dodatku Tabela działań",
  opened: ({ file }) => `Otwarto ${String(file)}.`,
  notOpened: ({ file }) =>
    `Nie udało się otworzyć pliku ${String(file)}: to nie jest skoroszyt .xlsx albo jest uszkodzony.`,
  saved: ({ file }) => `Zapisano ${String(file)}.`,
  refused: ({ sheet }) => `Arkusz „${String(sheet)}” jest chroniony albo tej zmiany nie da się wprowadzić.`,
} satisfies Record<string, Sentence>;
