/**
 * Writing while a filter hides rows, and rows of totals: what the desktop does (office-js #224, #468, #994; xlwings
 * #747).
 */
import { bench, type Bench } from "./support";

/** A table "Plan" of two columns and four rows at A1, filtered to the rows that say "b". */
async function filtered(): Promise<Bench> {
  const it = await bench();
  await it.run((_context, sheet) => {
    sheet.getRange("A1:B5").values = [
      ["Nr", "Co"],
      [1, "a"],
      [2, "b"],
      [3, "a"],
      [4, "b"],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "Plan";
    table.columns.getItem("Co").filter.applyValuesFilter(["b"]);
  });
  return it;
}

describe("Writing over filtered rows", () => {
  test("a matrix leaves its first row in every visible row and nothing in the hidden ones", async () => {
    const { run, values } = await filtered();
    await run((_context, sheet) => {
      sheet.getRange("A2:A5").values = [["p"], ["q"], ["r"], ["s"]];
    });
    expect(await values("A2:A5")).toEqual([[1], ["p"], [3], ["p"]]);
  });

  test("clearing touches visible cells only", async () => {
    const { run, values } = await filtered();
    await run((_context, sheet) => sheet.getRange("A2:A5").clear("Contents"));
    expect(await values("A2:A5")).toEqual([[1], [""], [3], [""]]);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["added", (context) => context.workbook.tables.getItem("Plan").rows.add(undefined, [[5, "c"]])],
    ["deleted", (context) => context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete()],
  ])("rows of a filtered table are not %s", async (_what, act) => {
    const { refusal } = await filtered();
    expect(await refusal(act)).toBe("InvalidOperation");
  });

  test("with the filter taken off in the same request everything lands where it was sent, and the filter can be put back", async () => {
    const { run, values, host } = await filtered();
    const criteria = await run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("Plan");
      autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
      return autoFilter.criteria[1]!;
    });
    await run((context, sheet) => {
      context.workbook.tables.getItem("Plan").clearFilters();
      sheet.getRange("A2:A5").values = [["p"], ["q"], ["r"], ["s"]];
      context.workbook.tables.getItem("Plan").columns.getItem("Co").filter.apply(criteria);
    });
    expect(await values("A2:A5")).toEqual([["p"], ["q"], ["r"], ["s"]]);
    expect(host.workbook.sheets[0]!.rows.get(1)?.hidden).toBe(true);
  });

  test("the filter of a sheet does the same", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Nr", "Co"],
        [1, "a"],
        [2, "b"],
        [3, "a"],
      ];
      sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Values", values: ["b"] });
    });
    await run((_context, sheet) => {
      sheet.getRange("A2:A4").values = [["p"], ["q"], ["r"]];
    });
    expect(await values("A2:A4")).toEqual([[1], ["p"], [3]]);
  });
});

test("a row of totals that is turned off and on again says what it said", async () => {
  const { run, read } = await bench();
  await run((_context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Nr", "Kwota"],
      [1, 10],
      [2, 20],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Plan";
    table.showTotals = true;
    sheet.getRange("A4").values = [["Razem"]];
  });
  await run((context) => {
    context.workbook.tables.getItem("Plan").showTotals = false;
  });
  expect(await read("A4:B4", "formulas")).toEqual([["", ""]]);
  await run((context) => {
    context.workbook.tables.getItem("Plan").showTotals = true;
  });
  expect(await read("A4:B4", "formulas")).toEqual([["Razem", "=SUBTOTAL(109,Plan[Kwota])"]]);
});
