/** Runs the command line as scripts do: a process, its two streams, its exit code. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");
/** What `npm run cli` runs, without npm's own third of a second. */
export const RUN = [join(ROOT, "scripts/run.mjs"), "main"];

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export function cli(...args: string[]): Run {
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...RUN, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for the test's files, gone afterwards. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tabela-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
