/**
 * Settings of the plan: serialised in the workbook, and as a sheet people can read. A copy of the text stands in a
 * hidden column of that sheet, because other programs that save the file drop what they do not know; where that is gone
 * as well, the words are read.
 */
import { serialiseSettings, settingsFromRows } from "../../core/checking";
import { valueOf } from "../write/chart-image";
import { SHEETS, type CellContent, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import type { Outcome } from "../api";
import type { Engine } from "../engine/engine";
import { inChunks } from "../journal/journal-pack";
import { markOf } from "./marks";
import { SETTINGS_KEY, SETTINGS_NAMESPACE, settingsIn, settingStep } from "./setting-step";
import { rangeOf } from "../engine/ranges";
import { send } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { decide } from "../write/targets";
import { dress } from "../write/dress";
import { remember, sheetChange, writeSteps, type WritingEntry } from "../write/write-steps";

/** Column AA: right of anything the sheet says. */
const COPY_COLUMN = 27;
/** Room for 6 MB; the copy begins in the first row. */
const COPY_ROWS = 200;

/** The readable sheet with a copy of the text beside it. */
export function withCopy(model: SheetModel, settings: string): SheetModel {
  const rows = inChunks(settings).map((text): CellContent[] => [{ kind: "text", text }]);
  return {
    ...model,
    blocks: [...model.blocks, { row: 1, column: COPY_COLUMN, rows, style: "plain" }],
    hiddenColumns: [...model.hiddenColumns, COPY_COLUMN],
  };
}

/** Columns and rows of the readable sheet that are asked for: its words are read when everything else is gone. */
const READABLE = { top: 1, left: 1, bottom: 400, right: 6 };

interface Places {
  part: OfficeExtension.ClientResult<string>;
  setting: Excel.Setting;
  copy: Excel.Range;
  readable: Excel.Range;
}

/** Asks for every place; the answer is there after the sync. */
export function askSettings(context: Excel.RequestContext, memory: Memory): { settle(): string | undefined } {
  const part = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject().getXml();
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load("value");
  const sheet = context.workbook.worksheets.getItemOrNullObject(
    memory.marks.get(markOf(SHEETS.settings))?.sheet ?? SHEETS.settings,
  );
  const copy = rangeOf(sheet, { top: 1, left: COPY_COLUMN, bottom: COPY_ROWS, right: COPY_COLUMN });
  copy.load("values");
  const readable = rangeOf(sheet, READABLE);
  readable.load("values");
  return { settle: () => settle({ part, setting, copy, readable }) };
}

/** The part first: another program that knows nothing of the add-in's own settings may have written it last. */
function settle({ part, setting, copy, readable }: Places): string | undefined {
  const travelled = valueOf(part) ? settingsIn(String(valueOf(part))) : undefined;
  if (travelled) return travelled;
  if (!setting.isNullObject) return String(setting.value) || undefined;
  if (copy.isNullObject) return undefined;
  const text = copy.values.map((row) => String(row[0] ?? "")).join("");
  return text || settingsOfWords(readable.values);
}

function settingsOfWords(values: unknown[][]): string | undefined {
  const title = (row: readonly unknown[]) => typeof row[0] === "string" && row[0] !== "";
  if (!values.some(title)) return undefined;
  const { settings } = settingsFromRows(values as (string | number | boolean)[][]);
  const said = settings.frame.period ?? settings.frame.name ?? settings.frame.level;
  return said === undefined ? undefined : serialiseSettings(settings);
}

export function createSettings(engine: Engine, memory: Memory) {
  async function readSettings(): Promise<Outcome<string | undefined>> {
    return engine.run(async (context) => {
      const asked = askSettings(context, memory);
      await context.sync();
      return asked.settle();
    });
  }

  async function saveSettings(settings: string, sheet?: SheetModel): Promise<Outcome<void>> {
    return engine.run(async (context) => {
      const models = sheet ? [withCopy(sheet, settings)] : [];
      const asked = askSettings(context, memory);
      const question = askAround(
        context,
        {
          sheets: models.map((model) => model.name),
          tables: models.flatMap((model) => model.tables.map((table) => table.name)),
        },
        memory,
      );
      await context.sync();
      const before = asked.settle() ?? null;
      const around = await question.settle();
      const decision = decide(models, around, "replace");
      const targets = decision.status === "go" ? decision.targets : [];
      const entry: WritingEntry = {
        label: excelText("pl", "label.settings", {}),
        data: { kind: "settings", before, after: settings, sheets: targets.map((target) => sheetChange(target)) },
      };
      const writing = writeSteps(engine, around, { targets, entry });
      await send(context, [...writing.steps, settingStep(settings)]);
      remember(memory, targets);
      await dress(context, targets);
    });
  }

  return { readSettings, saveSettings };
}
