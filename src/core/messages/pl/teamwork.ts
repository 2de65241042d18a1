import { quote, type Sentence } from "../catalogue";
import { counted, plural } from "../plural";

const actions = (n: unknown) => counted(Number(n), "działanie", "działania", "działań");

/** Sheets of hand-outs, collections, comparisons and decisions. */
export const teamwork = {
  "place.goal": (v) => `cel ${v.goal}`,
  "instruction.title": (v) => `Plan działań do uzupełnienia: ${v.institution}`,
  "instruction.count": (v) =>
    `W arkuszu „Działania” ${plural(Number(v.count), "jest", "są", "jest")} ${actions(v.count)}, za które odpowiada ${v.institution}.`,
  "instruction.return": (v) => `Prosimy odesłać plik do ${v.returnBy}.`,
  "instruction.fill": () =>
    "Proszę uzupełnić i poprawić komórki w arkuszu „Działania”. Braki wyróżniono kolorem i przerywaną ramką.",
  "instruction.lists": () =>
    "W kolumnach ze źródłem finansowania i odpowiedzialnym można wybrać wartość z listy albo wpisać własną.",
  "instruction.rows": () =>
    "Wiersze można dodawać i usuwać, kolumny przestawiać. Nie zmieniaj kolumny Id: po niej poznajemy wiersze.",
  "form.header": () => "Do uzupełnienia",
  "form.gap.action": () => "wpisz działanie",
  "form.gap.goal": () => "wpisz cel albo jego numer",
  "form.gap.term": () => "podaj termin",
  "form.gap.from": () => "podaj początek",
  "form.gap.to": () => "podaj koniec",
  "form.gap.backwards": () => "początek jest późniejszy niż koniec",
  "form.gap.funding": () => "podaj źródło finansowania",
  "form.gap.responsible": () => "podaj odpowiedzialnego",
  "form.left": (v) => `Działania do uzupełnienia: ${v.open} z ${v.count}.`,
  "instruction.form": () =>
    "Ostatnia kolumna, „Do uzupełnienia”, sama mówi, czego w wierszu brakuje; gdy jest pusta, wiersz jest gotowy. Treść pozostałych komórek sprawdzi ten, kto zbiera plan.",
  "instruction.locked": () =>
    "Arkuszy nie można przez pomyłkę usunąć ani przemianować: układ skoroszytu jest chroniony bez hasła (Recenzja > Chroń skoroszyt).",
  "instruction.local": () => "Plik nie zawiera makr i niczego nie wysyła.",
  "letter.subject": (v) => `Plan działań do uzupełnienia: ${v.institution}`,
  "letter.body": (v) =>
    [
      "Dzień dobry,",
      "",
      `przesyłam plik z planem działań: ${plural(Number(v.count), "jest w nim", "są w nim", "jest w nim")} ${actions(v.count)}, za które odpowiada ${v.institution}. Proszę uzupełnić i poprawić komórki w arkuszu „Działania”; braki wyróżniono kolorem. Wskazówki są na pierwszym arkuszu.`,
      ...(v.returnBy ? ["", `Proszę odesłać plik do ${v.returnBy}.`] : []),
      "",
      "Z poważaniem",
    ].join("\n"),
  "letter.reminder.subject": () => "Przypomnienie: plan działań do uzupełnienia",
  "letter.reminder.body": (v) =>
    [
      "Dzień dobry,",
      "",
      `plik z planem działań wysłaliśmy ${v.sent}${v.returnBy ? ` z prośbą o odesłanie do ${v.returnBy}` : ""}, a odpowiedzi jeszcze nie mamy. Proszę o odesłanie uzupełnionego pliku. Jeśli plik nie dotarł, proszę o wiadomość.`,
      "",
      "Z poważaniem",
    ].join("\n"),
  "calendar.title": () => "Odesłane plany działań: termin",
  "calendar.body": (v) => `Tego dnia mają wrócić uzupełnione pliki: ${v.institutions}.`,
  "data.title": () => "Dane do zebrania planu. Proszę nie zmieniać.",
  "conflicts.title": (v) =>
    Number(v.count) === 0
      ? "Brak konfliktów"
      : `${counted(Number(v.count), "konflikt", "konflikty", "konfliktów")} do rozstrzygnięcia`,
  "conflicts.note": () =>
    "W planie zostawiono dotychczasową wartość. Proszę wybrać jedną z propozycji i wpisać ją w arkuszu „Działania”.",
  "conflicts.place": () => "Działanie",
  "conflicts.column": () => "Kolumna",
  "conflicts.base": () => "Było",
  "conflicts.proposals": () => "Propozycje (plik)",
  "conflicts.decision": () => "Decyzja",
  "conflicts.own": () => "nasz plan",
  "conflicts.empty": () => "(puste)",
  "changes.title": (v) =>
    `${counted(Number(v.count), "zmieniona komórka", "zmienione komórki", "zmienionych komórek")}`,
  "changes.before": () => "Było",
  "changes.after": () => "Jest",
  "changes.files": () => "Z pliku",
  "renamed.title": () => "Kolumny rozpoznane po zawartości, choć mają inny nagłówek",
  "renamed.header": () => "Nagłówek w pliku",
  "renamed.column": () => "Kolumna planu",
  "doubts.title": () => "Kolumny, których nie rozpoznano (w planie zostały pod własnym nagłówkiem)",
  "doubts.samples": () => "Przykłady",
  "doubts.candidates": () => "Nie wróciła kolumna",
  "removals.title": (v) => `Wiersze, których nie ma w odesłanych plikach: ${v.count}`,
  "removals.files": () => "Nie ma w pliku",
  "removals.state": () => "W planie",
  "removals.kept": () => "zostaje – zdecyduj, czy go usunąć",
  "removals.gone": () => "usunięty – pełna treść tutaj",
  "provenance.title": (v) =>
    `Skąd ${plural(Number(v.count), "pochodzi", "pochodzą", "pochodzi")} ${actions(v.count)} planu`,
  "provenance.action": () => "Działanie",
  "provenance.file": () => "Plik",
  "provenance.sheet": () => "Arkusz",
  "provenance.row": () => "Wiersz",
  "provenance.institution": () => "Instytucja",
  "provenance.id": () => "Id",
  "similar.title": (v) =>
    Number(v.count) === 0
      ? "Nie znaleziono podobnych działań różnych instytucji"
      : `Podobne działania różnych instytucji: ${counted(Number(v.count), "para", "pary", "par")}`,
  "similar.note": () =>
    "Połączone działanie ma wspólnych odpowiedzialnych i wspólne źródła. Decyzja należy do Państwa: niczego nie połączono.",
  "similar.first": () => "Działanie 1",
  "similar.firstLead": () => "Odpowiedzialny 1",
  "similar.second": () => "Działanie 2",
  "similar.secondLead": () => "Odpowiedzialny 2",
  "similar.likeness": () => "Podobieństwo",
  "similar.joined": () => "Po połączeniu: odpowiedzialni; źródła",
  "similar.decision": () => "Połączyć? (tak/nie)",
  "similar.yes": () => "tak",
  "decisions.title": () => "Decyzje podjęte na warsztacie",
  "decisions.none": () => "Nie zapisano jeszcze żadnej decyzji.",
  "decisions.question": () => "Pytanie",
  "decisions.answer": () => "Ustalono",
  "decisions.by": () => "Kto",
  "decisions.at": () => "Kiedy",
  "decisions.actions": () => "Dotyczy działań",
  "comparison.title": (v) => `Porównanie: ${v.before} i ${v.after}`,
  "comparison.counts": (v) =>
    `Zachowane: ${v.kept}, zmienione: ${v.changed}, podzielone: ${v.split}, połączone: ${v.joined}, porzucone: ${v.dropped}, nowe: ${v.added}.`,
  "comparison.kind": () => "Co się stało",
  "comparison.before": () => "Było",
  "comparison.after": () => "Jest",
  "comparison.changes": () => "Zmiany",
  "comparison.unchanged": () => "bez zmian",
  "comparison.kept": () => "zachowane",
  "comparison.changed": () => "zmienione",
  "comparison.split": () => "podzielone",
  "comparison.joined": () => "połączone",
  "comparison.dropped": () => "porzucone",
  "comparison.added": () => "nowe",
  "comparison.change": (v) => `${v.column}: ${quote(v.before)} → ${quote(v.after)}`,
} satisfies Record<string, Sentence>;
