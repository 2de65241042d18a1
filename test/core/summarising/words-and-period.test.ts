/** No word of a header or of an area is broken by its column, and one stray date stretches no sheet. */
import { widestWord } from "../../../src/core/metrics";
import { reportOf } from "../../../src/core/monitoring";
import { actionSheet, summariesOf, SUMMARY_NAMES, summaryTables, type SheetModel } from "../../../src/core/summarising";
import { OPTIONAL_COLUMNS, type Table, type Term } from "../../../src/core/table";
import { action, realTable, sharedIsHere, table, year } from "./support/tables";

const every = (plan: Table): SheetModel[] => [
  actionSheet(plan, { columns: OPTIONAL_COLUMNS }),
  ...summariesOf(plan, SUMMARY_NAMES, {}),
];

/**
 * Words wider than their column, at the size sheets are written in (11 points; a column's character is 5.25 of them).
 */
function broken(model: SheetModel, styles: readonly string[]): string[] {
  return model.blocks
    .filter(({ style }) => styles.includes(style))
    .flatMap((block) =>
      block.rows.flatMap((cells) =>
        cells.flatMap((cell, offset) => {
          if (cell.kind !== "text" || model.hiddenColumns.includes(block.column + offset)) return [];
          const room = (model.widths[block.column + offset - 1] ?? 9) * 5.25;
          return widestWord(cell.text, 11, true) > room ? [`${model.name}: ${cell.text} (${room})`] : [];
        }),
      ),
    );
}

const PLAN = table(
  ["NIEPEŁNOSPRAWNOŚCIAMI I WYKLUCZENIEM", "Przeciwdziałanie bezdomności"].map((area, index) =>
    action(`A${index}`, {
      area,
      goal: "WYKORZYSTYWANIE POTENCJAŁU SPOŁECZEŃSTWA",
      responsible: "Gminny Ośrodek Pomocy Społecznej",
      cost: "1000",
      indicator: { name: "liczba osób", unit: "osoby" },
      extra: { "Przyporządkowanie organizacyjne": "x" },
    }),
  ),
);

test.each([
  ["an invented plan", () => PLAN] as const,
  ...(sharedIsHere ? [["the real table", realTable] as const] : []),
])("no word of a header is broken: %s", (_, plan) =>
  expect(every(plan()).flatMap((model) => broken(model, ["header"]))).toEqual([]),
);

test("no word of an area, a goal or a body is broken in the table", () => {
  const [model] = every(PLAN);
  const wide = (header: string) => {
    const at = model!.blocks[0]!.rows[0]!.findIndex((cell) => cell.kind === "text" && cell.text === header);
    return model!.widths[at]! * 5.25;
  };
  expect(wide("Obszar")).toBeGreaterThan(widestWord("NIEPEŁNOSPRAWNOŚCIAMI", 11));
  expect(wide("Cel operacyjny")).toBeGreaterThan(widestWord("WYKORZYSTYWANIE", 11));
  // An endless word does not push the other columns off the page.
  const endless = actionSheet(table([action("A", { area: "x".repeat(500) })]));
  expect(endless.widths[0]).toBeLessThan(40);
});

describe("the period is what the settings say: one date past it stretches nothing", () => {
  const stray: Term = { kind: "date", iso: "2035-12-31", text: "31.12.2035" };
  const plan: Table = {
    ...table([
      action("A", { from: year(2026), to: year(2032) }),
      action("B", { from: year(2026), to: stray }),
      action("C", {
        from: { kind: "continuous", text: "na bieżąco" } as Term,
        to: { kind: "missing", text: "" } as Term,
      }),
    ]),
    title: "Strategia gminy na lata 2026–2032",
    period: { from: "2026", to: "2032" },
  };
  const said = (model: SheetModel): string[] =>
    model.blocks.flatMap((block) =>
      block.rows.flatMap((cells) =>
        cells.flatMap((cell) => {
          if (cell.kind === "text") return [cell.text];
          return cell.kind === "number" ? [String(cell.number)] : [];
        }),
      ),
    );

  test.each(
    summariesOf(plan, SUMMARY_NAMES, { frame: { lawDay: "2026-01-01" } }).map((model) => [model.name, model] as const),
  )("%s", (_, model) => expect(said(model).filter((text) => /\b20(33|34|35)\b/.test(text))).toEqual([]));

  test("Word and the report", () => {
    const words = summaryTables(plan).filter(({ title }) => !/Obszary|Cele/.test(title));
    expect(words.flatMap(({ header, rows }) => [...header, ...rows.map(([first]) => first)]).join(" ")).not.toMatch(
      /\b20(33|34|35)\b/,
    );
    expect(reportOf(plan, {}).period).toEqual({ from: "2026", to: "2032" });
  });
});
