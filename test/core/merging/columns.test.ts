/** Columns of a returned file: known by their cells, whatever the institution called them. */
import fc from "fast-check";
import { collect, type Returned } from "../../../src/core/merging";
import {
  cellText,
  withText,
  type Action,
  type ColumnKey,
  type ColumnReading,
  type Table,
} from "../../../src/core/table";
import { action, table } from "../../build/table";

const HANDED: readonly ColumnKey[] = ["action", "from", "to", "funding", "responsible", "note"];
const reading = (column: ColumnReading["column"], header: string): ColumnReading => ({
  header,
  column,
  confidence: "sure",
  how: "own",
});

const base: Table = {
  ...table(
    action({ text: "Klub seniora", from: "2026", to: "2028", funding: "PFRON", note: "dwa razy", number: "1" }),
    action({ text: "Dyżury prawnika", from: "2027", to: "2029", funding: "Fundusz Pracy", note: "środy", number: "2" }),
    action({ text: "Remont świetlicy", from: "2026", to: "2030", funding: "budżet gminy", note: "wieś", number: "3" }),
    action({ text: "Kursy językowe", from: "2028", to: "2031", funding: "EFS+", note: "wieczory", number: "4" }),
  ),
  columns: HANDED.map((column) => reading(column, column)),
};

/** The table as it comes back when a standard column stands under a header the reader does not know. */
function underOwnHeader(
  whole: Table,
  column: "from" | "to" | "funding" | "responsible" | "note",
  header: string,
): Table {
  const emptied = (each: Action): Action =>
    column === "from" || column === "to"
      ? { ...each, [column]: { kind: "missing", text: "" } }
      : withText({ ...each, ...(column === "responsible" ? { lead: "" } : {}) }, column, "");
  return {
    ...whole,
    columns: whole.columns.map((each) => (each.column === column ? reading("extra", header) : each)),
    actions: whole.actions.map((each) => ({
      ...emptied(each),
      extra: { ...each.extra, [header]: cellText(each, column) },
    })),
  };
}

const back = (whole: Table): Returned => ({ file: "gops.xlsx", institution: "GOPS", base, table: whole });

test.each(["from", "to", "funding", "responsible", "note"] as const)(
  "%s under a header of the institution's own is still that column, and nothing of it is emptied",
  (column) => {
    const edited = {
      ...base,
      actions: base.actions.map((each, row) =>
        row === 2 && column !== "from" && column !== "to" ? withText(each, column, "PCPR") : each,
      ),
    };
    const result = collect(base, [back(underOwnHeader(edited, column, "Nasza rubryka"))]);
    expect(result.renamed).toEqual([{ file: "gops.xlsx", header: "Nasza rubryka", column }]);
    expect(result.conflicts).toEqual([]);
    expect(result.changes.map(({ column: changed, after }) => [changed, after])).toEqual(
      column === "from" || column === "to" ? [] : [[column, "PCPR"]],
    );
    base.actions.forEach((each, row) => {
      if (row !== 2) expect(cellText(result.table.actions[row]!, column)).toBe(cellText(each, column));
      expect(result.table.actions[row]!.extra?.["Nasza rubryka"]).toBeUndefined();
    });
  },
);

test("two columns whose headers were exchanged change places by their cells, not by their headers", () => {
  const exchanged: Table = {
    ...base,
    actions: base.actions.map((each) => ({ ...each, funding: each.note, note: each.funding })),
  };
  const result = collect(base, [back(exchanged)]);
  expect(result.changes).toEqual([]);
  expect(result.table.actions.map(({ funding, note }) => [funding, note])).toEqual(
    base.actions.map(({ funding, note }) => [funding, note]),
  );
});

test("a column that did not come back is unchanged", () => {
  const without: Table = {
    ...base,
    columns: base.columns.filter(({ column }) => column !== "note"),
    actions: base.actions.map((each) => ({ ...each, note: "" })),
  };
  const result = collect(base, [back(without)]);
  expect(result.changes).toEqual([]);
  expect(result.table.actions.map(({ note }) => note)).toEqual(base.actions.map(({ note }) => note));
});

test("a column filled in under its own header stays itself, although no cell agrees with the plan", () => {
  const filled = { ...base, actions: base.actions.map((each, row) => withText(each, "funding", `źródło ${row}`)) };
  const result = collect(base, [back(filled)]);
  expect(result.table.actions.map(({ funding }) => funding)).toEqual(filled.actions.map(({ funding }) => funding));
  expect(result.changes).toHaveLength(4);
});

test("a new column while one is missing is asked about with samples, and changes neither", () => {
  const rewritten = underOwnHeader(base, "note", "Komentarz GOPS");
  const other = {
    ...rewritten,
    actions: rewritten.actions.map((each, row) => ({ ...each, extra: { "Komentarz GOPS": `nowe ${row}` } })),
  };
  const result = collect(base, [back(other)]);
  expect(result.doubts).toEqual([
    { file: "gops.xlsx", header: "Komentarz GOPS", candidates: ["note"], samples: ["nowe 0", "nowe 1", "nowe 2"] },
  ]);
  expect(result.table.actions.map(({ note }) => note)).toEqual(base.actions.map(({ note }) => note));
  expect(result.table.actions.map(({ extra }) => extra?.["Komentarz GOPS"])).toEqual([
    "nowe 0",
    "nowe 1",
    "nowe 2",
    "nowe 3",
  ]);
});

test("a file that never came from us does not double rows whose Id or text is in the plan, and empties nothing", () => {
  const document: Table = {
    ...base,
    actions: base.actions.map((each, row) => ({
      ...each,
      id: row < 3 ? each.id : "OTHER001",
      note: "brak danych",
      funding: row === 0 ? "Senior+" : each.funding,
    })),
  };
  const result = collect(base, [{ file: "plan.docx", institution: "", table: document }]);
  expect(result.added).toEqual([]);
  expect(result.table.actions).toHaveLength(4);
  expect(result.removals).toEqual([]);
  expect(result.changes).toEqual([
    { actionId: base.actions[0]!.id, column: "funding", before: "PFRON", after: "Senior+", files: ["plan.docx"] },
  ]);
});

test("a note that the reader took for a goal of the returned table adds no goal to the plan", () => {
  const goals = [
    ...base.goals,
    { area: "", number: "", text: "Prosimy o kontakt z sekretariatem", origin: base.actions[0]!.origin },
  ];
  expect(collect(base, [back({ ...base, goals })]).table.goals).toEqual(base.goals);
});

test("cells nobody touched never change, whatever happens to headers, columns and the order of rows", () => {
  const columns = ["from", "to", "funding", "responsible", "note"] as const;
  const edit = fc.record({
    row: fc.nat(3),
    column: fc.constantFrom("funding", "note"),
    value: fc.constantFrom("x", "y"),
  });
  fc.assert(
    fc.property(
      fc.subarray([...columns], { maxLength: 2 }),
      fc.array(edit, { maxLength: 1 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.boolean(),
      (renamed, edits, order, lostIds) => {
        const actions = [...base.actions];
        for (const { row, column, value } of edits) actions[row] = withText(actions[row]!, column as "note", value);
        const shuffled = order.map((row) => (lostIds ? { ...actions[row]!, id: `LOST${row}` } : actions[row]!));
        const returned = renamed.reduce((whole, column, index) => underOwnHeader(whole, column, `Rubryka ${index}`), {
          ...base,
          actions: shuffled,
        } as Table);
        const result = collect(base, [back(returned)]);
        const touched = new Set(edits.map(({ row, column }) => `${base.actions[row]!.id} ${column}`));
        for (const each of result.table.actions)
          for (const column of columns) {
            const was = base.actions.find(({ id }) => id === each.id)!;
            if (!touched.has(`${each.id} ${column}`)) expect(cellText(each, column)).toBe(cellText(was, column));
          }
        expect(result.added).toEqual([]);
        expect(result.changes.length).toBeLessThanOrEqual(touched.size);
      },
    ),
    { numRuns: 300 },
  );
});
