/** Accessibility trees kept beside the tests: what a screen reader is given, in words people can read and compare. */
import fs from "node:fs";

const FOLDER = "test/e2e/aria";

/** A list is told by its first lines; what the sample's own findings say is tested elsewhere. */
const LIST_LINES = 5;
const LETTERS = 60;

/**
 * Numbers, dates and the words of the sample's rows change; roles, names of controls and their order are what is
 * kept.
 */
const steadyLine = (line: string): string => {
  const plain = line.replace(/\d+([.,:–-]\d+)*/g, "#").replace(/\b(?=[A-Z#]*#)[A-Z#]{4,8}\b/g, "#");
  return plain.length > LETTERS + plain.search(/\S/) ? `${plain.slice(0, LETTERS + plain.search(/\S/))}…` : plain;
};

function steady(tree: string): string {
  const kept: string[] = [];
  /** By indentation: how many lines of the list at hand were met. */
  const met = new Map<number, number>();
  let skipping: number | undefined;
  for (const line of tree.split("\n")) {
    const depth = line.search(/\S/);
    if (skipping !== undefined && depth > skipping) continue;
    skipping = undefined;
    for (const known of [...met.keys()]) if (known > depth) met.delete(known);
    if (/^\s*- listitem/.test(line)) {
      met.set(depth, (met.get(depth) ?? 0) + 1);
      if (met.get(depth)! > LIST_LINES) {
        skipping = depth;
        continue;
      }
    } else met.delete(depth);
    kept.push(steadyLine(line));
  }
  return kept.join("\n");
}

/** Whether the tree is as it was kept; with KEEP_ARIA=1 it is kept as it is now. */
export function isKept(screen: string, tree: string): boolean {
  const file = `${FOLDER}/${screen}.txt`;
  const now = `${steady(tree)}\n`;
  if (process.env["KEEP_ARIA"]) {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, now);
    return true;
  }
  return fs.existsSync(file) && fs.readFileSync(file, "utf8") === now;
}
