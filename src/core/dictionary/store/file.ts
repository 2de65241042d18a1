/**
 * The dictionary as a file for the next commune: only what differs from the built-in one, so that newer built-in facts
 * still come through. A newer or a broken file is refused with a message and left as it is; a broken entry is skipped
 * and kept as `rest`.
 */
import type { Message } from "../../table/read-result";
import { BUILT_IN, DICTIONARY_VERSION } from "../data/built-in";
import type { Dictionary, FundingSource, Institution, NeverSame, Provenance } from "../types";

export const DICTIONARY_FORMAT = "tabela-dzialan-slownik";

interface DictionaryFile {
  format: typeof DICTIONARY_FORMAT;
  version: number;
  institutions: unknown[];
  sources: unknown[];
  neverSame: unknown[];
  abbreviations: Record<string, string>;
  /** Ids of built-in entries the user removed. */
  removed: string[];
}

const own = <Entry extends { provenance: Provenance }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ provenance }) => provenance.by !== "built-in");

/** `rest`: entries of the file this was read from that could not be used; they go back into the file. */
export function serialiseDictionary(dictionary: Dictionary, rest: readonly unknown[] = []): string {
  const present = new Set([...dictionary.institutions, ...dictionary.sources].map(({ id }) => id));
  const file: DictionaryFile = {
    format: DICTIONARY_FORMAT,
    version: DICTIONARY_VERSION,
    institutions: [...own(dictionary.institutions), ...rest],
    sources: own(dictionary.sources),
    neverSame: own(dictionary.neverSame),
    abbreviations: Object.fromEntries(
      Object.entries(dictionary.abbreviations).filter(([short, long]) => BUILT_IN.abbreviations[short] !== long),
    ),
    removed: [...BUILT_IN.institutions, ...BUILT_IN.sources].map(({ id }) => id).filter((id) => !present.has(id)),
  };
  return JSON.stringify(file, null, 1);
}

export interface ParsedDictionary {
  dictionary: Dictionary;
  messages: Message[];
  /** Entries that could not be used, to be written back untouched. */
  rest: unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const hasOrigin = (value: Record<string, unknown>): boolean =>
  isRecord(value.provenance) && isText(value.provenance.by);

function isInstitution(value: unknown): value is Institution {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.name) &&
    value.name.trim() !== "" &&
    isText(value.kind) &&
    isText(value.sector) &&
    isTexts(value.abbreviations) &&
    isTexts(value.variants) &&
    Array.isArray(value.successors) &&
    value.successors.every((one) => isRecord(one) && isText(one.id)) &&
    hasOrigin(value)
  );
}
const isSource = (value: unknown): value is FundingSource =>
  isRecord(value) &&
  isText(value.id) &&
  isText(value.name) &&
  value.name.trim() !== "" &&
  isText(value.category) &&
  isTexts(value.abbreviations) &&
  isTexts(value.variants) &&
  hasOrigin(value);
const isPair = (value: unknown): value is NeverSame =>
  isRecord(value) && isText(value.a) && isText(value.b) && hasOrigin(value);

/** The built-in entries with those of the file in the place of their namesakes, new ones at the end. */
function merged<Entry extends { id: string }>(
  base: readonly Entry[],
  own: readonly Entry[],
  removed: ReadonlySet<string>,
): Entry[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const ids = new Set(base.map(({ id }) => id));
  return [
    ...base.filter(({ id }) => !removed.has(id)).map((entry) => byId.get(entry.id) ?? entry),
    ...[...byId.values()].filter(({ id }) => !ids.has(id)),
  ];
}

/** Reads a dictionary file. Never throws; on failure the dictionary given (the built-in one) comes back unchanged. */
export function parseDictionary(text: string, file = "", base: Dictionary = BUILT_IN): ParsedDictionary {
  const refused = (code: string, values: Message["values"]): ParsedDictionary => ({
    dictionary: base,
    messages: [{ code, values: { file, ...values } }],
    rest: [],
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("dictionary.broken", {});
  }
  if (!isRecord(parsed) || parsed.format !== DICTIONARY_FORMAT || typeof parsed.version !== "number")
    return refused("dictionary.broken", {});
  if (parsed.version > DICTIONARY_VERSION)
    return refused("dictionary.newer", { version: parsed.version, known: DICTIONARY_VERSION });

  const messages: Message[] = [];
  const rest: unknown[] = [];
  const usable = <Entry>(value: unknown, fits: (entry: unknown) => entry is Entry, where: string): Entry[] =>
    (Array.isArray(value) ? value : []).filter((entry, index): entry is Entry => {
      if (fits(entry)) return true;
      messages.push({
        code: "dictionary.entrySkipped",
        values: { name: isRecord(entry) && isText(entry.name) ? entry.name : "?", place: `${where}[${index}]` },
      });
      rest.push(entry);
      return false;
    });
  const institutions = usable(parsed.institutions, isInstitution, "institutions");
  const sources = usable(parsed.sources, isSource, "sources");
  const pairs = usable(parsed.neverSame, isPair, "neverSame");
  const removed = new Set(isTexts(parsed.removed) ? parsed.removed : []);
  const abbreviations = isRecord(parsed.abbreviations)
    ? Object.fromEntries(
        Object.entries(parsed.abbreviations).filter((pair): pair is [string, string] => isText(pair[1])),
      )
    : {};
  const dictionary: Dictionary = {
    ...base,
    institutions: merged(base.institutions, institutions, removed),
    sources: merged(base.sources, sources, removed),
    neverSame: [...base.neverSame, ...pairs],
    abbreviations: { ...base.abbreviations, ...abbreviations },
  };
  return { dictionary, messages, rest };
}
