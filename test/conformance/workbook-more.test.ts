/** Workbook members beyond sheets and names: functions, saving and closing, answers to comments, breaks of the page. */
import { strFromU8, unzipSync } from "fflate";
import { faultsOf } from "../support/ooxml";
import { bench } from "./support";

test("worksheet functions are worked out as formulas are, one within another; an error has no value", async () => {
  const { run } = await bench();
  const seen = await run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 4],
    ];
    const { functions } = context.workbook;
    const range = sheet.getRange("A1:B3");
    const results = [
      functions.vlookup("b", range, 2, false),
      functions.sum(functions.vlookup("c", range, 2, false), 3),
      functions.vlookup("z", range, 2, false),
    ];
    for (const result of results) result.load("value, error");
    await context.sync();
    return results.map(({ value, error }) => [value, error]);
  });
  expect(seen).toEqual([
    [2, null],
    [7, null],
    [null, "#N/A"],
  ]);
});

test("saving leaves nothing unsaved, and the next change does", async () => {
  const { run } = await bench();
  const seen = await run(async (context, sheet) => {
    const dirty = async () => {
      context.workbook.load("isDirty");
      await context.sync();
      return context.workbook.isDirty;
    };
    sheet.getRange("A1").values = [[1]];
    const before = await dirty();
    context.workbook.save("Save");
    const saved = await dirty();
    sheet.getRange("A1").values = [[2]];
    return [before, saved, await dirty()];
  });
  expect(seen).toEqual([true, false, true]);
});

test("a workbook is asked for by its file; what is no file is refused", async () => {
  const { run, refusal, host } = await bench();
  await run((context) => {
    (context.workbook.application as unknown as { createWorkbook(base64?: string): { open(): void } })
      .createWorkbook()
      .open();
  });
  expect(host.workbook.created).toEqual([""]);
  expect(
    await refusal((context) => {
      (context.workbook.application as unknown as { createWorkbook(base64?: string): { open(): void } })
        .createWorkbook("to nie plik")
        .open();
    }),
  ).toBe("InvalidArgument");
});

test("answers under a comment, and a thread that is settled", async () => {
  const { run } = await bench();
  const seen = await run(async (context, sheet) => {
    const comment = context.workbook.comments.add(sheet.getRange("A1"), "Kto?");
    comment.replies.add("Wydział.");
    comment.replies.add({ richContent: '<at id="0">Anna</at> potwierdzi', mentions: [] });
    comment.resolved = true;
    comment.load("resolved, creationDate");
    comment.replies.load("items/content");
    await context.sync();
    comment.replies.getItemAt(0).delete();
    const count = comment.replies.getCount();
    await context.sync();
    const texts = comment.replies.items.map(({ content }) => content);
    return [comment.resolved, Number.isNaN(Date.parse(String(comment.creationDate))), texts, count.value];
  });
  expect(seen).toEqual([true, false, ["Wydział.", "Anna potwierdzi"], 1]);
});

test("breaks of the page follow their rows and are saved", async () => {
  const { run, host } = await bench();
  await run((_context, sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.horizontalPageBreaks.add("A21");
    sheet.verticalPageBreaks.add("D1");
    sheet.getRange("5:6").insert("Down");
  });
  const bytes = await host.save();
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  expect(xml).toContain('<brk id="22"');
  expect(xml).toMatch(/<colBreaks[^>]*><brk id="3"/);
  expect(await faultsOf([{ name: "x.xlsx", bytes, through: "office.js" }])).toEqual([]);
  expect((await bench(bytes)).host.sheet("Sheet1").breaks).toEqual({ row: [22], column: [3] });
});

test("a name nobody knows is passed over by load; a member this Excel lacks is not", async () => {
  const { run, refusal } = await bench();
  const name = await run(async (context, sheet) => {
    sheet.load("name, noSuchThing");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
  expect(
    await refusal(async (context, sheet) => {
      sheet.getRange("A1").load("numberFormatCategories");
      await context.sync();
    }),
  ).toBe("ApiNotFound");
});
