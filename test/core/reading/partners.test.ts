import { proveReceipt, readGrids, recognise } from "../../../src/core/reading";
import { sheet } from "./sheets";

function actionOf(partners: string, responsible = "GOPS") {
  const source = readGrids(
    [sheet("Działanie | Od | Do | Realizator | Partnerzy", `Poradnia | 2021 | 2022 | ${responsible} | ${partners}`)],
    "plan.xlsx",
  );
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error();
  expect(source.ok && proveReceipt(source.document, result)).toEqual([]);
  return result.table.actions[0]!;
}

test.each([
  ["szkoły, policja", ["szkoły", "policja"]],
  ["Stowarzyszenie „Dom” (Brzozowa, Klon); OSP", ["Stowarzyszenie „Dom” (Brzozowa, Klon)", "OSP"]],
  ["szkoły\npolicja", ["szkoły", "policja"]],
  ["1. mediami 2. policją", ["mediami", "policją"]],
  ["-", []],
])("partners written %j are kept as written, one by one", (written, expected) => {
  expect(actionOf(written).partners).toEqual(expected);
});

test("partners of the responsible cell join those of the column once", () => {
  const action = actionOf("policja, szkoły", "GOPS we współpracy z policją i sądem");
  expect(action.responsible).toBe("GOPS we współpracy z policją i sądem");
  expect(action.partners.slice(0, 2)).toEqual(["policja", "szkoły"]);
  expect(action.partners.filter((name) => /polic/i.test(name))).toHaveLength(1);
});
