/**
 * `npm run bench:cli`: how long the command line takes here, as a user starts it, and beside the bare start of Node (so
 * that a slow or busy machine can be told from a slow program); then a plan another program has written, 10 000 and 20
 * 000 actions in 368 goals: its time and the most memory it held. The best of a few runs, on an idle machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { foreignPlan } from "./foreign-plan";

const RUNS = 5;
const REAL = resolve("../shared/tables/strategia-2004-2014.txt");
const PLAN = existsSync(REAL) ? REAL : resolve("samples/plan-tekst.txt");
const PEAK = "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
const folder = mkdtempSync(join(tmpdir(), "tabela-bench-"));

interface Measured {
  seconds: number;
  megabytes: number;
}

function run(command: string, args: readonly string[], peak = false): Measured {
  const began = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: peak
      ? { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PEAK)}` }
      : process.env,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1000),
  };
}

const best = (measure: () => Measured): number => Math.min(...Array.from({ length: RUNS }, () => measure().seconds));
const cli = (...args: string[]): Measured => run("npm", ["run", "--silent", "cli", "--", ...args]);

/** A plan is read, checked and written by one program, without npm, whose memory would be measured too. */
async function large(rows: number): Promise<Measured> {
  const [input, output] = [join(folder, `${rows}.xlsx`), join(folder, `${rows}-wynik.xlsx`)];
  writeFileSync(input, await foreignPlan(rows));
  return run(process.execPath, ["scripts/run.mjs", "main", "structure", input, "--out", output], true);
}

async function main(): Promise<void> {
  cli("--help");
  const node = best(() => run(process.execPath, ["-e", "0"]));
  console.log(`node -e 0: ${node.toFixed(2)} s`);
  const out = join(folder, "wynik.xlsx");
  for (const [name, args, asked] of [
    ["--help", ["--help"], 0.3],
    ["check", ["check", PLAN], 1],
    ["structure", ["structure", PLAN, "--out", out], 2],
  ] as const) {
    const taken = best(() => cli(...args));
    console.log(`${name}: ${taken.toFixed(2)} s, ${(taken / node).toFixed(1)} × node (asked for: ${asked} s)`);
  }
  const ten = await large(10_000);
  console.log(`structure, 10 000 actions: ${ten.seconds.toFixed(1)} s, ${ten.megabytes} MB (asked for: 12 s, 700 MB)`);
  const twenty = await large(20_000);
  const ratio = (twenty.seconds / ten.seconds).toFixed(2);
  console.log(
    `structure, 20 000 actions: ${twenty.seconds.toFixed(1)} s, ${twenty.megabytes} MB, ${ratio} times 10 000 (asked for: 2.3)`,
  );
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
