/**
 * The handed-out workbook checks itself: the words of its last column, counted by the embedded Excel, are what the
 * check says of the same rules, row by row; so is the number on the instruction.
 */
import { check, FORM_GAPS } from "../../src/core/checking";
import { BUILT_IN } from "../../src/core/dictionary";
import { writeXlsx } from "../../src/core/exporting";
import { returnedFrom } from "../../src/core/merging";
import { teamworkText } from "../../src/core/messages/teamwork";
import { SHEETS, type SheetModel } from "../../src/core/summarising";
import { packageSheets, RETURNED_SHEETS } from "../../src/core/summarising/teamwork";
import type { Table } from "../../src/core/table";
import { createCommands } from "../../src/excel";
import { createHost } from "../../src/standalone/host/node";
import { plan, type Spec } from "../core/checking/sample";
import { randomOf } from "../safety/mutate";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const GAPS = ["", "-", "–", "brak", "Brak danych", "b.d.", " ? ", "n.d.", "\u00a0", "BRAK"];
const TERMS = ["", "-", "2024", "2026", "2031", "2025-03", "2027-11", "2026-05-17", "2025-12-31"];

function randomPlan(rows: number, seed: number): Table {
  const random = randomOf(seed);
  const one = (words: readonly string[]): string => words[random(words.length)]!;
  const said = (text: string): string => (random(3) === 0 ? one(GAPS) : text);
  return plan(
    Array.from({ length: rows }, (_, at): Spec => {
      const responsible = said("GOPS, brakujący dom kultury");
      return {
        text: said(`Remont świetlicy nr ${at} – brak podjazdu`),
        goal: said(`Cel ${at % 7}`),
        goalNumber: random(2) ? "" : one(["I", "II", "-"]),
        from: one(TERMS),
        to: one(TERMS),
        funding: said("budżet gminy | brak"),
        responsible,
        ...(responsible.startsWith("GOPS") ? {} : { lead: "" }),
      };
    }),
  );
}

/** Formulas alone, without what the file tells programs that do not count. */
const uncounted = (models: readonly SheetModel[]): SheetModel[] =>
  models.map((model) => ({
    ...model,
    blocks: model.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) =>
        row.map((cell) => (cell.kind === "formula" ? { kind: cell.kind, formula: cell.formula } : cell)),
      ),
    })),
  }));

async function columnOf(table: Table) {
  const models = packageSheets({ institution: "GOPS", table }, BUILT_IN, [], "pl");
  const host = await createHost();
  const commands = createCommands({
    Excel: host.connect().Excel,
    supports: (version) => host.supports("ExcelApi", version),
    journal: false,
  });
  const written = await commands.writePlan(uncounted(models), { onExisting: "replace" });
  if (!written.ok) throw new Error(JSON.stringify(written.trouble));
  const column = models[0]!.widths.length - 1;
  const cells = host.view(SHEETS.actions).cells.filter((cell) => cell.column === column && cell.row > 0);
  const words = table.actions.map((_, at) => String(cells.find(({ row }) => row === at + 1)?.text ?? ""));
  const sentence = host.view(SHEETS.instruction).cells.find(({ row }) => row === 1)?.text;
  return { words, sentence, models };
}

/** What the check says of the rules of the form, in its words. */
function expectedOf(table: Table): string[] {
  const rules = new Set(FORM_GAPS.map(({ code }) => code));
  const { findings } = check(table, { frame: { level: "nieznany" } });
  const single = findings.flatMap((finding) => finding.parts ?? [finding]).filter(({ code }) => rules.has(code));
  return table.actions.map((action) => {
    const own = single.filter(({ actionId }) => actionId === action.id);
    const has = (code: string, column?: string) =>
      own.some((finding) => finding.code === code && (column === undefined || finding.column === column));
    return FORM_GAPS.filter(({ code, words }) => (words === "from" || words === "to" ? has(code, words) : has(code)))
      .map(({ words }) => teamworkText("pl", `form.gap.${words}`))
      .join("; ");
  });
}

test("500 random rows: its words are the check's findings of the same rules", async () => {
  const table = randomPlan(500, SEED);
  const { words, sentence } = await columnOf(table);
  const expected = expectedOf(table);
  expect(words).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(40);
  expect(sentence).toBe(`Działania do uzupełnienia: ${expected.filter(Boolean).length} z 500.`);
});

test("what the file tells before anything counts is what is counted, and no formula is too long or too new", async () => {
  const { words, models } = await columnOf(randomPlan(60, SEED + 1));
  const formulas = models.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flat().flatMap((cell) => (cell.kind === "formula" ? [cell] : []))),
  );
  expect(formulas.slice(0, 60).map(({ shown }) => shown)).toEqual(words);
  const names = new Set(
    formulas.flatMap(({ formula }) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]{2,}(?=\()/g) ?? []),
  );
  expect([...names].sort()).toEqual([
    "AND",
    "CHAR",
    "COUNTIF",
    "DATE",
    "DAY",
    "FIND",
    "IF",
    "ISNUMBER",
    "LOWER",
    "MID",
    "MONTH",
    "SUBSTITUTE",
    "TRIM",
    "YEAR",
  ]);
  expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8_192);
});

test("the answer that comes back has no such column, and the workbook's structure is locked without a password", async () => {
  const table = randomPlan(12, SEED + 2);
  const bytes = writeXlsx(packageSheets({ institution: "GOPS", table }, BUILT_IN), { locked: true });
  const result = returnedFrom(bytes, "zwrot.xlsx", RETURNED_SHEETS);
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.returned.table.columns.map(({ header }) => header)).not.toContain("Do uzupełnienia");
  expect(result.returned.table.actions.map(({ extra }) => Object.keys(extra ?? {}))).toEqual(
    result.returned.table.actions.map(() => []),
  );
  const host = await createHost(bytes);
  const { Excel: excel } = host.connect();
  await excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    await context.sync();
  });
});
