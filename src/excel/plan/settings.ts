/**
 * Settings of the plan: serialised in the workbook's own settings, and as a sheet people can read. A copy of the text stands in a
 * hidden column of that sheet, because other programs that save the file drop what they do not know.
 */
import { SHEETS, type CellContent, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import type { Outcome } from "../api";
import type { Engine } from "../engine/engine";
import { inChunks } from "../journal/journal-pack";
import { markOf } from "./marks";
import { SETTINGS_KEY, settingStep } from "./setting-step";
import { rangeOf } from "../engine/ranges";
import { send } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { decide } from "../write/targets";
import { dress } from "../write/dress";
import { remember, sheetChange, writeSteps } from "../write/write-steps";

/** Column AA: right of anything the sheet says. */
const COPY_COLUMN = 27;
/** Room for 6 MB; the copy begins in the first row. */
const COPY_ROWS = 200;

function withCopy(model: SheetModel, settings: string): SheetModel {
  const rows = inChunks(settings).map((text): CellContent[] => [{ kind: "text", text }]);
  return {
    ...model,
    blocks: [...model.blocks, { row: 1, column: COPY_COLUMN, rows, style: "plain" }],
    hiddenColumns: [...model.hiddenColumns, COPY_COLUMN],
  };
}

/** Asks for both places; the answer is there after the sync. */
export function askSettings(context: Excel.RequestContext, memory: Memory): { settle(): string | undefined } {
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load("value");
  const sheet = context.workbook.worksheets.getItemOrNullObject(
    memory.marks.get(markOf(SHEETS.settings))?.sheet ?? SHEETS.settings,
  );
  const copy = rangeOf(sheet, { top: 1, left: COPY_COLUMN, bottom: COPY_ROWS, right: COPY_COLUMN });
  copy.load("values");
  return { settle: () => settle(setting, copy) };
}

function settle(setting: Excel.Setting, copy: Excel.Range): string | undefined {
  if (!setting.isNullObject) return String(setting.value) || undefined;
  const text = copy.isNullObject ? "" : copy.values.map((row) => String(row[0] ?? "")).join("");
  return text || undefined;
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
      const writing = writeSteps(engine, around, targets, {
        label: excelText("pl", "label.settings", {}),
        data: { kind: "settings", before, after: settings, sheets: targets.map((target) => sheetChange(target)) },
      });
      await send(context, [...writing.steps, settingStep(settings)]);
      remember(memory, targets);
      await dress(context, targets);
    });
  }

  return { readSettings, saveSettings };
}
