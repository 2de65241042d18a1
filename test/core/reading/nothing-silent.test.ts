/** Plans of ../shared/tried: a field unlike what a careful person reads is told of with the place of its row. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes, readGrids, readXlsx, recognise, type SourceResult } from "../../../src/core/reading";
import type { Action, ReadResult } from "../../../src/core/table";

type Answer = string | number | null | { any: (string | number | null)[] };
interface Expected {
  file: string;
  refuse: boolean;
  actions: (Record<string, Answer> & { action: Answer })[];
}

const SHARED = join(process.cwd(), "..", "shared", "tried", "reading");
const FOLDERS = [SHARED, join(SHARED, "min")].filter((folder) => existsSync(folder));
const CASES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".expected.json"))
    .map((name): [string, string] => [name.replace(".expected.json", ""), join(folder, name)]),
);

const squash = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const options = (answer: Answer): (string | number | null)[] =>
  typeof answer === "object" && answer !== null ? answer.any : [answer];
const agrees = (answer: Answer, value: unknown): boolean =>
  options(answer).some((option) => squash(option) === squash(value));

function sourceOf(folder: string, file: string): SourceResult {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  if (!file.endsWith(".xlsx")) return readBytes(bytes, file);
  const read = readXlsx(bytes, file);
  if (!read.ok) return { ok: false, failure: read.failure };
  const { sheets, grid } = read.book;
  return readGrids(
    sheets.flatMap(({ name, hidden }) => {
      const found = grid(name);
      return found ? [{ ...found, hidden }] : [];
    }),
    file,
  );
}

const FIELDS: readonly (readonly [string, (action: Action) => unknown, readonly string[]])[] = [
  ["from", ({ from }) => from.iso, ["from", "term"]],
  ["to", ({ to }) => to.iso, ["to", "term"]],
  ["funding", ({ funding }) => funding, ["funding"]],
  ["responsible", ({ responsible }) => responsible, ["responsible"]],
];

/** Fields that differ from the answer and of which no message speaks with a place in their row. */
function silent(expected: Expected, result: ReadResult & { ok: true }): string[] {
  const { actions, columns } = result.table;
  return expected.actions.flatMap((wanted) => {
    const action = actions.find(({ text }) => agrees(wanted.action, text));
    if (!action) return [`${squash(options(wanted.action)[0])}: not read`];
    const places = [action.origin.where, action.origin.address, ...Object.values(action.origin.cells ?? {})];
    const told = result.messages.some(({ values }) => {
      const named = Array.isArray(values.places) ? values.places : [];
      return named.some((place) => places.includes(place as string));
    });
    return FIELDS.flatMap(([field, read, roles]) => {
      const answer = wanted[field];
      if (answer === undefined || agrees(answer, read(action))) return [];
      const sure = columns.some(({ column, confidence }) => roles.includes(column) && confidence === "sure");
      return told && !sure ? [] : [`${action.text}: ${field} is ${JSON.stringify(read(action))}`];
    });
  });
}

if (CASES.length === 0) test.skip("the tried plans are not beside this checkout", () => undefined);
else
  test.each(CASES)("%s holds no wrong value without a word", (_name, path) => {
    const expected = JSON.parse(readFileSync(path, "utf8")) as Expected;
    const source = sourceOf(join(path, ".."), expected.file);
    const result = source.ok ? recognise(source.document) : undefined;
    if (expected.refuse) expect(result?.ok ?? false).toBe(false);
    else expect(result?.ok && silent(expected, result)).toEqual([]);
  });
