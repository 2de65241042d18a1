import { counted, plural } from "../plural";
import { listed } from "../catalogue";
import type { MessageValue } from "../../table/read-result";
import type { Sentence } from "../catalogue";

const n = (value: MessageValue | undefined): number => Number(value ?? 0);
const actions = (value: MessageValue | undefined): string => counted(n(value), "działanie", "działania", "działań");
const rows = (value: MessageValue | undefined): string => counted(n(value), "wiersz", "wiersze", "wierszy");
const list = (value: MessageValue | undefined): string =>
  listed((Array.isArray(value) ? value : []) as readonly string[]);

const refusedLooks = (codes: unknown, words: Readonly<Record<string, string>>): string =>
  String(codes)
    .split(",")
    .map((code) => words[code] ?? code)
    .join(", ");

/** The frame of the pane, Start and Uporządkuj. */
export const pl = {
  app: () => "Tabela działań",
  menu: () => "Miejsca pracy",
  "menu.open": () => "Menu",
  "place.start": () => "Tabela działań",
  "place.table": () => "Uporządkuj",
  "place.review": () => "Sprawdź i uzupełnij",
  "place.people": () => "Z ludźmi",
  "place.results": () => "Zestawienia i dokument",
  "place.years": () => "Rok po roku",
  "place.gear": () => "Ustawienia, słownik, historia",
  "place.within": ({ place }) => `${String(place)}: do wyboru`,
  loading: () => "Wczytuję…",
  close: () => "Zamknij",
  cancel: () => "Anuluj",
  "help.below": () => "Przewodnik otworzysz odnośnikiem na dole tego ekranu.",
  "help.page": () => "help.html",
  help: () => "Pomoc",
  local: () => "Dane nie opuszczają tego komputera.",
  diagnostic: () => "Szczegóły dla informatyka",
  "diagnostic.copy": () => "Kopiuj szczegóły",
  copied: () => "Skopiowano.",
  "copied.not": () => "Nie udało się skopiować: zaznacz tekst i naciśnij Ctrl+C.",

  "screen.start": () => "Start",
  "screen.structure": () => "Uporządkuj",
  "screen.check": () => "Sprawdź",
  "screen.fill": () => "Uzupełnij",
  "screen.summaries": () => "Zestawienia",
  "screen.export": () => "Dokument",
  "screen.data": () => "Dla informatyka",
  "screen.dictionary": () => "Słownik",
  "screen.workshop": () => "Warsztat",
  "screen.handout": () => "Rozdaj",
  "screen.collect": () => "Zbierz",
  "screen.report": () => "Raport",
  "screen.successor": () => "Następca",
  "screen.comparison": () => "Porównaj",
  "screen.monitoring": () => "Monitoring",
  "screen.settings": () => "Ustawienia",
  "screen.history": () => "Historia",
  "about.table": () => "z tabeli z Worda, arkusza lub schowka zrobi jedną, czystą tabelę",
  "about.review": () => "wskaże braki i niejasności, komórka po komórce; uzupełni je działanie po działaniu",
  "about.people": () => "pytania na warsztat, pliki dla instytucji i zebranie odpowiedzi",
  "about.results": () => "arkusze z podsumowaniami i wykresami, rozdział do dokumentu Word",
  "about.years": () => "co wykonano, rozdział raportu, porównanie z poprzednią strategią",

  "office.waiting": () => "Łączę się z programem Excel…",
  "office.outside": () => "Tę stronę otwarto poza programem Excel",
  "office.outside.next": () => "Otwórz skoroszyt w programie Excel i wybierz na wstążce kartę „Tabela działań”.",
  "office.again": () => "Spróbuj ponownie",

  "busy.survey": () => "Sprawdzam, co jest w skoroszycie…",
  "busy.read": () => "Odczytuję tekst…",
  "busy.understand": () => "Rozpoznaję tabelę…",
  "busy.write": () => "Zapisuję tabelę działań…",
  "busy.check": () => "Sprawdzam tabelę…",
  "busy.fix": () => "Wprowadzam poprawki…",
  "busy.settings": () => "Zapisuję ustawienia…",
  "busy.summaries": () => "Przygotowuję zestawienia…",
  "busy.export": () => "Przygotowuję plik…",
  "busy.history": () => "Odczytuję historię…",
  "busy.undo": () => "Cofam…",
  "busy.fill": () => "Zapisuję odpowiedź…",
  "busy.typing": () => "Jeśli piszesz w komórce, dokończ (Enter albo Esc): Excel czeka.",
  "busy.share": ({ done, total }) => `${String(done)} z ${String(total)}`,
  "busy.stop": () => "Zatrzymaj",
  "busy.stopping": () => "Zatrzymuję w bezpiecznym miejscu…",

  "start.looking": () => "Sprawdzam, co jest w skoroszycie…",
  "start.plan": ({ sheet, actions: count }) => `Na arkuszu „${String(sheet)}” jest tabela działań: ${actions(count)}.`,
  "start.plan.step": () => "Sprawdź tabelę",
  "start.text": ({ sheet, area, rows: count, columns }) =>
    `Na arkuszu „${String(sheet)}” jest tekst w zakresie ${String(area)} (${rows(count)}, ${counted(n(columns), "kolumna", "kolumny", "kolumn")}).`,
  "start.text.check": () => "Sprawdź ten arkusz",
  "start.text.step": () => "Uporządkuj ten arkusz",
  "start.empty": () => "Skoroszyt jest pusty. Tabelę można wkleić z Worda albo wczytać z pliku .docx.",
  "start.empty.step": () => "Wklej lub wczytaj tabelę",
  "start.locked": () => "Ten arkusz jest chroniony: dodatek może go czytać, wyniki zapisze na nowych arkuszach.",
  "start.all": () => "Co można tu zrobić",

  "tour.name": () => "Pierwsze kroki",
  "tour.offer": () => "Pierwszy raz tutaj? Pięć krótkich kroków, około minuty.",
  "tour.begin": () => "Pokaż pierwsze kroki",
  "tour.again": () => "Pokaż pierwsze kroki",
  "tour.skip": () => "Pomiń",
  "tour.next": () => "Dalej",
  "tour.back": () => "Wstecz",
  "tour.end": () => "Gotowe",
  "tour.step": ({ index, count }) => `Krok ${String(index)} z ${String(count)}`,
  "tour.sheet": () =>
    "Tu widać, co jest w skoroszycie, i najbliższy krok. Sprawdzenie niczego nie zmienia; porządkowanie tworzy nowe arkusze, a Twój zostaje bez zmian.",
  "tour.menu": () => "Ten przycisk otwiera pięć miejsc pracy, w kolejności, w jakiej zwykle się przydają.",
  "tour.finding": () =>
    "Każda uwaga prowadzi do komórki, a wybrana komórka pokazuje swoją uwagę. Gotowe odpowiedzi są na przyciskach; po poprawce otwiera się następna.",
  "tour.undo": () =>
    "Każdy krok dodatku można cofnąć: przyciskiem „Cofnij” przy komunikacie albo tutaj, w Historii. Obok są ustawienia i słownik.",
  "tour.help": () => "Przewodnik z obrazkami jest pod tym odnośnikiem. Wszystko dzieje się na tym komputerze.",

  "structure.from": () => "Skąd wziąć tabelę?",
  "structure.from.sheet": () => "Z arkusza",
  "structure.from.paste": () => "Wklejona z Worda",
  "structure.from.file": () => "Z pliku",
  "structure.sheets": () => "Arkusze do odczytania",
  "structure.sheet": ({ name, area, rows: count }) => `${String(name)} – ${String(area)}, ${rows(count)}`,
  "structure.noSheets": () => "Nie ma arkusza z tekstem. Wklej tabelę albo wczytaj plik.",
  "structure.paste": () => "Wklej tutaj tabelę (Ctrl+V)",
  "structure.paste.hint": () => "W Wordzie zaznacz całą tabelę, naciśnij Ctrl+C, kliknij to pole i naciśnij Ctrl+V.",
  "structure.paste.name": () => "tekst wklejony ze schowka",
  "structure.pasted": ({ length }) => `Wklejono ${counted(n(length), "znak", "znaki", "znaków")}.`,
  "structure.file": () => "Wybierz plik .docx, .xlsx, .html lub .txt",
  "structure.file.drop": () => "albo upuść go tutaj",
  "pane.dates-1904": ({ sheets }) =>
    `Ten skoroszyt liczy daty od 1904 roku (tak robił dawny Excel na Maca), a dodatek liczy je od 1900 roku: daty z arkusza ${(sheets as readonly string[]).map((sheet) => `„${sheet}”`).join(", ")} przesunęłyby się o cztery lata. Niczego nie zmieniono. Zapisz ten skoroszyt i zamknij go, otwórz nowy, pusty, i tam wybierz go w „Uporządkuj” jako plik: daty zostaną takie, jakie widać.`,
  "structure.read": () => "Odczytaj",
  "structure.another": () => "Zmień źródło",
  "structure.source": ({ file }) => `Źródło: ${String(file)}`,
  "structure.found": ({ actions: count, goals, areas }) =>
    `Rozpoznano ${actions(count)}, ${counted(n(goals), "cel", "cele", "celów")}, ${counted(n(areas), "obszar", "obszary", "obszarów")}.`,
  "structure.period": ({ from, to }) => `Okres: ${String(from)}–${String(to)}.`,
  "structure.blocks": ({ count }) => `Znalezione tabele (${String(count)})`,
  "structure.block": ({ where, rows: count, columns }) =>
    `${String(where)}: ${rows(count)}, ${counted(n(columns), "kolumna", "kolumny", "kolumn")}`,
  "structure.columns": ({ count }) => `Rozpoznane na pewno (${String(count)})`,
  "structure.columns.sure": ({ count }) => `Wszystkie kolumny (${String(count)}) rozpoznano na pewno.`,
  "structure.columns.doubtful": ({ count }) =>
    `${counted(n(count), "kolumnę", "kolumny", "kolumn")} odczytano niepewnie. Potwierdź albo wybierz z listy.`,
  "structure.mapping": () => "Kolumny",
  "structure.column.yes": ({ name }) => `Tak, to: ${String(name)}`,
  "structure.how.own": () => "po nagłówku",
  "structure.how.synonym": () => "po podobnym nagłówku",
  "structure.how.typo": () => "po nagłówku z literówką",
  "structure.how.content": () => "po treści komórek",
  "structure.how.position": () => "po miejscu w tabeli",
  "structure.recalled": ({ file, day }) =>
    `Kolumny odczytano tak, jak potwierdzono poprzednio${file ? ` (${String(file)}, ${String(day)})` : ""}.`,
  "structure.recalled.anew": () => "Odczytaj od nowa",
  "structure.column.as": ({ header }) => `Kolumna „${String(header)}” to:`,
  "structure.column.noHeader": () => "bez nagłówka",
  "structure.samples": ({ samples }) =>
    `np. ${(Array.isArray(samples) ? samples : []).map((text) => `„${String(text)}”`).join(", ")}`,
  "structure.samples.none": () => "kolumna jest pusta",
  "confidence.sure": () => "na pewno",
  "confidence.likely": () => "prawdopodobnie",
  "confidence.ask": () => "zdecyduj",
  "column.ordinal": () => "Lp. (numer wiersza)",
  "column.term": () => "Termin w jednej kolumnie",
  "column.extra": () => "Zostaw jako osobną kolumnę",
  "structure.receipt": () => "Rozliczenie tekstu",
  "structure.receipt.all": ({ pieces, placed, structure }) =>
    `${counted(n(pieces), "fragment tekstu", "fragmenty tekstu", "fragmentów tekstu")} źródła: ${String(placed)} w komórkach tabeli, ${String(structure)} to nagłówki i numeracja.`,
  "structure.receipt.proven": () => "Policzono słowo po słowie: nic nie zginęło.",
  "structure.receipt.missing": () =>
    "Uwaga: nie wszystko udało się rozliczyć. Źródło zostaje nietknięte; przed zapisem porównaj te miejsca:",
  "structure.receipt.leftOut": ({ count }) => `Pominięto ${counted(n(count), "fragment", "fragmenty", "fragmentów")}:`,
  "structure.receipt.none": () => "Nic nie pominięto.",
  "structure.messages": ({ count }) => `Na co zwrócić uwagę (${String(count)})`,
  "structure.preview": ({ count }) => `Podgląd (${String(count)})`,
  "structure.preview.more": ({ count }) => `i jeszcze ${actions(count)}`,
  "structure.preview.goal": ({ number, goal }) => [number, goal].filter(Boolean).join(". "),
  "structure.write": () => "Utwórz tabelę działań",
  "structure.untouched": () => "Źródło zostaje bez zmian; wynik powstanie na nowych arkuszach.",
  "structure.exists": ({ sheets }) =>
    `${plural((Array.isArray(sheets) ? sheets : []).length, "Arkusz", "Arkusze", "Arkusze")} ${list(sheets)} już ${plural((Array.isArray(sheets) ? sheets : []).length, "jest", "są", "są")} w skoroszycie i ma inną treść. Co zrobić?`,
  "structure.exists.replace": () => "Zastąp (można cofnąć w Historii)",
  "structure.exists.beside": () => "Zapisz obok, pod nową nazwą",
  "written.plain": ({ looks }) =>
    `Treść arkuszy jest zapisana. Excel nie przyjął: ${refusedLooks(looks, { looks: "wyglądu komórek", print: "ustawień wydruku", lists: "list wyboru", marks: "znaczników braków", charts: "wykresów", wrap: "zawijania tekstu" })}.`,
  "written.manual": () =>
    "Zapisano. Obliczanie w tym skoroszycie jest ręczne: liczby nie zmienią się, dopóki nie naciśniesz F9 (Formuły → Opcje obliczania → Automatyczne).",
  "written.filter-cleared": () =>
    "Zapisano. Na czas zapisu zdjęto filtr arkusza i nie da się go przywrócić: ustaw go ponownie.",
  "structure.written": ({ actions: count }) => `Gotowe: tabela ma ${actions(count)}.`,
  "structure.written.sheets": () => "Zapisane arkusze",
  "structure.written.new": () => "nowy",
  "structure.written.replaced": () => "zastąpiony",
  "structure.written.own": () => "Dodatek prowadzi też dwa swoje arkusze: „Dziennik zmian” i „Ustawienia planu”.",
  "structure.next": () => "Sprawdź tabelę",
  "structure.again": () => "Uporządkuj następną",
  "structure.stopped": () => "Zatrzymano. Nic nie zostało zapisane.",
} satisfies Record<string, Sentence>;
