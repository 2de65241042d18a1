import { counted, plural } from "../plural";
import { quote, type Sentence } from "../catalogue";

const named =
  (rest: string): Sentence =>
  ({ file }) =>
    `Plik „${String(file)}” ${rest}`;

/** Why a file cannot be read and what to do; and what a reader noticed in one it did read. */
export const pl = {
  "file.macros-left": named(
    "zawiera makra: wynik jest zwykłym plikiem .xlsx i ich nie ma, plik źródłowy pozostał bez zmian.",
  ),
  "file.empty": named("jest pusty: wskaż plik, w którym jest tabela działań."),
  "file.zip-broken": named(
    "jest uszkodzony albo niepełny: otwórz go w programie, w którym powstał, i zapisz ponownie albo pobierz jeszcze raz.",
  ),
  "file.bomb": named(
    "po rozpakowaniu jest dużo większy niż jakikolwiek plan, więc nie został otwarty: skopiuj samą tabelę do nowego dokumentu i wskaż ten dokument.",
  ),
  "file.duplicate-parts": named(
    "ma dwie części o tej samej nazwie i różnej treści, więc nie wiadomo, która jest prawdziwa: otwórz go w programie, w którym powstał, i zapisz ponownie.",
  ),
  "file.encrypted": named(
    "jest zabezpieczony hasłem: otwórz go, usuń hasło (Plik > Informacje > Chroń dokument) i zapisz kopię.",
  ),
  "file.doc": named("jest w starym formacie programu Word (.doc): otwórz w Wordzie i zapisz jako .docx."),
  "file.xls": named("jest w starym formacie programu Excel (.xls): otwórz w Excelu i zapisz jako .xlsx."),
  "file.rtf": named("jest w formacie RTF: otwórz w Wordzie i zapisz jako .docx."),
  "file.xml-excel": named("jest w formacie XML programu Excel 2003: otwórz go w Excelu i zapisz jako .xlsx."),
  "file.xml-word": named("jest w formacie XML programu Word: otwórz go w Wordzie i zapisz jako .docx."),
  "file.mht": named("to strona zapisana jako jeden plik: otwórz ją w Wordzie i zapisz jako .docx."),
  "file.pdf": named(
    "to PDF: otwórz go w Wordzie (Plik > Otwórz) i zapisz jako .docx albo skopiuj z niego samą tabelę.",
  ),
  "file.odt": named("jest w formacie OpenDocument (.odt): otwórz go i zapisz jako .docx."),
  "file.ods": named("jest w formacie OpenDocument (.ods): otwórz go i zapisz jako .xlsx."),
  "file.image": named(
    "to obraz lub skan bez tekstu: potrzebny jest dokument, w którym tabelę można zaznaczyć (.docx, .xlsx, .html albo .txt).",
  ),
  "file.zip": named("to archiwum zip: rozpakuj je i wskaż sam dokument z tabelą."),
  "file.unknown": named("nie jest dokumentem, który da się odczytać: wskaż plik .docx, .xlsx, .html albo .txt."),
  "file.sheets-many": ({ file, count, most }) =>
    `Plik ${quote(file)} ma ${counted(Number(count), "arkusz", "arkusze", "arkuszy")}, a dodatek otwiera skoroszyty do ${String(most)}: skopiuj arkusz z planem do nowego skoroszytu i wskaż ten skoroszyt.`,
  "file.html-deep": named(
    "ma dziesiątki tysięcy znaczników otwartych jeden w drugim, więc nie został odczytany: otwórz go w przeglądarce, zaznacz samą tabelę, skopiuj ją i wklej.",
  ),
  "file.is-docx": named("to dokument programu Word: zmień jego rozszerzenie na .docx i wskaż go ponownie."),
  "file.is-xlsx": named("to skoroszyt programu Excel: zmień jego rozszerzenie na .xlsx i wskaż go ponownie."),
  "file.is-html": named("to strona HTML: zmień jego rozszerzenie na .html i wskaż go ponownie."),
  "file.is-text": named("to zwykły tekst: zmień jego rozszerzenie na .txt i wskaż go ponownie."),
  "file.xlsb": named("jest w binarnym formacie programu Excel (.xlsb): otwórz w Excelu i zapisz jako .xlsx."),
  "file.no-workbook": named("nie zawiera żadnego arkusza: otwórz go w Excelu i zapisz ponownie jako .xlsx."),
  "file.xlsx-entities": named(
    "zawiera definicje encji XML, których skoroszyty Excela nie mają, więc nie został otwarty: otwórz go w Excelu i zapisz ponownie jako .xlsx.",
  ),
  "file.xlsx-broken": ({ file, part }) =>
    `Plik „${String(file)}” ma uszkodzoną treść (${String(part)}): otwórz go w Excelu (Plik > Otwórz > Otwórz i napraw) i zapisz ponownie jako .xlsx.`,
  "file.xlsx-large": named(
    "ma treść większą, niż da się bezpiecznie odczytać: skopiuj samą tabelę do nowego skoroszytu i wskaż ten skoroszyt.",
  ),
  "file.far-texts": ({ count, places }) =>
    `Poza tabelą (${(places as string[]).join(", ")}) ${plural(Number(count), "jest tekst, który pominięto", "są teksty, które pominięto", "są teksty, które pominięto")}: ${counted(Number(count), "fragment jest", "fragmenty są", "fragmentów jest")} w spisie pominiętych.`,
  "file.returned-large": named("ma ponad 20 MB: to nie jest wypełniona część planu, więc nie został dołączony."),
  "file.returned-rows": ({ file, count, most }) =>
    `Plik „${String(file)}” ma ${counted(Number(count), "działanie", "działania", "działań")}, a dołącza się pliki do ${String(most)}: nie został dołączony.`,
  "file.returned-text": ({ file, where }) =>
    `Plik „${String(file)}” ma tekst dłuższy, niż mieści komórka Excela (32 767 znaków; ${String(where)}), więc nie został dołączony: skróć ten tekst i dołącz plik ponownie.`,
  "file.no-document": named("nie zawiera treści dokumentu Word: otwórz go w Wordzie i zapisz ponownie jako .docx."),
  "file.xml-broken": named(
    "ma uszkodzoną treść: otwórz go w Wordzie (Plik > Otwórz > Otwórz i napraw) i zapisz ponownie jako .docx.",
  ),
  "file.xml-entities": named(
    "zawiera definicje encji XML, których dokumenty Worda nie mają, więc nie został otwarty: otwórz go w Wordzie i zapisz ponownie jako .docx.",
  ),
  "file.xml-large": named(
    "ma treść większą, niż da się bezpiecznie odczytać: skopiuj samą tabelę do nowego dokumentu i wskaż ten dokument.",
  ),
  "file.tracked-deletions": ({ count }) =>
    `Dokument ma śledzenie zmian: pominięto ${counted(Number(count), "usunięty fragment", "usunięte fragmenty", "usuniętych fragmentów")}; wstawiony tekst wzięto jako obowiązujący.`,
  "file.tracked-insertions": ({ count }) =>
    `Dokument ma śledzenie zmian: ${counted(Number(count), "wstawiony fragment", "wstawione fragmenty", "wstawionych fragmentów")} wzięto jako obowiązujący tekst.`,
  "file.hidden-text": ({ count }) =>
    `Pominięto ${counted(Number(count), "fragment ukrytego tekstu", "fragmenty ukrytego tekstu", "fragmentów ukrytego tekstu")}, którego nie widać w dokumencie.`,
  "file.notes": ({ count }) =>
    `Pominięto ${counted(Number(count), "przypis", "przypisy", "przypisów")}; treść jest na liście pominiętych.`,
  "file.margins": () => "Pominięto nagłówki i stopki stron; ich treść jest na liście pominiętych.",
  "file.comments": ({ count }) =>
    `Pominięto ${counted(Number(count), "komentarz", "komentarze", "komentarzy")}; ${Number(count) === 1 ? "jego" : "ich"} treść jest na liście pominiętych.`,
  "file.nested-table": ({ count }) =>
    `W komórkach ${plural(Number(count), "jest", "są", "jest")} ${counted(Number(count), "zagnieżdżona tabela", "zagnieżdżone tabele", "zagnieżdżonych tabel")}: ${plural(Number(count), "jej", "ich", "ich")} tekst wpisano do komórki, w której ${plural(Number(count), "stoi", "stoją", "stoją")}.`,
  "file.letters-mended": ({ before, after }) =>
    `Litery w pliku zapisano w niewłaściwej stronie kodowej: ${quote(before)} odczytano jako ${quote(after)} i tak wszędzie; sprawdź, czy teksty są poprawne.`,
  "file.own-summaries": ({ count }) =>
    `Odczytano tabele działań tego dokumentu, a pominięto ${counted(Number(count), "zestawienie", "zestawienia", "zestawień")}, które z nich zrobiono (obszary, harmonogram, podmioty itp.).`,
  "file.attached": () =>
    "Dokument zawiera dołączony inny plik, którego treści nie odczytano: otwórz go w Wordzie, zapisz ponownie jako .docx i wskaż jeszcze raz.",
} satisfies Record<string, Sentence>;
