import type { CellEdit } from "../../src/core/fixing/types";
import { ACTION_TABLE } from "../../src/core/summarising";
import { desk, good, plan, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const table = plan();
const id = (index: number) => table.actions[index]!.id;
const edit = (index: number, column: CellEdit["column"], before: string, after: string): CellEdit => ({
  actionId: id(index),
  column,
  before,
  after,
});

let it: Desk;
beforeEach(async () => {
  it = await desk();
  await good(it.commands.writePlan(sheetsOf(table), { onExisting: "replace" }));
  await good(it.commands.readPlan());
});

async function column(header: string): Promise<unknown[]> {
  const values = (await valuesOf(it, "Działania"))!;
  return values.slice(1).map((row) => row[values[0]!.indexOf(header)]);
}

describe("mending cells", () => {
  test("all of them in two requests, one of which writes", async () => {
    const edits = table.actions.map((action, index) =>
      edit(index, "funding", action.funding, `budżet gminy, pozycja ${index}`),
    );
    const { value, requests } = await it.counted(() =>
      good(it.commands.applyEdits(edits, "Napraw wszystkie bezpieczne")),
    );
    expect(requests).toBe(2);
    expect([value.applied.length, value.refused]).toEqual([6, []]);
    expect(await column("Źródło finansowania")).toEqual(edits.map((one) => one.after));
  });

  test("what somebody changed meanwhile is refused with what stands there now, the rest is written", async () => {
    await userWrites(it, "Działania", "H2", [["PFRON"]]);
    const result = await good(
      it.commands.applyEdits([edit(0, "funding", "-", "budżet gminy"), edit(4, "funding", "-", "NFZ")], "Napraw"),
    );
    expect(result.refused).toEqual([{ edit: edit(0, "funding", "-", "budżet gminy"), found: "PFRON" }]);
    expect((await column("Źródło finansowania"))[4]).toBe("NFZ");
    expect((await column("Źródło finansowania"))[0]).toBe("PFRON");
  });

  test("rows are found by Id after the user sorted the table", async () => {
    await it.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(ACTION_TABLE).getDataBodyRange();
      range.load("values");
      await context.sync();
      const rows = range.values.map((row) =>
        row.map((value) => (typeof value === "string" && /^[=-]/.test(value) ? `'${value}` : value)),
      );
      range.values = rows.reverse();
      await context.sync();
    });
    await good(it.commands.applyEdits([edit(0, "funding", "-", "budżet gminy")], "Napraw"));
    expect((await column("Źródło finansowania"))[5]).toBe("budżet gminy");
  });

  test.each<[CellEdit["column"], string, unknown]>([
    ["from", "2025", 2025],
    ["to", "2026-03-31", 46112],
    ["action", "=nie formuła", "=nie formuła"],
    ["action", "- lista", "- lista"],
    ["funding", "", ""],
    ["number", "7a", "7a"],
  ])("%s becomes %j", async (name, after, expected) => {
    const before = { from: "2024", to: "2030", action: table.actions[0]!.text, funding: "-", number: "1" }[
      name as "from"
    ];
    const result = await good(it.commands.applyEdits([edit(0, name, before, after)], "Napraw"));
    expect(result.refused).toEqual([]);
    const header = {
      from: "Od kiedy",
      to: "Do kiedy",
      action: "Działanie",
      funding: "Źródło finansowania",
      number: "Nr",
    }[name as "from"];
    expect((await column(header))[0]).toBe(expected);
  });

  test("a row without an Id, typed in by hand, is found where it was read", async () => {
    await userWrites(it, "Działania", "A8:I8", [
      ["Pomoc rodzinie", "II", "Silne rodziny w każdym sołectwie", 7, "Klub seniora", 2024, 2030, "-", "GOPS"],
    ]);
    await it.Excel.run(async (context) => {
      const whole = context.workbook.tables.getItem(ACTION_TABLE).getRange();
      whole.load("columnCount,rowCount");
      await context.sync();
      if (whole.rowCount === 7)
        context.workbook.tables
          .getItem(ACTION_TABLE)
          .resize(context.workbook.worksheets.getItem("Działania").getRangeByIndexes(0, 0, 8, whole.columnCount));
      await context.sync();
    });
    const read = await good(it.commands.readPlan());
    const own = read.table.actions.find((action) => action.text === "Klub seniora")!;
    const result = await good(
      it.commands.applyEdits([{ actionId: own.id, column: "funding", before: "-", after: "budżet gminy" }], "Napraw"),
    );
    expect(result.refused).toEqual([]);
    expect((await column("Źródło finansowania"))[6]).toBe("budżet gminy");
  });
});

describe("going to a cell", () => {
  test("one request, the right cell", async () => {
    const { value, requests } = await it.counted(() => good(it.commands.selectCell(id(3), "funding")));
    expect([value.address, requests]).toEqual(["H5", 1]);
    const selected = await it.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected.replace(/'/g, "")).toBe("Działania!H5");
  });

  test("rows that moved since are found by Id", async () => {
    await it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Działania").getRange("1:2").insert("Down");
      await context.sync();
    });
    expect((await good(it.commands.selectCell(id(3), "funding"))).address).toBe("H7");
  });

  test("an action that is gone is told of", async () => {
    expect(await it.commands.selectCell("NIEMAAAA", "funding")).toMatchObject({
      ok: false,
      trouble: { code: "action-gone" },
    });
  });
});

describe("a new row", () => {
  test("stands under its neighbour, in the same goal, with an id nobody has", async () => {
    const { value, requests } = await it.counted(() =>
      good(it.commands.insertRow(id(1), { action: "- wyjazdy młodzieży", from: "2025" })),
    );
    expect(requests).toBe(2);
    expect(value.row).toBe(4);
    const values = (await valuesOf(it, "Działania"))!;
    expect(values[3]!.slice(0, 6)).toEqual([
      "Edukacja i młodzież",
      "I",
      "Dobry start każdego dziecka",
      "",
      "- wyjazdy młodzieży",
      2025,
    ]);
    expect(values).toHaveLength(8);
    expect(new Set(values.map((row) => row[values[0]!.indexOf("Id")])).size).toBe(8);
    expect((await good(it.commands.selectCell(id(5), "action"))).address).toBe("E8");
  });

  test("at the end it belongs to the table", async () => {
    const { row } = await good(it.commands.insertRow(null, { action: "Klub seniora" }));
    expect(row).toBe(8);
    expect((await good(it.commands.survey())).plan?.actions).toBe(7);
  });
});

describe("lists and markers", () => {
  const model = sheetsOf(table)[0]!;

  test("whole lists are whole; one a paste destroyed is noticed and put back", async () => {
    expect(await good(it.commands.checkValidations(model))).toEqual({ damaged: [] });
    await it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Działania").getRange("H3:H4").dataValidation.clear();
      await context.sync();
    });
    const { value, requests } = await it.counted(() => good(it.commands.checkValidations(model)));
    expect([value.damaged.map((one) => one.header), requests]).toEqual([["Źródło finansowania"], 2]);
    const repair = await it.counted(() => good(it.commands.repairValidations(model)));
    expect(repair.requests).toBe(2);
    expect(await good(it.commands.checkValidations(model))).toEqual({ damaged: [] });
  });

  test("all markers go with one button, and come back with one", async () => {
    const { value } = await it.counted(() => good(it.commands.removeMarkers()));
    expect(value.removed).toBeGreaterThan(0);
    const count = () =>
      it.Excel.run(async (context) => {
        const answer = context.workbook.tables.getItem(ACTION_TABLE).getRange().conditionalFormats.getCount();
        await context.sync();
        return answer.value;
      });
    expect(await count()).toBe(0);
    const [last] = await good(it.commands.listJournal());
    await good(it.commands.undo(last!.id));
    expect(await count()).toBe(value.removed);
  });
});

describe("for publication", () => {
  test("a clean sheet stands beside the plan, which is untouched; made again it is replaced", async () => {
    const before = await valuesOf(it, "Działania", "formulas");
    for (let run = 0; run < 2; run++)
      expect((await good(it.commands.preparePublication())).copy).toBe("Działania – publikacja");
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
    const clean = (await valuesOf(it, "Działania – publikacja"))!;
    expect(clean[0]).not.toContain("Id");
    expect(clean).toHaveLength(7);
  });
});
