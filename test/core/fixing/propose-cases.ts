/** A finding, what stands in its row, and what the first proposal must make of it. */
import type { Answers } from "../../../src/core/fixing";
import type { Finding } from "../../../src/core/checking/types";
import { finding, type ActionLike } from "./plan";

export interface Case {
  what: string;
  rows: ActionLike[];
  finding: Finding;
  answers?: Answers;
  /** Expected texts after the first proposal, by action and column. */
  after: Record<string, string>;
  alsoIn?: number;
}

export const CASES: Case[] = [
  {
    what: "reversed dates change places",
    rows: [{ from: "2026", to: "2024-03" }],
    finding: finding("CZA-02", ["swap-dates"]),
    after: { "A1 from": "2024-03", "A1 to": "2026" },
  },
  {
    what: "a typed date fills the end asked for",
    rows: [{ to: "" }],
    finding: finding("CZA-04", ["fill-date"], { column: "to" }),
    answers: { date: "31.03.2025" },
    after: { "A1 to": "2025-03-31" },
  },
  {
    what: "a typed range fills both ends",
    rows: [{ from: "-", to: "-" }],
    finding: finding("CZA-01", ["fill-date"], { column: "from" }),
    answers: { date: "2024–2026" },
    after: { "A1 from": "2024", "A1 to": "2026" },
  },
  {
    what: '"na bieżąco" becomes the strategy\'s years',
    rows: [{ from: { kind: "continuous", text: "na bieżąco" }, to: { kind: "continuous", text: "na bieżąco" } }],
    finding: finding("CZA-05", ["confirm-period"]),
    after: { "A1 from": "2024", "A1 to": "2030" },
  },
  {
    what: "a frequency goes to the notes",
    rows: [{ from: { kind: "frequency", text: "corocznie" }, note: "po konsultacjach" }],
    finding: finding("CZA-07", ["move-frequency"]),
    after: { "A1 from": "", "A1 note": "po konsultacjach; corocznie" },
  },
  {
    what: "a successor stands in the old name's case and number",
    rows: [{ responsible: "Urząd Gminy we współpracy z gminnym ośrodkiem pomocy społecznej i policją" }],
    finding: finding("ODP-06", ["successor"], {
      values: {
        institutions: ["gminny ośrodek pomocy społecznej"],
        successors: ["centrum usług społecznych"],
        until: ["2021-10-31"],
      },
    }),
    after: { "A1 responsible": "Urząd Gminy we współpracy z centrum usług społecznych i policją" },
  },
  {
    what: "an abbreviation gives way to an abbreviation, its place stays",
    rows: [
      { responsible: "GOPS w Zalesiu, Policja" },
      { responsible: "GOPS w Zalesiu", from: "2022" },
      { responsible: "GOPS w Zalesiu", from: "2020" },
    ],
    finding: finding("ODP-06", ["successor"], {
      values: { institutions: ["GOPS"], successors: ["centrum usług społecznych"], until: ["2021-10-31"] },
    }),
    after: { "A1 responsible": "CUS w Zalesiu, Policja" },
    alsoIn: 1,
  },
  {
    what: "a successor agrees in number",
    rows: [{ responsible: "Samorząd gminy we współpracy z ośrodkami pomocy społecznej" }],
    finding: finding("ODP-06", ["successor"], {
      values: {
        institutions: ["ośrodek pomocy społecznej"],
        successors: ["centrum usług społecznych"],
        until: ["2021-10-31"],
      },
    }),
    after: { "A1 responsible": "Samorząd gminy we współpracy z centrami usług społecznych" },
  },
  {
    what: "the rarer spelling becomes the usual one",
    rows: [{ responsible: "GOPS, AWR SP" }, { responsible: "AWRSP" }, { responsible: "GOPS i AWR SP" }],
    finding: finding("SPO-01", ["canonical-name"], {
      actionId: undefined,
      scope: "table",
      values: { institution: "AWRSP", spellings: ["AWRSP", "AWR SP"] },
    }),
    after: { "A1 responsible": "GOPS, AWRSP" },
    alsoIn: 1,
  },
  {
    what: "a misspelt name gets the dictionary's spelling in its own case",
    rows: [{ responsible: "GOPS we współpracy z organizacajmi pozarządowymi" }],
    finding: finding("SPO-01", ["canonical-name"], {
      actionId: undefined,
      values: {
        institution: "organizacje pozarządowe",
        spellings: ["organizacje pozarządowe", "organizacajmi pozarządowymi"],
      },
    }),
    after: { "A1 responsible": "GOPS we współpracy z organizacjami pozarządowymi" },
  },
  {
    what: "an abbreviation is written out in the right case",
    rows: [{ responsible: "Urząd Gminy we współpracy z PUP" }, { responsible: "PUP w Borowej" }],
    finding: finding("SPO-01", ["expand-abbreviation"], {
      actionId: undefined,
      values: { institution: "powiatowy urząd pracy", spellings: ["powiatowy urząd pracy", "PUP"] },
    }),
    after: { "A1 responsible": "Urząd Gminy we współpracy z powiatowym urzędem pracy" },
    alsoIn: 1,
  },
  {
    what: "an unknown abbreviation is explained by the user",
    rows: [{ responsible: "KRSŻ, GOPS" }],
    finding: finding("ODP-08", ["expand-abbreviation"], { column: "responsible", values: { abbreviations: ["KRSŻ"] } }),
    answers: { text: "Klub Rozwoju Seniora w Żukowie" },
    after: { "A1 responsible": "Klub Rozwoju Seniora w Żukowie (KRSŻ), GOPS" },
  },
  {
    what: "several bodies become a lead and partners",
    rows: [{ responsible: "GOPS, Policja, szkoły podstawowe" }],
    finding: finding("ODP-04", ["move-partners"]),
    after: { "A1 responsible": "GOPS we współpracy z policją, szkołami podstawowymi" },
  },
  {
    what: "the lead may be another than the first",
    rows: [{ responsible: "GOPS / Policja" }],
    finding: finding("ODP-04", ["move-partners"]),
    answers: { body: "policja" },
    after: { "A1 responsible": "Policja we współpracy z GOPS" },
  },
  {
    what: "a fragment goes to the notes",
    rows: [{ responsible: "1. GOPS 2. festyn rodzinny w maju 3. szkoły" }],
    finding: finding("ODP-05", ["move-fragment"]),
    after: { "A1 responsible": "1. GOPS 3. szkoły", "A1 note": "festyn rodzinny w maju" },
  },
  {
    what: "an empty cell takes the body answered",
    rows: [{ responsible: "-" }],
    finding: finding("ODP-01", ["fill-responsible"]),
    answers: { body: "Gminny Ośrodek Kultury" },
    after: { "A1 responsible": "Gminny Ośrodek Kultury" },
  },
  {
    what: "a generic body gives way to the answer, in like cells too",
    rows: [{ responsible: "Samorząd gminy" }, { responsible: "Samorząd gminy" }],
    finding: finding("ODP-02", ["fill-responsible"]),
    answers: { body: "Gminny Ośrodek Kultury" },
    after: { "A1 responsible": "Gminny Ośrodek Kultury" },
    alsoIn: 1,
  },
  {
    what: "an open list is closed by the answer, in the right case",
    rows: [{ responsible: "GOPS we współpracy z policją i innymi podmiotami" }],
    finding: finding("ODP-03", ["fill-responsible"]),
    answers: { body: "szkoły podstawowe" },
    after: { "A1 responsible": "GOPS we współpracy z policją i szkołami podstawowymi" },
  },
  {
    what: "without an answer the open end is struck out",
    rows: [{ responsible: "GOPS we współpracy z policją i innymi podmiotami" }],
    finding: finding("ODP-03", ["fill-responsible"]),
    after: { "A1 responsible": "GOPS we współpracy z policją" },
  },
  {
    what: "an empty source takes the answer",
    rows: [{ funding: "-" }],
    finding: finding("FIN-01", ["fill-funding"]),
    answers: { source: "budżet gminy" },
    after: { "A1 funding": "budżet gminy" },
  },
  {
    what: "an institution gives way to the money it stands for",
    rows: [{ funding: "Samorząd gminy we współpracy z organizacjami pozarządowymi" }],
    finding: finding("FIN-02", ["fill-funding"]),
    after: { "A1 funding": "budżet gminy, środki organizacji pozarządowych" },
  },
  {
    what: "a source beside the institution stays",
    rows: [{ funding: "Samorząd gminy i sponsoring" }],
    finding: finding("FIN-02", ["fill-funding"]),
    after: { "A1 funding": "budżet gminy, sponsoring" },
  },
  {
    what: "a vague source is made precise, the rest stays",
    rows: [{ funding: "budżet gminy, środki zewnętrzne" }],
    finding: finding("FIN-03", ["fill-funding"]),
    answers: { source: "FERS" },
    after: { "A1 funding": "budżet gminy, FERS" },
  },
  {
    what: "an action that outlives its programme gets a second source",
    rows: [{ funding: "POWER" }],
    finding: finding("FIN-05", ["fill-funding"]),
    answers: { source: "budżet gminy" },
    after: { "A1 funding": "POWER, budżet gminy" },
  },
  {
    what: "a programme that ended is replaced",
    rows: [{ funding: "budżet gminy, PO KL" }],
    finding: finding("FIN-04", ["fill-funding"]),
    answers: { source: "FERS" },
    after: { "A1 funding": "budżet gminy, FERS" },
  },
  {
    what: "a term of the old law takes the new one's form",
    rows: [
      { text: "Przeciwdziałanie przemocy w rodzinie" },
      { text: "Skutki przemocy w rodzinie", to: "2023" },
      { text: "O przemocy w rodzinie", to: "2022" },
    ],
    finding: finding("JEZ-01", ["law-term"], {
      column: "action",
      values: { term: "przemocy w rodzinie", instead: "przemoc domowa", since: "2023-06-22" },
    }),
    after: { "A1 action": "Przeciwdziałanie przemocy domowej" },
    alsoIn: 1,
  },
  {
    what: "two adjectives of the new term decline",
    rows: [{ text: "Prowadzenie mieszkań chronionych" }],
    finding: finding("JEZ-01", ["law-term"], {
      column: "action",
      values: { term: "mieszkań chronionych", instead: "mieszkanie treningowe lub wspomagane", since: "2023-11-01" },
    }),
    after: { "A1 action": "Prowadzenie mieszkań treningowych lub wspomaganych" },
  },
  {
    what: "actions of a goal count from one",
    rows: [{ number: "1" }, { number: "1" }, { number: "4" }],
    finding: finding("STR-04", ["renumber-actions"], { column: "number" }),
    after: { "A2 number": "2", "A3 number": "3" },
  },
  {
    what: "items of a cell count from one",
    rows: [{ responsible: "1. GOPS 3. policja 4. szkoły" }],
    finding: finding("STR-04", ["renumber-items"], { column: "responsible" }),
    after: { "A1 responsible": "1. GOPS 2. policja 3. szkoły" },
  },
  {
    what: "two copies of an action are united in the first, the second is marked",
    rows: [
      { text: "Szkolenia", responsible: "GOPS", funding: "budżet gminy", to: "2025" },
      { text: "Szkolenia.", responsible: "Policja", funding: "PFRON", to: "2027" },
    ],
    finding: finding("DZI-02", ["merge-duplicate"], { actionId: "A2", values: { action: "Szkolenia" } }),
    after: {
      "A1 responsible": "GOPS we współpracy z policją",
      "A1 funding": "budżet gminy, PFRON",
      "A1 to": "2027",
      "A2 note": "powtórzenie działania I.1",
    },
  },
  {
    what: "an indicator is typed in",
    rows: [{}],
    finding: finding("WSK-01", ["fill-indicator"], { column: "indicator" }),
    answers: { text: "liczba rodzin" },
    after: { "A1 indicator": "liczba rodzin" },
  },
  {
    what: "an action is typed in",
    rows: [{ text: "" }],
    finding: finding("DZI-01", ["fill-action"]),
    answers: { text: "Zakup sprzętu" },
    after: { "A1 action": "Zakup sprzętu" },
  },
  {
    what: "marks for nothing become one mark",
    rows: [{ funding: "brak" }, { funding: "–" }],
    finding: finding("FIN-01", ["missing-mark"], { column: "funding" }),
    after: { "A1 funding": "-" },
    alsoIn: 1,
  },
  {
    what: "torn words are guessed, to be looked at",
    rows: [{ text: "MOśLIWOŚCI punktów kon-taktowych" }],
    finding: finding("DZI-01", ["font-damage-guess"], { column: "action" }),
    after: { "A1 action": "MOŻLIWOŚCI punktów kontaktowych" },
  },
];
