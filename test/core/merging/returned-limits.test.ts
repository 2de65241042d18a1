/** One file that came back and is no part of a plan: named with why, whatever its kind, and quickly. */
import { strToU8 } from "fflate";
import { BUILT_IN } from "../../../src/core/dictionary";
import { writeXlsx } from "../../../src/core/exporting";
import { collect, handOut, returnedFrom, type SheetNames } from "../../../src/core/merging";
import { packageSheets, RETURNED_SHEETS } from "../../../src/core/summarising/teamwork";
import { action, table } from "../../build/table";
import { HOSTILE } from "../../safety/hostile-files";

const NAMES: SheetNames = { plan: "Działania", data: "Dane paczki", ours: new Set() };
const HEADERS = "Cel\tDziałanie\tOd\tDo\tŹródło finansowania\tOdpowiedzialny";
const line = (text: string): string => `Cel 1\t${text}\t2026\t2027\tbudżet gminy\tGOPS`;
const failureOf = (text: string) => {
  const result = returnedFrom(strToU8(text), "zwrot.txt", NAMES);
  return result.ok ? undefined : result.failure;
};

test("a text no cell of Excel holds is named with its place", () => {
  const lines = [HEADERS, line("Budowa drogi"), line("a ".repeat(20_000))].join("\n");
  expect(failureOf(lines)).toMatchObject({ code: "file.returned-text", values: { file: "zwrot.txt" } });
  expect(failureOf([HEADERS, line("Budowa drogi"), line("a ".repeat(16_000))].join("\n"))).toBeUndefined();
});

test("more actions than any body has are no answer", () => {
  const of = (count: number) =>
    failureOf([HEADERS, ...Array.from({ length: count }, (_, at) => line(`Budowa drogi ${at}`))].join("\n"));
  expect(of(5_001)).toEqual({ code: "file.returned-rows", values: { file: "zwrot.txt", count: 5_001, most: 5_000 } });
});

test("a workbook of a hundred thousand rows is refused by its size before its cells are kept", () => {
  const { bytes } = HOSTILE.find(({ name }) => name === "hundred-thousand-rows.xlsx")!;
  const result = returnedFrom(bytes(), "zwrot.xlsx", NAMES);
  expect(result).toMatchObject({
    ok: false,
    failure: { code: "reading.table-large", values: { where: "Plan", most: 25_000, over: 1 } },
  });
});

test("one broken, one huge and one sent twice: the first two are named, the rest is joined once", () => {
  const whole = table(
    ...Array.from({ length: 12 }, (_, at) =>
      action({
        number: String(at + 1),
        text: `Budowa drogi nr ${at + 1}`,
        lead: `Jednostka ${at % 4}`,
        responsible: `Jednostka ${at % 4}`,
      }),
    ),
  );
  const files = handOut(whole).packages.map((each) => writeXlsx(packageSheets(each, BUILT_IN)));
  const { bytes } = HOSTILE.find(({ name }) => name === "hundred-thousand-rows.xlsx")!;
  const read = [...files, files[0]!.slice(0, 2_000), bytes(), files[0]!].map((each, at) =>
    returnedFrom(each, `zwrot-${at}.xlsx`, RETURNED_SHEETS),
  );
  expect(read.flatMap((each) => (each.ok ? [] : [[each.failure.values?.["file"], each.failure.code]]))).toEqual([
    [`zwrot-${files.length}.xlsx`, "file.zip-broken"],
    [`zwrot-${files.length + 1}.xlsx`, "reading.table-large"],
  ]);
  const merge = collect(
    whole,
    read.flatMap((each) => (each.ok ? [each.returned] : [])),
  );
  expect(merge.table).toEqual(whole);
  expect([merge.changes, merge.conflicts, merge.added, merge.removals]).toEqual([[], [], [], []]);
});
