/**
 * npm run demo: the sample plan, once as a Word file and once as a sheet in another layout, through the add-in's real
 * code.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { writeWhole } from "./files";
import { Refusal, tell } from "./refusal";
import { say, sayFindings, sayPlan } from "./say";
import { structure } from "./structure";
import { complain } from "./visible";

/** npm starts every script in the project's own folder, and the engine is looked for there too. */
const ROOT = process.cwd();
const OUT = "out";

const SAMPLES = [
  ["samples/plan-warsztat.docx", "plan-z-worda.xlsx"],
  ["samples/plan-arkusz.xlsx", "plan-z-arkusza.xlsx"],
] as const;

async function demo(): Promise<void> {
  mkdirSync(join(ROOT, OUT), { recursive: true });
  for (const [input, output] of SAMPLES) {
    const started = performance.now();
    const { result, sheets, bytes } = await structure([join(ROOT, input)], sayPlan);
    writeWhole(join(ROOT, OUT, output), bytes);
    sayFindings(result.totals);
    say(tell("written", { file: `${OUT}/${output}`, sheets }));
    say(tell("time", { seconds: Math.round((performance.now() - started) / 100) / 10 }));
    say("");
  }
  say(tell("demo-next", { folder: OUT }));
}

void demo().catch((error: unknown) => {
  const sentence =
    error instanceof Refusal
      ? error.message
      : tell("unexpected", { diagnostic: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  complain(sentence);
  process.exitCode = 2;
});
