/** A plan of three hundred actions whose summaries are made again and again, on Excel for the web with its 5 MB. */
import {
  bodiesSheet,
  fundingSheet,
  indicatorsSheet,
  mirrorSheet,
  scheduleSheets,
  statuteSheet,
  summarySheet,
} from "../../src/core/summarising";
import { desk, good, plan, sheetsOf } from "./desk";

const TABLE = plan(300);
const all = () => [
  summarySheet(TABLE),
  ...scheduleSheets(TABLE),
  bodiesSheet(TABLE),
  fundingSheet(TABLE),
  indicatorsSheet(TABLE),
  mirrorSheet(TABLE),
  statuteSheet(TABLE),
];

test("all summaries eight times: history opens and undoes, and the file has grown by less than 100 kB", async () => {
  const it = await desk(undefined, { patience: 60_000 });
  await good(it.commands.writePlan(sheetsOf(TABLE), { onExisting: "replace" }));
  await good(it.commands.writeSheets(all()));
  const first = (await it.host.save()).length;
  for (let time = 0; time < 7; time++) await good(it.anew().writeSheets(all()));
  const edit = { actionId: TABLE.actions[0]!.id, column: "funding" as const, before: "-", after: "budżet gminy" };
  await good(it.anew().applyEdits([edit], "Napraw"));
  expect((await it.host.save()).length - first).toBeLessThan(100_000);
  const entries = await good(it.anew().listJournal());
  expect(entries).toHaveLength(10);
  expect(entries[0]).toMatchObject({ undoable: true });
  await good(it.anew().undo(entries[0]!.id));
  const { table } = await good(it.anew().readPlan());
  expect(table.actions[0]!.funding).toBe("-");
}, 240_000);
