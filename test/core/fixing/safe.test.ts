import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readCost, readFunding, splitResponsible } from "../../../src/core/dictionary";
import { applyEdits, invert, propose, safeProposals } from "../../../src/core/fixing";
import { cellText, type Action, type Table } from "../../../src/core/table";
import { finding, plan } from "./plan";

const mend = (table: Table): Table =>
  applyEdits(
    table,
    safeProposals([], table).flatMap(({ edits }) => edits),
  ).table;

describe("safe mends of one cell", () => {
  test.each([
    ["action", "  Zakup\u00A0 sprzętu ", "Zakup sprzętu"],
    ["action", "Za\u00ADkup sprzę\u200Btu", "Zakup sprzętu"],
    ["action", "D Z I A Ł A N I A osłonowe", "DZIAŁANIA osłonowe"],
    ["action", "Zakup , montaż ( z transportem ) .", "Zakup, montaż (z transportem)."],
    ["action", "NaleŜy dbać o dzieŜe", "Należy dbać o dzieże"],
    ["action", "MOŜLIWOŚCI", "MOŻLIWOŚCI"],
    ["action", "1.Zakup 2.Montaż", "1. Zakup 2. Montaż"],
    ["action", "• Zakup sprzętu", "Zakup sprzętu"],
    ["responsible", "1Samorząd gminy we współpracy z 2.policją", "1. Samorząd gminy we współpracy z 2. policją"],
    ["responsible", "placówkami oświatowo- wychowawczymi", "placówkami oświatowo-wychowawczymi"],
    ["funding", "1.budżet gminy 2.sponsorzy", "1. budżet gminy 2. sponsorzy"],
    ["note", "linia 1 \n\n linia 2 ", "linia 1\n\nlinia 2"],
  ] as const)("%s: „%s” → „%s”", (column, before, after) => {
    const table = plan(column === "action" ? { text: before } : { [column]: before });
    expect(cellText(mend(table).actions[0]!, column)).toBe(after);
    expect(
      propose(finding("X", ["tidy-text", "list-marks", "font-damage"], { column }), table).map(({ safe, edits }) => [
        safe,
        edits[0]!.after,
      ]),
    ).toEqual([[true, after]]);
  });

  test.each([
    ["action", "- zakup sprzętu\n- montaż"],
    ["action", "W latach 2024 - 2026"],
    ["action", "art. 1.Ustawy"],
    ["action", "3.5 etatu"],
    ["action", "A B C"],
    ["action", "społeczno – zawodowy"],
    ["funding", "-"],
    ["funding", "–"],
    ["funding", "15.427.522,00 zł"],
    ["responsible", "Szkoła Podstawowa nr 1. Policja"],
    ["responsible", "GOPS, Policja"],
  ] as const)("%s: „%s” is left alone", (column, text) => {
    expect(safeProposals([], plan(column === "action" ? { text } : { [column]: text }))).toEqual([]);
  });

  test("a mend that would change who is read stays away from the safe ones", () => {
    const table = plan({ responsible: "StraŜ Miejska" });
    expect(safeProposals([], table)).toEqual([]);
  });

  test("a proposal carries the code of the finding that asks for it", () => {
    const table = plan({ text: "Zakup  sprzętu" });
    expect(
      safeProposals([finding("STR-04", ["list-marks"], { column: "action" })], table).map(({ code }) => code),
    ).toEqual(["STR-04"]);
  });
});

describe("headers", () => {
  const table: Table = {
    ...plan({}),
    columns: [
      { header: "CELE OPETACYJNE", column: "goal", confidence: "likely", how: "typo" },
      { header: "OD KIEDY", column: "from", confidence: "sure", how: "own" },
    ],
  };

  test("doubtful ones get the standard wording, safely", () => {
    const proposals = propose(
      finding("STR-03", ["header-name"], { actionId: undefined, values: { headers: ["CELE OPETACYJNE"] } }),
      table,
    );
    expect(proposals).toEqual([
      {
        code: "STR-03",
        kind: "header-name",
        safe: true,
        edits: [],
        alsoIn: [],
        headers: [{ before: "CELE OPETACYJNE", after: "Cel operacyjny" }],
      },
    ]);
  });
});

/** What the plan says, whatever its typography: the law of safe mends. */
const meaning = (action: Action): unknown => {
  const { lead, partners, fragments, listNumbers } = splitResponsible(action.responsible);
  const { state, sources, institutions, vague, amounts } = readFunding(action.funding);
  return [
    lead,
    partners,
    fragments.length,
    listNumbers,
    state,
    sources.map(({ name, category, programme }) => [name, category, programme]),
    institutions.map(({ name }) => name),
    vague,
    amounts.map(({ grosze }) => grosze),
    readCost(action.cost ?? "")?.grosze,
    action.lead,
    action.partners,
    action.from,
    action.to,
  ];
};

const WORDS = [
  "GOPS",
  "policją",
  "Samorząd gminy",
  "we współpracy z",
  "organizacjami pozarządowymi",
  "placówkami oświatowo- wychowawczymi",
  "1.",
  "2",
  "2.",
  "3)",
  "/",
  ",",
  ";",
  "i",
  "oraz",
  "\u00A0",
  "  ",
  "\u00AD",
  "\u200B",
  "StraŜ Miejska",
  "•",
  "-",
  "–",
  "AWR SP",
  "nr 3",
  "(PUP)",
  "Szkoła Podstawowa",
  "budżet gminy",
  "15.427,00 zł",
  "3500zł",
  "PFRON",
  "RPO 2014 -2020",
  "sponsorzy",
  "D Z I A Ł",
  "inne",
  "Stowarzyszenie „Dom”",
  "\n",
  "promocja przy okazji np. Dni",
  "1Samorząd gminy",
  "zł.- 406.317,00",
  "ul. Długa 5",
  "brak",
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .chain((words) => fc.constantFrom(" ", "", "  ").map((divider) => words.join(divider)));

describe("the laws of safe mends", () => {
  const tables = fc
    .array(
      fc.record({
        responsible: text,
        funding: text,
        text,
        note: text,
        cost: fc.constantFrom("4 000 zł", "590.000,oo zł", " 3500zł ", "3500"),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows) => plan(...rows));

  test("what lead, partners, terms and money are read as never changes", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(mend(table).actions.map(meaning)).toEqual(table.actions.map(meaning));
      }),
      { numRuns: 600 },
    );
  });

  test("mending twice is mending once, and every mend can be taken back", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const edits = safeProposals([], table).flatMap((proposal) => proposal.edits);
        const { table: mended, refused } = applyEdits(table, edits);
        expect(refused).toEqual([]);
        expect(safeProposals([], mended)).toEqual([]);
        const back = applyEdits(mended, invert(edits));
        expect(back.refused).toEqual([]);
        expect(
          back.table.actions.map((action) => [
            action.responsible,
            action.funding,
            action.text,
            action.note,
            action.cost,
          ]),
        ).toEqual(
          table.actions.map((action) => [action.responsible, action.funding, action.text, action.note, action.cost]),
        );
      }),
      { numRuns: 600 },
    );
  });

  test("no letter and no digit is lost", () => {
    const letters = (value: string): string =>
      value
        .replace(/[Ŝŝ]/g, "ż")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(tables, (table) => {
        const mended = mend(table);
        table.actions.forEach((action, index) =>
          expect(letters(mended.actions[index]!.text)).toBe(letters(action.text)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

const ROWS = resolve(__dirname, "../../../../shared/tables/strategia-2004-2014.rows.json");
(existsSync(ROWS) ? describe : describe.skip)("the real table", () => {
  const rows = existsSync(ROWS)
    ? (JSON.parse(readFileSync(ROWS, "utf8")) as { action: string; funding: string; responsible: string }[])
    : [];
  const table = plan(...rows.map(({ action: words, funding, responsible }) => ({ text: words, funding, responsible })));

  test("glued numbers are set apart, and nothing is read differently", () => {
    const proposals = safeProposals([], table);
    expect(proposals.length).toBeGreaterThan(10);
    const mended = mend(table);
    expect(mended.actions.map(meaning)).toEqual(table.actions.map(meaning));
    expect(mended.actions[37]!.responsible).toMatch(/^1\. Samorząd gminy .* 2\. organizacjami/);
    expect(safeProposals([], mended)).toEqual([]);
  });
});
