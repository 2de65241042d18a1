/**
 * Where results go, looked at before any work: regular files only, each of its own, none of them what the results are
 * made from.
 */
import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { refuse } from "./refusal";

/** Where a path really leads, also when nothing is there yet. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const full = resolve(path);
    try {
      return join(realpathSync(dirname(full)), basename(full));
    } catch {
      return full;
    }
  }
}

/** What stands there; nothing for a path the disk cannot hold either: writing will tell. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The file a result is written to: what a link within its own folder points at, otherwise the path itself. */
export function landing(target: string): string {
  return entryAt(target)?.isSymbolicLink() ? realpathSync(target) : resolve(target);
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    return false;
  }
  // Whoever may do everything is not stopped by the system: the file's own mark is a wish too.
  return (statSync(path).mode & 0o222) !== 0;
}

/** A device would become a file, a link out of the folder would be torn off what it points at. */
function checkPlace(target: string): void {
  const folder = statSync(dirname(resolve(target)), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) refuse("unwritable", { file: target });
  const entry = entryAt(target);
  if (!entry) return;
  if (entry.isSymbolicLink()) {
    const there = statSync(target, { throwIfNoEntry: false });
    if (!there || dirname(real(target)) !== real(dirname(resolve(target)))) refuse("target-link", { file: target });
  }
  if (!statSync(target).isFile()) refuse("target-not-file", { file: target });
  if (!writable(target)) refuse("target-read-only", { file: target });
}

/** Options that were not given, and "-" (standard output), are no places. */
export function checkTargets(targets: readonly (string | undefined)[], inputs: readonly string[]): void {
  const taken = new Set<string>();
  const sources = new Set(inputs.map(real));
  for (const target of targets) {
    if (target === undefined || target === "-") continue;
    const place = real(target);
    if (sources.has(place)) refuse("same-file", { file: target });
    if (taken.has(place)) refuse("same-target", { file: target });
    taken.add(place);
    checkPlace(target);
  }
}

/** A folder that is not there yet, or is empty: nothing is ever replaced in it. */
export function checkFolder(folder: string): void {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (!entry) return;
  if (!entry.isDirectory()) refuse("not-folder", { folder });
  if (readdirSync(folder).length > 0) refuse("folder-not-empty", { folder });
}
