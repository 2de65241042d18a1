/** @jest-environment node */
/**
 * Collecting and succession with ticks: each change can be left, a row is never deleted by default, who answered
 * is kept.
 */
import type * as Collect from "../../../src/taskpane/work/team/collect";
import type * as HandOut from "../../../src/taskpane/work/team/handout";
import type * as Notes from "../../../src/taskpane/work/team/notes";
import type * as Session from "../../../src/taskpane/work/plan-session";
import type * as Check from "../../../src/taskpane/work/check";
import type * as Successor from "../../../src/taskpane/work/team/successor";
import type ExcelJS from "exceljs";
import { writeXlsx } from "../../../src/core/exporting";
import { BUILT_IN } from "../../../src/core/dictionary";
import { changeKey, handOut, returnsOf } from "../../../src/core/merging";
import { packageSheets } from "../../../src/core/summarising/teamwork";
import { STANDARD_HEADERS, type ColumnKey } from "../../../src/core/table";
import { action, table } from "../../build/table";
import { paneDesk, type PaneDesk } from "./pane-desk";

const GOPS = "Gminny Ośrodek Pomocy Społecznej";
const own = { responsible: GOPS, lead: GOPS, from: "2024", to: "2030" };
const plan = table(
  action({ ...own, text: "Klub seniora w świetlicy" }),
  action({ ...own, text: "Dowóz na rehabilitację", number: "2" }),
  action({ ...own, text: "Asystent rodziny", number: "3" }),
  action({ text: "Nauka pływania w szkole", number: "4", responsible: "Szkoła Podstawowa", lead: "Szkoła Podstawowa" }),
);

async function column(desk: PaneDesk, key: ColumnKey): Promise<string[]> {
  const [head, ...rows] = await desk.cells();
  return rows.map((row) => String(row[head!.indexOf(STANDARD_HEADERS[key])]));
}

/** The institution's file with two cells changed and its last row deleted. */
async function answered(desk: PaneDesk) {
  const { default: Excel } = await import("exceljs");
  const [gops] = handOut(desk.store.getState().check.plan!.table).packages;
  const book = new Excel.Workbook();
  await book.xlsx.load(writeXlsx(packageSheets(gops!, BUILT_IN, [])).buffer as ArrayBuffer);
  const sheet: ExcelJS.Worksheet = book.getWorksheet("Działania")!;
  const at = (sheet.getRow(1).values as string[]).indexOf(STANDARD_HEADERS.funding);
  sheet.getCell(2, at).value = "PFRON";
  sheet.getCell(3, at).value = "dotacja wojewody";
  sheet.spliceRows(4, 1);
  const out = await book.xlsx.writeBuffer();
  return { name: "gops.xlsx", arrayBuffer: async () => out as ArrayBuffer };
}

beforeEach(() => {
  Object.assign(globalThis, {
    document: {
      createElement: () => ({ click: () => undefined, remove: () => undefined }),
      body: { append: () => undefined },
    },
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, "document"));

test("what is unticked stays as it was, what did not come back stays unless ticked, and who has answered is kept in the workbook", async () => {
  const desk = await paneDesk(plan);
  const handout = await desk.module<typeof HandOut>("work/team/handout");
  const collect = await desk.module<typeof Collect>("work/team/collect");
  const { notes } = await desk.module<typeof Notes>("work/team/notes");
  const { packages } = handout.packagesOf(desk.store.getState().check.plan!.table, "2027-03-31");
  await handout.saveAll(packages, "paczki");
  expect(desk.store.getState().trouble).toBeNull();
  expect(returnsOf(notes().sent!).waiting.map(({ returnBy }) => returnBy)).toEqual(["2027-03-31", "2027-03-31"]);
  await collect.collectFiles([await answered(desk)]);
  const { merge } = desk.store.getState().team.collection!;
  expect(merge.changes.map(({ before, after }) => [before, after])).toEqual([
    ["budżet gminy", "PFRON"],
    ["budżet gminy", "dotacja wojewody"],
  ]);
  collect.tick([changeKey(merge.changes[0]!)], false);
  await collect.writeCollected("Zbierz");
  expect(desk.store.getState().trouble).toBeNull();
  expect(await column(desk, "funding")).toEqual(["budżet gminy", "dotacja wojewody", "budżet gminy", "budżet gminy"]);
  expect(await column(desk, "action")).toHaveLength(4);
  // Opened again, the workbook still knows.
  await (await desk.module<typeof Session>("work/plan-session")).forgetPlan();
  await (await desk.module<typeof Check>("work/check")).checkPlan();
  const { back, waiting } = returnsOf(notes().sent!);
  expect([back.length, waiting.map(({ institution }) => institution)]).toEqual([1, ["Szkoła Podstawowa"]]);
});

test("a row that did not come back leaves the plan only by its own tick", async () => {
  const desk = await paneDesk(plan);
  const collect = await desk.module<typeof Collect>("work/team/collect");
  await collect.collectFiles([await answered(desk)]);
  const { merge } = desk.store.getState().team.collection!;
  collect.tick(collect.allKeys(merge), false);
  collect.tickRemoval(
    merge.removals.map(({ action: gone }) => gone.id),
    true,
  );
  await collect.writeCollected("Zbierz");
  expect(await column(desk, "action")).toEqual([
    "Klub seniora w świetlicy",
    "Dowóz na rehabilitację",
    "Nauka pływania w szkole",
  ]);
  expect(new Set(await column(desk, "funding"))).toEqual(new Set(["budżet gminy"]));
});

test("a successor is put only in the actions that stay ticked", async () => {
  const desk = await paneDesk(plan);
  const successor = await desk.module<typeof Successor>("work/team/successor");
  successor.preview({ institution: GOPS, successor: "Centrum Usług Społecznych", since: "2027-01-01" });
  successor.tickActions([plan.actions[1]!.id], false);
  await successor.applySuccession("Następca");
  expect(desk.store.getState().trouble).toBeNull();
  const bodies = await column(desk, "responsible");
  expect(bodies.map((text) => /centrum usług/i.test(text))).toEqual([true, false, true, false]);
});

test("a finding of an ended institution leads to the successor with what would change", async () => {
  const desk = await paneDesk(plan);
  const successor = await desk.module<typeof Successor>("work/team/successor");
  successor.offerSuccessor({
    values: { institutions: [GOPS], successors: ["Centrum Usług Społecznych"], since: ["2027-01-01"] },
  });
  const { screen, team } = desk.store.getState();
  expect(screen).toBe("successor");
  expect(team.succession!.edits.length).toBeGreaterThan(0);
});
