import fc from "fast-check";
import { collect, handOut, nearDuplicates, type Returned } from "../../../src/core/merging";
import { cellText, withText, type Action, type Table } from "../../../src/core/table";
import { action, table } from "../../build/table";

const BODIES = ["GOPS", "Szkoła Podstawowa", "Biblioteka", "Policja"];
const COLUMNS = ["funding", "note", "status", "responsible", "action"] as const;

function plan(size: number): Table {
  return table(
    ...Array.from({ length: size }, (_, index) =>
      action({
        area: `Obszar ${index % 3}`,
        goalNumber: ["I", "II"][index % 2]!,
        goal: `Cel ${index % 2}`,
        number: String(index + 1),
        text: `Działanie numer ${index}: ${["kursy", "warsztaty", "remont", "konkurs", "dyżury"][index % 5]} dla ${["rodzin", "seniorów", "młodzieży"][index % 3]}`,
        lead: BODIES[index % 4]!,
        responsible: BODIES[index % 4]!,
      }),
    ),
  );
}

function returnedFrom(whole: Table): Returned[] {
  return handOut(whole).packages.map((each, index) => ({
    file: `zwrot-${index}.xlsx`,
    institution: each.institution,
    table: each.table,
    base: each.table,
  }));
}

describe("handing out and collecting", () => {
  test("what comes back unedited is the same plan", () => {
    const whole = plan(17);
    const result = collect(whole, returnedFrom(whole));
    expect(result.table).toEqual(whole);
    expect([result.conflicts, result.removals, result.added, result.rematched]).toEqual([[], [], [], []]);
  });

  test("every action goes to exactly one institution or is named as having none", () => {
    const whole = table(...plan(9).actions, action({ text: "Bez opiekuna", lead: "", responsible: "-" }));
    const { packages, withoutOwner } = handOut(whole);
    expect([...packages.flatMap((each) => each.table.actions.map((a) => a.id)), ...withoutOwner].sort()).toEqual(
      whole.actions.map((a) => a.id).sort(),
    );
    expect(withoutOwner).toHaveLength(1);
  });

  const edit = fc.record({
    file: fc.nat(2),
    row: fc.nat(7),
    column: fc.constantFrom(...COLUMNS),
    value: fc.constantFrom("a", "b", "c"),
  });

  /** Three copies of one plan edited at random; a cell's last edit in a copy counts. */
  function edited(
    whole: Table,
    edits: readonly { file: number; row: number; column: (typeof COLUMNS)[number]; value: string }[],
  ) {
    const copies = [0, 1, 2].map((): Action[] => [...whole.actions]);
    for (const each of edits)
      copies[each.file]![each.row] = withText(copies[each.file]![each.row]!, each.column, each.value);
    return copies.map((actions, index): Returned => ({
      file: `f${index}.xlsx`,
      institution: `I${index}`,
      base: whole,
      table: { ...whole, actions },
    }));
  }

  test("a conflict appears if and only if two files changed one cell to different values", () => {
    const whole = plan(8);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const files = edited(whole, edits);
        const result = collect(whole, files);
        const expected = new Set<string>();
        whole.actions.forEach((base, row) => {
          for (const column of COLUMNS) {
            const values = files
              .map((file) => cellText(file.table.actions[row]!, column))
              .filter((value) => value !== cellText(base, column));
            if (new Set(values).size > 1) expected.add(`${base.id} ${column}`);
            else if (values.length > 0) expect(cellText(result.table.actions[row]!, column)).toBe(values[0]);
            if (new Set(values).size !== 1)
              expect(cellText(result.table.actions[row]!, column)).toBe(cellText(base, column));
          }
        });
        expect(new Set(result.conflicts.map((conflict) => `${conflict.actionId} ${conflict.column}`))).toEqual(
          expected,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the order of files does not matter", () => {
    const whole = plan(8);
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 25 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (edits, order) => {
          const files = edited(whole, edits);
          expect(
            collect(
              whole,
              order.map((index) => files[index]!),
            ),
          ).toEqual(collect(whole, files));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a plan edited after handing out is a side: its own change against a file's change is a conflict", () => {
    const base = plan(4);
    const now = {
      ...base,
      actions: base.actions.map((each, index) => (index === 0 ? withText(each, "funding", "nasze") : each)),
    };
    const back = {
      ...base,
      actions: base.actions.map((each, index) => (index === 0 ? withText(each, "funding", "ich") : each)),
    };
    const result = collect(now, [{ file: "a.xlsx", institution: "GOPS", base, table: back }]);
    expect(result.table.actions[0]!.funding).toBe("nasze");
    expect(result.conflicts).toEqual([
      {
        actionId: base.actions[0]!.id,
        column: "funding",
        base: "budżet gminy",
        sides: [
          { value: "ich", files: ["a.xlsx"] },
          { value: "nasze", files: [""] },
        ],
      },
    ]);
  });

  test("rows that lost their Id are found by their text, reworded ones by likeness, and both are told", () => {
    const base = plan(3);
    const actions = base.actions.map((each, index) => ({
      ...each,
      id: `LOST000${index}`,
      ...(index === 1 ? { text: `${each.text} z gminy` } : {}),
    }));
    const result = collect(base, [{ file: "a.xlsx", institution: "GOPS", base, table: { ...base, actions } }]);
    expect(result.table.actions.map((each) => each.id)).toEqual(base.actions.map((each) => each.id));
    expect(result.rematched.map((each) => each.how)).toEqual(["same-text", "similar-text", "same-text"]);
    expect(result.added).toEqual([]);
  });

  test("where rows are to be removed, a removed row leaves the plan and is listed whole; a row another file changed stays", () => {
    const base = plan(3);
    const without = (id: string): Table => ({ ...base, actions: base.actions.filter((each) => each.id !== id) });
    const [first, second] = base.actions as [Action, Action];
    const changed = {
      ...base,
      actions: base.actions.map((each) => (each === second ? withText(each, "note", "ważne") : each)),
    };
    const files: Returned[] = [
      { file: "a.xlsx", institution: "A", base, table: without(first.id) },
      { file: "b.xlsx", institution: "B", base, table: { ...changed, actions: changed.actions } },
      { file: "c.xlsx", institution: "C", base, table: without(second.id) },
    ];
    const result = collect(base, files, { removeRows: true });
    expect(result.table.actions.map((each) => each.id)).toEqual([second.id, base.actions[2]!.id]);
    expect(result.removals).toEqual([
      { action: first, files: ["a.xlsx"], kept: false },
      { action: { ...second, note: "ważne" }, files: ["c.xlsx"], kept: true },
    ]);
    const asked = collect(base, files);
    expect(asked.table.actions.map((each) => each.id)).toEqual(base.actions.map((each) => each.id));
    expect(asked.removals.map(({ files: by, kept }) => [by, kept])).toEqual([
      [["a.xlsx"], true],
      [["c.xlsx"], true],
    ]);
  });

  test("a new row stands after the last action of its goal; the same row from two files is one row with two origins", () => {
    const base = plan(6);
    const fresh = action({
      area: "Obszar 0",
      goalNumber: "I",
      goal: "Cel 0",
      text: "Zupełnie nowe przedsięwzięcie",
      lead: "GOPS",
    });
    const file = (name: string): Returned => ({
      file: name,
      institution: name,
      base,
      table: { ...base, actions: [...base.actions, fresh] },
    });
    const result = collect(base, [file("b.xlsx"), file("a.xlsx")]);
    expect(result.added).toEqual([fresh.id]);
    expect(result.table.actions).toHaveLength(7);
    const at = result.table.actions.findIndex((each) => each.id === fresh.id);
    expect(result.table.actions[at - 1]).toMatchObject({ area: "Obszar 0", goalNumber: "I" });
    expect(result.provenance.find((each) => each.actionId === fresh.id)!.from.map((from) => from.file)).toEqual([
      "a.xlsx",
      "b.xlsx",
    ]);
  });

  test("tables that never came from us are gathered whole, with areas and goals of their own", () => {
    const own = table();
    const foreign = plan(5);
    const result = collect(own, [{ file: "obcy.docx", institution: "MOPS", table: foreign }]);
    expect(result.table.actions.map((each) => each.text).sort()).toEqual(
      foreign.actions.map((each) => each.text).sort(),
    );
    expect(result.table.areas).toEqual(foreign.areas);
  });
});

test("alike actions of two institutions are proposed to be joined, owners and sources united", () => {
  const first = action({
    text: "Organizacja warsztatów kulinarnych dla seniorów",
    lead: "GOPS",
    responsible: "GOPS",
    funding: "budżet gminy",
  });
  const second = action({
    text: "Organizowanie warsztatów kulinarnych dla seniorów",
    lead: "GOK",
    responsible: "GOK",
    funding: "Senior+",
    to: "2031",
  });
  const other = action({ text: "Remont świetlicy wiejskiej", lead: "Urząd Gminy" });
  const [proposal, ...rest] = nearDuplicates(table(first, second, other));
  expect(rest).toEqual([]);
  expect(proposal!.joined).toMatchObject({
    text: first.text,
    lead: "GOPS",
    partners: ["GOK"],
    funding: "budżet gminy; Senior+",
    responsible: "GOPS; GOK",
    to: { iso: "2031" },
  });
});

test("cells of the office's own columns are joined too; a column taken out of a file clears nothing", () => {
  const header = "Wskaźnik – wartość 2026";
  const filled = (whole: Table, values: readonly string[]): Table => ({
    ...whole,
    actions: whole.actions.map((each, index) => ({ ...each, extra: { [header]: values[index] ?? "" } })),
  });
  const base = filled(plan(3), ["10", "", ""]);
  const send = (file: string, values: readonly string[]): Returned => ({
    file,
    institution: file,
    base,
    table: filled(base, values),
  });
  const without: Returned = {
    file: "c.xlsx",
    institution: "c",
    base,
    table: { ...base, actions: base.actions.map(({ extra: _out, ...each }) => each) },
  };
  const result = collect(base, [send("a.xlsx", ["10", "45", "7"]), send("b.xlsx", ["10", "45", "8"]), without]);
  expect(result.table.actions.map(({ extra }) => extra?.[header])).toEqual(["10", "45", ""]);
  expect(result.conflicts).toEqual([
    {
      actionId: base.actions[2]!.id,
      column: `extra:${header}`,
      base: "",
      sides: [
        { value: "7", files: ["a.xlsx"] },
        { value: "8", files: ["b.xlsx"] },
      ],
    },
  ]);
});
