/**
 * Whatever the user did to the workbook with Excel's own means, a command gives what it gives without, every cell of
 * the user's is where it was, and undo brings back the state before. Many workbooks, each made by chance from a number.
 */
import fc from "fast-check";
import "../support/seed";
import type { Table } from "../../src/core/table";
import { ACTION_TABLE } from "../../src/core/summarising";
import { desk, good, plan, sheetsOf, userWrites, valuesOf, type Desk } from "./desk";

/** A number below the given one, from those chance gave the case. */
interface Draw {
  below(limit: number): number;
}
const drawing = (numbers: readonly number[]): Draw => {
  let next = 0;
  return { below: (limit) => numbers[next++ % numbers.length]! % limit };
};

const TABLE = plan(7);
const replace = { onExisting: "replace" } as const;
const made = (async () => {
  const it = await desk();
  await good(it.commands.writePlan(sheetsOf(TABLE), replace));
  await userWrites(it, "Notatki", "A1:B2", [
    ["moje", 12],
    ["=COUNTA(Dzialania[Działanie])", "=SUM(B1:B1)"],
  ]);
  return it.host.save();
})();
const start = async (): Promise<Desk> => desk(await made);

async function act(it: Desk, work: (table: Excel.Table, context: Excel.RequestContext) => unknown): Promise<void> {
  await it.Excel.run(async (context) => {
    await work(context.workbook.tables.getItem(ACTION_TABLE), context);
    await context.sync();
  });
}

/** The plan's cells as the host has them: header row, first column, Id column, all 0-based. */
function place(it: Desk) {
  const table = it.host.workbook.table(ACTION_TABLE)!;
  const { area, sheet } = table;
  const column = (header: string) => area.left + table.columns.findIndex(({ name }) => name === header);
  const rowOf = (id: string): number => {
    for (let row = area.top + 1; row <= area.bottom; row++) if (sheet.cell(row, column("Id"))?.value === id) return row;
    return -1;
  };
  return { table, sheet, area, column, rowOf };
}

/** What the user has in the workbook: each thing tells where it stands, by whatever it belongs to. */
type Watch = (it: Desk) => unknown;
interface Disturbance {
  name: string;
  /** Answers how to look at what the user put there. `ids`: actions whose rows every command of the test keeps. */
  do(it: Desk, draw: Draw): Promise<Watch | void>;
}

const cellOf = (it: Desk, row: number, column: number) => it.host.workbook.sheet("Działania")!.cell(row, column);
const someId = (draw: Draw): string => TABLE.actions[draw.below(TABLE.actions.length)]!.id;

const DISTURBANCES: Disturbance[] = [
  {
    name: "a filter",
    do: (it, draw) =>
      act(it, (table) => table.columns.getItem("Obszar").filter.applyValuesFilter([TABLE.areas[draw.below(2)]!])),
  },
  { name: "a row of totals", do: (it) => act(it, (table) => void (table.showTotals = true)) },
  {
    name: "title rows above the table",
    async do(it, draw) {
      const rows = 1 + draw.below(3);
      it.host.user.insertRows("Działania", `1:${rows}`);
      it.host.user.type("Działania", "A1", "Tytuł wójta");
      return () => cellOf(it, 0, 0)?.value;
    },
  },
  {
    name: "a column of the user's at the end",
    async do(it) {
      const { area } = place(it);
      const height = area.bottom - area.top;
      await act(it, (table) => {
        table.columns.add(undefined, [["Moje"], ...Array.from({ length: height }, (_, at) => [`m${at}`])]);
      });
      const before = new Map(
        TABLE.actions.map(({ id }) => [id, cellOf(it, place(it).rowOf(id), place(it).column("Moje"))?.value ?? ""]),
      );
      return () =>
        TABLE.actions.map(({ id }) => {
          const { rowOf, column } = place(it);
          return rowOf(id) < 0 ? before.get(id) : (cellOf(it, rowOf(id), column("Moje"))?.value ?? "");
        });
    },
  },
  {
    name: "a column moved",
    async do(it, draw) {
      const { table, sheet, area } = place(it);
      // As Excel moves it: cells and the table's column together.
      const at = 6 + draw.below(2);
      for (const [index, row] of sheet.rows)
        if (index >= area.top && index <= area.bottom) {
          const { cells } = row;
          [cells[area.left + at], cells[area.left + at + 1]] = [cells[area.left + at + 1], cells[area.left + at]];
        }
      [table.columns[at], table.columns[at + 1]] = [table.columns[at + 1]!, table.columns[at]!];
      it.host.workbook.changed();
    },
  },
  {
    name: "a colour and a comment on an action",
    async do(it, draw) {
      const id = someId(draw);
      const { rowOf, column } = place(it);
      const at = { row: rowOf(id), column: column("Działanie") };
      await act(it, (_table, context) => {
        const cell = context.workbook.worksheets.getItem("Działania").getCell(at.row, at.column);
        cell.format.fill.color = "#FFC000";
        context.workbook.comments.add(cell, `o ${id}`);
      });
      return () => {
        const now = place(it);
        const row = now.rowOf(id);
        const note = now.sheet.notes.find(({ text }) => text === `o ${id}`);
        const style = it.host.workbook.styles.get(now.sheet.styleAt(row, now.column("Działanie")));
        return [note?.row === row && note.column === now.column("Działanie"), style.fill];
      };
    },
  },
  {
    name: "words far to the right of the plan",
    async do(it) {
      const { area } = place(it);
      await act(it, (_table, context) => {
        const cell = context.workbook.worksheets.getItem("Działania").getCell(area.top + 2, area.right + 6);
        cell.values = [["moja uwaga"]];
      });
      // A column that comes in moves what stands beside the table along, as Excel does.
      return () => cellOf(it, place(it).area.top + 2, place(it).area.right + 6)?.value;
    },
  },
  {
    name: "widths of the user's",
    async do(it) {
      const { column, sheet } = place(it);
      await act(it, (table) => {
        table.columns.getItem("Działanie").getRange().format.columnWidth = 321;
      });
      void column;
      return () => Math.round(sheet.columns.get(place(it).column("Działanie"))!.width ?? 0);
    },
  },
];

const withStatus: Table = {
  ...TABLE,
  actions: TABLE.actions.map((action) => ({ ...action, status: "w trakcie" })),
};
const longer: Table = { ...plan(9), actions: [...plan(9).actions] };

type Command = [string, (it: Desk) => Promise<unknown>];
const id = (index: number): string => TABLE.actions[index]!.id;
const COMMANDS: Command[] = [
  ["the same plan", (it) => good(it.anew().writePlan(sheetsOf(TABLE), replace))],
  ["a longer plan", (it) => good(it.anew().writePlan(sheetsOf({ ...longer, actions: grown() }), replace))],
  ["a column turned on", (it) => good(it.anew().writePlan(sheetsOf(withStatus), replace))],
  [
    "mending",
    (it) =>
      good(
        it.anew().applyEdits([{ actionId: id(4), column: "funding", before: "-", after: "budżet gminy" }], "Napraw"),
      ),
  ],
  ["a new row", (it) => good(it.anew().insertRow(id(2), { action: "Klub seniora" }))],
  ["summaries again", (it) => good(it.anew().writeSheets(sheetsOf(TABLE).slice(1, 2)))],
];

/** The plan with two actions more among the old ones. */
function grown() {
  const { actions } = longer;
  const extra = actions.slice(7);
  return [...TABLE.actions.slice(0, 3), extra[0]!, ...TABLE.actions.slice(3), extra[1]!];
}

const rowsOf = async (it: Desk): Promise<unknown[]> => {
  const { table } = await good(it.anew().readPlan());
  return table.actions.map((one) => [one.area, one.text, one.funding, one.from.iso, one.to.iso, one.status]);
};
const sheetsBut = async (it: Desk, without: readonly string[]): Promise<unknown> =>
  Promise.all(
    it.host
      .sheetNames()
      .filter((name) => !without.includes(name))
      .map(async (name) => [name, await valuesOf(it, name, "formulas")]),
  );

interface Case {
  chosen: number[];
  command: number;
  numbers: number[];
  typed: boolean;
}
const CASES = fc.record({
  chosen: fc.shuffledSubarray(DISTURBANCES.map((_one, index) => index)),
  command: fc.nat(COMMANDS.length - 1),
  numbers: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  typed: fc.boolean(),
});

async function holds({ chosen, command, numbers, typed }: Case): Promise<void> {
  const draw = drawing(numbers);
  const [plain, other] = [await start(), await start()];
  for (const it of [plain, other]) if (typed) it.host.user.type("Działania", "G3", 47_118);
  const watches: { name: string; look: Watch }[] = [];
  for (const index of chosen) {
    const { name, do: disturb } = DISTURBANCES[index]!;
    const look = await disturb(other, draw);
    // A column that comes in takes our widths for all of them.
    if (look && !(name === "widths of the user's" && COMMANDS[command]![0] === "a column turned on"))
      watches.push({ name, look });
  }
  const seen = () => watches.map(({ name, look }) => [name, look(other)]);
  const users = seen();
  const [name, work] = COMMANDS[command]!;
  const told = `${name} after ${chosen.map((index) => DISTURBANCES[index]!.name).join(", ")}`;
  const before = await sheetsBut(other, ["Dziennik zmian"]);

  await work(plain);
  await work(other);
  expect([told, await rowsOf(other)]).toEqual([told, await rowsOf(plain)]);
  for (const sheet of ["Zestawienie", "Notatki"])
    expect([told, await valuesOf(other, sheet)]).toEqual([told, await valuesOf(plain, sheet)]);
  expect([told, seen()]).toEqual([told, users]);

  const [last] = await good(other.anew().listJournal());
  if (!last!.undoable) return;
  await good(other.anew().undo(last!.id));
  expect([told, await sheetsBut(other, ["Dziennik zmian"])]).toEqual([told, before]);
  expect([told, seen()]).toEqual([told, users]);
}

test("a workbook the user worked in", async () => {
  await fc.assert(fc.asyncProperty(CASES, holds), { numRuns: 40 });
}, 120_000);
