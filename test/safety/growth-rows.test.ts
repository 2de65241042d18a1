/**
 * Twice the rows, about twice the work: plans, files and parts of files of doubling length, alike and unlike (see
 * growth.test.ts).
 */
import { strToU8, zipSync } from "fflate";
import { check } from "../../src/core/checking";
import { compare } from "../../src/core/comparing";
import { exportPlan, toCsv } from "../../src/core/exporting";
import { offeredLists, safeProposals } from "../../src/core/fixing";
import { BUILT_IN } from "../../src/core/dictionary";
import { collect, handOut, nearDuplicates } from "../../src/core/merging";
import { reportOf } from "../../src/core/monitoring";
import {
  readDocx,
  readGrids,
  readHtml,
  readText,
  readXlsx,
  recognise,
  type SourceResult,
} from "../../src/core/reading";
import { planSheets } from "../../src/core/summarising";
import type { Table } from "../../src/core/table";
import { agenda } from "../../src/core/workshop";
import { plan, type Spec } from "../core/checking/sample";
import { benchPlan } from "../bench/plans";
import { wordFile } from "../build/package";
import { meter } from "../support/work";
import { noise } from "./hostile-texts";
import { steep } from "./steep";

const work = meter();
afterAll(() => work.stop());

const WORDS =
  "remont zakup szkolenie klub warsztat senior rodzina droga boisko biblioteka opieka pomoc zdrowie sport kultura".split(
    " ",
  );
let times = 0;
/** Texts of a few common words, no two alike, and others each time a file is made: what was read once is remembered. */
const unlike = (at: number): string =>
  `${WORDS[at % 15]!} ${WORDS[(at * 7 + 3) % 15]!} ${WORDS[Math.floor(at / 15) % 15]!} w Nowej ${"abcdefghij"[at % 10]!}${at.toString(36)} ${times}`;

const ROWS: Readonly<Record<string, (at: number) => Spec>> = {
  "alike in everything": () => ({ id: "", number: "1", text: "Budowa drogi" }),
  "alike but for the number": () => ({ text: "Budowa drogi gminnej w Sosnówce" }),
  unlike: (at) => ({ text: unlike(at), goal: `Cel ${at % 40}`, responsible: `GOPS, ${unlike(at)}` }),
  "each a goal and an area of its own": (at) => ({
    text: unlike(at),
    goal: unlike(at + 7),
    goalNumber: String(at),
    area: unlike(at + 9),
  }),
  "nearly alike": (at) => ({ text: `Budowa drogi gminnej nr ${at} w Sosnówce`, goal: `Cel ${at}` }),
  empty: () => ({ text: "", goal: "", area: "", funding: "", responsible: "", from: "", to: "" }),
  noise: (at) => ({
    text: noise(at, 60),
    funding: noise(at + 1, 30),
    responsible: noise(at + 2, 30),
    goal: noise(at + 3, 20),
  }),
};
const USES: Readonly<Record<string, (table: Table) => unknown>> = {
  checked: (table) => check(table),
  mended: (table) => [safeProposals(check(table).findings, table, BUILT_IN), offeredLists(table, BUILT_IN)],
  "asked about": (table) => agenda(table, check(table).findings),
  compared: (table) => compare(table, { ...table, actions: [...table.actions].reverse() }),
  "handed out and collected": (table) =>
    collect(
      table,
      handOut(table).packages.map(({ table: part, institution }, at) => ({
        file: `${at}`,
        institution,
        table: part,
        base: part,
      })),
    ),
  "looked through for twins": nearDuplicates,
  summarised: (table) => planSheets(table, { result: check(table), dictionary: BUILT_IN }),
  reported: reportOf,
  written: (table) => [exportPlan({ table }), toCsv(table)],
};

describe.each(Object.entries(ROWS))("rows %s", (_kind, row) => {
  const made = (size: number): Table =>
    plan(
      Array.from({ length: size }, (_, at) => ({ id: `A${at}`, ...row(at) })).map((spec, at) => ({
        ...spec,
        id: spec.id || `A${at}`,
      })),
    );
  test.each(Object.entries(USES))("%s", async (_use, use) => {
    const tables = new Map<number, Table>();
    const of = (size: number) => tables.get(size) ?? tables.set(size, made(size)).get(size)!;
    expect(await steep(work, 80, (size) => use(of(size)))).toBeUndefined();
  });
});

const read = (source: SourceResult): unknown => (source.ok ? recognise(source.document) : source);
const lines = (size: number, line: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => line(at)).join("");
const HEADERS = ["Lp.", "Działanie", "Termin", "Źródło finansowania", "Odpowiedzialny"];
const cells = (at: number): string[] => [String(at + 1), unlike(at), "2026", "budżet gminy", "GOPS"];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** A workbook of one sheet whose part is as given. */
const book = (sheet: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );
const sheetRead = (sheet: string): unknown => {
  const opened = readXlsx(book(sheet), "a.xlsx");
  const grid = opened.ok ? opened.book.grid("Plan") : undefined;
  return grid && read(readGrids([grid], "a.xlsx"));
};
const rowXml = (texts: readonly string[], at: number): string =>
  `<row r="${at + 1}">${texts.map((text, column) => `<c r="${"ABCDEFGH"[column]!}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const wordRow = (texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`;

const FILES: Readonly<Record<string, (size: number) => unknown>> = {
  "text of tabs": (n) =>
    read(
      readText(
        [HEADERS, ...Array.from({ length: n }, (_, at) => cells(at))].map((line) => line.join("\t")).join("\n"),
        "a.txt",
      ),
    ),
  "text of tabs, rows alike": (n) =>
    read(
      readText(
        [HEADERS, ...Array.from({ length: n }, () => cells(1))].map((line) => line.join("\t")).join("\n"),
        "a.txt",
      ),
    ),
  "text of semicolons": (n) =>
    read(
      readText(
        [HEADERS, ...Array.from({ length: n }, (_, at) => cells(at))].map((line) => line.join(";")).join("\n"),
        "a.csv",
      ),
    ),
  "text of a numbered list": (n) =>
    read(
      readText(
        lines(n, (at) => `${at + 1}. ${unlike(at)}\nTermin: 2026\nOdpowiedzialny: GOPS\n`),
        "a.txt",
      ),
    ),
  "text of noise": (n) =>
    read(
      readText(
        lines(n, (at) => `${noise(at, 50)}\n`),
        "a.txt",
      ),
    ),
  "text of columns by spaces": (n) =>
    read(
      readText(
        lines(
          n,
          (at) =>
            cells(at)
              .map((text) => text.padEnd(40))
              .join("") + "\n",
        ),
        "a.txt",
      ),
    ),
  "text of Markdown": (n) =>
    read(
      readText(
        `| ${HEADERS.join(" | ")} |\n|${"---|".repeat(5)}\n${lines(n, (at) => `| ${cells(at).join(" | ")} |\n`)}`,
        "a.md",
      ),
    ),
  "HTML rows": (n) =>
    read(
      readHtml(
        `<table><tr>${HEADERS.map((h) => `<th>${h}</th>`).join("")}</tr>${lines(
          n,
          (at) =>
            `<tr>${cells(at)
              .map((c) => `<td>${c}</td>`)
              .join("")}</tr>`,
        )}</table>`,
        "a.html",
      ),
    ),
  "HTML tables": (n) =>
    read(
      readHtml(
        lines(
          n,
          (at) =>
            `<table><tr>${HEADERS.map((h) => `<th>${h}</th>`).join("")}</tr><tr>${cells(at)
              .map((c) => `<td>${c}</td>`)
              .join("")}</tr></table>`,
        ),
        "a.html",
      ),
    ),
  "HTML lists": (n) => read(readHtml(`<ol>${lines(n, (at) => `<li>${unlike(at)}`)}</ol>`, "a.html")),
  "HTML merged cells": (n) =>
    read(
      readHtml(
        `<table>${lines(n, (at) => `<tr><td rowspan=${Math.min(n, 40)} colspan=3>${unlike(at)}</td></tr>`)}</table>`,
        "a.html",
      ),
    ),
  "Word rows": (n) =>
    read(readDocx(wordFile(`<w:tbl>${wordRow(HEADERS)}${lines(n, (at) => wordRow(cells(at)))}</w:tbl>`), "a.docx")),
  "Word tables": (n) =>
    read(
      readDocx(
        wordFile(
          lines(
            n,
            (at) => `<w:p><w:r><w:t>Cel ${at}</w:t></w:r></w:p><w:tbl>${wordRow(HEADERS)}${wordRow(cells(at))}</w:tbl>`,
          ),
        ),
        "a.docx",
      ),
    ),
  "Word paragraphs": (n) =>
    read(readDocx(wordFile(lines(n, (at) => `<w:p><w:r><w:t>${unlike(at)}</w:t></w:r></w:p>`)), "a.docx")),
  "Word runs": (n) =>
    read(readDocx(wordFile(`<w:p>${lines(n, (at) => `<w:r><w:t>a${at} </w:t></w:r>`)}</w:p>`), "a.docx")),
  "Word comments": (n) =>
    readDocx(
      wordFile("<w:p/>", {
        comments: lines(
          n,
          (at) => `<w:comment w:id="${at}"><w:p><w:r><w:t>${unlike(at)}</w:t></w:r></w:p></w:comment>`,
        ),
      }),
      "a.docx",
    ),
  "Word styles each based on the next": (n) =>
    readDocx(
      wordFile(
        lines(n, (at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`),
        {
          styles: lines(
            n,
            (at) =>
              `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${at + 1}"/></w:style>`,
          ),
        },
      ),
      "a.docx",
    ),
  "sheet rows": (n) => sheetRead(rowXml(HEADERS, 0) + lines(n, (at) => rowXml(cells(at), at + 1))),
  "sheet rows alike": (n) => sheetRead(rowXml(HEADERS, 0) + lines(n, (at) => rowXml(cells(1), at + 1))),
  "sheet of noise": (n) =>
    sheetRead(
      lines(n, (at) =>
        rowXml(
          [noise(at, 20), noise(at + 1, 20), noise(at + 2, 20)].map((text) => text.replace(/[^\p{L}\d ,.-]/gu, "")),
          at,
        ),
      ),
    ),
  "sheet of one row far to the right": (n) =>
    sheetRead(`<row r="1">${lines(Math.min(n, 4000), () => `<c t="inlineStr"><is><t>a</t></is></c>`)}</row>`),
  "sheet of open tags": (n) => sheetRead("<c>".repeat(n)),
  "sheet of attributes": (n) => sheetRead(`<row ${lines(n, (at) => `a${at}="1" `)}/>`),
  "sheet rows backwards": (n) => sheetRead(lines(n, (at) => rowXml(cells(at), n - at))),
};

/** A few lines of noise are taken for another kind of text than many: the step between the two is no growth. */
const FIRST: Readonly<Record<string, number>> = { "text of noise": 400 };

test.each(Object.entries(FILES))("%s", async (name, run) => {
  const fresh = (size: number): unknown => {
    times++;
    return run(size);
  };
  expect(await steep(work, FIRST[name] ?? 100, fresh)).toBeUndefined();
});

test("plans as they are made, up to 1 200 rows, are checked in step with their length", async () => {
  const plans = new Map([15, 299, 300, 600, 1200].map((size) => [size, benchPlan(size, 5)]));
  expect(await steep(work, 300, (size) => check(plans.get(size)!))).toBeUndefined();
});
