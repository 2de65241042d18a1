/** @jest-environment node */
/** Columns of a sheet: known with samples; an answer is remembered for the next file of its layout, or put aside. */
import type * as Check from "../../../src/taskpane/work/check";
import type * as Structure from "../../../src/taskpane/work/structure";
import { paneDesk, type PaneDesk } from "./pane-desk";

const SHEET: string[][] = [
  ["Zadanie do wykonania", "Od kiedy", "Do kiedy", "Kasa", "Kto"],
  ["Utworzenie klubu seniora", "2026", "2028", "budżet gminy", "GOPS"],
  ["Remont świetlicy wiejskiej", "2027", "2029", "PFRON", "Urząd Gminy"],
  ["Szkolenie opiekunów", "2026", "2030", "Senior+", "GOPS"],
];

async function deskWith(cells: string[][]): Promise<PaneDesk> {
  const desk = await paneDesk();
  await desk.Excel.run(async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.numberFormat = cells.map((row) => row.map(() => "@"));
    range.values = cells;
    await context.sync();
  });
  return desk;
}

const sheetName = (desk: PaneDesk): Promise<string> =>
  desk.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => void stored.set(key, text),
    },
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, "localStorage"));

async function readFrom(desk: PaneDesk) {
  const structure = await desk.module<typeof Structure>("work/structure");
  await structure.readThisSheet(await sheetName(desk));
  const column = (header: string) =>
    desk.store.getState().structure.layouts[0]!.columns.find((each) => each.header === header)!;
  return { structure, column };
}

test("one click reads the sheet, and its columns are there with samples and what they were read by", async () => {
  const desk = await deskWith(SHEET);
  const { column } = await readFrom(desk);
  expect(desk.store.getState().screen).toBe("structure");
  expect(column("Kasa").samples).toEqual(["budżet gminy", "PFRON", "Senior+"]);
  expect(column("Od kiedy")).toMatchObject({ column: "from", confidence: "sure" });
});

test("an answer is remembered when the table is written: the next file of that layout is read so, and says so", async () => {
  const first = await deskWith(SHEET);
  const one = await readFrom(first);
  await one.structure.correct("Kto", "partners");
  expect(one.column("Kto")).toMatchObject({ column: "partners", confidence: "sure" });
  await one.structure.writeTable("ask", "Uporządkuj");
  expect(first.store.getState().structure.written).not.toBeNull();

  const next = await deskWith(SHEET);
  const two = await readFrom(next);
  expect(two.column("Kto").column).toBe("partners");
  expect(next.store.getState().structure.recalled).toMatchObject({ file: await sheetName(next) });
  await (await next.module<typeof Check>("work/check")).checkPlan();
  expect(next.store.getState().check.plan!.table.actions[0]!.partners).toEqual(["GOPS"]);
  await two.structure.readAnew();
  expect(two.column("Kto").column).toBe("responsible");
  expect(next.store.getState().structure.recalled).toBeNull();
});

test("a file about whose columns nothing was answered leaves nothing behind", async () => {
  const desk = await deskWith(SHEET);
  const { structure } = await readFrom(desk);
  await structure.writeTable("ask", "Uporządkuj");
  expect([...stored.keys()].filter((key) => key.includes("layouts"))).toEqual([]);
});
