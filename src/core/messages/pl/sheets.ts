/** Words of the sheets the add-in writes. */
import type { Sentence } from "../catalogue";
import { counted } from "../plural";
import { pl as more } from "./sheets-more";

const n = (value: unknown) => Number(value ?? 0);
const actions = (count: unknown) => counted(n(count), "działanie", "działania", "działań");
const titled = (name: string, title: unknown) => (title ? `${name}: ${String(title)}` : name);
const joined = (parts: unknown) => (parts as readonly string[]).join("; ");

export const pl = {
  "list.title": () => "Słownik",
  "list.responsible": () =>
    "Wybierz podmiot z arkusza Słownik albo wpisz własny. Nowe podmioty możesz dopisać w arkuszu Słownik.",
  "list.partners": () => "Wybierz podmiot z arkusza Słownik albo wpisz kilka, oddzielając je średnikiem.",
  "list.funding": () =>
    "Wybierz źródło z arkusza Słownik albo wpisz własne. Instytucja to jeszcze nie źródło pieniędzy.",
  "list.status": () => "Wybierz status z listy: planowane, w trakcie, zrealizowane, zaniechane.",

  "severity.error": () => "Błąd",
  "severity.warning": () => "Ostrzeżenie",
  "severity.hint": () => "Wskazówka",

  "gaps.title": (v) => titled("Uwagi do tabeli działań", v.title),
  "gaps.checked": (v) => {
    const totals = `${counted(n(v.error), "błąd", "błędy", "błędów")}, ${counted(n(v.warning), "ostrzeżenie", "ostrzeżenia", "ostrzeżeń")}, ${counted(n(v.hint), "wskazówka", "wskazówki", "wskazówek")}`;
    return `Sprawdzono: ${actions(v.actions)}, ${counted(n(v.columns), "kolumna", "kolumny", "kolumn")}. Wynik: ${totals}.`;
  },
  "gaps.severity": () => "Ważność",
  "gaps.code": () => "Kod",
  "gaps.rule": () => "Reguła",
  "gaps.address": () => "Adres",
  "gaps.place": () => "Miejsce",
  "gaps.sentence": () => "Co znaleziono",
  "gaps.why": () => "Dlaczego to ważne",
  "gaps.mend": () => "Jak naprawić",
  "gaps.decision": () => "Decyzja",
  "gaps.who": () => "Kto i do kiedy",
  "gaps.wholeTable": () => "cała tabela",
  "gaps.suppressed": (v) =>
    `Pominięto zgodnie z ustawieniami: ${counted(n(v.count), "uwagę", "uwagi", "uwag")}. Lista z powodami jest w arkuszu „Ustawienia planu”.`,
  "gaps.accepted": (v) =>
    `Przyjęte w punkcie odniesienia, więc niepokazane: ${counted(n(v.count), "uwagę", "uwagi", "uwag")}.`,

  "dictionary.title": () => "Słownik podmiotów i źródeł finansowania",
  "dictionary.note": () =>
    "Tabele są do edycji: dopisz wiersz pod ostatnim, a pojawi się na listach w arkuszu Działania po odświeżeniu.",
  "dictionary.status": () => "Status",
  "status.planned": () => "planowane",
  "status.running": () => "w trakcie",
  "status.done": () => "zrealizowane",
  "status.dropped": () => "zaniechane",

  "group.noArea": () => "(bez obszaru)",
  "group.noGoal": () => "(bez celu operacyjnego)",

  "summary.title": (v) => titled("Zestawienie", v.title),
  "summary.counts": (v) =>
    `W chwili utworzenia: ${counted(n(v.areas), "obszar", "obszary", "obszarów")}, ${counted(n(v.goals), "cel operacyjny", "cele operacyjne", "celów operacyjnych")}, ${actions(v.actions)}.`,
  "summary.says": (v) =>
    `Działania w planie: ${v.all}; bez źródła finansowania: ${v.funding}, bez odpowiedzialnego: ${v.body}, bez dat: ${v.dates}.`,
  "summary.live": () =>
    "Liczby są formułami na tabeli Działania i zmieniają się razem z nią. Po zmianie nazw obszarów, celów lub po dopisaniu nowych odśwież zestawienie.",
  "summary.completenessNote": () =>
    "Kompletność: jaka część działań ma źródło finansowania, odpowiedzialnego i obie daty (średnio z trzech). „Na bieżąco” liczy się jak termin, „-” i „brak” to braki.",
  "summary.areas": () => "Obszary",
  "summary.goals": () => "Cele operacyjne",
  "summary.leads": () => "Podmioty prowadzące",
  "summary.sources": () => "Źródła finansowania",
  "summary.area": () => "Obszar",
  "summary.goal": () => "Cel operacyjny",
  "summary.lead": () => "Podmiot prowadzący",
  "summary.source": () => "Źródło finansowania",
  "summary.actions": () => "Działania",
  "summary.noFunding": () => "Bez źródła finansowania",
  "summary.noBody": () => "Bez odpowiedzialnego",
  "summary.noDates": () => "Bez dat",
  "summary.oneDate": () => "Tylko jedna data",
  "summary.first": () => "Pierwszy rok",
  "summary.last": () => "Ostatni rok",
  "summary.completeness": () => "Kompletność",
  "summary.share": () => "Udział",
  "summary.total": () => "Razem w tabeli",
  "summary.outside": () => "Pozostałe (powinno być 0)",
  "summary.otherWordings": () => "Wpisy dodane po utworzeniu (powinno być 0)",
  "summary.beyond": (v) =>
    `W tej kolumnie jest bardzo dużo różnych wpisów: ${counted(n(v.wordings), "najrzadszy wpis", "najrzadsze wpisy", "najrzadszych wpisów")} (${counted(n(v.actions), "działanie", "działania", "działań")}) policzono tylko łącznie, jako pozostałe.`,
  "summary.several": () =>
    "Działanie z kilkoma źródłami liczy się przy każdym z nich, więc wiersze mogą dać więcej niż „Razem”.",
  "summary.otherLeads": (v) => `pozostałe: ${counted(n(v.count), "podmiot", "podmioty", "podmiotów")}`,
  "summary.nameless": () => "(zapis nie wskazuje podmiotu)",
  "summary.none.responsible": () => "(brak odpowiedzialnego)",
  "summary.none.funding": () => "(brak źródła)",

  "source.budżet gminy": () => "Budżet gminy (powiatu, miasta)",
  "source.koszty bieżące": () => "Koszty bieżące jednostki",
  "source.bez kosztów": () => "Bez kosztów",
  "source.dotacje i programy rządowe": () => "Dotacje i programy rządowe",
  "source.UE": () => "Unia Europejska",
  "source.PFRON": () => "PFRON",
  "source.Fundusz Pracy": () => "Fundusz Pracy, KFS",
  "source.NFZ": () => "NFZ",
  "source.sponsorzy": () => "Sponsorzy, darowizny",
  "source.środki organizacji i partnerów": () => "Środki organizacji i partnerów",
  "source.środki zewnętrzne nieokreślone": () => "Środki zewnętrzne nieokreślone",
  "source.answered": () => "Nie dotyczy (odpowiedź bez źródła)",
  "source.institution": () => "Instytucja wpisana zamiast źródła",
  "source.unclear": () => "Zapis nierozpoznany",

  "load.title": () => "Obciążenie w latach",
  "load.year": () => "Rok",
  "load.yearLabel": (v) => `${v.year} r.`,
  "load.running": () => "Działania w toku",
  "load.none": () => "Żadne działanie nie ma roku, więc obciążenia w latach nie da się policzyć.",
  "load.steady": () => "w tym „na bieżąco” (w każdym roku)",
  "load.elsewhere": () => "W całości poza tymi latami",
  "load.uncounted": () => "Niepoliczone: brak jednej lub obu dat",
  "load.part": (v) => `${v.year}: ${v.count}`,

  "axis.actions": () => "Liczba działań",
  "chart.areas": () => "Działania i braki w obszarach",
  "chart.areas.gaps": (v) => `Działania bez źródła finansowania: ${v.count} z ${v.all}`,
  "chart.load.most": (v) => `Najwięcej działań w toku: ${v.count} (pierwszy raz: ${v.year})`,
  "chart.areas.part": (v) =>
    `${v.label}: ${actions(v.actions)}, bez źródła finansowania ${v.noFunding}, bez odpowiedzialnego ${v.noBody}, bez dat ${v.noDates}`,
  "chart.areas.alt": (v) => `Wykres słupkowy: działania i braki w obszarach. ${joined(v.parts)}.`,
  "chart.load": () => "Liczba działań w toku w kolejnych latach",
  "chart.load.alt": (v) => `Wykres kolumnowy: liczba działań w toku. ${joined(v.parts)}.`,
  ...more,
} satisfies Record<string, Sentence>;
