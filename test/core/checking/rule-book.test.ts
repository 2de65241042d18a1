import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleBook, RULES } from "../../../src/core/checking";

test("docs/reguly.md is what the rules' own pages say (npm run docs)", () => {
  expect(readFileSync(join(__dirname, "../../../docs/reguly.md"), "utf8")).toBe(ruleBook(RULES));
});

test("every page says all there is to say", () => {
  for (const { code, page } of RULES) {
    for (const part of [page.title, page.checks, page.why, page.bad, page.good, page.mend, page.skip])
      expect(`${code}: ${part}`).toMatch(/: .{3,}/);
  }
});
