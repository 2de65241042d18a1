/** What axe finds on a screen. */
import fs from "node:fs";
import type { Frame } from "playwright-core";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** A colour on its way to another is no colour of the screen: whatever moves and comes to an end is waited for. */
async function still(frame: Frame): Promise<void> {
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity),
  );
}

export async function axeFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  await still(frame);
  const { violations } = await frame.evaluate(() =>
    (
      window as unknown as { axe: { run(root: unknown, options: object): Promise<{ violations: Violation[] }> } }
    ).axe.run({ include: [["body"]], exclude: [["iframe"]] }, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}
