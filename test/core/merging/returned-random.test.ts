/**
 * Random returned workbooks: headers called anything, columns moved, taken out or added, rows sorted, doubled,
 * sentences above and below. Cells nobody touched never change, every edit is listed once, and the order of files does
 * not matter.
 */
import { BUILT_IN } from "../../../src/core/dictionary";
import { writeXlsx } from "../../../src/core/exporting";
import { collect, handOut, returnedFrom, type HandOut, type Returned } from "../../../src/core/merging";
import { SHEETS, type CellContent, type SheetModel } from "../../../src/core/summarising";
import { packageSheets, RETURNED_SHEETS } from "../../../src/core/summarising/teamwork";
import { cellText, STANDARD_HEADERS, type ColumnKey, type Table } from "../../../src/core/table";
import { randomOf, type Random } from "../../safety/mutate";
import { action, table } from "../../build/table";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const BODIES = ["GOPS", "Biblioteka Publiczna", "Szkoła Podstawowa"];
const WHAT = ["kursy", "warsztaty", "remont", "konkurs", "dyżury", "zakup", "wyjazdy"];
const WHOM = ["rodzin", "seniorów", "młodzieży", "opiekunów", "sołtysów"];

const plan: Table = table(
  ...Array.from({ length: 24 }, (_, at) =>
    action({
      area: `Obszar ${at % 2}`,
      goalNumber: ["I", "II"][at % 2]!,
      goal: ["Dostępna pomoc", "Bezpieczny czas wolny"][at % 2]!,
      number: String(at + 1),
      text: `Organizacja: ${WHAT[at % 7]!} dla ${WHOM[at % 5]!} w miejscowości ${at + 1}`,
      from: String(2026 + (at % 4)),
      to: String(2030 + (at % 3)),
      funding: ["budżet gminy", "PFRON", "FERS", "-"][at % 4]!,
      note: at % 3 ? `uwaga ${at}` : "",
      responsible: BODIES[at % 3]!,
      lead: BODIES[at % 3]!,
    }),
  ),
);

type Line = CellContent[];
const said = (text: string): CellContent => ({ kind: "text", text });

/** The handed-out sheet as lines of cells, the header first. */
function linesOf(sheet: SheetModel): Line[] {
  const lines: Line[] = [];
  for (const { row, column, rows } of sheet.blocks)
    rows.forEach((cells, down) =>
      cells.forEach((cell, across) => ((lines[row + down - 1] ??= [])[column + across - 1] = cell)),
    );
  return lines.map((line) => Array.from(line, (cell) => cell ?? { kind: "empty" }));
}

const textOf = (cell: CellContent | undefined): string => (cell?.kind === "text" ? cell.text : "");
const EDITED = ["funding", "note", "responsible", "action"] as const satisfies readonly ColumnKey[];

interface Spoilt {
  returned: Returned;
  /** What was edited, as "id column: value". */
  edits: string[];
  /** Columns that are not there, or under another header. */
  gone: Set<string>;
  renamed: Set<string>;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((each) => ({ each, at: random(1 << 30) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

function edit(lines: Line[], random: Random): string[] {
  const headers = lines[0]!.map(textOf);
  const id = headers.indexOf(STANDARD_HEADERS.id);
  const edits = new Map<string, string>();
  for (let times = random(5); times > 0; times--) {
    const column = EDITED[random(EDITED.length)]!;
    const line = lines[1 + random(lines.length - 1)]!;
    const at = headers.indexOf(STANDARD_HEADERS[column]);
    // A package whose rows have no notes has no such column.
    if (at < 0) continue;
    const value = column === "action" ? `${textOf(line[at])} i okolic` : `zmiana ${random(1000)}`;
    line[at] = said(value);
    edits.set(`${textOf(line[id])} ${column}`, value);
  }
  return [...edits].map(([place, value]) => `${place}: ${value}`);
}

/** Everything people do to a table that is not an answer. */
function spoil(handed: HandOut, name: string, random: Random): Spoilt {
  const [actions, instruction, , data] = packageSheets(handed, BUILT_IN, []);
  let lines = linesOf(actions!);
  const edits = edit(lines, random);
  const gone = new Set<string>();
  const renamed = new Set<string>();
  const headers = lines[0]!.map(textOf);
  const free = ["funding", "note", "from", "to"] as const;
  if (random(2)) {
    const column = free[random(free.length)]!;
    const at = headers.indexOf(STANDARD_HEADERS[column]);
    if (at < 0) gone.add(column);
    else if (random(2)) {
      lines = lines.map((line) => line.filter((_, index) => index !== at));
      gone.add(column);
    } else {
      lines[0]![at] = said(["Nasza rubryka", "Co wpisaliśmy", "XYZ 12"][random(3)]!);
      renamed.add(column);
    }
  }
  if (random(2)) {
    const order = shuffled(
      lines[0]!.map((_, index) => index),
      random,
    );
    lines = lines.map((line) => order.map((index) => line[index]!));
  }
  if (random(2)) lines = lines.map((line, row) => [...line, said(row === 0 ? "Telefon" : `600 ${row}`)]);
  if (random(2)) lines = [lines[0]!, ...shuffled(lines.slice(1), random)];
  if (random(3) === 0) lines.splice(2, 0, [...lines[1]!]);
  if (random(2)) lines.unshift([said("Odsyłamy uzupełniony plan.")], []);
  if (random(2)) lines.push([], [said("Z poważaniem, kierownik")]);
  const width = Math.max(...lines.map((line) => line.length));
  const sheet: SheetModel = {
    ...actions!,
    blocks: [
      {
        row: 1,
        column: 1,
        style: "body",
        rows: lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? { kind: "empty" })),
      },
    ],
    tables: [],
    validations: [],
    conditionals: [],
    wrap: [],
  };
  const bytes = writeXlsx([{ ...sheet, name: SHEETS.actions }, instruction!, data!]);
  const result = returnedFrom(bytes, name, RETURNED_SHEETS);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return { returned: result.returned, edits, gone, renamed };
}

const RUNS = 60;
const packages = handOut(plan).packages;

test.each(Array.from({ length: RUNS }, (_, at) => SEED * 1_000 + at))("returned files of seed %s", (seed) => {
  const random = randomOf(seed);
  const files = packages.map((each, at) => spoil(each, `zwrot-${at}.xlsx`, random));
  const merge = collect(
    plan,
    files.map(({ returned }) => returned),
  );
  expect(merge.conflicts).toEqual([]);
  expect(merge.table.actions.filter(({ id }) => merge.added.includes(id)).map(({ text }) => text)).toEqual([]);
  expect(merge.removals).toEqual([]);
  const listed = merge.changes
    .filter(({ column }) => !column.startsWith("extra:"))
    .map(({ actionId, column, after }) => `${actionId} ${column}: ${after}`);
  expect(new Set(listed).size).toBe(listed.length);
  // Of a column under another header the reader may ask instead; one that is gone says nothing.
  const columnIn = (each: string): string => each.split(" ")[1]!.replace(":", "");
  for (const { edits, gone, renamed, returned } of files) {
    const own = new Set(returned.base!.actions.map(({ id }) => id));
    const mine = listed.filter((each) => own.has(each.split(" ")[0]!));
    const sure = edits.filter((each) => !gone.has(columnIn(each)) && !renamed.has(columnIn(each)));
    expect(mine).toEqual(expect.arrayContaining(sure));
    expect(edits).toEqual(expect.arrayContaining(mine));
  }
  const touched = new Set(listed.map((each) => each.slice(0, each.indexOf(":"))));
  for (const [at, before] of plan.actions.entries())
    for (const column of ["area", "goal", "number", "action", "from", "to", "funding", "responsible", "note"] as const)
      if (!touched.has(`${before.id} ${column}`))
        expect(cellText(merge.table.actions[at]!, column)).toBe(cellText(before, column));
  expect(
    collect(
      plan,
      [...files].reverse().map(({ returned }) => returned),
    ),
  ).toEqual(merge);
});
