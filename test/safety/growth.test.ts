/**
 * Twice the text, about twice the work: every reader and every rule is fed hostile letters at doubling lengths, and the
 * work is counted (test/support/work.ts), not timed. A reader that goes over a text once for each of its pieces does
 * four times the work and fails.
 */
import { check } from "../../src/core/checking";
import { compare } from "../../src/core/comparing";
import { amountsIn, readCost, readFunding, splitResponsible } from "../../src/core/dictionary";
import { exportPlan, toCsv } from "../../src/core/exporting";
import { propose } from "../../src/core/fixing";
import { parseTermPair, readBytes, readDocx, readHtml, readText, recognise } from "../../src/core/reading";
import type { SourceResult } from "../../src/core/reading";
import { agenda } from "../../src/core/workshop";
import { plan, type Spec } from "../core/checking/sample";
import { wordFile } from "../build/package";
import { meter } from "../support/work";
import { alphabets, repeated } from "./hostile-texts";
import { steep } from "./steep";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
/** Each place gets one alphabet of six here, another part each; all of them by `npm run fuzz`. */
const ONE_OF = Number(process.env["GROWTH_ONE_OF"] ?? 6);
const LETTERS = alphabets(SEED, 40);

const work = meter();
afterAll(() => work.stop());

const read = (source: SourceResult): void => {
  if (source.ok) recognise(source.document);
};
const xml = (text: string): string => text.replace(/[<>&\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, "x");
const cell = (text: string): string =>
  `<w:tc><w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p></w:tc>`;
const HEADERS = ["Lp.", "Działanie", "Termin", "Źródło finansowania", "Odpowiedzialny"];

/** Everything that is done with a plan: checked, mended, asked about, compared, written. */
function used(spec: Spec): void {
  const table = plan([spec, { goal: "Inny" }]);
  const { findings } = check(table);
  for (const finding of findings) propose(finding, table);
  agenda(table, findings);
  compare(table, plan([{ ...spec, note: "x" }, {}]));
  exportPlan({ table });
  toCsv(table);
}

const PLACES: Readonly<Record<string, (text: string) => unknown>> = {
  "a responsible cell": splitResponsible,
  "a funding cell": readFunding,
  "a cost": (text) => [readCost(text), amountsIn(text)],
  "a term": (text) => parseTermPair(text),
  "an action's text": (text) => used({ text }),
  "a goal": (text) => used({ goal: text, goalNumber: text, area: text }),
  "who and from what": (text) => used({ funding: text, responsible: text, partners: [text] }),
  "from and to": (text) => used({ from: { kind: "unreadable", text }, to: { kind: "unreadable", text } }),
  "a note and a status": (text) => used({ note: text, status: text, done: text, number: text }),
  "an indicator and a cost": (text) =>
    used({
      indicator: { name: text, base: text, target: text, unit: text, source: text, frequency: text },
      cost: text,
    }),
  "a text file": (text) => read(readText(text, "a.txt")),
  "a text file of lines": (text) => read(readText(text.replace(/(.{40})/gs, "$1\n"), "a.txt")),
  bytes: (text) => read(readBytes(new TextEncoder().encode(text), "a.txt")),
  "HTML as it comes": (text) => read(readHtml(text, "a.html")),
  "a cell of HTML": (text) =>
    read(
      readHtml(
        `<table><tr>${HEADERS.map((h) => `<th>${h}</th>`).join("")}</tr><tr>${`<td>${text}</td>`.repeat(5)}</tr></table>`,
        "a.html",
      ),
    ),
  "a paragraph of Word": (text) => read(readDocx(wordFile(`<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`), "a.docx")),
  "cells of Word": (text) =>
    read(
      readDocx(
        wordFile(
          `<w:tbl><w:tr>${HEADERS.map(cell).join("")}</w:tr><w:tr>${HEADERS.map(() => cell(text)).join("")}</w:tr></w:tbl>`,
        ),
        "a.docx",
      ),
    ),
  "a part of Word as it comes": (text) => readDocx(wordFile(text), "a.docx"),
};

test.each(Object.entries(PLACES).map(([place, run], at) => [place, run, at] as const))(
  "%s",
  async (_place, run, at) => {
    const found: string[] = [];
    // A length of its own for each place: what one has read is remembered, and the next would be measured on half of
    // the work.
    const first = 1500 + 2 * at;
    for (const piece of LETTERS.filter((_, index) => index % ONE_OF === at % ONE_OF)) {
      const figures = await steep(work, first, (size) => run(repeated(piece, size)));
      if (figures) found.push(`${JSON.stringify(piece)}: ${figures}`);
    }
    expect(found).toEqual([]);
  },
);

test("a square is told from a line", async () => {
  const goingOver = (size: number, times: number) => {
    const text = "a".repeat(size);
    for (let at = 0; at < times; at++) text.indexOf("b");
  };
  expect(await steep(work, 100, (size) => goingOver(size, size))).toMatch(/ → /);
  expect(await steep(work, 100, (size) => goingOver(size, 10))).toBeUndefined();
});
