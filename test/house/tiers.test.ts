import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "../..");
const BEYOND = /standalone\/host|standalone\/cli|node:child_process|playwright|scripts\/browser/;

/** What a test imports, itself or through the tests' own helpers. */
function imports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import\(?)\s*"([^"]+)"/g)].flatMap(([, name]) => {
    if (!name!.startsWith(".")) return [name!];
    const target = join(dirname(file), name!);
    const found = ["", ".ts", ".tsx", "/index.ts"]
      .map((end) => target + end)
      .find((path) => /\.tsx?$/.test(path) && existsSync(path));
    return [relative(ROOT, target), ...(found?.startsWith(join(ROOT, "test")) ? imports(found, seen) : [])];
  });
}

test("no quick test starts the embedded Excel, a program or a browser", () => {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const listed = execFileSync(process.execPath, [jest, "--listTests", "--selectProjects", "quick"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const quick = listed.split("\n").filter((line) => /\.test\.tsx?$/.test(line));
  expect(quick.length).toBeGreaterThan(50);
  const beyond = quick.flatMap((file) =>
    imports(file)
      .filter((name) => BEYOND.test(name))
      .map((name) => `${relative(ROOT, file)}: ${name}`),
  );
  expect(beyond).toEqual([]);
});
