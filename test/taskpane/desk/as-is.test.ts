/** @jest-environment node */
/** Sprawdź on a sheet that was never structured: findings at the user's own cells, nothing written, no red box. */
import type * as Check from "../../../src/taskpane/work/check";
import type * as GoOn from "../../../src/taskpane/work/go-on";
import { cellOf } from "../../../src/excel";
import { paneDesk, type PaneDesk } from "./pane-desk";

const OWN: string[][] = [
  ["Plan działań gminy na lata 2026-2030", "", "", "", ""],
  ["Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"],
  ["Utworzenie klubu seniora", "2026", "2028", "budżet gminy", "GOPS"],
  ["Remont świetlicy wiejskiej", "2027", "2026", "-", "Urząd Gminy"],
  ["Szkolenie opiekunów", "2026", "2030", "", ""],
];

async function withSheet(cells: string[][]): Promise<PaneDesk> {
  const desk = await paneDesk();
  await desk.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.numberFormat = cells.map((row) => row.map(() => "@"));
    range.values = cells;
    await context.sync();
  });
  return desk;
}

const sheets = (desk: PaneDesk): Promise<string[]> =>
  desk.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });

test("the user's own sheet is checked as it stands, with addresses of its own cells, and nothing is written", async () => {
  const desk = await withSheet(OWN);
  const before = await sheets(desk);
  const { checkPlan } = await desk.module<typeof Check>("work/check");
  await checkPlan();
  const { check, trouble } = desk.store.getState();
  expect(trouble).toBeNull();
  expect(check.plan?.asIs).toBe(true);
  const at = check.result!.findings.flatMap(({ code, actionId, column }) =>
    actionId && column ? [`${code} ${cellOf(check.plan!.layout, actionId, column)}`] : [],
  );
  expect(at).toEqual(expect.arrayContaining(["FIN-01 D4", "ODP-01 E5"]));
  expect(at.find((each) => each.startsWith("CZA-02"))).toMatch(/CZA-02 [BC]4/);
  expect(await sheets(desk)).toEqual(before);
  expect(await desk.cells(before[0])).toEqual(OWN);
});

test("going on shows the cell of the next finding in the user's own sheet", async () => {
  const desk = await withSheet(OWN);
  await (await desk.module<typeof Check>("work/check")).checkPlan();
  const { step } = await desk.module<typeof GoOn>("work/go-on");
  await step(1);
  const { check } = desk.store.getState();
  expect(check.chosen).not.toBeNull();
  expect(check.follow).toBe("focus");
  await step(1);
  expect(desk.store.getState().check.chosen).not.toBe(check.chosen);
});

test.each([
  ["an empty workbook", [["", ""]]],
  [
    "a sheet that is no plan",
    [
      ["Faktura", "Kwota"],
      ["nr 12", "100"],
      ["nr 13", "200"],
    ],
  ],
])("%s is told in a sentence with the way on, and is no trouble", async (_name, cells) => {
  const desk = await withSheet(cells);
  await (await desk.module<typeof Check>("work/check")).checkPlan();
  const { check, trouble } = desk.store.getState();
  expect([trouble, check.plan]).toEqual([null, null]);
  expect(check.unread).not.toBeNull();
});
