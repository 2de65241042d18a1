import { bench, settle } from "./support";

const write = (_context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  sheet.getRange("A1").values = [["x"]];
};

describe("Errors (Excel.ErrorCodes, application-specific-api-error-handling)", () => {
  test("an error carries its code, the member and the statement", async () => {
    const { Excel } = await bench();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("brak").load("name");
      await context.sync();
    }).catch((caught) => caught as OfficeExtension.Error);
    expect([
      (error as OfficeExtension.Error).code,
      (error as OfficeExtension.Error).debugInfo.errorLocation,
      (error as OfficeExtension.Error).debugInfo.statement,
    ]).toEqual(["ItemNotFound", "WorksheetCollection.getItem", "var worksheet = worksheets.getItem(...);"]);
  });

  test("what went before the failing statement is done, what comes after it is not", async () => {
    const { refusal, values } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").values = [["przed"]];
        sheet.getRange("A2:B2").values = [["zły", "kształt", "tego"]];
        sheet.getRange("A3").values = [["po"]];
      }),
    ).toBe("InvalidArgument");
    expect(await values("A1:A3")).toEqual([["przed"], [""], [""]]);
  });

  test("members the host does not know are ApiNotFound, by name", async () => {
    const { refusal, Excel } = await bench();
    expect(
      await refusal((context) => {
        context.workbook.pivotTables.load("items/name");
      }),
    ).toBe("ApiNotFound");
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().slicers.getCount();
      await context.sync();
    }).catch((caught) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).message).toContain("Worksheet.slicers");
  });

  test("members above the host's requirement set are ApiNotFound; isSetSupported says so beforehand", async () => {
    const old = await bench(undefined, { apiLevel: "1.6" });
    const { Office } = old.host.connect();
    expect([
      Office.context.requirements.isSetSupported("ExcelApi", "1.6"),
      Office.context.requirements.isSetSupported("ExcelApi", "1.7"),
      Office.context.requirements.isSetSupported("WordApi", "1.1"),
    ]).toEqual([true, false, false]);
    expect(
      await old.refusal((_context, sheet) => {
        sheet.freezePanes.freezeRows(1);
      }),
    ).toBe("ApiNotFound");
    expect(
      await old.refusal((_context, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom");
      }),
    ).toBe("");
    old.host.setApiLevel("1.14");
    expect(
      await old.refusal((_context, sheet) => {
        sheet.freezePanes.freezeRows(1);
      }),
    ).toBe("");
  });

  test("Office.onReady resolves with the host", async () => {
    const { host } = await bench();
    expect(await host.connect().Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
  });
});

describe("A protected sheet (WorksheetProtection)", () => {
  test("writing, formatting, inserting are AccessDenied; reading goes on", async () => {
    const { run, refusal, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1").values = [["a"]];
      sheet.protection.protect();
    });
    const refusals = [
      await refusal(write),
      await refusal((_context, sheet) => {
        sheet.getRange("A1").format.font.bold = true;
      }),
      await refusal((_context, sheet) => {
        sheet.getRange("1:1").insert("Down");
      }),
      await refusal((_context, sheet) => {
        sheet.getRange("A1").clear();
      }),
      await refusal((_context, sheet) => {
        sheet.tables.add("A1:B2", true);
      }),
      await refusal((_context, sheet) => {
        sheet.getRange("A1").dataValidation.clear();
      }),
    ];
    expect([refusals, await values("A1")]).toEqual([Array(6).fill("AccessDenied"), [["a"]]]);
  });

  test("unlocked cells can be written; what the protection allows is allowed", async () => {
    const { run, refusal } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    expect([
      await refusal(write),
      await refusal((_context, sheet) => {
        sheet.getRange("B1").values = [[1]];
      }),
      await refusal((_context, sheet) => {
        sheet.getRange("B1").format.fill.color = "red";
      }),
    ]).toEqual(["", "AccessDenied", ""]);
  });

  test("protecting twice is InvalidOperation; a wrong password BadPassword; the right one opens", async () => {
    const { run, refusal } = await bench();
    await run((_context, sheet) => {
      sheet.protection.protect({}, "tajne");
    });
    expect(
      await refusal((_context, sheet) => {
        sheet.protection.protect();
      }),
    ).toBe("InvalidOperation");
    expect(
      await refusal((_context, sheet) => {
        sheet.protection.unprotect("nie to");
      }),
    ).toBe("BadPassword");
    const open = await run(async (context, sheet) => {
      sheet.protection.unprotect("tajne");
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(open).toBe(false);
  });
});

describe("Troubles played on demand", () => {
  test("a cell being edited: InvalidOperationInCellEditMode, or a wait with delayForCellEdit", async () => {
    const { host, refusal, Excel, values } = await bench();
    host.inject({ cellEdit: true });
    expect(await refusal(write)).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["po edycji"]];
      await context.sync();
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    host.inject({ cellEdit: false });
    await waiting;
    expect(await values("A1")).toEqual([["po edycji"]]);
  });

  test("more than 5 MB asked or answered is refused by its own code, and no limit lets it through", async () => {
    const { host, refusal, run } = await bench();
    const big = Array.from({ length: 400 }, () => ["ż".repeat(8000)]);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1:A400").values = big;
      }),
    ).toBe("RequestPayloadSizeLimitExceeded");
    host.inject({ payloadLimit: null });
    await run((_context, sheet) => {
      sheet.getRange("A1:A400").values = big;
    });
    host.inject({ payloadLimit: 5 * 1024 * 1024 });
    expect(
      await refusal(async (context, sheet) => {
        sheet.getRange("A1:A400").load("values");
        await context.sync();
      }),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the n-th request fails with a chosen code and does nothing; those around it pass", async () => {
    const { host, refusal, values } = await bench();
    host.inject({ faults: [{ request: 2, with: { error: "GeneralException" } }] });
    const at = (address: string) => (_context: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.getRange(address).values = [[address]];
    };
    expect([await refusal(at("A1")), await refusal(at("A2")), await refusal(at("A3"))]).toEqual([
      "",
      "GeneralException",
      "",
    ]);
    expect(await values("A1:A3")).toEqual([["A1"], [""], ["A3"]]);
  });

  test("a request that breaks off in the middle has done what came first", async () => {
    const { host, refusal, values } = await bench();
    // Six actions make the first write: the workbook, its sheets, the first of them, the range twice, the value.
    host.record();
    await refusal(write);
    const actions = (host.record()[0] as { Actions: unknown[] }).Actions.length;
    host.inject({ faults: [{ request: 1, with: { error: "RequestAborted", afterAction: actions } }] });
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("B1").values = [["raz"]];
        sheet.getRange("B2").values = [["dwa"]];
      }),
    ).toBe("RequestAborted");
    expect(await values("B1:B2")).toEqual([["raz"], [""]]);
  });

  test("no answer: the work is done and the client waits for ever; not done: nothing happened", async () => {
    const { host, Excel, values } = await bench();
    host.inject({
      faults: [
        { request: 1, with: "no answer" },
        { request: 2, with: "no answer, not done" },
      ],
    });
    let answered = 0;
    for (const text of ["zrobione", "nie zrobione"])
      void Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(text === "zrobione" ? "A1" : "A2").values = [[text]];
        await context.sync();
        answered++;
      });
    await settle();
    expect([answered, await values("A1:A2")]).toEqual([0, [["zrobione"], [""]]]);
  });

  test("an answer given twice is heard once", async () => {
    const { host, run, values } = await bench();
    host.inject({ faults: [{ request: 1, with: "answer twice" }] });
    let times = 0;
    await run((context, sheet) => {
      write(context, sheet);
      times++;
    });
    expect([times, await values("A1")]).toEqual([1, [["x"]]]);
  });

  test("offline every request is ServiceNotAvailable", async () => {
    const { host, refusal } = await bench();
    host.inject({ offline: true });
    expect(await refusal(write)).toBe("ServiceNotAvailable");
    host.inject({ offline: false });
    expect(await refusal(write)).toBe("");
  });

  test("latency delays the answer", async () => {
    const { host, Excel } = await bench();
    host.inject({ latency: 30 });
    let done = false;
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    await run;
    expect(done).toBe(true);
  });

  test("requests are counted, clean-ups of tracked ranges apart, and bytes both ways", async () => {
    const { host, Excel } = await bench();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["ż"]];
      await context.sync();
    });
    await settle();
    const { requests, cleanups, bytesIn, bytesOut } = host.counters;
    expect([requests, cleanups, bytesIn > 500, bytesOut > 100]).toEqual([2, 1, true, true]);
    expect(host.session.references.size).toBe(0);
  });
});
