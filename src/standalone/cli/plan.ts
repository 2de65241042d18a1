/** Any input file → the plan: what it is, whether it is safe, which reader, what was read. */
import { basename } from "node:path";
import {
  DEFAULT_SETTINGS,
  guessFrame,
  notesOf,
  parseSettings,
  type CheckOptions,
  type PlanSettings,
} from "../../core/checking";
import { BUILT_IN, dictionaryFromSheet, type Dictionary } from "../../core/dictionary";
import type { Plan } from "../../excel";
import { settingsSentence } from "../../core/messages/checking";
import { dictionarySentence } from "../../core/messages/dictionary";
import { fileSentence } from "../../core/messages/files";
import { readingSentence } from "../../core/messages/reading";
import { readBytes, readGrids, readXlsx, recognise, refusal, wantedOf, type SheetGrid } from "../../core/reading";
import type { SourceDocument, SourceResult } from "../../core/reading/source";
import { SHEETS } from "../../core/summarising";
import type { Message, Receipt, Table } from "../../core/table";
import { readBytes as readBytesOf } from "./files";
import { carriesMacros } from "./plain-workbook";
import { howToAnswer, type MapAnswers } from "./mapping";
import { Refusal } from "./refusal";
import type { Workbook } from "./workbook";

export interface OpenedPlan {
  /** Name of the file without its folder. */
  file: string;
  table: Table;
  dictionary: Dictionary;
  messages: Message[];
  /** Absent when the file already holds our plan: its rows were read as they stand. */
  receipt?: Receipt;
  document?: SourceDocument;
  /** What the office has decided about its plan; defaults for a file that holds no plan of ours. */
  settings: PlanSettings;
  /** The workbook the plan came in. */
  workbook?: Workbook;
  /** Where our plan stands in it. */
  plan?: Plan;
}

/** A message of any reader as a sentence. */
export function messageSentence(message: Message): string {
  return (
    fileSentence(message) ??
    readingSentence(message, "pl") ??
    dictionarySentence(message, "pl") ??
    settingsSentence(message, "pl")
  );
}

export async function openPlan(path: string, answers: MapAnswers = {}): Promise<OpenedPlan> {
  const bytes = readBytesOf(path);
  const file = basename(path);
  if (wantedOf(bytes, path) !== "xlsx") return understood(readBytes(bytes, file), file, { answers });
  const refused = refusal(bytes, file, "xlsx");
  if (refused) throw new Refusal(messageSentence(refused));
  return openSheets(bytes, file, answers);
}

/** What the office has decided about this plan, as the check takes it. */
export function optionsOf({ settings, dictionary }: Pick<OpenedPlan, "settings" | "dictionary">): CheckOptions {
  const { frame, profile, severityByRule, suppressions, baseline, confirmed, facts } = settings;
  return {
    frame,
    profile,
    severityByRule,
    suppressions,
    dictionary,
    ...(baseline ? { baseline } : {}),
    ...(confirmed ? { confirmed } : {}),
    ...(facts ? { facts } : {}),
  };
}

/** Settings of a plan that has none yet: what its source says of the strategy, and what the reader assumed. */
export function settingsFor(table: Table): PlanSettings {
  return { ...DEFAULT_SETTINGS, frame: guessFrame(table).frame, reading: notesOf(table) };
}

function understood(
  source: SourceResult,
  file: string,
  { workbook, answers = {} }: { workbook?: Workbook; answers?: MapAnswers } = {},
): OpenedPlan {
  if (!source.ok) throw new Refusal(messageSentence(source.failure));
  const read = recognise(source.document, answers);
  if (!read.ok) {
    // What is too large to be read is not read better when its columns are told.
    const help = read.failure.code.endsWith("-large") ? "" : howToAnswer(source.document);
    throw new Refusal(`${messageSentence(read.failure)}${help}`);
  }
  const { table, receipt, messages } = read;
  return {
    file,
    table,
    receipt,
    messages,
    document: source.document,
    dictionary: BUILT_IN,
    settings: settingsFor(table),
    ...(workbook ? { workbook } : {}),
  };
}

const OURS: ReadonlySet<string> = new Set(Object.values(SHEETS));

/** A workbook that holds our plan is read from the plan; any other from all its sheets but those we made. */
async function openSheets(bytes: Uint8Array, file: string, answers: MapAnswers): Promise<OpenedPlan> {
  // The workbook engine is loaded only for workbooks: a text is checked without it.
  const { openWorkbook, valueOf } = await import("./workbook");
  const workbook = await openWorkbook(bytes).catch(() => {
    throw new Refusal(messageSentence({ code: "file.zip-broken", values: { file } }));
  });
  const survey = valueOf(await workbook.commands.survey());
  const macros: Message[] = carriesMacros(bytes) ? [{ code: "file.macros-left", values: { file } }] : [];
  const said = (opened: OpenedPlan): OpenedPlan => ({ ...opened, messages: [...macros, ...opened.messages] });
  if (survey.plan) return said(await withPlan(workbook, file));
  const sheets = survey.sheets.filter((sheet) => !(sheet.ours && OURS.has(sheet.name))).map((sheet) => sheet.name);
  const { grids, date1904 } = gridsIn(bytes, file, sheets);
  // Our dates are counted from 1900: among dates counted from 1904 they would be four years off.
  return said(understood(readGrids(grids, file), file, { answers, ...(date1904 ? {} : { workbook }) }));
}

/** Sheets as the pane reads them from a file: one reader for both, so that both read the same. */
function gridsIn(
  bytes: Uint8Array,
  file: string,
  wanted: readonly string[],
): { grids: SheetGrid[]; date1904: boolean } {
  const read = readXlsx(bytes, file);
  if (!read.ok) throw new Refusal(messageSentence(read.failure));
  const { sheets, grid, date1904 } = read.book;
  const grids = sheets
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ name, hidden }): SheetGrid[] => {
      const found = grid(name);
      return found ? [{ ...found, hidden }] : [];
    });
  return { grids, date1904 };
}

/** Our plan with what the office keeps beside it: its settings, its dictionary, the name and period of the strategy. */
async function withPlan(workbook: Workbook, file: string): Promise<OpenedPlan> {
  const { valueOf } = await import("./workbook");
  const first = valueOf(await workbook.commands.readPlan());
  const { settings, messages } = parseSettings(first.settings);
  const { period, name } = settings.frame;
  const words = first.dictionary
    ? dictionaryFromSheet(first.dictionary.values, BUILT_IN)
    : { dictionary: BUILT_IN, messages: [] };
  const plan =
    period || first.dictionary
      ? valueOf(await workbook.commands.readPlan({ dictionary: words.dictionary, ...(period ? { period } : {}) }))
      : first;
  const table = { ...plan.table, title: plan.table.title || (name ?? ""), ...(period ? { period } : {}) };
  return {
    file,
    table,
    dictionary: words.dictionary,
    messages: [...plan.messages, ...messages, ...words.messages],
    settings,
    workbook,
    plan,
  };
}
