import { actionSheet } from "../../src/core/summarising";
import { desk, good, plan } from "./desk";

describe("10 000 rows", () => {
  test("reading and writing take one request more for each block, and the plan comes back whole", async () => {
    const it = await desk();
    const table = plan(10_000);
    const model = actionSheet(table);
    const written = await it.counted(() =>
      good(it.commands.writePlan([model], { onExisting: "replace", dropEmpty: true })),
    );
    expect(written.requests).toBeLessThanOrEqual(1 + 3);
    const read = await it.counted(() => good(it.anew().readGrids({ sheets: ["Działania"] })));
    expect(read.requests).toBeLessThanOrEqual(1 + 2);
    const [grid] = read.value;
    expect(grid!.values).toHaveLength(10_001);
    expect(grid!.values.slice(1).map((row) => row[4])).toEqual(table.actions.map((action) => action.text));
  });
});
