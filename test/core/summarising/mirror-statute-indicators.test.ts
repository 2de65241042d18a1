import fc from "fast-check";
import { actionSheet, indicatorsSheet, mirrorSheet, SHEETS, statuteSheet } from "../../../src/core/summarising";
import type { Action, Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, isSteady, meaningLabels, saysNothing, yearOf } from "./support/recount";
import { action, anyTable, realTable, sharedIsHere, table, words, year } from "./support/tables";

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

describe("Lustro planu", () => {
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

describe("Pokrycie ustawy", () => {
  function agrees(plan: Table): void {
    const book = new Book([actionSheet(plan), statuteSheet(plan)]);
    const real = plan.actions.filter((each) => !isNothing(each));
    const rows = book.part(SHEETS.statute, "Przepis", 7);
    const row = (answer: RegExp) => rows.find((each) => answer.test(String(each[2])));
    const areas = new Set(real.map((each) => fold(each.area)).filter(Boolean)).size;
    const goals = new Set(
      real
        .filter((each) => each.goal !== "" && each.area !== "")
        .map((each) => `${fold(each.area)}|${fold(each.goalNumber)}|${fold(each.goal)}`),
    ).size;
    const wanted: [RegExp, number][] = [
      [/^działania w tabeli$/, real.length],
      [/podmiotem odpowiedzialnym/, real.filter((each) => !saysNothing(each.responsible)).length],
      [/^działania z terminem/, real.filter((each) => both(each) || isSteady(each)).length],
      [/Źródło finansowania/, real.filter((each) => !saysNothing(each.funding)).length],
      [/^działania ze wskaźnikiem$/, real.filter(named).length],
      [/^cele operacyjne/, goals],
    ];
    if (row(/^obszary/)) wanted.push([/^obszary/, areas]);
    else
      wanted.push([
        /Cel strategiczny/,
        plan.actions.filter((each) => each.strategicGoal && !saysNothing(each.strategicGoal)).length,
      ]);
    for (const [answer, count] of wanted) {
      const [letter, , , found, of, state, sentence] = row(answer)!;
      expect([letter, found]).toEqual([letter, count]);
      expect(state).toBe(count === 0 ? "brak" : count >= Number(of) ? "jest" : "częściowo");
      if (count > 0) expect(sentence).toContain(` ${count}`);
      if (count > 0 && count < Number(of))
        expect(sentence).toMatch(new RegExp(` ${count} z ${String(of)}\\. Brakuje: ${Number(of) - count}\\.$`));
    }
    expect(rows.filter((each) => each[5] === "poza tabelą").map((each) => each[0])).toEqual([
      "ust. 2 pkt 1",
      "ust. 2 pkt 2",
      "ust. 3",
    ]);
    expect(
      ["lit. a", "lit. b", "lit. c", "lit. d"].every((letter) => rows.some((each) => String(each[0]).endsWith(letter))),
    ).toBe(true);
  }

  (sharedIsHere ? test : test.skip)(
    "every number on the real table agrees with a count by hand (needs ../shared)",
    () => {
      const plan = realTable();
      agrees(plan);
      const rows = new Book([actionSheet(plan), statuteSheet(plan)]).part(SHEETS.statute, "Przepis", 7);
      expect(rows.find((row) => row[1] === "ramy finansowe")!.slice(3)).toEqual([
        20,
        44,
        "częściowo",
        "Liczba działań, dla których wskazano źródło finansowania: 20 z 44. Brakuje: 24.",
      ]);
      expect(rows.find((row) => String(row[0]).endsWith("lit. d"))!.slice(3)).toEqual([
        0,
        44,
        "brak",
        "Wskaźniki realizacji działań nie są jeszcze określone.",
      ]);
    },
  );

  test("every number agrees with an independent count on 200 random tables", () => {
    fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
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
      expect(label).toBe(`${each.number ? `${each.number}. ` : ""}${each.text}`);
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
