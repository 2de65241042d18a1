import { actionSheet } from "../../src/core/summarising";
import { plan } from "./desk";

test("no formula of a conditional format is longer than 255 characters, the most Excel's object model is known to take", () => {
  const { conditionals } = actionSheet(plan());
  expect(conditionals.length).toBeGreaterThan(5);
  expect(conditionals.map((one) => one.formula).filter((formula) => formula.length > 255)).toEqual([]);
});
