import { dateText } from "../values";
import { counted } from "../plural";
import type { MessageValue } from "../../table/read-result";
import type { Sentence } from "../catalogue";

const n = (value: MessageValue | undefined): number => Number(value ?? 0);
const cells = (value: MessageValue | undefined): string => counted(n(value), "komórka", "komórki", "komórek");

/** Uzupełnij, Zestawienia, Eksport, Ustawienia, Historia. */
export const plDesk = {
  "about.action": ({ goal, number, text }) =>
    [goal ? `cel ${String(goal)}` : "", number ? `działanie ${String(number)}` : "", text ? `„${String(text)}”` : ""]
      .filter(Boolean)
      .join(", "),
  "plan.none": () => "W skoroszycie nie ma jeszcze tabeli działań.",
  "plan.asIs.needs": ({ sheet }) =>
    `To działa na uporządkowanej tabeli, a w skoroszycie jest na razie Twój arkusz „${String(sheet)}”. Uporządkuj go; sam arkusz się nie zmieni.`,
  "plan.none.step": () => "Uporządkuj tabelę",

  "fill.term.unread": ({ text }) =>
    `Nie udało się odczytać „${String(text)}”. Wpisz rok, miesiąc albo dzień, np. 2027, 06.2027, 30.06.2027.`,
  "fill.term.read": ({ date }) => `Odczytano: ${String(date)}`,
  "fill.place": ({ index, count }) => `Działanie ${String(index)} z ${String(count)}`,
  "fill.onlyGaps": ({ count }) => `Tylko z brakami (${String(count)})`,
  "fill.done": () => "Wszystkie działania mają termin, źródło i odpowiedzialnego.",
  "fill.previous": () => "Poprzednie",
  "fill.next": () => "Następne",
  "fill.save": () => "Zapisz i dalej",
  "fill.keys": () =>
    "Enter zapisuje i przechodzi dalej; Alt+Strzałka w lewo lub w prawo zmienia działanie; strzałka w dół otwiera listę.",
  "fill.saved": ({ cells: count }) => `Zapisano: ${cells(count)}.`,
  "fill.refused": ({ column, found }) =>
    `Kolumny „${String(column)}” nie zapisano: ktoś wpisał tam w międzyczasie „${String(found)}”.`,
  "fill.more": () => "Więcej pól",
  "fill.insert": () => "Wstaw nowe działanie pod tym",
  "fill.inserted": ({ row }) => `Wstawiono wiersz ${String(row)}. Uzupełnij go poniżej.`,
  "fill.asked": ({ count }) => `Pytania odłożone na warsztat (${String(count)})`,

  "summaries.choose": () => "Które arkusze utworzyć?",
  "summaries.summary": () => "obszary i cele: liczby, lata, braki, wykresy",
  "summaries.schedule": () => "działania w kolejnych latach",
  "summaries.bodies": () => "kto za co odpowiada i z kim",
  "summaries.funding": () => "źródła finansowania w latach, ramy finansowe",
  "summaries.indicators": () => "wskaźniki, wartości bazowe i docelowe",
  "summaries.mirror": () => "co ta tabela naprawdę obiecuje, na jednej stronie",
  "summaries.statute": () => "czego wymaga przepis dla tego rodzaju dokumentu i co na to odpowiada",
  "summaries.changes": () => "co i kiedy dotknie działań: koniec programu, instytucji, zmiana prawa",
  "summaries.gaps": () => "wszystkie uwagi z adresami komórek",
  "summaries.make": ({ count }) => `Utwórz ${counted(n(count), "arkusz", "arkusze", "arkuszy")}`,
  "summaries.live": () =>
    "Liczby są formułami: zmieniają się razem z tabelą. Ponowne utworzenie zastępuje tylko te arkusze.",
  "summaries.made": ({ count }) => `Gotowe: ${counted(n(count), "arkusz", "arkusze", "arkuszy")}.`,
  "summaries.open": ({ name }) => `Pokaż arkusz „${String(name)}”`,

  "export.word": () => "Dokument Word",
  "export.layout": () => "Układ tabeli",
  "export.layout.accessible": () => "dostępny: nagłówki i osobna tabela dla każdego obszaru",
  "export.layout.traditional": () => "tradycyjny: jedna tabela ze scalonymi komórkami (mniej dostępny)",
  "export.layout.cards": () => "karty: jeden cel na karcie",
  "export.summaries": () => "dołącz zestawienia i wykresy (obszary, lata, podmioty, finansowanie)",
  "export.word.make": () => "Zapisz plik .docx",
  "export.refresh": () => "Odśwież w gotowym dokumencie…",
  "export.refresh.about": () =>
    "Masz już gotowy dokument? Wskaż go: tabele wstawione przez dodatek zostaną odświeżone, reszta zostanie bez zmian. Pierwsze miejsce zaznacz w nim tekstem {{tabela:działania}}.",
  "export.copy": () => "Schowek",
  "export.copy.about": () => "Wklejona w Wordzie będzie prawdziwą tabelą.",
  "export.copy.do": () => "Kopiuj tabelę",
  "export.data": () => "Pliki danych",
  "export.csv": () => "Zapisz CSV",
  "export.schema": () => "Zapisz opis kolumn do pliku",
  "export.json": () => "Zapisz cały plan (JSON)",
  "export.saved": ({ file, size }) =>
    `Przygotowano plik ${String(file)} (${String(size)} kB). Jeśli nie pojawił się w folderze Pobrane, użyj poniższego odnośnika.`,
  "export.link": ({ file }) => `Pobierz ${String(file)}`,
  "export.copied": ({ rows }) =>
    `Skopiowano ${counted(n(rows), "działanie", "działania", "działań")}. W Wordzie naciśnij Ctrl+V.`,
  "export.byHand": () => "Tutaj nie da się kopiować automatycznie: zaznacz całość (Ctrl+A) i naciśnij Ctrl+C.",

  "history.was": () => "było",
  "history.is": () => "jest",
  "settings.frame": () => "Podstawowe dane",
  "settings.name": () => "Nazwa dokumentu",
  "settings.from": () => "Okres od roku",
  "settings.to": () => "Okres do roku",
  "settings.level": () => "Szczebel",
  "level.gmina": () => "gmina",
  "level.miasto": () => "miasto",
  "level.powiat": () => "powiat",
  "level.miasto na prawach powiatu": () => "miasto na prawach powiatu",
  "level.województwo": () => "województwo",
  "level.ponadlokalna": () => "ponadlokalna (kilka gmin, związek)",
  "level.nieznany": () => "nie podano",
  "settings.cus": () => "Centrum usług społecznych działa od (jeśli jest)",
  "settings.lawDay": () => "Stan prawny na dzień (puste = wszystkie znane zmiany)",
  "settings.reference": () => "Dzień, na który sprawdzać terminy (puste = nie sprawdzać)",
  "settings.guessed": ({ from, to }) => `Z tabeli wynika okres ${String(from)}–${String(to)}.`,
  "settings.save": () => "Zapisz ustawienia",
  "settings.sheet": () => "Pokaż arkusz „Ustawienia planu”",
  "settings.saved": () => "Zapisano w skoroszycie.",
  "settings.wrongPeriod": () => "Podaj lata czterema cyframi, początek nie później niż koniec.",
  "settings.rules": ({ count }) => `Reguły (${String(count)})`,
  "settings.rule.default": ({ severity }) => `jak w katalogu: ${String(severity)}`,
  "settings.rule.off": () => "wyłączona",
  "settings.rule.label": ({ code, name }) => `${String(code)} ${String(name)}`,
  "settings.dictionary": () => "Słownik",
  "settings.dictionary.about": ({ institutions, sources }) =>
    `Zna ${counted(n(institutions), "instytucję", "instytucje", "instytucji")} i ${counted(n(sources), "źródło finansowania", "źródła finansowania", "źródeł finansowania")}. Własne nazwy dopisuj na arkuszu „Słownik”: stamtąd są listy wyboru.`,
  "settings.dictionary.open": () => "Pokaż arkusz „Słownik”",
  "settings.dictionary.export": () => "Zapisz słownik do pliku",
  "settings.dictionary.import": () => "Wczytaj słownik z pliku",
  "settings.dictionary.read": ({ institutions, sources }) =>
    `Wczytano słownik: ${counted(n(institutions), "instytucja", "instytucje", "instytucji")}, ${counted(n(sources), "źródło", "źródła", "źródeł")}.`,
  "settings.facts": () => "Pakiet faktów",
  "settings.facts.about": ({ version, asOf }) =>
    `Programy, instytucje i przepisy: wersja ${String(version)}, stan na ${dateText(String(asOf))}. Nowszy pakiet można wczytać z pliku; zostaje w skoroszycie.`,
  "settings.facts.import": () => "Wczytaj pakiet faktów",
  "settings.facts.read": ({ version, asOf }) =>
    `Wczytano pakiet faktów ${String(version)}, stan na ${dateText(String(asOf))}. Plan sprawdzono ponownie.`,
  "settings.facts.refused": ({ file }) =>
    `Plik „${String(file)}” nie jest pakietem faktów: brakuje wersji albo dnia, na który jest stan. Niczego nie zmieniono.`,
  "settings.messages": () => "Uwagi do ustawień",

  "history.empty": () => "Dodatek jeszcze niczego w tym skoroszycie nie zmienił.",
  "history.undo": () => "Cofnij",
  "history.undone": ({ label, cells: count }) => `Cofnięto zmianę „${String(label)}” (${cells(count)}).`,
  "history.why.undone": () => "już cofnięte",
  "history.why.later-change": () => "te same komórki zmieniono też później: najpierw cofnij tamtą zmianę",
  "history.why.remade": () => "te arkusze powstają z tabeli: utwórz je ponownie na ekranie Zestawienia",
  "history.why.dropped": () => "to zbyt dawny krok: aby plik nie rósł, nie przechowuje się już tego, co stało przedtem",
  "history.why.nothing": () => "nie ma czego cofać",
  "history.changes": ({ count }) => `Co się zmieniło (${String(count)})`,
  "history.sheet": () => "Pokaż arkusz „Dziennik zmian”",
  "history.refresh": () => "Odśwież",
  "history.more": ({ count }) => `i jeszcze ${cells(count)}`,
  "history.clean": () => "Porządki",
  "history.markers": () => "Usuń wszystkie znaczniki",
  "history.markers.about": () => "Znaczniki braków to formatowanie warunkowe naszej tabeli. Treść komórek zostaje.",
  "history.markers.done": ({ removed }) => `Usunięto znaczniki: ${String(removed)}.`,
  "history.publish": () => "Przygotuj do publikacji",
  "history.publish.about": () =>
    "Powstanie czysty arkusz obok tabeli: te same treści bez kolumny Id, znaczników i list wyboru. Tabela i arkusze robocze zostają bez zmian.",
  "history.publish.sure": () => "Utwórz czysty arkusz",
  "history.publish.done": ({ copy }) =>
    `Gotowe: czysta tabela jest na arkuszu „${String(copy)}”. Można ją przenieść do osobnego pliku.`,
} satisfies Record<string, Sentence>;
