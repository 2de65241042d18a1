/** The manifest asks for ExcelApi 1.14 (Office LTSC 2021). Nothing in src/excel may need more. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FLOOR } from "../../src/excel/engine/engine";
import { above, programOf, usesOfOffice } from "./api-levels";

const FOLDER = join(process.cwd(), "src/excel");

const FILES = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(FOLDER, name));
const TOO_NEW = join(FOLDER, "too-new.ts");
const TEXT = `export function f(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const note = sheet.notes;
  const { showDataTypeIcons } = sheet;
  context.workbook.load("showPivotFieldList");
  return [note, showDataTypeIcons];
}`;

describe("what src/excel needs of Excel", () => {
  /** One program for all: building it reads the whole of Office's types. */
  const program = programOf(FILES, { [TOO_NEW]: TEXT });

  test("every member used is there at the floor", () => {
    const uses = usesOfOffice(program, FILES);
    expect(
      uses.filter((use) => above(use.level, FLOOR)).map((use) => `${use.where} ${use.member} ${use.level}`),
    ).toEqual([]);
    const members = new Set(uses.map((use) => use.member));
    for (const expected of [
      "Range.values",
      "Table.resize",
      "ConditionalFormatCollection.add",
      "WorksheetProtection.protected",
      "WorksheetChangedEventArgs.triggerSource",
      "Range.address",
    ])
      expect(members).toContain(expected);
  });

  test("a member above the floor is found: read, destructured", () => {
    const uses = usesOfOffice(program, [TOO_NEW]);
    expect(uses.filter((use) => above(use.level, FLOOR)).map((use) => use.member)).toEqual(
      expect.arrayContaining(["Worksheet.notes", "Worksheet.showDataTypeIcons"]),
    );
  });

  test.each([
    ["1.9", false],
    ["1.14", false],
    ["1.15", true],
    ["1.18", true],
    ["BETA (PREVIEW ONLY)", true],
    ["2.0", true],
  ])("%s is above 1.14: %s", (level, expected) => {
    expect(above(level, "1.14")).toBe(expected);
  });
});
