/**
 * The tables of the sheet Słownik → a dictionary. An untouched row keeps the entry it came from; a changed or new one
 * is the user's.
 */
import type { Message } from "../../table/read-result";
import { fold, normal } from "../../table/text";
import { BUILT_IN } from "../data/built-in";
import { plainName } from "../grammar/phrase";
import type { Dictionary, NeverSame, Provenance } from "../types";
import { newId } from "./additions";
import {
  headerOf,
  INSTITUTION_COLUMNS,
  SOURCE_COLUMNS,
  type DictionaryPart,
  type DictionaryRows,
  type InstitutionColumn,
  type SourceColumn,
} from "./rows";
import { LOCALES, Reader } from "./row-reader";
import type { Row } from "./row-reader";

/** Rows by column, whatever the order of the headers and their language. */
function rowsOf<Column extends InstitutionColumn | SourceColumn>(
  part: DictionaryPart,
  columns: readonly Column[],
): Row<Column>[] {
  const at = columns.map((column) =>
    part.headers.findIndex((header) => LOCALES.some((locale) => normal(header) === normal(headerOf(column, locale)))),
  );
  return part.rows.map(
    (row) => Object.fromEntries(columns.map((column, index) => [column, fold(row[at[index]!] ?? "")])) as Row<Column>,
  );
}

/**
 * Puts entries read back into the order of the base, new ones at the end, so that sorting the sheet changes nothing.
 */
function inBaseOrder<Entry extends { id: string }>(entries: readonly Entry[], base: readonly Entry[]): Entry[] {
  const place = new Map(base.map(({ id }, index) => [id, index]));
  return [...entries].sort((a, b) => (place.get(a.id) ?? base.length) - (place.get(b.id) ?? base.length));
}

/** Names already met in this table: the first row wins. */
function first<Column extends InstitutionColumn | SourceColumn>(
  rows: readonly Row<Column>[],
  column: NoInfer<Column>,
  messages: Message[],
  place: (index: number) => string,
): { row: Row<Column>; place: string }[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = normal(row[column]);
    if (!key) return [];
    if (seen.has(key)) {
      messages.push({ code: "dictionary.duplicate", values: { name: row[column], place: place(index) } });
      return [];
    }
    seen.add(key);
    return [{ row, place: place(index) }];
  });
}

/**
 * Built-in entries without a row: the sheet lists only some of them, so they stay. An own entry without a row was
 * deleted.
 */
function unlisted<E extends { id: string; provenance: Provenance }>(base: readonly E[], listed: readonly E[]): E[] {
  const ids = new Set(listed.map(({ id }) => id));
  return base.filter(({ id, provenance }) => provenance.by === "built-in" && !ids.has(id));
}

/**
 * The dictionary the two tables describe: what the user changed or added wins, built-in entries without a row stay, the
 * user's own without a row are gone. A table without any row leaves its part of the base as it is. `top`: sheet row of
 * the headers, for messages.
 */
export function dictionaryFromRows(
  tables: DictionaryRows,
  base: Dictionary = BUILT_IN,
  top = 1,
): { dictionary: Dictionary; messages: Message[] } {
  const reader = new Reader(base);
  const place = (index: number): string => `wiersz ${top + 1 + index}`;
  const institutionRows = first(rowsOf(tables.institutions, INSTITUTION_COLUMNS), "name", reader.messages, place);
  const sourceRows = first(rowsOf(tables.sources, SOURCE_COLUMNS), "source", reader.messages, place);
  const taken = new Set([...base.institutions, ...base.sources].map(({ id }) => id));
  // New rows get their ids first, so that a successor may be another new row.
  const keyed = institutionRows.map(({ row, place: where }) => {
    if (row.key) return { row, place: where };
    // A name typed in that the program knows though the sheet did not list it: the row is about that entry.
    const known = base.institutions.find(
      (entry) => entry.provenance.by === "built-in" && normal(plainName(entry.name)) === normal(row.name),
    );
    const key = known?.id ?? newId(row.name, taken);
    taken.add(key);
    return { row: { ...row, key }, place: where };
  });
  const ids = new Map([
    ...base.institutions.map(({ id, name }): [string, string] => [normal(plainName(name)), id]),
    ...keyed.map(({ row }): [string, string] => [normal(row.name), row.key]),
  ]);
  const free = new Set(base.institutions.map(({ id }) => id));
  const institutions = keyed.map(({ row, place: where }) => reader.institution(row, where, ids, free));
  const sources = sourceRows.map(({ row, place: where }) => reader.source(row, where, taken));
  const shown = new Set(institutions.map(({ id }) => id));
  const pairs = inOrderOf([...reader.neverSame, ...base.neverSame.filter(({ a }) => !shown.has(a))], base.neverSame);
  const read: Dictionary = {
    ...base,
    institutions: institutions.length
      ? inBaseOrder([...institutions, ...unlisted(base.institutions, institutions)], base.institutions)
      : base.institutions,
    sources: sources.length
      ? inBaseOrder([...sources, ...unlisted(base.sources, sources)], base.sources)
      : base.sources,
    neverSame: institutions.length ? pairs : base.neverSame,
  };
  return { dictionary: unchanged(read, base) ? base : read, messages: reader.messages };
}

/** An untouched sheet gives back the very same dictionary, so what was worked out for it stays true. */
function unchanged(read: Dictionary, base: Dictionary): boolean {
  const equal = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  return (
    equal(read.institutions, base.institutions) &&
    equal(read.sources, base.sources) &&
    equal(read.neverSame, base.neverSame)
  );
}

function inOrderOf(pairs: readonly NeverSame[], base: readonly NeverSame[]): NeverSame[] {
  const place = new Map(base.map((pair, index) => [pair, index]));
  return [...pairs].sort((a, b) => (place.get(a) ?? base.length) - (place.get(b) ?? base.length));
}
