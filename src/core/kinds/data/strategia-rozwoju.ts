import type { DocumentKind, Duty } from "../types";
import { LOCAL, READ, STATE_REPORT, USUAL } from "./common";

const duty = (answer: Duty["answer"], pl: string, en: string, more: Partial<Duty> = {}): Duty => ({
  id: "ust. 3",
  where: "ust. 3",
  answer,
  asks: { pl, en },
  short: { pl, en },
  ...more,
});

/** Strategia rozwoju gminy, which every commune must have since 1.07.2026 unless it is part of a supralocal one. */
export const strategiaRozwoju: DocumentKind = {
  id: "strategia-rozwoju",
  name: { pl: "strategia rozwoju gminy", en: "development strategy of a commune" },
  noun: "strategia",
  act: {
    text: "ustawa o samorządzie gminnym, art. 10e",
    mark: "S",
    source:
      "ustawa o samorządzie gminnym, art. 10e (obowiązek od 1.07.2026: Dziennik Gazeta Prawna, 13.01 i 24.02.2026)",
    read: READ,
  },
  levels: [...LOCAL, "ponadlokalna"],
  titles: [
    "strategi+rozwoju+gmin",
    "strategi+rozwoju+miast",
    "strategi+rozwoju+ponadlokaln",
    "strategi+rozwoju+spoleczno",
    "strategi+zrownowazonego rozwoju",
    "strategi+rozwoju lokalnego",
  ],
  notTitles: [
    "uslug",
    "turyst",
    "kultur",
    "oswiat",
    "edukac",
    "sport",
    "elektromobiln",
    "transport",
    "energ",
    "problem",
    "powiat",
    "wojewodztw",
    "kierowan",
    "lgd",
    "mlodziez",
    "mieszkalnict",
  ],
  required: { ...USUAL, funding: "hint" },
  duties: [
    duty("document", "wnioski z diagnozy", "conclusions of the diagnosis"),
    duty("strategic", "cele strategiczne", "strategic goals"),
    duty("directions", "kierunki działań", "directions of action"),
    duty("indicators", "oczekiwane rezultaty i wskaźniki ich osiągnięcia", "expected results and their indicators", {
      ofWhole: true,
    }),
    duty("document", "model struktury funkcjonalno-przestrzennej", "model of the spatial structure"),
    duty("document", "ustalenia i rekomendacje przestrzenne", "findings on spatial policy"),
    duty("document", "obszary strategicznej interwencji z zakresem działań", "areas of strategic intervention"),
    duty("who", "system realizacji", "the system of carrying out", { ofWhole: true }),
    duty("money", "ramy finansowe i źródła finansowania", "financial frame and sources", { ofWhole: true }),
  ],
  report: STATE_REPORT,
  deadlines: [],
};
