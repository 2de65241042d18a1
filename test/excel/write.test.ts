import { ACTION_TABLE, actionSheet } from "../../src/core/summarising";
import { turns } from "../support/turns";
import { desk, good, plan, sheetNames, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const replace = { onExisting: "replace" } as const;

describe("writing the plan into an empty workbook", () => {
  let it: Desk;
  beforeEach(async () => {
    it = await desk();
  });

  test("one request looks, one writes the contents, one their looks", async () => {
    const { requests } = await it.counted(() => good(it.commands.writePlan(sheetsOf(plan()), replace)));
    expect(requests).toBe(3);
  });

  test("nothing is sent while nobody asks for anything", async () => {
    await good(it.commands.writePlan(sheetsOf(plan()), replace));
    const { requests } = await it.counted(() => turns(60));
    expect(requests).toBe(0);
  });

  test("cells hold exactly the plan's texts, also those that begin like formulas; years are numbers, months dates", async () => {
    const table = plan();
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const values = (await valuesOf(it, "Działania"))!;
    const header = values[0]!;
    const column = (name: string) => values.slice(1).map((row) => row[header.indexOf(name)]);
    expect(column("Działanie")).toEqual(table.actions.map((action) => action.text));
    expect(column("Źródło finansowania")).toEqual(table.actions.map((action) => action.funding));
    expect(column("Od kiedy").slice(0, 4)).toEqual([2024, 2024, 2024, 45717]);
    expect(column("Id")).toEqual(table.actions.map((action) => action.id));
  });

  test("formulas of the summary count the native table", async () => {
    await good(it.commands.writePlan(sheetsOf(plan()), replace));
    const values = (await valuesOf(it, "Zestawienie"))!;
    expect(values.flat().filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(values.flat()).toContain(6);
  });

  test("the user's sheets stay as they were, and an empty first sheet goes only when asked to", async () => {
    await userWrites(it, "Źródło", "A1:B2", [
      ["Cel", "Działanie"],
      ["I", "- coś"],
    ]);
    const before = await valuesOf(it, "Źródło", "formulas");
    await good(it.commands.writePlan(sheetsOf(plan()), { ...replace, dropEmpty: true }));
    expect(await valuesOf(it, "Źródło", "formulas")).toEqual(before);
    expect(await sheetNames(it)).toEqual(["Źródło", "Działania", "Zestawienie", "Słownik", "Dziennik zmian"]);
  });
});

describe("writing again", () => {
  let it: Desk;
  beforeEach(async () => {
    it = await desk();
    await good(it.commands.writePlan(sheetsOf(plan()), replace));
  });

  test("the same plan gives the same sheets and no second copy", async () => {
    const names = await sheetNames(it);
    const before = await Promise.all(
      ["Działania", "Zestawienie", "Słownik"].map((name) => valuesOf(it, name, "formulas")),
    );
    const { requests } = await it.counted(() => good(it.commands.writePlan(sheetsOf(plan()), { onExisting: "ask" })));
    expect(requests).toBe(3);
    expect(await sheetNames(it)).toEqual(names);
    expect(
      await Promise.all(["Działania", "Zestawienie", "Słownik"].map((name) => valuesOf(it, name, "formulas"))),
    ).toEqual(before);
  });

  test("another plan over ours is a choice: nothing is written until it is made", async () => {
    const before = await valuesOf(it, "Działania");
    const result = await good(it.commands.writePlan(sheetsOf(plan(3)), { onExisting: "ask" }));
    expect(result).toEqual({ status: "exists", sheets: ["Działania"] });
    expect(await valuesOf(it, "Działania")).toEqual(before);
  });

  test("replaced: the table shrinks, no old row is left under it", async () => {
    await good(it.commands.writePlan(sheetsOf(plan(3)), replace));
    expect(await valuesOf(it, "Działania")).toHaveLength(4);
    const survey = await good(it.commands.survey());
    expect(survey.plan).toEqual({ sheet: "Działania", table: ACTION_TABLE, actions: 3 });
  });

  test("beside: both plans stand, each with its own summary of its own table", async () => {
    const result = await good(it.commands.writePlan(sheetsOf(plan(3)), { onExisting: "beside" }));
    expect(result.status === "written" && result.sheets.map((sheet) => sheet.name)).toEqual([
      "Działania (2)",
      "Zestawienie (2)",
      "Słownik (2)",
    ]);
    expect(await valuesOf(it, "Działania")).toHaveLength(7);
    const formulas = (await valuesOf(it, "Zestawienie (2)", "formulas"))!
      .flat()
      .filter((one) => typeof one === "string" && one.includes("Dzialania"));
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).toMatch(/Dzialania_2\[/);
  });

  test("a second set of commands, with nothing remembered, replaces the same sheets", async () => {
    const names = await sheetNames(it);
    await good(it.anew().writePlan(sheetsOf(plan(4)), replace));
    expect(await sheetNames(it)).toEqual(names);
    expect(await valuesOf(it, "Działania")).toHaveLength(5);
  });

  test("the user's own column of our table keeps its cells beside their actions, whatever the new order", async () => {
    const last = actionSheet(plan()).tables[0]!.right + 1;
    const letter = String.fromCharCode(64 + last);
    await userWrites(it, "Działania", `${letter}1:${letter}7`, [
      ["Sołtys"],
      ["Anna"],
      ["Bogdan"],
      ["Celina"],
      ["Damian"],
      ["Ewa"],
      ["Feliks"],
    ]);
    await it.Excel.run(async (context) => {
      context.workbook.tables.getItem(ACTION_TABLE).resize(`A1:${letter}7`);
      await context.sync();
    });
    const table = plan();
    table.actions.reverse();
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const values = (await valuesOf(it, "Działania"))!;
    const own = values[0]!.indexOf("Sołtys");
    expect(values.slice(1).map((row) => row[own])).toEqual(["Feliks", "Ewa", "Damian", "Celina", "Bogdan", "Anna"]);
  });

  test("notes written beside our blocks survive; where they stand in the way of new rows, nothing is written", async () => {
    await userWrites(it, "Działania", "P3", [["nie ruszać"]]);
    await userWrites(it, "Działania", "B9", [["uwagi sołtysa"]]);
    await good(it.commands.writePlan(sheetsOf(plan(4)), replace));
    const values = (await valuesOf(it, "Działania"))!;
    expect([values[2]![15], values[8]![1]]).toEqual(["nie ruszać", "uwagi sołtysa"]);
    const before = await valuesOf(it, "Działania", "formulas");
    const refused = await it.commands.writePlan(sheetsOf(plan(12)), replace);
    expect(refused).toMatchObject({
      ok: false,
      trouble: { code: "table-overlaps", values: { sheet: "Działania", place: "B9" } },
    });
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
  });

  test("a protected sheet of ours is told of, never unprotected", async () => {
    await it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Zestawienie").protection.protect();
      await context.sync();
    });
    const before = await valuesOf(it, "Działania", "formulas");
    expect(await it.commands.writePlan(sheetsOf(plan(3)), replace)).toMatchObject({
      ok: false,
      trouble: { code: "sheet-protected", values: { sheet: "Zestawienie" } },
    });
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
  });
});

describe("names the user has taken", () => {
  test("the user's own sheet called as ours is never touched: ours gets another name, and finds it again", async () => {
    const it = await desk();
    await userWrites(it, "Zestawienie", "A1:A2", [["Moje zestawienie"], [42]]);
    for (let run = 0; run < 2; run++) {
      const result = await good(it.anew().writePlan(sheetsOf(plan()), replace));
      expect(result.status === "written" && result.sheets.map((sheet) => sheet.name)).toEqual([
        "Działania",
        "Zestawienie (2)",
        "Słownik",
      ]);
    }
    expect(await valuesOf(it, "Zestawienie")).toEqual([["Moje zestawienie"], [42]]);
  });

  test("the user's own sheet Działania without our table is never replaced", async () => {
    const it = await desk();
    await userWrites(it, "Działania", "A1", [["moje działania"]]);
    const result = await good(it.commands.writePlan(sheetsOf(plan()), replace));
    expect(result.status === "written" && result.sheets[0]).toEqual({ name: "Działania (2)", created: true });
    expect(await valuesOf(it, "Działania")).toEqual([["moje działania"]]);
  });

  test("the user's own table called Dzialania elsewhere: ours gets another name and its formulas follow", async () => {
    const it = await desk();
    await userWrites(it, "Dane", "A1:B2", [
      ["Obszar", "Nr"],
      ["x", 1],
    ]);
    await it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Dane").tables.add("A1:B2", true).name = ACTION_TABLE;
      await context.sync();
    });
    await good(it.commands.writePlan(sheetsOf(plan()), replace));
    const formulas = (await valuesOf(it, "Zestawienie", "formulas"))!
      .flat()
      .filter((one) => typeof one === "string" && one.includes("Dzialania"));
    for (const formula of formulas) expect(formula).toMatch(/Dzialania_2\[/);
    expect(await valuesOf(it, "Dane")).toEqual([
      ["Obszar", "Nr"],
      ["x", 1],
    ]);
  });
});

describe("looks that Excel refuses", () => {
  test.each<[string, string[], string[]]>([
    ["the printed page, without a printer", ["PageLayout.orientation"], ["print"]],
    ["marks", ["ConditionalFormatCollection.add"], ["marks"]],
    ["charts", ["ChartCollection.add"], ["charts"]],
    ["the place of a legend", ["ChartLegend.position"], ["charts"]],
  ])("%s: the contents stay, the rest is there once, and it is told", async (_what, refuse, expected) => {
    const it = await desk();
    it.host.inject({ refuse });
    const result = await good(it.commands.writePlan(sheetsOf(plan()), { onExisting: "replace" }));
    expect(result).toMatchObject({ status: "written", refusedLooks: expected });
    it.host.inject({ refuse: [] });
    expect((await good(it.commands.readPlan())).table.actions).toHaveLength(6);
    const whole = await desk();
    await good(whole.commands.writePlan(sheetsOf(plan()), { onExisting: "replace" }));
    const looksOf = (one: Desk) => {
      const sheet = one.host.workbook.sheet("Działania")!;
      return [sheet.conditionalFormats.length, sheet.validations.length, sheet.frozen.rows];
    };
    const [formats, ...rest] = looksOf(it);
    const [wanted, ...others] = looksOf(whole);
    expect(rest).toEqual(others);
    expect(formats).toBe(expected.includes("marks") ? 0 : wanted);
  });
});
