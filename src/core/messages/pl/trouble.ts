import { quote, type Sentence } from "../catalogue";
import { counted } from "../plural";

/** What went wrong in Excel: `<code>` says it, `<code>.next` says what to do now. */
export const pl = {
  "cell-edit": () => "Excel czeka, aż skończysz pisać w komórce.",
  "cell-edit.next": () => "Dokończ edycję komórki (Enter albo Esc) i spróbuj ponownie.",
  "sheet-protected": (v) =>
    v.sheet
      ? `Arkusz ${quote(v.sheet)} jest chroniony i nie można w nim pisać.`
      : "Arkusz jest chroniony i nie można w nim pisać.",
  "sheet-protected.next": () =>
    "Wyłącz ochronę: karta Recenzja → Nie chroń arkusza. Dodatek nigdy nie zdejmuje ochrony sam.",
  "workbook-protected": () => "Struktura skoroszytu jest chroniona, więc nie można dodać arkuszy.",
  "workbook-protected.next": () => "Wyłącz ochronę: karta Recenzja → Chroń skoroszyt, a potem spróbuj ponownie.",
  "several-workbooks": () => "Masz otwartych kilka skoroszytów i aktywny jest inny niż ten.",
  "several-workbooks.next": () => "Kliknij w dowolną komórkę tego skoroszytu i spróbuj ponownie.",
  "changed-meanwhile": (v) =>
    v.place ? `Ktoś zmienił w międzyczasie komórkę ${v.place}.` : "Ktoś zmienił w międzyczasie ten skoroszyt.",
  "changed-meanwhile.next": () => "Odczytaj plan ponownie i powtórz polecenie. Niczego nie nadpisano.",
  "not-answering": (v) => `Excel nie odpowiada od ${v.seconds} s. Nie wiadomo, czy zmiana została zapisana.`,
  "not-answering.next": () =>
    "Jeśli edytujesz komórkę, zakończ (Enter). Poczekaj chwilę, sprawdź arkusz i Historię: każde zapisane polecenie można tam cofnąć.",
  "cdn-blocked": () => "Nie udało się wczytać biblioteki Office.js, przez którą dodatek rozmawia z Excelem.",
  "cdn-blocked.next": () =>
    "Poproś administratora o dostęp do adresu appsforoffice.microsoft.com albo o wersję dodatku dla sieci zamkniętej.",
  "api-too-old": (v) =>
    v.needed
      ? `Ta wersja Excela jest za stara: dodatek potrzebuje zestawu ExcelApi ${v.needed}.`
      : "Ta wersja Excela nie zna funkcji, której potrzebuje to polecenie.",
  "api-too-old.next": () =>
    "Zaktualizuj Office (Plik → Konto → Opcje aktualizacji). Działa Office 2021 i nowszy, Microsoft 365 oraz Excel w przeglądarce.",
  "payload-too-large": () => "To za dużo danych na jeden raz.",
  "payload-too-large.next": () =>
    "Podziel tabelę na mniejsze arkusze albo zmniejsz zaznaczony zakres i spróbuj ponownie.",
  "table-overlaps": (v) =>
    v.place
      ? `Na arkuszu ${quote(v.sheet)} są Twoje dane w miejscu tabeli (komórka ${v.place}).`
      : "W tym miejscu jest już inna tabela, tabela przestawna albo scalone komórki.",
  "table-overlaps.next": () =>
    "Przenieś te dane w inne miejsce albo wybierz „Zapisz obok”: nowe arkusze powstaną obok dotychczasowych.",
  "dates-1904": (v) =>
    `Ten skoroszyt liczy daty od 1904 roku (tak robił dawny Excel na Maca), a dodatek liczy je od 1900 roku: daty na arkuszu ${quote(v.sheet)} różnią się od wpisanych o cztery lata.`,
  "dates-1904.next": () =>
    "Uporządkuj źródło jeszcze raz w nowym, pustym skoroszycie: tam daty będą takie, jak w źródle.",
  "old-format": (v) =>
    `Skoroszyt „${String(v["file"])}” ma stary format .xls, w którym nie ma tabel ani ustawień dodatku.`,
  "old-format.next": () => "Zapisz go jako skoroszyt programu Excel (.xlsx): Plik → Zapisz jako, i powtórz polecenie.",
  "settings-too-large": () => "Ustawienia planu są zbyt duże, aby Excel je przechował.",
  "settings-too-large.next": () =>
    "Usuń niepotrzebne pominięcia i stan wyjściowy, a pakiet faktów wczytaj ponownie, gdy będzie potrzebny.",
  "not-yet": (v) => `Arkusza „${String(v["sheet"])}” jeszcze nie ma.`,
  "not-yet.next": () => "Powstanie przy pierwszym poleceniu, które coś w nim zapisze.",
  "sheet-deleted": () => "Arkusz albo tabela, których dotyczy polecenie, już nie istnieje.",
  "sheet-deleted.next": () =>
    "Usuniętego arkusza Excel na komputerze nie przywraca: zamknij skoroszyt bez zapisywania i otwórz go znowu albo uporządkuj plan jeszcze raz.",
  "no-plan": () => "W tym skoroszycie nie ma tabeli działań przygotowanej przez dodatek.",
  "no-plan.next": () => "Zacznij od polecenia „Uporządkuj”.",
  "headers-off": (v) =>
    `Tabela działań${v.sheet ? ` na arkuszu ${quote(v.sheet)}` : ""} ma wyłączony wiersz nagłówka, więc nie wiadomo, która kolumna jest która.`,
  "headers-off.next": () =>
    "Kliknij w tabelę i włącz nagłówek: karta Projekt tabeli → Wiersz nagłówka. Potem powtórz polecenie; niczego nie zmieniono.",
  "action-gone": () => "Nie ma już wiersza z tym działaniem.",
  "action-gone.next": () => "Sprawdź plan ponownie: lista pokaże wiersze, które są w tabeli teraz.",
  "column-gone": (v) => `Nie ma już kolumny ${quote(v.column)}.`,
  "column-gone.next": () => "Przywróć nagłówek kolumny albo uporządkuj plan jeszcze raz.",
  "text-too-long": (v) =>
    v.place
      ? `Tekst dla komórki ${v.place} ma ${counted(Number(v.length), "znak", "znaki", "znaków")}, a komórka mieści ${v.most}.`
      : "Tekst albo formuła jest za długa na jedną komórkę.",
  "text-too-long.next": () =>
    "Skróć ten tekst w źródle albo podziel go na dwa działania i spróbuj ponownie. Niczego nie zapisano.",
  "read-only": () => "Skoroszyt jest otwarty tylko do odczytu.",
  "read-only.next": () => "Zapisz kopię (Plik → Zapisz jako) i pracuj na niej.",
  stopped: (v) => `Zatrzymano po ${v.done} z ${v.total} części.`,
  "stopped.next": () => "To, co zapisano, możesz cofnąć w Historii.",
  "no-undo": () => "Tego kroku nie da się już cofnąć.",
  "no-undo.next": () => "Dziennik zmian pokazuje, co stało w komórkach przedtem: możesz to wpisać ręcznie.",
  "later-change": (v) =>
    v.place ? `Komórkę ${v.place} zmieniono później jeszcze raz.` : "Te same komórki zmieniono później jeszcze raz.",
  "later-change.next": () => "Najpierw cofnij późniejszą zmianę.",
  "chart-image": () => "Excel nie podał obrazu wykresu.",
  "chart-image.next": () => "Skopiuj wykres z arkusza Zestawienie i wklej go tam, gdzie jest potrzebny.",
  "not-recognised": (v) =>
    v.sheet ? `Na arkuszu ${quote(v.sheet)} nie rozpoznano tabeli działań.` : "Nie rozpoznano tabeli działań.",
  "not-recognised.next": () =>
    "Sprawdź, czy nagłówki kolumn są w jednym wierszu nad działaniami i czy jest wśród nich „Działanie”.",
  "request-failed": (v) => `Excel nie wykonał polecenia${v.office ? ` (${v.office})` : ""}.`,
  "request-failed.next": () =>
    "Spróbuj ponownie. Jeśli to nie pomoże, skopiuj szczegóły i wyślij je osobie, która opiekuje się dodatkiem.",
} satisfies Record<string, Sentence>;
