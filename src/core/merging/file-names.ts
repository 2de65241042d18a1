import { normal } from "../table";
import type { HandOut } from "./types";

/**
 * File names of what is handed out, in its order: such as every system takes, no Polish letters, no signs, no two
 * alike.
 */
export function fileNames(packages: readonly Pick<HandOut, "institution">[]): string[] {
  const taken = new Set<string>();
  return packages.map(({ institution }) => {
    const base =
      normal(institution)
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .slice(0, 60) || "instytucja";
    let name = `${base}.xlsx`;
    for (let copy = 2; taken.has(name); copy++) name = `${base}-${copy}.xlsx`;
    taken.add(name);
    return name;
  });
}
