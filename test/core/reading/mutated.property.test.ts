import fc from "fast-check";
import { proveReceipt, readGrids, recognise } from "../../../src/core/reading";
import type { Action, ReadResult, Table } from "../../../src/core/table";
import { asRows, describeReal, foldRows, realRows } from "./real-table";
import { flat, grid, hierarchical, type Rows, type Value } from "./sheets";

const LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";
const TITLES = [
  "STRATEGIA ROZWIĄZYWANIA PROBLEMÓW SPOŁECZNYCH",
  "Załącznik nr 1 do uchwały Rady Gminy",
  "Gmina Przykładowa",
  "Tabela 3. Działania",
  "Harmonogram realizacji",
  "Wersja robocza",
  "Projekt z dnia 3 marca",
];

/** One edit of a header: a letter put in, left out, or replaced. */
const typo = fc.record({
  kind: fc.constantFrom("insert", "delete", "replace"),
  at: fc.nat(40),
  letter: fc.constantFrom(...LETTERS),
});
type Typo = typeof typo extends fc.Arbitrary<infer T> ? T : never;

function misspell(text: string, { kind, at, letter }: Typo): string {
  const place = at % text.length;
  const mark = text === text.toUpperCase() ? letter.toUpperCase() : letter;
  if (kind === "insert") return text.slice(0, place) + mark + text.slice(place);
  return text.slice(0, place) + (kind === "replace" ? mark : "") + text.slice(place + 1);
}

const spaced = (text: string): string => [...text].join(" ");

const mutation = fc.record({
  layout: fc.constantFrom("hierarchical", "flat", "merged"),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
  typos: fc.array(fc.option(typo, { nil: undefined }), { minLength: 7, maxLength: 7 }),
  spacing: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  spacedLabel: fc.boolean(),
  titles: fc.subarray(TITLES, { maxLength: 3 }),
  blankRows: fc.array(fc.nat(60), { maxLength: 6 }),
  blankColumns: fc.array(fc.nat(7), { maxLength: 3 }),
  repeats: fc.array(fc.nat(60), { maxLength: 4 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** A copy of the plan as somebody may have left it. */
function mutate(rows: ReturnType<typeof realRows>, m: Mutation): Rows {
  const plain: readonly Value[] =
    m.layout === "hierarchical"
      ? ["CELE OPERACYJNE", null, "OD KIEDY", "DO KIEDY", "ŹRÓDŁO FINANSOWANIA", "ODPOWIEDZIALNY"]
      : ["Obszar", "Cel operacyjny", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"];
  const headers = plain.map((header, index): Value => {
    if (header === null) return null;
    const written = m.typos[index] ? misspell(String(header), m.typos[index]) : String(header);
    return m.spacing[index] ? spaced(written) : written;
  });
  const order = m.order.filter((column) => column < headers.length);
  const label = m.spacedLabel ? spaced("DZIAŁANIA") : "DZIAŁANIA";
  let built =
    m.layout === "hierarchical"
      ? hierarchical(rows, order, headers, label)
      : flat(rows, { headers, order, mergedDown: m.layout === "merged" });
  const headerRow = order.map((column) => headers[column] ?? null);
  for (const at of m.repeats) {
    const place = 3 + (at % (built.length - 3));
    const nextToArea = [place - 1, place].some((index) => built[index]!.length === 1);
    if (!nextToArea) built.splice(place, 0, headerRow);
  }
  for (const at of m.blankRows) built.splice(at % built.length, 0, [null]);
  for (const at of m.blankColumns)
    built = built.map((row) => (row.length === 1 ? row : [...row.slice(0, at), null, ...row.slice(at)]));
  return [...m.titles.map((title): Value[] => [title]), ...built];
}

function read(rows: Rows) {
  const source = readGrids([grid(rows)], "plan.xlsx");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { document: source.document, result };
}

describeReal("a mutated copy of the real table", () => {
  const rows = foldRows(realRows());

  test("is read as the same 44 rows with a balanced receipt, a thousand times over", () => {
    fc.assert(
      fc.property(mutation, (m) => {
        const { document, result } = read(mutate(rows, m));
        expect(asRows(result.table)).toEqual(rows);
        expect([result.table.areas.length, result.table.goals.length]).toEqual([5, 16]);
        expect(proveReceipt(document, result)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("fails the proof as soon as one word is missing from what was read", () => {
    fc.assert(
      fc.property(mutation, fc.nat(), fc.nat(), fc.nat(), (m, action, field, word) => {
        const { document, result } = read(mutate(rows, m));
        const broken = withoutWord(result, action, field, word);
        expect(proveReceipt(document, broken)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const FIELDS = [
  "area",
  "goalNumber",
  "goal",
  "number",
  "text",
  "funding",
  "responsible",
  "from",
  "to",
  "areas",
  "goals",
] as const;

const dropWord = (text: string, at: number): string => {
  const words = text.split(" ");
  return words.filter((_, index) => index !== at % words.length).join(" ");
};

/** The same reading with one word gone from one cell of the table. */
function withoutWord(
  result: ReadResult & { ok: true },
  at: number,
  fieldAt: number,
  wordAt: number,
): ReadResult & { ok: true } {
  const { table } = result;
  const field = FIELDS[fieldAt % FIELDS.length]!;
  if (field === "areas")
    return {
      ...result,
      table: {
        ...table,
        areas: table.areas.map((area, index) => (index === at % table.areas.length ? dropWord(area, wordAt) : area)),
      },
    };
  if (field === "goals")
    return {
      ...result,
      table: {
        ...table,
        goals: table.goals.map((goal, index) =>
          index === at % table.goals.length ? { ...goal, text: dropWord(goal.text, wordAt) } : goal,
        ),
      },
    };
  const change = (action: Action): Action => {
    const value = action[field];
    return {
      ...action,
      [field]: typeof value === "string" ? dropWord(value, wordAt) : { ...value, text: dropWord(value.text, wordAt) },
    };
  };
  const changed: Table = {
    ...table,
    actions: table.actions.map((action, index) => (index === at % table.actions.length ? change(action) : action)),
  };
  return { ...result, table: changed };
}
