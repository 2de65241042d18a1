import { desk, good, plan, sheetsOf } from "./desk";

describe("rows that stand right under the table", () => {
  /** The plan with rows under it, as another program leaves them: Excel itself would have taken them into the table. */
  async function withRows(...rows: string[][]) {
    const made = await desk();
    await good(made.commands.writePlan(sheetsOf(plan(4)), { onExisting: "replace" }));
    const { layout } = await good(made.commands.readPlan());
    await made.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(layout.sheet);
      rows.forEach((row, index) => {
        sheet.getRangeByIndexes(layout.lastRow + index, layout.left - 1, 1, row.length).values = [row];
      });
      await context.sync();
    });
    return { ...made, layout };
  }

  const action = (text: string) => [
    "Pomoc rodzinie",
    "II",
    "Silne rodziny w każdym sołectwie",
    "9",
    text,
    "2027",
    "2028",
    "budżet gminy",
    "GOPS",
  ];

  test("are read as actions of the plan, and a message says so", async () => {
    const { commands, layout } = await withRows(action("Dopisane pod tabelą"), action("I jeszcze jedno"));
    const read = await good(commands.readPlan());
    expect(read.table.actions.map((each) => each.text).slice(-2)).toEqual(["Dopisane pod tabelą", "I jeszcze jedno"]);
    expect(read.messages).toContainEqual({
      code: "reading.below",
      values: { count: 2, first: layout.lastRow + 1 },
      where: String(layout.lastRow + 1),
    });
  });

  test("become part of the table when the plan is written again", async () => {
    const { commands } = await withRows(action("Dopisane pod tabelą"));
    const read = await good(commands.readPlan());
    await good(commands.writePlan(sheetsOf(read.table), { onExisting: "replace" }));
    const again = await good(commands.readPlan());
    expect(again.table.actions.map((each) => each.text)).toEqual(read.table.actions.map((each) => each.text));
    expect(again.messages.map((message) => message.code)).not.toContain("reading.below");
  });

  test("are not overwritten by a plan that does not hold them", async () => {
    const { commands } = await withRows(action("Dopisane pod tabelą"));
    expect(await commands.writePlan(sheetsOf(plan(5)), { onExisting: "replace" })).toMatchObject({
      ok: false,
      trouble: { code: "table-overlaps" },
    });
    expect((await good(commands.readPlan())).table.actions.map((each) => each.text)).toContain("Dopisane pod tabelą");
  });

  test("a remark, a total or anything after an empty row is the user's own", async () => {
    const { commands, layout } = await withRows(["", "", "", "", "Razem 4 działania"]);
    expect((await good(commands.readPlan())).layout.lastRow).toBe(layout.lastRow);
    const gap = await withRows(Array<string>(9).fill(""), action("Za pustym wierszem"));
    expect((await good(gap.commands.readPlan())).table.actions).toHaveLength(4);
  });
});
