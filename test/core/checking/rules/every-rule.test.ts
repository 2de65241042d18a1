/** Each rule finds the defect in the plan that has it, once, and is silent about the plan that has not. */
import { check, RULES } from "../../../../src/core/checking";
import { FIX_KINDS } from "../../../../src/core/fixing";
import { PROVOKED } from "../provoke";

/** What is found and what is left to be confirmed. */
const noticed = (...given: Parameters<typeof check>) => {
  const { findings, assumed } = check(...given);
  return [...findings, ...assumed];
};

describe.each(RULES.map((rule) => rule.code))("%s", (code) => {
  const { bad, good, options, count = 1 } = PROVOKED[code]!;
  const found = (table: typeof bad) => noticed(table, options).filter((finding) => finding.code === code);

  test("finds the defect", () => expect(found(bad)).toHaveLength(count));
  test("leaves a sound plan alone", () => expect(found(good)).toEqual([]));
});

test("the catalogue has each code of ../shared/rules.md once, and every finding its severity and scope", () => {
  const codes = RULES.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.keys(PROVOKED).sort()).toEqual([...codes].sort());
});

test("every fix a rule offers is one that fixing knows", () => {
  const offered = Object.values(PROVOKED).flatMap(({ bad, options }) =>
    noticed(bad, options).flatMap((finding) => finding.fixes),
  );
  expect(offered.length).toBeGreaterThan(20);
  for (const kind of new Set(offered)) expect(Object.keys(FIX_KINDS)).toContain(kind);
});
