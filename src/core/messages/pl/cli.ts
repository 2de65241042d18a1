import { listed, quote, type Sentence } from "../catalogue";
import { counted } from "../plural";
import { dateText } from "../values";

const files = (n: unknown) => counted(Number(n), "plik", "pliki", "plików");

/** Where the kind of document comes from. */
const KIND_BY: Readonly<Record<string, string>> = {
  chosen: "wybrany w poleceniu",
  stored: "zapisany w planie",
  title: "odczytany z tytułu; zmień przez --kind",
  file: "odczytany z nazwy pliku; zmień przez --kind",
  content: "odczytany z treści działań; zmień przez --kind",
  none: "nie rozpoznano go, więc żadnych wymagań ustawowych nie sprawdzano; wybierz przez --kind",
};

/** What the command line says. */
export const cli = {
  usage: () =>
    [
      "Użycie:",
      '  npm run --silent cli -- structure PLIK… --out WYNIK.xlsx [--sheets podstawowe|wszystkie] [--map "NAGŁÓWEK=kolumna"]… [--map-file PLIK] [--json PLIK|-]',
      '  npm run --silent cli -- check PLIK [--profile warsztat|kontrola|uchwala] [--kind RODZAJ] [--as-of RRRR-MM-DD] [--facts PAKIET.json] [--fail-on error|warning] [--map "NAGŁÓWEK=kolumna"]… [--map-file PLIK] [--json PLIK|-]',
      "  npm run --silent cli -- export PLIK --docx WYNIK.docx [--layout dostepny|tradycyjny|karty] [--timetable lata|kwartaly|brak] [--template SZABLON.dotx | --into DOKUMENT.docx]",
      "  npm run --silent cli -- export PLIK --csv WYNIK.csv [--safe tak|nie]",
      "  npm run --silent cli -- handout PLAN --out FOLDER [--return-by RRRR-MM-DD]",
      "  npm run --silent cli -- collect PLAN ZWROT… --out WYNIK.xlsx [--missing-rows zostaw|usun] [--json PLIK|-]",
      '  npm run --silent cli -- successor PLAN --from "OPS" --to "CUS" --since RRRR-MM-DD --out WYNIK.xlsx [--json PLIK|-]',
      "  npm run --silent cli -- compare STARY NOWY [--out WYNIK.docx|WYNIK.xlsx] [--json PLIK|-]",
      "  npm run --silent cli -- report PLAN --docx WYNIK.docx [--name NAZWA] [--mission MISJA]",
      "  npm run --silent cli -- workshop PLAN [--json PLIK|-]",
      "PLIK: .xlsx, .docx, .html albo .txt",
    ].join("\n"),
  "unknown-command": (v) => `Nie znam polecenia ${quote(v.command)}. Uruchom bez polecenia, aby zobaczyć listę.`,
  "unknown-option": (v) => `Nie znam opcji ${quote(v.option)}. Uruchom bez polecenia, aby zobaczyć listę.`,
  "bad-value": (v) => `Opcja --${v.option} nie przyjmuje wartości ${quote(v.value)}. Możliwe: ${v.allowed}.`,
  "bad-date": (v) =>
    `Opcja --${v.option} przyjmuje datę w postaci RRRR-MM-DD, np. 2026-12-15, a podano ${quote(v.value)}.`,
  "bad-map": (v) =>
    `Odpowiedź ${quote(v.line)} jest niezrozumiała. Wpisz ją tak: --map "Kto=odpowiedzialny". Kolumny: ${listed(v.names as readonly string[])}.`,
  "map-how": (v) =>
    `Wskaż, co jest w kolumnach, np. --map "Kto=odpowiedzialny" --map "Kiedy=termin" (albo --map-file PLIK). Możliwe kolumny: ${(v.names as readonly string[]).join(", ")}. W tabeli są:`,
  "map-column": (v) => {
    const samples = v.samples as readonly string[];
    return `  ${quote(v.header)}${samples.length > 0 ? `, np. ${samples.map((sample) => quote(sample)).join(", ")}` : " (pusta)"}`;
  },
  "missing-input": () => "Nie podano pliku z planem. Dopisz ścieżkę do pliku .xlsx, .docx, .html albo .txt.",
  "one-input": (v) => `To polecenie przyjmuje jeden plik, a podano: ${listed(v.files as readonly string[])}.`,
  "missing-option": (v) => `Brakuje opcji --${v.option}: ${v.what}.`,
  "not-found": (v) => `Nie ma pliku ${quote(v.file)}. Sprawdź nazwę i folder.`,
  unreadable: (v) =>
    `Nie można otworzyć pliku ${quote(v.file)}. Sprawdź, czy nie jest otwarty w innym programie i czy masz do niego dostęp.`,
  unwritable: (v) =>
    `Nie można zapisać pliku ${quote(v.file)}. Sprawdź, czy folder istnieje i czy plik nie jest otwarty w innym programie.`,
  "same-file": (v) => `Wynik nie może zastąpić pliku źródłowego ${quote(v.file)}. Podaj inną nazwę wyniku.`,
  "same-target": (v) => `Dwa wyniki nie mogą trafić do jednego pliku ${quote(v.file)}. Podaj dwie różne nazwy.`,
  "target-not-file": (v) =>
    `Nie można zapisać wyniku w ${quote(v.file)}, bo to nie jest zwykły plik. Podaj nazwę pliku.`,
  "target-link": (v) =>
    `Nie można zapisać wyniku w ${quote(v.file)}, bo to dowiązanie, które prowadzi do innego folderu. Podaj ścieżkę samego pliku.`,
  "target-read-only": (v) =>
    `Plik ${quote(v.file)} jest tylko do odczytu. Podaj inną nazwę wyniku albo zdejmij z niego tę ochronę.`,
  "input-not-file": (v) =>
    `${quote(v.file)} nie jest zwykłym plikiem. Podaj ścieżkę do pliku .xlsx, .docx, .html albo .txt.`,
  "not-folder": (v) => `${quote(v.folder)} nie jest folderem. Podaj nazwę nowego folderu.`,
  read: (v) =>
    `Odczytano ${listed(v.files as readonly string[])}: ${counted(Number(v.areas), "obszar", "obszary", "obszarów")}, ${counted(Number(v.goals), "cel", "cele", "celów")}, ${counted(Number(v.actions), "działanie", "działania", "działań")}.`,
  receipt: (v) =>
    `Rozliczenie tekstu: ${counted(Number(v.pieces), "fragment tekstu", "fragmenty tekstu", "fragmentów tekstu")} w źródle = ${v.placed} w tabeli + ${v.structure} w układzie (nagłówki, numery) + ${counted(Number(v.leftOut), "pominięty", "pominięte", "pominiętych")}.`,
  "left-out": (v) => `  pominięto (${v.where}): ${quote(v.text)}`,
  findings: (v) =>
    `Sprawdzenie: ${counted(Number(v.error), "błąd", "błędy", "błędów")}, ${counted(Number(v.warning), "ostrzeżenie", "ostrzeżenia", "ostrzeżeń")}, ${counted(Number(v.hint), "wskazówka", "wskazówki", "wskazówek")}.`,
  kind: (v) =>
    `Rodzaj dokumentu: ${v.kind}${v.level ? `, poziom: ${v.level}` : ""} (${KIND_BY[String(v.by)] ?? KIND_BY.none}).`,
  "kind-act": (v) => `Przepis: ${v.act} (stan na ${dateText(String(v.read))}).`,
  "kind-act-unread": (v) =>
    `Przepis do sprawdzenia: ${v.act}. Nie odczytano go w źródle, więc żadna uwaga się na nim nie opiera.`,
  "as-of": (v) => `Stan prawny na dzień ${dateText(String(v.day))}.`,
  basis: (v) => `[${v.text}; stan na ${dateText(String(v.asOf))}]`,
  "to-confirm": (v) =>
    `Do potwierdzenia (${v.count}): tak odczytano zapisy, które można rozumieć różnie. To nie są uwagi do planu.`,
  "facts-not-a-pack": (v) =>
    `Plik ${quote(v.file)} nie jest pakietem faktów: potrzebny jest JSON z wersją i datą (opis: docs/pakiet-faktow.md).`,
  "facts-entry": (v) =>
    `W pakiecie faktów ${counted(Number(v.count), "wpis", "wpisy", "wpisów")} na liście ${quote(v.list)} pominięto: brakuje im źródła, dnia odczytu albo innego wymaganego pola.`,
  "facts-older": (v) =>
    `Pakiet faktów ma stan na ${dateText(String(v.asOf))}, a wbudowany na ${dateText(String(v.known))}: jest starszy.`,
  written: (v) => `Zapisano ${quote(v.file)}${v.sheets ? ` (arkusze: ${listed(v.sheets as readonly string[])})` : ""}.`,
  time: (v) => `Czas: ${String(v.seconds).replace(".", ",")} s.`,
  message: (v) => `Odczyt: ${v.text}`,
  handed: (v) =>
    `Rozdano ${counted(Number(v.actions), "działanie", "działania", "działań")} do ${Number(v.packages) === 1 ? "1 instytucji" : `${v.packages} instytucji`}: ${files(v.packages)} w folderze ${quote(v.folder)}.`,
  "without-owner": (v) =>
    `Nie rozdano ${counted(Number(v.count), "działania", "działań", "działań")}, bo ${Number(v.count) === 1 ? "nie wskazuje" : "nie wskazują"} jednej instytucji: ${quote(v.examples, 200)}.`,
  collected: (v) =>
    `Zebrano ${files(v.files)}: ${counted(Number(v.changes), "zmieniona komórka", "zmienione komórki", "zmienionych komórek")}, ${counted(Number(v.conflicts), "konflikt", "konflikty", "konfliktów")} do rozstrzygnięcia, ${counted(Number(v.added), "nowe działanie", "nowe działania", "nowych działań")}, ${counted(Number(v.removed), "usunięte", "usunięte", "usuniętych")}.`,
  renamed: (v) =>
    `W pliku ${quote(v.file)} kolumnę ${quote(v.header)} rozpoznano po zawartości jako ${quote(v.column)}.`,
  "column-doubt": (v) =>
    `W pliku ${quote(v.file)} jest nowa kolumna ${quote(v.header)} (np. ${quote(v.samples, 120)}), a nie ma kolumny ${quote(v.candidates)}. Plan zachował dotychczasowe wpisy, a nową kolumnę dołączono osobno: sprawdź, czy to nie ta sama.`,
  "rows-missing": (v) =>
    `W odesłanych plikach nie ma ${counted(Number(v.count), "działania", "działań", "działań")}, które są w planie. Zostały w planie; lista jest w arkuszu „Konflikty”. Opcja --missing-rows usun usuwa takie wiersze.`,
  aside: (v) => `W pliku ${quote(v.file)} poza tabelą, niedołączone do planu (${v.where}): ${quote(v.text, 200)}`,
  "returned-broken": () =>
    "nie udało się go odczytać; otwórz go w programie, w którym powstał, zapisz ponownie i dołącz jeszcze raz.",
  "csv-guarded": (v) => `${v.text} Opcja --safe nie zostawia teksty bez zmian.`,
  "cannot-save": () =>
    "W tym skoroszycie nie da się zapisać wyniku, bo coś w nim jest uszkodzone: otwórz go w Excelu (Plik > Otwórz > Otwórz i napraw), zapisz jako nowy plik .xlsx i uruchom polecenie na tym pliku.",
  "broken-file": (v) => `Pominięto ${quote(v.file)}: ${v.why}`,
  succeeded: (v) =>
    `${v.from} → ${v.to} od ${v.since}: zmieniono ${counted(Number(v.cells), "komórkę", "komórki", "komórek")} w ${Number(v.actions) === 1 ? "1 działaniu" : `${v.actions} działaniach`}.`,
  compared: (v) =>
    `Zachowane: ${v.kept}, zmienione: ${v.changed}, podzielone: ${v.split}, połączone: ${v.joined}, porzucone: ${v.dropped}, nowe: ${v.added}.`,
  questions: (v) =>
    `${counted(Number(v.questions), "pytanie", "pytania", "pytań")} do sali (${counted(Number(v.cells), "komórka", "komórki", "komórek")}), ${counted(Number(v.outside), "uwaga", "uwagi", "uwag")} poza salą.`,
  reported: (v) =>
    `Sprawozdanie z ${counted(Number(v.actions), "działania", "działań", "działań")}, w tym bez informacji: ${v.silent}.`,
  "two-inputs": (v) => `To polecenie porównuje dwa pliki, a podano: ${v.count}.`,
  "folder-not-empty": (v) => `Folder ${quote(v.folder)} nie jest pusty. Podaj nowy folder, żeby niczego nie zastąpić.`,
  unsavable: () =>
    "Skoroszytu nie da się zapisać razem z jego arkuszami, więc niczego nie zapisano: otwórz go w Excelu (Plik > Otwórz > Otwórz i napraw), zapisz ponownie jako .xlsx i spróbuj jeszcze raz.",
  unexpected: (v) => `Program napotkał nieoczekiwany błąd i niczego nie zapisał. Do zgłoszenia: ${v.diagnostic}`,
  "demo-next": (v) =>
    `Otwórz pliki z folderu ${quote(v.folder)} w Excelu albo LibreOffice: arkusz „Uwagi do planu” mówi, co uzupełnić i gdzie.`,
} satisfies Record<string, Sentence>;
