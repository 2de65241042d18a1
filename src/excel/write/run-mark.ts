/**
 * Which sheets this very run of a command has made: each gets a hidden name of its own sheet with the run's number. A
 * command that is refused half way takes back only those; a sheet another person made under the same name a moment
 * before is never touched.
 */
import { sheetNamed, sheetOf } from "../engine/ranges";
import type { WriteStep } from "../engine/send";

const NAME = "TD_przebieg";

export const newRun = (): string => Math.floor(Math.random() * 36 ** 8).toString(36);

/** Said on the sheet right after it was added. */
export function markRun(sheet: Excel.Worksheet, run: string): void {
  sheet.names.add(NAME, `="${run}"`).visible = false;
}

/** Off again when the contents stand: from then on the sheet belongs to the workbook. */
export function unmarkStep(sheet: string): WriteStep {
  return { bytes: 150, act: (context) => sheetNamed(context, sheet).names.getItemOrNullObject(NAME).delete() };
}

/** Deletes what the run made. `marks` are hidden names of the workbook that may already point at those sheets. */
export async function takeBackRun(
  context: Excel.RequestContext,
  run: string,
  made: readonly { sheet: string; mark: string }[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const asked = made.map(({ sheet, mark }) => {
    const there = worksheets.getItemOrNullObject(sheet);
    there.load("id,name");
    const name = there.names.getItemOrNullObject(NAME);
    name.load("formula");
    return { sheet: there, name, mark };
  });
  await context.sync();
  for (const { sheet, name, mark } of asked) {
    if (sheet.isNullObject || name.isNullObject || !String(name.formula).includes(`"${run}"`)) continue;
    const points = names.items.some((one) => one.name === mark && sheetOf(String(one.formula)) === sheet.name);
    if (points) names.getItem(mark).delete();
    worksheets.getItem(sheet.id).delete();
  }
  await context.sync();
}
