import fc from "fast-check";
import { CellError, type Scalar } from "../../../src/standalone/host/model/values";
import { criterion } from "../../../src/standalone/host/formulas/criteria";
import { matching } from "../../../src/standalone/host/formulas/criteria-index";
import { Matrix } from "../../../src/standalone/host/formulas/matrix";

const words = ["Gmina", "gmina", "GOPS", "ŁĄKA", "łąka", "2004", " 2004 ", "", "a*b", "a?b", "~", "TRUE", "#N/A"];
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom<Scalar>(null, 0, 1, 2004, -1.5, true, false, new CellError("#N/A"), new CellError("#REF!")),
);
const asked: fc.Arbitrary<Scalar> = fc.oneof(
  cell,
  fc
    .tuple(fc.constantFrom("", "=", "<>", ">", "<", ">=", "<="), fc.constantFrom(...words))
    .map((parts) => parts.join("")),
  fc.constantFrom("*", "g*", "=?min?", "~**", "<>*min*"),
);

describe("cells that meet criteria", () => {
  test("are the ones each criterion finds cell by cell, whichever of them leads, in columns of any used length", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            data: fc.array(cell, { maxLength: 30 }),
            given: fc.array(asked, { minLength: 1, maxLength: 4 }),
          }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        (columns) => {
          const kept = Math.max(...columns.map(({ data }) => data.length));
          const blocks = columns.map(({ data }) => new Matrix(1000, 1, data));
          // The same blocks are asked again and again: the answer may not depend on what was asked before.
          for (let turn = 0; turn < 4; turn++) {
            const given = columns.map((column) => column.given[turn % column.given.length]!);
            const tests = given.map((one) => criterion(one));
            const found = matching(
              blocks.flatMap((block, at) => [block, given[at]!]),
              kept,
            );
            expect(found).toEqual({
              places: Array.from({ length: kept }, (_none, index) => index).filter((index) =>
                tests.every((test, at) => test(columns[at]!.data[index] ?? null)),
              ),
              blank: tests.every((test) => test(null)),
            });
          }
        },
      ),
    );
  });

  /** Cells looked at while every goal of a table counts its rows twice, with a second criterion. */
  function looked(rows: number, goals: number): number {
    let count = 0;
    const counted = (data: Scalar[]) =>
      new Proxy(data, {
        get: (target, key, receiver) => {
          if (typeof key === "string" && /^\d/.test(key)) count++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
    const goal = new Matrix(rows, 1, counted(Array.from({ length: rows }, (_none, row) => `Cel ${row % goals}`)));
    const year = new Matrix(rows, 1, counted(Array.from({ length: rows }, (_none, row) => 2020 + (row % 7))));
    for (let at = 0; at < goals; at++)
      for (const given of [">0", "2021"]) matching([goal, `=Cel ${at}`, year, given], rows);
    return count;
  }

  test("are found in work that grows with the rows, not with rows times goals", () => {
    expect(looked(8000, 800) / looked(2000, 200)).toBeLessThan(4.5);
    expect(looked(8000, 800)).toBeLessThan(8000 * 10);
  });
});
