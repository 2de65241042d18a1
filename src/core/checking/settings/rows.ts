/** Settings as rows a person reads and may edit on the sheet "Ustawienia planu", and back. */
import { settingsWords as words } from "../../messages/settings-rows";
import { BUILT_IN_FACTS } from "../../facts";
import { KINDS, LEVELS } from "../../kinds";
import { fold, normal } from "../../table";
import type { Frame, ProfileName, Severity, Suppression } from "../types";
import { readSettings, type SettingsResult } from "./read";
import { putBack } from "./put-back";
import { DEFAULT_SETTINGS, type PlanSettings } from "./types";

/** A block of the sheet: a title, a header row, rows. `none` is said where there are no rows. */
export interface SettingsBlock {
  title: string;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  none?: string;
}

const subjectOf = (each: Suppression): string =>
  each.scope === "rule" ? words.wholeRule : `${words.scope[each.scope]} ${each.actionId ?? each.institution ?? ""}`;

function frameRows(settings: PlanSettings): string[][] {
  const { frame, profile } = settings;
  const { frame: label } = words;
  return [
    [label.name, frame.name ?? ""],
    [label.kind, KINDS.find(({ id }) => id === frame.kind)?.name.pl ?? ""],
    [label.level, frame.level ?? ""],
    [label.periodFrom, frame.period?.from ?? ""],
    [label.periodTo, frame.period?.to ?? ""],
    [label.cusSince, frame.cusSince ?? ""],
    [label.lawDay, frame.lawDay ?? ""],
    [label.referenceDate, frame.referenceDate ?? ""],
    [label.profile, words.profile[profile]],
    [label.facts, (settings.facts ?? BUILT_IN_FACTS).version],
    [label.version, String(settings.version)],
  ];
}

/**
 * The blocks of the sheet, in their order. What could not be read is a block of its own, so that writing it back loses
 * nothing.
 */
export function settingsBlocks(settings: PlanSettings): SettingsBlock[] {
  const { titles, headers, none } = words;
  const unread = Object.entries(settings.unread).map(([key, value]) => [key, JSON.stringify(value)]);
  const blocks: SettingsBlock[] = [
    { title: titles.frame, headers: headers.frame, rows: frameRows(settings) },
    {
      title: titles.severity,
      headers: headers.severity,
      rows: Object.entries(settings.severityByRule).map(([code, severity]) => [code, words.severity[severity]]),
      none: none.severity,
    },
    {
      title: titles.suppressions,
      headers: headers.suppressions,
      none: none.suppressions,
      rows: settings.suppressions.map((each) => [
        each.code,
        subjectOf(each),
        each.reason,
        each.author,
        each.until ?? "",
      ]),
    },
    {
      title: titles.baseline,
      headers: headers.baseline,
      none: none.baseline,
      rows: (settings.baseline?.entries ?? []).map((each) => [
        each.code,
        each.actionId,
        each.subject,
        settings.baseline?.made ?? "",
        settings.baseline?.author ?? "",
      ]),
    },
  ];
  if (settings.asked?.length)
    blocks.push({
      title: titles.asked,
      headers: headers.asked,
      rows: settings.asked.map((each) => [each.code, each.actionId, each.sentence]),
    });
  if (unread.length > 0) blocks.push({ title: titles.unread, headers: headers.unread, rows: unread });
  return blocks;
}

/** The blocks as one list of rows: title, header, rows. */
export function settingsRows(settings: PlanSettings): string[][] {
  return settingsBlocks(settings).flatMap((block) => [
    [block.title],
    [...block.headers],
    ...block.rows.map((row) => [...row]),
  ]);
}

const same = (a: string | undefined, b: string) => normal(a ?? "") === normal(b);
const back = <Key extends string>(table: Readonly<Record<Key, string>>, said: string): Key | string =>
  (Object.keys(table) as Key[]).find((key) => same(table[key], said)) ?? said;
const filled = (value: string | undefined): string | undefined => (fold(value ?? "") === "" ? undefined : fold(value!));

function suppressionOf([code = "", subject = "", reason = "", author = "", until]: readonly string[]): Record<
  string,
  unknown
> {
  const told = { code, reason: fold(reason), author: fold(author), ...(filled(until) ? { until: filled(until) } : {}) };
  if (same(subject, words.wholeRule)) return { ...told, scope: "rule" };
  for (const scope of ["action", "institution"] as const) {
    const word = words.scope[scope];
    if (normal(subject).startsWith(`${normal(word)} `))
      return {
        ...told,
        scope,
        [scope === "action" ? "actionId" : "institution"]: fold(subject).slice(word.length + 1),
      };
  }
  return { ...told, scope: subject };
}

type Stored = Record<string, unknown>;
type BlockName = keyof typeof words.titles;

function takeFrame(stored: Stored, [label = "", value = ""]: readonly string[]): void {
  const said = filled(value);
  const key = back(words.frame, words.formerFrame.get(normal(label)) ?? label);
  if (said === undefined) return;
  const frame = stored.frame as Stored;
  // Which pack it was is told, not chosen here.
  if (key === "facts") return;
  if (key === "kind") frame.kind = KINDS.find(({ name }) => same(name.pl, said))?.id ?? said;
  else if (key === "version") stored.version = Number(said);
  else if (key === "profile") stored.profile = back<ProfileName>(words.profile, said);
  else if (key === "periodFrom" || key === "periodTo")
    frame.period = { ...(frame.period as Stored | undefined), [key === "periodFrom" ? "from" : "to"]: said };
  else if (key === "level")
    frame.level = back(
      Object.fromEntries(LEVELS.map((level) => [level, level])) as Record<Frame["level"], string>,
      said,
    );
  else frame[key] = said;
}

const TAKE: Readonly<Record<BlockName, (stored: Stored, row: readonly string[]) => void>> = {
  frame: takeFrame,
  severity: (stored, [code = "", severity = ""]) =>
    void ((stored.severityByRule as Stored)[code] = back<Severity | "off">(words.severity, severity)),
  suppressions: (stored, row) => void (stored.suppressions as unknown[]).push(suppressionOf(row)),
  baseline(stored, [code = "", actionId = "", subject = "", made, author]) {
    const known = (stored.baseline ??= {
      entries: [],
      ...(filled(made) ? { made: filled(made) } : {}),
      ...(filled(author) ? { author: filled(author) } : {}),
    }) as { entries: unknown[] };
    known.entries.push({ code, actionId, subject });
  },
  asked: (stored, [code = "", actionId = "", sentence = ""]) =>
    void ((stored.asked ??= []) as unknown[]).push({ code, actionId, sentence }),
  unread(stored, [key = "", json = ""]) {
    try {
      putBack(stored, key, JSON.parse(json));
    } catch {
      putBack(stored, key, json);
    }
  },
};

/**
 * Settings from the rows of the sheet: titles and headers are recognised wherever they stand, empty rows are passed
 * over.
 */
export function settingsFromRows(
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
): SettingsResult {
  const stored: Stored = { version: DEFAULT_SETTINGS.version, frame: {}, severityByRule: {}, suppressions: [] };
  const names = Object.keys(words.titles) as BlockName[];
  let block: BlockName | undefined;
  for (const cells of rows) {
    const row = cells.map((cell) => String(cell ?? ""));
    const rest = row.slice(1).some((cell) => cell.trim() !== "");
    const title = rest
      ? undefined
      : names.find((name) => same(row[0], words.titles[name]) || same(row[0], words.formerTitles[name] ?? "\u0000"));
    if (title) block = title;
    else if (
      block &&
      filled(row[0]) &&
      !(rest && same(row[0], words.headers[block][0]!) && same(row[1], words.headers[block][1]!)) &&
      !same(row[0], words.none[block] ?? "\u0000")
    )
      TAKE[block](stored, row);
  }
  return readSettings(stored);
}
