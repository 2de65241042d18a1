/**
 * Kinds whose acts are general knowledge only: they are named to be looked up, and nothing statutory is claimed on
 * their strength.
 */
import type { DocumentKind, KindId, Words } from "../types";
import { COUNTY, GENERAL, LOCAL, READ, STATE_REPORT, unread, USUAL } from "./common";

function kind(
  id: KindId,
  name: Words,
  { act, titles }: { act: string; titles: readonly string[] },
  more: Partial<DocumentKind> = {},
): DocumentKind {
  return {
    id,
    name,
    noun: "program",
    act: unread(act),
    levels: LOCAL,
    titles,
    required: USUAL,
    duties: [],
    report: STATE_REPORT,
    deadlines: [],
    ...more,
  };
}

const longest = (years: number) => ({ years, mark: "L" as const, source: GENERAL, read: READ });

export const rewitalizacja = kind(
  "rewitalizacja",
  { pl: "gminny program rewitalizacji", en: "revitalisation programme of a commune" },
  { act: "ustawa o rewitalizacji, art. 15", titles: ["rewitaliz"] },
  {
    duties: [
      ["who", "podmioty realizujące przedsięwzięcia", "bodies that carry the projects out"],
      ["cost", "szacowana wartość przedsięwzięć", "estimated value of the projects"],
      ["indicators", "prognozowane rezultaty", "expected results"],
      ["money", "ramy finansowe", "financial frame"],
      ["document", "lokalizacja i zakres przedsięwzięć", "place and scope of the projects"],
    ].map(([answer, pl, en]) => ({
      id: "art. 15",
      where: "art. 15",
      asks: { pl: pl!, en: en! },
      short: { pl: pl!, en: en! },
      answer: answer as "who",
      ofWhole: true,
    })),
  },
);

export const uzaleznienia = kind(
  "uzaleznienia",
  {
    pl: "program profilaktyki i rozwiązywania problemów alkoholowych oraz przeciwdziałania narkomanii",
    en: "programme against problems of alcohol and drugs",
  },
  {
    act: "ustawa o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi, art. 4¹",
    titles: ["program+alkohol", "program+narkoman", "program+uzalezn", "gpprpa", "gprpa", "gppirpa", "gppiu"],
  },
  {
    content: {
      words: ["alkohol", "uzalezni", "narkom", "narkot", "profilak", "gkrpa", "trzezw", "abstynen", "pijan", "nalog"],
      share: 0.6,
    },
    longest: longest(4),
    deadlines: [
      {
        day: "06-30",
        what: { pl: "raport z programu dla rady za poprzedni rok", en: "report to the council for last year" },
        mark: "L",
        source: GENERAL,
        read: READ,
      },
    ],
  },
);

export const wspieranieRodziny = kind(
  "wspieranie-rodziny",
  { pl: "program wspierania rodziny", en: "programme of support for families" },
  {
    act: "ustawa o wspieraniu rodziny i systemie pieczy zastępczej, art. 176 pkt 1 (powiat: art. 180)",
    titles: ["wspierania rodzin", "wsparcia rodzin", "program+pieczy zastepcz"],
  },
  {
    levels: [...LOCAL, ...COUNTY],
    longest: longest(3),
    content: {
      words: ["asystent rodziny", "asystenta rodziny", "piecz", "rodzin zastepcz", "rodziny zastepcz"],
      share: 0.6,
    },
  },
);

export const przemocDomowa = kind(
  "przemoc-domowa",
  { pl: "program przeciwdziałania przemocy domowej", en: "programme against domestic violence" },
  {
    act: "ustawa o przeciwdziałaniu przemocy domowej, art. 6",
    titles: ["przemoc+domow", "przemoc+rodzin", "przeciwdzialania przemocy"],
  },
  { levels: [...LOCAL, ...COUNTY], content: { words: ["przemoc", "niebiesk", "krzywdz"], share: 0.6 } },
);

export const srodowisko = kind(
  "srodowisko",
  { pl: "program ochrony środowiska", en: "environmental protection programme" },
  {
    act: "ustawa – Prawo ochrony środowiska",
    titles: ["ochrony srodowiska", "gospodarki niskoemisyjnej", "adaptacji+klimat"],
  },
  { levels: [...LOCAL, ...COUNTY, "województwo"] },
);

export const dostepnosc = kind(
  "dostepnosc",
  { pl: "plan działania na rzecz poprawy dostępności", en: "plan for better accessibility" },
  {
    act: "ustawa o zapewnianiu dostępności osobom ze szczególnymi potrzebami",
    titles: ["dostepnosci", "plan+dostepnos"],
  },
  { noun: "plan", levels: [...LOCAL, ...COUNTY] },
);

export const zabytki = kind(
  "zabytki",
  { pl: "program opieki nad zabytkami", en: "programme of care for monuments" },
  { act: "ustawa o ochronie zabytków i opiece nad zabytkami", titles: ["opieki nad zabytkami"] },
  { levels: [...LOCAL, ...COUNTY, "województwo"], longest: longest(4) },
);
