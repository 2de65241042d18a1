/**
 * Every command the pane starts goes through here: one at a time, said while it lasts, stoppable where it can be
 * stopped, and whatever goes wrong becomes a trouble with its sentence. Nothing is swallowed and nothing is thrown on.
 */
import type { LongWork, Outcome, Trouble } from "../../excel";
import { dispatch } from "../state/store";

let controller: AbortController | undefined;

export function stopWork(): void {
  controller?.abort();
  dispatch({ type: "stopping" });
}

export const raise = (trouble: Trouble): void => dispatch({ type: "trouble", trouble });

/** A fault of our own: the user hears that the command did not end well, the diagnostic says where. */
function ownFault(work: string, error: unknown): Trouble {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "request-failed", values: {}, diagnostic: `pane/${work}: ${told}` };
}

/** The command that was asked for last; the next one waits for it, so that none is lost and no two meet. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command after those asked for before; undefined = it did not succeed, and the trouble is on the screen. Never
 * inside another.
 */
export function run<T>(
  work: string,
  task: (long: Required<LongWork>) => Promise<Outcome<T>>,
  stoppable = false,
): Promise<T | undefined> {
  const next = last.then(() => perform(work, task, stoppable));
  last = next;
  return next;
}

async function perform<T>(
  work: string,
  task: (long: Required<LongWork>) => Promise<Outcome<T>>,
  stoppable: boolean,
): Promise<T | undefined> {
  controller = new AbortController();
  dispatch({ type: "began", work, stoppable });
  try {
    const outcome = await task({
      signal: controller.signal,
      progress: (done, total) => dispatch({ type: "progress", done, total }),
    });
    if (outcome.ok) return outcome.value;
    raise(outcome.trouble);
  } catch (error) {
    raise(ownFault(work, error));
  } finally {
    dispatch({ type: "ended" });
  }
  return undefined;
}

/** A small thing done at once (a jump to a cell): no progress is shown, trouble is. */
export async function quick<T>(task: () => Promise<Outcome<T>>): Promise<T | undefined> {
  try {
    const outcome = await task();
    if (outcome.ok) return outcome.value;
    raise(outcome.trouble);
  } catch (error) {
    raise(ownFault("quick", error));
  }
  return undefined;
}
