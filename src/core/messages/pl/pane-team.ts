import { counted, plural } from "../plural";
import { listed } from "../catalogue";
import type { MessageValue } from "../../table/read-result";
import type { Sentence } from "../catalogue";

const n = (value: MessageValue | undefined): number => Number(value ?? 0);
const actions = (value: MessageValue | undefined): string => counted(n(value), "działanie", "działania", "działań");
const cells = (value: MessageValue | undefined): string => counted(n(value), "komórka", "komórki", "komórek");
const cellsOf = (value: MessageValue | undefined): string => counted(n(value), "komórkę", "komórki", "komórek");
const files = (value: MessageValue | undefined): string => counted(n(value), "plik", "pliki", "plików");
const list = (value: MessageValue | undefined): string =>
  listed((Array.isArray(value) ? value : []) as readonly string[]);

/** Warsztat, Rozdaj, Zbierz, Następca, Monitoring, Raport, Porównaj. */
export const plTeam = {
  "busy.answer": () => "Zapisuję odpowiedź…",
  "busy.handout": () => "Przygotowuję pliki dla instytucji…",
  "busy.collect": () => "Czytam odesłane pliki…",
  "busy.successor": () => "Wpisuję następcę…",
  "busy.compare": () => "Porównuję…",

  "room.mode": () => "Co robimy?",
  "room.mode.questions": () => "Pytania do tabeli",
  "room.mode.grow": () => "Nowe działania",
  "room.left": ({ index, count }) => `Pytanie ${String(index)} z ${String(count)}`,
  "room.done": () => "Wszystkie pytania mają odpowiedź albo są odłożone.",
  "room.fills": ({ cells: count, actions: rows }) => `Odpowiedź uzupełni ${cellsOf(count)} (${actions(rows)}).`,
  "room.cells": ({ count }) => `Które działania (${String(count)})`,
  "room.now": ({ text }) => `teraz: ${text ? `„${String(text)}”` : "puste"}`,
  "room.who": () => "Kto odpowiada na sali (do arkusza Decyzje)",
  "room.save": () => "Zapisz odpowiedź",
  "room.park": () => "Odłóż na później",
  "room.previous": () => "Poprzednie",
  "room.next": () => "Następne",
  "room.projector": () => "Na rzutnik",
  "room.projector.end": () => "Zamknij widok (Esc)",
  "room.projector.name": () => "Pytanie na rzutniku",
  "room.window.close": () => "Zamknij okno na rzutniku",
  "room.window.keys": () =>
    "Okno na rzutniku pokazuje to samo pytanie. Przeciągnij je na drugi ekran; odpowiadać można tu i tam.",
  "room.window.busy": () => "Zapisuję…",
  "room.window.other": ({ header }) => `${String(header)}: inna odpowiedź`,
  "room.window.type": () => "albo wpisz inną odpowiedź",
  "room.window.term": () => "rok, miesiąc albo dzień: 2027, 06.2027",
  "room.window.counts": ({ decisions, putOff }) => `Decyzje: ${String(decisions)} · odłożone: ${String(putOff)}`,
  "room.keys": () => "Enter zapisuje, Page Down i Page Up zmieniają pytanie, Esc zamyka widok na rzutnik.",
  "room.answered": ({ count, refused }) =>
    `Zapisano: ${cells(count)}.${n(refused) > 0 ? ` Nie zapisano: ${cells(refused)} – ktoś zmienił tam tekst w międzyczasie.` : ""}`,
  "room.undo": () => "Cofnij ostatnią odpowiedź",
  "room.undone": ({ count }) => `Cofnięto ostatnią odpowiedź: ${cells(count)}.`,
  "room.parked": () => "Pytanie odłożono. Wrócisz do niego na liście odłożonych.",
  "room.back": () => "Pytanie wróciło do kolejki.",
  "room.parking": ({ count }) => `Odłożone (${String(count)})`,
  "room.parking.take": () => "Wróć do pytania",
  "room.outside": ({ count }) => `Poza salą (${String(count)})`,
  "room.outside.about": () => "Tych uwag nie da się rozstrzygnąć na sali: są do pracy przy biurku, na ekranie Sprawdź.",
  "room.decisions": ({ count }) => `Decyzje (${String(count)})`,
  "room.decision": ({ question, answer, by }) =>
    `${String(question)} → ${String(answer)}${by ? ` (${String(by)})` : ""}`,
  "room.decisions.write": () => "Zapisz arkusz „Decyzje”",
  "room.written": ({ count }) => `Zapisano arkusz „Decyzje”: ${counted(n(count), "decyzja", "decyzje", "decyzji")}.`,
  "room.noColumn": ({ columns }) => `W tabeli nie ma jeszcze kolumny: ${list(columns)}.`,
  "room.oddTerm": () => "Nie rozpoznaję tego terminu. Wpisz rok, miesiąc albo dzień: 2027, 03.2027, 31.03.2027.",
  "room.addColumn": () => "Dodaj kolumnę do tabeli",

  "grow.about": () =>
    "Nie ma jeszcze tabeli działań. Zacznijcie od nazwy i lat dokumentu, potem: problem, cel, działanie.",
  "grow.frame": () => "Podstawowe dane",
  "grow.begin": () => "Zaczynamy",
  "grow.goal": () => "Problem i cel",
  "grow.area": () => "Problem albo obszar",
  "grow.goalText": () => "Cel, który go rozwiązuje",
  "grow.addGoal": () => "Dodaj cel",
  "grow.action": () => "Działanie",
  "grow.ofGoal": () => "Do którego celu",
  "grow.goalName": ({ area, number, text }) =>
    [area, [number, text].filter(Boolean).join(". ")].filter(Boolean).join(" · "),
  "grow.actionText": () => "Co zrobimy",
  "grow.addAction": () => "Dodaj działanie",
  "grow.saved": () =>
    "Każde działanie trafia do skoroszytu od razu. Termin, źródło i odpowiedzialny zostają puste: zapytają o nie pytania do sali.",
  "grow.begun": ({ sheets }) => `Powstała tabela działań. Zapisane arkusze: ${list(sheets)}.`,
  "grow.added": ({ row }) => `Dodano działanie w wierszu ${String(row)}.`,
  "grow.list": ({ goals, actions: count }) => `${counted(n(goals), "cel", "cele", "celów")}, ${actions(count)}`,

  "handout.about": () =>
    "Każda instytucja dostanie plik .xlsx ze swoimi działaniami, listami wyboru i instrukcją. Tabela w tym skoroszycie się nie zmieni.",
  "handout.by": () => "Odesłać do dnia (może zostać puste)",
  "handout.who": ({ count }) => `Instytucje (${String(count)})`,
  "handout.institution": ({ institution, count }) => `${String(institution)} – ${actions(count)}`,
  "handout.none": () => "Żadne działanie nie ma odpowiedzialnego, więc nie ma komu wysłać tabeli.",
  "handout.orphans": ({ count }) => `Bez odpowiedzialnego (${String(count)}): tych działań nikt nie dostanie`,
  "handout.one": ({ institution }) => `Pobierz plik: ${String(institution)}`,
  "handout.download": () => "Pobierz",
  "handout.all": ({ count }) => `Pobierz wszystkie w jednym .zip (${files(count)})`,
  "handout.zip": () => "tabela-do-uzupelnienia",
  "handout.letter": () => "List",
  "handout.letter.one": ({ institution }) => `List z plikiem: ${String(institution)}`,
  "handout.letter.about": () =>
    "„List” to gotowa wiadomość z plikiem w załączniku (.eml): otwiera się w programie pocztowym, wpisujesz adres i wysyłasz.",
  "handout.day": () => "Termin do kalendarza (.ics)",
  "returns.count": ({ back, sent }) => `Wróciło ${String(back)} z ${String(sent)}`,
  "returns.all": () => "Odpowiedzieli wszyscy.",
  "returns.waiting": () => "Czekamy na",
  "returns.sent": ({ day }) => `plik z ${String(day)}`,
  "returns.remind": () => "Przypomnij",
  "returns.remind.one": ({ institution }) => `Przypomnij: ${String(institution)}`,
  "tick.all": () => "Zaznacz wszystkie",
  "tick.none": () => "Odznacz wszystkie",
  "collect.taken": ({ taken, all }) => `Przyjmujesz ${String(taken)} z ${String(all)} zmian.`,
  "collect.changes": ({ count }) => `Zmienione wiersze (${String(count)})`,
  "collect.added": ({ count }) => `Nowe wiersze (${String(count)})`,
  "collect.removals.about": () =>
    "Zostają w planie. Zaznacz tylko te, które naprawdę mają z niego zniknąć; ich treść będzie na arkuszu Konflikty.",
  "collect.about": () =>
    "Wskaż odesłane pliki .xlsx lub .docx – także te, które nie wyszły od nas. Kolumny mogły zmienić nazwę i kolejność.",
  "collect.pick": () => "Wybierz odesłane pliki",
  "collect.read": ({ count, actions: rows }) => `Odczytano ${files(count)}, razem ${actions(rows)}.`,
  "collect.file": ({ file, institution, count }) =>
    `${String(file)}${institution ? ` – ${String(institution)}` : ""}: ${actions(count)}`,
  "collect.foreign": () => "spoza rozesłanych plików: wiersze dołączone jako nowe",
  "collect.files": ({ count }) => `Pliki (${String(count)})`,
  "collect.broken": ({ count }) => `Nie odczytano (${String(count)}); pozostałe zebrano`,
  "collect.aside": ({ count }) => `Poza tabelą w plikach (${String(count)}): przeczytaj, nie dołączono tego do planu`,
  "collect.asideLine": ({ file, where, text }) => `${String(file)}, ${String(where)}: „${String(text)}”`,
  "collect.result": ({ changed, added, removed, conflicts }) =>
    `Zmienionych wierszy: ${String(changed)}, nowych: ${String(added)}, usuniętych: ${String(removed)}, konfliktów: ${String(conflicts)}.`,
  "collect.conflicts": ({ count }) => `Konflikty (${String(count)})`,
  "collect.conflict": ({ column, place }) => `${String(column)} – ${String(place)}`,
  "collect.own": () => "nasz plan",
  "collect.keep": ({ value }) => `zostaw jak w planie: ${value ? `„${String(value)}”` : "puste"}`,
  "collect.take": ({ value, files: from }) => `${value ? `„${String(value)}”` : "puste"} – ${String(from)}`,
  "collect.removals": ({ count }) => `Wiersze, których nie odesłano (${String(count)})`,
  "collect.removed": ({ text, files: from }) => `„${String(text)}” – nie ma w pliku ${String(from)}`,
  "collect.similar": ({ count }) => `Podobne działania różnych instytucji (${String(count)})`,
  "collect.join": () => "Połącz w jedno działanie",
  "collect.joined": ({ lead, funding }) => `Po połączeniu: ${String(lead)}; ${String(funding)}`,
  "collect.write": () => "Zapisz zebraną tabelę",
  "collect.again": () => "Wybierz inne pliki",
  "collect.sheets": () =>
    "Powstaną też arkusze: Konflikty, Pochodzenie wierszy, Podobne działania. Wszystko można cofnąć w Historii.",
  "collect.changed": () =>
    "Tabela zmieniła się od czasu zebrania: połączono pliki jeszcze raz. Sprawdź konflikty i zapisz.",
  "collect.written": ({ actions: count, conflicts }) =>
    `Zapisano tabelę: ${actions(count)}. Konflikty bez decyzji: ${String(conflicts)}.`,

  "successor.due": ({ count }) => `Czas na zmianę (${String(count)})`,
  "successor.due.none": () => "Według słownika żadna instytucja z tabeli nie kończy działalności w tych latach.",
  "successor.due.line": ({ institution, successor, since, count }) =>
    `${String(institution)} → ${String(successor)} od ${String(since)}: ${actions(count)}`,
  "successor.due.unsure": () => "data do potwierdzenia",
  "successor.from": () => "Instytucja, która kończy działalność",
  "successor.to": () => "Następca",
  "successor.since": () => "Pierwszy dzień następcy",
  "successor.show": () => "Pokaż, co się zmieni",
  "successor.apply": ({ count }) => `Wpisz następcę (${cells(count)})`,
  "successor.edits": ({ count }) => `Zmiany (${String(count)})`,
  "successor.undated": ({ count }) => `Bez daty końca, do sprawdzenia (${String(count)})`,
  "successor.done": ({ count, refused }) =>
    `Wpisano następcę: ${cells(count)}. Słownik zaktualizowano.${n(refused) > 0 ? ` Nie zmieniono: ${cells(refused)} – jest tam już inny tekst.` : ""}`,
  "successor.needed": () => "Podaj obie instytucje i dzień.",

  "compare.about": () =>
    "Wskaż plik starej strategii (.xlsx, .docx, .html lub .txt). Nowa to tabela z tego skoroszytu.",
  "compare.pick": () => "Wybierz plik starej strategii",
  "compare.again": () => "Wybierz inny plik",
  "compare.counts": ({ kept, changed, split, joined, dropped, added }) =>
    `Zachowane: ${String(kept)}, zmienione: ${String(changed)}, podzielone: ${String(split)}, połączone: ${String(joined)}, porzucone: ${String(dropped)}, nowe: ${String(added)}.`,
  "compare.group": ({ name, count }) => `${String(name)} (${String(count)})`,
  "compare.break": () => "To nie to samo działanie",
  "compare.broken": () => "Rozłączono. Te działania nie będą już łączone w tym skoroszycie.",
  "compare.restore": ({ count }) => `Przywróć rozłączone pary (${String(count)})`,
  "compare.restored": () => "Rozłączone pary znów są porównywane.",
  "compare.sheet": () => "Zapisz arkusz „Porównanie”",
  "compare.written": () => "Zapisano arkusz „Porównanie”.",
  "compare.word": () => "Zapisz tabelę do dokumentu (.docx)",
  "compare.this": () => "tabela w skoroszycie",

  "monitoring.columns": () => "Kolumny",
  "monitoring.columns.about": () =>
    "Dodaje do tabeli kolumny Status, Co zrobiono i wartość wskaźnika za podany rok. To, co wpisano, zostaje.",
  "monitoring.year": () => "Rok",
  "monitoring.turnOn": () => "Włącz kolumny",
  "monitoring.on": ({ year }) => `Kolumny monitoringu za rok ${String(year)} są w tabeli.`,
  "monitoring.toFill": ({ count }) => `Kto ma co uzupełnić (${actions(count)})`,
  "monitoring.toFill.none": () => "Każde działanie ma status i opis tego, co zrobiono.",
  "monitoring.institution": ({ institution, count }) =>
    `${institution ? String(institution) : "bez odpowiedzialnego"} – ${actions(count)}`,
  "monitoring.missing": ({ text, columns }) =>
    `${String(text).replace(/(?<![.:;])[.:;]+$/, "")} – brak: ${list(columns)}`,
  "monitoring.handout": () => "Rozdaj instytucjom",
  "monitoring.report": () => "Rozdział sprawozdania",
  "monitoring.report.about": ({ actions: count, none }) =>
    `W rozdziale ${plural(Number(count), "będzie", "będą", "będzie")} ${actions(count)}; bez informacji: ${String(none)} (tak zostaną opisane, niczego nie dopisujemy).`,
  "monitoring.name": () => "Nazwa strategii",
  "monitoring.mission": () => "Misja (może zostać pusta)",
  "monitoring.chapter": () => "Numer rozdziału",
  "monitoring.number": () => "Numer strategii w rozdziale",
  "monitoring.save": () => "Zapisz rozdział (.docx)",
  "monitoring.wrongYear": () => "Podaj rok czterema cyframi.",
} satisfies Record<string, Sentence>;
