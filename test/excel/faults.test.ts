/**
 * For every command and for every request of it: that request fails. Afterwards the source sheet is what it was, the
 * command says so, and either nothing of it is left or "Historia" can put it back.
 */
import type { Fault } from "../../src/standalone/host";
import { createCommands, type ExcelSource } from "../../src/excel";
import { ACTION_TABLE, SHEETS, type SheetModel } from "../../src/core/summarising";
import type { Table } from "../../src/core/table";
import { desk, good, plan, sheetNames, sheetsOf as wholeSheetsOf, userWrites, valuesOf, type Desk } from "./desk";

const table = plan(4);
const id = (index: number) => table.actions[index]!.id;
/** Time is over as soon as an answer is lost, and never before: no test waits, and a busy machine is not blamed. */
function whenLost(host: () => Desk["host"] | undefined): NonNullable<ExcelSource["timer"]> {
  const lost = (): number => host()?.counters.lost ?? 0;
  return (passed) => {
    const before = lost();
    let waiting = true;
    const look = (): void => {
      if (!waiting) return;
      if (lost() > before) passed();
      else setImmediate(look);
    };
    look();
    return () => {
      waiting = false;
    };
  };
}

/** A summary with what summaries are made of, and little of it: formulas on the table, a chart. */
const summary = (rows: number): SheetModel => ({
  name: SHEETS.summary,
  widths: [20, 10],
  blocks: [
    {
      row: 1,
      column: 1,
      rows: [
        [
          { kind: "text", text: "Obszar" },
          { kind: "text", text: "Działania" },
        ],
      ],
      style: "header",
    },
    {
      row: 2,
      column: 1,
      rows: Array.from({ length: rows }, (_, index) => [
        { kind: "text", text: table.areas[index % 2]! },
        { kind: "formula", formula: `COUNTIFS(${ACTION_TABLE}[Obszar],A${index + 2})` },
      ]),
      style: "body",
    },
  ],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [
    {
      name: "Obszary",
      type: "barClustered",
      title: "Działania w obszarach",
      data: { top: 1, left: 1, bottom: rows + 1, right: 2 },
      position: { top: 12, left: 1, bottom: 20, right: 4 },
      alt: "",
      dataLabels: true,
    },
  ],
  freezeRows: 0,
  page: { landscape: true, fitToWidth: true },
  wrap: [],
  hiddenColumns: [],
});
const sheetsOf = (of: Table): SheetModel[] => {
  const [actions, , dictionary] = wholeSheetsOf(of);
  return [actions!, summary(of.areas.length), dictionary!];
};

interface Case {
  name: string;
  /** What the workbook holds beforehand besides the source sheet. */
  prepare: "nothing" | "plan" | "edited";
  /** Its sheets follow from the plan: the way back is to make them again. */
  remade?: true;
  act(it: Desk, lastEntry: string): Promise<{ ok: boolean; trouble?: { code: string } }>;
}

const CASES: Case[] = [
  {
    name: "structuring",
    prepare: "nothing",
    act: (it) => it.commands.writePlan(sheetsOf(table), { onExisting: "replace" }),
  },
  {
    name: "structuring again",
    prepare: "plan",
    act: (it) => it.commands.writePlan(sheetsOf(plan(3)), { onExisting: "replace" }),
  },
  {
    name: "structuring beside",
    prepare: "plan",
    act: (it) => it.commands.writePlan(sheetsOf(plan(3)), { onExisting: "beside" }),
  },
  { name: "a summary again", prepare: "plan", remade: true, act: (it) => it.commands.writeSheets([summary(5)]) },
  {
    name: "mending cells",
    prepare: "plan",
    act: (it) =>
      it.commands.applyEdits(
        [
          { actionId: id(0), column: "funding", before: "-", after: "budżet gminy" },
          { actionId: id(1), column: "note", before: "", after: "x" },
        ],
        "Napraw",
      ),
  },
  { name: "a new row", prepare: "plan", act: (it) => it.commands.insertRow(id(1), { action: "Klub seniora" }) },
  { name: "settings", prepare: "plan", act: (it) => it.commands.saveSettings("ustawienia") },
  { name: "taking markers off", prepare: "plan", act: (it) => it.commands.removeMarkers() },
  { name: "preparing for publication", prepare: "plan", act: (it) => it.commands.preparePublication() },
  { name: "undo of mended cells", prepare: "edited", act: (it, entry) => it.commands.undo(entry) },
  { name: "undo of a structuring", prepare: "plan", act: (it, entry) => it.commands.undo(entry) },
];

const FAULTS: [string, Fault["with"]][] = [
  ["is refused", { error: "GeneralException" }],
  ["stops after 3 actions", { error: "GeneralException", afterAction: 3 }],
  ["stops after 60 actions", { error: "GeneralException", afterAction: 60 }],
  ["is done but never answered", "no answer"],
  ["is neither done nor answered", "no answer, not done"],
  ["is answered twice", "answer twice"],
];

/** A workbook made once for each kind of preparation, opened anew for each case. */
const prepared = new Map<Case["prepare"], Promise<Uint8Array>>();
async function prepare(kind: Case["prepare"]): Promise<Uint8Array> {
  const it = await desk();
  await userWrites(it, "Źródło", "A1:C3", [
    ["Cel", "Działanie", "Od"],
    ["I", "'- remont", 2024],
    ["II", "=1+1", "'2004"],
  ]);
  if (kind !== "nothing") await good(it.commands.writePlan(sheetsOf(table), { onExisting: "replace" }));
  if (kind === "edited")
    await good(
      it.commands.applyEdits([{ actionId: id(0), column: "funding", before: "-", after: "budżet gminy" }], "Napraw"),
    );
  return it.host.save();
}
async function start(kind: Case["prepare"]): Promise<Desk> {
  if (!prepared.has(kind)) prepared.set(kind, prepare(kind));
  const opened: { host?: Desk["host"] } = {};
  return Object.assign(opened, await desk(await prepared.get(kind)!, { timer: whenLost(() => opened.host) }));
}

/** Everything but the journal, which only grows: cells of every sheet, the plan's marks, the settings. */
async function stateOf(it: Desk): Promise<Record<string, unknown>> {
  const names = (await sheetNames(it)).filter((name) => name !== "Dziennik zmian");
  const cells = await Promise.all(names.map((name) => valuesOf(it, name, "formulas")));
  const marks = await it.Excel.run(async (context) => {
    const whole = context.workbook.tables.getItemOrNullObject(ACTION_TABLE).getRange();
    whole.load("address");
    await context.sync();
    if (whole.isNullObject) return null;
    const count = context.workbook.tables.getItem(ACTION_TABLE).getRange().conditionalFormats.getCount();
    await context.sync();
    return [whole.address, count.value];
  });
  return {
    ...Object.fromEntries(names.map((name, index) => [name, cells[index]])),
    marks,
    settings: await good(it.anew().readSettings()),
  };
}

const lastEntry = async (it: Desk): Promise<string> => (await good(it.anew().listJournal()))[0]?.id ?? "";

async function requestsOf(one: Case): Promise<number> {
  const it = await start(one.prepare);
  const entry = await lastEntry(it);
  const { value, requests } = await it.counted(() => one.act(it, entry));
  expect(value).toMatchObject({ ok: true });
  return requests;
}

describe.each(CASES)("$name", (one) => {
  test.each(FAULTS)("a request of it %s", async (_name, fault) => {
    const count = await requestsOf(one);
    for (let request = 1; request <= count; request++) {
      const it = await start(one.prepare);
      const [before, entry] = [await stateOf(it), await lastEntry(it)];
      it.host.inject({ faults: [{ request, with: fault }] });
      const result = await one.act(it, entry);
      it.host.inject({ faults: [] });
      if (fault === "answer twice") {
        expect(result).toMatchObject({ ok: true });
        continue;
      }
      if (typeof fault === "string") expect(result).toMatchObject({ ok: false, trouble: { code: "not-answering" } });
      const after = await stateOf(it);
      expect(after["Źródło"]).toEqual(before["Źródło"]);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      if (one.remade) {
        expect((await one.act(it, entry)).ok).toBe(true);
        const whole = await start(one.prepare);
        await one.act(whole, entry);
        expect({ request, ...(await stateOf(it)) }).toEqual({ request, ...(await stateOf(whole)) });
        continue;
      }
      const way = (await good(it.anew().listJournal())).find((candidate) => candidate.undoable);
      expect(way).toBeDefined();
      await good(it.anew().undo(way!.id));
      expect({ request, ...(await stateOf(it)) }).toEqual({ request, ...before });
    }
  });
});

describe("troubles provoked at the host", () => {
  test("Excel that does not answer is said, not waited for", async () => {
    const it = await start("plan");
    it.host.inject({ faults: [{ request: 1, with: "no answer" }] });
    expect(await it.commands.readPlan()).toMatchObject({ ok: false, trouble: { code: "not-answering" } });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "sheet-protected"],
    ["InactiveWorkbook", "several-workbooks"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["ApiNotFound", "api-too-old"],
  ])("%s is told as %s", async (code, expected) => {
    const it = await start("plan");
    it.host.inject({ faults: [{ request: 1, with: { error: code } }] });
    const result = await it.commands.readPlan();
    expect(result).toMatchObject({ ok: false, trouble: { code: expected, diagnostic: expect.stringContaining(code) } });
  });

  test("a command given while a cell is being edited waits for it", async () => {
    const it = await start("plan");
    it.host.inject({ cellEdit: true });
    setTimeout(() => it.host.inject({ cellEdit: false }), 50);
    await good(it.commands.readPlan());
  });

  test("without Office.js (its address is blocked) every command says so", async () => {
    expect(await createCommands().survey()).toMatchObject({ ok: false, trouble: { code: "cdn-blocked" } });
  });

  test("an Excel below the floor is told of before anything is asked", async () => {
    const it = await desk(undefined, { supports: () => false });
    const { value, requests } = await it.counted(() => it.commands.survey());
    expect([value, requests]).toEqual([
      { ok: false, trouble: { code: "api-too-old", values: { needed: "1.14" }, diagnostic: "api-too-old" } },
      0,
    ]);
  });
});
