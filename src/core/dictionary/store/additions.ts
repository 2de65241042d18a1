/** Changing a dictionary: always a new one, each change with its origin, automatic ones undone by their batch. */
import { fold, normal } from "../../table/text";
import { plainName } from "../grammar/phrase";
import { pairKey } from "../recognise/phrase-index";
import type { Dictionary, FundingSource, Institution, Provenance } from "../types";

const slug = (name: string): string =>
  normal(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** An id for a new name that no entry has yet. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name) || "wpis";
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** The entry with this id, or whose name, abbreviation or other name this is. */
export function findInstitution(dictionary: Dictionary, nameOrId: string): Institution | undefined {
  const wanted = normal(nameOrId);
  return (
    dictionary.institutions.find(({ id }) => id === nameOrId) ??
    dictionary.institutions.find(({ name }) => normal(plainName(name)) === wanted) ??
    dictionary.institutions.find(
      ({ abbreviations, variants }) =>
        abbreviations.includes(fold(nameOrId)) || variants.some((variant) => normal(plainName(variant)) === wanted),
    )
  );
}

export interface NewInstitution extends Partial<Omit<Institution, "id" | "name" | "provenance">> {
  name: string;
}

/** Adds institutions; a name the dictionary has already is left out. */
export function addInstitutions(
  dictionary: Dictionary,
  entries: readonly NewInstitution[],
  provenance: Provenance,
): { dictionary: Dictionary; added: Institution[] } {
  const ids = new Set(dictionary.institutions.map(({ id }) => id));
  const names = new Set(dictionary.institutions.map(({ name }) => normal(plainName(name))));
  const added: Institution[] = [];
  for (const entry of entries) {
    const key = normal(plainName(entry.name));
    if (!key || names.has(key)) continue;
    const id = newId(entry.name, ids);
    ids.add(id);
    names.add(key);
    added.push({
      kind: "institution",
      sector: "",
      abbreviations: [],
      variants: [],
      successors: [],
      ...entry,
      name: fold(entry.name),
      id,
      provenance,
    });
  }
  return {
    dictionary: added.length ? { ...dictionary, institutions: [...dictionary.institutions, ...added] } : dictionary,
    added,
  };
}

/** The entry changed by the user; unknown ids change nothing. */
export function changeInstitution(
  dictionary: Dictionary,
  id: string,
  change: Partial<Omit<Institution, "id">>,
  provenance: Provenance = { by: "user" },
): Dictionary {
  return {
    ...dictionary,
    institutions: dictionary.institutions.map((entry) =>
      entry.id === id ? { ...entry, ...change, provenance } : entry,
    ),
  };
}

/** Another name of an institution: from now on both are one. */
export function addVariant(dictionary: Dictionary, id: string, variant: string): Dictionary {
  const entry = dictionary.institutions.find((one) => one.id === id);
  if (!entry || entry.variants.includes(variant) || plainName(entry.name) === variant) return dictionary;
  return changeInstitution(dictionary, id, { variants: [...entry.variants, fold(variant)] });
}

/** Takes back everything one automatic step added. */
export function undoBatch(dictionary: Dictionary, batch: string): Dictionary {
  const keep = ({ provenance }: { provenance: Provenance }): boolean => provenance.batch !== batch;
  return {
    ...dictionary,
    institutions: dictionary.institutions.filter(keep),
    sources: dictionary.sources.filter(keep),
    neverSame: dictionary.neverSame.filter(keep),
  };
}

/** Remembers that two names (or ids) are different bodies; typos are then never taken for them. */
export function rememberNeverSame(
  dictionary: Dictionary,
  a: string,
  b: string,
  provenance: Provenance = { by: "user" },
): Dictionary {
  return isNeverSame(dictionary, a, b)
    ? dictionary
    : { ...dictionary, neverSame: [...dictionary.neverSame, { a, b, provenance }] };
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{Ll}.\s-]{0,9}$/u;
const isAbbreviation = (text: string): boolean => ABBREVIATION.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;

/**
 * True when the two may not be joined: somebody said so, they are different entries, or they are different
 * abbreviations (no likeness joins OPS and DPS).
 */
export function isNeverSame(dictionary: Dictionary, a: string, b: string): boolean {
  const [first, second] = [findInstitution(dictionary, a), findInstitution(dictionary, b)];
  const names = (text: string, entry: Institution | undefined): string[] => [
    normal(text),
    ...(entry ? [normal(entry.id), normal(plainName(entry.name))] : []),
  ];
  const said = new Set(dictionary.neverSame.map((pair) => pairKey(normal(pair.a), normal(pair.b))));
  for (const one of names(a, first))
    for (const other of names(b, second)) if (said.has(pairKey(one, other))) return true;
  if (first && second) return first.id !== second.id;
  return (
    isAbbreviation(fold(a)) &&
    isAbbreviation(fold(b)) &&
    fold(a).replace(/[.\s-]/g, "") !== fold(b).replace(/[.\s-]/g, "")
  );
}

/** Adds or replaces sources of money by id. */
export function putSources(dictionary: Dictionary, sources: readonly FundingSource[]): Dictionary {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const kept = dictionary.sources.map((source) => byId.get(source.id) ?? source);
  const known = new Set(dictionary.sources.map(({ id }) => id));
  return { ...dictionary, sources: [...kept, ...sources.filter(({ id }) => !known.has(id))] };
}
