import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { check, rowByRow } from "../../../src/core/checking";
import type { Finding } from "../../../src/core/checking/types";
import { applyEdits, FIX_KINDS, invert, propose, safeProposals, type KnownFixKind } from "../../../src/core/fixing";
import { readText, recognise } from "../../../src/core/reading";
import type { Table } from "../../../src/core/table";

const TEXT = resolve(__dirname, "../../../../shared/tables/strategia-2004-2014.txt");
const present = existsSync(TEXT);

function realTable(): Table {
  const source = readText(readFileSync(TEXT, "utf8"), "strategia.txt");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  return result.table;
}

const answers = {
  source: "budżet gminy",
  body: "Gminny Ośrodek Kultury",
  date: "2004–2014",
  text: "liczba uczestników",
};
/** Mends that leave nothing of the finding they were proposed for. */
const ENDED_BY: readonly [string, KnownFixKind][] = [
  ["ODP-06", "successor"],
  ["ODP-05", "move-fragment"],
  ["SPO-01", "canonical-name"],
  ["FIN-01", "fill-funding"],
  ["FIN-02", "fill-funding"],
  ["ODP-02", "fill-responsible"],
  ["ODP-03", "fill-responsible"],
];

/** Row by row, with what is left to be confirmed: all that can be mended. */
function eachRow(table: Table): Finding[] {
  const { findings, assumed } = check(table);
  return rowByRow([...findings, ...assumed]);
}

(present ? describe : describe.skip)("findings of the real table", () => {
  const table = present ? realTable() : ({} as Table);
  const findings = present ? eachRow(table) : [];

  test("every kind a finding offers is a kind this folder knows", () => {
    expect(findings.flatMap(({ fixes }) => fixes).filter((kind) => !(kind in FIX_KINDS))).toEqual([]);
  });

  test("every proposal can be applied and taken back", () => {
    const proposals = findings.flatMap((finding) => propose(finding, table, { answers }));
    expect(proposals.length).toBeGreaterThan(60);
    for (const { edits, alsoIn } of proposals) {
      const all = [...edits, ...alsoIn];
      const { table: mended, refused } = applyEdits(table, all);
      expect(refused).toEqual([]);
      const back = applyEdits(mended, invert(all));
      expect(back.refused).toEqual([]);
      expect(
        back.table.actions.map(({ responsible, funding, text, note, lead, partners }) => [
          responsible,
          funding,
          text,
          note,
          lead,
          partners,
        ]),
      ).toEqual(
        table.actions.map(({ responsible, funding, text, note, lead, partners }) => [
          responsible,
          funding,
          text,
          note,
          lead,
          partners,
        ]),
      );
    }
  });

  test.each(ENDED_BY)("%s is gone after its mends were applied", (code, kind) => {
    let mended = table;
    for (let round = 0; round < 60; round++) {
      const finding = eachRow(mended).find((each) => each.code === code);
      if (!finding) break;
      const [proposal] = propose(finding, mended, { answers }).filter((each) => each.kind === kind);
      expect(proposal).toBeDefined();
      const { table: next, refused } = applyEdits(mended, [...proposal!.edits, ...proposal!.alsoIn]);
      expect(refused).toEqual([]);
      mended = next;
    }
    expect(eachRow(mended).filter((each) => each.code === code)).toEqual([]);
  });

  test("safe mends bring no new finding", () => {
    const mended = applyEdits(
      table,
      safeProposals(findings, table).flatMap(({ edits }) => edits),
    ).table;
    const counts = (all: readonly Finding[]): Record<string, number> =>
      all.reduce<Record<string, number>>((sum, { code }) => ({ ...sum, [code]: (sum[code] ?? 0) + 1 }), {});
    const [before, after] = [counts(findings), counts(eachRow(mended))];
    for (const [code, count] of Object.entries(after))
      expect([code, count <= (before[code] ?? 0)]).toEqual([code, true]);
  });
});
