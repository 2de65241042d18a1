/**
 * Another person works on the same workbook: between any two requests of a command somebody inserts a row, types into
 * the very cell, sorts, deletes, adds a sheet under a name of ours, or gives a command of his own. Nobody's words may
 * be lost, and the journal tells the truth.
 */
import type { CellEdit } from "../../src/core/fixing/types";
import { SHEETS } from "../../src/core/summarising";
import type { ExcelCommands, Outcome } from "../../src/excel";
import { desk, good, plan, sheetNames, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const TABLE = plan(6);
const id = (index: number) => TABLE.actions[index]!.id;
const marked = (mark: string, count = 4) => {
  const table = plan(count);
  return {
    ...table,
    actions: table.actions.map((action, index) => ({ ...action, note: `${mark}${index}notatka` })),
  };
};
const PLAN = marked("K", 6);

/** Every text of every sheet, the journal's hidden columns as well. */
function words(it: Desk): string {
  return it.host.workbook.sheets
    .flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => row.cells.map((cell) => String(cell?.value ?? ""))))
    .join("\n");
}

const has = (it: Desk, text: string) => words(it).includes(text);

type Kind = "nothing" | "plan" | "row";
const made = new Map<Kind, Promise<Uint8Array>>();

/** A workbook made once for each kind, opened anew for each case. */
async function prepared(kind: Kind): Promise<Desk> {
  if (!made.has(kind)) made.set(kind, make(kind));
  return desk(await made.get(kind)!);
}

async function make(kind: Kind): Promise<Uint8Array> {
  const it = await desk();
  await userWrites(it, "Źródło", "A1:B2", [
    ["Cel", "Działanie"],
    ["I", "remont świetlicy"],
  ]);
  if (kind !== "nothing") await good(it.commands.writePlan(sheetsOf(PLAN), { onExisting: "replace" }));
  if (kind === "row") await good(it.commands.insertRow(id(1), { action: "Nowe działanie PRZEDTEM" }));
  return it.host.save();
}

const edit = (index: number, column: CellEdit["column"], before: string, after: string): CellEdit => ({
  actionId: id(index),
  column,
  before,
  after,
});

describe("two add-ins at the same moment", () => {
  test("both structure: one is done, the other is told, and nobody's sheets go", async () => {
    const it = await prepared("nothing");
    const [a, b] = [it.anew(), it.anew()];
    const results = await Promise.all([
      a.writePlan(sheetsOf(marked("AA")), { onExisting: "replace" }),
      b.writePlan(sheetsOf(marked("BB")), { onExisting: "replace" }),
    ]);
    expect(results.map((one) => (one.ok ? "ok" : one.trouble.code))).toEqual(["ok", "changed-meanwhile"]);
    expect(await sheetNames(it)).toEqual(expect.arrayContaining(["Działania", "Zestawienie", "Słownik"]));
    for (let index = 0; index < 4; index++) expect(has(it, `AA${index}notatka`)).toBe(true);
    expect((await good(it.anew().listJournal())).map((one) => one.undoable)).toEqual([true]);
  });

  test("both mend a cell: two entries stand in the journal, each with what was there before", async () => {
    const it = await prepared("plan");
    const [a, b] = [it.anew(), it.anew()];
    await Promise.all([
      good(a.applyEdits([edit(0, "note", "K0notatka", "zmiana A")], "Napraw A")),
      good(b.applyEdits([edit(3, "note", "K3notatka", "zmiana B")], "Napraw B")),
    ]);
    const list = await good(it.anew().listJournal());
    expect(
      list
        .slice(0, 2)
        .map((one) => [one.label, one.changes[0]!.before, one.undoable])
        .sort(),
    ).toEqual([
      ["Napraw A", "K0notatka", true],
      ["Napraw B", "K3notatka", true],
    ]);
    expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
    for (const entry of list.slice(0, 2)) await good(it.anew().undo(entry.id));
    expect((await valuesOf(it, "Działania"))!.flat()).toEqual(expect.arrayContaining(["K0notatka", "K3notatka"]));
  });

  test("one inserts a row while the other mends below it: the words go to the action they were meant for", async () => {
    const it = await prepared("plan");
    const [a, b] = [it.anew(), it.anew()];
    await a.readPlan();
    await b.readPlan();
    const [, mended] = await Promise.all([
      good(a.insertRow(id(0), { action: "Nowe działanie NEWA" })),
      good(b.applyEdits([edit(2, "note", "K2notatka", "zmiana B"), edit(4, "note", "K4notatka", "zmiana C")], "B")),
    ]);
    expect(mended.applied).toHaveLength(2);
    const { table } = await good(it.anew().readPlan());
    expect(table.actions.map((action) => action.note)).toEqual([
      "K0notatka",
      "",
      "K1notatka",
      "zmiana B",
      "K3notatka",
      "zmiana C",
      "K5notatka",
    ]);
    expect((await good(it.anew().listJournal())).find((one) => one.label === "B")!.changes).toHaveLength(2);
  });

  test("both add a row at the end: both rows stand", async () => {
    const it = await prepared("plan");
    const [a, b] = [it.anew(), it.anew()];
    const rows = await Promise.all([
      good(a.insertRow(null, { action: "Nowe działanie NEWA" })),
      good(b.insertRow(null, { action: "Inne działanie NEWB" })),
    ]);
    expect(rows.map((row) => row.row).sort()).toEqual([8, 9]);
    const { table } = await good(it.anew().readPlan());
    expect(table.actions.slice(6).map((action) => action.text)).toEqual(["Nowe działanie NEWA", "Inne działanie NEWB"]);
  });

  test("one takes back a new row while the other inserts one above: the right row goes", async () => {
    const it = await prepared("row");
    const entry = (await good(it.commands.listJournal()))[0]!;
    await Promise.all([it.anew().undo(entry.id), good(it.anew().insertRow(id(0), { action: "Cudze działanie NEWB" }))]);
    const { table } = await good(it.anew().readPlan());
    const texts = table.actions.map((action) => action.text);
    expect(texts).toContain("Cudze działanie NEWB");
    for (const action of PLAN.actions) expect(texts).toContain(action.text);
  });
});

interface Job {
  name: string;
  prepare: Kind;
  act(commands: ExcelCommands, last: string): Promise<Outcome<unknown>>;
}
const JOBS: Job[] = [
  {
    name: "structuring",
    prepare: "nothing",
    act: (c) => c.writePlan(sheetsOf(PLAN), { onExisting: "replace" }),
  },
  {
    name: "structuring again",
    prepare: "plan",
    act: (c) => c.writePlan(sheetsOf(marked("N", 5)), { onExisting: "replace" }),
  },
  { name: "summaries", prepare: "plan", act: (c) => c.writeSheets(sheetsOf(PLAN).slice(1, 2)) },
  {
    name: "mending",
    prepare: "plan",
    act: (c) =>
      c.applyEdits([edit(1, "note", "K1notatka", "zmiana B"), edit(4, "note", "K4notatka", "zmiana C")], "Napraw"),
  },
  { name: "a new row", prepare: "plan", act: (c) => c.insertRow(id(1), { action: "Klub seniora NEWX" }) },
  { name: "a new row at the end", prepare: "plan", act: (c) => c.insertRow(null, { action: "Klub seniora NEWX" }) },
  { name: "settings", prepare: "plan", act: (c) => c.saveSettings("ustawienia") },
  { name: "taking markers off", prepare: "plan", act: (c) => c.removeMarkers() },
  { name: "publication", prepare: "plan", act: (c) => c.preparePublication() },
  { name: "undo of a structuring", prepare: "plan", act: (c, last) => c.undo(last) },
  { name: "undo of a new row", prepare: "row", act: (c, last) => c.undo(last) },
];

/** What another person does; all say OBCY where they say something. */
const PEOPLE: [string, (it: Desk) => void][] = [
  [
    "inserts a row and types into it",
    (it) => {
      it.host.user.insertRows("Działania", "2:2");
      it.host.user.type("Działania", "E2", "Wiersz OBCY");
    },
  ],
  ["types into the cell that is mended", (it) => void it.host.user.type("Działania", noteOf(it, 1), "słowa OBCY")],
  ["types into another cell", (it) => void it.host.user.type("Działania", noteOf(it, 2), "słowa OBCY")],
  ["types under the table", (it) => void it.host.user.type("Działania", "E8", "Wiersz OBCY")],
  ["deletes a row of the table", (it) => it.host.user.deleteRows("Działania", "7:7")],
  [
    "turns the rows round",
    (it) => {
      const sheet = it.host.workbook.sheet("Działania")!;
      const rows = Array.from({ length: 6 }, (_, index) =>
        Array.from({ length: 12 }, (_none, column) => {
          const value = sheet.cell(1 + index, column)?.value ?? "";
          return typeof value === "string" && value !== "" ? `'${value}` : (value as number);
        }),
      );
      it.host.user.paste("Działania", "A2", rows.reverse(), { withFormats: false });
    },
  ],
  [
    "adds a sheet named as ours",
    (it) => {
      const name = ["Działania", "Zestawienie", "Działania – publikacja"].find(
        (one) => !it.host.sheetNames().includes(one),
      )!;
      it.host.user.addSheet(name);
      it.host.user.type(name, "A1", "Arkusz OBCY");
    },
  ],
  ["writes on a summary", (it) => void it.host.user.type("Zestawienie", "Z40", "słowa OBCY")],
];

function noteOf(it: Desk, index: number): string {
  const sheet = it.host.workbook.sheet("Działania")!;
  const column = Array.from({ length: 14 }, (_, at) => sheet.cell(0, at)?.value).indexOf("Uwagi");
  return `${String.fromCharCode(65 + (column < 0 ? 20 : column))}${index + 2}`;
}

describe.each(JOBS)("$name", (job) => {
  test.each(PEOPLE)("while somebody %s: no words are lost", async (_name, person) => {
    for (let request = 2; request <= 3; request++) {
      const it = await prepared(job.prepare);
      const last = (await good(it.commands.listJournal()))[0]?.id ?? "";
      const commands = it.anew();
      await commands.readPlan();
      const before = words(it)
        .split("\n")
        .filter((text) => /K\dnotatka|świetlic/.test(text));
      let acted = false;
      let removed: string[] = [];
      it.host.inject({
        between: (now) => {
          if (now !== request) return;
          const texts = words(it);
          try {
            person(it);
            acted = true;
          } catch {
            // What this person wanted to touch is not there.
          }
          removed = before.filter((text) => texts.includes(text) && !has(it, text));
        },
      });
      await job.act(commands, last);
      it.host.inject({ between: null });
      const lost = before.filter((text) => !removed.includes(text) && !has(it, text));
      expect({ request, lost }).toEqual({ request, lost: [] });
      if (acted && !/deletes|turns/.test(_name))
        expect({ request, told: has(it, "OBCY") }).toEqual({ request, told: true });
      expect(await good(it.anew().listJournal())).toBeDefined();
    }
  });
});

test("a sheet of another person stands where ours was to be made, and stays whole", async () => {
  const it = await prepared("plan");
  it.host.inject({
    between: (now) => {
      if (now !== 2 || it.host.sheetNames().includes(SHEETS.schedule)) return;
      it.host.user.addSheet(SHEETS.schedule);
      it.host.user.type(SHEETS.schedule, "A1", "mój harmonogram OBCY");
    },
  });
  const model = { ...sheetsOf(PLAN)[1]!, name: SHEETS.schedule };
  expect(await it.anew().writeSheets([model])).toMatchObject({ ok: false, trouble: { code: "changed-meanwhile" } });
  it.host.inject({ between: null });
  expect(await valuesOf(it, SHEETS.schedule)).toEqual([["mój harmonogram OBCY"]]);
});
