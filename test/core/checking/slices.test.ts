import { BUILT_IN, preparing } from "../../../src/core/dictionary";
import { check, createCheckerInSlices } from "../../../src/core/checking";
import { creating } from "../../../src/core/checking/live/live";
import { benchPlan } from "../../bench/plans";

const table = benchPlan(3000, 21);

test("making the dictionary's index may give way after every twenty entries, and once made it is at hand", () => {
  const entries = BUILT_IN.institutions.length + BUILT_IN.sources.length;
  expect([...preparing(BUILT_IN)].length).toBeGreaterThanOrEqual(Math.floor(entries / 20));
  expect([...preparing(BUILT_IN)]).toEqual([]);
});

test("the checker made in slices has the result of the check, and says how far it is", async () => {
  const steps = createCheckerInSlices(table);
  let last = 0;
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      expect(step.value.result()).toEqual(check(table));
      break;
    }
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value.done;
  }
});

test("it may give way after every fifty rows or fewer: while they are read, put into the index, compared, told of and gathered", () => {
  const count = (rows: number) => [...creating(benchPlan(rows, 2), {})].length;
  const [small, large] = [count(1000), count(4000)];
  expect(small).toBeGreaterThanOrEqual(80);
  expect(large - small).toBeGreaterThanOrEqual(240);
});

test("who stops asking stops the work", async () => {
  const steps = createCheckerInSlices(benchPlan(20000, 4));
  expect((await steps.next()).done).toBe(false);
  expect(await steps.return(undefined as never)).toMatchObject({ done: true });
});
