import type { Message } from "../table/read-result";
import type { ColumnKey } from "../table/types";
import { say, type Catalogue, type Locale, type Values } from "./catalogue";
import { en } from "./en/exporting";
import { pl } from "./pl/exporting";

export type ExportingCode = keyof typeof pl;

export const EXPORTING: Catalogue<ExportingCode> = { pl, en };

/** The sentence for a message about exporting; undefined for a code of another area. */
export function exportingSentence(
  message: Pick<Message, "code" | "values">,
  locale: Locale = "pl",
): string | undefined {
  return say(EXPORTING, locale, message.code, message.values);
}

/** Text that goes into the exported document itself: always Polish, as the document is. */
export function documentText(code: ExportingCode, values: Values = {}): string {
  return pl[code](values);
}

/** What stands in a cell that has nothing to say: a screen reader passes over emptiness without a word. */
export const NO_DATA = "brak danych";

/** Headers and words of the exported tables. */
export const WORD = {
  area: "Obszar",
  strategicGoal: "Cel strategiczny",
  goal: "Cel operacyjny",
  number: "Nr",
  action: "Działanie",
  from: "Od kiedy",
  to: "Do kiedy",
  funding: "Źródło finansowania",
  responsible: "Odpowiedzialny",
  indicator: "Wskaźnik",
  cost: "Koszt",
  status: "Status",
  done: "Co zrobiono",
  note: "Uwagi",
  base: "wartość bazowa",
  baseYear: "rok bazowy",
  target: "wartość docelowa",
  unit: "jednostka",
  source: "źródło danych",
  frequency: "częstotliwość",
  actionsLabel: "DZIAŁANIA",
  goals: "CELE OPERACYJNE",
  emptyMeans: "Pusta komórka oznacza",
  noArea: "Obszar bez nazwy",
  noNotes: "–",
  card: "Element karty",
  content: "Treść",
  directions: "Kierunki działań",
  bodies: "Realizatorzy",
  partners: "Partnerzy",
  sources: "Źródła finansowania",
  time: "Czas realizacji",
  indicators: "Wskaźniki",
  costs: "Koszty",
  statuses: "Stan realizacji",
  notes: "Uwagi",
  abbreviations: "Wykaz skrótów",
  short: "Skrót",
  long: "Rozwinięcie",
  actionsPart: "Działania",
  tableWord: "Tabela",
  chartWord: "Wykres",
  reportChapter: "Realizacja polityk, programów i strategii",
  otherActions: "Działania poza celami",
  strategy: "Strategia",
  tableLabel: "Tabela",
  chartLabel: "Wykres",
  figuresFrom: "liczby:",
  tableList: "Spis tabel",
  chartList: "Spis wykresów",
  actionsIn: "Działania w obszarze",
} as const;

/** What each column means, for the schema that goes with the open data. */
export const COLUMN_MEANING: Readonly<Record<ColumnKey | "extra", string>> = {
  area: "Obszar problemowy, w którym stoi cel.",
  goalNumber: "Numer celu operacyjnego, jak w dokumencie.",
  goal: "Treść celu operacyjnego.",
  number: "Numer działania w celu.",
  action: "Treść działania, bez numeru.",
  from: "Początek: RRRR, RRRR-MM albo RRRR-MM-DD (ISO 8601); słowa, jeśli w dokumencie były słowa.",
  to: "Koniec: RRRR, RRRR-MM albo RRRR-MM-DD (ISO 8601); słowa, jeśli w dokumencie były słowa.",
  funding: "Źródło finansowania, jak w dokumencie.",
  responsible: "Podmiot odpowiedzialny wraz z partnerami, jak w dokumencie.",
  strategicGoal: "Cel strategiczny, któremu służy cel operacyjny.",
  partners: "Partnerzy rozpoznani w treści, rozdzieleni średnikiem.",
  indicator: "Nazwa wskaźnika.",
  indicatorBase: "Wartość bazowa wskaźnika.",
  indicatorBaseYear: "Rok wartości bazowej.",
  indicatorTarget: "Wartość docelowa wskaźnika.",
  indicatorUnit: "Jednostka wskaźnika.",
  indicatorSource: "Źródło danych wskaźnika.",
  indicatorFrequency: "Jak często wskaźnik jest mierzony.",
  cost: "Koszt, jak w dokumencie.",
  status: "Stan realizacji.",
  done: "Co zrobiono.",
  note: "Uwagi, w tym częstotliwość i warunki.",
  id: "Stały identyfikator działania.",
  extra: "Kolumna z dokumentu źródłowego, spoza standardu.",
};
