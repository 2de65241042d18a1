/** Many hands at the host: collecting, a successor, an older plan, monitoring, and a plan grown from nothing. */
import type * as Collect from "../../../src/taskpane/work/team/collect";
import type * as HandOut from "../../../src/taskpane/work/team/handout";
import type * as Successor from "../../../src/taskpane/work/team/successor";
import type * as Compare from "../../../src/taskpane/work/team/compare";
import type * as Monitoring from "../../../src/taskpane/work/team/monitoring";
import type * as Grow from "../../../src/taskpane/work/team/grow";
import type * as Check from "../../../src/taskpane/work/check";
import type * as Session from "../../../src/taskpane/work/plan-session";
import type * as History from "../../../src/taskpane/work/history";
import type * as RunWork from "../../../src/taskpane/work/run";
import type * as ColumnsWork from "../../../src/taskpane/work/team/columns";
import type ExcelJS from "exceljs";
import { writeXlsx } from "../../../src/core/exporting";
import { BUILT_IN } from "../../../src/core/dictionary";
import { handOut } from "../../../src/core/merging";
import { reportOf } from "../../../src/core/monitoring";
import { packageSheets } from "../../../src/core/summarising/teamwork";
import { STANDARD_HEADERS, type ColumnKey, type Table } from "../../../src/core/table";
import { action, table } from "../../build/table";
import { differences, paneDesk, type PaneDesk } from "./pane-desk";

const plan: Table = table(
  action({
    text: "Klub seniora w świetlicy",
    responsible: "Gminny Ośrodek Pomocy Społecznej",
    lead: "Gminny Ośrodek Pomocy Społecznej",
    from: "2024",
    to: "2030",
  }),
  action({
    text: "Dowóz na rehabilitację",
    number: "2",
    responsible: "Gminny Ośrodek Pomocy Społecznej",
    lead: "Gminny Ośrodek Pomocy Społecznej",
    from: "2024",
    to: "2025",
  }),
  action({ text: "Nauka pływania w szkole", number: "3", responsible: "Szkoła Podstawowa", lead: "Szkoła Podstawowa" }),
  action({
    text: "Klub seniora w świetlicy wiejskiej",
    number: "4",
    goalNumber: "II",
    goal: "Aktywni seniorzy",
    responsible: "Szkoła Podstawowa",
    lead: "Szkoła Podstawowa",
    funding: "środki sponsorów",
  }),
);
const texts = async (desk: PaneDesk, column: ColumnKey): Promise<string[]> => {
  const rows = await desk.cells();
  const at = (rows[0] as string[]).indexOf(STANDARD_HEADERS[column]);
  return rows.slice(1).map((row) => String(row[at]));
};

async function file(
  name: string,
  bytes: Uint8Array,
  edit?: (sheet: ExcelJS.Worksheet, column: (key: ColumnKey) => number) => void,
) {
  // Loaded with each desk anew: it asks for parts of itself late.
  const { default: Excel } = await import("exceljs");
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Działania")!;
  edit?.(sheet, (key) => (sheet.getRow(1).values as string[]).indexOf(STANDARD_HEADERS[key]));
  const out = await book.xlsx.writeBuffer();
  return { name, arrayBuffer: async () => out as ArrayBuffer };
}

describe("what came back", () => {
  test("is joined as people decide: a conflict by choice, alike rows in one, and all of it undone in one step", async () => {
    const desk = await paneDesk(plan);
    const collect = await desk.module<typeof Collect>("work/team/collect");
    const own = desk.store.getState().check.plan!.table;
    const [gops] = handOut(own).packages;
    const sent = writeXlsx(packageSheets(gops!, BUILT_IN, []));
    const put = (text: string) => (sheet: ExcelJS.Worksheet, column: (key: ColumnKey) => number) =>
      void (sheet.getCell(2, column("funding")).value = text);
    const before = await desk.cells();
    await collect.collectFiles([
      await file("a.xlsx", sent, put("dotacja wojewody")),
      await file("b.xlsx", sent, put("środki sponsorów")),
      { name: "zly.xlsx", arrayBuffer: async () => new TextEncoder().encode("PKzepsuty").buffer as ArrayBuffer },
    ]);
    const collection = desk.store.getState().team.collection!;
    expect(collection.broken.map((each) => each.file)).toEqual(["zly.xlsx"]);
    expect(collection.merge.conflicts).toHaveLength(1);
    expect(await desk.cells()).toEqual(before);
    expect(collection.similar.length).toBeGreaterThanOrEqual(1);
    collect.chooseValue(`${collection.merge.conflicts[0]!.actionId}|funding`, "dotacja wojewody");
    collect.chooseJoin(0, true);
    await collect.writeCollected("Zbierz");
    expect(desk.store.getState().trouble).toBeNull();
    const funding = await texts(desk, "funding");
    // The goal of the row that was joined away has no action now, and a line of its own.
    expect((await texts(desk, "action")).filter(Boolean)).toEqual([
      "Klub seniora w świetlicy",
      "Dowóz na rehabilitację",
      "Nauka pływania w szkole",
    ]);
    expect(funding[0]).toContain("dotacja wojewody");
    expect(funding[0]).toContain("sponsorów");
    expect((await desk.cells("Konflikty")).flat()).toContain("dotacja wojewody");
    expect((await desk.cells("Pochodzenie wierszy")).flat()).toEqual(expect.arrayContaining(["a.xlsx", "b.xlsx"]));
    expect((await desk.cells("Podobne działania")).flat()).toContain("tak");
    const history = await desk.module<typeof History>("work/history");
    await history.readJournal();
    await history.undoEntry(desk.store.getState().desk.journal!.find(({ label }) => label === "Zbierz")!.id);
    expect(differences(before, await desk.cells())).toEqual([]);
  });

  test("is joined again with what was typed on the sheet meanwhile: nothing typed is lost, a new conflict is shown before anything is written", async () => {
    const desk = await paneDesk(plan);
    const collect = await desk.module<typeof Collect>("work/team/collect");
    const { plan: seen } = desk.store.getState().check;
    const [gops] = handOut(seen!.table).packages;
    const back = await file(
      "a.xlsx",
      writeXlsx(packageSheets(gops!, BUILT_IN, [])),
      (sheet, column) => void (sheet.getCell(2, column("funding")).value = "dotacja wojewody"),
    );
    const type = (id: string, text: string) =>
      desk.Excel.run(async (context: Excel.RequestContext) => {
        context.workbook.worksheets
          .getItem(seen!.layout.sheet)
          .getCell(seen!.layout.rows[id]! - 1, seen!.layout.columns.funding! - 1).values = [[text]];
        await context.sync();
      });
    await collect.collectFiles([back]);
    await type(plan.actions[2]!.id, "wpisane w międzyczasie");
    await type(plan.actions[0]!.id, "fundusz sołecki");
    await collect.writeCollected("Zbierz");
    expect(desk.store.getState().notice).toMatchObject({ code: "collect.changed" });
    expect(desk.store.getState().team.collection!.merge.conflicts).toHaveLength(1);
    await collect.writeCollected("Zbierz");
    expect(desk.store.getState().notice).toMatchObject({ code: "collect.written", values: { conflicts: 1 } });
    expect(await texts(desk, "funding")).toEqual([
      "fundusz sołecki",
      "budżet gminy",
      "wpisane w międzyczasie",
      "środki sponsorów",
    ]);
  });

  test("is not read to the end when somebody stops it", async () => {
    const desk = await paneDesk(plan);
    const collect = await desk.module<typeof Collect>("work/team/collect");
    const { stopWork } = await desk.module<typeof RunWork>("work/run");
    let read = 0;
    const slow = { name: "x.xlsx", arrayBuffer: async () => (++read === 2 && stopWork(), new ArrayBuffer(3)) };
    await collect.collectFiles([slow, slow, slow, slow]);
    expect(read).toBe(2);
    expect(desk.store.getState().team.collection).toBeNull();
    expect(desk.store.getState().trouble).toMatchObject({ code: "stopped", values: { done: 2, total: 4 } });
  });
});

describe("a successor", () => {
  test("changes only the actions that cross the day, is one step, and a second run changes nothing", async () => {
    const desk = await paneDesk(plan);
    const successor = await desk.module<typeof Successor>("work/team/successor");
    const before = await desk.cells();
    const request = {
      institution: "Gminny Ośrodek Pomocy Społecznej",
      successor: "Centrum Usług Społecznych",
      since: "2027-01-01",
    };
    successor.preview(request);
    const { succession } = desk.store.getState().team;
    expect(succession!.crossing).toEqual([plan.actions[0]!.id]);
    expect(await desk.cells()).toEqual(before);
    await successor.applySuccession("Następca");
    expect(desk.store.getState().trouble).toBeNull();
    const after = await desk.cells();
    expect(new Set(differences(before, after).map((line) => line.split(",")[0]))).toEqual(new Set(["1"]));
    expect((await texts(desk, "responsible"))[0]).toMatch(/centrum usług społecznych/i);
    successor.preview(request);
    expect(desk.store.getState().team.succession!.edits).toEqual([]);
    const history = await desk.module<typeof History>("work/history");
    await history.readJournal();
    await history.undoEntry(desk.store.getState().desk.journal!.find(({ kind }) => kind === "edits")!.id);
    expect(differences(before, await desk.cells())).toEqual([]);
  });
});

describe("an older plan", () => {
  test("is compared link by link; a link somebody broke stays broken when the pane is opened anew", async () => {
    const desk = await paneDesk(plan);
    const compare = await desk.module<typeof Compare>("work/team/compare");
    const older: Table = {
      ...plan,
      actions: plan.actions.slice(0, 3).map((each, index) => (index === 1 ? { ...each, funding: "dotacja" } : each)),
    };
    const old = await file("stara.xlsx", writeXlsx(packageSheets({ institution: "x", table: older }, BUILT_IN, [])));
    expect(await compare.compareWith(old)).toBeUndefined();
    const { comparison } = desk.store.getState().team.compared!;
    expect(comparison.links.map(({ kind, changes }) => [kind, changes.map(({ column }) => column)])).toEqual([
      ["kept", []],
      ["changed", ["funding"]],
      ["kept", []],
    ]);
    expect(comparison.added).toHaveLength(1);
    await compare.breakLink(comparison.links[2]!);
    expect(desk.store.getState().team.compared!.comparison.dropped.map(({ text }) => text)).toEqual([
      "Nauka pływania w szkole",
    ]);

    jest.resetModules();
    const store = await import("../../../src/taskpane/state/store");
    await (await desk.module<typeof Check>("work/check")).checkPlan();
    const again = await desk.module<typeof Compare>("work/team/compare");
    await again.compareWith(old);
    expect(store.getState().team.compared!.comparison.dropped.map(({ text }) => text)).toEqual([
      "Nauka pływania w szkole",
    ]);
    await again.writeComparison({ before: "stara.xlsx", after: "nowa" }, "Porównaj");
    expect((await desk.cells("Porównanie")).flat()).toEqual(
      expect.arrayContaining(["zachowane", "zmienione", "porzucone", "nowe"]),
    );
  });
});

describe("monitoring", () => {
  test("brings its columns, keeps every filled cell, and hands them out", async () => {
    const desk = await paneDesk(plan);
    const monitoring = await desk.module<typeof Monitoring>("work/team/monitoring");
    const before = await desk.cells();
    await monitoring.turnOnMonitoring(2026, "Monitoring");
    expect(desk.store.getState().trouble).toBeNull();
    const after = await desk.cells();
    const headers = after[0] as string[];
    const added = headers.filter((header) => !(before[0] as string[]).includes(header));
    expect(added).toEqual(expect.arrayContaining(["Status", "Co zrobiono", "Wskaźnik – wartość 2026"]));
    expect(after.map((row) => row.filter((_, index) => !added.includes(headers[index]!)))).toEqual(before);
    const { packagesOf } = await desk.module<typeof HandOut>("work/team/handout");
    const { columnsNow } = await desk.module<typeof ColumnsWork>("work/team/columns");
    const [first] = packagesOf(desk.store.getState().check.plan!.table, "").packages;
    const sheet = packageSheets(first!, BUILT_IN, columnsNow())[0]!;
    const handed = sheet.blocks[0]!.rows[0]!.map((cell) => (cell.kind === "text" ? cell.text : ""));
    expect(handed).toEqual(expect.arrayContaining(added));
    // What is measured stands under the year's own header, and the report finds it there.
    const at = headers.indexOf("Wskaźnik – wartość 2026");
    await desk.Excel.run(async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Działania").getCell(1, at).values = [[45]];
      await context.sync();
    });
    await (await desk.module<typeof Check>("work/check")).checkPlan();
    expect(reportOf(desk.store.getState().check.plan!.table).areas[0]!.goals[0]!.lines[0]!.indicators).toMatchObject([
      { year: "2026", value: "45" },
    ]);
    after[1]![at] = 45;
    // A second time nothing moves.
    await monitoring.turnOnMonitoring(2026, "Monitoring");
    const said = (rows: unknown[][]): string[][] => rows.map((row) => row.map(String));
    expect(said(await desk.cells())).toEqual(said(after));
  });
});

describe("a plan grown in the room", () => {
  test("frame, problem, goal, action: each action is in the workbook at once, and the frame with the first", async () => {
    const desk = await paneDesk();
    const grow = await desk.module<typeof Grow>("work/team/grow");
    grow.beginPlan({ name: "Strategia Brzozowej Doliny", level: "gmina", period: { from: "2026", to: "2032" } });
    grow.growGoal("Samotność seniorów", "Sieć wsparcia sąsiedzkiego");
    expect(await desk.cells()).toEqual([]);
    expect(await grow.growAction(grow.grown()!.goals[0]!, "Telefon życzliwości", "Warsztat")).toBe(true);
    expect(desk.store.getState().trouble).toBeNull();
    expect(await texts(desk, "action")).toEqual(["Telefon życzliwości"]);
    grow.growGoal("Samotność seniorów", "Dostępny transport");
    const goals = grow.grown()!.goals;
    expect(goals.map(({ number, text }) => [number, text])).toEqual([
      ["I", "Sieć wsparcia sąsiedzkiego"],
      ["II", "Dostępny transport"],
    ]);
    expect(await grow.growAction(goals[1]!, "Dowóz do lekarza", "Warsztat")).toBe(true);
    expect(await grow.growAction(grow.grown()!.goals[0]!, "- odwiedziny wolontariuszy", "Warsztat")).toBe(true);
    expect(desk.store.getState().trouble).toBeNull();
    expect(await texts(desk, "action")).toEqual([
      "Telefon życzliwości",
      "- odwiedziny wolontariuszy",
      "Dowóz do lekarza",
    ]);
    expect(await texts(desk, "goalNumber")).toEqual(["I", "I", "II"]);
    jest.resetModules();
    await (await desk.module<typeof Check>("work/check")).checkPlan();
    const { currentSettings } = await desk.module<typeof Session>("work/plan-session");
    expect(currentSettings().frame).toMatchObject({
      name: "Strategia Brzozowej Doliny",
      period: { from: "2026", to: "2032" },
      level: "gmina",
    });
  });
});
