/**
 * A newer pack from JSON (schema: docs/pakiet-faktow.schema.json). What cannot be read is said and left out; nothing is
 * thrown.
 */
import type { Message } from "../table/read-result";
import type { IsoDate } from "../table/types";
import { BUILT_IN_FACTS } from "./built-in";
import type { Fact, FactPack, InstitutionFact, KindFact, MoneyFact, ProgrammeFact, TermFact } from "./types";

export interface LoadedFacts {
  /** Absent when the text is no pack at all. */
  pack?: FactPack;
  messages: Message[];
}

type Raw = Record<string, unknown>;
const isRecord = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isFilled = (value: unknown): value is string => isText(value) && value.trim() !== "";
const isIso = (value: unknown): value is IsoDate =>
  isText(value) && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);
const texts = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every(isFilled);
const optional = (value: unknown, good: (each: unknown) => boolean) => value === undefined || good(value);

/** No fact without a source and a day. */
const isFact = (value: unknown): value is Raw & Fact =>
  isRecord(value) &&
  ["S", "L", "U"].includes(value.mark as string) &&
  isFilled(value.source) &&
  isIso(value.read) &&
  optional(value.from, isIso) &&
  optional(value.to, isIso);

const isTerm = (value: unknown): value is TermFact =>
  isFact(value) &&
  [value.id, value.name].every(isFilled) &&
  texts(value.old) &&
  optional(value.never, texts) &&
  optional(value.only, texts) &&
  isText(value.instead) &&
  optional(value.gone, isFilled) &&
  optional(value.allowedUntil, isIso);
const isMoney = (value: unknown): value is MoneyFact =>
  isFact(value) &&
  [value.id, value.name, value.may].every(isFilled) &&
  [value.named, value.aims, value.others].every(texts);
const isProgramme = (value: unknown): value is ProgrammeFact =>
  isFact(value) &&
  [value.id, value.name].every(isFilled) &&
  optional(value.eligibleUntil, isIso) &&
  optional(value.successor, isFilled);
const isInstitution = (value: unknown): value is InstitutionFact =>
  isFact(value) &&
  isFilled(value.id) &&
  optional(value.successor, (each) => isRecord(each) && isFilled(each.id) && optional(each.since, isIso));

const isKind = (value: unknown): value is KindFact =>
  isFact(value) &&
  [value.id, value.act].every(isFilled) &&
  optional(value.longestYears, (each) => Number.isInteger(each) && Number(each) > 0);

/** The good entries of a list, over those of the pack that is built in; an entry with a known id takes its place. */
function merged<T extends { id: string }>(
  { list, value, own }: { list: string; value: unknown; own: readonly T[] },
  good: (each: unknown) => each is T,
  messages: Message[],
): T[] {
  const all = Array.isArray(value) ? value : [];
  const taken = all.filter(good);
  const bad = all.length - taken.length;
  if (bad > 0) messages.push({ code: "facts-entry", values: { list, count: bad } });
  const ids = new Set(taken.map(({ id }) => id));
  return [...own.filter(({ id }) => !ids.has(id)), ...taken];
}

/** A pack already parsed: of a file, or of the workbook's settings. */
export function factsFrom(value: unknown): LoadedFacts {
  if (!isRecord(value) || !isFilled(value.version) || !isIso(value.asOf))
    return { messages: [{ code: "facts-not-a-pack", values: {} }] };
  const messages: Message[] = [];
  const listOf = <T>(list: string, own: readonly T[]) => ({ list, value: value[list], own });
  const pack: FactPack = {
    version: value.version,
    asOf: value.asOf,
    terms: merged(listOf("terms", BUILT_IN_FACTS.terms), isTerm, messages),
    money: merged(listOf("money", BUILT_IN_FACTS.money), isMoney, messages),
    programmes: merged(listOf("programmes", BUILT_IN_FACTS.programmes), isProgramme, messages),
    institutions: merged(listOf("institutions", BUILT_IN_FACTS.institutions), isInstitution, messages),
    kinds: merged(listOf("kinds", BUILT_IN_FACTS.kinds), isKind, messages),
  };
  if (pack.asOf < BUILT_IN_FACTS.asOf)
    messages.push({ code: "facts-older", values: { asOf: pack.asOf, known: BUILT_IN_FACTS.asOf } });
  return { pack, messages };
}

export function loadFacts(json: string): LoadedFacts {
  try {
    return factsFrom(JSON.parse(json.replace(/^\uFEFF/, "")) as unknown);
  } catch {
    return { messages: [{ code: "facts-not-a-pack", values: {} }] };
  }
}
