/**
 * Hostile files through the command line as a process of its own, with half a gigabyte for it: an answer or one
 * sentence, nothing of the program's insides, nothing left behind. How long it takes is told by `npm run bench:cli`;
 * here a file that hangs is killed and fails.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE, type HostileFile } from "../../safety/hostile-files";
import { opened, unsoundParts } from "../../safety/second-reader";
import { ROOT, RUN } from "./run";

const SHARED = join(ROOT, "../shared/tried/hostile");
/** Far above what any of them takes: only what would never end is cut off. */
const HANGS = 40_000;

const folder = mkdtempSync(join(tmpdir(), "tabela-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

const run = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--max-old-space-size=500", ...RUN, ...args], { cwd: ROOT, timeout: HANGS });
    let [out, err] = ["", ""];
    child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
  });

/**
 * What is wrong with an answer; a refusal is one sentence, with a list of columns below it where answers would help.
 */
function troubles({ code, err }: Answer, written: readonly string[]): string[] {
  const [sentence = "", ...more] = err.trimEnd().split("\n");
  const refused = code === 2;
  return [
    code === 0 || code === 1 || refused ? "" : `ended with ${code}: ${err.slice(0, 300)}`,
    /^\s+at |nieoczekiwan|^<---/m.test(err) ? `insides: ${err.slice(0, 300)}` : "",
    refused && !/^\p{Lu}.{20,}[.:]$/u.test(sentence) ? `no sentence: ${sentence.slice(0, 300)}` : "",
    refused && more.length > 0 && !more[0]!.startsWith("Wskaż, co jest w kolumnach") ? `more: ${more[0]}` : "",
    refused && written.length > 0 ? `refused, and left ${written.join(", ")}` : "",
  ].filter(Boolean);
}

async function tried({ name, bytes }: HostileFile): Promise<string[]> {
  const home = mkdtempSync(join(folder, "one-"));
  const target = join(home, "out");
  mkdirSync(target);
  const path = join(home, name);
  const source = bytes();
  writeFileSync(path, source);
  const checked = await run("check", path, "--json", "-");
  const found = troubles(checked, readdirSync(target)).map((each) => `check: ${each}`);
  if (checked.code === 0 || checked.code === 1) JSON.parse(checked.out);
  if (name.endsWith(".xlsx")) {
    const result = join(target, "wynik.xlsx");
    const made = await run("structure", path, "--out", result);
    found.push(...troubles(made, readdirSync(target)).map((each) => `structure: ${each}`));
    if (made.code === 0) {
      const file = new Uint8Array(readFileSync(result));
      found.push(
        ...unsoundParts(file),
        ...(await opened(file).then(
          () => [],
          (error) => [String(error)],
        )),
      );
    }
  }
  if (!Buffer.from(source).equals(readFileSync(path))) found.push("the source was changed");
  const left = readdirSync(home).filter((each) => each !== name && each !== "out");
  if (left.length > 0) found.push(`left beside it: ${left.join(", ")}`);
  rmSync(home, { recursive: true, force: true });
  return found.map((each) => `${name}: ${each}`);
}

/** Two at a time. */
async function all(files: readonly HostileFile[]): Promise<string[]> {
  const waiting = [...files];
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) found.push(...(await tried(next)));
  };
  await Promise.all([worker(), worker()]);
  return found.sort();
}

const kinds = [...new Set(HOSTILE.map(({ name }) => name.split(".").pop()!))].map(
  (ending) => [ending, HOSTILE.filter(({ name }) => name.endsWith(ending))] as const,
);
test.each(kinds)("our own hostile files: %s", async (_kind, files) => expect(await all(files)).toEqual([]));

const shared = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => /\.(?:docx|xlsx|html|txt)$/.test(name)) : [];
(shared.length > 0 ? test : test.skip)(`the tried ones (needs ${SHARED})`, async () => {
  const files = shared
    .filter((name) => !name.startsWith("repro-"))
    .map((name) => ({ name, bytes: () => new Uint8Array(readFileSync(join(SHARED, name))) }));
  expect(await all(files)).toEqual([]);
});
