import { kindOf } from "../../../src/core/kinds";
import { reportOf } from "../../../src/core/monitoring";
import { auditDocx, exportReport } from "../../../src/core/exporting";
import { readDocx } from "../../../src/core/reading/docx";
import { action, plan } from "./plan";
import { paragraphsOf, xmlParts, all } from "./word-parse";

const table = plan(
  [
    action({
      text: "Klub seniora.",
      status: "zrealizowane",
      done: "Klub działa od maja, 45 osób.",
      indicator: { name: "liczba osób", target: "60" },
      extra: { "Wskaźnik – wartość 2026": "45", "Wskaźnik – wartość 2027": "52" },
    }),
    action({ text: "Kursy komputerowe", status: "w trakcie" }),
    action({ text: "Bank żywności <&>" }),
    action({ text: "Dowóz", area: "SENIORZY", goalNumber: "II", goal: "Transport", done: "Kupiono bus." }),
  ],
  { period: { from: "2026", to: "2032" }, title: "Strategia Gminy Jarzębinów" },
);
const paragraphs = (docx: Uint8Array) => paragraphsOf(docx).map(({ style, text }) => `${style || "Normal"}: ${text}`);

test("the section has the outline of communes' reports, and invents nothing", () => {
  expect(
    paragraphs(
      exportReport(reportOf(table, { mission: "„Dobre życie.”" }), { chapterNumber: "III", strategyNumber: "9." }),
    ),
  ).toEqual([
    "Heading1: III. Realizacja polityk, programów i strategii",
    "Heading2: 9. Strategia Gminy Jarzębinów na lata 2026–2032",
    "Normal: Misję samorządu sformułowano w tym dokumencie następująco:",
    "Normal: „Dobre życie.”",
    "Normal: Dokument obejmuje 4 działania: 1 zrealizowane, 1 w trakcie realizacji, 1 z opisem bez określonego stanu i 1 bez informacji.",
    "Normal: W dokumencie określono cele, w ramach których zrobiono:",
    "Heading3: RODZINA",
    "Heading4: 1. Rodziny radzą sobie",
    "ListBullet: Klub seniora – Klub działa od maja, 45 osób (zrealizowane)",
    "ListBullet2: Wskaźnik: liczba osób – 2026: 45, 2027: 52 (wartość docelowa: 60)",
    "ListBullet: Kursy komputerowe – w trakcie",
    "ListBullet: Bank żywności <&> – brak informacji",
    "Normal: W ramach tego celu zapisano 3 działania: 1 zrealizowane, 1 w trakcie realizacji i 1 bez informacji.",
    "Heading3: SENIORZY",
    "Heading4: 2. Transport",
    "ListBullet: Dowóz – Kupiono bus",
    "Normal: W ramach tego celu zapisano 1 działanie: 1 z opisem bez określonego stanu.",
  ]);
});

test("bullets are real lists: a person sees them, and another reader does too", () => {
  const docx = exportReport(reportOf(table));
  const result = readDocx(docx, "raport.docx");
  if (!result.ok) throw new Error(result.failure.code);
  const seen = result.document.blocks.map((block) => (block.kind === "paragraph" ? block.text : ""));
  expect(seen.filter((text) => text.startsWith("• "))).toHaveLength(4);
  expect(seen.filter((text) => text.startsWith("– Wskaźnik"))).toHaveLength(1);
  expect(all(xmlParts(docx).get("word/numbering.xml")!, "w:abstractNum")).toHaveLength(1);
});

test("the document is accessible; one area needs no heading; no mission, no sentence about it", () => {
  const one = exportReport(
    reportOf(plan([action({ status: "zrealizowane" }), action({ status: "zakończone" })], { title: "" })),
  );
  expect(auditDocx(one)).toMatchObject({ accessible: true });
  expect(paragraphs(one)).toEqual([
    "Heading1: Realizacja polityk, programów i strategii",
    "Heading2: Strategia",
    "Normal: Dokument obejmuje 2 działania: 2 zrealizowane.",
    "Normal: W dokumencie określono cele, w ramach których zrobiono:",
    "Heading3: 1. Rodziny radzą sobie",
    "ListBullet: Zatrudnienie asystenta rodziny – zrealizowane",
    "ListBullet: Zatrudnienie asystenta rodziny – zakończone",
    "Normal: W ramach tego celu zapisano 2 działania: 2 zrealizowane.",
  ]);
});

test("a plan of nothing and a goal of nothing are said so", () => {
  expect(paragraphs(exportReport(reportOf(plan([]))))).toContain(
    "Normal: W dokumencie nie zapisano celów ani działań.",
  );
  const bare = reportOf(
    plan([], { areas: ["A"], goals: [{ area: "A", number: "I", text: "Cel", origin: { file: "" } }] }),
  );
  expect(paragraphs(exportReport(bare)).slice(-2)).toEqual([
    "Heading3: 1. Cel",
    "Normal: Dla tego celu nie zapisano działań.",
  ]);
});

test.each([
  [1, "1 działanie"],
  [2, "2 działania"],
  [5, "5 działań"],
  [22, "22 działania"],
])("%d: %s", (count, words) => {
  const report = reportOf(plan(Array.from({ length: count }, () => action({}))));
  expect(paragraphs(exportReport(report)).join("\n")).toContain(`Dokument obejmuje ${words}: ${count} bez informacji.`);
});

test("the section is called what the kind of document calls it", () => {
  const chapter = kindOf("wspolpraca").report.chapter.pl;
  const [heading] = paragraphs(exportReport(reportOf(table), { chapter, chapterNumber: "IV" }));
  expect(heading).toBe("Heading1: IV. Sprawozdanie z realizacji programu współpracy");
});
