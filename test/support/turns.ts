/**
 * Waits `milliseconds` in many short turns of the event loop rather than in one: on a machine that stood still
 * meanwhile, one long timer is due together with what it waits for and comes too early.
 */
export async function turns(milliseconds: number, count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, milliseconds / count));
}
