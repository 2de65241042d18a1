/** The dictionary every commune starts with. */
import type { Dictionary } from "../types";
import { HEADS } from "./heads";
import { LOCAL_INSTITUTIONS } from "./institutions-local";
import { STATE_INSTITUTIONS } from "./institutions-state";
import { COMMUNITY_INSTITUTIONS } from "./institutions-community";
import { OTHER_ENTRIES } from "./institutions-other";
import { PUBLIC_INSTITUTIONS } from "./institutions-public";
import { NEVER_SAME } from "./never-same";
import { PROGRAMMES } from "./programmes";
import { SOURCES } from "./sources";
import { withHistory } from "./successors";

/** Version of the file format; a file of a higher version comes from a newer add-in. */
export const DICTIONARY_VERSION = 1;

export const BUILT_IN: Dictionary = {
  version: DICTIONARY_VERSION,
  institutions: [
    ...PUBLIC_INSTITUTIONS,
    ...COMMUNITY_INSTITUTIONS,
    ...STATE_INSTITUTIONS,
    ...LOCAL_INSTITUTIONS,
    ...OTHER_ENTRIES,
    ...HEADS,
  ].map(withHistory),
  sources: SOURCES,
  programmes: PROGRAMMES,
  neverSame: NEVER_SAME,
  abbreviations: {
    JST: "jednostka samorządu terytorialnego",
    NGO: "organizacja pozarządowa",
    UE: "Unia Europejska",
    RP: "Rzeczpospolita Polska",
    GUS: "Główny Urząd Statystyczny",
    GPRPA: "gminny program rozwiązywania problemów alkoholowych",
    BIP: "Biuletyn Informacji Publicznej",
    KRS: "Krajowy Rejestr Sądowy",
    EOG: "Europejski Obszar Gospodarczy",
    NMP: "Najświętsza Maryja Panna",
    NSPJ: "Najświętsze Serce Pana Jezusa",
    MB: "Matka Boska",
    RPO: "regionalny program operacyjny",
    WPR: "wspólna polityka rolna",
    ZHP: "Związek Harcerstwa Polskiego",
    ABI: "administrator bezpieczeństwa informacji",
    ASI: "administrator systemów informatycznych",
    IOD: "inspektor ochrony danych",
    IODO: "inspektor ochrony danych",
    EFS: "Europejski Fundusz Społeczny",
    ROD: "rodzinne ogrody działkowe",
    OZE: "odnawialne źródła energii",
    WPF: "wieloletnia prognoza finansowa",
    GPR: "gminny program rewitalizacji",
    LSR: "lokalna strategia rozwoju",
    PPN: "program przeciwdziałania narkomanii",
    POŚ: "program ochrony środowiska",
    SA: "spółka akcyjna",
    PGE: "Polska Grupa Energetyczna",
    PKP: "Polskie Koleje Państwowe",
    TVP: "Telewizja Polska",
    KRRiT: "Krajowa Rada Radiofonii i Telewizji",
    RODO: "rozporządzenie o ochronie danych osobowych",
    BHP: "bezpieczeństwo i higiena pracy",
    OC: "obrona cywilna",
    OT: "oddział terenowy",
    WF: "wychowanie fizyczne",
    SPE: "specjalne potrzeby edukacyjne",
    AA: "Anonimowi Alkoholicy",
    DDA: "Dorosłe Dzieci Alkoholików",
    NSZZ: "Niezależny Samorządny Związek Zawodowy",
    ITS: "inteligentne systemy transportowe",
    RM: "Rada Ministrów",
    WSA: "wojewódzki sąd administracyjny",
    NSA: "Naczelny Sąd Administracyjny",
  },
};
