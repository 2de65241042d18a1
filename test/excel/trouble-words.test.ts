import { TROUBLE, troubleSentences } from "../../src/core/messages/trouble";
import type { TroubleCode } from "../../src/excel/api";
import { excelText } from "../../src/core/messages/excel";

/** The compiler refuses this list when a code is missing, so a new trouble cannot stay without words. */
const CODES: Record<TroubleCode, true> = {
  "cell-edit": true,
  "sheet-protected": true,
  "workbook-protected": true,
  "several-workbooks": true,
  "changed-meanwhile": true,
  "not-answering": true,
  "cdn-blocked": true,
  "api-too-old": true,
  "payload-too-large": true,
  "table-overlaps": true,
  "sheet-deleted": true,
  "not-yet": true,
  "old-format": true,
  "settings-too-large": true,
  "no-plan": true,
  "action-gone": true,
  "column-gone": true,
  "text-too-long": true,
  "read-only": true,
  stopped: true,
  "no-undo": true,
  "later-change": true,
  "chart-image": true,
  "not-recognised": true,
  "request-failed": true,
  "dates-1904": true,
  "headers-off": true,
};
const VALUES = {
  file: "plan.xls",
  sheet: "Plan",
  place: "F17",
  seconds: 30,
  needed: "1.14",
  column: "Nr",
  length: 40000,
  most: 32767,
  done: 1,
  total: 3,
  office: "GeneralException",
};

describe("what is said when Excel refuses", () => {
  test.each(Object.keys(CODES))(
    "%s has a sentence and a next step in both languages, with and without values",
    (code) => {
      for (const locale of ["pl", "en"] as const) {
        for (const values of [VALUES, {}]) {
          const { what, next } = troubleSentences({ code, values }, locale);
          expect(TROUBLE[locale]).toHaveProperty([code]);
          expect(TROUBLE[locale]).toHaveProperty([`${code}.next`]);
          for (const sentence of [what, next]) expect(sentence).toMatch(/[.!]$/);
          if (values === VALUES) expect(what).not.toMatch(/undefined|NaN/);
        }
      }
    },
  );

  test("an unknown code is shown, never swallowed", () =>
    expect(troubleSentences({ code: "nowy", values: {} })).toEqual({
      what: "nowy",
      next: expect.stringContaining("Spróbuj"),
    }));

  test("numbers of the journal take the right plural", () => {
    expect([1, 3, 5, 22].map((count) => excelText("pl", "journal.more", { count }))).toEqual([
      "… i jeszcze 1 zmiana",
      "… i jeszcze 3 zmiany",
      "… i jeszcze 5 zmian",
      "… i jeszcze 22 zmiany",
    ]);
  });
});
