/**
 * Sheets of ours: out of the way until they are asked for, never published, and understood after people or other
 * programs changed them by hand.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseSettings } from "../../src/core/checking";
import { actionSheet, settingsSheet } from "../../src/core/summarising";
import { desk, good, plan, sheetsOf, valuesOf, type Desk } from "./desk";

const TABLE = plan(4);
const replace = { onExisting: "replace" } as const;
const visible = (it: Desk) =>
  it.host.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
const hiddenColumns = (it: Desk) =>
  [...it.host.sheet("Działania").columns].filter(([, { hidden }]) => hidden).map(([index]) => index);

async function start(): Promise<Desk> {
  const it = await desk();
  await good(it.commands.writePlan(sheetsOf(TABLE), { ...replace, dropEmpty: true }));
  return it;
}

describe("out of the way", () => {
  test("journal, settings and Ids are there and not seen; the journal and the settings are shown when asked for", async () => {
    const it = await start();
    await good(it.commands.saveSettings("{}", settingsSheet([{ title: "Okres", headers: ["a"], rows: [["2026"]] }])));
    expect(visible(it)).toEqual(["Działania", "Zestawienie", "Słownik"]);
    const table = it.host.workbook.tables[0]!;
    expect(hiddenColumns(it)).toEqual([table.columns.findIndex(({ name }) => name === "Id")]);
    for (const which of ["journal", "settings"] as const) await good(it.commands.showSheet(which));
    expect(visible(it)).toEqual(expect.arrayContaining(["Dziennik zmian", "Ustawienia planu"]));
    expect(it.host.workbook.active.name).toBe("Ustawienia planu");
  });

  test("what is not there yet is told, not made", async () => {
    const it = await desk();
    const shown = await it.commands.showSheet("journal");
    expect(shown.ok ? "" : shown.trouble.code).toBe("not-yet");
  });

  test("a column that comes in before the Ids is seen, the Ids stay hidden", async () => {
    const it = await start();
    const actions = TABLE.actions.map((action) => ({ ...action, status: "w trakcie" }));
    await good(it.anew().writePlan(sheetsOf({ ...TABLE, actions }), replace));
    const id = () => it.host.workbook.table("Dzialania")!.columns.findIndex(({ name }) => name === "Id");
    expect(hiddenColumns(it)).toEqual([id()]);
    await good(it.anew().undo((await good(it.anew().listJournal()))[0]!.id));
    expect(hiddenColumns(it)).toEqual([id()]);
  });

  test("a published copy has no Ids and nothing hidden", async () => {
    const it = await start();
    const { copy } = await good(it.commands.preparePublication());
    const values = (await valuesOf(it, copy))!;
    expect(values[0]).not.toContain("Id");
    for (const { id } of TABLE.actions) expect(values.flat()).not.toContain(id);
    expect([...it.host.sheet(copy).columns.values()].some(({ hidden }) => hidden)).toBe(false);
    expect(visible(it)).toContain(copy);
  });
});

describe("changed by hand", () => {
  test("headers renamed to words nobody knows: the plan is not read as an empty one", async () => {
    const it = await start();
    for (const cell of ["E1", "A1", "I1"]) it.host.user.type("Działania", cell, `Kolumna ${cell}`);
    const read = await it.anew().readPlan();
    if (read.ok)
      // Read as any table of somebody else's is: a dash before a text is then a mark of a list.
      expect(read.value.table.actions.map(({ text }) => text)).toEqual(
        TABLE.actions.map(({ text }) => text.replace(/^- /, "")),
      );
    else expect(read.trouble.code).toBe("not-recognised");
  });

  const FOLDER = "../shared/tried/outputs";
  const given = existsSync(FOLDER) ? test : test.skip;

  given("a title row above the table stays, and the plan is written where the table stands", async () => {
    const it = await desk(readFileSync(`${FOLDER}/title-row-above-table.xlsx`));
    const title = (await valuesOf(it, "Działania"))![0]![0];
    const { table } = await good(it.commands.readPlan());
    await good(it.commands.writePlan([actionSheet(table)], replace));
    expect((await valuesOf(it, "Działania"))![0]![0]).toBe(title);
    expect((await good(it.anew().readPlan())).table.actions.map(({ text }) => text)).toEqual(
      table.actions.map(({ text }) => text),
    );
  });

  given("a table turned into a range is told as no plan, and its sheet can be read as a source", async () => {
    const it = await desk(readFileSync(`${FOLDER}/table-converted-to-range.xlsx`));
    const read = await it.commands.readPlan();
    expect(read.ok ? "" : read.trouble.code).toBe("no-plan");
    const survey = await good(it.commands.survey());
    expect(survey.sheets.find(({ name }) => name === "Działania")).toMatchObject({ ours: false });
  });

  given("a table another program moved and saved goes on, and is saved again", async () => {
    const it = await desk(readFileSync(`${FOLDER}/table-moved-absolute-targets.xlsx`));
    const { table } = await good(it.commands.readPlan());
    await good(it.commands.writePlan([actionSheet(table)], replace));
    const again = await desk(await it.host.save());
    expect((await good(again.commands.readPlan())).table.actions).toHaveLength(table.actions.length);
  });

  given("saved by LibreOffice: the period of the readable sheet is the plan's", async () => {
    const it = await desk(readFileSync(`${FOLDER}/saved-by-libreoffice.xlsx`));
    const { settings, table } = await good(it.commands.readPlan());
    expect(parseSettings(settings).settings.frame.period).toEqual({ from: "2026", to: "2032" });
    expect(table.period).toEqual({ from: "2026", to: "2032" });
  });
});
