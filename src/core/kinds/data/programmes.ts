/** Programmes whose acts were read, each a kind of its own. */
import type { DocumentKind } from "../types";
import { COUNTY, LOCAL, READ, STATE_REPORT, USUAL } from "./common";

/** Roczny albo wieloletni program współpracy z organizacjami pozarządowymi. */
export const wspolpraca: DocumentKind = {
  id: "wspolpraca",
  name: { pl: "program współpracy z organizacjami pozarządowymi", en: "programme of cooperation with NGOs" },
  noun: "program",
  act: {
    text: "ustawa o działalności pożytku publicznego i o wolontariacie, art. 5a",
    mark: "S",
    source: "ustawa o działalności pożytku publicznego i o wolontariacie, art. 5a",
    read: READ,
  },
  levels: [...LOCAL, ...COUNTY, "województwo"],
  titles: ["wspolprac+organizacj", "wspolprac+ngo", "wspolprac+pozytku"],
  required: { term: "hint", funding: "warning", responsible: "hint", indicator: "hint" },
  duties: [
    {
      id: "ust. 4",
      where: "ust. 4",
      asks: { pl: "wysokość środków planowanych na realizację programu", en: "money planned for the programme" },
      short: { pl: "wysokość środków", en: "money planned" },
      answer: "cost",
      ofWhole: true,
    },
    {
      id: "ust. 4",
      where: "ust. 4",
      asks: {
        pl: "pozostałe elementy obowiązkowe (co najmniej 10: cele, zasady, zakres, formy, zadania priorytetowe, ocena, komisje i inne)",
        en: "the other required elements (at least ten)",
      },
      short: { pl: "pozostałe elementy obowiązkowe", en: "the other required elements" },
      answer: "document",
    },
  ],
  report: {
    chapter: { pl: "Sprawozdanie z realizacji programu współpracy", en: "Report on the programme of cooperation" },
    basis: {},
  },
  deadlines: [
    {
      day: "11-30",
      what: { pl: "uchwalenie programu współpracy na następny rok", en: "adopting the programme for the next year" },
      mark: "S",
      source: "ustawa o działalności pożytku publicznego i o wolontariacie, art. 5a",
      read: READ,
    },
    {
      day: "05-31",
      what: { pl: "sprawozdanie z programu współpracy za poprzedni rok", en: "report on the programme of last year" },
      mark: "S",
      source: "ustawa o działalności pożytku publicznego i o wolontariacie, art. 5a",
      read: READ,
    },
  ],
};

/** Lokalny plan deinstytucjonalizacji usług społecznych. */
export const lpdi: DocumentKind = {
  id: "lpdi",
  name: { pl: "lokalny plan deinstytucjonalizacji usług społecznych", en: "local plan of deinstitutionalisation" },
  noun: "plan",
  act: {
    text: "uchwała nr 135 Rady Ministrów z 15.06.2022 (Strategia rozwoju usług społecznych)",
    mark: "S",
    source: "uchwała nr 135 Rady Ministrów z 15.06.2022 (strony regionalnych ośrodków polityki społecznej)",
    read: READ,
  },
  levels: [...LOCAL, ...COUNTY],
  titles: ["deinstytucjonaliz", "lpdi"],
  required: USUAL,
  duties: [],
  report: STATE_REPORT,
  deadlines: [],
};
