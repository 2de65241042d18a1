/** Runs the command line as scripts do: a process, its two streams, its exit code. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export function cli(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, join(ROOT, "src/standalone/cli/main.ts"), ...args],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for the test's files, gone afterwards. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tabela-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
