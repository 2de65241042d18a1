/**
 * Runs every test that uses random tables with a fresh seed, `npm run fuzz -- 20` twenty times over; stops at the first
 * seed that fails and prints how to run it again. Then 2 000 damaged workbooks and documents, with the last round's
 * seed.
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

const damaged = spawnSync("npx", ["jest", "test/safety/mutants.test.ts"], {
  env: { ...process.env, FUZZ_SEED: seed, MUTANTS: process.env.MUTANTS ?? "2000" },
  encoding: "utf8",
});
if (damaged.status !== 0) {
  console.log(
    `${damaged.stdout}${damaged.stderr}\nAgain: FUZZ_SEED=${seed} MUTANTS=2000 npx jest test/safety/mutants.test.ts`,
  );
  process.exit(1);
}
console.log(`2 000 damaged files, seed ${seed}: passed.`);
