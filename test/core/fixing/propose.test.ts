import { applyEdits, FIX_KINDS, invert, propose } from "../../../src/core/fixing";
import { MAKERS } from "../../../src/core/fixing/makers";
import { cellText } from "../../../src/core/table";
import { finding, plan } from "./plan";
import { CASES, type Case } from "./propose-cases";

describe("proposals", () => {
  test.each(CASES.map((each): [string, Case] => [each.what, each]))(
    "%s",
    (_, { rows, finding: found, answers, after, alsoIn = 0 }) => {
      const table = plan(...rows);
      const [first, ...others] = propose(found, table, { answers });
      expect(first).toBeDefined();
      expect(first!.safe).toBe(false);
      expect(others.every((other) => other.edits.length > 0)).toBe(true);
      const { table: mended, refused } = applyEdits(table, first!.edits);
      expect(refused).toEqual([]);
      const cells = Object.fromEntries(
        first!.edits.map(({ actionId, column }) => [
          `${actionId} ${column}`,
          cellText(
            mended.actions.find(({ id }) => id === actionId)!,
            column,
          ),
        ]),
      );
      expect(cells).toEqual(after);
      expect(first!.alsoIn).toHaveLength(alsoIn);
      expect(applyEdits(table, first!.alsoIn).refused).toEqual([]);
      // The same proposal made again on the mended table has nothing left to do; the inverse restores every cell.
      expect(
        propose(found, mended, { answers })
          .flatMap(({ edits }) => edits)
          .filter((edit) =>
            first!.edits.some(
              (old) => old.actionId === edit.actionId && old.column === edit.column && edit.after !== old.after,
            ),
          ),
      ).toEqual([]);
      const back = applyEdits(mended, invert(first!.edits));
      expect(back.refused).toEqual([]);
      for (const one of table.actions)
        for (const { column } of first!.edits)
          expect(
            cellText(
              back.table.actions.find(({ id }) => id === one.id)!,
              column,
            ),
          ).toBe(cellText(one, column));
    },
  );

  test("every kind has a maker and is tried above or is safe", () => {
    expect(Object.keys(MAKERS).sort()).toEqual(Object.keys(FIX_KINDS).sort());
    const tried = new Set(CASES.flatMap((each) => each.finding.fixes));
    expect(Object.entries(FIX_KINDS).filter(([kind, { safe }]) => !safe && !tried.has(kind))).toEqual([]);
  });

  test.each(
    Object.entries(FIX_KINDS)
      .filter(([, info]) => "needs" in info)
      .map(([kind]) => [kind]),
  )("%s without its answer makes nothing up", (kind) => {
    expect(
      propose(finding("X", [kind]), plan({ funding: "-", responsible: "-", text: "", from: "-", to: "-" })),
    ).toEqual([]);
  });

  test("a kind of a newer version and an action that is gone give nothing", () => {
    expect(propose(finding("X", ["telepathy", "swap-dates"], { actionId: "Z9" }), plan({}))).toEqual([]);
  });

  test("with the column Partnerzy a second proposal moves the partners there", () => {
    const table = {
      ...plan({ responsible: "GOPS, Policja" }),
      columns: [{ header: "Partnerzy", column: "partners" as const, confidence: "sure" as const, how: "own" as const }],
    };
    const proposals = propose(finding("ODP-04", ["move-partners"]), table);
    expect(proposals.map(({ edits }) => edits.map(({ column, after }) => [column, after]))).toEqual([
      [["responsible", "GOPS we współpracy z policją"]],
      [["responsible", "GOPS"]],
    ]);
  });
});
