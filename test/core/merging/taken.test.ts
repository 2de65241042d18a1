/** @jest-environment node */
import {
  changeKey,
  collect,
  newRowKey,
  NO_TICKS,
  returnsOf,
  takenTable,
  withBack,
  withSent,
} from "../../../src/core/merging";
import { cellText } from "../../../src/core/table";
import { action, table } from "../../build/table";

const plan = table(
  action({ text: "Klub seniora w świetlicy", funding: "-" }),
  action({ text: "Dowóz do lekarza", number: "2", funding: "-", responsible: "" }),
  action({ text: "Piknik rodzinny", number: "3" }),
);
const [first, second, third] = plan.actions.map(({ id }) => id) as [string, string, string];
const returned = {
  ...plan,
  actions: [
    { ...plan.actions[0]!, funding: "PFRON" },
    { ...plan.actions[1]!, funding: "budżet gminy", responsible: "GOPS", lead: "GOPS" },
    action({ id: "", text: "Nowe zajęcia z robotyki", number: "4" }),
  ],
};
const merge = collect(plan, [{ file: "a.xlsx", institution: "GOPS", table: returned, base: plan }]);
const by = {};
const funding = (ticks = NO_TICKS) => takenTable(merge, ticks, by).actions.map((each) => cellText(each, "funding"));

describe("what people take of a merge", () => {
  test("with nothing unticked every change is there, and a row that did not come back stays", () => {
    expect(funding()).toEqual(["PFRON", "budżet gminy", "budżet gminy", "budżet gminy"]);
    expect(takenTable(merge, NO_TICKS, by)).toEqual(merge.table);
    expect(merge.removals.map(({ action: gone }) => gone.id)).toEqual([third]);
  });

  test("an unticked change leaves its cell alone as the plan had it, and the other cell of the row changed", () => {
    const left = new Set([changeKey({ actionId: second, column: "funding" })]);
    const now = takenTable(merge, { ...NO_TICKS, left }, by).actions;
    expect(now.find(({ id }) => id === second)).toMatchObject({ funding: "-", responsible: "GOPS" });
    expect(now.find(({ id }) => id === first)!.funding).toBe("PFRON");
  });

  test("an unticked new row is not added, a row is taken out only when somebody ticks it", () => {
    const ticks = { left: new Set(merge.added.map(newRowKey)), removed: new Set([third]) };
    expect(takenTable(merge, ticks, by).actions.map(({ id }) => id)).toEqual([first, second]);
  });
});

describe("who has answered", () => {
  const sent = withSent(
    [],
    ["GOPS", "Szkoła", "OSP"].map((institution) => ({ institution, at: "2026-11-02" })),
  );

  test("is told by the institutions' names, however they are spelt in case", () => {
    const { back, waiting } = returnsOf(sent, ["gops"]);
    expect([back.length, waiting.map(({ institution }) => institution)]).toEqual([1, ["Szkoła", "OSP"]]);
  });

  test("is kept once collected; a file made again waits again", () => {
    const later = withBack(sent, ["OSP", "nieznana"], "2026-11-20");
    expect(returnsOf(later).back).toEqual([{ institution: "OSP", at: "2026-11-02", back: "2026-11-20" }]);
    const again = withSent(later, [{ institution: "OSP", at: "2027-01-05" }]);
    expect(again).toHaveLength(3);
    expect(returnsOf(again).back).toEqual([]);
  });
});
