import { createHost } from "../../../src/standalone/host/index";
import { createBrowserHost } from "../../../src/standalone/host/browser";

const query = (id: number) => ({
  id,
  type: 1,
  flags: 0,
  message: {
    url: "ProcessQuery",
    method: "POST",
    headers: {},
    body: {
      Actions: [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      },
    },
  },
});

describe("The host without a client of its own", () => {
  test("a message sent raw is answered raw, in the client's own shapes", async () => {
    const host = createBrowserHost(undefined, { engine: () => Promise.reject(new Error("not needed")) });
    const answer = JSON.parse(await host.send(query(7))) as {
      id: number;
      message: { statusCode: number; body: { Results: { ActionId: number; Value: unknown }[] } };
    };
    expect([answer.id, answer.message.statusCode, answer.message.body.Results.map(({ ActionId }) => ActionId)]).toEqual(
      [7, 200, [1, 2]],
    );
    expect(answer.message.body.Results[1]!.Value).toEqual({ _Items: [{ Id: expect.any(String), Name: "Sheet1" }] });
  });

  test("a new workbook asks for no file engine until it is saved", async () => {
    let asked = 0;
    const host = createBrowserHost(undefined, {
      engine: () => {
        asked++;
        return Promise.reject(new Error("no engine"));
      },
    });
    host.user.type("Sheet1", "A1", "=1+1");
    expect([asked, host.view("Sheet1").cells[0]!.value]).toEqual([0, 2]);
    await expect(host.save()).rejects.toThrow("no engine");
  });
});

describe("The view of a sheet and the people who work in it", () => {
  test("typing below a table makes it grow, with its rules", async () => {
    const host = await createHost(),
      { Excel } = host.connect();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      await context.sync();
    });
    host.user.type("Sheet1", "A3", "3");
    const { tables, validations } = host.view("Sheet1");
    expect([tables[0]!.address, validations[0]!.areas]).toEqual(["A1:B3", [{ top: 1, bottom: 2, left: 1, right: 1 }]]);
  });

  test("the watcher is told what changed, and stops when it is told to", async () => {
    const host = await createHost(),
      seen: string[] = [];
    const stop = host.onChange(({ type, sheet }) => {
      seen.push(`${type} ${sheet}`);
    });
    host.user.type("Sheet1", "A1", "x");
    host.user.select("Sheet1", "B2");
    stop();
    host.user.type("Sheet1", "A2", "y");
    expect(seen).toEqual(["cells Sheet1", "selection Sheet1"]);
  });

  test("a protected sheet refuses its user too", async () => {
    const host = await createHost();
    host.user.protect("Sheet1");
    expect(() => host.user.type("Sheet1", "A1", "x")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    host.user.unprotect("Sheet1");
    expect(host.user.type("Sheet1", "A1", "x")).toBe(true);
  });
});
