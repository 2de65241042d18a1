/**
 * The README's five lines on adding a rule, done to a copy of the source: afterwards the rule runs, speaks and is in
 * the rule book.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Checking from "../../../src/core/checking";
import type * as Messages from "../../../src/core/messages/checking";
import { plan } from "./sample";

const SRC = join(__dirname, "../../../src/core");
const RULE = `
import { ruleName } from "../../messages/checking";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const xyz01: RowRule = {
  code: "XYZ-01", severity: "hint", category: "JEZ", scope: "row",
  page: { title: ruleName("XYZ-01"), checks: "Czy działanie nie krzyczy.", why: "Bo tak.", bad: "Remont!", good: "Remont", mend: "Usuń wykrzyknik.", skip: "Nigdy." },
  check: (action) => (action.text.includes("!") ? [{ actionId: action.id, column: "action", values: { action: action.text } }] : NOTHING),
};
`;

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "rule-"));
  for (const folder of ["checking", "messages", "dictionary", "facts", "kinds", "table", "fixing"])
    cpSync(join(SRC, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const intoRecord = (line: string) => (text: string) => text.replace(/\n {2}"PLA-01":/, `\n  ${line}\n  "PLA-01":`);

test("five steps are named, and they are enough", () => {
  const steps = readFileSync(join(SRC, "checking/README.md"), "utf8")
    .split("\n")
    .filter((line) => /^\d\. /.test(line));
  expect(steps).toHaveLength(5);
  for (const [step, file] of [
    [0, "rules/xyz-01.ts"],
    [1, "registry.ts"],
    [2, "messages/pl/rule-names.ts"],
    [2, "messages/pl/checking.ts"],
    [3, "test/core/checking/"],
    [4, "docs/reguly.md"],
  ] as const)
    expect(steps[step]).toContain(file);

  writeFileSync(join(copy, "checking/rules/xyz-01.ts"), RULE);
  edit("checking/registry.ts", (text) =>
    text
      .replace("\nexport const RULES", `import { xyz01 } from "./rules/xyz-01";\n\nexport const RULES`)
      .replace(/\n\];/, "\n  xyz01,\n];"),
  );
  edit("messages/pl/rule-names.ts", intoRecord(`"XYZ-01": "Wykrzyknik w treści",`));
  edit(
    "messages/pl/checking.ts",
    intoRecord(`"XYZ-01": (v) => \`Działanie \${quote(v.action)} kończy się wykrzyknikiem.\`,`),
  );

  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { check, ruleBook, RULES } = require(join(copy, "checking/index.ts")) as typeof Checking;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { findingSentence } = require(join(copy, "messages/checking.ts")) as typeof Messages;
  const found = check(plan([{ text: "Remont!" }, {}])).findings.filter((finding) => finding.code === "XYZ-01");
  expect(found).toMatchObject([{ actionId: "A1", severity: "hint", scope: "row" }]);
  expect(findingSentence(found[0]!)).toBe("Działanie „Remont!” kończy się wykrzyknikiem.");
  expect(ruleBook(RULES)).toContain("### XYZ-01 Wykrzyknik w treści");
});
