import { createHost } from "../../src/host/index";

test("a workbook made under jest is saved and opened again", async () => {
  const host = await createHost();
  const { Excel } = host.connect();
  await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["żółw"]]; await context.sync(); });
  const again = await createHost(await host.save());
  expect(again.view("Sheet1").cells.map(({ text }) => text)).toEqual(["żółw"]);
});
