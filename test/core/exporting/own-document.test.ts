/** A document we made is read again as its plan: the summaries beside the plan say the same things over. */
import { exportPlan, type WordLayout } from "../../../src/core/exporting";
import { proveReceipt, recognise } from "../../../src/core/reading";
import { readDocx } from "../../../src/core/reading/docx";
import { summaryTables } from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { action, plan } from "./plan";
import { paragraphsOf } from "./word-parse";

const table = plan([
  action({ text: "Zatrudnienie asystenta rodziny" }),
  action({ text: "Prowadzenie świetlicy w Dąbrówce", area: "DZIECI", goal: "Dzieci mają gdzie być", goalNumber: "II" }),
  action({ text: "Kurs dla opiekunów", area: "DZIECI", goal: "Dzieci mają gdzie być", goalNumber: "II", number: "2" }),
]);

function reread(docx: Uint8Array): { table: Table; codes: string[] } {
  const source = readDocx(docx, "strategia.docx");
  if (!source.ok) throw new Error(source.failure.code);
  const read = recognise(source.document);
  if (!read.ok) throw new Error(read.failure.code);
  expect(proveReceipt(source.document, read)).toEqual([]);
  return { table: read.table, codes: read.messages.map(({ code }) => code) };
}

const texts = (of: Table): string[] => of.actions.map(({ text }) => text);

test.each<[WordLayout, boolean]>([
  ["accessible", false],
  ["accessible", true],
  ["traditional", false],
  ["cards", false],
])("%s, refreshable: %s: as many actions as the plan has, and the summaries are told", (layout, refreshable) => {
  const summaries = summaryTables(table);
  expect(summaries.length).toBeGreaterThan(3);
  const again = reread(exportPlan({ table, layout, summaries, captions: true, refreshable }));
  expect(texts(again.table)).toEqual(texts(table));
  expect(again.codes).toContain("file.own-summaries");
});

test("without tables of the plan our summaries are tables like any other", () => {
  const columns = { title: "Zadania", header: ["Działanie", "Od kiedy", "Podmiot"], rows: [["Kurs", "2026", "GOPS"]] };
  const docx = exportPlan({ table: plan([]), summaries: [columns] });
  expect(reread(docx).codes).not.toContain("file.own-summaries");
});

test("a plan without areas has one table, and its caption says so once", () => {
  const docx = exportPlan({ table: plan([action({ area: "" })]), captions: true });
  expect(
    paragraphsOf(docx)
      .map(({ text }) => text)
      .filter((text) => text.startsWith("Tabela")),
  ).toEqual(["Tabela 1. Działania"]);
});
