/** Words of Plan w liczbach, Wymagania prawa and Co się zmieni. */
import { quote, type Sentence } from "../catalogue";
import { counted } from "../plural";

const titled = (name: string, title: unknown) => (title ? `${name}: ${String(title)}` : name);

export const pl = {
  "mirror.title": (v) => titled("Plan w liczbach", v.title),
  "mirror.note": () =>
    "Co tabela naprawdę obiecuje. Liczby są żywe; numery wierszy arkusza Działania pochodzą z chwili utworzenia.",
  "mirror.what": () => "Co mówi tabela",
  "mirror.count": () => "Ile",
  "mirror.of": () => "Na ile działań",
  "mirror.share": () => "Udział",
  "mirror.rows": () => "Wiersze w arkuszu Działania",
  "mirror.more": (v) => `i jeszcze ${counted(Number(v.count), "wiersz", "wiersze", "wierszy")}`,
  "mirror.all": () => "Działania w planie",
  "mirror.whole": (v) => `Działania trwające przez cały okres ${v.first}–${v.last}`,
  "mirror.noDates": () => "Działania bez żadnej daty",
  "mirror.oneDate": () => "Działania z jedną tylko datą",
  "mirror.leads": () => "Podmioty, które prowadzą działania",
  "mirror.topLead": (v) => `Działania, które prowadzi podmiot najbardziej obciążony: ${v.lead}`,
  "mirror.noBody": () => "Działania, za które nikt nie odpowiada",
  "mirror.noFunding": () => "Działania bez źródła finansowania",
  "mirror.institution": () => "Działania, w których zamiast źródła wpisano samą instytucję",
  "mirror.named": () => "Działania z nazwanym źródłem pieniędzy albo bez kosztów",
  "mirror.noIndicator": () => "Działania bez wskaźnika",
  "mirror.emptyGoals": () => "Cele operacyjne bez żadnego działania",

  "statute.title": (v) => titled("Wymagania prawa", v.title),
  "statute.kind": (v) => `Rodzaj dokumentu: ${String(v.kind)}`,
  "statute.note.read": (v) =>
    `Przepis: ${String(v.act)} (źródło: ${String(v.source)}; stan na ${String(v.asOf)}). Zdania w ostatniej kolumnie są gotowe do wklejenia do dokumentu.`,
  "statute.note.document": () =>
    "Tego, co może zawierać tylko dokument (diagnozy, prognozy), tabela nie pokaże: sprawdź w dokumencie.",
  "statute.note.noDuties": () => "Ten przepis nie wymienia elementów, na które mogłaby odpowiedzieć tabela działań.",
  "statute.note.unread": (v) =>
    `Przepis do sprawdzenia: ${String(v.act)}. Nie odczytano go w źródle, więc poniższa lista jest tylko podpowiedzią.`,
  "statute.note.unknown": () =>
    "Dla tego rodzaju dokumentu nie sprawdza się żadnych wymagań ustawowych. Rodzaj wybiera się na ekranie „Sprawdź” albo w ustawieniach.",
  "statute.letter": () => "Przepis",
  "statute.duty": () => "Czego wymaga",
  "statute.answer": () => "Co odpowiada w tabeli",
  "statute.count": () => "Ile jest",
  "statute.of": () => "Na ile działań",
  "statute.state": () => "Stan",
  "statute.sentence": () => "Zdanie do dokumentu",
  "statute.state.all": () => "jest",
  "statute.state.part": () => "częściowo",
  "statute.state.none": () => "brak",
  "statute.outside": () => "sprawdź w dokumencie",
  "statute.outOf": () => "z",
  "statute.missing": () => "Brakuje:",
  "statute.look": (v) => `Sprawdź w dokumencie: ${String(v.duty)}.`,
  "statute.none": (v) => `W tabeli nie ma jeszcze odpowiedzi: ${String(v.duty)}.`,
  "statute.answer.document": () => "tabela tego nie zawiera",
  "statute.answer.strategic": () => "działania z celem strategicznym w kolumnie Cel strategiczny",
  "statute.answer.areas": () => "działania przypisane do obszarów, które wyrażają cele strategiczne",
  "statute.answer.directions": () => "działania w tabeli",
  "statute.answer.who": () => "działania z podmiotem odpowiedzialnym",
  "statute.answer.when": () => "działania z terminem (data albo „na bieżąco”)",
  "statute.answer.money": () =>
    "działania z wypełnioną kolumną Źródło finansowania; czy to źródła, pokazuje arkusz Finansowanie",
  "statute.answer.indicators": () => "działania ze wskaźnikiem",
  "statute.answer.cost": () => "działania z kosztem",
  "statute.some.strategic": () => "Liczba działań przypisanych do celów strategicznych:",
  "statute.some.areas": () => "Cele strategiczne wyrażają obszary; liczba działań przypisanych do obszarów:",
  "statute.some.directions": () => "Liczba działań, które rozpisują kierunki:",
  "statute.some.who": () => "Liczba działań, którym przypisano podmiot odpowiedzialny:",
  "statute.some.when": () => "Liczba działań, którym wyznaczono termin:",
  "statute.some.money": () => "Liczba działań, dla których wskazano źródło finansowania:",
  "statute.some.indicators": () => "Liczba działań, dla których określono wskaźnik:",
  "statute.some.cost": () => "Liczba działań, dla których podano koszt:",

  "changes.title": (v) => titled("Co się zmieni", v.title),
  "changes.note": (v) =>
    `Zmiany po ${String(v.day)}, które dotkną działań tego planu: koniec programu, koniec instytucji, nowe określenie w prawie, termin dokumentu.`,
  "changes.none": (v) => `Według znanych faktów po ${String(v.day)} żadna zmiana nie dotknie działań tego planu.`,
  "changes.date": () => "Od kiedy",
  "changes.what": () => "Co się zmieni",
  "changes.count": () => "Ile działań",
  "changes.actions": () => "Działania",
  "changes.todo": () => "Co zrobić",
  "changes.source": () => "Skąd to wiadomo",
  "changes.read": (v) => `${String(v.source)} (stan na ${String(v.asOf)})`,
  "changes.unread": (v) => `do sprawdzenia: informacji nie odczytano w źródle (zapisano ${String(v.asOf)})`,
  "changes.own": () => "podano w ustawieniach planu",
  "changes.programme": (v) => `Program ${quote(v.name)} przestaje płacić (ostatni dzień: ${String(v.day)})`,
  "changes.programme.todo": (v) =>
    v.next
      ? `Sprawdź następcę: ${quote(v.next)}, albo wskaż inne źródło na dalsze lata`
      : "Wskaż inne źródło na dalsze lata",
  "changes.institution": (v) => `${quote(v.name)} kończy działalność`,
  "changes.institution.todo": (v) => (v.next ? `Wpisz następcę: ${quote(v.next)}` : "Wskaż inną instytucję"),
  "changes.term": (v) => `Zamiast ${quote(v.name)} ustawa będzie mówić ${quote(v.next)}`,
  "changes.term.todo": () => "Zmień określenie w działaniach, które będą jeszcze trwały",
  "changes.deadline": (v) => String(v.name),
  "changes.deadline.todo": () => "Zaplanuj przygotowanie dokumentu",
  "changes.end": () => "Kończy się okres dokumentu",
  "changes.end.todo": () => "Przygotuj następny dokument",
  "changes.more": (v) => `i jeszcze ${counted(Number(v.count), "działanie", "działania", "działań")}`,
} satisfies Record<string, Sentence>;
