import type { Table } from "../table/types";
import type { CheckOptions } from "./options";
import type { CheckResult } from "./types";
import { setUp } from "./context";
import { run, type Progress } from "./run";

/** Time after which a running check gives way, in milliseconds; well under the 50 that a person notices. */
const SLICE = 20;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The same check as `check`, in slices of about 20 ms with a turn of the event loop between them: yields how far it is, returns the
 * result. Stop asking and it stops working.
 */
export async function* checkInSlices(table: Table, options: CheckOptions = {}): AsyncGenerator<Progress, CheckResult> {
  const steps = run(setUp(table, options), table);
  for (let began = Date.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began < SLICE) continue;
    yield step.value;
    await nextTurn();
    began = Date.now();
  }
}
