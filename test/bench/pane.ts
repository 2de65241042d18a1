/**
 * `npm run bench:pane`: how long the pane takes on the training page, here: until it can be used, and until a click on
 * one of more than 1 000 findings is answered. The best and the slowest of a few runs, on an idle machine. The tests
 * count requests, bytes and lines drawn instead.
 */
import { openDesk, reloadPane, startBrowser, stopBrowser, type Desk } from "../e2e/desk";
import { structureLarge } from "../e2e/steps";

const RUNS = 5;

async function times(measure: (run: number) => Promise<number>): Promise<string> {
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run++) taken.push(await measure(run));
  return `${Math.round(Math.min(...taken))}–${Math.round(Math.max(...taken))} ms`;
}

async function untilUsable(desk: Desk): Promise<number> {
  await reloadPane(desk);
  await desk.pane.waitForFunction(() => performance.getEntriesByName("pane-interactive").length > 0);
  return desk.pane.evaluate(() => performance.getEntriesByName("pane-interactive")[0]!.startTime);
}

const untilAnswered = (desk: Desk, index: number): Promise<number> =>
  desk.pane.evaluate(async (at) => {
    const line = document.querySelectorAll<HTMLElement>(".line.place")[at]!;
    const began = performance.now();
    line.click();
    while (!line.parentElement?.querySelector(".finding-card")) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  }, index);

async function main(): Promise<void> {
  await startBrowser();
  try {
    const opened = await openDesk();
    console.log(`pane usable after: ${await times(() => untilUsable(opened))} (asked for: under 500 ms)`);
    await opened.close();
    const large = await openDesk();
    await structureLarge(large, 700);
    console.log(
      `click on one of more than 1 000 findings answered after: ${await times((run) => untilAnswered(large, run))} (asked for: under 100 ms)`,
    );
    await large.close();
  } finally {
    await stopBrowser();
  }
}

void main();
