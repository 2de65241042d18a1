/**
 * `npm run bench`: the simple rules in four checkers, then our whole catalogue, then the re-check of one edited row; 1
 * 000, 10 000 and 100 000 rows in one run. Findings of the simple rules are compared before any time is printed. Run by
 * hand on an idle machine; `npm run bench -- --write` puts the result into docs/bench.md.
 */
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { check, createChecker, createCheckerInSlices, RULES } from "../../src/core/checking";
import { counted } from "../../src/core/messages/plural";
import { benchPlan } from "./plans";
import { CONTESTANTS, flatRows } from "./simple";

const SIZES = [1000, 10000, 100000];
const EDITS = 200;

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The best of the later runs, once warm: what the program costs, not what else the machine was doing. */
async function timed(run: () => unknown, rounds: number): Promise<number> {
  const times: number[] = [];
  // What an earlier checker left behind is not the next one's to clear away.
  globalThis.gc?.();
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return Math.min(...times.slice(Math.floor(rounds / 2)));
}

const roundsFor = (rows: number, slow: boolean): number => (slow ? 2 : rows > 50000 ? 20 : rows > 5000 ? 100 : 600);

async function simpleRules(size: number): Promise<Map<string, number>> {
  const plan = benchPlan(size);
  const rows = flatRows(plan);
  const times = new Map<string, number>();
  const prepared = await Promise.all(
    CONTESTANTS.map(async ({ name, prepare }) => ({ name, ...(await prepare(plan, rows)) })),
  );
  const found = prepared.map(({ name, run, failures }) => ({ name, failures: failures(run() as never).join("\n") }));
  const different = found.filter(({ failures }) => failures !== found[0]!.failures);
  if (different.length > 0)
    throw new Error(`Findings differ at ${size} rows: ${different.map(({ name }) => name).join(", ")}`);
  console.log(`${size} rows: ${found[0]!.failures.split("\n").length} equal findings in ${found.length} checkers`);
  for (const { name, run } of prepared) times.set(name, await timed(run, roundsFor(size, name === "tableschema")));
  return times;
}

async function wholeCatalogue(size: number): Promise<number> {
  const plan = benchPlan(size);
  return timed(() => check(plan), roundsFor(size, false));
}

/** Another text, source and body for one row, and the whole result asked for. */
function recheck(size: number): number {
  const plan = benchPlan(size);
  const checker = createChecker(plan);
  checker.result();
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const action = plan.actions[(edit * 977) % size]!;
    const edited = {
      ...action,
      text: `${action.text} po zmianie ${edit}`,
      funding: edit % 2 ? "-" : "budżet gminy",
      responsible: edit % 3 ? "PUP" : "Samorząd gminy",
    };
    const began = performance.now();
    checker.update(edited);
    checker.result();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The longest the pane waits while the checker is made in slices beside it; the whole time with the waiting. */
async function longestSlice(size: number): Promise<{ longest: number; whole: number }> {
  const steps = createCheckerInSlices(benchPlan(size));
  const start = performance.now();
  for (let longest = 0; ;) {
    const began = performance.now();
    const { done } = await steps.next();
    longest = Math.max(longest, performance.now() - began);
    if (done) return { longest, whole: performance.now() - start };
  }
}

async function main(): Promise<void> {
  const lines = [
    "| co | " + SIZES.map((size) => `${size.toLocaleString("pl-PL")} wierszy`).join(" | ") + " |",
    "| --- |" + SIZES.map(() => " ---: |").join(""),
  ];
  const simple: Map<string, number>[] = [];
  for (const size of SIZES) simple.push(await simpleRules(size));
  for (const { name } of CONTESTANTS)
    lines.push(`| proste reguły: ${name} | ${simple.map((times) => `${ms(times.get(name)!)} ms`).join(" | ")} |`);
  const whole: number[] = [];
  for (const size of SIZES) whole.push(await wholeCatalogue(size));
  lines.push(
    `| cały katalog (${counted(RULES.length, "reguła", "reguły", "reguł")}): Tabela działań | ${whole.map((time) => `${ms(time)} ms`).join(" | ")} |`,
  );
  lines.push(
    `| ponowne sprawdzenie po zmianie jednego wiersza | ${SIZES.map((size) => `${ms(recheck(size))} ms`).join(" | ")} |`,
  );
  const slices = [];
  for (const size of SIZES) slices.push(await longestSlice(size));
  lines.push(
    `| w panelu: najdłuższy odcinek bez oddania głosu | ${slices.map(({ longest }) => `${ms(longest)} ms`).join(" | ")} |`,
  );
  lines.push(
    `| w panelu: całe sprawdzenie z oddawaniem głosu | ${slices.map(({ whole }) => `${ms(whole)} ms`).join(" | ")} |`,
  );
  console.log(lines.join("\n"));
  if (process.argv.includes("--write")) {
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
    writeFileSync(
      "docs/bench.md",
      [
        "# Szybkość sprawdzania",
        "",
        "Wynik `npm run bench -- --write` na programie zbudowanym tak jak dodatek; liczby to najlepsze z kolejnych przebiegów po rozgrzaniu (ponowne sprawdzenie: mediana z 200 zmian; odcinek w panelu: najdłuższy w jednym przebiegu). Najpierw porównywane są ustalenia prostych reguł (treść, lata w okresie strategii, początek nie później niż koniec, źródło, odpowiedzialny): muszą być równe we wszystkich czterech programach.",
        "",
        `Maszyna: ${machine}.`,
        "",
        ...lines,
        "",
      ].join("\n"),
    );
  }
}

void main();
