/** One row of the dictionary's sheet → one entry; what cannot be read is said with its place. */
import { CATEGORIES } from "../data/categories";
import type { Message } from "../../table/read-result";
import { fold, normal } from "../../table/text";
import { dictionaryWord } from "../../messages/dictionary";
import { FACTS_AS_OF } from "../data/successors";
import { plainName } from "../grammar/phrase";
import type { BodyKind, Dictionary, FundingSource, Institution, NeverSame, Provenance, Successor } from "../types";
import { newId } from "./additions";
import {
  INSTITUTION_COLUMNS,
  institutionRow,
  namesById,
  SOURCE_COLUMNS,
  sourceRow,
  type InstitutionColumn,
  type SourceColumn,
} from "./rows";

const KINDS: readonly BodyKind[] = ["institution", "generic", "open", "post", "fragment", "unknown"];

const ORIGINS: readonly Provenance["by"][] = ["built-in", "user", "file", "automatic"];

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const LOCALES = ["pl", "en"] as const;

const several = (cell: string): string[] =>
  cell
    .split(/(?<!\s)\s*;\s*/)
    .map(fold)
    .filter(Boolean);

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

export class Reader {
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
    { successor: cell, name }: Row<InstitutionColumn>,
    entry: Institution | undefined,
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
      successors: this.successors(row, entry, place, ids),
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

export type Row<Column extends string> = Record<Column, string>;
