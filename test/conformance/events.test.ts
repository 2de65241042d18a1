import { bench, settle, type Bench } from "./support";

type Changed = Excel.WorksheetChangedEventArgs;

/** Listens to onChanged of the first sheet. */
async function listening(): Promise<Bench & { seen: Changed[]; result: OfficeExtension.EventHandlerResult<Changed> }> {
  const it = await bench(),
    seen: Changed[] = [];
  const result = await it.run((_context, sheet) =>
    sheet.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    }),
  );
  return { ...it, seen, result };
}

describe("Events (Worksheet.onChanged, onSelectionChanged, Runtime.enableEvents)", () => {
  test("a user's entry: address, kind, source and the value before and after", async () => {
    const { host, seen } = await listening();
    host.user.type("Sheet1", "B2", "12");
    host.user.type("Sheet1", "B2", "słowo");
    await settle();
    expect(
      seen.map(({ address, changeType, source, triggerSource, details }) => ({
        address,
        changeType,
        source,
        triggerSource,
        details,
      })),
    ).toEqual([
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: 12, valueAfter: "słowo", valueTypeBefore: "Double", valueTypeAfter: "String" },
      },
    ]);
  });

  test("details are given for one cell only", async () => {
    const { host, seen } = await listening();
    host.user.paste("Sheet1", "A1", [
      ["a", "b"],
      ["c", "d"],
    ]);
    await settle();
    expect(seen.map(({ address, details }) => [address, details])).toEqual([["A1:B2", undefined]]);
  });

  test("a co-author's entry comes with the source Remote", async () => {
    const { host, seen } = await listening();
    host.remote.type("Sheet1", "A1", "zdalnie");
    await settle();
    expect(seen.map(({ source }) => source)).toEqual(["Remote"]);
  });

  test("the add-in's own writes raise events too, marked as its own (triggerSource)", async () => {
    const { run, seen } = await listening();
    await run((_context, sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    await settle();
    expect(seen.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
  });

  test("enableEvents = false silences; true lets them be heard again", async () => {
    const { run, host, seen } = await listening();
    await run((context) => {
      context.runtime.enableEvents = false;
    });
    host.user.type("Sheet1", "A1", "cisza");
    await run((context) => {
      context.runtime.enableEvents = true;
    });
    host.user.type("Sheet1", "A2", "głos");
    await settle();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });

  test("inserted and deleted rows say so, with the direction", async () => {
    const { host, seen } = await listening();
    host.user.insertRows("Sheet1", "2:3");
    host.user.deleteRows("Sheet1", "5:5");
    await settle();
    expect(
      seen.map(({ address, changeType, changeDirectionState }) => [
        address,
        changeType,
        changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection,
      ]),
    ).toEqual([
      ["2:3", "RowInserted", "Down"],
      ["5:5", "RowDeleted", "Up"],
    ]);
  });

  test("getRange of an event leads to the cells", async () => {
    const { host, seen, run } = await listening();
    host.user.type("Sheet1", "C3", "tu");
    await settle();
    expect(
      await run(async (context) => {
        const range = seen[0]!.getRange(context);
        range.load("values,address");
        await context.sync();
        return [range.address, range.values];
      }),
    ).toEqual(["Sheet1!C3", [["tu"]]]);
  });

  test("a removed handler hears nothing more", async () => {
    const { Excel, host, seen, result } = await listening();
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    host.user.type("Sheet1", "A1", "x");
    await settle();
    expect([seen, host.session.events.registered]).toEqual([[], 0]);
  });

  test("a change inside a table is heard by the table, with its id; one outside is not", async () => {
    const { run, host } = await bench(),
      seen: [string, boolean][] = [];
    const id = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.load("id");
      await context.sync();
      table.onChanged.add((event) => {
        seen.push([event.address, event.tableId === table.id]);
        return Promise.resolve();
      });
      await context.sync();
      return table.id;
    });
    host.user.type("Sheet1", "A2", "5");
    host.user.type("Sheet1", "F9", "obok");
    await settle();
    expect([seen, id.length > 0]).toEqual([[["A2", true]], true]);
  });

  test("selecting raises onSelectionChanged; getSelectedRange and getActiveCell follow", async () => {
    const { run, host } = await bench(),
      seen: string[] = [];
    await run((_context, sheet) => {
      sheet.onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
    });
    host.user.select("Sheet1", "B2:C4");
    await run((_context, sheet) => {
      sheet.getRange("D5").select();
    });
    await settle();
    const now = await run(async (context) => {
      const range = context.workbook.getSelectedRange(),
        cell = context.workbook.getActiveCell();
      range.load("address");
      cell.load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect([seen, now]).toEqual([
      ["B2:C4", "D5"],
      ["Sheet1!D5", "Sheet1!D5"],
    ]);
  });

  test("several areas selected: getSelectedRange is InvalidSelection, getSelectedRanges lists them", async () => {
    const { run, refusal, host } = await bench();
    host.user.select("Sheet1", "A1,C3:D4");
    expect(
      await refusal((context) => {
        context.workbook.getSelectedRange().load("address");
      }),
    ).toBe("InvalidSelection");
    expect(
      await run(async (context) => {
        const ranges = context.workbook.getSelectedRanges();
        ranges.load("address,areaCount");
        await context.sync();
        return [ranges.address, ranges.areaCount];
      }),
    ).toEqual(["Sheet1!A1,Sheet1!C3:D4", 2]);
  });

  test("sheets come and go: onAdded, onActivated, onDeleted of the collection", async () => {
    const { run, host } = await bench(),
      seen: string[] = [];
    await run((context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => {
        seen.push("added");
        return Promise.resolve();
      });
      worksheets.onActivated.add(() => {
        seen.push("activated");
        return Promise.resolve();
      });
      worksheets.onDeleted.add(() => {
        seen.push("deleted");
        return Promise.resolve();
      });
    });
    host.user.addSheet("B");
    host.user.deleteSheet("B");
    await settle();
    expect(seen).toEqual(["added", "activated", "deleted", "activated"]);
  });
});
