/**
 * What belongs to the plan that is open: its settings, its dictionary, and the watch over its sheet. One plan at a
 * time.
 */
import {
  createChecker,
  guessFrame,
  notesOf,
  parseSettings,
  type AskedQuestion,
  type Checker,
  type CheckOptions,
  type PlanSettings,
} from "../../core/checking";
import { BUILT_IN, dictionaryFromSheet } from "../../core/dictionary";
import type { Dictionary } from "../../core/dictionary/types";
import type { Plan, Watch } from "../../excel";
import type { Message, Table } from "../../core/table";
import { dispatch } from "../state/store";
import { unlinkSheet } from "./sheet-link";

interface Session {
  settings: PlanSettings;
  dictionary: Dictionary;
  messages: Message[];
  watch: Watch | null;
  /** Keeps the check true from edit to edit; null when the settings it was made with no longer hold. */
  checker: Checker | null;
  /** What the source said of the strategy and what its reader assumed, until the office has said otherwise. */
  guessed: Pick<PlanSettings, "frame" | "reading"> | null;
}

let session: Session = {
  settings: parseSettings(undefined).settings,
  dictionary: BUILT_IN,
  messages: [],
  watch: null,
  checker: null,
  guessed: null,
};

/** Takes the settings and the dictionary the workbook carries; what could not be read is a message, never a stop. */
export function takePlan(plan: Plan): void {
  const { settings: stored, messages } = parseSettings(plan.settings);
  const settings =
    plan.settings === undefined
      ? { ...stored, ...(session.guessed ?? { frame: guessFrame(plan.table).frame }) }
      : stored;
  const read = plan.dictionary ? dictionaryFromSheet(plan.dictionary.values) : { dictionary: BUILT_IN, messages: [] };
  session = {
    ...session,
    settings,
    dictionary: read.dictionary,
    messages: [...messages, ...read.messages],
    checker: null,
  };
}

export function guessFrom(table: Table): void {
  session = { ...session, guessed: { frame: guessFrame(table).frame, reading: notesOf(table) } };
}

/** Nothing is stored yet: what the source said stands until the office says otherwise. */
export function takeGuess(): void {
  setSettings({ ...parseSettings(undefined).settings, ...session.guessed });
}

export const currentSettings = (): PlanSettings => session.settings;
export const currentDictionary = (): Dictionary => session.dictionary;
export const currentMessages = (): readonly Message[] => session.messages;
export const currentWatch = (): Watch | null => session.watch;

export function setSettings(settings: PlanSettings): void {
  session = { ...session, settings, checker: null };
}

export function setDictionary(dictionary: Dictionary): void {
  session = { ...session, dictionary, checker: null };
}

/** What was noticed outside the workbook (a dictionary file), beside what the workbook itself said. */
export function addMessages(messages: readonly Message[]): void {
  session = { ...session, messages: [...session.messages, ...messages] };
}

export function setWatch(watch: Watch | null): void {
  session = { ...session, watch };
}

export const askedFor = (settings: PlanSettings): readonly AskedQuestion[] => settings.asked ?? [];

export function addAsked(asked: AskedQuestion): void {
  const known = askedFor(session.settings).filter(
    ({ code, actionId }) => code !== asked.code || actionId !== asked.actionId,
  );
  setSettings({ ...session.settings, asked: [...known, asked] });
}

export function checkOptions(): CheckOptions {
  const { frame, profile, severityByRule, suppressions, baseline, confirmed, facts } = session.settings;
  return { frame, profile, severityByRule, suppressions, baseline, confirmed, facts, dictionary: session.dictionary };
}

export function takeChecker(checker: Checker): void {
  session = { ...session, checker };
}

/** The checker of this table: the one at work when it is the same table, else a new one. */
export function currentChecker(table: Table): Checker {
  if (session.checker?.table() !== table) session = { ...session, checker: createChecker(table, checkOptions()) };
  return session.checker!;
}

/** The sheet has become another one: everything worked out from it goes, and the next screen reads it again. */
export async function forgetPlan(): Promise<void> {
  await Promise.all([session.watch?.stop(), unlinkSheet()]);
  session = { ...session, watch: null, checker: null };
  dispatch({ type: "check", event: { type: "forgotten" } });
}
