import { listed, quote, type Sentence, type Values } from "../catalogue";
import { counted, plural } from "../plural";

const NOT_FOUND = "Nie rozpoznano tabeli działań";

const names = (value: Values[string] | undefined): string =>
  listed(
    (Array.isArray(value) ? (value as readonly string[]) : [])
      .filter((name) => name !== "")
      .map((name) => quote(name, 40)),
  );

/** "w 3 wierszach (F5, F9, F12)"; the places are the first few. */
const rows = (count: number): string => counted(count, "wierszu", "wierszach", "wierszach");
const places = ({ count, places: list }: Values): string => {
  const shown = (Array.isArray(list) ? list : []) as readonly string[];
  const more = Number(count) > shown.length ? ` i ${Number(count) - shown.length} dalej` : "";
  return shown.length === 0 ? "" : ` (${shown.join(", ")}${more})`;
};
const examples = ({ examples: list }: Values): string => {
  const shown = ((Array.isArray(list) ? list : []) as readonly string[]).map((text) => quote(text, 60));
  return shown.length === 0 ? "" : `: ${shown.join(", ")}`;
};

/** What columns are called in sentences: "kolumna „X” została wzięta za …". */
const COLUMNS: Readonly<Record<string, string>> = {
  area: "obszar",
  strategicGoal: "cel strategiczny",
  goalNumber: "numer celu",
  goal: "cel operacyjny",
  number: "numer działania",
  ordinal: "liczbę porządkową",
  action: "działanie",
  from: "„od kiedy”",
  to: "„do kiedy”",
  term: "termin realizacji",
  funding: "źródło finansowania",
  responsible: "odpowiedzialnego",
  partners: "partnerów",
  indicator: "wskaźnik",
  indicatorBase: "wartość bazową wskaźnika",
  indicatorBaseYear: "rok bazowy wskaźnika",
  indicatorTarget: "wartość docelową wskaźnika",
  indicatorUnit: "jednostkę wskaźnika",
  indicatorSource: "źródło danych wskaźnika",
  indicatorFrequency: "częstotliwość pomiaru wskaźnika",
  cost: "koszt",
  status: "status",
  done: "opis tego, co zrobiono",
  note: "uwagi",
  id: "identyfikator",
  extra: "kolumnę dodatkową, zachowaną pod jej nagłówkiem",
};
const taken = ({ column }: Values): string => COLUMNS[String(column)] ?? String(column);
const years = (from: Values[string] | undefined, to: Values[string] | undefined): string =>
  from === to ? String(from) : `${String(from)}–${String(to)}`;
const header = ({ header: text }: Values): string => (text === "" ? "Kolumna bez nagłówka" : `Kolumna ${quote(text)}`);

/** Why a document is not read, what was assumed in one that was, and what the proof of the receipt finds. */
export const pl = {
  "reading.empty": ({ file }) =>
    `${NOT_FOUND}: plik ${quote(file)} jest pusty; wskaż plik albo arkusz, w którym jest tabela.`,
  "reading.table-large": ({ file, where, rows, most, over }) =>
    `Plik ${quote(file)} nie został odczytany, bo jest w nim tabela większa niż jakikolwiek plan (${String(where)}: ${over ? `ponad ${String(most)} wierszy` : counted(Number(rows), "wiersz", "wiersze", "wierszy")}, a dodatek czyta do ${String(most)}): skopiuj sam plan do nowego pliku i wskaż ten plik.`,
  "reading.text-large": ({ file, where, letters }) =>
    `Plik ${quote(file)} nie został odczytany, bo jeden tekst ma w nim ${counted(Number(letters), "znak", "znaki", "znaków")} (${String(where)}), a komórka Excela mieści 32 767: podziel ten tekst albo skopiuj sam plan do nowego pliku.`,
  "reading.no-table": ({ file }) =>
    `${NOT_FOUND}: w pliku ${quote(file)} jest sam tekst bez tabeli; wskaż dokument z tabelą, która ma nagłówki takie jak „Działanie”, „Termin” i „Odpowiedzialny”.`,
  "reading.attached": ({ file }) =>
    `${NOT_FOUND}: tabela w pliku ${quote(file)} jest dołączona jako osobny plik (na przykład arkusz albo strona), którego nie można stąd otworzyć; otwórz dokument w Wordzie, skopiuj tabelę i wklej ją jako zwykłą tabelę albo zapisz jako nowy .docx.`,
  "reading.no-header": ({ headers }) =>
    `${NOT_FOUND}: żaden wiersz nie wygląda na nagłówek${names(headers) === "" ? "" : ` (pierwszy wiersz tabeli to ${names(headers)})`}; nazwij kolumny, na przykład „Działanie”, „Od kiedy”, „Do kiedy”, „Odpowiedzialny”.`,
  "reading.other-table": ({ headers }) =>
    `${NOT_FOUND}: znaleziona tabela ma kolumny ${names(headers)}, a wśród nich nie ma działań z terminem lub odpowiedzialnym; wskaż tabelę działań albo zmień nagłówki jej kolumn.`,
  "reading.only-actions": ({ headers }) =>
    `${NOT_FOUND}: tabela z kolumnami ${names(headers)} nazywa zadania, ale nie ma terminu, odpowiedzialnego ani źródła finansowania; dodaj te kolumny albo wskaż inną tabelę.`,
  "reading.form": () =>
    `${NOT_FOUND}: tabela jest pustym formularzem z kropkami do wypełnienia; wpisz w nią działania i wskaż ją ponownie.`,
  "reading.no-actions": () =>
    `${NOT_FOUND}: tabela ma nagłówki, ale żadnego działania pod nimi; uzupełnij ją albo wskaż inną.`,
  "reading.glued": ({ text }) =>
    `${NOT_FOUND}: komórki są sklejone bez odstępów (${quote(text, 50)}), więc nie da się ich pewnie rozdzielić; skopiuj tabelę z dokumentu Word lub strony tak, aby została tabelą, albo wskaż plik .docx.`,
  "reading.loose-cells": () =>
    `${NOT_FOUND}: w tekście są nagłówki tabeli, ale nie widać, gdzie kończą się komórki i wiersze; skopiuj tabelę z dokumentu jako tabelę albo wskaż plik .docx lub .xlsx.`,
  "reading.text-paragraphs": () =>
    "Tekst ma każdą komórkę w osobnym akapicie: wiersze ułożono według liczby nagłówków i kolumn z datami; sprawdź, czy się zgadzają.",
  "reading.text-aligned": () => "Kolumny tekstu rozdzielono po odstępach; sprawdź, czy się zgadzają.",
  "reading.text-labels": () => "Tekst odczytano jako kartę: słowo przed dwukropkiem wzięto za nazwę pola.",
  "reading.text-records": () =>
    "Tekst odczytano jako listę działań: powtarzające się nazwy („Termin”, „Realizujący”…) wzięto za nazwy kolumn; sprawdź, czy się zgadzają.",
  "reading.text-list": () =>
    "Tekst odczytano jako listę: jedna pozycja to jedno działanie, a co znaczą jej części, ustalono po treści; sprawdź, czy się zgadza.",
  "reading.column-unsure": (v) =>
    `${header(v)} ma treść, która nie pasuje do nagłówka; wzięto ją za ${taken(v)}. Potwierdź albo popraw.`,
  "reading.column-synonym": (v) => `${header(v)}: po słowach w nagłówku wzięto za ${taken(v)}.`,
  "reading.column-typo": (v) => `${header(v)}: mimo literówki w nagłówku wzięto za ${taken(v)}.`,
  "reading.column-content": (v) =>
    String(v.column) === "extra"
      ? `Kolumny ${quote(v.header)} nie rozpoznano: zostaje jako dodatkowa, pod własnym nagłówkiem.`
      : `${header(v)}: po treści wzięto za ${taken(v)}. Potwierdź albo popraw.`,
  "reading.column-position": (v) => `${header(v)}: po położeniu wzięto za ${taken(v)}. Potwierdź albo popraw.`,
  "reading.action-unsure": (v) =>
    `Nie ma pewności, która kolumna to działania. Najbardziej pasuje kolumna ${quote(v.header)}: potwierdź albo wskaż inną.`,
  "reading.period-stated": ({ from, to }) => `Okres strategii ${years(from, to)} wzięto z tytułu.`,
  "reading.period-span": ({ from, to }) =>
    `Okres strategii ${years(from, to)} wzięto z dat działań: od najwcześniejszej do najpóźniejszej.`,
  "reading.area-from-sheet": ({ sheets }) => `Obszary nazwano tak jak arkusze: ${names(sheets)}.`,
  "reading.frequency-moved": (v) =>
    `Częstotliwość stała w komórce z datą w ${rows(Number(v.count))}${places(v)}${examples(v)}; przeniesiono ją do uwag.`,
  "reading.year-from-title": (v) => `Rok wzięto z tytułu w ${rows(Number(v.count))}${places(v)}${examples(v)}.`,
  "reading.continuous": (v) =>
    `Zadanie ciągłe w ${rows(Number(v.count))}${places(v)}${examples(v)}: przyjęto cały okres strategii; potwierdź.`,
  "reading.action-from-heading": (v) =>
    `Nazwę działania wzięto z nagłówka nad kartą w ${counted(Number(v.count), "miejscu", "miejscach", "miejscach")}${places(v)}${examples(v)}; sprawdź.`,
  "reading.school-year": (v) =>
    `Dwa lata przez kreskę wzięto za rok szkolny (od września do sierpnia) w ${rows(Number(v.count))}${places(v)}${examples(v)}; jeśli to dwa lata, wpisz je z myślnikiem.`,
  "reading.single-day": (v) =>
    `W jednej kolumnie terminu jest pojedynczy dzień w ${rows(Number(v.count))}${places(v)}${examples(v)}: przyjęto, że działanie trwa ten jeden dzień; jeśli to termin końcowy, usuń datę początku.`,
  "reading.conditional": (v) =>
    `Warunek zamiast terminu w ${rows(Number(v.count))}${places(v)}${examples(v)}: daty zostawiono puste, warunek zapisano w uwagach.`,
  "reading.unreadable-date": (v) =>
    `Nie da się odczytać terminu w ${rows(Number(v.count))}${places(v)}${examples(v)}; niczego nie zgadywano, tekst zachowano.`,
  "reading.unreadable-digits": (v) =>
    `Nie da się odczytać terminu w ${rows(Number(v.count))}${places(v)}${examples(v)}: prawdopodobnie zginęły cyfry roku; niczego nie zgadywano, tekst zachowano.`,
  "reading.unreadable-day": (v) =>
    `Nie da się odczytać terminu w ${rows(Number(v.count))}${places(v)}${examples(v)}: takiego dnia nie ma w kalendarzu; niczego nie zgadywano, tekst zachowano.`,
  "reading.unreadable-year": (v) =>
    `Nie da się odczytać terminu w ${rows(Number(v.count))}${places(v)}${examples(v)}: nie podano roku; dopisz go, tekst zachowano.`,
  "reading.term-worded": (v) =>
    `Termin podano słowami w ${rows(Number(v.count))}${places(v)}${examples(v)}: przyjęto najbliższe daty, a słowa zapisano w uwagach; sprawdź.`,
  "reading.range-in-one-cell": (v) =>
    `Cały termin stał w jednej z dwóch kolumn dat w ${rows(Number(v.count))}${places(v)}${examples(v)}; wzięto z niego początek i koniec.`,
  "reading.years-from-columns": (v) =>
    `Lata wzięto z nagłówków kolumn ze znakiem w ${rows(Number(v.count))}${places(v)}${examples(v)}.`,
  "reading.goes-on": (v) =>
    `${counted(Number(v.count), "dalsza tabela nie ma", "dalsze tabele nie mają", "dalszych tabel nie ma")} nagłówka${places(v)}: kolumny wzięto z tabeli powyżej; sprawdź, czy się zgadzają.`,
  "reading.covered": (v) =>
    `Pominięto ${counted(Number(v.count), "tekst zasłonięty", "teksty zasłonięte", "tekstów zasłoniętych")} scaleniem komórek${places(v)}: w Excelu ich nie widać.`,
  "reading.formulas-counted": (v) =>
    `${counted(Number(v.count), "formuła nie miała", "formuły nie miały", "formuł nie miało")} zapisanego wyniku${places(v)}: wynik policzono przy odczycie; sprawdź go.`,
  "reading.formulas-empty": (v) =>
    `${counted(Number(v.count), "formuła nie ma", "formuły nie mają", "formuł nie ma")} zapisanego wyniku${places(v)}, więc komórka jest pusta; otwórz plik w Excelu, zapisz go i wskaż ponownie.`,
  "reading.filled-down": (v) => `Pusty cel w ${rows(Number(v.count))}${places(v)} wzięto z wiersza powyżej.`,
  "reading.continued": (v) =>
    `Tekst z ${counted(Number(v.count), "wiersza", "wierszy", "wierszy")}${places(v)} dołączono do działania powyżej, bo ${plural(Number(v.count), "wiersz nie zaczyna", "wiersze nie zaczynają", "wiersze nie zaczynają")} nowego.`,
  "reading.subheading": (v) =>
    `Pominięto ${counted(Number(v.count), "wiersz", "wiersze", "wierszy")} z samym tekstem${places(v)}${examples(v)}: nie wygląda na obszar, cel ani działanie.`,
  "reading.total": (v) =>
    `Pominięto ${counted(Number(v.count), "wiersz podsumowania", "wiersze podsumowania", "wierszy podsumowania")}${places(v)}${examples(v)}.`,
  "reading.layout-remembered": (v) =>
    v.file === ""
      ? "Kolumny przypisano jak ostatnio w pliku o tym samym układzie."
      : `Kolumny przypisano jak ostatnio w pliku ${quote(v.file)}: układ jest ten sam.`,
  "reading.left-out-values": (v) =>
    `Poza tabelą ${plural(Number(v.count), "został", "zostały", "zostało")} ${counted(Number(v.count), "wpis", "wpisy", "wpisów")} z liczbą, datą, kwotą albo znakiem${places(v)}${examples(v)}; sprawdź, czy nie należą do planu.`,
  "reading.header-as-action": (v) =>
    `Działanie ma treść nagłówka kolumny w ${rows(Number(v.count))}${places(v)}${examples(v)}; to zapewne drugi wiersz nagłówka: usuń go albo wskaż nagłówki.`,
  "reading.level-left": (v) =>
    `W wierszach nadrzędnych (cel, zadanie, podzadanie) ${plural(Number(v.count), "został wpis, który", "zostały wpisy, które", "zostało wpisów, które")} nie należy do żadnego działania${places(v)}${examples(v)}; jest na liście pominiętych.`,
  "reading.page": (v) =>
    `Pominięto ${counted(Number(v.count), "numer strony", "numery stron", "numerów stron")}${places(v)}${examples(v)}.`,
  "reading.page-number": (v) =>
    `Numer strony wklejony w tekst działania pominięto w ${rows(Number(v.count))}${places(v)}${examples(v)}.`,
  "reading.footnote": (v) =>
    `Pominięto ${counted(Number(v.count), "przypis", "przypisy", "przypisów")} pod tabelą${places(v)}${examples(v)}.`,
  "reading.dots": (v) =>
    `Pominięto ${counted(Number(v.count), "pusty wiersz", "puste wiersze", "pustych wierszy")} z kropkami do wypełnienia${places(v)}.`,
  "reading.repaired": (v) =>
    `Litery zepsute przy kopiowaniu poprawiono w ${counted(Number(v.count), "miejscu", "miejscach", "miejscach")}${places(v)}${examples(v)}.`,
  "reading.suspect": (v) =>
    `Słowo wygląda na rozdzielone przy kopiowaniu w ${counted(Number(v.count), "miejscu", "miejscach", "miejscach")}${places(v)}${examples(v)}; zostawiono bez zmian, sprawdź.`,
  "reading.goals-shared": (v) =>
    `Karta nie mówi, którego celu dotyczy działanie, w ${counted(Number(v.count), "miejscu", "miejscach", "miejscach")}${places(v)}${examples(v)}; przypisano je wszystkim celom karty.`,
  "reading.id-repeated": (v) =>
    `Identyfikator powtarza się w ${rows(Number(v.count))}${places(v)}${examples(v)} (skopiowany wiersz?); drugie działanie dostało nowy.`,
  "reading.as-above": (v) =>
    `„J.w.” w kolumnie odpowiedzialnych zrozumiano jako podmiot z wiersza wyżej w ${rows(Number(v.count))}${places(v)}; tekst komórki został bez zmian.`,
  "reading.below": (v) =>
    `Pod tabelą ${plural(Number(v.count), "jest", "są", "jest")} ${counted(Number(v.count), "wiersz", "wiersze", "wierszy")} z działaniami (od wiersza ${String(v.first)}), których Excel do niej nie włączył; odczytano je razem z tabelą.`,
  "reading.out-of-sight": ({ sheets, rows, columns }) =>
    `Na ${Array.isArray(sheets) && sheets.length > 1 ? "arkuszach" : "arkuszu"} ${names(sheets)} są ukryte ${[Number(rows) ? "(albo odfiltrowane) wiersze" : "", Number(columns) ? "kolumny" : ""].filter(Boolean).join(" i ")}: odczytano je razem z innymi.`,
  "reading.hidden-sheets": ({ sheets, count }) =>
    `${plural(Number(count), "Pominięto ukryty arkusz", "Pominięto ukryte arkusze", "Pominięto ukryte arkusze")} ${names(sheets)}; odkryj ${Number(count) === 1 ? "go" : "je"} w pliku, jeśli ${plural(Number(count), "należy", "należą", "należą")} do planu.`,
  "reading.several-actions": (v) =>
    `Kilka działań jest w jednej komórce w ${rows(Number(v.count))}${places(v)}${examples(v)}; zostawiono je razem, rozdziel je na wiersze, jeśli mają różne terminy lub wykonawców.`,
  "reading.errors": (v) =>
    `Błąd formuły jest w ${counted(Number(v.count), "komórce", "komórkach", "komórkach")}${places(v)}${examples(v)}; zachowano go jako tekst, popraw formułę w źródle albo wpisz wartość.`,
  "reading.dates-1904": () =>
    "Skoroszyt źródłowy liczy daty od 1904 roku: odczytano je takie, jakie w nim widać. W wyniku liczone są zwyczajnie, od 1900 roku.",
  "receipt.lost": ({ text, where }) =>
    `Tekstu ${quote(text)} (${String(where)}) nie ma w tabeli ani na liście pominiętych.`,
  "receipt.invented": ({ text, where }) => `Tekstu ${quote(text)} (${String(where)}) nie ma w źródle.`,
  "receipt.sum": ({ pieces, sum }) =>
    `Rozliczenie tekstu się nie zgadza: źródło ma ${counted(Number(pieces), "fragment", "fragmenty", "fragmentów")}, a rozliczono ${String(sum)}.`,
} satisfies Record<string, Sentence>;
