/** @jest-environment node */
import { check, columnQuality } from "../../../src/core/checking";
import { action, table } from "../../build/table";

const filled = { text: "Utworzenie klubu seniora w świetlicy", number: "1" };

describe("how full the columns are", () => {
  test("each action counts once in each column: filled, unclear or missing", () => {
    const plan = table(
      action({ ...filled }),
      action({ ...filled, text: "Remont świetlicy", number: "2", funding: "-" }),
      action({ ...filled, text: "Zajęcia dla dzieci", number: "3", from: "2029", to: "2027" }),
      action({ ...filled, text: "Dowóz do lekarza", number: "4", to: "", responsible: "" }),
    );
    const found = columnQuality(plan, check(plan).findings);
    for (const { filled: full, unclear, missing } of found) expect(full + unclear + missing).toBe(4);
    const of = (column: string) => found.find((each) => each.column === column);
    expect(of("funding")).toMatchObject({ missing: 1 });
    expect(of("responsible")).toMatchObject({ missing: 1 });
    expect(of("to")).toMatchObject({ missing: 1 });
    expect((of("from")!.unclear ?? 0) + (of("to")!.unclear ?? 0)).toBeGreaterThan(0);
  });

  test("a term that stands there and cannot be read is unclear, not missing", () => {
    const plan = table(action({ ...filled, from: "kiedyś tam" }), action({ ...filled, text: "Klub", number: "2" }));
    expect(columnQuality(plan, check(plan).findings).find(({ column }) => column === "from")).toEqual({
      column: "from",
      filled: 1,
      unclear: 1,
      missing: 0,
    });
  });

  test("gaps that were gathered into one finding are still counted row by row", () => {
    const plan = table(
      ...Array.from({ length: 6 }, (_, index) =>
        action({
          ...filled,
          text: `Zadanie numer ${index}`,
          number: String(index),
          funding: index < 5 ? "środki własne i inne" : "budżet gminy",
        }),
      ),
    );
    const { findings } = check(plan);
    const funding = columnQuality(plan, findings).find(({ column }) => column === "funding")!;
    const rows = new Set(
      findings.flatMap((each) =>
        each.column === "funding" && each.severity !== "hint" ? (each.actionIds ?? [each.actionId!]) : [],
      ),
    );
    expect(funding.unclear).toBe(rows.size);
  });

  test("an optional column nobody has begun is left out: it is one finding, not a gap in each row", () => {
    const plan = table(
      ...["Klub seniora", "Remont świetlicy", "Piknik rodzinny"].map((text, index) =>
        action({ ...filled, text, number: String(index), indicator: { name: "liczba osób", target: "10" } as never }),
      ),
    );
    const columns = columnQuality(plan, check(plan).findings).map(({ column }) => column);
    expect(columns).not.toContain("indicatorBase");
    expect(columns).not.toContain("indicatorBaseYear");
  });
});
