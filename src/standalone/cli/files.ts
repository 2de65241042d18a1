/** Files in and out. What is written is written whole or not at all: first beside, then renamed into place. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { refuse } from "./refusal";
import { landing } from "./targets";
import { visibleJson } from "./visible";

/** Only regular files: a device or a pipe may never end. */
export function readBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return refuse("not-found", { file: path });
  if (!stat.isFile()) return refuse("input-not-file", { file: path });
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return refuse("unreadable", { file: path });
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** How long a signal that came while we were writing takes to be delivered. */
const DELIVERY_MS = 100;

/**
 * A stop (Ctrl+C included) first takes away what is half-written, then the program ends as stopped. Answers how to go
 * back.
 */
function whenStopped(undo: () => void): () => void {
  const stop = () => {
    undo();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => {
    setTimeout(() => SIGNALS.forEach((signal) => process.off(signal, stop)), DELIVERY_MS).unref();
  };
}

/** A name of our own: one made from the result's would be too long where that one only just fits. */
const besides = (path: string): string => join(dirname(path), `.tabela-${randomBytes(6).toString("hex")}`);

function modeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mode;
  } catch {
    return undefined;
  }
}

export function writeWhole(path: string, content: Uint8Array | string): void {
  const target = landing(path);
  const mode = modeOf(target);
  const beside = besides(target);
  // Writing and renaming are one step of this program: a stop waits until the file is whole.
  const released = whenStopped(() => undefined);
  try {
    writeFileSync(beside, content, { flag: "wx", ...(mode === undefined ? {} : { mode: mode & 0o777 }) });
    renameSync(beside, target);
  } catch {
    rmSync(beside, { force: true });
    refuse("unwritable", { file: path });
  } finally {
    released();
  }
}

/** A folder filled aside and put in its place when it is full: a part-filled one is never left. */
export async function fillFolder(path: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = resolve(path);
  const beside = besides(target);
  const undo = () => rmSync(beside, { recursive: true, force: true });
  const released = whenStopped(undo);
  try {
    orUnwritable(path, () => mkdirSync(beside, { recursive: true }));
    await fill(beside);
    orUnwritable(path, () => {
      if (statSync(target, { throwIfNoEntry: false })) rmdirSync(target);
      renameSync(beside, target);
    });
  } catch (error) {
    undo();
    throw error;
  } finally {
    released();
  }
}

/** Between two files of many, so that a stop is noticed there. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function orUnwritable(file: string, work: () => void): void {
  try {
    work();
  } catch {
    refuse("unwritable", { file });
  }
}

/** JSON to a file, or with "-" to standard output, which then carries nothing else. */
export function writeJson(target: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (target === "-") process.stdout.write(visibleJson(text));
  else writeWhole(target, text);
}
