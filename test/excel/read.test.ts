import { Workbook } from "exceljs";
import { desk, good, plan, sheetsOf, term, userWrites } from "./desk";

const replace = { onExisting: "replace" } as const;

describe("looking and reading", () => {
  test("a sheet is read in two requests, with its corner, values and formats", async () => {
    const it = await desk();
    await userWrites(it, "Plan", "B3:D4", [
      ["Działanie", "Od", "Do"],
      ["'- remont", 2024, 2030],
    ]);
    const { value, requests } = await it.counted(() => good(it.commands.readGrids({ sheets: ["Plan"] })));
    expect(requests).toBe(2);
    expect(value).toEqual([
      {
        sheet: "Plan",
        top: 3,
        left: 2,
        values: [
          ["Działanie", "Od", "Do"],
          ["- remont", 2024, 2030],
        ],
        formats: [
          ["General", "General", "General"],
          ["General", "General", "General"],
        ],
      },
    ]);
  });

  test("days counted from 1904 and sheets out of sight are told with the values, in the same two requests", async () => {
    const book = new Workbook();
    book.properties.date1904 = true;
    const rows = [
      ["Działanie", "Od"],
      ["Poradnia", new Date("2021-05-01T00:00:00Z")],
    ];
    for (const name of ["Plan", "Robocze"]) book.addWorksheet(name).addRows(rows);
    for (const sheet of book.worksheets) sheet.getCell("B2").numFmt = "dd/mm/yyyy";
    book.worksheets[1]!.state = "hidden";
    const it = await desk(new Uint8Array(await book.xlsx.writeBuffer()));
    const { value, requests } = await it.counted(() => good(it.commands.readGrids({ sheets: ["Plan", "Robocze"] })));
    expect(requests).toBe(2);
    expect(value.map(({ sheet, date1904, hidden }) => [sheet, date1904, hidden])).toEqual([
      ["Plan", true, undefined],
      ["Robocze", true, true],
    ]);
  });

  test("a plan whose dates were written into such a workbook is not read four years off", async () => {
    const book = new Workbook();
    book.properties.date1904 = true;
    book.addWorksheet("Notatki").addRow(["x"]);
    const it = await desk(new Uint8Array(await book.xlsx.writeBuffer()));
    const table = plan();
    await good(
      it.commands.writePlan(
        sheetsOf({ ...table, actions: table.actions.map((action) => ({ ...action, from: term("2027-05") })) }),
        replace,
      ),
    );
    expect(await it.commands.readPlan()).toMatchObject({
      ok: false,
      trouble: { code: "dates-1904", values: { sheet: "Działania" } },
    });
  });

  test("rows and columns out of sight are told, in the same two requests; a sheet all seen says nothing", async () => {
    const book = new Workbook();
    for (const name of ["Plan", "Zwykły"])
      book.addWorksheet(name).addRows([
        ["Cel", "Działanie", "Uwagi"],
        ["1. Usługi", "Poradnia", "x"],
        ["1. Usługi", "Klub", "y"],
      ]);
    book.worksheets[0]!.getRow(3).hidden = true;
    book.worksheets[0]!.getColumn(3).hidden = true;
    const it = await desk(new Uint8Array(await book.xlsx.writeBuffer()));
    const { value, requests } = await it.counted(() => good(it.commands.readGrids({ sheets: ["Plan", "Zwykły"] })));
    expect(requests).toBe(2);
    expect(value.map(({ outOfSight }) => outOfSight)).toEqual([{ rows: true, columns: true }, undefined]);
  });

  test("an empty sheet has no grid, a sheet that is gone is told of", async () => {
    const it = await desk();
    expect(await good(it.commands.readGrids())).toEqual([]);
    expect(await it.commands.readGrids({ sheets: ["Nie ma"] })).toMatchObject({
      ok: false,
      trouble: { code: "sheet-deleted", values: { sheet: "Nie ma" } },
    });
  });

  test("a survey tells ours from the user's in two requests", async () => {
    const it = await desk();
    await userWrites(it, "Notatki", "A1:C3", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    await good(it.commands.writePlan(sheetsOf(plan()), replace));
    const { value, requests } = await it.counted(() => good(it.commands.survey()));
    expect(requests).toBeLessThanOrEqual(2);
    expect(value.active).toBe("Działania");
    expect(value.plan).toEqual({ sheet: "Działania", table: "Dzialania", actions: 6 });
    expect(value.sheets.filter((sheet) => sheet.ours).map((sheet) => sheet.name)).toEqual([
      "Działania",
      "Zestawienie",
      "Słownik",
      "Dziennik zmian",
    ]);
    expect(value.sheets.find((sheet) => sheet.name === "Notatki")).toMatchObject({
      used: "A1:C3",
      rows: 3,
      columns: 3,
      ours: false,
      protected: false,
      visible: true,
    });
  });

  test("the plan comes back as it was written, in two requests, with every cell's place", async () => {
    const it = await desk();
    const table = plan();
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const { value, requests } = await it.counted(() => good(it.commands.readPlan()));
    expect(requests).toBe(2);
    const core = ({
      id,
      area,
      goalNumber,
      goal,
      number,
      text,
      funding,
      responsible,
      note,
      from,
      to,
    }: (typeof table.actions)[number]) => ({
      id,
      area,
      goalNumber,
      goal,
      number,
      text,
      funding,
      responsible,
      note,
      from: from.iso,
      to: to.iso,
    });
    expect(value.table.actions.map(core)).toEqual(table.actions.map(core));
    expect(value.layout).toMatchObject({ sheet: "Działania", headerRow: 1, firstRow: 2, lastRow: 7 });
    expect(value.layout.rows[table.actions[5]!.id]).toBe(7);
    expect(value.dictionary?.sheet).toBe("Słownik");
  });

  test("without a plan that is said", async () => {
    const it = await desk();
    expect(await it.commands.readPlan()).toMatchObject({ ok: false, trouble: { code: "no-plan" } });
  });

  test("settings are kept in the workbook and survive saving; the sheet alone is enough", async () => {
    const it = await desk();
    expect(await good(it.commands.readSettings())).toBeUndefined();
    await good(it.commands.saveSettings('{"profile":"kontrola"}'));
    const { value, requests } = await it.counted(() => good(it.commands.readSettings()));
    expect([value, requests]).toEqual(['{"profile":"kontrola"}', 1]);
    const again = await desk(await it.host.save());
    expect(await good(again.commands.readSettings())).toBe('{"profile":"kontrola"}');
  });
});

describe("structuring the real way", () => {
  test("reading a sheet and writing a plan of 44 rows: five requests in all, one of them for looks, on a first and on a second run", async () => {
    const it = await desk();
    await userWrites(it, "Plan", "A1:B2", [
      ["Cel", "Działanie"],
      ["I", "remont"],
    ]);
    for (let run = 0; run < 2; run++) {
      const commands = it.anew();
      const { requests } = await it.counted(async () => {
        await good(commands.readGrids({ sheets: ["Plan"] }));
        await good(commands.writePlan(sheetsOf(plan(44)), replace));
      });
      expect(requests).toBeLessThanOrEqual(5);
    }
  });
});

describe("a stray character at the far end of a sheet", () => {
  test.each<[string, string]>([
    ["in the last row", "B1048576"],
    ["in the last column", "XFD3"],
  ])("%s does not make the sheet empty, and is told as left out", async (_where, address) => {
    const it = await desk();
    await userWrites(it, "Plan", "A1:C3", [
      ["Cel", "Działanie", "Od"],
      ["I", "Remont świetlicy", 2024],
      ["I", "Klub seniora", 2025],
    ]);
    await userWrites(it, "Plan", address, [["x"]]);
    const [grid] = await good(it.commands.readGrids({ sheets: ["Plan"] }));
    expect(grid!.values.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ["Cel", "Działanie", "Od"],
      ["I", "Remont świetlicy", 2024],
      ["I", "Klub seniora", 2025],
    ]);
    expect(grid!.values.length * grid!.values[0]!.length).toBeLessThan(100_000);
    const told = [
      ...(grid!.far ?? []).map((one) => one.text),
      ...grid!.values.slice(0, 3).flatMap((row) => row.slice(3)),
    ];
    expect(told).toContain("x");
    expect((await good(it.commands.survey())).sheets.find((sheet) => sheet.name === "Plan")!.used).toBeDefined();
  });
});
