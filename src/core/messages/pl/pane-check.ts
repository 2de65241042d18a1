import { counted } from "../plural";
import type { MessageValue } from "../../table/read-result";
import { quote, type Sentence } from "../catalogue";

const n = (value: MessageValue | undefined): number => Number(value ?? 0);
const rows = (value: MessageValue | undefined): string => counted(n(value), "wierszu", "wierszach", "wierszach");
const cells = (value: MessageValue | undefined): string => counted(n(value), "komórkę", "komórki", "komórek");

/** Sprawdź: three words for how grave it is, sentences with numbers for every state. */
export const plCheck = {
  "severity.error": () => "Błąd",
  "severity.warning": () => "Ostrzeżenie",
  "severity.hint": () => "Wskazówka",
  "severities.error": ({ count }) => counted(n(count), "błąd", "błędy", "błędów"),
  "severities.warning": ({ count }) => counted(n(count), "ostrzeżenie", "ostrzeżenia", "ostrzeżeń"),
  "severities.hint": ({ count }) => counted(n(count), "wskazówka", "wskazówki", "wskazówek"),
  "category.STR": () => "Budowa tabeli",
  "category.CEL": () => "Cele",
  "category.DZI": () => "Działania",
  "category.CZA": () => "Terminy",
  "category.FIN": () => "Finansowanie",
  "category.ODP": () => "Odpowiedzialni",
  "category.SPO": () => "Spójność",
  "category.WSK": () => "Wskaźniki",
  "category.JEZ": () => "Język",
  "category.PLA": () => "Plan a ustawa",

  "check.start": () =>
    "Dodatek przejrzy tabelę działań i wskaże, czego brakuje i co jest niejasne. Niczego nie zmieni.",
  "check.run": () => "Sprawdź tabelę",
  "check.again": () => "Sprawdź ponownie",
  "check.summary": ({ actions, columns, error, warning, hint }) =>
    `Sprawdzono ${counted(n(actions), "działanie", "działania", "działań")}, ${counted(n(columns), "kolumnę", "kolumny", "kolumn")}: ${counted(n(error), "błąd", "błędy", "błędów")}, ${counted(n(warning), "ostrzeżenie", "ostrzeżenia", "ostrzeżeń")}, ${counted(n(hint), "wskazówka", "wskazówki", "wskazówek")}.`,
  "check.left": ({ left, most }) =>
    n(left) === 0 ? `Wszystko załatwione: 0 z ${String(most)}` : `Zostało ${String(left)} z ${String(most)}`,
  "check.before": () => "Poprzednia uwaga",
  "check.next": () => "Następna uwaga",
  "check.progress": () => "Ile uwag już załatwiono",
  "notice.undo": () => "Cofnij",
  "check.asIs": ({ sheet }) =>
    `Arkusz „${String(sheet)}” sprawdzono bez zmian: adresy to Twoje komórki. Po uporządkowaniu poprawisz go stąd jednym kliknięciem.`,
  "check.asIs.assumed": ({ count }) => `Co przyjęto przy czytaniu (${String(count)})`,
  "check.accepted": ({ fresh, error, warning, hint }) =>
    `Nowych uwag: ${String(fresh)}. W stanie przyjętym wcześniej: ${counted(n(error), "błąd", "błędy", "błędów")}, ${counted(n(warning), "ostrzeżenie", "ostrzeżenia", "ostrzeżeń")}, ${counted(n(hint), "wskazówka", "wskazówki", "wskazówek")} – lista jest na dole.`,
  "check.none": () => "Nie ma nic do poprawienia.",
  "check.noneShown": () => "Wszystkie uwagi są odfiltrowane. Zaznacz powyżej, które pokazać.",
  "check.stale.edited": ({ rows: count }) => `Wynik sprzed zmian w ${rows(count)}.`,
  "check.stale.remote": () => "Wynik sprzed zmian: tabelę zmienia teraz inna osoba.",
  "check.stale.shape": () => "Wynik sprzed zmian: w tabeli przybyło, ubyło lub przestawiono wiersze albo kolumny.",
  "check.stale.gone": () => "Tabeli działań nie ma już w skoroszycie; wynik poniżej jest sprzed usunięcia.",
  "check.filter": () => "Pokaż",
  "check.view": () => "Układ",
  "check.view.rules": () => "według rodzaju uwagi",
  "check.view.rows": () => "według wierszy",
  "check.kind": () => "Rodzaj dokumentu",
  "check.kind.guessed": () => "Odczytano z tytułu albo treści. Jeśli to inny dokument, wybierz jego rodzaj.",
  "check.kind.unknown": () => "Nie rozpoznano rodzaju, więc żadnych wymagań ustawowych nie sprawdzano.",
  "check.kind.act": ({ act, date }) => `Przepis: ${String(act)} (stan na ${String(date)})`,
  "check.kind.unread": ({ act }) => `Przepis do sprawdzenia: ${String(act)}. Nie odczytano go w źródle.`,
  "check.assumed": ({ count }) => `Do potwierdzenia (${String(count)})`,
  "check.assumed.about": () => "Tak odczytano zapisy, które można rozumieć różnie. To nie są uwagi do planu.",
  "check.assumed.confirm": ({ count }) =>
    n(count) === 1 ? "Potwierdzam ten odczyt" : `Potwierdzam wszystkie (${String(count)})`,
  "check.assumed.yes": () => "Potwierdź",
  "check.assumed.one": ({ place }) => `Potwierdź: ${String(place)}`,
  "check.more": ({ count }) => `i jeszcze ${String(count)}`,
  "check.profile": () => "Sprawdzam pod kątem",
  "profile.warsztat": () => "warsztatu",
  "profile.kontrola": () => "pełnej kontroli",
  "profile.uchwala": () => "uchwały",
  "check.fixSafe": ({ count }) => `Wprowadź bezpieczne poprawki (${String(count)})`,
  "check.fixSafe.hint": () =>
    "Tylko spacje, znaki list i podobne rzeczy, których nie da się przeczytać inaczej. Jeden krok cofania.",
  "check.fixed": ({ count, refused }) =>
    n(refused) === 0
      ? `Poprawiono ${cells(count)}.`
      : `Poprawiono ${cells(count)}; ${counted(n(refused), "komórki nie ruszono, bo w międzyczasie się zmieniła", "komórek nie ruszono, bo w międzyczasie się zmieniły", "komórek nie ruszono, bo w międzyczasie się zmieniły")}.`,
  "columns.legend": () => "Kolumny: ile komórek wypełnionych, niejasnych i pustych",
  "columns.summary": ({ missing, unclear }) =>
    n(missing) + n(unclear) === 0
      ? "Kolumny: wszystkie wypełnione"
      : `Kolumny: ${[n(missing) > 0 ? counted(n(missing), "brak", "braki", "braków") : "", n(unclear) > 0 ? counted(n(unclear), "niejasna", "niejasne", "niejasnych") : ""].filter(Boolean).join(", ")}`,
  "columns.numbers": ({ filled, unclear, missing }) =>
    [
      `${String(filled)} ✓`,
      n(unclear) > 0 ? counted(n(unclear), "niejasna", "niejasne", "niejasnych") : "",
      n(missing) > 0 ? counted(n(missing), "brak", "braki", "braków") : "",
    ]
      .filter(Boolean)
      .join(" · "),
  "columns.only": ({ column }) => `Lista pokazuje tylko: ${String(column)}.`,
  "columns.all": () => "Pokaż wszystkie",
  "check.list": () => "Uwagi do tabeli",
  "check.group": ({ name, count }) => `${String(name)} (${String(count)})`,
  "check.place.table": () => "cała tabela",
  "check.where": ({ address, about }) => [address, about].filter(Boolean).join(" · "),
  "check.why": () => "Dlaczego to ważne",
  "check.mend": () => "Jak naprawić",
  "check.fix": () => "Napraw",
  "check.proposals": () => "Pokaż propozycje",
  "check.successor": () => "Zamień na następcę w całej tabeli…",
  "check.successor.own": () => "Instytucja kończy działalność: wpisz następcę…",
  "check.answer": () => "Wpisz odpowiedź…",
  "check.put": ({ text }) => `Wpisz ${quote(text, 60)}`,
  "check.put.nothing": () => "Wyczyść komórkę",
  "check.addColumn": ({ column }) => `Dodaj kolumnę „${String(column)}”`,
  "check.rowByRow": ({ count }) => `Pokaż wiersz po wierszu (${String(count)})`,
  "check.ask": () => "Zapytaj",
  "check.ask.done": () => "Odłożone na warsztat",
  "check.asked": ({ address }) => `Dopisano do pytań na warsztat: ${String(address)}.`,
  "check.suppress": () => "Pomiń…",
  "check.toSheet": () => "Przejdź do komórki",
  "check.options": () => "Układ i zakres sprawdzania",
  "check.rule": () => "O tej regule",
  "check.rule.checks": () => "Co sprawdza",
  "check.rule.skip": () => "Kiedy pominąć",
  "check.rule.bad": () => "Źle",
  "check.rule.good": () => "Dobrze",
  "check.rule.basis": () => "Podstawa",
  "check.asOf": ({ date }) => `stan na ${String(date)}`,

  "proposal.before": () => "jest",
  "proposal.after": () => "będzie",
  "proposal.empty": () => "(pusto)",
  "proposal.also": ({ count }) =>
    `Zamień też w ${counted(n(count), "innej komórce", "innych komórkach", "innych komórkach")}`,
  "proposal.apply": ({ count }) => `Zapisz (${String(count)})`,
  "proposal.none": () => "Dla tej uwagi nie ma gotowej propozycji: popraw komórkę ręcznie.",
  "proposal.answer.source": () => "Źródło finansowania",
  "proposal.answer.body": () => "Odpowiedzialny",
  "proposal.answer.date": () => "Data (rok, miesiąc lub dzień)",
  "proposal.answer.text": () => "Treść",
  "proposal.answer.show": () => "Pokaż zmianę",

  "suppress.title": () => "Pomiń tę uwagę",
  "suppress.scope": () => "Co pominąć",
  "suppress.scope.action": () => "tylko tutaj",
  "suppress.scope.institution": ({ name }) => `wszędzie, gdzie chodzi o: ${String(name)}`,
  "suppress.scope.rule": ({ code }) => `wszystkie uwagi ${String(code)}`,
  "suppress.reason": () => "Dlaczego",
  "suppress.reason.needed": () => "Wpisz powód: zostanie przy uwadze.",
  "suppress.author": () => "Kto pomija",
  "suppress.until": () => "Pokaż ją znowu po dniu (można nie podawać)",
  "suppress.do": () => "Pomiń",
  "suppress.done": ({ code }) => `Pominięto tę uwagę (${String(code)}). Pominięte widać na liście pod uwagami.`,
  "suppressed.list": ({ count }) => `Pominięte (${String(count)})`,
  "suppressed.line": ({ reason, author, date, until }) =>
    [`${String(reason)}`, [author, date].filter(Boolean).join(", "), until ? `do ${String(until)}` : ""]
      .filter(Boolean)
      .join(" · "),
  "suppressed.restore": () => "Przywróć",
  "suppressed.baseline": () => "przyjęte jako punkt odniesienia",

  "baseline.offer": ({ count }) =>
    `Możesz przyjąć ${counted(n(count), "dzisiejszą uwagę", "dzisiejsze uwagi", "dzisiejszych uwag")} jako punkt odniesienia i widzieć odtąd tylko nowe.`,
  "baseline.take": () => "Przyjmij punkt odniesienia",
  "baseline.not": () => "Nie, pokazuj wszystkie",
  "baseline.taken": ({ count }) => `Przyjęto ${counted(n(count), "uwagę", "uwagi", "uwag")} jako punkt odniesienia.`,

  "damage.said": ({ headers }) =>
    `Wklejanie usunęło listy wyboru: ${(Array.isArray(headers) ? headers : []).join(", ")}.`,
  "damage.repair": () => "Przywróć listy wyboru",
  "damage.repaired": () => "Listy wyboru są znowu na miejscu.",
  "findings.write": () => "Zapisz uwagi na arkuszu „Uwagi do planu”",
  "findings.written": ({ sheet }) => `Uwagi z adresami są na arkuszu „${String(sheet)}”.`,
} satisfies Record<string, Sentence>;
