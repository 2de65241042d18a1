/**
 * Sends a command's writes in as few requests as their size allows: one for a usual plan, one more for each extra block
 * of rows. A request on the web holds 5 MB; a text is counted at its size in JSON, with room left for what surrounds
 * it.
 */
import type { LongWork } from "../api";
import { step } from "./engine";

/**
 * One write: what it costs in the request and what it does there. Objects of Excel are made inside, in the request they
 * are used in.
 */
export interface WriteStep {
  bytes: number;
  act(context: Excel.RequestContext): void;
}

/** Half of what the web takes, since JSON escapes and object paths add to it. */
export const REQUEST_BUDGET = 2_400_000;

/** Rows of one block: more would slow a single answer beyond what Desktop allows an add-in. */
export const BLOCK_ROWS = 5_000;

export function packed(steps: readonly WriteStep[]): WriteStep[][] {
  const requests: WriteStep[][] = [];
  let bytes = Infinity;
  for (const one of steps) {
    if (bytes + one.bytes > REQUEST_BUDGET) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]!.push(one);
    bytes += one.bytes;
  }
  return requests;
}

/** Writes everything with the events of this add-in switched off; they are on again whatever happens. */
export async function send(context: Excel.RequestContext, steps: readonly WriteStep[], work?: LongWork): Promise<void> {
  const requests = packed(steps);
  try {
    for (const [index, request] of requests.entries()) {
      step(work, index, requests.length);
      if (index === 0) context.runtime.enableEvents = false;
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const write of request) write.act(context);
      if (index === requests.length - 1) context.runtime.enableEvents = true;
      // One request a block: this is the loop that keeps each below what Excel on the web takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    step(work, requests.length, requests.length);
  } catch (error) {
    restoreEvents(context);
    throw error;
  }
}

/** Not waited for: the request that failed may have been the one Excel never answers. */
function restoreEvents(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
  context.sync().catch(() => undefined);
}
