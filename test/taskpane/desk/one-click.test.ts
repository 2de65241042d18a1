/** @jest-environment node */
/**
 * A finding's ready answers: what the table itself suggests is written by one click, the next card opens, one step
 * takes it back.
 */
import type * as Card from "../../../src/taskpane/work/card";
import type * as Fill from "../../../src/taskpane/work/fill";
import type * as Fix from "../../../src/taskpane/work/fix";
import type * as GoOn from "../../../src/taskpane/work/go-on";
import type * as Columns from "../../../src/taskpane/work/team/columns";
import { STANDARD_HEADERS, type ColumnKey } from "../../../src/core/table";
import { action, table } from "../../build/table";
import { paneDesk, type PaneDesk } from "./pane-desk";

const plan = table(
  action({ text: "Utworzenie klubu seniora w świetlicy", funding: "budżet gminy" }),
  action({ text: "Remont świetlicy wiejskiej w sołectwie", number: "2", funding: "budżet gminy" }),
  action({ text: "Szkolenie opiekunów osób starszych", number: "3", funding: "-" }),
  action({ text: "Zajęcia dla dzieci po lekcjach", number: "4", responsible: "", lead: "" }),
  action({ text: "Dowóz do lekarza osób starszych", number: "5", from: "2026-10", to: "" }),
);

async function column(desk: PaneDesk, key: ColumnKey): Promise<unknown[]> {
  const [head, ...rows] = await desk.cells();
  return rows.map((row) => row[head!.indexOf(STANDARD_HEADERS[key])]);
}

test("each ready answer is a real proposal: its own words, written by one click, and the next card opens by itself", async () => {
  const desk = await paneDesk(plan);
  const card = await desk.module<typeof Card>("work/card");
  const { applyProposals } = await desk.module<typeof Fix>("work/fix");
  const { step, thenNext } = await desk.module<typeof GoOn>("work/go-on");
  const state = () => desk.store.getState().check;
  const finding = state().result!.findings.find(({ code }) => code === "FIN-01")!;
  const [ready] = card.oneClick(card.proposalsFor(finding, state().plan!, {}), finding);
  expect(ready!.text).toBe("budżet gminy");
  for (let index = 0; index < 20 && !state().chosen?.startsWith("FIN-01"); index++) await step(1);
  await thenNext(() => applyProposals([ready!.proposal], finding.code));
  expect(await column(desk, "funding")).toEqual(Array(5).fill("budżet gminy"));
  expect(state().chosen).not.toBeNull();
  expect(state().chosen).not.toMatch(/^FIN-01/);
  expect(desk.store.getState().notice?.undo).toBeDefined();
});

test("a term is offered and shown as offices write it, and a form that was not touched writes nothing", async () => {
  const desk = await paneDesk(plan);
  const { saveAnswers, shownText } = await desk.module<typeof Fill>("work/fill");
  const last = desk.store.getState().check.plan!.table.actions[4]!;
  expect(shownText(last, "from")).toBe("10.2026");
  const before = await desk.cells();
  expect(await saveAnswers(last, { from: "10.2026" }, "Uzupełnij")).toBe(true);
  expect(await desk.cells()).toEqual(before);
  await saveAnswers(last, { to: "06.2028" }, "Uzupełnij");
  expect(desk.store.getState().check.plan!.table.actions[4]!.to.iso).toBe("2028-06");
});

test("a column the table lacks is added by the button, and the typed answer has somewhere to go", async () => {
  const desk = await paneDesk(plan);
  const missing = desk.store.getState().check.result!.findings.find(({ code }) => code === "WSK-01")!;
  expect(desk.store.getState().check.plan!.layout.columns[missing.column!]).toBeUndefined();
  const { addColumns } = await desk.module<typeof Columns>("work/team/columns");
  expect(await addColumns([missing.column!], "Dodaj kolumnę")).toBe(true);
  const { check } = desk.store.getState();
  expect(check.plan!.layout.columns[missing.column!]).toBeDefined();
  expect((await desk.cells())[0]).toContain(STANDARD_HEADERS[missing.column!]);
});
