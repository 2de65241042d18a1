import { BUILT_IN, preparing } from "../../dictionary";
import type { Table } from "../../table/types";
import type { CheckOptions } from "../settings/options";
import { creating, type Checker, type Progress } from "../live/live";

/** Time after which the work gives way, in milliseconds; well under the 50 that a person notices. */
const SLICE = 10;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The dictionary's index first, which the first check of all has to make; then the checker with its result. */
function* steps(table: Table, options: CheckOptions): Generator<Progress, Checker> {
  const dictionary = preparing(options.dictionary ?? BUILT_IN);
  while (!dictionary.next().done) yield { done: 0, total: table.actions.length };
  return yield* creating(table, options);
}

/**
 * The same checker as `createChecker` makes, with its result, in slices of about 10 ms with a turn of the event loop
 * between them: yields how far it is, returns the checker. Stop asking and it stops working.
 */
export async function* createCheckerInSlices(
  table: Table,
  options: CheckOptions = {},
): AsyncGenerator<Progress, Checker> {
  const work = steps(table, options);
  for (let began = Date.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - began < SLICE) continue;
    yield step.value;
    await nextTurn();
    began = Date.now();
  }
}
