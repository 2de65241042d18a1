/** Whether twice the input is about twice the work. */
import type { Meter } from "../support/work";

/** Linear with a logarithm is 2.2; a square is 4. */
const MOST = 2.6;

/** What grew too fast, with its figures and where most of the work was; sizes are one, two and four times the first. */
export async function steep(work: Meter, first: number, run: (size: number) => unknown): Promise<string | undefined> {
  // Words are looked at once and remembered: the first meeting is not what is measured.
  await run(Math.ceil(first / 20));
  await run(first - 1);
  const [small, large] = [await work.of(() => run(first)), await work.of(() => run(first * 2))];
  if (large.all < small.all * MOST) return undefined;
  const last = await work.of(() => run(first * 4));
  return last.all < large.all * MOST ? undefined : `${small.all} → ${large.all} → ${last.all} (${last.most})`;
}
