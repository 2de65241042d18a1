/**
 * What users do to our sheets with one click: filters, a row of totals, no header row. Commands give what they give
 * without.
 */
import { DEFAULT_SETTINGS, parseSettings, serialiseSettings, settingsBlocks } from "../../src/core/checking";
import { ACTION_TABLE, settingsSheet } from "../../src/core/summarising";
import { desk, good, plan, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const TABLE = plan(6);
const id = (index: number) => TABLE.actions[index]!.id;
const replace = { onExisting: "replace" } as const;

const made = (async () => {
  const it = await desk();
  await good(it.commands.writePlan(sheetsOf(TABLE), replace));
  return it.host.save();
})();
const start = async (): Promise<Desk> => desk(await made);

async function onTable(it: Desk, act: (table: Excel.Table) => void): Promise<void> {
  await it.Excel.run(async (context) => {
    act(context.workbook.tables.getItem(ACTION_TABLE));
    await context.sync();
  });
}

const filter = (it: Desk) =>
  onTable(it, (table) => table.columns.getItem("Obszar").filter.applyValuesFilter([TABLE.areas[1]!]));
const totals = (it: Desk) => onTable(it, (table) => void (table.showTotals = true));
const hiddenRows = (it: Desk) =>
  [...it.host.workbook.sheet("Działania")!.rows].filter(([, row]) => row.hidden).map(([row]) => row);

type Step = [string, (it: Desk) => Promise<unknown>];
const STEPS: Step[] = [
  ["structuring again", (it) => good(it.anew().writePlan(sheetsOf(plan(5)), replace))],
  [
    "mending",
    (it) =>
      good(
        it.anew().applyEdits(
          [
            { actionId: id(0), column: "funding", before: "-", after: "budżet gminy" },
            { actionId: id(4), column: "funding", before: "-", after: "PFRON" },
          ],
          "Napraw",
        ),
      ),
  ],
  ["a new row", (it) => good(it.anew().insertRow(id(1), { action: "Klub seniora" }))],
  ["a new row at the end", (it) => good(it.anew().insertRow(null, { action: "Klub seniora" }))],
  [
    "a new row and its undo",
    async (it) => {
      await good(it.anew().insertRow(id(1), { action: "Klub seniora" }));
      await good(it.anew().undo((await good(it.anew().listJournal()))[0]!.id));
    },
  ],
];

const rowsOf = async (it: Desk): Promise<unknown[][]> => {
  const { table } = await good(it.anew().readPlan());
  return table.actions.map((action) => [action.area, action.text, action.funding, action.from, action.responsible]);
};

describe.each(STEPS)("%s", (_name, step) => {
  test("under a filter gives what it gives without, and the filter stands again", async () => {
    const [plain, under] = [await start(), await start()];
    await filter(under);
    expect(hiddenRows(under)).toHaveLength(3);
    await step(plain);
    await step(under);
    expect(await rowsOf(under)).toEqual(await rowsOf(plain));
    expect(await valuesOf(under, "Zestawienie")).toEqual(await valuesOf(plain, "Zestawienie"));
    expect(hiddenRows(under).length).toBeGreaterThan(0);
  });

  test("with a row of totals gives what it gives without, and the row of totals stays", async () => {
    const [plain, under] = [await start(), await start()];
    await totals(under);
    await step(plain);
    await step(under);
    expect(await rowsOf(under)).toEqual(await rowsOf(plain));
    expect(under.host.workbook.table(ACTION_TABLE)!.showTotals).toBe(true);
  });

  test("without a header row is refused with a sentence, and nothing moves", async () => {
    const it = await start();
    await onTable(it, (table) => void (table.showHeaders = false));
    const before = await valuesOf(it, "Działania");
    await expect(step(it)).rejects.toThrow(/headers-off/);
    expect(await valuesOf(it, "Działania")).toEqual(before);
  });
});

test("a row of totals is no action, and no area called Suma", async () => {
  const it = await start();
  await totals(it);
  const { table } = await good(it.anew().readPlan());
  expect(table.actions).toHaveLength(6);
  expect(table.areas).toEqual(TABLE.areas);
});

describe("the most usual edit of a plan", () => {
  test.each<[string, number, string]>([
    ["a day typed over a year", 47_118, "2028-12-31"],
    ["a year typed over a year", 2028, "2028"],
  ])("%s is read as what was typed", async (_what, typed, iso) => {
    const it = await start();
    it.host.user.type("Działania", "G2", typed);
    const { table } = await good(it.anew().readPlan());
    expect(table.actions[0]!.to.iso).toBe(iso);
  });

  test("a year typed over a month is that year, and shown as it", async () => {
    const it = await start();
    it.host.user.type("Działania", "F5", 2028);
    const { table } = await good(it.anew().readPlan());
    expect(table.actions[3]!.from.iso).toBe("2028");
    expect(it.host.view("Działania").cells.find((cell) => cell.address === "F5")!.text).toBe("2028");
  });

  test("a day typed over a year is shown as that day", async () => {
    const it = await start();
    it.host.user.type("Działania", "G2", 47_118);
    expect(it.host.view("Działania").cells.find((cell) => cell.address === "G2")!.text).toBe("31.12.2028");
  });
});

describe("columns of a table that stays", () => {
  const withStatus = () => ({
    ...TABLE,
    actions: TABLE.actions.map((action) => ({ ...action, status: "w trakcie" })),
  });
  const formulas = async (it: Desk) => (await valuesOf(it, "Mój arkusz", "formulas"))![0]!;
  const MINE = ["=COUNTA(Dzialania[Id])", '=COUNTIF(Dzialania[Odpowiedzialny],"*Gminy*")'];

  async function withFormulas(): Promise<Desk> {
    const it = await start();
    await userWrites(it, "Mój arkusz", "A1:B1", [MINE]);
    return it;
  }

  test("a column turned on comes in as a column: the user's formulas go on naming the columns they named", async () => {
    const it = await withFormulas();
    await good(it.anew().writePlan(sheetsOf(withStatus()), replace));
    expect(await formulas(it)).toEqual(MINE);
    expect((await valuesOf(it, "Mój arkusz"))![0]).toEqual([6, 6]);
    const headers = (await valuesOf(it, "Działania"))![0]!;
    expect(headers).toContain("Status");
  });

  test("undo takes it out again and leaves nothing beside the table", async () => {
    const it = await withFormulas();
    const before = await valuesOf(it, "Działania", "formulas");
    await good(it.anew().writePlan(sheetsOf(withStatus()), replace));
    await good(it.anew().undo((await good(it.anew().listJournal()))[0]!.id));
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
    expect(await formulas(it)).toEqual(MINE);
    await good(it.anew().undo((await good(it.anew().listJournal()))[0]!.id));
    expect((await valuesOf(it, "Działania"))![0]).toContain("Status");
  });

  test("a title put above the table stays, and the table is written where it stands", async () => {
    const it = await withFormulas();
    it.host.user.insertRows("Działania", "1:2");
    it.host.user.type("Działania", "A1", "Tytuł wójta");
    await good(it.anew().writePlan(sheetsOf(withStatus()), replace));
    const values = (await valuesOf(it, "Działania"))!;
    expect(values[0]![0]).toBe("Tytuł wójta");
    expect(values[2]!.slice(0, 2)).toEqual(["Obszar", "Nr celu"]);
    expect(values).toHaveLength(9);
    const { table } = await good(it.anew().readPlan());
    expect(table.actions.map((action) => action.text)).toEqual(TABLE.actions.map((action) => action.text));
    expect((await valuesOf(it, "Mój arkusz"))![0]).toEqual([6, 6]);
    expect(await good(it.anew().checkValidations(sheetsOf(TABLE)[0]!))).toEqual({ damaged: [] });
  });

  test("a column the user moved stays where he put it, with its lists and marks", async () => {
    const it = await withFormulas();
    const sheet = it.host.workbook.sheet("Działania")!;
    const table = it.host.workbook.table(ACTION_TABLE)!;
    // Moved as Excel moves it: cells and the table's column together.
    for (const row of sheet.rows.values()) {
      const [funding, body] = [row.cells[7], row.cells[8]];
      [row.cells[7], row.cells[8]] = [body, funding];
    }
    [table.columns[7], table.columns[8]] = [table.columns[8]!, table.columns[7]!];
    it.host.workbook.changed();
    await good(it.anew().writePlan(sheetsOf(withStatus()), replace));
    const values = (await valuesOf(it, "Działania"))!;
    const at = (header: string) => values[0]!.indexOf(header);
    expect(at("Odpowiedzialny")).toBe(7);
    expect(at("Źródło finansowania")).toBeGreaterThan(7);
    expect([values[1]![7], values[1]![at("Źródło finansowania")]]).toEqual([
      TABLE.actions[0]!.responsible,
      TABLE.actions[0]!.funding,
    ]);
    expect(await formulas(it)).toEqual(MINE);
    expect(await good(it.anew().checkValidations(sheetsOf(TABLE)[0]!))).toEqual({ damaged: [] });
  });
});

describe("settings that arrive", () => {
  const SETTINGS = serialiseSettings({
    ...DEFAULT_SETTINGS,
    frame: { period: { from: "2026", to: "2032" }, name: "Strategia Gminy Brzozowa Dolina", level: "gmina" },
  });
  const periodOf = async (it: Desk) => parseSettings(await good(it.anew().readSettings())).settings.frame.period;

  test("what another program wrote into our part is believed before the add-in's own settings", async () => {
    const it = await start();
    await good(it.anew().saveSettings(SETTINGS));
    await it.Excel.run(async (context) => {
      context.workbook.settings.add("TabelaDzialan.ustawienia", "stare");
      await context.sync();
    });
    expect(await good(it.anew().readSettings())).toBe(SETTINGS);
  });

  test("the file saved and opened again has them, with letters that XML keeps apart", async () => {
    const it = await start();
    const text = SETTINGS.replace("Brzozowa Dolina", "Brzoza & „Dąb” <1> 😀");
    await good(it.anew().saveSettings(text));
    expect(await good((await desk(await it.host.save())).commands.readSettings())).toBe(text);
  });

  test("with all of it gone the words of the readable sheet are read", async () => {
    const it = await start();
    const { settings } = parseSettings(SETTINGS);
    await good(it.anew().saveSettings(SETTINGS, settingsSheet(settingsBlocks(settings), { locale: "pl" })));
    await it.Excel.run(async (context) => {
      context.workbook.settings.getItem("TabelaDzialan.ustawienia").delete();
      context.workbook.customXmlParts.getByNamespace("urn:tabela-dzialan:ustawienia").getOnlyItem().delete();
      context.workbook.worksheets.getItem("Ustawienia planu").getRange("AA1:AA200").clear("Contents");
      await context.sync();
    });
    expect(await periodOf(it)).toEqual({ from: "2026", to: "2032" });
  });
});

test("a plan whose table was turned into a range can be structured again from its own sheet", async () => {
  const it = await start();
  await onTable(it, (table) => void table.convertToRange());
  const survey = await good(it.anew().survey());
  expect(survey.sheets.find((sheet) => sheet.name === "Działania")!.ours).toBe(false);
  expect(survey.plan).toBeUndefined();
  await good(it.anew().writePlan(sheetsOf(TABLE), replace));
  const { table } = await good(it.anew().readPlan());
  expect(table.actions.map((action) => action.text)).toEqual(TABLE.actions.map((action) => action.text));
});
