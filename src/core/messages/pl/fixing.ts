import { quote, type Sentence } from "../catalogue";
import { counted } from "../plural";

export const PL = {
  "kind.tidy-text": () => "Usuń zbędne spacje i niewidoczne znaki",
  "kind.header-name": () => "Wstaw standardowe nazwy kolumn",
  "kind.list-marks": () => "Uporządkuj numery pozycji w komórce",
  "kind.font-damage": () => "Przywróć litery zgubione przy kopiowaniu z PDF",
  "kind.font-damage-guess": () => "Popraw litery i dzielenie wyrazów (sprawdź)",
  "kind.missing-mark": () => "Wpisz jeden znak braku „-”",
  "kind.swap-dates": () => "Zamień daty miejscami",
  "kind.move-frequency": () => "Przenieś częstotliwość do uwag",
  "kind.confirm-period": () => "Wpisz lata strategii",
  "kind.fill-date": () => "Wpisz datę",
  "kind.successor": () => "Zamień na następcę",
  "kind.canonical-name": () => "Zapisz instytucję jednakowo",
  "kind.expand-abbreviation": () => "Rozwiń skrót",
  "kind.move-partners": () => "Wskaż prowadzącego, pozostałych wpisz jako partnerów",
  "kind.move-fragment": () => "Przenieś opis do uwag",
  "kind.fill-responsible": () => "Wskaż odpowiedzialnego",
  "kind.fill-funding": () => "Wskaż źródło finansowania",
  "kind.law-term": () => "Zastąp określenie obowiązującym",
  "kind.renumber-actions": () => "Ponumeruj działania w celu od nowa",
  "kind.renumber-items": () => "Ponumeruj pozycje w komórce od nowa",
  "kind.merge-duplicate": () => "Połącz odpowiedzialnych i źródła, oznacz powtórzenie",
  "kind.fill-indicator": () => "Wpisz wskaźnik",
  "kind.fill-action": () => "Wpisz treść działania",
  "note.duplicate": ({ goal, number }) => `powtórzenie działania ${goal ? `${goal}.` : ""}${number}`,
  "note.successor": ({ before, after, since }) => `od ${since}: ${after} (wcześniej ${before})`,
  also: ({ count }) =>
    `Zamień też w ${counted(Number(count), "innej komórce", "innych komórkach", "innych komórkach")}`,
  refused: ({ count }) =>
    `${counted(Number(count), "zmiany", "zmian", "zmian")} nie wprowadzono, bo w komórce jest już inny tekst.`,
  "succession.changed": ({ institution, successor, since, actions, cells }) =>
    `Od ${since} zamiast ${quote(institution)} działa ${quote(successor)}: zmieniono ${counted(Number(cells), "komórkę", "komórki", "komórek")} w ${counted(Number(actions), "działaniu", "działaniach", "działaniach")}.`,
  "succession.nothing": ({ institution, since }) =>
    `Żadne działanie ${quote(institution)} nie trwa po ${since}, więc nic nie zmieniono.`,
  "succession.before": ({ count }) =>
    `${counted(Number(count), "działanie kończy się", "działania kończą się", "działań kończy się")} przed tą datą i zostaje bez zmian.`,
  "succession.undated": ({ count }) =>
    `${counted(Number(count), "działanie nie ma", "działania nie mają", "działań nie ma")} daty końca; sprawdź je ręcznie.`,
  "succession.dictionary": ({ institution, successor, since }) =>
    `W słowniku zapisano: ${quote(institution)} do dnia przed ${since}, następca ${quote(successor)}.`,
  "succession.later": ({ count }) =>
    `${counted(Number(count), "działanie zaczyna się", "działania zaczynają się", "działań zaczyna się")} już po tej dacie; od razu wpisano następcę.`,
  "succession.several": ({ institution, names }) =>
    `${quote(institution)} występuje w tabeli z różnymi dopiskami (${String(names)}). Zmieniono tylko zapis bez dopisku; dla innych podaj pełną nazwę.`,
  "succession.unknown": ({ institution }) => `Nazwy ${quote(institution)} nie ma w słowniku ani w tabeli.`,
  "succession.same": () => "Instytucja i następca to ten sam podmiot.",
  "succession.badDate": ({ date }) => `Data ${quote(date)} jest nieczytelna. Wpisz dzień, np. 01.11.2021.`,
} satisfies Record<string, Sentence>;
