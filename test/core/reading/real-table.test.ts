import { proveReceipt, readGrids, readText, recognise, type SourceResult } from "../../../src/core/reading";
import type { ReadResult } from "../../../src/core/table";
import { asRows, describeReal, foldRows, realRows, realText } from "./real-table";
import { FLAT, flat, grid, hierarchical, type Rows } from "./sheets";

function read(source: SourceResult): ReadResult & { ok: true } {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(proveReceipt(source.document, result)).toEqual([]);
  const { pieces, placed, structure, leftOut } = result.receipt;
  expect(pieces).toBe(placed + structure + leftOut.length);
  return result;
}

const readRows = (...sheets: Rows[]) =>
  read(
    readGrids(
      sheets.map((rows, index) => grid(rows, { sheet: `Arkusz${index + 1}` })),
      "plan.xlsx",
    ),
  );

describeReal("the real table", () => {
  const rows = foldRows(realRows());
  const same = (result: ReadResult & { ok: true }) => {
    expect(asRows(result.table)).toEqual(rows);
    expect([result.table.areas.length, result.table.goals.length, result.table.actions.length]).toEqual([5, 16, 44]);
  };

  test("as text gives 5 areas, 16 goals, 44 actions, every field as written by hand, nothing left out", () => {
    const result = read(readText(realText(), "strategia-2004-2014.txt"));
    same(result);
    expect(result.receipt.leftOut).toEqual([]);
    expect(result.table.period).toEqual({ from: "2004", to: "2014" });
    expect(result.messages.map(({ code }) => code)).toEqual([
      "reading.column-typo",
      "reading.period-span",
      "reading.frequency-moved",
    ]);
  });

  test("gives one header read through a typo and all others for sure", () => {
    const { table } = read(readText(realText(), "x.txt"));
    expect(
      table.columns.filter(({ how }) => how !== "own").map(({ header, how, confidence }) => [header, how, confidence]),
    ).toEqual([["CELE OPETACYJNE", "typo", "likely"]]);
    expect(new Set(table.columns.map(({ column }) => column))).toEqual(
      new Set(["goal", "action", "from", "to", "funding", "responsible"]),
    );
  });

  test("says where each action stands and keeps a moved frequency", () => {
    const { table } = read(readText(realText(), "x.txt"));
    expect(table.actions[0]!.origin).toMatchObject({ file: "x.txt", row: 13 });
    expect(table.actions[33]!.from).toEqual({
      kind: "date",
      iso: "2004",
      text: "2004 (jeden raz w roku)",
      movedFrequency: "jeden raz w roku",
    });
  });

  test.each<[string, () => Rows[]]>([
    ["the Word layout on a sheet", () => [hierarchical(rows)]],
    [
      "letter-spaced labels and headers",
      () => [
        hierarchical(
          rows,
          undefined,
          [
            "C E L E  O P E R A C Y J N E",
            null,
            "O D  K I E D Y",
            "DO  KIEDY",
            "Ź R Ó D Ł O   F I N A N S O W A N I A",
            "ODPOWIE-\nDZIALNY",
          ],
          "D Z I A Ł A N I A",
        ),
      ],
    ],
    ["shuffled columns in the Word layout", () => [hierarchical(rows, [0, 1, 5, 3, 2, 4])]],
    ["label and actions apart", () => [hierarchical(rows, [2, 3, 0, 4, 1, 5])]],
    ["no label at all", () => [hierarchical(rows, undefined, undefined, "")]],
    ["a flat list", () => [flat(rows)]],
    ["a flat list merged down", () => [flat(rows, { mergedDown: true })]],
    ["a flat list with shuffled columns", () => [flat(rows, { order: [6, 2, 0, 5, 4, 1, 3] })]],
    ["a flat list merged down and shuffled", () => [flat(rows, { mergedDown: true, order: [3, 6, 1, 4, 2, 0, 5] })]],
    [
      "synonyms",
      () => [
        flat(rows, {
          headers: [
            "Priorytet",
            "Cel szczegółowy",
            "Zadanie",
            "Termin rozpoczęcia",
            "Termin zakończenia",
            "Finansowanie",
            "Realizator",
          ],
        }),
      ],
    ],
    [
      "other synonyms",
      () => [
        flat(rows, {
          headers: [
            "Obszar problemowy",
            "Cele operacyjne",
            "Nazwa działania",
            "Początek",
            "Koniec",
            "Sposób finansowania",
            "Podmiot odpowiedzialny za realizację",
          ],
        }),
      ],
    ],
    ["short headers", () => [flat(rows, { headers: ["Obszar", "Cel", "Zadania", "Od", "Do", "Środki", "Lider"] })]],
    [
      "a column Lp.",
      () => [
        [
          ["Lp.", ...FLAT],
          ...flat(rows)
            .slice(1)
            .map((row, index) => [index + 1, ...row]),
        ],
      ],
    ],
    [
      "the number in its own column",
      () => [
        [
          [
            "Obszar",
            "Nr celu",
            "Cel operacyjny",
            "Nr",
            "Działanie",
            "Od kiedy",
            "Do kiedy",
            "Źródło finansowania",
            "Odpowiedzialny",
          ],
          ...rows.map((row) => [
            row.area,
            row.goalNumber,
            row.goal,
            row.actionNumber,
            row.action,
            row.note ? `${row.from} (${row.note})` : row.from,
            row.to,
            row.funding,
            row.responsible,
          ]),
        ],
      ],
    ],
    [
      "title rows above",
      () => [[["STRATEGIA ROZWIĄZYWANIA PROBLEMÓW SPOŁECZNYCH"], ["Załącznik nr 1 do uchwały"], [null], ...flat(rows)]],
    ],
    ["a row of column numbers", () => [[[...FLAT], [1, 2, 3, 4, 5, 6, 7], ...flat(rows).slice(1)]]],
    ["totals at the end", () => [[...flat(rows), ["Razem", null, 44, null, null, null, null]]]],
    [
      "the header repeated every ten rows",
      () => [flat(rows).flatMap((row, index) => (index % 10 === 1 && index > 1 ? [[...FLAT], row] : [row]))],
    ],
    [
      "empty rows and columns",
      () => [flat(rows).flatMap((row) => [[null, ...row.slice(0, 3), null, null, ...row.slice(3)], [null]])],
    ],
    [
      "empty rows and columns in the Word layout",
      () => [
        hierarchical(rows).flatMap((row) => [
          row.length > 1 ? [row[0]!, null, ...row.slice(1, 3), null, ...row.slice(3)] : row,
          [null],
        ]),
      ],
    ],
    [
      "two header rows",
      () => [
        [
          ["Obszar", "Cel operacyjny", "Działanie", "Termin realizacji", null, "Źródło", "Odpowiedzialny"],
          [null, null, null, "od", "do", "finansowania", null],
          ...flat(rows).slice(1),
        ],
      ],
    ],
    [
      "an area a sheet",
      () => [...new Set(rows.map(({ area }) => area))].map((area) => flat(rows.filter((row) => row.area === area))),
    ],
    [
      "sub-heading rows",
      () => [
        [
          ...flat(rows).slice(0, 5),
          ["Działania realizowane przez jednostki organizacyjne gminy oraz ich partnerów w kolejnych latach"],
          ...flat(rows).slice(5),
        ],
      ],
    ],
    [
      "sub-heading rows in the Word layout",
      () => [
        hierarchical(rows).flatMap((row, index) =>
          index === 6 ? [["Działania ciągłe prowadzone we wszystkich latach strategii"], row] : [row],
        ),
      ],
    ],
    [
      "an area and a goal told once each in rows of their own columns",
      () => [
        [
          [...FLAT],
          ...flat(rows)
            .slice(1)
            .flatMap((row, index, all) => [
              ...(index === 0 || all[index - 1]![0] !== row[0] ? [[row[0]!]] : []),
              ...(index === 0 || all[index - 1]![1] !== row[1] || all[index - 1]![0] !== row[0]
                ? [[null, row[1]!]]
                : []),
              [null, null, ...row.slice(2)],
            ]),
        ],
      ],
    ],
  ])("is the same 44 rows from %s", (_name, build) => {
    same(readRows(...build()));
  });

  test("gets the same ids from every layout", () => {
    const ids = (result: ReadResult & { ok: true }) => result.table.actions.map(({ id }) => id);
    const text = ids(read(readText(realText(), "x.txt")));
    expect(new Set(text).size).toBe(44);
    expect(ids(readRows(hierarchical(rows)))).toEqual(text);
    expect(ids(readRows(flat(rows, { mergedDown: true })))).toEqual(text);
  });

  test("names the sheet's rows and cells", () => {
    const { table } = readRows(flat(rows));
    expect(table.actions[15]!.origin).toMatchObject({
      sheet: "Arkusz1",
      address: "A17:G17",
      row: 17,
      cells: { action: "C17", funding: "F17" },
    });
  });

  test("is the same from text whose table stands as tabs, bars or a paragraph a cell", () => {
    const lines = (divider: string) =>
      flat(rows)
        .map((row) => row.map((cell) => String(cell ?? "").replace(/\n/g, " ")).join(divider))
        .join("\n");
    same(read(readText(lines("\t"), "x.txt")));
    same(read(readText(lines(" | "), "x.txt")));
    same(
      read(
        readText(
          flat(rows)
            .map((row) => row.map((cell) => String(cell ?? "").replace(/\n/g, " ")).join("\n\n"))
            .join("\n\n"),
          "x.txt",
        ),
      ),
    );
  });
});
