import { counted, plural } from "../plural";
import { listed, quote, type Sentence } from "../catalogue";

/** Sentences about what was exported, refreshed and checked before publishing. */
export const pl = {
  "csv.guarded": ({ count }) =>
    `W pliku CSV ${plural(Number(count), "przed 1 tekstem", `przed ${String(count)} tekstami`, `przed ${String(count)} tekstami`)}, które arkusz mógłby wziąć za formułę (zaczynają się od =, +, - albo @), stoi apostrof.`,
  "refresh.placed": ({ part, place }) => `Wstawiono część ${quote(part)} w miejscu ${quote(place)}.`,
  "refresh.replaced": ({ part }) => `Odświeżono część ${quote(part)}.`,
  "refresh.unchanged": ({ part }) => `Część ${quote(part)} jest aktualna, nic nie zmieniono.`,
  "refresh.conflict": ({ part }) =>
    `Część ${quote(part)} zmieniono ręcznie w dokumencie, więc nie została nadpisana: przenieś zmiany do arkusza albo usuń tę tabelę z dokumentu, wpisz w jej miejsce znacznik i odśwież ponownie.`,
  "refresh.missing": ({ part, place }) =>
    `Dla części ${quote(part)} nie ma miejsca w dokumencie: wpisz w osobnym akapicie ${quote(place)} i odśwież ponownie.`,
  "refresh.inline": ({ part, place }) =>
    `Znacznik ${quote(place)} jest w środku zdania, a część ${quote(part)} potrzebuje osobnego akapitu: przenieś znacznik do osobnego akapitu.`,
  "refresh.strict": ({ file }) =>
    `Dokument ${quote(file)} jest zapisany w odmianie „Strict Open XML”: otwórz go w Wordzie, wybierz Zapisz jako > Dokument programu Word (.docx) i wskaż nowy plik.`,
  "refresh.encoding": ({ file }) =>
    `Dokument ${quote(file)} ma treść w nietypowym kodowaniu: otwórz go w Wordzie, zapisz ponownie jako .docx i wskaż nowy plik.`,
  "template.macros": ({ file }) =>
    `Szablon ${quote(file)} zawiera makra: zapisz go w Wordzie jako szablon bez makr (.dotx) i wskaż nowy plik.`,
  "json.broken": () =>
    "To nie jest plik planu zapisany przez Tabelę działań albo jest uszkodzony: wskaż plik .json zapisany poleceniem eksportu.",
  "json.newer": ({ version }) =>
    `Plik planu zapisano w nowszej wersji (${String(version)}): zaktualizuj dodatek i wskaż plik ponownie.`,
  "json.invalid": ({ place }) =>
    `Plik planu jest uszkodzony w miejscu ${quote(place)}: wskaż inny plik albo wyeksportuj plan ponownie.`,
  "audit.title": ({ title }) => `Tytuł dokumentu: ${quote(title)}.`,
  "audit.title.failed": () => "Dokument nie ma tytułu we właściwościach: czytnik ekranu przeczyta nazwę pliku.",
  "audit.language": ({ language }) => `Język tekstu: ${String(language)}.`,
  "audit.language.failed": ({ language }) =>
    `Język tekstu nie jest ustawiony na polski (jest: ${String(language)}): czytnik ekranu będzie czytał z obcą wymową.`,
  "audit.headings": ({ count }) => `Nagłówki: ${String(count)}, poziomy bez przeskoków.`,
  "audit.headings.failed": ({ place }) => `Poziom nagłówka przeskakuje w miejscu ${quote(place)}.`,
  "audit.headings.none": () => "W dokumencie są tabele, ale nie ma nagłówków, po których można się poruszać.",
  "audit.header-row": ({ count }) =>
    `Wiersz nagłówka powtarza się na każdej stronie: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.header-row.failed": ({ place }) => `Pierwszy wiersz nie jest oznaczony jako nagłówek: ${String(place)}.`,
  "audit.merged": ({ count }) => `Brak scalonych komórek: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.merged.failed": ({ place, count }) =>
    `${counted(Number(count), "scalona komórka", "scalone komórki", "scalonych komórek")}: ${String(place)}.`,
  "audit.empty": ({ count }) => `Brak pustych komórek: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.empty.failed": ({ place, count }) =>
    `${counted(Number(count), "pusta komórka", "puste komórki", "pustych komórek")}: ${String(place)}.`,
  "audit.nested": ({ count }) => `Brak tabel w tabelach: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.nested.failed": ({ place }) => `Tabela w komórce innej tabeli: ${String(place)}.`,
  "audit.description": ({ count }) =>
    `Opis tabeli dla czytnika ekranu: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.description.failed": ({ place }) => `Brak opisu dla czytnika ekranu: ${String(place)}.`,
  "audit.alt": ({ count }) => `Tekst zastępczy: ${counted(Number(count), "obraz", "obrazy", "obrazów")}.`,
  "audit.alt.failed": ({ place }) => `Brak tekstu zastępczego: ${String(place)}.`,
  "audit.sheet-names": ({ count }) =>
    `Nazwy arkuszy mówią, co w nich jest: ${counted(Number(count), "arkusz", "arkusze", "arkuszy")}.`,
  "audit.sheet-names.failed": ({ place }) =>
    `Nazwa arkusza ${quote(place)} nic nie mówi albo nie jest dozwolona w Excelu.`,
  "audit.sheet-title": ({ count }) =>
    `Treść zaczyna się w komórce A1: ${counted(Number(count), "arkusz", "arkusze", "arkuszy")}.`,
  "audit.sheet-title.failed": ({ place }) =>
    `Arkusz ${quote(place)} nie zaczyna się w komórce A1: czytnik ekranu trafi na puste miejsce.`,
  "audit.sheet-header": ({ count }) =>
    `Tabele mają wiersz nagłówka bez pustych pól: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.sheet-header.failed": ({ place }) => `Nagłówek tabeli ma puste pole: ${String(place)}.`,
  "audit.sheet-print": ({ count }) =>
    `Nagłówek powtarza się na każdej drukowanej stronie: ${counted(Number(count), "arkusz", "arkusze", "arkuszy")}.`,
  "audit.sheet-print.failed": ({ place }) =>
    `Nagłówek nie powtarza się na drukowanych stronach arkusza ${quote(place)}.`,
  "audit.sheet-empty": ({ count }) =>
    `Brak pustych komórek w tabelach: ${counted(Number(count), "tabela", "tabele", "tabel")}.`,
  "audit.sheet-empty.failed": ({ place, count }) =>
    `${counted(Number(count), "pusta komórka", "puste komórki", "pustych komórek")} w tabeli arkusza ${quote(place)}: wpisz brakujące dane albo „brak danych”.`,
  "audit.unreadable": () => "Pliku nie udało się otworzyć, więc niczego nie sprawdzono.",
  "audit.accessible": ({ checks }) =>
    `Sprawdzono ${counted(Number(checks), "wymaganie", "wymagania", "wymagań")}: wszystkie są spełnione.`,
  "audit.inaccessible": ({ checks, failed }) =>
    `Sprawdzono ${counted(Number(checks), "wymaganie", "wymagania", "wymagań")}, ${counted(Number(failed), "nie jest spełnione", "nie są spełnione", "nie jest spełnionych")}: tego pliku nie można nazwać dostępnym.`,
  "word.no-actions": () => "W tabeli nie ma działań.",
  "word.no-actions-in-area": () => "W tym obszarze nie zapisano działań.",
  "word.no-actions-in-goal": () => "Dla tego celu nie zapisano działań.",
  "word.goals-without": ({ count }) =>
    `${plural(Number(count), "Cel, dla którego", "Cele, dla których", "Cele, dla których")} nie zapisano działań:`,
  "word.table-description": ({ title, columns, rows }) =>
    `${String(title)}. Tabela: ${counted(Number(rows), "wiersz", "wiersze", "wierszy")} pod wierszem nagłówka; kolumny: ${(columns as readonly string[]).join(", ")}.`,
  "word.page": () => "Strona",
  "word.of": () => "z",
  "report.mission": () => "Misję samorządu sformułowano w tym dokumencie następująco:",
  "report.goals": () => "W dokumencie określono cele, w ramach których zrobiono:",
  "report.no-goals": () => "W dokumencie nie zapisano celów ani działań.",
  "report.no-information": () => "brak informacji",
  "report.no-actions": () => "Dla tego celu nie zapisano działań.",
  "report.indicator": ({ name, values, target }) =>
    `Wskaźnik: ${[String(name), (values as readonly string[]).join(", ")].filter(Boolean).join(" – ")}${target ? ` (wartość docelowa: ${String(target)})` : ""}`,
  "report.counts.all": ({ actions, parts }) =>
    `Dokument obejmuje ${counted(Number(actions), "działanie", "działania", "działań")}: ${listed(parts as readonly string[])}.`,
  "report.counts.goal": ({ actions, parts }) =>
    `W ramach tego celu zapisano ${counted(Number(actions), "działanie", "działania", "działań")}: ${listed(parts as readonly string[])}.`,
  "report.progress.done": ({ count }) => counted(Number(count), "zrealizowane", "zrealizowane", "zrealizowanych"),
  "report.progress.running": ({ count }) => `${String(count)} w trakcie realizacji`,
  "report.progress.not-started": ({ count }) =>
    counted(Number(count), "nierozpoczęte", "nierozpoczęte", "nierozpoczętych"),
  "report.progress.abandoned": ({ count }) => counted(Number(count), "zaniechane", "zaniechane", "zaniechanych"),
  "report.progress.other": ({ count }) => `${String(count)} z opisem bez określonego stanu`,
  "report.progress.none": ({ count }) => `${String(count)} bez informacji`,
  "chart.alt": ({ title, numbers }) =>
    `Wykres: ${String(title)}. ${(numbers as readonly string[]).join("; ") || "brak danych"}.`,
  "word.default-title": () => "Tabela działań",
} satisfies Record<string, Sentence>;
