/** A file that came back, or a plan that never came from us: what it is, its table, and what was handed out with it. */
import type { Dictionary } from "../dictionary";
import { readBytes, readGrids, readXlsx, recognise, refusal, sniff } from "../reading";
import type { SourceResult } from "../reading/source";
import { isMissing, normal, ownCells, type Message, type Piece, type Table } from "../table";
import { handOutFromCells } from "./package-data";
import { withoutStrayRows } from "./stray-rows";
import type { HandOut, Returned } from "./types";

export type ReturnedResult = { ok: true; returned: Returned } | { ok: false; failure: Message };

/** Names of sheets the add-in makes, given by who knows them. */
export interface SheetNames {
  plan: string;
  data: string;
  ours: ReadonlySet<string>;
  /** Headers of the column by which a handed-out sheet checks itself: nobody's answer. */
  form?: ReadonlySet<string>;
}

/** The table without the columns that only tell. */
function withoutForm(table: Table, form: ReadonlySet<string>): Table {
  if (!table.columns.some(({ header }) => form.has(header))) return table;
  return {
    ...table,
    columns: table.columns.filter(({ header }) => !form.has(header)),
    actions: table.actions.map((action) => {
      if (!action.extra) return action;
      const extra = Object.assign(ownCells(), action.extra);
      for (const header of form) delete extra[header];
      return { ...action, extra };
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Our plan's sheet when there is one, else every sheet in sight that we did not make. */
function openWorkbook(bytes: Uint8Array, file: string, names: SheetNames): { source: SourceResult; base?: HandOut } {
  const failure = refusal(bytes, file, "xlsx");
  if (failure) return { source: { ok: false, failure } };
  const read = readXlsx(bytes, file);
  if (!read.ok) return { source: read };
  const { sheets, grid } = read.book;
  const plan = sheets.filter(({ name }) => name === names.plan);
  const wanted = plan.length > 0 ? plan : sheets.filter(({ name, hidden }) => !hidden && !names.ours.has(name));
  const base = handOutFromCells(grid(names.data)?.values ?? []);
  return {
    source: readGrids(
      wanted.flatMap(({ name }) => grid(name) ?? []),
      file,
    ),
    ...(base ? { base } : {}),
  };
}

/**
 * A sentence under a returned table looks like a goal without actions: it is no part of the plan, and somebody must
 * read it.
 */
function strayGoals(table: Table, base: Table | undefined): Piece[] {
  if (!base) return [];
  const known = new Set([...base.goals.map(({ text }) => normal(text)), ...base.areas.map(normal)]);
  const served = new Set(table.actions.flatMap(({ area, goal }) => [normal(area), normal(goal)]));
  const stray = (text: string) => text !== "" && !known.has(normal(text)) && !served.has(normal(text));
  return table.goals.flatMap(({ area, text, origin }) => {
    const said = [area, text].filter(stray).join(" ");
    return said === "" ? [] : [{ text: said, where: origin.address ?? origin.where ?? "" }];
  });
}

/** "brak" in a cell and what our own document counts out of the plan need nobody's eyes. */
const isNews = ({ text, where }: Piece): boolean => !isMissing(text) && !where.includes("(zestawienie z planu)");

/** What one institution sends back: a file larger than this is not a filled-in part of a plan. */
const MOST_BYTES = 20_000_000;
const MOST_ACTIONS = 5_000;
/** Letters a cell of Excel holds. */
const MOST_LETTERS = 32_767;

/** A file that would spoil the joining for all others: too many rows, or a text that no cell can take. */
function unfit(table: Table, file: string): Message | undefined {
  if (table.actions.length > MOST_ACTIONS)
    return { code: "file.returned-rows", values: { file, count: table.actions.length, most: MOST_ACTIONS } };
  const long = table.actions.find((action) =>
    [
      action.text,
      action.goal,
      action.area,
      action.note,
      action.funding,
      action.responsible,
      action.status ?? "",
      action.done ?? "",
      action.cost ?? "",
      ...Object.values(action.extra ?? {}),
      ...Object.values(action.indicator ?? {}),
    ].some((text) => text.length > MOST_LETTERS),
  );
  if (!long) return undefined;
  const { address, where } = long.origin;
  return { code: "file.returned-text", values: { file, where: address ?? where ?? long.text.slice(0, 60) } };
}

/** Never throws for what a file contains; the failure is the reader's own message. */
export function returnedFrom(
  bytes: Uint8Array,
  file: string,
  names: SheetNames,
  dictionary?: Dictionary,
): ReturnedResult {
  if (bytes.length > MOST_BYTES) return { ok: false, failure: { code: "file.returned-large", values: { file } } };
  const { source, base } =
    sniff(bytes) === "xlsx" ? openWorkbook(bytes, file, names) : { source: readBytes(bytes, file), base: undefined };
  if (!source.ok) return source;
  const read = recognise(source.document, dictionary ? { dictionary } : {});
  if (!read.ok) return read;
  const whole = withoutForm(read.table, names.form ?? NONE);
  const { table, strays } = base ? withoutStrayRows(whole, base.table) : { table: whole, strays: [] };
  const failure = unfit(table, file);
  if (failure) return { ok: false, failure };
  const leftOut = [...read.receipt.leftOut, ...strays, ...strayGoals(table, base?.table)].filter(isNews);
  return {
    ok: true,
    returned: {
      file,
      institution: base?.institution ?? "",
      table,
      ...(base ? { base: base.table } : {}),
      ...(leftOut.length > 0 ? { leftOut } : {}),
    },
  };
}
