/**
 * Tables for the tests of summarising: the real one (read from ../shared), small ones, and random ones full of traps.
 */
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Action, Indicator, Table, Term } from "../../../../src/core/table";

const SHARED = path.resolve(__dirname, "../../../../../shared/tables/strategia-2004-2014.rows.json");
export const sharedIsHere = fs.existsSync(SHARED);

export const year = (value: number): Term => ({ kind: "date", iso: String(value), text: String(value) });
export const date = (iso: string): Term => ({ kind: "date", iso, text: iso });
export const words = (kind: Term["kind"], text: string): Term => ({ kind, text });

export function action(id: string, fields: Partial<Action> = {}): Action {
  return {
    id,
    area: "Rodzina",
    goalNumber: "I",
    goal: "Wsparcie rodzin",
    number: "1",
    text: "Dyżury prawnika",
    from: year(2024),
    to: year(2026),
    note: "",
    funding: "Budżet gminy",
    responsible: "GOPS",
    lead: "GOPS",
    partners: [],
    origin: { file: "test" },
    ...fields,
  };
}

export function table(actions: Action[], fields: Partial<Table> = {}): Table {
  const areas = [...new Set(actions.map((each) => each.area))].filter((area) => area !== "");
  return { title: "Plan gminy Olszyny", areas, goals: [], actions, columns: [], ...fields };
}

interface SharedRow {
  area: string;
  goalNumber: string;
  goal: string;
  actionNumber: number;
  action: string;
  from: number;
  to: number;
  note: string;
  funding: string;
  responsible: string;
}

export function realRows(): SharedRow[] {
  return JSON.parse(fs.readFileSync(SHARED, "utf8")) as SharedRow[];
}

/** The lead by a rule made for this one table: what stands before "we współpracy". */
function realLead(responsible: string): string {
  const before = responsible
    .split(/\s+(?:we|w)\s+współpracy/i)[0]!
    .replace(/^1\.?\s*/, "")
    .trim();
  return before === "-" ? "" : before;
}

export function realTable(): Table {
  const actions = realRows().map((row, index) =>
    action(`R${index + 1}`, {
      area: row.area,
      goalNumber: row.goalNumber,
      goal: row.goal,
      number: String(row.actionNumber),
      text: row.action,
      from: year(row.from),
      to: year(row.to),
      note: row.note,
      funding: row.funding,
      responsible: row.responsible,
      lead: realLead(row.responsible),
    }),
  );
  return table(actions, { title: "Strategia 2004–2014", period: { from: "2004", to: "2014" } });
}

const LONG = "Wieloletni program wspierania osób i rodzin, ".repeat(8);

/** Names that break naive criteria: wildcards, operators, quotes, length, numbers, line breaks. */
export const NASTY = [
  "Rodzina",
  "Rodzina*",
  "Rodzina?",
  "Rodz~ina",
  "~",
  "=1+1",
  "<5",
  ">",
  "<>Rodzina",
  "=",
  "2004",
  "1.2",
  "\"cytat\" i 'apostrof'",
  "A & B <b>",
  "wiersz\ndrugi",
  "😀 dzieci",
  "- myślnik",
  "@x",
  "+1",
  `${LONG}pierwszy`,
  `${LONG}drugi`,
  `<${LONG}`,
  `${"?*".repeat(150)}k`,
  "Ż".repeat(260),
  "TAK",
];

const TERMS: Term[] = [
  year(2024),
  year(2025),
  year(2027),
  year(2019),
  date("2024-03"),
  date("2025-12-31"),
  date("2026-01-01"),
  words("missing", ""),
  words("missing", "-"),
  words("missing", "b.d."),
  words("open", ""),
  { kind: "continuous", text: "na bieżąco", iso: "2024" },
  words("continuous", "praca ciągła, na bieżąco"),
  words("conditional", "po pozyskaniu środków"),
  words("unreadable", "28 r."),
  words("continuous", "w całym okresie"),
  words("frequency", "corocznie"),
];
const FUNDING = [
  "",
  "-",
  "–",
  "brak",
  "Brak",
  "?",
  "...",
  "b.d.",
  "Budżet gminy",
  "PFRON",
  "Budżet gminy, PFRON",
  "Urząd Gminy",
  "=SUMA(1)",
  "nie dotyczy",
  `${LONG}x`,
  "*",
  "~",
];
const RESPONSIBLE: [string, string, string[]][] = [
  ["GOPS", "GOPS", []],
  ["GOPS we współpracy z policją", "GOPS", ["Policja"]],
  ["gops", "GOPS", []],
  ["Szkoła *", "Szkoła", ["GOPS", "Policja"]],
  ["-", "", []],
  ["", "", []],
  ["nd.", "", []],
  ["Ktoś", "", []],
  ["<b>Urząd</b>", "Urząd", ["szkoła"]],
  [`${LONG}podmiot`, "Długi", []],
];
const COSTS = [
  undefined,
  undefined,
  "4 000 zł",
  "3500zł",
  "15.427.522,00 zł",
  "4000",
  "0",
  "1250.5",
  "-",
  "do ustalenia",
  "4 000 ZŁ",
];
const INDICATORS: (Indicator | undefined)[] = [
  undefined,
  undefined,
  {
    name: "Liczba dyżurów",
    base: "0",
    baseYear: "2023",
    target: "12",
    unit: "szt.",
    source: "GOPS",
    frequency: "rocznie",
  },
  { name: "Liczba osób", target: "-", source: "" },
  { name: "-", base: "5" },
  { name: "", target: "9" },
  { name: "Odsetek*", base: "12,5", target: "b.d.", frequency: "?" },
];

export const anyAction: fc.Arbitrary<Omit<Action, "id">> = fc
  .record({
    area: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("Rodzina", "Seniorzy", "") },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
    ),
    goalNumber: fc.constantFrom("I", "II", "1", "1.2", ""),
    goal: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("Wsparcie", "Zdrowie", "") },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
    ),
    number: fc.constantFrom("1", "2", "3a", ""),
    text: fc.constantFrom(
      "Dyżury",
      "",
      '=HYPERLINK("x")',
      "- zakup sprzętu",
      "x".repeat(5000),
      "Zażółć 😀 <gęślą> & jaźń",
    ),
    from: fc.constantFrom(...TERMS),
    to: fc.constantFrom(...TERMS),
    note: fc.constantFrom("", "corocznie"),
    funding: fc.constantFrom(...FUNDING),
    body: fc.constantFrom(...RESPONSIBLE),
    cost: fc.constantFrom(...COSTS),
    indicator: fc.constantFrom(...INDICATORS),
    strategicGoal: fc.constantFrom(undefined, undefined, "Bezpieczna rodzina", "-"),
  })
  .map(({ body, ...rest }) => ({
    ...rest,
    responsible: body[0],
    lead: body[1],
    partners: body[2],
    origin: { file: "random" },
  }));

/** What a line of a sheet shows of an action: at most 240 letters, the rest stands in the table. */
export const beginning = (text: string): string => (text.length > 240 ? `${text.slice(0, 240)}…` : text);

export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    actions: fc.array(anyAction, { maxLength: 20, size: "max" }),
    period: fc.constantFrom(undefined, { from: "2024", to: "2027" }, { from: "2020-01", to: "2026-06-30" }),
    bareArea: fc.boolean(),
    bareGoal: fc.boolean(),
    plain: fc.boolean(),
  })
  .map(({ actions, period, bareArea, bareGoal, plain }) => {
    // A line with nothing but an amount or an indicator is no action anybody would write.
    const empty = (each: Omit<Action, "id">) =>
      [each.number, each.text, each.from.text, each.to.text, each.funding, each.responsible].every(
        (text) => text === "" || text === "corocznie",
      );
    const kept =
      plain || actions.some(empty)
        ? actions.map((each) => ({ ...each, cost: undefined, indicator: undefined, strategicGoal: undefined }))
        : actions;
    const made = table(
      kept.map((each, index) => ({ ...each, id: `A${index}` })),
      { period },
    );
    if (bareArea) made.areas.push("Obszar bez działań");
    if (bareGoal)
      made.goals.push({ area: "Rodzina", number: "IX", text: "Cel bez działań", origin: { file: "random" } });
    return made;
  });
