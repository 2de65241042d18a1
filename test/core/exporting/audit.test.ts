import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditDocx, auditReport, auditWorkbook, exportPlan, type ExportOptions } from "../../../src/core/exporting";
import type { SheetModel } from "../../../src/core/summarising/model/sheet-model";
import { toDocx, wordFile } from "../../build";
import { wrongOnPurpose } from "../../support/ooxml/written";
import { action, plan } from "./plan";

const png = readFileSync(join(__dirname, "../../../assets/check-64.png"));
const options: ExportOptions = {
  table: plan([action(), action({ area: "SENIORZY", funding: "-", note: "" })]),
  summaries: [
    {
      title: "Razem",
      header: ["Obszar", "Działania"],
      rows: [
        ["RODZINA", "1"],
        ["SENIORZY", ""],
      ],
    },
  ],
  pictures: [{ name: "w", title: "Wykres", alt: "2026 – 2 działania", png }],
  abbreviations: [{ short: "GOPS", long: "Gminny Ośrodek Pomocy Społecznej" }],
};
const failed = (docx: Uint8Array) =>
  auditDocx(docx)
    .checks.filter(({ passed }) => !passed)
    .map(({ requirement }) => requirement);

describe("our own documents", () => {
  test.each<[string, ExportOptions]>([
    ["accessible", options],
    ["goals as headings", { ...options, goals: "heading" }],
    ["cards", { ...options, layout: "cards" }],
    ["an empty plan", { table: plan([]) }],
    ["a plan without areas", { table: plan([action({ area: "" })]) }],
  ])("meet every requirement: %s", (_, each) => {
    expect(failed(exportPlan(each))).toEqual([]);
    expect(auditDocx(exportPlan(each)).accessible).toBe(true);
  });

  test("the traditional layout is not called accessible, and the report says why", () => {
    const result = auditDocx(exportPlan({ ...options, layout: "traditional" }));
    expect(result.accessible).toBe(false);
    const report = auditReport(result);
    expect(report.at(-1)).toMatch(/^Sprawdzono 9 wymagań, .*tego pliku nie można nazwać dostępnym\.$/);
    expect(report.join("\n")).toContain("tabela 1 („RODZINA”)");
    expect(auditReport(result, "en").at(-1)).toContain("cannot be called accessible");
  });

  test("the report of a good document lists what was checked", () => {
    const report = auditReport(auditDocx(exportPlan(options)));
    expect(report).toHaveLength(10);
    expect(report.slice(0, 9).every((line) => line.startsWith("✓ "))).toBe(true);
    expect(report.at(-1)).toBe("Sprawdzono 9 wymagań: wszystkie są spełnione.");
  });

  test("a picture without a text alternative fails", () => {
    wrongOnPurpose(/a picture without a text alternative fails: no words for the picture/);
    expect(failed(exportPlan({ ...options, pictures: [{ name: "w", title: "Wykres", alt: " ", png }] }))).toContain(
      "alt",
    );
  });
});

describe("other documents", () => {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tc = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  test.each<[string, string, string[]]>([
    [
      "a bare table",
      `<w:tbl><w:tr>${tc("a")}</w:tr></w:tbl>`,
      ["title", "language", "headings", "header-row", "description"],
    ],
    [
      "an empty cell",
      `<w:tbl><w:tblPr><w:tblCaption w:val="T"/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc("")}</w:tr></w:tbl>`,
      ["title", "language", "headings", "empty"],
    ],
    [
      "a table in a table",
      `<w:tbl><w:tr><w:tc>${p("a")}<w:tbl><w:tr>${tc("b")}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      ["title", "language", "headings", "header-row", "nested", "description"],
    ],
  ])("%s", (_, body, expected) => {
    expect(failed(wordFile(body))).toEqual(expected);
  });

  test("a skipped heading level is named", () => {
    const styles =
      '<w:style w:styleId="N1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="N3"><w:name w:val="heading 3"/></w:style>';
    const heading = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const checks = auditDocx(wordFile(heading("N1", "Plan") + heading("N3", "Cel"), { styles })).checks;
    expect(checks.find(({ requirement }) => requirement === "headings")?.messages).toEqual([
      { code: "audit.headings.failed", values: { place: "Cel" } },
    ]);
  });

  test("a document of another library has merged cells and no repeated header", async () => {
    const row = {
      area: "A",
      goalNumber: "I",
      goal: "C",
      actionNumber: 1,
      action: "D",
      from: 2026,
      to: 2027,
      note: "",
      funding: "-",
      responsible: "x",
    };
    expect(failed(await toDocx([row]))).toEqual(expect.arrayContaining(["merged", "header-row", "language"]));
  });

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["bytes", new Uint8Array([1, 2, 3])],
  ])("%s is never called accessible", (_, bytes) => {
    expect(auditDocx(bytes)).toMatchObject({ accessible: false });
    expect(auditReport(auditDocx(bytes))[0]).toContain("nie udało się otworzyć");
  });
});

describe("our own sheets", () => {
  const text = (value: string) => ({ kind: "text" as const, text: value });
  const model = (more: Partial<SheetModel> = {}): SheetModel => ({
    name: "Zestawienie",
    widths: [],
    wrap: [],
    hiddenColumns: [],
    validations: [],
    conditionals: [],
    charts: [],
    freezeRows: 3,
    page: { landscape: true, fitToWidth: true, titleRows: { from: 3, to: 3 } },
    blocks: [
      { row: 1, column: 1, style: "title", rows: [[text("Zestawienie")]] },
      {
        row: 3,
        column: 1,
        style: "body",
        rows: [
          [text("Obszar"), text("Razem")],
          [text("RODZINA"), { kind: "formula", formula: "=1" }],
        ],
      },
    ],
    tables: [{ name: "T", top: 3, left: 1, bottom: 4, right: 2, style: "", showFilter: true }],
    ...more,
  });
  const failures = (...models: SheetModel[]) =>
    auditWorkbook(models)
      .checks.filter(({ passed }) => !passed)
      .map(({ requirement }) => requirement);

  test("a sound sheet passes", () => {
    expect(auditWorkbook([model()])).toMatchObject({ accessible: true });
  });

  const cells = (rows: SheetModel["blocks"][number]["rows"]) => ({
    blocks: [
      { row: 1, column: 1, style: "title" as const, rows: [[text("Z"), text("")]] },
      { row: 3, column: 1, style: "body" as const, rows },
    ],
  });
  const chart = {
    name: "c",
    type: "line" as const,
    title: "t",
    data: { top: 1, left: 1, bottom: 2, right: 2 },
    position: { top: 1, left: 1, bottom: 2, right: 2 },
    dataLabels: true,
  };
  test.each<[string, Partial<SheetModel>, string]>([
    ["a name that says nothing", { name: "Arkusz1" }, "sheet-names"],
    ["a name Excel refuses", { name: "Luki / braki" }, "sheet-names"],
    ["a name too long", { name: "x".repeat(32) }, "sheet-names"],
    [
      "an empty first cell",
      {
        blocks: [
          {
            row: 3,
            column: 1,
            style: "body",
            rows: [
              [text("a"), text("b")],
              [text("c"), text("d")],
            ],
          },
        ],
      },
      "sheet-title",
    ],
    [
      "a header with a gap",
      cells([
        [text("Obszar"), { kind: "empty" }],
        [text("a"), text("b")],
      ]),
      "sheet-header",
    ],
    [
      "an empty cell in the table",
      cells([
        [text("Obszar"), text("Razem")],
        [text(" "), text("b")],
      ]),
      "sheet-empty",
    ],
    ["a header that is not printed again", { page: { landscape: true, fitToWidth: true } }, "sheet-print"],
    ["a chart without text", { charts: [{ ...chart, alt: "" }] }, "alt"],
  ])("%s", (_, more, requirement) => {
    expect(failures(model(more))).toEqual([requirement]);
  });

  test("the same name twice fails; a hidden sheet is not looked at", () => {
    expect(failures(model(), model())).toEqual(["sheet-names"]);
    expect(failures(model(), model({ name: "Arkusz9", hidden: true }))).toEqual([]);
  });
});
