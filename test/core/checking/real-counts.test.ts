/**
 * Every count of ../shared/rules.md on the real table, exactly; what its newer texts have moved is told in
 * docs/reguly.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, RULES } from "../../../src/core/checking";
import { readText, recognise } from "../../../src/core/reading";
import type { Table } from "../../../src/core/table";
import { hasSharedTables, realTable } from "./real-table";

const ROWS: Record<string, number[] | number> = {
  "FIN-01": 1,
  "FIN-02": 19,
  "ODP-02": [1, 2, 4, 9, 15, 21],
  "ODP-03": [6, 10, 13, 19, 26, 29],
  "ODP-05": [40],
  "ODP-06": [13, 24, 29],
  "ODP-07": 1,
  "CZA-06": 1,
  "STR-04": [13, 35],
  "CEL-03": 2,
  "DZI-04": 18,
  "WSK-01": 1,
  "PLA-01": 1,
};
const SOME = new Set(["DZI-03", "SPO-01"]);

const TEXT = join(__dirname, "../../../../shared/tables/strategia-2004-2014.txt");

/** The same table through the reader, from the text of the Word document. */
function readTable(): Table {
  const source = readText(readFileSync(TEXT, "utf8"), "strategia-2004-2014.txt");
  const read = source.ok ? recognise(source.document) : source;
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.table;
}

(hasSharedTables ? describe : describe.skip).each([
  ["from the answer key", realTable],
  ["from the text", readTable],
] as const)("the real table %s (needs ../shared)", (_, build) => {
  const table = build();
  const result = check(table);
  const place = new Map(table.actions.map((action, index) => [action.id, index + 1]));
  const assumed = (code: string) => result.assumed.filter((finding) => finding.code === code);
  const of = (code: string) => result.findings.filter((finding) => finding.code === code);

  test.each(RULES.filter((rule) => !SOME.has(rule.code)).map((rule) => rule.code))(
    "gives the catalogue's count for %s",
    (code) => {
      const expected = ROWS[code] ?? 0;
      if (Array.isArray(expected)) expect(of(code).map((finding) => place.get(finding.actionId!))).toEqual(expected);
      else expect(of(code).length).toBe(expected);
    },
  );

  test("shows the two rows about volunteering side by side, and at most three other pairs", () => {
    const pairs = of("DZI-03").map((finding) => finding.actionIds!.map((id) => place.get(id)));
    expect(pairs).toContainEqual([21, 42]);
    expect(pairs.length).toBeLessThanOrEqual(4);
  });

  test("finds the agency spelled in two ways", () => {
    const spellings = of("SPO-01").map((finding) => finding.values.spellings);
    expect(spellings).toContainEqual(expect.arrayContaining(["AWR SP", "AWRSP"]));
  });

  test("leaves what the reader assumed to be confirmed, and calls none of it a fault", () => {
    expect(assumed("CZA-07").map((finding) => place.get(finding.actionId!))).toEqual([34]);
    expect(assumed("STR-03").length).toBe(1);
  });

  test("is held against art. 16b, guessed from what it is about", () => {
    expect(result.kind).toBe("srps");
    expect(of("PLA-01")[0]!.basis).toEqual({ text: "ustawa o pomocy społecznej, art. 16b", asOf: "2026-11-27" });
  });

  test("counts what the table-level findings count", () => {
    expect(of("FIN-01")[0]).toMatchObject({ scope: "table", values: { count: 24, total: 44 } });
    expect(of("WSK-01")[0]).toMatchObject({ values: { count: 44, total: 44 } });
    expect(of("CZA-06")[0]).toMatchObject({ values: { count: 43, total: 44 } });
    expect(of("ODP-07")[0]).toMatchObject({ values: { count: 42, total: 44 } });
  });
});
