/**
 * The tables of the sheet Słownik → a dictionary. An untouched row keeps the entry it came from; a changed or new one
 * is the user's.
 */
import type { Message } from "../../table/read-result";
import { fold, normal } from "../../table/text";
import { dictionaryWord } from "../../messages/dictionary";
import { BUILT_IN } from "../data/built-in";
import { FACTS_AS_OF } from "../data/successors";
import { plainName } from "../grammar/phrase";
import type {
  BodyKind,
  Dictionary,
  FundingCategory,
  FundingSource,
  Institution,
  NeverSame,
  Provenance,
  Successor,
} from "../types";
import { newId } from "./additions";
import {
  headerOf,
  INSTITUTION_COLUMNS,
  institutionRow,
  namesById,
  SOURCE_COLUMNS,
  sourceRow,
  type DictionaryPart,
  type DictionaryRows,
  type InstitutionColumn,
  type SourceColumn,
} from "./rows";

const KINDS: readonly BodyKind[] = ["institution", "generic", "open", "post", "fragment", "unknown"];
const ORIGINS: readonly Provenance["by"][] = ["built-in", "user", "file", "automatic"];
const CATEGORIES: readonly FundingCategory[] = [
  "budżet gminy",
  "koszty bieżące",
  "bez kosztów",
  "dotacje i programy rządowe",
  "UE",
  "PFRON",
  "Fundusz Pracy",
  "NFZ",
  "sponsorzy",
  "środki organizacji i partnerów",
  "środki zewnętrzne nieokreślone",
];
const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LOCALES = ["pl", "en"] as const;

type Row<Column extends string> = Record<Column, string>;

const several = (cell: string): string[] =>
  cell
    .split(/(?<!\s)\s*;\s*/)
    .map(fold)
    .filter(Boolean);

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

const same = <Column extends string>(a: Row<Column>, b: Row<Column>, columns: readonly Column[]): boolean =>
  columns.every((column) => a[column] === b[column]);

function provenanceOf(cell: string, changed: boolean): Provenance {
  const [word = "", batch, note] = cell.split(/(?<!\s)\s*;\s*/);
  const by = ORIGINS.find((origin) =>
    LOCALES.some((locale) => normal(dictionaryWord(`provenance.${origin}`, locale)) === normal(word)),
  );
  if (!by || by === "built-in" || (changed && by !== "user")) return { by: "user" };
  return { by, ...(batch && { batch }), ...(note && { note }) };
}

/** Keeps the declension marks of names the user did not touch. */
const marked = (names: readonly string[], base: readonly string[]): string[] =>
  names.map((name) => base.find((one) => plainName(one) === name) ?? name);

/** Pairs that are never the same are kept apart from the entry, so they do not make it another. */
const COMPARED = INSTITUTION_COLUMNS.filter((column) => column !== "neverSame");

class Reader {
  readonly messages: Message[] = [];
  readonly neverSame: NeverSame[] = [];

  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly base: Dictionary) {
    this.names = namesById(base);
  }

  private date(cell: string, name: string, place: string): string | undefined {
    if (!cell || ISO.test(cell)) return cell || undefined;
    const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
    const iso = day ? `${day[3]}-${day[2]!.padStart(2, "0")}-${day[1]!.padStart(2, "0")}` : "";
    if (ISO.test(iso)) return iso;
    this.messages.push({ code: "dictionary.badDate", values: { name, date: cell, place } });
    return undefined;
  }

  private kind(cell: string, name: string, place: string): BodyKind {
    const kind = KINDS.find((one) =>
      LOCALES.some((locale) => normal(dictionaryWord(`kind.${one}`, locale)) === normal(cell)),
    );
    if (!kind && cell) this.messages.push({ code: "dictionary.unknownKind", values: { name, kind: cell, place } });
    return kind ?? "institution";
  }

  private successors(
    cell: string,
    entry: Institution | undefined,
    name: string,
    place: string,
    ids: ReadonlyMap<string, string>,
  ): Successor[] {
    return several(cell).flatMap((part): Successor[] => {
      const [, successor = part, since] = /^(.*?)(?: \(\S+ (\d{4}(?:-\d\d){0,2})\))?$/.exec(part) ?? [];
      const id = ids.get(normal(successor));
      if (!id) {
        this.messages.push({ code: "dictionary.unknownSuccessor", values: { name, successor, place } });
        return [];
      }
      const known = entry?.successors.find((one) => one.id === id && one.since === since);
      return [known ?? { id, ...(since && { since }), verified: false, asOf: FACTS_AS_OF }];
    });
  }

  institution(
    row: Row<InstitutionColumn>,
    place: string,
    ids: ReadonlyMap<string, string>,
    taken: Set<string>,
  ): Institution {
    const entry = this.base.institutions.find(({ id }) => id === row.key);
    for (const other of several(row.neverSame)) {
      const b = ids.get(normal(other)) ?? other;
      const a = entry?.id ?? row.key;
      if (a)
        this.neverSame.push(
          this.base.neverSame.find((pair) => pair.a === a && pair.b === b) ?? { a, b, provenance: { by: "user" } },
        );
    }
    if (entry && LOCALES.some((locale) => same(row, institutionRow(entry, this.base, this.names, locale), COMPARED)))
      return entry;
    const id = entry?.id ?? (row.key && !taken.has(row.key) ? row.key : newId(row.name, taken));
    taken.add(id);
    const { from: _from, to: _to, ...kept } = entry ?? { sector: "", lifetime: undefined };
    const from = this.date(row.from, row.name, place);
    const to = this.date(row.to, row.name, place);
    const { lifetime, ...rest } = kept;
    return {
      ...rest,
      id,
      name: marked([row.name], entry ? [entry.name] : [])[0]!,
      kind: this.kind(row.kind, row.name, place),
      sector: row.sector,
      abbreviations: several(row.abbreviations),
      variants: marked(several(row.variants), entry?.variants ?? []),
      successors: this.successors(row.successor, entry, row.name, place, ids),
      provenance: provenanceOf(row.provenance, entry !== undefined),
      ...(from && { from }),
      ...(to && { to }),
      ...(lifetime && from === entry?.from && to === entry?.to && { lifetime }),
    };
  }

  source(row: Row<SourceColumn>, place: string, taken: Set<string>): FundingSource {
    const entry = this.base.sources.find(({ id }) => id === row.key);
    if (entry && LOCALES.some((locale) => same(row, sourceRow(entry, this.base, locale), SOURCE_COLUMNS))) return entry;
    const id = entry?.id ?? (row.key && !taken.has(row.key) ? row.key : newId(row.source, taken));
    taken.add(id);
    const category = CATEGORIES.find((one) => normal(one) === normal(row.category));
    if (!category && row.category)
      this.messages.push({
        code: "dictionary.unknownCategory",
        values: { name: row.source, kind: row.category, place },
      });
    const programme = this.base.programmes.find(
      (one) => normal(one.name) === normal(row.programme) || one.id === row.programme,
    );
    if (!programme && row.programme && row.programme !== entry?.programme)
      this.messages.push({
        code: "dictionary.unknownProgramme",
        values: { name: row.source, programme: row.programme, place },
      });
    return {
      id,
      name: marked([row.source], entry ? [entry.name] : [])[0]!,
      category: category ?? "środki zewnętrzne nieokreślone",
      abbreviations: several(row.abbreviations),
      variants: marked(several(row.variants), entry?.variants ?? []),
      provenance: provenanceOf(row.provenance, entry !== undefined),
      ...(programme
        ? { programme: programme.id }
        : row.programme && row.programme === entry?.programme
          ? { programme: row.programme }
          : {}),
      ...(row.vague && { vague: true }),
    };
  }
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
