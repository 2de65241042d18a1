/**
 * The dictionary as the two tables of the sheet Słownik and back. What the user changed there wins; what was left alone
 * stays ours.
 */
import { dictionaryWord, type DictionaryCode } from "../../messages/dictionary";
import type { Locale } from "../../messages/catalogue";
import { COMMON_INSTITUTIONS } from "../data/common";
import { plainName } from "../grammar/phrase";
import { splitResponsible } from "../recognise/split-responsible";
import type { Dictionary, FundingSource, Institution, Provenance } from "../types";

export interface DictionaryPart {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface DictionaryRows {
  institutions: DictionaryPart;
  sources: DictionaryPart;
}

export const INSTITUTION_COLUMNS = [
  "name",
  "abbreviations",
  "variants",
  "kind",
  "sector",
  "from",
  "to",
  "successor",
  "neverSame",
  "provenance",
  "key",
] as const;
export const SOURCE_COLUMNS = [
  "source",
  "abbreviations",
  "variants",
  "category",
  "programme",
  "vague",
  "provenance",
  "key",
] as const;
export type InstitutionColumn = (typeof INSTITUTION_COLUMNS)[number];
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** Between several values of one cell. */
export const VALUE_DIVIDER = "; ";

const joined = (names: readonly string[]): string => names.map(plainName).join(VALUE_DIVIDER);
export const headerOf = (column: InstitutionColumn | SourceColumn, locale: Locale): string =>
  dictionaryWord(`header.${column}` as DictionaryCode, locale);

/** "automatycznie; partia 3; komórka I17". */
function provenanceText({ by, batch, note }: Provenance, locale: Locale): string {
  return [dictionaryWord(`provenance.${by}`, locale), batch ?? (note ? "" : undefined), note]
    .filter((part) => part !== undefined)
    .join(VALUE_DIVIDER);
}

export function institutionRow(
  entry: Institution,
  dictionary: Dictionary,
  names: ReadonlyMap<string, string>,
  locale: Locale = "pl",
): Record<InstitutionColumn, string> {
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    name: plainName(entry.name),
    abbreviations: entry.abbreviations.join(VALUE_DIVIDER),
    variants: joined(entry.variants),
    kind: dictionaryWord(`kind.${entry.kind}`, locale),
    sector: entry.sector,
    from: entry.from ?? "",
    to: entry.to ?? "",
    successor: entry.successors
      .map(({ id, since }) => (since ? `${nameOf(id)} (${dictionaryWord("word.from", locale)} ${since})` : nameOf(id)))
      .join(VALUE_DIVIDER),
    neverSame: dictionary.neverSame
      .filter(({ a }) => a === entry.id)
      .map(({ b }) => nameOf(b))
      .join(VALUE_DIVIDER),
    provenance: provenanceText(entry.provenance, locale),
    key: entry.id,
  };
}

export function sourceRow(
  source: FundingSource,
  dictionary: Dictionary,
  locale: Locale = "pl",
): Record<SourceColumn, string> {
  return {
    source: plainName(source.name),
    abbreviations: source.abbreviations.join(VALUE_DIVIDER),
    variants: joined(source.variants),
    category: source.category,
    programme: dictionary.programmes.find(({ id }) => id === source.programme)?.name ?? source.programme ?? "",
    vague: source.vague ? dictionaryWord("word.yes", locale) : "",
    provenance: provenanceText(source.provenance, locale),
    key: source.id,
  };
}

/** Names by id, as the sheet shows them. */
export const namesById = (dictionary: Dictionary): Map<string, string> =>
  new Map(dictionary.institutions.map(({ id, name }) => [id, plainName(name)]));

/** The user's own entries, then those the plan names, then what communes pick from; the rest stays in the program. */
function shown(dictionary: Dictionary, used: readonly string[]): Institution[] {
  const ids = new Set(used.flatMap((text) => splitResponsible(text, dictionary).bodies.flatMap(({ id }) => id ?? [])));
  const common = new Map(COMMON_INSTITUTIONS.map((id, index) => [id, index]));
  const rank = ({ id, provenance }: Institution): number =>
    provenance.by !== "built-in" ? 0 : ids.has(id) ? 1 : common.has(id) ? 2 + common.get(id)! : Infinity;
  return dictionary.institutions.filter((entry) => rank(entry) < Infinity).sort((a, b) => rank(a) - rank(b));
}

/**
 * Both tables of the sheet. `used`: the plan's cells (or names), whose bodies are listed even when communes seldom pick
 * them. Built-in entries that are not listed stay in the dictionary.
 */
export function dictionaryRows(
  dictionary: Dictionary,
  locale: Locale = "pl",
  used: readonly string[] = [],
): DictionaryRows {
  const names = namesById(dictionary);
  return {
    institutions: {
      headers: INSTITUTION_COLUMNS.map((column) => headerOf(column, locale)),
      rows: shown(dictionary, used).map((entry) => {
        const row = institutionRow(entry, dictionary, names, locale);
        return INSTITUTION_COLUMNS.map((column) => row[column]);
      }),
    },
    sources: {
      headers: SOURCE_COLUMNS.map((column) => headerOf(column, locale)),
      rows: dictionary.sources.map((source) => {
        const row = sourceRow(source, dictionary, locale);
        return SOURCE_COLUMNS.map((column) => row[column]);
      }),
    },
  };
}
