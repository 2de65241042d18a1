import fc from "fast-check";
import { check } from "../../../src/core/checking";
import {
  actionSheet,
  bodiesSheet,
  dictionarySheet,
  fundingSheet,
  gapsSheet,
  indicatorsSheet,
  mirrorSheet,
  scheduleSheets,
  settingsSheet,
  statuteSheet,
  summarySheet,
  type SheetModel,
} from "../../../src/core/summarising";
import { SHEET_TEXTS, type Locale } from "../../../src/core/messages/sheets";
import type { Table } from "../../../src/core/table";
import { anyTable } from "./support/tables";

const DICTIONARY = {
  institutions: { headers: ["Nazwa"], rows: [["GOPS"]] },
  sources: { headers: ["Nazwa"], rows: [["PFRON"]] },
};

function all(plan: Table, locale: Locale): SheetModel[] {
  return [
    actionSheet(plan, { locale }),
    gapsSheet(check(plan), plan, undefined, locale),
    summarySheet(plan, { locale }),
    dictionarySheet(DICTIONARY, locale),
    ...scheduleSheets(plan, { locale }),
    bodiesSheet(plan, locale),
    fundingSheet(plan, { locale }),
    indicatorsSheet(plan, { locale }),
    mirrorSheet(plan, { locale }),
    statuteSheet(plan, { locale }),
    settingsSheet([{ title: "Ramy", headers: ["Co", "Wartość"], rows: [["Okres", "2024–2030"]] }], { locale }),
  ];
}

const CODES = new Set(Object.keys(SHEET_TEXTS.pl));

test("no sheet shows a code or an undefined value instead of words, in Polish or in English", () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom<Locale>("pl", "en"), (plan, locale) => {
      for (const sheet of all(plan, locale)) {
        const texts = sheet.blocks
          .flatMap((block) => block.rows.flat())
          .map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "formula" ? cell.formula : ""));
        for (const words of [
          ...texts,
          ...sheet.charts.flatMap((chart) => [chart.title, chart.alt, chart.categoryAxis ?? "", chart.valueAxis ?? ""]),
        ]) {
          expect(CODES.has(words)).toBe(false);
          expect(words).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
          expect(words).not.toMatch(
            /(^|["&(])(summary|schedule|bodies|funding|indicators|mirror|statute|gaps|load|chart|timeline|source)\.[a-z]/,
          );
        }
      }
    }),
    { numRuns: 8 },
  );
});

test("every sheet is landscape, fits its width and has widths for what is seen; every chart has axes and an alt text with numbers", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      for (const sheet of all(plan, "pl")) {
        expect(sheet.page).toMatchObject({ landscape: true, fitToWidth: true });
        const seen = sheet.blocks
          .filter((block) => !sheet.hiddenColumns.includes(block.column))
          .map((block) => block.column + block.rows[0]!.length - 1);
        expect(Math.max(...seen)).toBeLessThanOrEqual(sheet.widths.length + 1);
        // Besides working columns right of everything only the Ids of the plan are hidden.
        const ids =
          sheet.name === "Działania" ? sheet.blocks[0]!.rows[0]!.map((cell) => "text" in cell && cell.text) : [];
        const hidden = sheet.hiddenColumns.filter((column) => ids[column - 1] !== "Id");
        expect(hidden.every((column) => column > sheet.widths.length)).toBe(true);
        for (const chart of sheet.charts) {
          expect(chart.alt).toMatch(/\d/);
          expect([chart.title, chart.categoryAxis, chart.valueAxis].every(Boolean)).toBe(true);
          expect(chart.data.bottom).toBeGreaterThan(chart.data.top);
          const { position, data } = chart;
          expect(position.top > data.bottom || position.left > data.right).toBe(true);
        }
      }
    }),
    { numRuns: 10 },
  );
});

/** Excel takes 8 192 characters a formula, 255 a text inside one, and calls 64 deep. */
function broken(formula: string): boolean {
  if (formula.length >= 8192) return true;
  if ((formula.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => text.length - 2 > 255)) return true;
  let depth = 0;
  let deepest = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, ""))
    deepest = Math.max(deepest, (depth += sign === "(" ? 1 : sign === ")" ? -1 : 0));
  return deepest >= 64;
}

test("no formula is longer or deeper than Excel takes, nor any text inside one", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      const faults: string[] = [];
      for (const sheet of all(plan, "pl")) {
        for (const cell of sheet.blocks.flatMap((block) => block.rows.flat())) {
          if (cell.kind !== "formula") continue;
          if (broken(cell.formula)) faults.push(`${sheet.name}: ${cell.formula.slice(0, 200)}`);
        }
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("names of charts and tables differ from one another over all sheets", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      const names = all(plan, "pl").flatMap((sheet) => [
        ...sheet.charts.map((chart) => chart.name),
        ...sheet.tables.map((each) => each.name),
      ]);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 8 },
  );
});
