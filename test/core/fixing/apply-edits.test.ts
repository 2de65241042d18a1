import { applyEdits, invert } from "../../../src/core/fixing";
import type { ColumnKey } from "../../../src/core/table";
import { plan } from "./plan";

describe("applying edits", () => {
  const table = plan({ responsible: "GOPS we współpracy z policją" }, { responsible: "Urząd Gminy" });
  const change = (column: ColumnKey, before: string, after: string) => ({ actionId: "A1", column, before, after });

  test("refuses an edit whose cell says something else by now, and an action that is gone", () => {
    const stale = change("funding", "PFRON", "FERS");
    const gone = { ...stale, actionId: "Z9" };
    const { table: after, refused } = applyEdits(table, [
      stale,
      gone,
      change("responsible", "GOPS we współpracy z policją", "CUS"),
    ]);
    expect(refused).toEqual([stale, gone]);
    expect(after.actions[0]).toMatchObject({
      funding: "budżet gminy",
      responsible: "CUS",
      lead: "Centrum Usług Społecznych",
      partners: [],
    });
    expect(after.actions[1]).toBe(table.actions[1]);
  });

  test("white space alone is no difference, and ids are never edited", () => {
    expect(applyEdits(table, [change("responsible", "GOPS  we współpracy z\u00A0policją", "CUS")]).refused).toEqual([]);
    expect(applyEdits(table, [change("id", "A1", "B1")]).refused).toHaveLength(1);
  });

  test("an area renamed in all its actions is renamed in the lists too", () => {
    const edits = ["A1", "A2"].map((actionId) => ({
      actionId,
      column: "area" as const,
      before: "RODZINA",
      after: "RODZINY",
    }));
    const { table: after } = applyEdits(table, edits);
    expect(after.areas).toEqual(["RODZINY"]);
    expect(after.goals.map(({ area }) => area)).toEqual(["RODZINY"]);
    expect(applyEdits(after, invert(edits)).table).toEqual(table);
  });
});
