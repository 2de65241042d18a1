import { compare } from "../../../src/core/comparing";
import { collect, handOut, handOutFromCells, nearDuplicates } from "../../../src/core/merging";
import { BUILT_IN } from "../../../src/core/dictionary";
import {
  comparisonCounts,
  comparisonSheet,
  conflictsSheet,
  decisionsSheet,
  handOutDataSheet,
  packageSheets,
  provenanceSheet,
  similarSheet,
} from "../../../src/core/summarising/teamwork";
import type { SheetModel } from "../../../src/core/summarising/model/sheet-model";
import { withText } from "../../../src/core/table";
import { action, table } from "../../build/table";

const plan = table(
  action({ text: "Warsztaty kulinarne dla seniorów", lead: "GOPS", note: "x".repeat(40_000) }),
  action({ text: "Warsztaty kulinarne dla seniorów z sołectw", number: "2", lead: "GOK", responsible: "GOK" }),
  action({ text: "=SUMA(1;2) – zakup sprzętu", number: "3", lead: "GOPS" }),
);

/** Every text of a sheet, in reading order. */
function texts(sheet: SheetModel): string[] {
  return sheet.blocks.flatMap((block) =>
    block.rows
      .flat()
      .flatMap((cell) => (cell.kind === "text" ? [cell.text] : cell.kind === "number" ? [String(cell.number)] : [])),
  );
}

const values = (sheet: SheetModel) =>
  sheet.blocks.flatMap((block) =>
    block.rows.map((row) => row.map((cell) => (cell.kind === "text" ? cell.text : null))),
  );

test("what was handed out is read back from its data sheet to the letter, in cells Excel can hold", () => {
  for (const each of handOut(plan, { returnBy: "2026-12-15" }).packages) {
    const sheet = handOutDataSheet(each);
    expect(Math.max(...texts(sheet).map((text) => text.length))).toBeLessThanOrEqual(32_767);
    expect(handOutFromCells(values(sheet))).toEqual(each);
  }
});

test("a damaged data sheet is no hand-out", () => {
  const [, gops] = handOut(plan).packages;
  const sheet = values(handOutDataSheet(gops!));
  expect(handOutFromCells(sheet.slice(0, 2))).toBeUndefined();
  expect(handOutFromCells([])).toBeUndefined();
  expect(
    handOutFromCells([[null], ['{"version":99,"institution":"A","table":{"actions":[],"goals":[],"areas":[]}}']]),
  ).toBeUndefined();
});

test("the instruction names the institution, the number of actions and the day", () => {
  const [, gops] = handOut(plan, { returnBy: "2026-12-15" }).packages;
  expect(texts(packageSheets(gops!, BUILT_IN)[1]!).join(" ")).toMatch(/GOPS.*2 działania.*15\.12\.2026/s);
});

test("conflicts show both values with their files, removed rows their whole content", () => {
  const [first, second] = plan.actions;
  const file = (name: string, value: string) => ({
    file: name,
    institution: name,
    base: plan,
    table: {
      ...plan,
      actions: plan.actions.slice(0, 2).map((each) => (each === first ? withText(each, "funding", value) : each)),
    },
  });
  const merge = collect(plan, [file("a.xlsx", "Senior+"), file("b.xlsx", "EFS+")]);
  const all = texts(conflictsSheet(merge)).join("\n");
  expect(all).toContain("1 konflikt do rozstrzygnięcia");
  expect(all).toContain("EFS+ (b.xlsx)\nSenior+ (a.xlsx)");
  expect(all).toContain("Działanie: =SUMA(1;2) – zakup sprzętu");
  expect(texts(provenanceSheet(merge))).toEqual(expect.arrayContaining(["a.xlsx", "b.xlsx", second!.id]));
});

test("alike actions stand side by side with what joining would give", () => {
  expect(texts(similarSheet(nearDuplicates(plan))).join("\n")).toContain("GOPS, GOK; budżet gminy");
});

test("numbers of a comparison cover every action of both plans", () => {
  const after = { ...plan, actions: [...plan.actions.slice(1), action({ text: "Zupełnie nowy telefon zaufania" })] };
  const comparison = compare(plan, after);
  const counts = comparisonCounts(comparison);
  expect(counts.kept + counts.changed + counts.dropped).toBe(plan.actions.length);
  expect(counts.kept + counts.changed + counts.added).toBe(after.actions.length);
  expect(texts(comparisonSheet(comparison, { before: "A", after: "B" }))).toEqual(
    expect.arrayContaining(["Zupełnie nowy telefon zaufania"]),
  );
});

test("decisions are listed with the texts of the actions they changed", () => {
  const sheet = decisionsSheet(
    [{ question: "Kto?", answer: "GOPS", by: "Wójt", at: "2026-03-04T10:15:00", actionIds: [plan.actions[1]!.id] }],
    plan,
  );
  expect(texts(sheet)).toEqual(
    expect.arrayContaining(["Kto?", "GOPS", "Wójt", "2026-03-04 10:15", plan.actions[1]!.text]),
  );
});
