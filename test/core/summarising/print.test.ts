/**
 * The printed page, held against sizes counted here once more: A4 on its side is 842 × 595 points, our margins 36, 36
 * and 36, 54.
 */
import fc from "fast-check";
import {
  actionSheet,
  bodiesSheet,
  fundingSheet,
  mirrorSheet,
  scheduleSheets,
  summarySheet,
  type SheetModel,
} from "../../../src/core/summarising";
import { printed } from "../../../src/core/summarising/model/print";
import { OPTIONAL_COLUMNS, type Table } from "../../../src/core/table";
import { action, anyTable, realTable, sharedIsHere, table } from "./support/tables";

const every = (plan: Table): SheetModel[] => [
  actionSheet(plan),
  summarySheet(plan),
  ...scheduleSheets(plan),
  bodiesSheet(plan),
  fundingSheet(plan),
  mirrorSheet(plan),
];

/** A character is 7 pixels, a cell has 5 more; a pixel is three quarters of a point. */
const widthOf = (model: SheetModel, from: number, to: number): number =>
  model.widths
    .slice(from - 1, to)
    .reduce((sum, width, index) => sum + (model.hiddenColumns.includes(from + index) ? 0 : (width * 7 + 5) * 0.75), 0);

function judge(model: SheetModel): void {
  const { paper, wide, columns, breaks } = printed(model);
  const room = (paper === "A4" ? 842 : 1191) - 72;
  for (const { from, to } of columns) {
    // Letters of 11 points come out at 8 at least.
    expect((11 * wide * room) / widthOf(model, from, to)).toBeGreaterThanOrEqual(8);
    for (let column = from; column <= to; column++)
      if (model.page.columns === undefined) expect(model.hiddenColumns).not.toContain(column);
  }
  // A page begins at the head of something, never inside a table's header or a chart.
  for (const row of breaks) {
    expect([...(model.page.parts ?? []), ...(model.page.lines ?? [])]).toContain(row);
    for (const { position } of model.charts) expect(row <= position.top || row > position.bottom).toBe(true);
  }
  for (const { position } of model.charts) expect(columns.some(({ to }) => position.right <= to)).toBe(true);
}

test("letters are never printed smaller than eight points, hidden columns never, and no page begins inside a chart", () => {
  fc.assert(
    fc.property(anyTable, (plan) => every(plan).forEach(judge)),
    { numRuns: 40 },
  );
});

(sharedIsHere ? test : test.skip)("the real table too (needs ../shared)", () => every(realTable()).forEach(judge));

test("a table of many columns takes A3, then two pages beside one another with its first columns on both", () => {
  const plan = table([action("A", { note: "x" })]);
  expect(printed(actionSheet(plan))).toMatchObject({ paper: "A4", wide: 1 });
  const all = actionSheet(plan, { columns: OPTIONAL_COLUMNS });
  expect(printed(all)).toMatchObject({ paper: "A3", wide: 2 });
  expect(all.page.titleColumns).toEqual({ from: 1, to: 4 });
});

test("what fits a page is not cut: a chart that would not fit what is left of the page begins the next one", () => {
  const plan = table(Array.from({ length: 30 }, (_, index) => action(`A${index}`, { area: `Obszar ${index % 8}` })));
  const sheet = summarySheet(plan);
  const { breaks } = printed(sheet);
  const scale = Math.min(1, 770 / widthOf(sheet, 1, 9));
  for (const { position } of sheet.charts) {
    const page = breaks.filter((row) => row <= position.top).at(-1) ?? 1;
    // Rows of one line are 15 points; a page on its side has 505 of them, enlarged by the scale.
    expect((position.bottom - page + 1) * 15 * scale).toBeLessThanOrEqual(505);
  }
});
