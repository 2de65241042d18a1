/** Runs the command line as scripts do: a process, its two streams, its exit code. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Written } from "../../support/ooxml";
import { faultsOfWritten, wrote } from "../../support/ooxml/written";

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
  if (status === 0 || status === 1) filesOf(args).forEach(wrote);
  return { code: status, out: stdout, err: stderr };
}

/** The workbooks and documents a command has written, and for one written into a file the file it was made from. */
function filesOf(args: readonly string[]): Written[] {
  const into = args[args.indexOf("--into") + 1];
  const sources = args.includes("--into") ? [into!] : args[0] === "handout" ? [] : args.slice(1);
  const first = sources.find((path) => /\.(?:xlsx|xlsm|docx)$/i.test(path) && existsSync(path));
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
  return ["--out", "--docx"].flatMap((option) => {
    const target = args.includes(option) ? args[args.indexOf(option) + 1]! : "";
    const folder = statSync(target, { throwIfNoEntry: false })?.isDirectory();
    const paths = folder ? readdirSync(target).map((name) => join(target, name)) : [target];
    return paths
      .filter((path) => /\.(?:xlsx|docx)$/i.test(path) && existsSync(path))
      .map((path) => ({
        name: `${args[0]!} ${basename(path)}`,
        bytes: read(path),
        ...(first && first !== path ? { from: read(first) } : {}),
      }));
  });
}

afterAll(async () => expect(await faultsOfWritten()).toEqual([]), 240_000);

/** A folder of its own for the test's files, gone afterwards. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tabela-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
