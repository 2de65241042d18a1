/** Stored values → settings, field by field. What cannot be read is kept aside and said. */
import type { Message } from "../../table/read-result";
import type { ColumnReading } from "../../table/types";
import type { Baseline, BaselineEntry, Frame, ProfileName, Severity, Suppression } from "../types";
import type { TermNote } from "./reading-notes";
import { factsFrom } from "../../facts";
import { isKindId, LEVELS } from "../../kinds";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type AskedQuestion, type PlanSettings, type TeamNotes } from "./types";

export interface SettingsResult {
  settings: PlanSettings;
  messages: Message[];
}

type Stored = Record<string, unknown>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
/** ISO 8601 in reduced precision, with a month and day that exist. */
export const isIso = (value: unknown): value is string =>
  isText(value) && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);

export const PROFILES: readonly ProfileName[] = ["warsztat", "kontrola", "uchwala"];
export const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];
const SCOPES: readonly Suppression["scope"][] = ["action", "institution", "rule"];

const oneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const clip = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** Gathers what could not be read, under the key it was stored by. */
export class Reading {
  /** Keys are whatever was stored, "__proto__" included: the record has no ancestors. */
  readonly unread: Stored = Object.create(null) as Stored;
  readonly messages: Message[] = [];

  bad(key: string, value: unknown): void {
    this.messages.push({ code: "settings-value", values: { key, value: clip(value) } });
  }

  keep(key: string, value: unknown): void {
    this.unread[key] = value;
  }
}

function isSuppression(value: unknown): value is Suppression {
  if (!isRecord(value) || !isText(value.code) || !oneOf(SCOPES, value.scope)) return false;
  if (value.scope === "action" && !isText(value.actionId)) return false;
  if (value.scope === "institution" && !isText(value.institution)) return false;
  return (
    (value.until === undefined || isIso(value.until)) &&
    [value.reason, value.author].every((each) => each === undefined || isText(each))
  );
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && isText(value.code) && isText(value.actionId) && isText(value.subject);
}

const isAsked = (value: unknown): value is AskedQuestion =>
  isRecord(value) && isText(value.code) && isText(value.actionId) && isText(value.sentence);

/** A list whose good entries are taken and whose others are kept aside. */
function list<T>(value: unknown, key: string, good: (each: unknown) => each is T, reading: Reading): T[] {
  const all = Array.isArray(value) ? value : [value];
  const others = all.filter((each) => !good(each));
  if (others.length > 0) reading.keep(key, others);
  for (const other of others) reading.bad(key, other);
  return all.filter(good);
}

const FRAME: Readonly<Record<keyof Frame, (value: unknown) => boolean>> = {
  period: (value) => isRecord(value) && isIso(value.from) && isIso(value.to),
  name: isText,
  level: (value) => oneOf(LEVELS, value),
  cusSince: isIso,
  referenceDate: isIso,
  kind: isKindId,
  lawDay: isIso,
};

/** Takes the entries of a record that `good` accepts; the others go aside under the record's key. */
function record(value: unknown, key: string, good: (name: string, each: unknown) => boolean, reading: Reading): Stored {
  if (!isRecord(value)) {
    reading.bad(key, value);
    reading.keep(key, value);
    return {};
  }
  const entries = Object.entries(value);
  const others = entries.filter(([name, each]) => !good(name, each));
  if (others.length > 0) reading.keep(key, Object.fromEntries(others));
  for (const [name, each] of others) reading.bad(`${key}.${name}`, each);
  return Object.fromEntries(entries.filter(([name, each]) => good(name, each)));
}

function baselineOf(value: unknown, reading: Reading): Baseline | undefined {
  if (!isRecord(value)) {
    reading.bad("baseline", value);
    reading.keep("baseline", value);
    return undefined;
  }
  return {
    ...(isIso(value.made) ? { made: value.made } : {}),
    ...(isText(value.author) ? { author: value.author } : {}),
    entries: list(value.entries ?? [], "baseline", isEntry, reading),
  };
}

type Decided = TeamNotes["decisions"][number];
type Pair = TeamNotes["broken"][number];
const isDecided = (value: unknown): value is Decided =>
  isRecord(value) &&
  [value.question, value.answer, value.by, value.at].every(isText) &&
  Array.isArray(value.actionIds) &&
  value.actionIds.every(isText);
const isPair = (value: unknown): value is Pair => isRecord(value) && isText(value.before) && isText(value.after);

const isSent = (value: unknown): value is NonNullable<TeamNotes["sent"]>[number] =>
  isRecord(value) &&
  isText(value.institution) &&
  isText(value.at) &&
  [value.returnBy, value.back].every((day) => day === undefined || isText(day));

/** A damaged log is kept whole under a name of its own: nothing of it is guessed. */
function teamOf(value: unknown, reading: Reading): Partial<PlanSettings> {
  const { decisions = [], parked = [], broken = [], sent = [] } = isRecord(value) ? value : {};
  if (isRecord(value) && [decisions, parked, broken, sent].every(Array.isArray)) {
    const [log, aside, pairs] = [decisions, parked, broken] as [unknown[], unknown[], unknown[]];
    const made = sent as unknown[];
    if (log.every(isDecided) && aside.every(isText) && pairs.every(isPair) && made.every(isSent))
      return { team: { decisions: log, parked: aside, broken: pairs, ...(made.length > 0 && { sent: made }) } };
  }
  reading.bad("team", value);
  reading.keep("team", value);
  return {};
}

const isColumn = (value: unknown): value is ColumnReading =>
  isRecord(value) && [value.header, value.column, value.confidence, value.how].every(isText);
const isTerm = (value: unknown): value is TermNote =>
  isRecord(value) &&
  isText(value.actionId) &&
  (value.column === "from" || value.column === "to") &&
  isIso(value.iso) &&
  (value.movedFrequency === undefined || isText(value.movedFrequency));

/** Notes that are damaged are kept whole under their own name; the plan is then checked as its sheet stands. */
function notesFrom(value: unknown, reading: Reading): Partial<PlanSettings> {
  const { columns = [], terms = [] } = isRecord(value) ? value : {};
  if (
    isRecord(value) &&
    Array.isArray(columns) &&
    Array.isArray(terms) &&
    columns.every(isColumn) &&
    terms.every(isTerm)
  )
    return { reading: { columns, terms } };
  reading.bad("reading", value);
  reading.keep("reading", value);
  return {};
}

type Field = Exclude<keyof PlanSettings, "version" | "unread">;

const FIELDS: Readonly<Record<Field, (value: unknown, reading: Reading) => Partial<PlanSettings>>> = {
  frame: (value, reading) => ({
    frame: record(
      value,
      "frame",
      (name, each) => Object.hasOwn(FRAME, name) && FRAME[name as keyof Frame](each),
      reading,
    ),
  }),
  profile(value, reading) {
    if (oneOf(PROFILES, value)) return { profile: value };
    reading.bad("profile", value);
    reading.keep("profile", value);
    return {};
  },
  severityByRule: (value, reading) => ({
    severityByRule: record(
      value,
      "severityByRule",
      (_, each) => oneOf(SEVERITIES, each),
      reading,
    ) as PlanSettings["severityByRule"],
  }),
  suppressions(value, reading) {
    const suppressions = list(value, "suppressions", isSuppression, reading).map((each) => ({
      ...each,
      reason: each.reason ?? "",
      author: each.author ?? "",
    }));
    for (const each of suppressions)
      for (const missing of ["reason", "author"] as const)
        if (each[missing] === "")
          reading.messages.push({
            code: "suppression-incomplete",
            values: {
              rule: each.code,
              scope: each.scope,
              subject: each.actionId ?? each.institution ?? "",
              reason: each.reason,
              missing,
            },
          });
    return { suppressions };
  },
  baseline(value, reading) {
    const baseline = baselineOf(value, reading);
    return baseline ? { baseline } : {};
  },
  baselineDeclined: (value) => ({ baselineDeclined: value === true }),
  confirmed: (value, reading) => ({ confirmed: list(value, "confirmed", isEntry, reading) }),
  facts(value, reading) {
    const { pack, messages } = factsFrom(value);
    if (pack && messages.length === 0) return { facts: pack };
    reading.bad("facts", value);
    reading.keep("facts", value);
    return {};
  },
  asked: (value, reading) => ({ asked: list(value, "asked", isAsked, reading) }),
  team: teamOf,
  reading: notesFrom,
};

/** Settings from stored values of any shape. */
export function readSettings(stored: Stored): SettingsResult {
  const reading = new Reading();
  const settings: { -readonly [Key in keyof PlanSettings]: PlanSettings[Key] } = { ...DEFAULT_SETTINGS };
  const version =
    typeof stored.version === "number" && Number.isFinite(stored.version) ? stored.version : SETTINGS_VERSION;
  if (version > SETTINGS_VERSION)
    reading.messages.push({ code: "settings-newer", values: { version, known: SETTINGS_VERSION } });
  settings.version = Math.max(version, SETTINGS_VERSION);
  for (const [key, value] of Object.entries(stored)) {
    if (key === "version") continue;
    if (Object.hasOwn(FIELDS, key)) Object.assign(settings, FIELDS[key as Field](value, reading));
    else {
      reading.keep(key, value);
      if (key !== "broken" && version <= SETTINGS_VERSION)
        reading.messages.push({ code: "settings-unknown", values: { key } });
    }
  }
  return { settings: { ...settings, unread: reading.unread }, messages: reading.messages };
}
