/** What the lint looks at beside single lines: broken in a copy of the project, it says so. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const COPIED = ["src", "scripts", "test", "assets", "package.json", "tsconfig.json", "knip.json", "webpack.config.js"];
const MORE = ["jest.config.mjs", "eslint.config.mjs", ".prettierrc", ".prettierrc.json", ".prettierignore"];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "lint-"));
  for (const name of [...COPIED, ...MORE]) {
    try {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    } catch {
      // Not every settings file is there in every checkout.
    }
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A tool of node_modules, or a script of the project, run in the copy. */
const run = (tool: string, ...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

test("an unused export, and nothing else, is told by name", () => {
  appendFileSync(join(copy, "src/core/ooxml/crc32.ts"), "\nexport const askedForByNobody = 1;\n");
  const { status, said } = run("knip/bin/knip.js", "--no-progress", "--include", "exports");
  expect(said.split("\n").filter((line) => line.includes("src/"))).toEqual([
    expect.stringMatching(/^askedForByNobody\s+src\/core\/ooxml\/crc32\.ts/),
  ]);
  expect(status).toBe(1);
});

test("an unformatted file is told by name", () => {
  appendFileSync(join(copy, "src/core/ooxml/part-names.ts"), "\nexport   const a =1\n");
  const { status, said } = run("prettier/bin/prettier.cjs", "--check", "src/core/ooxml");
  expect(said).toContain("src/core/ooxml/part-names.ts");
  expect(said).not.toContain("src/core/ooxml/zip.ts");
  expect(status).toBe(1);
});

test("a circle of imports is told with its way, types included", () => {
  expect(run("../scripts/circles.mjs").said).toBe("");
  appendFileSync(
    join(copy, "src/core/ooxml/zip-trouble.ts"),
    'import type { Zip } from "./zip";\nexport type A = Zip;\n',
  );
  const { status, said } = run("../scripts/circles.mjs");
  expect(said).toContain("src/core/ooxml/zip-trouble.ts\n");
  expect(said).toContain("src/core/ooxml/zip.ts");
  expect(status).toBe(1);
});

test.each([
  ["a function of 61 lines", `export function a() {\n${"  void 0;\n".repeat(59)}}\n`, "max-lines-per-function"],
  ["five parameters", "export const a = (b: 1, c: 1, d: 1, e: 1, f: 1) => [b, c, d, e, f];\n", "max-params"],
  ["a file of 301 lines", "export {};\n".repeat(301), "max-lines"],
])("%s is told, and one less is not", (_name, text, rule) => {
  const file = join(copy, "src/core/ooxml/too-long.ts");
  const lint = () => run("eslint/bin/eslint.js", "--format", "json", "src/core/ooxml/too-long.ts");
  const rules = () =>
    (JSON.parse(lint().said) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId),
    );
  writeFileSync(file, text);
  expect(rules()).toEqual([rule]);
  writeFileSync(
    file,
    text
      .replace("  void 0;\n", "")
      .replace("e: 1, f: 1", "e: 1")
      .replace(", e, f]", ", e]")
      .replace("export {};\n", ""),
  );
  expect(rules()).toEqual([]);
  rmSync(file);
});
