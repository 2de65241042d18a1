/**
 * Random hours at one workbook: commands one after another, two add-ins at once, and between any two requests a person
 * who types, inserts rows, deletes them, sorts, adds sheets, renames them. No words are lost but those a person took
 * away, and the journal tells the truth. 100 hours here, 1 000 by `npm run fuzz`.
 */
import { SHEETS } from "../../src/core/summarising";
import type { ExcelCommands, Outcome } from "../../src/excel";
import { randomOf, type Random } from "../safety/mutate";
import { desk, good, plan, sheetsOf, userWrites, type Desk } from "./desk";

const HOURS = Number(process.env["CHAOS"] ?? 100);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
/** Hours in one test, so that one that goes wrong is named. */
const SHARE = 10;
const STEPS = 5;

const TABLE = plan(6);
/** Words nobody else uses: "słowo17x". */
const TOKEN = /słowo\d+x/g;
let made = 0;
const token = (): string => `słowo${++made}x`;

function tokens(it: Desk): Set<string> {
  const found = new Set<string>();
  for (const sheet of it.host.workbook.sheets)
    for (const row of sheet.rows.values())
      for (const cell of row.cells)
        if (typeof cell?.value === "string") for (const [one] of cell.value.matchAll(TOKEN)) found.add(one);
  return found;
}

let start: Promise<Uint8Array> | undefined;
async function workbook(): Promise<Uint8Array> {
  const it = await desk();
  await userWrites(it, "Źródło", "A1:B2", [
    ["Cel", "Działanie"],
    ["I", "remont świetlicy słowo0x"],
  ]);
  const actions = TABLE.actions.map((action) => ({ ...action, note: token() }));
  await good(it.commands.writePlan(sheetsOf({ ...TABLE, actions }), { onExisting: "replace" }));
  return it.host.save();
}

/** Cells of the table as they stand: rows of text below the header. */
const rowsOf = (it: Desk): number => Math.max(0, ...[...(it.host.workbook.sheet(SHEETS.actions)?.rows.keys() ?? [])]);

const PEOPLE: readonly ((it: Desk, random: Random) => void)[] = [
  (it, random) =>
    it.host.user.type(SHEETS.actions, `${"ABCDEFGHI"[random(9)]!}${2 + random(rowsOf(it) + 1)}`, `słowa ${token()}`),
  (it, random) => {
    const row = 2 + random(rowsOf(it) + 1);
    it.host.user.insertRows(SHEETS.actions, `${row}:${row}`);
    it.host.user.type(SHEETS.actions, `E${row}`, `Wiersz ${token()}`);
  },
  (it, random) => {
    const row = 2 + random(rowsOf(it));
    it.host.user.deleteRows(SHEETS.actions, `${row}:${row}`);
  },
  (it) => it.host.user.type(SHEETS.summary, "Z40", `słowa ${token()}`),
  (it) => it.host.user.type("Źródło", "B5", `słowa ${token()}`),
  (it, random) => {
    const name = [SHEETS.schedule, "Notatki", "Działania – publikacja"][random(3)]!;
    if (it.host.sheetNames().includes(name)) return;
    it.host.user.addSheet(name);
    it.host.user.type(name, "A1", `Arkusz ${token()}`);
  },
  (it) => {
    const sheet = it.host.workbook.sheet(SHEETS.actions)!;
    const last = rowsOf(it);
    const rows = Array.from({ length: last }, (_, index) =>
      Array.from({ length: 12 }, (_none, column) => {
        const value = sheet.cell(1 + index, column)?.value ?? "";
        return typeof value === "string" && value !== "" ? `'${value}` : (value as number);
      }),
    );
    it.host.user.paste(SHEETS.actions, "A2", rows.reverse(), { withFormats: false });
  },
];

type Act = (commands: ExcelCommands, random: Random) => Promise<Outcome<unknown>>;

async function mend(commands: ExcelCommands, random: Random): Promise<Outcome<unknown>> {
  const read = await commands.readPlan();
  if (!read.ok || read.value.table.actions.length === 0) return read;
  const { actions } = read.value.table;
  const action = actions[random(actions.length)]!;
  const column = (["note", "funding", "action"] as const)[random(3)]!;
  const before = column === "action" ? action.text : action[column];
  return commands.applyEdits([{ actionId: action.id, column, before, after: `zmiana ${token()}` }], "Napraw");
}

async function undo(commands: ExcelCommands, random: Random): Promise<Outcome<unknown>> {
  const journal = await commands.listJournal();
  if (!journal.ok) return journal;
  const able = journal.value.filter(({ undoable }) => undoable);
  return able.length === 0 ? journal : commands.undo(able[random(Math.min(3, able.length))]!.id);
}

const ACTS: readonly Act[] = [
  mend,
  mend,
  undo,
  undo,
  async (commands, random) => {
    const read = await commands.readPlan();
    const actions = read.ok ? read.value.table.actions : [];
    const below = random(2) === 0 ? null : (actions[random(actions.length || 1)]?.id ?? null);
    return commands.insertRow(below, { action: `Nowe działanie ${token()}` });
  },
  async (commands) => {
    const read = await commands.readPlan();
    return read.ok ? commands.writePlan(sheetsOf(read.value.table), { onExisting: "replace" }) : read;
  },
  (commands) => commands.saveSettings(`ustawienia ${token()}`),
  (commands) => commands.removeMarkers(),
];

/** What was lost in one hour, and what the journal told wrongly. */
async function hour(seed: number): Promise<string[]> {
  const random = randomOf(seed);
  const it = await desk(await (start ??= workbook()));
  const troubles: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    const before = tokens(it);
    const taken = new Set<string>();
    let visits = random(3);
    it.host.inject({
      between: () => {
        if (visits === 0 || random(3) > 0) return;
        visits--;
        const there = tokens(it);
        try {
          PEOPLE[random(PEOPLE.length)]!(it, random);
        } catch {
          // What this person wanted to touch is not there.
        }
        const now = tokens(it);
        for (const one of there) if (!now.has(one)) taken.add(one);
        for (const one of now) before.add(one);
      },
    });
    const acts = Array.from({ length: 1 + random(2) }, () => ACTS[random(ACTS.length)]!);
    const outcomes = await Promise.all(acts.map((act) => act(it.anew(), random)));
    it.host.inject({ between: null });
    const told = outcomes.map((one) => (one.ok ? "ok" : one.trouble.code)).join("+");
    const after = tokens(it);
    const lost = [...before].filter((one) => !after.has(one) && !taken.has(one));
    if (lost.length > 0) troubles.push(`hour ${seed}, step ${step} (${told}): lost ${lost.join(", ")}`);
    const journal = await it.anew().listJournal();
    if (!journal.ok) troubles.push(`hour ${seed}, step ${step}: the journal cannot be read`);
    else if (new Set(journal.value.map(({ id }) => id)).size < journal.value.length)
      troubles.push(`hour ${seed}, step ${step}: two entries of one name`);
  }
  return [...troubles, ...(await undone(it, seed))];
}

/** The last mending, taken back when nobody is about: the cell says what the journal says it said. */
async function undone(it: Desk, seed: number): Promise<string[]> {
  const entry = (await good(it.anew().listJournal())).find(({ undoable, label }) => undoable && label === "Napraw");
  const [change] = entry?.changes ?? [];
  if (!entry || !change) return [];
  const has = (text: string): boolean =>
    [...(it.host.workbook.sheet(SHEETS.actions)?.rows.values() ?? [])].some((row) =>
      row.cells.some((cell) => String(cell?.value ?? "") === text),
    );
  const stood = has(String(change.after));
  const result = await it.anew().undo(entry.id);
  if (!result.ok || !stood || has(String(change.before)) || String(change.before) === "") return [];
  return [`hour ${seed}: undo was ok, and the cell does not say "${String(change.before)}"`];
}

const shares = Array.from({ length: Math.ceil(HOURS / SHARE) }, (_, index) => index);
test.each(shares)("ten hours (%s) with people: no words are lost, and the journal is true", async (share) => {
  const troubles: string[] = [];
  for (let at = 0; at < SHARE; at++) troubles.push(...(await hour(SEED * 100_000 + share * SHARE + at)));
  expect(troubles).toEqual([]);
});
