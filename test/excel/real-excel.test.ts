/** What the real Excel refuses, keeps or shows otherwise (E13, E14, E18, E19), each with what the user is told. */
import { textOf } from "../../src/excel/edit/edit-content";
import { desk, good, plan, sheetsOf } from "./desk";

const TABLE = plan(3);
const replace = { onExisting: "replace" } as const;

test("a workbook of the old format is told by its name where Excel says only that it failed", async () => {
  const it = await desk();
  it.host.workbook.name = "plan gminy.xls";
  it.host.inject({ refuse: ["TableCollection.add"] });
  const written = await it.commands.writePlan(sheetsOf(TABLE), replace);
  expect(written).toMatchObject({ ok: false, trouble: { code: "old-format", values: { file: "plan gminy.xls" } } });
});

test("the same refusal in a workbook of today stays what it is", async () => {
  const it = await desk();
  it.host.inject({ refuse: ["TableCollection.add"] });
  expect(await it.commands.writePlan(sheetsOf(TABLE), replace)).toMatchObject({
    ok: false,
    trouble: { code: "request-failed" },
  });
});

test("settings too large for Excel are refused before anything is written", async () => {
  const it = await desk();
  const saved = await it.commands.saveSettings("x".repeat(400_001));
  expect(saved).toMatchObject({ ok: false, trouble: { code: "settings-too-large" } });
  expect(await good(it.commands.readSettings())).toBeUndefined();
});

test("manual calculation is told with what was written, and is not when it is automatic", async () => {
  const it = await desk();
  const automatic = await good(it.commands.writePlan(sheetsOf(TABLE), replace));
  expect(automatic).not.toHaveProperty("manual");
  it.host.workbook.calculationMode = "Manual";
  expect(await good(it.commands.writeSheets(sheetsOf(TABLE).slice(1, 2)))).toMatchObject({ manual: true });
});

test.each(["m/d/yyyy", "dd.mm.yyyy", "[<10000]0;dd.mm.yyyy"])("a day under the format %s is that day", (format) => {
  expect(textOf(47_118, format)).toBe("2028-12-31");
});
