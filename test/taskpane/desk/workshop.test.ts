/**
 * Scripted answers of a room, at the host: exactly the listed cells change, each answer is one step, nothing said is
 * lost.
 */
import type * as Workshop from "../../../src/taskpane/work/team/workshop";
import type * as Questions from "../../../src/taskpane/work/team/questions";
import type * as Notes from "../../../src/taskpane/work/team/notes";
import type * as Check from "../../../src/taskpane/work/check";
import type * as Columns from "../../../src/taskpane/work/team/columns";
import type * as ExcelWork from "../../../src/taskpane/work/excel";
import { rowByRow } from "../../../src/core/checking";
import { action, table } from "../../build/table";
import { describeReal, realTable } from "../../build/real-table";
import type { Table } from "../../../src/core/table";
import type { Question } from "../../../src/core/workshop";
import { differences, paneDesk, type PaneDesk } from "./pane-desk";

async function room(desk: PaneDesk) {
  const workshop = await desk.module<typeof Workshop>("work/team/workshop");
  const questions = await desk.module<typeof Questions>("work/team/questions");
  const notes = await desk.module<typeof Notes>("work/team/notes");
  const now = () => {
    const { plan, result } = desk.store.getState().check;
    return { ...questions.roomOf(plan!, result!, notes.notes().parked), plan: plan!, result: result! };
  };
  const say = (question: Question, given: Parameters<(typeof Workshop)["giveAnswer"]>[1], by = "Wójt") =>
    workshop.giveAnswer(question, given, questions.questionSentence(question, now().plan.table, "pl"), by);
  return { workshop, notes, now, say };
}

/** Rows and columns (0-based, on the sheet) of a question's cells. */
const listed = (question: Question, desk: PaneDesk): string[] => {
  const { layout } = desk.store.getState().check.plan!;
  return question.cells
    .map(({ actionId, column }) => `${layout.rows[actionId]! - 1},${layout.columns[column]! - 1}`)
    .sort();
};

const plan: Table = table(
  action({ text: "Klub seniora w świetlicy", goalNumber: "I", funding: "" }),
  action({ text: "Dowóz na rehabilitację", number: "2", goalNumber: "I", funding: "-" }),
  action({
    text: "Warsztaty dla rodziców",
    number: "3",
    goalNumber: "II",
    goal: "Wsparcie rodzin",
    funding: "",
    responsible: "",
    lead: "",
  }),
  action({ text: "Dyżur psychologa w szkole", number: "4", goalNumber: "II", goal: "Wsparcie rodzin" }),
);

describe("a room answers", () => {
  test("every open finding is in exactly one question or outside the room", async () => {
    const { now } = await room(await paneDesk(plan));
    const { queue, parking, outside, result } = now();
    const all = [...queue, ...parking].flatMap(({ findings }) => findings).concat(outside);
    expect(all).toHaveLength(rowByRow(result.findings).length);
    expect(new Set(all).size).toBe(all.length);
    expect(queue.length).toBeGreaterThanOrEqual(3);
  });

  test("each answer changes exactly the cells its question lists, is one entry of the journal, and comes back whole", async () => {
    const desk = await paneDesk(plan);
    const { now, say, notes, workshop } = await room(desk);
    const commands = await (await desk.module<typeof ExcelWork>("work/excel")).excel();
    const edits = async () => {
      const journal = await commands.listJournal();
      return journal.ok ? journal.value.filter(({ kind }) => kind === "edits") : [];
    };
    const question = now().queue.find(({ kind, goal }) => kind === "funding" && goal?.number === "I")!;
    expect(question.cells).toHaveLength(2);
    const before = await desk.cells();
    const cells = listed(question, desk);
    expect(await say(question, { funding: "budżet gminy; Program „Senior+”" })).toBe(true);
    const after = await desk.cells();
    expect(differences(before, after).map((line) => line.split(":")[0])).toEqual(cells);
    expect(differences(before, after).every((line) => line.endsWith("→ budżet gminy; Program „Senior+”"))).toBe(true);
    expect(await edits()).toHaveLength(1);
    expect(notes.notes().decisions).toMatchObject([
      {
        answer: "budżet gminy; Program „Senior+”",
        by: "Wójt",
        actionIds: question.cells.map(({ actionId }) => actionId),
      },
    ]);
    expect(now().queue.some(({ id }) => id === question.id)).toBe(false);

    await workshop.takeBack();
    expect(differences(before, await desk.cells())).toEqual([]);
    expect(notes.notes().decisions).toEqual([]);
    expect(now().queue.some(({ id }) => id === question.id)).toBe(true);
  });

  test("closing the pane between two cards loses neither answers, nor the log, nor what was parked", async () => {
    const desk = await paneDesk(plan);
    const first = await room(desk);
    const [funding, owner] = ["funding", "owner"].map((kind) => first.now().queue.find((each) => each.kind === kind)!);
    await first.say(funding!, { funding: "budżet gminy" });
    await first.workshop.putAside(first.now().queue.find(({ id }) => id === owner!.id)!);
    const said = await desk.cells();

    // The pane anew beside the same workbook: nothing is remembered but what the workbook holds.
    jest.resetModules();
    const store = await import("../../../src/taskpane/state/store");
    const again: PaneDesk = { ...desk, store };
    await (await again.module<typeof Check>("work/check")).checkPlan();
    const second = await room(again);
    expect(differences(said, await desk.cells())).toEqual([]);
    expect(second.notes.notes().decisions.map(({ answer, by }) => [answer, by])).toEqual([["budżet gminy", "Wójt"]]);
    expect(second.now().parking.map(({ id }) => id)).toEqual([owner!.id]);
    expect(second.now().queue.some(({ id }) => id === owner!.id)).toBe(false);
    await second.workshop.bringBack(second.now().parking[0]!);
    expect(second.now().queue.some(({ id }) => id === owner!.id)).toBe(true);
  });

  test("the log becomes the sheet Decyzje: what was asked, what was said, by whom, for which actions", async () => {
    const desk = await paneDesk(plan);
    const { now, say, workshop } = await room(desk);
    await say(
      now().queue.find(({ kind }) => kind === "owner")!,
      { responsible: "GOPS" },
      "pani sekretarz",
    );
    await workshop.writeDecisions("Warsztat");
    const sheet = (await desk.cells("Decyzje")).flat().map(String);
    expect(sheet).toEqual(expect.arrayContaining(["GOPS", "pani sekretarz", "Warsztaty dla rodziców"]));
    expect(sheet.some((text) => text.startsWith("Kto odpowiada"))).toBe(true);
  });

  test("a cell somebody changed meanwhile is not written over, and it is said", async () => {
    const desk = await paneDesk(plan);
    const { now, say } = await room(desk);
    const question = now().queue.find(({ kind, goal }) => kind === "funding" && goal?.number === "I")!;
    const { layout } = now().plan;
    await desk.Excel.run(async (context: Excel.RequestContext) => {
      context.workbook.worksheets
        .getItem(layout.sheet)
        .getCell(layout.rows[question.cells[0]!.actionId]! - 1, layout.columns.funding! - 1).values = [
        ["dotacja wojewody"],
      ];
      await context.sync();
    });
    expect(await say(question, { funding: "budżet gminy" })).toBe(false);
    const written = (await desk.cells()).map((row) => row[layout.columns.funding! - 1]);
    expect(written.filter((text) => text === "dotacja wojewody")).toHaveLength(1);
    expect(desk.store.getState().notice).toMatchObject({ code: "room.answered", tone: "warning" });
  });

  test("a question about a column the table does not have brings the column first, and nothing else moves", async () => {
    const desk = await paneDesk(plan);
    const columns = await desk.module<typeof Columns>("work/team/columns");
    const before = await desk.cells();
    const done = await columns.rewritePlan(desk.store.getState().check.plan!.table, "Kolumna", ["indicator"]);
    expect([done, desk.store.getState().trouble]).toEqual([true, null]);
    const after = await desk.cells();
    const at = (after[0] as string[]).indexOf("Wskaźnik");
    expect(at).toBeGreaterThan(0);
    expect(after.map((row) => row.filter((_, index) => index !== at))).toEqual(before);
  });
});

describeReal("the real table in the room", () => {
  test("24 missing sources are at most 16 questions, and answering them all leaves none", async () => {
    const desk = await paneDesk(realTable());
    const { now, say } = await room(desk);
    const missing = rowByRow(now().result.findings).filter(({ code }) => code === "FIN-01");
    expect(missing).toHaveLength(24);
    const asked = now().queue.filter(({ kind }) => kind === "funding");
    expect(asked.length).toBeLessThanOrEqual(16);
    expect(asked.flatMap(({ cells }) => cells)).toHaveLength(24);
    for (const { id } of asked.slice(0, 4)) {
      const question = now().queue.find((each) => each.id === id)!;
      const before = await desk.cells();
      const cells = listed(question, desk);
      expect(await say(question, { funding: "budżet gminy" })).toBe(true);
      expect(
        differences(before, await desk.cells())
          .map((line) => line.split(":")[0])
          .sort(),
      ).toEqual(cells);
    }
  });
});
