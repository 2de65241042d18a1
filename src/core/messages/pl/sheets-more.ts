/**
 * Words of the sheets Harmonogram, Podmioty, Finansowanie, Wskaźniki, Plan w liczbach, Wymagania prawa, Co się zmieni,
 * Ustawienia planu.
 */
import type { Sentence } from "../catalogue";
import { counted, plural } from "../plural";
import { pl as statute } from "./sheets-statute";

const n = (value: unknown) => Number(value ?? 0);
const titled = (name: string, title: unknown) => (title ? `${name}: ${String(title)}` : name);
const joined = (parts: unknown) => (parts as readonly string[]).join("; ");
const actions = (count: unknown) => counted(n(count), "działanie", "działania", "działań");

export const pl = {
  "schedule.title": (v) => titled("Harmonogram", v.title),
  "schedule.emptyMeans": () => "że w tym okresie działanie nie trwa",
  "schedule.note": () =>
    "Znak ■ jest w każdym okresie, w którym działanie trwa. Działanie bez roku początku albo końca nie ma znaku; „na bieżąco” ma go w całym okresie.",
  "schedule.noteGoals": (v) =>
    `Plan ma ponad ${v.limit} działań, więc wiersze to cele operacyjne, a liczby mówią, ile ich działań trwa w danym roku.`,
  "schedule.quarter": (v) => `${v.quarter} kw. ${v.year}`,
  "schedule.quarterOnly": (v) => `${v.quarter} kw.`,
  "schedule.action": () => "Działanie",
  "schedule.from": () => "Od",
  "schedule.to": () => "Do",
  "schedule.gone": () => "(usunięte z tabeli Działania)",
  "schedule.running": () => "Działania w toku",
  "schedule.inTable": () => "Działania w tabeli:",
  "schedule.shown": () => "Działania w tym harmonogramie:",
  "timeline.sheet": (v) => titled("Oś czasu", v.title),
  "timeline.label": () => "Działanie",
  "timeline.start": () => "Początek",
  "timeline.length": () => "Czas trwania (dni)",
  "timeline.until": () => "do",
  "timeline.axis": () => "Rok",
  "timeline.title": () => "Oś czasu działań",
  "timeline.areaTitle": (v) => `Oś czasu działań: ${v.area}`,
  "timeline.part": (v) => `${v.label}: ${v.from}–${v.to}`,
  "timeline.partNone": (v) => `${v.label}: bez roku początku albo końca`,
  "timeline.alt": (v) => `Wykres słupkowy skumulowany: ${v.title}. ${joined(v.parts)}.`,
  "timeline.equal": (v) =>
    `${counted(n(v.count), "działanie", "działania", "działań")} z ${v.of} ${plural(n(v.count), "ma", "mają", "ma")} ten sam termin ${v.from}–${v.to}, więc oś czasu pokazałaby prawie same równe paski. Zamiast niej jest obciążenie w latach.`,
  "timeline.noTerms": () =>
    "Żadne działanie nie ma jeszcze i roku początku, i roku końca, więc oś czasu byłaby pusta. Zamiast niej jest obciążenie w latach.",
  "timeline.noTermsIn": (v) =>
    `Bez osi czasu, bo żadne działanie nie ma i roku początku, i roku końca: ${joined(v.areas)}.`,
  "timeline.tooMany": (v) =>
    `Oś czasu wymagałaby ${counted(n(v.charts), "wykresu", "wykresów", "wykresów")}, co byłoby nieczytelne. Zamiast nich jest obciążenie w latach.`,

  "bodies.title": (v) => titled("Podmioty", v.title),
  "bodies.says": (v) => `Najwięcej działań prowadzi: ${v.body} (${v.count} z ${v.all})`,
  "bodies.note": () =>
    "L: podmiot prowadzi działanie w tym celu, P: jest partnerem. Liczby i znaki zmieniają się razem z tabelą; nowe brzmienia w kolumnie Odpowiedzialny wymagają odświeżenia.",
  "bodies.body": () => "Podmiot",
  "bodies.leads": () => "Prowadzi",
  "bodies.partners": () => "Jest partnerem",
  "bodies.matrix": () => "Podmioty i cele",
  "bodies.legend": () => "Cele w kolumnach",
  "bodies.more": (v) => `Pokazano podmioty wymieniane najczęściej; pominięto jeszcze: ${v.count}.`,
  "bodies.none": () => "W kolumnie Odpowiedzialny nie ma żadnego podmiotu.",
  "bodies.load": () => "Obciążenie prowadzących w latach",
  "bodies.loadTooLong": () => "Plan jest zbyt długi, by liczyć obciążenie każdego podmiotu w każdym roku formułami.",
  "bodies.concentration": () => "Koncentracja",
  "bodies.distinct": () => "Podmioty, które coś prowadzą",
  "bodies.share": () => "Największy udział jednego prowadzącego",
  "bodies.sharpAbove": () =>
    "Jeden podmiot prowadzi co najmniej cztery piąte działań: warto wskazać liderów poszczególnych działań.",
  "bodies.sharpBelow": () => "Żaden podmiot nie prowadzi czterech piątych działań.",
  "bodies.unread": () => "Wpisy dodane po utworzeniu (powinno być 0)",
  "chart.bodies": () => "Podmioty prowadzące i partnerzy",
  "chart.bodies.part": (v) => `${v.label}: prowadzi ${v.leads}, jest partnerem ${v.partners}`,
  "chart.bodies.alt": (v) =>
    `Wykres słupkowy: liczba działań, które podmiot prowadzi i w których jest partnerem. ${joined(v.parts)}.`,

  "funding.title": (v) => titled("Finansowanie", v.title),
  "funding.says": (v) => `Działania bez źródła finansowania: ${v.count} z ${v.all}`,
  "funding.note": () => "Ramy finansowe: z jakich źródeł i w których latach działania mają być finansowane.",
  "funding.byYear": () => "Źródła w latach (liczba działań w toku)",
  "funding.unnamed": () => "(brak źródła)",
  "funding.toFind": () => "Co trzeba jeszcze znaleźć",
  "funding.gap": () => "Brak źródła",
  "funding.gap.none": () => "Brak źródła",
  "funding.gap.institution": () => "Sama instytucja zamiast źródła",
  "funding.gap.vague": () => "Tylko środki zewnętrzne nieokreślone",
  "funding.gap.unclear": () => "Zapis nierozpoznany",
  "funding.gap.total": () => "Razem do uzupełnienia",
  "funding.gap.named": () => "Działania z nazwanym źródłem",
  "funding.cost": () => "Koszt według źródła",
  "funding.costColumn": () => "Koszt",
  "funding.costActions": () => "Działania z kosztem",
  "funding.costNote": () =>
    "Koszt działania z kilkoma źródłami jest w wierszu „kilka źródeł”, bo podziału tabela nie podaje. Kwoty zapisane słowami („4 000 zł”) policzono tak, jak brzmiały w chwili utworzenia; kwoty wpisane jako liczby są żywe.",
  "funding.costSeveral": () => "Kilka źródeł (podział nieznany)",
  "funding.costUnread": () => "Koszt zapisany inaczej, wpisany później lub nieczytelny (działania)",
  "funding.noCost": () =>
    "Tabela nie ma kolumny Koszt, więc kwot nie da się zestawić. Kolumnę można włączyć przy porządkowaniu tabeli.",
  "chart.sources": () => "Źródła finansowania",
  "chart.sources.part": (v) => `${v.label}: ${actions(v.count)}`,
  "chart.sources.alt": (v) => `Wykres słupkowy: liczba działań według źródła finansowania. ${joined(v.parts)}.`,

  "indicators.title": (v) => titled("Wskaźniki", v.title),
  "indicators.note": () => "Tabela monitorowania: każde działanie ze wskaźnikiem, jego miarą i tym, czego brakuje.",
  "indicators.none": () =>
    "Tabela nie ma kolumny Wskaźnik. Bez wskaźników nie da się powiedzieć, co zmieniły działania: dopisz kolumnę „Wskaźnik” i uzupełnij ją.",
  "indicators.tooLong": (v) =>
    `Plan ma ponad ${v.limit} działań: lista wskaźników jest w arkuszu Działania, tu są same liczby.`,
  "indicators.what": () => "Co jest",
  "indicators.with": () => "Działania ze wskaźnikiem",
  "indicators.without": () => "Działania bez wskaźnika",
  "indicators.noBase": () => "Wskaźniki bez wartości bazowej",
  "indicators.noTarget": () => "Wskaźniki bez wartości docelowej",
  "indicators.noSource": () => "Wskaźniki bez źródła danych",
  "indicators.noFrequency": () => "Wskaźniki bez częstotliwości",
  "indicators.action": () => "Działanie",
  "indicators.indicator": () => "Wskaźnik",
  "indicators.unit": () => "Jednostka",
  "indicators.source": () => "Źródło danych",
  "indicators.frequency": () => "Częstotliwość",
  "indicators.base": () => "Wartość bazowa",
  "indicators.baseYear": () => "Rok bazowy",
  "indicators.target": () => "Wartość docelowa",
  "indicators.missing": () => "Czego brakuje",
  "indicators.lack.all": () => "wskaźnika",
  "indicators.lack.base": () => "wartości bazowej; ",
  "indicators.lack.target": () => "wartości docelowej; ",
  "indicators.lack.source": () => "źródła danych; ",
  "indicators.lack.frequency": () => "częstotliwości; ",
  "indicators.lack.nothing": () => "niczego",

  "settings.title": () => "Ustawienia planu",
  "settings.note": () => "Arkusz do czytania. Ustawienia zmienia się w panelu dodatku; są zapisane w tym pliku.",
  ...statute,
} satisfies Record<string, Sentence>;
