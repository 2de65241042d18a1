/**
 * Runs every test that uses random tables with a fresh seed, `npm run fuzz -- 20` twenty times over; stops at the first
 * seed that fails and prints how to run it again. Then, with the last round's seed, 2 000 damaged workbooks and
 * documents, 1 000 hours of people at one workbook, and every hostile alphabet in every reader.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";

const rounds = Number(process.argv[2] ?? 10);
const files = execFileSync("git", ["grep", "-lE", 'from "fast-check"', "--", "test/**/*.test.ts"], { encoding: "utf8" })
  .trim()
  .split("\n");

let seed;
for (let round = 1; round <= rounds; round++) {
  seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
  const run = spawnSync("npx", ["jest", ...files], { env: { ...process.env, FUZZ_SEED: seed }, encoding: "utf8" });
  if (run.status !== 0) {
    console.log(`${run.stdout}${run.stderr}\nAgain: FUZZ_SEED=${seed} npm run fuzz -- 1`);
    process.exit(1);
  }
  console.log(`Round ${round} of ${rounds}, seed ${seed}: ${files.length} files passed.`);
}

const LONG = [
  { what: "2 000 damaged files", file: "test/safety/mutants.test.ts", env: { MUTANTS: process.env.MUTANTS ?? "2000" } },
  { what: "1 000 hours with people at the workbook", file: "test/excel/chaos.test.ts", env: { CHAOS: "1000" } },
  { what: "every hostile alphabet in every reader", file: "test/safety/growth.test.ts", env: { GROWTH_ONE_OF: "1" } },
];
for (const { what, file, env } of LONG) {
  const run = spawnSync("npx", ["jest", file], { env: { ...process.env, FUZZ_SEED: seed, ...env }, encoding: "utf8" });
  const again = Object.entries({ FUZZ_SEED: seed, ...env }).map(([name, value]) => `${name}=${value}`);
  if (run.status !== 0) {
    console.log(`${run.stdout}${run.stderr}\nAgain: ${again.join(" ")} npx jest ${file}`);
    process.exit(1);
  }
  console.log(`${what}, seed ${seed}: passed.`);
}
