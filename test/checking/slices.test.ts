import { check, checkInSlices } from "../../src/checking";
import { run } from "../../src/checking/run";
import { setUp } from "../../src/checking/context";
import { benchPlan } from "../bench/plans";

const table = benchPlan(3000, 21);

test("the check in slices gives the same result and says how far it is", async () => {
  const steps = checkInSlices(table);
  let last = 0;
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      expect(step.value).toEqual(check(table));
      break;
    }
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value.done;
  }
});

test("it may give way after every two hundred rows or fewer, also while near-duplicates are looked for", () => {
  const count = (rows: number) => [...run(setUp(benchPlan(rows, 2), {}), benchPlan(rows, 2))].length;
  const [small, large] = [count(1000), count(4000)];
  expect(small).toBeGreaterThanOrEqual(15);
  expect(large - small).toBeGreaterThanOrEqual(45);
});

test("who stops asking stops the work", async () => {
  const steps = checkInSlices(benchPlan(20000, 4));
  expect((await steps.next()).done).toBe(false);
  expect(await steps.return(undefined as never)).toMatchObject({ done: true });
});
