import { desk, good, userWrites } from "./desk";

/** A sheet with cells merged across and down, as officials lay plans out. */
async function mergedSheet(lastRow: number) {
  const it = await desk();
  await userWrites(it, "Plan", "A1:D4", [
    ["Działanie", "Termin", "", "Kto"],
    ["Asystent", 2021, 2022, "GOPS"],
    ["Terapia", "", "", ""],
    ["Klub", 2022, 2023, "GOK"],
  ]);
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    for (const address of ["B1:C1", "D2:D3"]) sheet.getRange(address).merge(false);
    if (lastRow > 4) sheet.getRange(`D${lastRow}`).values = [["koniec"]];
    await context.sync();
  });
  return it;
}

test("merged cells come with the sheet, in the same two requests", async () => {
  const it = await mergedSheet(4);
  const { value, requests } = await it.counted(() => good(it.commands.readGrids({ sheets: ["Plan"] })));
  expect(requests).toBe(2);
  expect(value[0]!.merges).toEqual([
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 2, left: 4, bottom: 3, right: 4 },
  ]);
});

test("a sheet as large as a database is read without them", async () => {
  const it = await mergedSheet(20_000);
  const [read] = await good(it.commands.readGrids({ sheets: ["Plan"] }));
  expect(read!.merges).toBeUndefined();
  expect(read!.values).toHaveLength(20_000);
});
