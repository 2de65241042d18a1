/**
 * The workbook itself: every formula written through the add-in's own code and worked out by the embedded Excel's
 * engine.
 */
import fc from "fast-check";
import { createCommands } from "../../../src/excel";
import { createHost } from "../../../src/standalone/host";
import {
  actionSheet,
  bodiesSheet,
  fundingSheet,
  indicatorsSheet,
  mirrorSheet,
  scheduleSheets,
  statuteSheet,
  summarySheet,
  type SheetModel,
} from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { anyTable, realTable, sharedIsHere } from "./support/tables";

const sheetsOf = (plan: Table): SheetModel[] => [
  actionSheet(plan),
  summarySheet(plan),
  ...scheduleSheets(plan),
  bodiesSheet(plan),
  fundingSheet(plan),
  indicatorsSheet(plan),
  mirrorSheet(plan),
  statuteSheet(plan),
];

/**
 * Formula cells whose value in the host differs from the tests' own evaluator, as sentences; and how many were
 * compared.
 */
async function differences(plan: Table): Promise<{ compared: number; differ: string[] }> {
  const models = sheetsOf(plan);
  const book = new Book(models);
  const host = await createHost();
  const commands = createCommands({
    Excel: host.connect().Excel,
    supports: (version) => host.supports("ExcelApi", version),
    journal: false,
  });
  const written = await commands.writePlan(models, { onExisting: "replace" });
  if (!written.ok) throw new Error(JSON.stringify(written.trouble));
  let compared = 0;
  const differ: string[] = [];
  for (const model of models) {
    const shown = new Map(host.view(model.name).cells.map((cell) => [`${cell.row + 1},${cell.column + 1}`, cell]));
    for (const block of model.blocks)
      block.rows.forEach((row, r) =>
        row.forEach((content, c) => {
          if (content.kind !== "formula") return;
          compared++;
          const [at, wanted] = [
            `${block.row + r},${block.column + c}`,
            book.value(model.name, block.row + r, block.column + c),
          ];
          const found = shown.get(at)?.value;
          const same =
            typeof wanted === "number" && typeof found === "number"
              ? Math.abs(wanted - found) < 1e-9
              : (found ?? "") === (wanted ?? "");
          if (!same)
            differ.push(
              `${model.name} ${at}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)} by ${content.formula.slice(0, 160)}`,
            );
        }),
      );
  }
  return { compared, differ };
}

(sharedIsHere ? test : test.skip)(
  "the host gives every formula of every sheet of the real table the value of the tests' own engine (needs ../shared)",
  async () => {
    const { compared, differ } = await differences(realTable());
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  },
);

test("the host gives every formula of random tables full of traps the value of the tests' own engine", async () => {
  for (const plan of fc.sample(anyTable, { numRuns: 6 })) expect((await differences(plan)).differ).toEqual([]);
});
