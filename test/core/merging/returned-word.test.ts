/** The exported document that comes back from a lawyer or a councillor: what was changed in its cells, cell by cell. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BUILT_IN } from "../../../src/core/dictionary";
import { exportPlan } from "../../../src/core/exporting";
import { collect, returnedFrom } from "../../../src/core/merging";
import { summaryTables } from "../../../src/core/summarising";
import { RETURNED_SHEETS } from "../../../src/core/summarising/teamwork";
import type { Table } from "../../../src/core/table";
import { plan } from "../checking/sample";

const WORDS = ["klubu seniora", "świetlicy", "placu zabaw", "biblioteki", "przystanku", "boiska"];
const table: Table = plan(
  Array.from({ length: 18 }, (_, at) => ({
    area: at < 9 ? "Rodzina" : "Zdrowie",
    goalNumber: ["I", "II", "III"][at % 3]!,
    goal: ["Dostępna pomoc", "Bezpieczny czas wolny", "Zdrowie przez całe życie"][at % 3]!,
    number: String(Math.floor(at / 3) + 1),
    text: `Prowadzenie ${WORDS[at % 6]!} w sołectwie nr ${at + 1}`,
    from: String(2026 + (at % 3)),
    to: "2030",
    funding: "budżet gminy",
    responsible: "GOPS",
  })),
);

const document = exportPlan({ table, summaries: summaryTables(table, { dictionary: BUILT_IN }), captions: true });

/** The document with its text changed as a person's program would. */
function edited(how: (xml: string) => string): Uint8Array {
  const parts = unzipSync(document);
  const xml = strFromU8(parts["word/document.xml"]!);
  const changed = how(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

function changesOf(bytes: Uint8Array): string[] {
  const result = returnedFrom(bytes, "plan-od-radnego.docx", RETURNED_SHEETS);
  if (!result.ok) throw new Error(result.failure.code);
  const merge = collect(table, [result.returned]);
  return [
    ...merge.changes.map(({ actionId, column, before, after }) => `${actionId} ${column}: ${before} → ${after}`),
    ...merge.conflicts.map(({ actionId, column }) => `conflict ${actionId} ${column}`),
    ...merge.added.map((each) => `added ${JSON.stringify(each)}`),
    ...merge.removals.map(({ action, kept }) => `removed ${action.id} ${String(kept)}`),
  ].sort();
}

test("what comes back unedited changes nothing", () => {
  const parts = unzipSync(document);
  expect(changesOf(zipSync(parts))).toEqual([]);
});

const id = (at: number): string => table.actions[at - 1]!.id;
/** The row of the document whose action ends so, changed within. */
const inRow = (xml: string, at: number, how: (row: string) => string): string => {
  const place = xml.indexOf(`w sołectwie nr ${at}<`);
  const [start, end] = [xml.lastIndexOf("<w:tr>", place), xml.indexOf("</w:tr>", place) + "</w:tr>".length];
  return xml.slice(0, start) + how(xml.slice(start, end)) + xml.slice(end);
};
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const TRACKED = 'w:id="900" w:author="Radny" w:date="2026-11-20T10:00:00Z"';

test.each<[string, (xml: string) => string, string[]]>([
  [
    "a word of an action",
    (xml) => xml.replace("sołectwie nr 4<", "sołectwie Borki<"),
    [`${id(4)} action: Prowadzenie biblioteki w sołectwie nr 4 → Prowadzenie biblioteki w sołectwie Borki`],
  ],
  [
    "a sentence added",
    (xml) => xml.replace("sołectwie nr 7<", "sołectwie nr 7 oraz dyżury instruktora<"),
    [
      `${id(7)} action: Prowadzenie klubu seniora w sołectwie nr 7 → Prowadzenie klubu seniora w sołectwie nr 7 oraz dyżury instruktora`,
    ],
  ],
  [
    "an action written anew",
    (xml) => xml.replace("Prowadzenie świetlicy w sołectwie nr 2<", "Zakup samochodu dla strażaków<"),
    [`${id(2)} action: Prowadzenie świetlicy w sołectwie nr 2 → Zakup samochodu dla strażaków`],
  ],
  [
    "a source",
    (xml) => inRow(xml, 3, (row) => row.replace("budżet gminy", "budżet gminy, PFRON")),
    [`${id(3)} funding: budżet gminy → budżet gminy, PFRON`],
  ],
  [
    "who is responsible",
    (xml) => inRow(xml, 9, (row) => row.replace(">GOPS<", ">Urząd Gminy<")),
    [`${id(9)} responsible: GOPS → Urząd Gminy`],
  ],
  ["the first year", (xml) => inRow(xml, 1, (row) => row.replace(">2026<", ">2027<")), [`${id(1)} from: 2026 → 2027`]],
  [
    "a source taken out",
    (xml) => inRow(xml, 5, (row) => row.replace(">budżet gminy<", "><")),
    [`${id(5)} funding: budżet gminy → `],
  ],
  [
    "a tracked insertion",
    (xml) =>
      inRow(xml, 6, (row) => row.replace(/(nr 6<\/w:t><\/w:r>)/, `$1<w:ins ${TRACKED}>${run(" i okolicy")}</w:ins>`)),
    [`${id(6)} action: Prowadzenie boiska w sołectwie nr 6 → Prowadzenie boiska w sołectwie nr 6 i okolicy`],
  ],
  [
    "a tracked exchange",
    (xml) =>
      inRow(xml, 8, (row) =>
        row.replace(
          /<w:r>((?:(?!<w:r>).)*)>GOPS<\/w:t><\/w:r>/,
          `<w:del ${TRACKED}><w:r><w:delText>GOPS</w:delText></w:r></w:del><w:ins ${TRACKED}>${run("Biblioteka")}</w:ins>`,
        ),
      ),
    [`${id(8)} responsible: GOPS → Biblioteka`],
  ],
  ["a row taken out", (xml) => inRow(xml, 12, () => ""), [`removed ${id(12)} true`]],
  [
    "two cells of two rows",
    (xml) =>
      inRow(
        inRow(xml, 10, (row) => row.replace(">2030<", ">2029<")),
        14,
        (row) => row.replace("budżet gminy", "PFRON"),
      ),
    [`${id(10)} to: 2030 → 2029`, `${id(14)} funding: budżet gminy → PFRON`],
  ],
])("%s: exactly that is proposed", (_what, how, expected) => {
  expect(changesOf(edited(how))).toEqual([...expected].sort());
});

test("a row added to a table is one new action", () => {
  const more = changesOf(
    edited((xml) =>
      inRow(
        xml,
        16,
        (row) =>
          row +
          row
            .replace("boiska w sołectwie nr 16", "x")
            .replace(/Prowadzenie \S+( \S+)? w sołectwie nr 16/, "Zakup wozu strażackiego"),
      ),
    ),
  );
  expect(more).toHaveLength(1);
  expect(more[0]).toMatch(/^added /);
});

test("a plan of others that shares a few sentences with ours is no copy of it", () => {
  const other = plan([
    { id: "X0", text: table.actions[0]!.text, funding: "PFRON" },
    ...Array.from({ length: 9 }, (_, at) => ({
      id: `Y${at}`,
      text: `Remont drogi nr ${at} w Dębinie`,
      goal: "Dobre drogi",
    })),
  ]);
  const merge = collect(table, [{ file: "inni.docx", institution: "", table: other }]);
  expect(merge.removals).toEqual([]);
  expect(merge.added).toHaveLength(9);
});
