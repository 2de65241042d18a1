import { execFileSync } from "node:child_process";
import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const WALL = "@typescript-eslint/no-restricted-imports";
const GLOBAL = "no-restricted-globals";

function lint(snippets: { file: string; code: string }[]): string[][] {
  const output = execFileSync(process.execPath, [join(__dirname, "lint-snippets.mjs")], {
    cwd: ROOT,
    input: JSON.stringify(snippets),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[][];
}

const broken: [file: string, code: string, rule: string][] = [
  ["src/core/table/a.ts", 'import { x } from "../reading/a"; export const y = x;', WALL],
  ["src/core/dictionary/a.ts", 'import { x } from "../checking/a"; export const y = x;', WALL],
  ["src/core/reading/deep/a.ts", 'import { x } from "../../../excel/a"; export const y = x;', WALL],
  ["src/core/checking/a.ts", 'import { x } from "../fixing"; export const y = x;', WALL],
  ["src/core/fixing/a.ts", 'import { x } from "../summarising"; export const y = x;', WALL],
  ["src/core/exporting/a.ts", 'import { x } from "../../excel/a"; export const y = x;', WALL],
  ["src/excel/a.ts", 'import { x } from "../standalone/host/a"; export const y = x;', WALL],
  ["src/excel/a.ts", 'import { x } from "../taskpane/a"; export const y = x;', WALL],
  ["src/taskpane/a.ts", 'import { x } from "../standalone/host"; export const y = x;', WALL],
  ["src/standalone/host/a.ts", 'import { x } from "../../core/table"; export const y = x;', WALL],
  ["src/standalone/host/a.ts", 'import { x } from "../../core/messages/a"; export const y = x;', WALL],
  ["src/core/messages/a.ts", 'import { x } from "../table/text"; export const y = x;', WALL],
  ["src/core/checking/a.ts", 'import { x } from "react"; export const y = x;', WALL],
  ["src/core/reading/a.ts", 'import { readFileSync } from "node:fs"; export const y = readFileSync;', WALL],
  ["src/core/checking/a.ts", "export const y = document.title;", GLOBAL],
  ["src/core/reading/a.ts", "export const y = process.env;", GLOBAL],
  ["src/core/summarising/a.ts", "export const y = Excel;", GLOBAL],
];

const sound: [file: string, code: string][] = [
  ["src/core/reading/a.ts", 'import { x } from "../table"; export const y = x;'],
  ["src/core/checking/a.ts", 'import { x } from "../messages/a"; export const y = x;'],
  ["src/core/messages/a.ts", 'import type { X } from "../table/types"; export type Y = X;'],
  ["src/excel/a.ts", 'import { x } from "../core/checking"; export const y = x;'],
  ["src/standalone/cli/a.ts", 'import { x } from "../host"; export const y = x;'],
  ["src/standalone/host/a.ts", 'import { openZip } from "../../core/ooxml/zip"; export const y = openZip;'],
];

describe("the walls of the house", () => {
  const results = lint([
    ...broken.map(([file, code]) => ({ file, code })),
    ...sound.map(([file, code]) => ({ file, code })),
  ]);

  test.each(broken.map(([file, code, rule], index) => ({ file, code, rule, index })))(
    "$file breaks the lint with: $code",
    ({ rule, index }) => {
      expect(results[index]).toContain(rule);
    },
  );

  test.each(sound.map(([file, code], index) => ({ file, code, index })))("$file may say: $code", ({ index }) => {
    expect(results[broken.length + index]!.filter((rule) => [WALL, GLOBAL].includes(rule))).toEqual([]);
  });

  test("every room of src, and every folder of core and standalone, has its README", () => {
    const folders = (where: string) =>
      readdirSync(join(ROOT, where), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${where}/${entry.name}`);
    const rooms = ["src/core", "src/excel", "src/taskpane", "src/commands", "src/standalone"];
    const without = [...rooms, ...folders("src/core"), ...folders("src/standalone")].filter(
      (folder) => !existsSync(join(ROOT, folder, "README.md")),
    );
    expect(without).toEqual([]);
  });
});
