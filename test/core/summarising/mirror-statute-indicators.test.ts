import fc from "fast-check";
import { actionSheet, indicatorsSheet, mirrorSheet, SHEETS, statuteSheet } from "../../../src/core/summarising";
import { coverage, kindOf, type KindId } from "../../../src/core/kinds";
import type { Action, Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, isSteady, meaningLabels, saysNothing, yearOf } from "./support/recount";
import { action, anyTable, beginning, realTable, sharedIsHere, table, words, year } from "./support/tables";

const both = (each: Action) => yearOf(each.from) !== undefined && yearOf(each.to) !== undefined;
const none = (each: Action) => yearOf(each.from) === undefined && yearOf(each.to) === undefined;
const fold = (text: string) => text.toLowerCase();
const named = (each: Action) => each.indicator !== undefined && !saysNothing(each.indicator.name);

/** "2, 4–7" → [2, 4, 5, 6, 7] */
function rowsIn(list: unknown): number[] {
  return list === null
    ? []
    : String(list)
        .split(", ")
        .flatMap((part) => {
          const [first, last] = part.split("–").map(Number);
          return Array.from({ length: (last ?? first!) - first! + 1 }, (_, at) => first! + at);
        });
}

describe("Plan w liczbach", () => {
  function agrees(plan: Table): void {
    const book = new Book([actionSheet(plan), mirrorSheet(plan)]);
    const real = plan.actions.filter((each) => !isNothing(each));
    const rows = book.part(SHEETS.mirror, "Co mówi tabela", 5);
    const leadOf = new Map<string, string>();
    for (const each of real)
      if (!saysNothing(each.responsible) && !leadOf.has(fold(each.responsible)))
        leadOf.set(fold(each.responsible), each.lead);
    const lead = (each: Action) => leadOf.get(fold(each.responsible)) ?? "";
    const onlyInstitution = (each: Action) =>
      !saysNothing(each.funding) && meaningLabels(each.funding).join() === "Instytucja wpisana zamiast źródła";
    const paid = (each: Action) =>
      !saysNothing(each.funding) &&
      meaningLabels(each.funding).some(
        (label) =>
          ![
            "Instytucja wpisana zamiast źródła",
            "Zapis nierozpoznany",
            "Środki zewnętrzne nieokreślone",
            "Nie dotyczy (odpowiedź bez źródła)",
          ].includes(label),
      );
    const tests: [RegExp, (each: Action, match: RegExpExecArray) => boolean][] = [
      [/^Działania w planie$/, () => true],
      [
        /^Działania trwające przez cały okres (\d+)–(\d+)$/,
        (each, match) =>
          isSteady(each) ||
          (both(each) && yearOf(each.from)! <= Number(match[1]) && yearOf(each.to)! >= Number(match[2])),
      ],
      [/^Działania bez żadnej daty$/, (each) => none(each) && !isSteady(each)],
      [/^Działania z jedną tylko datą$/, (each) => !none(each) && !both(each)],
      [
        /^Działania, które prowadzi podmiot najbardziej obciążony: ([\s\S]*)$/,
        (each, match) => fold(lead(each)) === fold(match[1]!),
      ],
      [/^Działania, za które nikt nie odpowiada$/, (each) => saysNothing(each.responsible)],
      [/^Działania bez źródła finansowania$/, (each) => saysNothing(each.funding)],
      [/^Działania, w których zamiast źródła wpisano samą instytucję$/, onlyInstitution],
      [/^Działania z nazwanym źródłem pieniędzy albo bez kosztów$/, paid],
      [/^Działania bez wskaźnika$/, (each) => !named(each)],
    ];
    let met = 0;
    for (const [words, count, of, share, list] of rows) {
      const rule = tests.find(([pattern]) => pattern.test(String(words)));
      if (!rule) continue;
      met++;
      const own = real.filter((each) => rule[1](each, rule[0].exec(String(words))!));
      expect([words, count]).toEqual([words, own.length]);
      if (of === null) continue;
      expect(of).toBe(real.length);
      expect(share).toBeCloseTo(real.length ? own.length / real.length : 0, 10);
      if (!String(list).includes("jeszcze"))
        expect([words, rowsIn(list)]).toEqual([words, own.map((each) => plan.actions.indexOf(each) + 2)]);
    }
    expect(met).toBeGreaterThanOrEqual(8);
    const leads = rows.find((row) => row[0] === "Podmioty, które prowadzą działania");
    const wanted = new Set(real.map(lead).filter(Boolean).map(fold)).size;
    expect(leads?.[1] ?? 0).toBe(wanted);
    const goals = new Set(
      plan.goals
        .filter(
          (goal) =>
            goal.text !== "" &&
            !plan.actions.some(
              (each) =>
                fold(each.area) === fold(goal.area) &&
                fold(each.goalNumber) === fold(goal.number) &&
                fold(each.goal) === fold(goal.text),
            ),
        )
        .map((goal) => `${goal.area}|${goal.number}|${goal.text}`),
    );
    const unfilled = plan.actions.filter((each) => isNothing(each) && each.goal !== "").length;
    expect(rows.at(-1)).toEqual(["Cele operacyjne bez żadnego działania", goals.size + unfilled, null, null, null]);
  }

  (sharedIsHere ? test : test.skip)(
    "every number and row list on the real table agrees with a count by hand (needs ../shared)",
    () => {
      const plan = realTable();
      agrees(plan);
      const rows = new Book([actionSheet(plan), mirrorSheet(plan)]).part(SHEETS.mirror, "Co mówi tabela", 2);
      expect(rows).toContainEqual(["Działania trwające przez cały okres 2004–2014", 43]);
      expect(rows).toContainEqual(["Działania, które prowadzi podmiot najbardziej obciążony: Samorząd gminy", 42]);
    },
  );

  test("every number and row list agrees with an independent count on 200 random tables", () => {
    fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
  });

  test("rows that follow one another are written as a range", () => {
    const plan = table(["-", "-", "-", "PFRON", "-"].map((funding, index) => action(`A${index}`, { funding })));
    const rows = new Book([actionSheet(plan), mirrorSheet(plan)]).part(SHEETS.mirror, "Co mówi tabela", 5);
    expect(rows.find((row) => row[0] === "Działania bez źródła finansowania")).toEqual([
      "Działania bez źródła finansowania",
      4,
      5,
      0.8,
      "2–4, 6",
    ]);
  });
});

describe("Wymagania prawa", () => {
  const sheetOf = (plan: Table, kind: KindId = "srps") =>
    new Book([actionSheet(plan), statuteSheet(plan, { kind })]).part(SHEETS.statute, "Przepis", 7);

  /** The sheet's live numbers are those the finding PLA-01 rests on. */
  function agrees(plan: Table): void {
    const rows = sheetOf(plan);
    const covered = coverage(kindOf("srps"), plan);
    expect(rows.map((row) => [row[0], row[3], row[5]])).toEqual(
      covered.map(({ duty, count, state }) => [
        duty.where,
        state === "document" ? null : count,
        { all: "jest", part: "częściowo", none: "brak", document: "sprawdź w dokumencie" }[state],
      ]),
    );
  }

  (sharedIsHere ? test : test.skip)("says of the real table what the finding says (needs ../shared)", () => {
    const plan = realTable();
    agrees(plan);
    expect(
      sheetOf(plan)
        .find((row) => row[1] === "ramy finansowe strategii")!
        .slice(3),
    ).toEqual([20, 44, "częściowo", "Liczba działań, dla których wskazano źródło finansowania: 20 z 44. Brakuje: 24."]);
  });

  test("agrees with the finding's own computation on 200 random tables", () => {
    fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
  });

  test.each<[KindId, RegExp]>([
    ["srps", /ustawa o pomocy społecznej, art\. 16b/],
    ["strategia-rozwoju", /ustawa o samorządzie gminnym, art\. 10e/],
    ["wspolpraca", /ustawa o działalności pożytku publicznego i o wolontariacie, art\. 5a/],
    ["lpdi", /uchwała nr 135 Rady Ministrów/],
    ["rewitalizacja", /do sprawdzenia: ustawa o rewitalizacji/],
    ["uzaleznienia", /do sprawdzenia: ustawa o wychowaniu w trzeźwości/],
  ])("%s names its own act, and only the social strategy art. 16b", (kind, act) => {
    const words = JSON.stringify(statuteSheet(table([action("A1", {})]), { kind }).blocks);
    expect(words).toMatch(act);
    expect(words.includes("16b")).toBe(kind === "srps");
  });

  test("of a kind nobody knows nothing is claimed", () => {
    const { blocks } = statuteSheet(table([action("A1", {})]));
    expect(JSON.stringify(blocks)).not.toMatch(/ustawa o|art\./);
    expect(blocks).toHaveLength(3);
  });
});

describe("Wskaźniki", () => {
  const FIELDS = ["name", "unit", "source", "frequency", "base", "baseYear", "target"] as const;
  function agrees(plan: Table): void {
    const book = new Book([actionSheet(plan), indicatorsSheet(plan)]);
    const real = plan.actions.filter((each) => !isNothing(each));
    const counts = book.part(SHEETS.indicators, "Co jest", 2);
    const lacking = (field: (typeof FIELDS)[number]) =>
      real.filter((each) => named(each) && saysNothing(each.indicator![field] ?? "")).length;
    const has = plan.actions.some((each) => each.indicator?.name);
    expect(counts.map((row) => row[1])).toEqual([
      real.filter(named).length,
      real.length - real.filter(named).length,
      ...(has ? [lacking("base"), lacking("target"), lacking("source"), lacking("frequency")] : []),
    ]);
    if (!has) return;
    const rows = book.part(SHEETS.indicators, "Działanie", 9);
    expect(rows.length).toBe(plan.actions.length);
    plan.actions.forEach((each, at) => {
      const [label, ...cells] = rows[at]!;
      expect(label).toBe(`${each.number ? `${each.number}. ` : ""}${beginning(each.text)}`);
      expect(cells.slice(0, 7).map((cell) => (cell === null ? "" : String(cell)))).toEqual(
        FIELDS.map((field) => each.indicator?.[field] ?? ""),
      );
      const lacks = (
        [
          ["base", "wartości bazowej; "],
          ["target", "wartości docelowej; "],
          ["source", "źródła danych; "],
          ["frequency", "częstotliwości; "],
        ] as const
      )
        .filter(([field]) => saysNothing(each.indicator?.[field] ?? ""))
        .map(([, word]) => word)
        .join("");
      expect(cells[7]).toBe(!named(each) ? "wskaźnika" : lacks || "niczego");
    });
  }

  test("every number and line agrees with the plan on 200 random tables", () => {
    fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
  });

  test("a plan without the column is told what the act asks for", () => {
    const sheet = indicatorsSheet(table([action("A"), action("B", { from: year(2024), to: words("missing", "-") })]));
    expect(
      sheet.blocks
        .flatMap((block) => block.rows.flat())
        .some((cell) => cell.kind === "text" && cell.text.startsWith("Tabela nie ma kolumny Wskaźnik")),
    ).toBe(true);
  });
});

test("the same table gives the same models", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      for (const make of [mirrorSheet, statuteSheet, indicatorsSheet])
        expect(make(structuredClone(plan))).toEqual(make(plan));
    }),
    { numRuns: 25 },
  );
});
