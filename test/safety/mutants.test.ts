/**
 * Damaged workbooks and documents of several programs: each is read or refused by a sentence; what is written another
 * program can open; and where the receipt says that nothing is missing, nothing is. 200 here, 2 000 by `npm run fuzz`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportPlan } from "../../src/core/exporting";
import { readBytes, recognise } from "../../src/core/reading";
import { structureJson } from "../../src/standalone/cli/json";
import { Refusal } from "../../src/standalone/cli/refusal";
import { structure } from "../../src/standalone/cli/structure";
import { toDocx, toXlsx } from "../build";
import { byHand, rows } from "./by-hand";
import { mutate, randomOf } from "./mutate";
import { wrongOnPurpose } from "../support/ooxml/written";
import { opened, sheetTexts, unsoundParts, wordTexts } from "./second-reader";

const MANY = Number(process.env["MUTANTS"] ?? 200);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);

// A chart of the source that was damaged is kept as it was, under another number and on another line.
wrongOnPurpose(/charts\/chart\d+\.xml, line \d+: Schemas validity/);

const folder = mkdtempSync(join(tmpdir(), "tabela-mutants-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function structured(bytes: Uint8Array, name: string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return structure([path]);
}

const MAKERS: Readonly<Record<string, { name: string; make: () => Promise<Uint8Array> }>> = {
  "a workbook of exceljs": { name: "m.xlsx", make: () => toXlsx(rows) },
  "a workbook written by hand": { name: "m.xlsx", make: async () => byHand() },
  "a workbook of ours": { name: "m.xlsx", make: async () => (await structured(byHand(), "source.xlsx")).bytes },
  "a document of docx": { name: "m.docx", make: () => toDocx(rows, { kind: "flat" }) },
  "a document of ours": {
    name: "m.docx",
    async make() {
      const read = readBytes(await toDocx(rows, { kind: "flat" }), "m.docx");
      const plan = read.ok ? recognise(read.document) : read;
      if (!plan.ok) throw new Error(plan.failure.code);
      return exportPlan({ table: plan.table });
    },
  },
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]{3,}/gu) ?? [];

/**
 * Words another reader sees in the damaged source and our answer holds nowhere: not in the table, not among what was
 * left out.
 */
async function lost(mutant: Uint8Array, isWorkbook: boolean, told: string): Promise<string[]> {
  const seen = isWorkbook ? await opened(mutant).then(sheetTexts, () => undefined) : wordTexts(mutant);
  const ours = new Set(wordsOf(told));
  return wordsOf(seen ?? "").filter((word) => !ours.has(word) && !told.includes(word));
}

interface Tally {
  read: number;
  refused: number;
  troubles: string[];
}

/** What the answer says of everything in the source: the table's texts, its headers, what was left out, messages. */
function toldBy({ opened: plans, table }: Awaited<ReturnType<typeof structure>>): string {
  return JSON.stringify([
    structureJson(table, plans),
    table,
    plans.map(({ receipt, messages }) => [receipt, messages]),
  ]);
}

async function tryOne(bytes: Uint8Array, part: string, name: string, tally: Tally): Promise<void> {
  const result = await structured(bytes, name).catch((error: unknown) => {
    if (!(error instanceof Refusal))
      tally.troubles.push(`${part}: ${error instanceof Error ? error.stack : String(error)}`);
    tally.refused++;
    return undefined;
  });
  if (!result) return;
  tally.read++;
  const unsound = unsoundParts(result.bytes);
  if (unsound.length > 0) tally.troubles.push(`${part}: wrote ${unsound.join("; ")}`);
  await opened(result.bytes).catch((error: unknown) =>
    tally.troubles.push(`${part}: exceljs cannot open: ${String(error)}`),
  );
  // A plan of ours is read row by row as it stands and has no receipt to be held to.
  if (!result.opened[0]!.receipt) return;
  const missing = await lost(bytes, name.endsWith("xlsx"), toldBy(result));
  if (missing.length > 0) tally.troubles.push(`${part}: lost ${missing.slice(0, 5).join(", ")}`);
}

const kinds = Object.entries(MAKERS);

describe.each(kinds)("%s", (kind, { name, make }) => {
  const share = Math.ceil(MANY / kinds.length);
  test(
    `${share} times damaged: a reading or a sentence, nothing lost with a clean receipt`,
    async () => {
      const source = await make();
      const tally: Tally = { read: 0, refused: 0, troubles: [] };
      for (let at = 0; at < share; at++) {
        const { bytes, part } = mutate(source, randomOf(SEED * 100_000 + at + kind.length * 1_000_000));
        await tryOne(bytes, `#${at} ${part}`, name, tally);
      }
      expect(tally.troubles).toEqual([]);
      // Neither all refused (then nothing was tried) nor all read (then nothing was damaged).
      expect(tally.read).toBeGreaterThan(share / 10);
      expect(tally.refused).toBeGreaterThan(0);
    },
    MANY * 5_000,
  );
});
