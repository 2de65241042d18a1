/**
 * Numbered captions, lists of them, native charts and pages that turn once, seen by another reader of packages and
 * XML.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportPlan, partsOf, refreshDocument, type ExportOptions } from "../../../src/core/exporting";
import { readDocx, recognise } from "../../../src/core/reading";
import { summaryTables } from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { action, plan } from "./plan";
import { all, paragraphsOf, tablesOf, xmlParts, type Node } from "./word-parse";

const table = plan([
  action({ number: "1", text: "Asystent rodziny." }),
  action({ number: "2", text: "Porady prawne.", funding: "-" }),
  action({ area: "SENIORZY", goalNumber: "II", goal: "Starość w domu", text: "Teleopieka." }),
]);
const options: ExportOptions = { table, summaries: summaryTables(table), captions: true, charts: true };
const docx = exportPlan(options);
const body = (of: Uint8Array): Node => xmlParts(of).get("word/document.xml")!;
const captions = (of: Uint8Array, label: string): string[] =>
  all(body(of), "w:p")
    .filter((each) => all(each, "w:pStyle")[0]?.attributes["w:val"] === "Caption")
    .map((each) =>
      all(each, "w:t")
        .map(({ text }) => text)
        .join(""),
    )
    .filter((text) => text.startsWith(label));

test("every table has a caption with its number, in order, and so has every chart", () => {
  expect(captions(docx, "Tabela")).toHaveLength(tablesOf(docx).length);
  captions(docx, "Tabela").forEach((text, index) => expect(text).toMatch(new RegExp(`^Tabela ${index + 1}\\. \\S`)));
  captions(docx, "Wykres").forEach((text, index) => expect(text).toMatch(new RegExp(`^Wykres ${index + 1}\\. \\S`)));
  // One of three actions has no source: the caption says the finding.
  expect(captions(docx, "Tabela")).toContain("Tabela 3. Działania bez źródła finansowania: 1 z 3");
});

test("numbers are fields, and whatever refers to a caption refers to a bookmark that is there", () => {
  const fields = all(body(docx), "w:fldSimple").map(({ attributes }) => attributes["w:instr"]!.trim());
  expect(fields.filter((field) => field.startsWith("SEQ Tabela"))).toHaveLength(tablesOf(docx).length);
  const bookmarks = all(body(docx), "w:bookmarkStart");
  const names = bookmarks.map(({ attributes }) => attributes["w:name"]!);
  expect(new Set(bookmarks.map(({ attributes }) => attributes["w:id"])).size).toBe(bookmarks.length);
  const referred = [
    ...fields.flatMap((field) => /^REF (\S+)/.exec(field)?.[1] ?? []),
    ...all(body(docx), "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]!),
  ];
  expect(referred.length).toBeGreaterThan(tablesOf(docx).length);
  expect(referred.filter((name) => !names.includes(name))).toEqual([]);
});

test("the lists name every table and chart as its caption does", () => {
  const listed = paragraphsOf(docx)
    .filter(({ style }) => style === "TableofFigures")
    .map(({ text }) => text);
  const wanted = [...captions(docx, "Tabela"), ...captions(docx, "Wykres").map((text) => text.replace(/ \(.*$/, ""))];
  expect(listed).toEqual(wanted);
});

test("each chart is a native one with the figures of its table and all of them in its text alternative", () => {
  const parts = xmlParts(docx);
  const charts = [...parts].filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name));
  const alts = all(body(docx), "wp:docPr").map(({ attributes }) => attributes["descr"]!);
  expect(charts).toHaveLength(captions(docx, "Wykres").length);
  expect(charts.length).toBeGreaterThan(2);
  charts.forEach(([, chart], index) => {
    const [categories, values] = ["c:cat", "c:val"].map((name) =>
      all(all(chart, name)[0]!, "c:v").map(({ text }) => text),
    );
    const rows = tablesOf(docx).find((each) => categories!.every((name) => each.some(([first]) => first === name)));
    expect(rows).toBeDefined();
    categories!.forEach((name, at) => {
      expect(rows!.find(([first]) => first === name)).toContain(values![at]);
      expect(alts[index]).toContain(`${name}: ${values![at]}`);
    });
  });
});

test("the page turns once: what needs a page on its side stands together", () => {
  const sizes = all(body(docx), "w:pgSz").map(({ attributes }) => attributes["w:orient"] ?? "portrait");
  expect(sizes).toEqual(["landscape", "portrait"]);
  expect(all(body(exportPlan({ ...options, orientation: "landscape" })), "w:pgSz")).toHaveLength(1);
});

const readTable = (of: Uint8Array): Table => {
  const read = readDocx(of, "plan.docx");
  const plan = read.ok ? recognise(read.document) : read;
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.table;
};

test("a document with captions is read back as the same plan", () => {
  const texts = (of: Table) => of.actions.map(({ area, goal, text }) => [area, goal, text]);
  expect(texts(readTable(exportPlan({ table, captions: true })))).toEqual(texts(table));
});

describe("refreshing", () => {
  const refreshable = { ...options, refreshable: true };
  const exported = exportPlan(refreshable);
  const refresh = (bytes: Uint8Array, from: ExportOptions) => {
    const result = refreshDocument(bytes, partsOf(from), "x.docx", { captions: true });
    if (!result.ok) throw new Error(result.failure.code);
    return result;
  };
  /** What Word does to a field on saving: in pieces, and with the number it has worked out. */
  const asWordSaves = (bytes: Uint8Array): Uint8Array => {
    const entries = unzipSync(bytes);
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const xml = strFromU8(entries["word/document.xml"]!).replace(
      /<w:fldSimple w:instr="([^"]*)"><w:r><w:t>([^<]*)<\/w:t><\/w:r><\/w:fldSimple>/g,
      (_, instruction: string, result: string) =>
        run('<w:fldChar w:fldCharType="begin"/>') +
        run(`<w:instrText xml:space="preserve"> ${instruction}  </w:instrText>`) +
        run('<w:fldChar w:fldCharType="separate"/>') +
        run(`<w:t>${result.replace(/\d+/, (number) => String(Number(number) + 5))}</w:t>`) +
        run('<w:fldChar w:fldCharType="end"/>'),
    );
    return zipSync({ ...entries, "word/document.xml": strToU8(xml) });
  };

  test("numbers worked out anew by Word are no edit by hand", () => {
    const result = refresh(asWordSaves(exported), refreshable);
    expect([result.conflicts, result.missing, result.replaced]).toEqual([[], [], []]);
    expect(result.unchanged).toHaveLength(partsOf(refreshable).length);
  });

  test("a changed figure comes into the table, the chart and its alternative, under the number Word gave", () => {
    const more = plan([...table.actions, action({ number: "3", text: "Klub.", area: "SENIORZY", funding: "PFRON" })]);
    const changed = { ...refreshable, table: more, summaries: summaryTables(more) };
    const result = refresh(asWordSaves(exported), changed);
    expect(result.conflicts).toEqual([]);
    expect(result.replaced).toEqual(expect.arrayContaining(["tabela:obszary", "wykres:obszary"]));
    expect(captions(result.docx, "Tabela")).toContain("Tabela 8. Działania bez źródła finansowania: 1 z 4");
    const charts = [...xmlParts(result.docx)].filter(([name]) => /charts\/.*\.xml$/.test(name));
    expect(charts).toHaveLength(captions(docx, "Wykres").length);
    expect(
      charts.some(
        ([, chart]) =>
          all(chart, "c:v")
            .map(({ text }) => text)
            .join() === "Działania,RODZINA,SENIORZY,2,2",
      ),
    ).toBe(true);
  });
});
