import type { PlanChange } from "../../src/excel";
import { turns } from "../support/turns";
import { desk, good, plan, sheetsOf, userWrites, type Desk } from "./desk";

const table = plan();
let it: Desk;
let changes: PlanChange[];
let stopWatching: () => Promise<void>;
const quiet = () => turns(80);

beforeEach(async () => {
  it = await desk();
  await good(it.commands.writePlan(sheetsOf(table), { onExisting: "replace" }));
  await good(it.commands.readPlan());
  changes = [];
  const watch = await good(it.commands.watchPlan((change) => changes.push(change)));
  stopWatching = () => watch.stop();
});
afterEach(() => stopWatching());

describe("watching the plan", () => {
  test("the user's edit is read again in one request and told with its row", async () => {
    const { requests } = await it.counted(async () => {
      it.host.user.type("Działania", "H2", "budżet gminy");
      await quiet();
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: "edited",
      rows: [{ actionId: table.actions[0]!.id, row: 2, cells: { funding: "budżet gminy", from: "2024", number: "1" } }],
    });
    expect(requests).toBe(1);
  });

  test("a burst of edits is one reading", async () => {
    const { requests } = await it.counted(async () => {
      for (const row of [2, 3, 4]) it.host.user.type("Działania", `H${row}`, "PFRON");
      await quiet();
    });
    expect(requests).toBe(1);
    expect(changes.flatMap((change) => (change.kind === "edited" ? change.rows.map((row) => row.row) : []))).toEqual([
      2, 3, 4,
    ]);
  });

  test("what the add-in writes itself is not told", async () => {
    await good(
      it.commands.applyEdits(
        [{ actionId: table.actions[0]!.id, column: "funding", before: "-", after: "NFZ" }],
        "Napraw",
      ),
    );
    await quiet();
    expect(changes).toEqual([]);
  });

  test("cells beside the table cost nothing", async () => {
    const { requests } = await it.counted(async () => {
      it.host.user.type("Działania", "Z40", "notatka");
      await quiet();
    });
    expect([changes, requests]).toEqual([[], 0]);
  });

  test("a changed header, a typed line under the table, a changed Id: the plan is to be read again", async () => {
    it.host.user.type("Działania", "H1", "Skąd pieniądze");
    await quiet();
    expect(changes.pop()).toEqual({ kind: "shape", why: "columns" });
    it.host.user.type("Działania", "K2", "INNYKTOS");
    await quiet();
    expect(changes.pop()).toMatchObject({ kind: "shape", why: "ids" });
  });

  test("a co-author's edit costs nothing and is told as such: the result shown is older than the sheet", async () => {
    const { requests } = await it.counted(async () => {
      it.host.remote.type("Działania", "H2", "zmiana z innego biurka");
      await quiet();
    });
    expect([changes, requests]).toEqual([[{ kind: "remote", address: "H2" }], 0]);
  });

  test("rows that came or went, a large paste, a sheet that is gone", async () => {
    it.host.user.insertRows("Działania", "3:3");
    await quiet();
    expect(changes.pop()).toEqual({ kind: "shape", why: "rows" });
    it.host.user.deleteSheet("Działania");
    await quiet();
    expect(changes.pop()).toEqual({ kind: "gone" });
  });

  test("stopped, it tells nothing and asks nothing", async () => {
    await stopWatching();
    const { requests } = await it.counted(async () => {
      it.host.user.type("Działania", "H2", "cisza");
      await quiet();
    });
    expect([changes, requests]).toEqual([[], 0]);
  });

  test("without a plan read there is nothing to watch", async () => {
    const other = await desk();
    await userWrites(other, "Dane", "A1", [[1]]);
    expect(await other.commands.watchPlan(() => undefined)).toMatchObject({ ok: false, trouble: { code: "no-plan" } });
  });
});
