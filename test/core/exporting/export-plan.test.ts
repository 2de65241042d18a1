import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { auditDocx, exportPlan, exportTables, type ExportOptions, type WordLayout } from "../../../src/core/exporting";
import { readDocx } from "../../../src/core/reading/docx";
import type { SourceTable } from "../../../src/core/reading/source";
import type { Row } from "../../build";
import { action, plan, year } from "./plan";
import { all, paragraphsOf, tablesOf, xmlParts } from "./word-parse";

const LAYOUTS: readonly WordLayout[] = ["accessible", "traditional", "cards"];
const HEADERS = ["Cel operacyjny", "Nr", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"];

/** The house's own reader on the exported file. */
function readBack(docx: Uint8Array): string[][][] {
  const result = readDocx(docx, "plan.docx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.document.blocks
    .filter((block): block is SourceTable => block.kind === "table")
    .map((table) =>
      Array.from({ length: table.rowCount }, (_, row) =>
        table.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
      ),
    );
}

/** Word asks for a paragraph between the last table and the end of the text. */
const CLOSING = { style: "", text: "" };

describe("the accessible layout", () => {
  const table = plan([
    action({ number: "1", text: "Asystent rodziny." }),
    action({ number: "2", text: "Porady prawne.", funding: "-", from: year("") }),
    action({
      area: "SENIORZY",
      goalNumber: "II",
      goal: "Starość w domu",
      text: "Teleopieka.",
      to: { kind: "date", iso: "2028-12-31", text: "31.12.2028" },
      from: { kind: "date", iso: "2026-03", text: "marzec 2026" },
    }),
  ]);

  test("has a heading above one table per area, its texts as in the sheet, and nothing empty", () => {
    const docx = exportPlan({ table });
    expect(tablesOf(docx)).toEqual([
      [
        HEADERS,
        ["I. Rodziny radzą sobie", "1", "Asystent rodziny.", "2026", "2032", "budżet gminy", "GOPS"],
        ["I. Rodziny radzą sobie", "2", "Porady prawne.", "brak danych", "2032", "brak danych", "GOPS"],
      ],
      [HEADERS, ["II. Starość w domu", "1", "Teleopieka.", "03.2026", "31.12.2028", "budżet gminy", "GOPS"]],
    ]);
    expect(paragraphsOf(docx)).toEqual([
      { style: "Title", text: "Strategia na lata 2026–2032" },
      { style: "Heading1", text: "RODZINA" },
      { style: "Heading1", text: "SENIORZY" },
      CLOSING,
    ]);
    expect(readBack(docx)).toEqual(tablesOf(docx));
  });

  test("puts goals as headings on request", () => {
    const docx = exportPlan({ table, goals: "heading" });
    expect(paragraphsOf(docx).slice(1)).toEqual([
      { style: "Heading1", text: "RODZINA" },
      { style: "Heading2", text: "I. Rodziny radzą sobie" },
      { style: "Heading1", text: "SENIORZY" },
      { style: "Heading2", text: "II. Starość w domu" },
      CLOSING,
    ]);
    expect(tablesOf(docx).map((rows) => rows[0])).toEqual([HEADERS.slice(1), HEADERS.slice(1)]);
  });

  test("repeats the header, splits no row, merges nothing, describes every table", () => {
    const document = xmlParts(exportPlan({ table })).get("word/document.xml")!;
    for (const each of all(document, "w:tbl")) {
      const rows = each.children.filter(({ name }) => name === "w:tr");
      expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
      expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual(rows.map(() => 1));
      expect(all(each, "w:gridSpan").concat(all(each, "w:vMerge"))).toEqual([]);
      expect(all(each, "w:tblCaption")[0]?.attributes["w:val"]).toBeTruthy();
      expect(all(each, "w:tblDescription")[0]?.attributes["w:val"]).toContain("kolumny: Cel operacyjny, Nr, Działanie");
    }
  });

  test("shows only the optional columns that say something, and drops no column of the source", () => {
    const docx = exportPlan({
      table: plan([
        action({
          cost: "340 000 zł",
          indicator: { name: "liczba rodzin", base: "9", baseYear: "2025", target: "20" },
          extra: { Zasoby: "1 etat" },
          note: "raz w roku",
        }),
      ]),
    });
    expect(tablesOf(docx)[0]![0]).toEqual([...HEADERS, "Wskaźnik", "Koszt", "Uwagi"]);
    expect(tablesOf(docx)[0]![1]!.slice(7)).toEqual([
      "liczba rodzin\n(wartość bazowa: 9 (2025); wartość docelowa: 20)",
      "340 000 zł",
      "raz w roku\nZasoby: 1 etat",
    ]);
  });
});

test.each(["portrait", "landscape"] as const)(
  "numbers and dates have the room they need, and the columns fill the page: %s",
  (orientation) => {
    const to = { kind: "date", iso: "2032-12-31", text: "31.12.2032" } as const;
    const table = plan([
      action({ to, cost: "1 zł", note: "x", status: "w toku", done: "y", indicator: { name: "z" } }),
    ]);
    for (const layout of ["accessible", "traditional"] as const) {
      const docx = exportPlan({ table, orientation, layout });
      const widths = all(xmlParts(docx).get("word/document.xml")!, "w:gridCol").map(({ attributes }) =>
        Number(attributes["w:w"]),
      );
      const header = tablesOf(docx)[0]![0]!.map((text) => text.toLowerCase());
      const shift = widths.length - header.length;
      // "31.12.2032" at 9.5 pt: eight digits of 0.507 em, two points of 0.252 em, and 85 on either side.
      const day = Math.floor((8 * 0.507 + 2 * 0.252) * 9.5 * 20) + 170;
      expect(widths[header.indexOf("do kiedy") + shift]).toBeGreaterThanOrEqual(day);
      const page = orientation === "portrait" ? 9638 : 14570;
      expect(Math.abs(widths.reduce((sum, each) => sum + each, 0) - page)).toBeLessThan(20);
    }
  },
);

describe("the document around the tables", () => {
  const summaries = [
    {
      title: "Działania według obszarów",
      header: ["Obszar", "Działania"],
      rows: [
        ["RODZINA", "1"],
        ["Razem", "1"],
      ],
      totals: true as const,
      note: "Stan na dziś.",
    },
  ];
  const png = readFileSync(join(__dirname, "../../../assets/check-64.png"));
  const options: ExportOptions = {
    table: plan([action()]),
    summaries,
    pictures: [{ name: "obciążenie", title: "Obciążenie", alt: "2026 – 1 działanie", png }],
    abbreviations: [{ short: "GOPS", long: "Gminny Ośrodek Pomocy Społecznej" }],
  };

  test("summaries, abbreviations and pictures stand under headings, pictures with their text alternative", () => {
    const docx = exportPlan(options);
    expect(
      paragraphsOf(docx)
        .filter(({ style }) => style === "Heading1")
        .map(({ text }) => text),
    ).toEqual(["RODZINA", "Działania według obszarów", "Obciążenie", "Wykaz skrótów"]);
    expect(tablesOf(docx).slice(1)).toEqual([
      [
        ["Obszar", "Działania"],
        ["RODZINA", "1"],
        ["Razem", "1"],
      ],
      [
        ["Skrót", "Rozwinięcie"],
        ["GOPS", "Gminny Ośrodek Pomocy Społecznej"],
      ],
    ]);
    const parts = xmlParts(docx);
    expect(all(parts.get("word/document.xml")!, "wp:docPr").map(({ attributes }) => attributes.descr)).toEqual([
      "2026 – 1 działanie",
    ]);
    const target = all(parts.get("word/_rels/document.xml.rels")!, "Relationship").find(
      ({ attributes }) => attributes.Id === all(parts.get("word/document.xml")!, "a:blip")[0]!.attributes["r:embed"],
    );
    expect(target?.attributes.Target).toBe("media/wykres1.png");
  });

  test("language, title and named styles are set", () => {
    const parts = xmlParts(exportPlan(options));
    expect(all(parts.get("word/styles.xml")!, "w:lang")[0]?.attributes["w:val"]).toBe("pl-PL");
    expect(all(parts.get("docProps/core.xml")!, "dc:title")[0]?.text).toBe("Strategia na lata 2026–2032");
    const known = new Set(
      all(parts.get("word/styles.xml")!, "w:style").map(({ attributes }) => attributes["w:styleId"]),
    );
    const used = ["w:pStyle", "w:tblStyle"].flatMap((name) =>
      all(parts.get("word/document.xml")!, name).map(({ attributes }) => attributes["w:val"]),
    );
    expect(used.filter((style) => !known.has(style))).toEqual([]);
    expect(used.length).toBeGreaterThan(10);
  });

  test.each([
    ["portrait", undefined, "11906"],
    ["landscape", "landscape", "16838"],
  ] as const)("A4 %s", (orientation, orient, width) => {
    const page = all(xmlParts(exportPlan({ ...options, orientation })).get("word/document.xml")!, "w:pgSz")[0]!;
    expect([page.attributes["w:w"], page.attributes["w:orient"]]).toEqual([width, orient]);
  });

  test("the same plan gives the same bytes", () => {
    expect(exportPlan(options)).toEqual(exportPlan(options));
  });

  test("no advice of ours stands in the document, in no layout", () => {
    for (const layout of LAYOUTS)
      expect(
        paragraphsOf(exportPlan({ ...options, layout }))
          .map(({ text }) => text)
          .join(" "),
      ).not.toMatch(/mniej dostępny|wybierz/);
  });
});

test("plain tables make a document of their own, accessible as it is", () => {
  const docx = exportTables(
    "Porównanie wersji",
    [
      { title: "Zmienione", header: ["Działanie", "Było", "Jest"], rows: [["I.1", "2026", ""]] },
      { title: "Nic", header: [], rows: [], note: "Bez zmian." },
    ],
    "landscape",
  );
  expect(tablesOf(docx)).toEqual([
    [
      ["Działanie", "Było", "Jest"],
      ["I.1", "2026", "brak danych"],
    ],
  ]);
  expect(paragraphsOf(docx).map(({ text }) => text)).toEqual(["Porównanie wersji", "Zmienione", "Nic", "Bez zmian."]);
  expect(auditDocx(docx).accessible).toBe(true);
});

describe("plans at the edge", () => {
  test.each(LAYOUTS)("an empty table says so: %s", (layout) => {
    const docx = exportPlan({ table: plan([]), layout });
    expect(tablesOf(docx)).toEqual([]);
    expect(paragraphsOf(docx).map(({ text }) => text)).toContain("W tabeli nie ma działań.");
  });

  test.each(LAYOUTS)("an area and a goal without actions stay: %s", (layout) => {
    const origin = { file: "" };
    const docx = exportPlan({
      layout,
      table: plan([action()], {
        areas: ["RODZINA", "PRACA"],
        goals: [
          { area: "RODZINA", number: "I", text: "Rodziny radzą sobie", origin },
          { area: "RODZINA", number: "II", text: "Dzieci mają gdzie być", origin },
        ],
      }),
    });
    const said = [...paragraphsOf(docx).map(({ text }) => text), ...tablesOf(docx).flat(2)].join("\n");
    expect(said).toContain("PRACA");
    expect(said).toContain("II. Dzieci mają gdzie być");
    expect(said).toContain("nie zapisano działań");
  });

  test.each(LAYOUTS)("one nameless area has no heading, and headings still begin at the first level: %s", (layout) => {
    const docx = exportPlan({ layout, table: plan([action({ area: "" })]) });
    const headings = paragraphsOf(docx).filter(({ style }) => style?.startsWith("Heading"));
    expect(headings.map(({ text }) => text)).not.toContain("Obszar bez nazwy");
    expect(headings.map(({ style }) => style)).toEqual(["Heading1"]);
    expect(auditDocx(docx).checks.find(({ requirement }) => requirement === "headings")).toMatchObject({
      passed: true,
    });
    expect(tablesOf(docx).flat(2).join("\n")).toContain("Zatrudnienie asystenta rodziny.");
  });

  test.each<[string, string, string]>([
    ["markup", 'a < b && c > "d" <w:p/>', 'a < b && c > "d" <w:p/>'],
    ["emoji and other planes", "👩‍👧 pomoc 𝒜", "👩‍👧 pomoc 𝒜"],
    ["a lone surrogate", "a\uD800b\uDC00c", "a\uFFFDb\uFFFDc"],
    ["control characters", "a\u0000\u0001\u001Fb\uFFFE", "ab"],
    ["every line break", "a\r\nb\rc\nd\u000Be\u2028f", "a\nb\nc\nd\ne\nf"],
    ["a tab", "a\tb", "a\tb"],
    ["a formula", "=SUMA(A1)", "=SUMA(A1)"],
    ["a list mark", "- zakup sprzętu", "- zakup sprzętu"],
    ["spaces at the ends", "  a  ", "  a  "],
    ["5 000 characters", "Długi opis. ".repeat(417), "Długi opis. ".repeat(417)],
    ["an entity as text", "&amp; &#65; ]]>", "&amp; &#65; ]]>"],
  ])("%s", (_, text, expected) => {
    for (const layout of ["accessible", "traditional"] as const) {
      const docx = exportPlan({ layout, table: plan([action({ text, number: "" })]) });
      expect(tablesOf(docx).flat(2)).toContain(expected);
      expect(readBack(docx).flat(2)).toContain(expected);
    }
  });

  test("any text whatever comes back as the reader's own, or legal XML at least", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const docx = exportPlan({
            table: plan(texts.map((text) => action({ text: `x${text}y`, area: text, goal: text }))),
            summaries: [{ title: texts[0]!, header: [texts[0]!], rows: [texts.slice(0, 1)] }],
          });
          // The last is a summary, which our reader leaves out where a table of the plan stands beside it.
          const plans = tablesOf(docx).slice(0, -1);
          expect(plans.length).toBeGreaterThan(0);
          expect(readBack(docx).slice(0, plans.length)).toEqual(plans);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("10 000 actions make a document that reads back whole", () => {
  const actions = Array.from({ length: 10_000 }, (_, index) =>
    action({ area: `OBSZAR ${index % 5}`, number: String(index), text: `Działanie ${index} < & >` }),
  );
  const tables = readBack(exportPlan({ table: plan(actions) }));
  expect(tables.map((rows) => rows.length)).toEqual([2001, 2001, 2001, 2001, 2001]);
});

const KEY = join(__dirname, "../../../../shared/tables/strategia-2004-2014.rows.json");
(existsSync(KEY) ? describe : describe.skip)(`the real table (needs ${KEY})`, () => {
  const rows = existsSync(KEY) ? (JSON.parse(readFileSync(KEY, "utf8")) as Row[]) : [];
  const table = plan(
    rows.map((row) =>
      action({
        area: row.area,
        goalNumber: row.goalNumber,
        goal: row.goal,
        number: String(row.actionNumber),
        text: row.action,
        from: year(String(row.from)),
        to: year(String(row.to)),
        note: row.note,
        funding: row.funding,
        responsible: row.responsible,
      }),
    ),
  );
  const shown = (text: string) => (text === "-" || text === "" ? "brak danych" : text);

  test("every field of the 44 rows stands in its place in the accessible document", () => {
    const written = tablesOf(exportPlan({ table })).flatMap((each) => each.slice(1));
    expect(written).toEqual(
      rows.map((row) => [
        `${row.goalNumber}. ${row.goal}`,
        String(row.actionNumber),
        row.action,
        String(row.from),
        String(row.to),
        shown(row.funding),
        shown(row.responsible),
        row.note || "–",
      ]),
    );
  });

  test("the traditional document has 5 tables with 16 goal rows and 44 action rows", () => {
    const tables = readBack(exportPlan({ table, layout: "traditional" }));
    expect(tables).toHaveLength(5);
    expect(tables.flat().filter((row) => row.length === 1)).toHaveLength(16);
    expect(tables.flat(2).filter((text) => text === "DZIAŁANIA")).toHaveLength(16);
    for (const row of rows) expect(tables.flat(2)).toContain(`${row.actionNumber}. ${row.action}`);
  });

  test("the cards are 16 and hold every action, body and source", () => {
    const tables = tablesOf(exportPlan({ table, layout: "cards" }));
    expect(tables).toHaveLength(16);
    const said = tables.flat(2).join("\n");
    for (const row of rows) expect(said).toContain(`${row.actionNumber}. ${row.action}`);
    for (const row of rows) expect(said).toContain(shown(row.responsible));
  });
});
