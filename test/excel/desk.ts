/**
 * What the tests of src/excel stand on: a workbook on the embedded host, the commands over it, and an invented
 * commune's plan.
 */
import type { Action, Table, Term } from "../../src/core/table";
import { makeId } from "../../src/core/table";
import { createCommands, type ExcelCommands, type ExcelSource, type Outcome } from "../../src/excel";
import { createHost } from "../../src/standalone/host/node";
import {
  actionSheet,
  dictionaryLists,
  dictionarySheet,
  summarySheet,
  type SheetModel,
} from "../../src/core/summarising";

type Host = Awaited<ReturnType<typeof createHost>>;

export interface Desk {
  host: Host;
  Excel: typeof Excel;
  commands: ExcelCommands;
  /** Requests sent while `work` ran. */
  counted<T>(work: () => Promise<T>): Promise<{ value: T; requests: number }>;
  /** Another set of commands on the same workbook: an add-in started anew, with nothing remembered. */
  anew(source?: ExcelSource): ExcelCommands;
}

export async function desk(bytes?: Uint8Array, source: ExcelSource = {}): Promise<Desk> {
  const host = await createHost(bytes);
  const client = host.connect();
  const make = (more: ExcelSource = {}) =>
    createCommands({
      Excel: client.Excel,
      supports: (version) => host.supports("ExcelApi", version),
      patience: 2_000,
      quiet: 10,
      now: clock(),
      ...source,
      ...more,
    });
  return {
    host,
    Excel: client.Excel,
    commands: make(),
    anew: make,
    async counted(work) {
      const before = host.counters.requests;
      const value = await work();
      return { value, requests: host.counters.requests - before };
    },
  };
}

/** A clock that moves a second at each look, so that entries differ. */
function clock(): () => Date {
  let second = 0;
  return () => new Date(2026, 10, 21, 12, 0, second++);
}

/** The value of a command that must go well; its trouble is the test's message otherwise. */
export async function good<T>(outcome: Promise<Outcome<T>> | Outcome<T>): Promise<T> {
  const result = await outcome;
  if (!result.ok)
    throw new Error(`${result.trouble.code}: ${result.trouble.diagnostic} ${JSON.stringify(result.trouble.values)}`);
  return result.value;
}

export const term = (text: string): Term =>
  /^\d{4}/.test(text) ? { kind: "date", iso: text, text } : { kind: "missing", text };

const AREAS = ["Edukacja i młodzież", "Pomoc rodzinie"];
const GOALS = ["Dobry start każdego dziecka", "Silne rodziny w każdym sołectwie"];
const FUNDING = ["-", "budżet gminy", "Gminny Ośrodek Pomocy Społecznej", "środki sponsorów"];

/** `count` actions of the commune of Brzozowa Dolina, with the traps of real cells among them. */
export function plan(count = 6): Table {
  const taken = new Set<string>();
  const actions = Array.from({ length: count }, (_, index): Action => {
    const half = index < count / 2 ? 0 : 1;
    const text =
      index === 1
        ? "- zakup sprzętu do świetlicy"
        : index === 2
          ? "=SUMA(kosztów) wpisana przez pomyłkę"
          : `Zajęcia wyrównawcze w szkole nr ${index + 1} w Brzozowej Dolinie`;
    const number = String(index + 1);
    const id = makeId({ area: AREAS[half]!, goalNumber: half ? "II" : "I", number, text }, taken);
    taken.add(id);
    return {
      id,
      area: AREAS[half]!,
      goalNumber: half ? "II" : "I",
      goal: GOALS[half]!,
      number,
      text,
      from: term(index === 3 ? "2025-03" : "2024"),
      to: term(index === 3 ? "2025-06-30" : "2030"),
      note: index === 4 ? "corocznie" : "",
      funding: FUNDING[index % 4]!,
      responsible: "Urząd Gminy we współpracy z organizacjami pozarządowymi",
      lead: "Urząd Gminy",
      partners: ["organizacje pozarządowe"],
      origin: { file: "brzozowa.docx" },
    };
  });
  return {
    title: "Strategia Gminy Brzozowa Dolina 2024–2030",
    period: { from: "2024", to: "2030" },
    areas: [...AREAS],
    goals: GOALS.map((text, index) => ({
      area: AREAS[index]!,
      number: index ? "II" : "I",
      text,
      origin: { file: "brzozowa.docx" },
    })),
    actions,
    columns: [],
  };
}

const WORDS = {
  institutions: {
    headers: ["Nazwa", "Skróty"],
    rows: [
      ["Urząd Gminy", "UG"],
      ["Gminny Ośrodek Pomocy Społecznej", "GOPS"],
      ["organizacje pozarządowe", "NGO"],
    ],
  },
  sources: {
    headers: ["Nazwa", "Rodzaj"],
    rows: [
      ["budżet gminy", "własne"],
      ["środki sponsorów", "prywatne"],
    ],
  },
};

/** The sheets of a plan: Działania, Zestawienie with its formulas and charts, Słownik with the lists. */
export function sheetsOf(table: Table): SheetModel[] {
  return [actionSheet(table, { lists: dictionaryLists(WORDS) }), summarySheet(table), dictionarySheet(WORDS)];
}

/** Values of a sheet's used cells, as Excel gives them; undefined when the sheet is not there. */
export async function valuesOf(
  { Excel: excel }: Desk,
  name: string,
  what: "values" | "formulas" = "values",
): Promise<unknown[][] | undefined> {
  return excel.run(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    await context.sync();
    return used.isNullObject ? undefined : used[what];
  });
}

/** Puts cells on a sheet as a user would have: the sheet is made when it is not there. */
export async function userWrites(
  { Excel: excel }: Desk,
  name: string,
  address: string,
  values: unknown[][],
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    const target = sheet.isNullObject ? context.workbook.worksheets.add(name) : sheet;
    target.getRange(address).values = values as string[][];
    await context.sync();
  });
}

export async function sheetNames({ Excel: excel }: Desk): Promise<string[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}
