/** @jest-environment node */
/**
 * Pane and sheet linked both ways: a chosen cell shows its finding, a row its action, and the user's own sheet is
 * read again when he types.
 */
import type * as Check from "../../../src/taskpane/work/check";
import type * as GoOn from "../../../src/taskpane/work/go-on";
import type * as Session from "../../../src/taskpane/work/plan-session";
import { cellOf } from "../../../src/excel";
import { action, table } from "../../build/table";
import { paneDesk, type PaneDesk } from "./pane-desk";

const plan = table(
  action({ text: "Utworzenie klubu seniora w świetlicy" }),
  action({ text: "Remont świetlicy wiejskiej", number: "2", funding: "-" }),
  action({ text: "Szkolenie opiekunów osób starszych", number: "3", responsible: "" }),
);

/** As a person selects: the event reaches the pane, no request is made. */
const select = async (desk: PaneDesk, sheet: string, address: string): Promise<void> => {
  desk.host.user.select(sheet, address);
  await new Promise((resolve) => setTimeout(resolve, 30));
};
const chosen = (desk: PaneDesk) => desk.store.getState().check.chosen;

test("choosing a cell shows its finding and leaves the focus alone; a cell without one leaves the card", async () => {
  const desk = await paneDesk(plan);
  const { layout } = desk.store.getState().check.plan!;
  desk.store.dispatch({ type: "go", screen: "check" });
  await select(desk, layout.sheet, cellOf(layout, plan.actions[1]!.id, "funding")!);
  expect(chosen(desk)).toMatch(new RegExp(`^FIN-01\\|${plan.actions[1]!.id}`));
  expect(desk.store.getState().check.follow).toBe("sight");
  await select(desk, layout.sheet, cellOf(layout, plan.actions[0]!.id, "action")!);
  expect(chosen(desk)).toMatch(/^FIN-01/);
  await select(desk, layout.sheet, cellOf(layout, plan.actions[2]!.id, "responsible")!);
  expect(chosen(desk)).toMatch(new RegExp(`^ODP-01\\|${plan.actions[2]!.id}`));
});

test("what the pane selects itself opens no other card", async () => {
  const desk = await paneDesk(plan);
  desk.store.dispatch({ type: "go", screen: "check" });
  const { step } = await desk.module<typeof GoOn>("work/go-on");
  const seen: (string | null)[] = [];
  for (let index = 0; index < 3; index++) {
    await step(1);
    const own = chosen(desk);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(chosen(desk)).toBe(own);
    seen.push(own);
  }
  expect(new Set(seen).size).toBeGreaterThan(1);
});

test("in Uzupełnij a chosen row brings its action on the desk", async () => {
  const desk = await paneDesk(plan);
  const { layout } = desk.store.getState().check.plan!;
  desk.store.dispatch({ type: "go", screen: "fill" });
  await select(desk, layout.sheet, cellOf(layout, plan.actions[2]!.id, "goal")!);
  expect(desk.store.getState().desk).toMatchObject({ filling: plan.actions[2]!.id, fromSheet: true });
  await select(desk, layout.sheet, "A1");
  expect(desk.store.getState().desk.filling).toBe(plan.actions[2]!.id);
});

test("a plan that is forgotten is followed no longer", async () => {
  const desk = await paneDesk(plan);
  const { layout } = desk.store.getState().check.plan!;
  await (await desk.module<typeof Session>("work/plan-session")).forgetPlan();
  desk.store.dispatch({ type: "go", screen: "fill" });
  await select(desk, layout.sheet, cellOf(layout, plan.actions[2]!.id, "goal")!);
  expect(desk.store.getState().desk.filling).toBeNull();
});

test("the user's own sheet, checked as it stands: its cell shows the finding, and what he types is read again", async () => {
  const desk = await paneDesk();
  const cells = [
    ["Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"],
    ["Utworzenie klubu seniora", "2026", "2028", "-", "GOPS"],
    ["Remont świetlicy wiejskiej", "2027", "2029", "budżet gminy", "GOPS"],
  ];
  const name = await desk.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    const range = sheet.getRangeByIndexes(0, 0, 3, 5);
    range.numberFormat = cells.map((row) => row.map(() => "@"));
    range.values = cells;
    await context.sync();
    return sheet.name;
  });
  await (await desk.module<typeof Check>("work/check")).checkPlan();
  desk.store.dispatch({ type: "go", screen: "check" });
  await select(desk, name, "D2");
  expect(chosen(desk)).toMatch(/^FIN-01/);
  desk.host.user.type(name, "D2", "budżet gminy");
  await new Promise((resolve) => setTimeout(resolve, 1600));
  expect(desk.store.getState().check.result!.findings.filter(({ code }) => code === "FIN-01")).toEqual([]);
});
