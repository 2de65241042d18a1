import { desk, good, plan, sheetNames, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const table = plan();
const replace = { onExisting: "replace" } as const;
let it: Desk;
beforeEach(async () => {
  it = await desk();
  await userWrites(it, "Źródło", "A1:B2", [
    ["Cel", "Działanie"],
    ["I", "remont"],
  ]);
});

const edit = (after: string, before = "-") => ({
  actionId: table.actions[0]!.id,
  column: "funding" as const,
  before,
  after,
});
const entries = () => good(it.commands.listJournal());

describe("history", () => {
  test("an empty one is empty", async () => expect(await entries()).toEqual([]));

  test("tells of every command, newest first, in words a person can read", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.applyEdits([edit("budżet gminy")], "Napraw"));
    const list = await entries();
    expect(list.map((one) => [one.label, one.kind, one.undoable])).toEqual([
      ["Napraw", "edits", true],
      ["Uporządkuj", "sheets", false],
    ]);
    expect(list[0]!.changes).toEqual([{ sheet: "Działania", place: "H2", before: "-", after: "budżet gminy" }]);
    expect(list[1]!.why).toBe("later-change");
    expect(list[0]!.at).toMatch(/^2026-11-21T12:00:\d\d$/);
    const sheet = (await valuesOf(it, "Dziennik zmian"))!;
    expect(sheet[0]!.slice(0, 7)).toEqual(["Nr wpisu", "Kiedy", "Polecenie", "Arkusz", "Komórka", "Było", "Jest"]);
    expect(sheet[sheet.length - 1]!.slice(2, 7)).toEqual(["Napraw", "Działania", "H2", "-", "budżet gminy"]);
  });

  test("survives the file being saved and opened again", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.applyEdits([edit("budżet gminy")], "Napraw"));
    const list = await entries();
    const again = await desk(await it.host.save());
    expect(await good(again.commands.listJournal())).toEqual(list);
    await good(again.commands.undo(list[0]!.id));
    expect((await valuesOf(again, "Działania"))![1]![7]).toBe("-");
  });
});

describe("undo", () => {
  test("of the first structuring takes our sheets away again and nothing else", async () => {
    const before = await valuesOf(it, "Źródło", "formulas");
    const first = (await sheetNames(it)).filter((name) => name !== "Dziennik zmian");
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.undo((await entries())[0]!.id));
    expect((await sheetNames(it)).filter((name) => name !== "Dziennik zmian")).toEqual(first);
    expect(await valuesOf(it, "Źródło", "formulas")).toEqual(before);
    expect((await good(it.commands.survey())).plan).toBeUndefined();
  });

  test("of that undo brings them back with what stood on them", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await userWrites(it, "Działania", "H2", [["wpisane ręcznie"]]);
    const before = await valuesOf(it, "Działania", "formulas");
    await good(it.commands.undo((await entries())[0]!.id));
    await good(it.commands.undo((await entries())[0]!.id));
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
    expect((await good(it.commands.readPlan())).table.actions).toHaveLength(6);
  });

  test("of a replacement puts the former plan back: rows, table, lists, markers", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await userWrites(it, "Działania", "H2", [["wpisane ręcznie"]]);
    const before = await Promise.all(
      ["Działania", "Zestawienie", "Słownik"].map((name) => valuesOf(it, name, "formulas")),
    );
    await good(it.commands.writePlan(sheetsOf(plan(3)), replace));
    await good(it.commands.undo((await entries())[0]!.id));
    expect(
      await Promise.all(["Działania", "Zestawienie", "Słownik"].map((name) => valuesOf(it, name, "formulas"))),
    ).toEqual(before);
    expect((await good(it.commands.survey())).plan?.actions).toBe(6);
    expect(await good(it.commands.checkValidations(sheetsOf(table)[0]!))).toEqual({ damaged: [] });
  });

  test("of mended cells puts them back, and can itself be undone", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.applyEdits([edit("budżet gminy")], "Napraw"));
    await good(it.commands.undo((await entries())[0]!.id));
    expect((await valuesOf(it, "Działania"))![1]![7]).toBe("-");
    expect((await entries())[0]).toMatchObject({ kind: "undo", label: "Cofnięto: Napraw", undoable: true });
    await good(it.commands.undo((await entries())[0]!.id));
    expect((await valuesOf(it, "Działania"))![1]![7]).toBe("budżet gminy");
  });

  test("is refused where a later step, or a hand, changed the same cell, and nothing is touched", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.applyEdits([edit("budżet gminy")], "Napraw"));
    const [first] = await entries();
    await good(it.commands.applyEdits([edit("PFRON", "budżet gminy")], "Napraw"));
    expect(await it.commands.undo(first!.id)).toMatchObject({ ok: false, trouble: { code: "later-change" } });
    const [second] = await entries();
    await userWrites(it, "Działania", "H2", [["ręka"]]);
    expect(await it.commands.undo(second!.id)).toMatchObject({
      ok: false,
      trouble: { code: "later-change", values: { place: "H2" } },
    });
    expect((await valuesOf(it, "Działania"))![1]![7]).toBe("ręka");
  });

  test("of a new row takes it out, and keeps in words what was typed into it", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const before = await valuesOf(it, "Działania", "formulas");
    await good(it.commands.insertRow(table.actions[1]!.id, { action: "Klub seniora" }));
    await good(it.commands.undo((await entries())[0]!.id));
    expect(await valuesOf(it, "Działania", "formulas")).toEqual(before);
    expect((await entries())[0]!.changes.map((change) => change.before)).toContain("Klub seniora");
  });

  test("of settings puts the former ones back", async () => {
    await good(it.commands.saveSettings("jeden"));
    await good(it.commands.saveSettings("dwa"));
    await good(it.commands.undo((await entries())[0]!.id));
    expect(await good(it.commands.readSettings())).toBe("jeden");
    await good(it.commands.undo((await entries()).find((one) => one.undoable && one.kind === "settings")!.id));
    expect(await good(it.commands.readSettings())).toBeUndefined();
  });

  test("a step done already is not done twice", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const [first] = await entries();
    await good(it.commands.undo(first!.id));
    expect(await it.commands.undo(first!.id)).toMatchObject({ ok: false, trouble: { code: "no-undo" } });
  });
});

describe("what an undo leaves alone", () => {
  const formulaOf = async (desk_: Desk) => (await valuesOf(desk_, "Mój arkusz", "formulas"))![0]![0];

  test("a formula of the user's on the table survives the undoing of a structuring, and works again after the undo of that", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await userWrites(it, "Mój arkusz", "A1", [["=COUNTA(Dzialania[Działanie])"]]);
    await good(it.commands.undo((await entries())[0]!.id));
    expect((await good(it.commands.survey())).plan).toBeUndefined();
    expect(await formulaOf(it)).not.toContain("#REF!");
    await good(it.commands.undo((await entries())[0]!.id));
    expect(await formulaOf(it)).toBe("=COUNTA(Dzialania[Działanie])");
    expect((await valuesOf(it, "Mój arkusz"))![0]![0]).toBe(6);
  });

  test("a plan whose sheet the user renamed goes back whole, under the name it has now", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    await good(it.commands.writePlan(sheetsOf(plan(3)), replace));
    it.host.user.renameSheet("Działania", "Plan wójta");
    const before = await sheetNames(it);
    await good(it.commands.undo((await entries())[0]!.id));
    expect(await sheetNames(it)).toEqual(before);
    expect((await good(it.commands.readPlan())).table.actions).toHaveLength(6);
    expect((await good(it.commands.survey())).plan?.sheet).toBe("Plan wójta");
    expect((await valuesOf(it, "Słownik"))!.flat()).toContain("Urząd Gminy");
  });

  test("summaries made eight times leave nothing to carry along, and history says how to go back", async () => {
    await good(it.commands.writePlan(sheetsOf(table), replace));
    const summary = [sheetsOf(table)[1]!];
    await good(it.commands.writeSheets(summary));
    const small = (await it.host.save()).length;
    for (let time = 0; time < 7; time++) await good(it.commands.writeSheets(summary));
    expect((await it.host.save()).length - small).toBeLessThan(20_000);
    expect((await entries())[0]).toMatchObject({ undoable: false, why: "remade" });
    expect((await entries()).filter((one) => one.why === "remade")).toHaveLength(8);
  });
});
