/** Files in and out. What is written is written whole or not at all: first beside, then renamed into place. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { refuse } from "./refusal";

export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) refuse("not-found", { file: path });
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return refuse("unreadable", { file: path });
  }
}

export function writeWhole(path: string, content: Uint8Array | string): void {
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${randomBytes(4).toString("hex")}`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
    refuse("unwritable", { file: path });
  }
}

/** A result never takes the place of what it was made from, nor goes into a folder that is not there. */
export function checkTarget(target: string, inputs: readonly string[]): void {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
  for (const input of inputs) if (real(input) === real(target)) refuse("same-file", { file: input });
  if (!existsSync(dirname(resolve(target)))) refuse("unwritable", { file: target });
}

/** JSON to a file, or with "-" to standard output, which then carries nothing else. */
export function writeJson(target: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (target === "-") process.stdout.write(text);
  else writeWhole(target, text);
}
