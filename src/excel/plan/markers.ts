/**
 * The plan's conditional formats and validation lists: taken off, looked after, put back. Our own table only, nothing
 * else.
 */
import { excelText } from "../../core/messages/excel";
import { actionSheet } from "../../core/summarising";
import type { SheetModel, ValidationModel } from "../../core/summarising/model/sheet-model";
import { fold, STANDARD_HEADERS, type ColumnKey } from "../../core/table";
import type { Outcome, Plan, ValidationState } from "../api";
import { valueOf } from "../write/chart-image";
import type { Engine } from "../engine/engine";
import { applyConditional, applyValidation, listSource } from "../write/features";
import { askColumns, type PlanCells, type PlanMemory } from "./plan-table";
import { rangeOf } from "../engine/ranges";
import { send, type WriteStep } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { journalled } from "../journal/keep";

/** A list of the model where its column stands now: the user may have moved columns and added rows. */
interface Placed {
  key: ColumnKey;
  header: string;
  model: ValidationModel;
}

const KEYS = Object.fromEntries(Object.entries(STANDARD_HEADERS).map(([key, header]) => [header, key])) as Record<
  string,
  ColumnKey
>;

/** Lists of a model by the header of their column. */
function listsOf(model: SheetModel): { key: ColumnKey; header: string; model: ValidationModel }[] {
  return model.validations.flatMap((validation) => {
    for (const block of model.blocks) {
      const cell = block.rows[validation.area.top - 1 - block.row]?.[validation.area.left - block.column];
      const header = cell?.kind === "text" ? fold(cell.text) : "";
      if (KEYS[header]) return [{ key: KEYS[header], header, model: validation }];
    }
    return [];
  });
}

interface MarkerKit {
  engine: Engine;
  memory: Memory;
  plan: PlanMemory;
  readPlan(context: Excel.RequestContext): Promise<Plan>;
}

async function removeMarkers({ engine, memory, plan }: MarkerKit): Promise<Outcome<{ removed: number }>> {
  return engine.run(async (context) => {
    const columns = askColumns(context, plan, []);
    const question = askAround(context, { sheets: [], tables: [] }, memory);
    const count = context.workbook.tables
      .getItemOrNullObject(plan.layout?.table ?? "Dzialania")
      .getRange()
      .untrack()
      .conditionalFormats.getCount();
    await context.sync();
    const cells = columns.settle();
    const around = await question.settle();
    const removed = valueOf(count);
    const entry = journalled(engine, around, {
      label: excelText("pl", "label.markers", {}),
      data: { kind: "markers", sheet: cells.sheet, table: cells.table },
      lines: [
        { sheet: cells.sheet, place: "", before: excelText("pl", "markers.gone", { count: removed }), after: "" },
      ],
    });
    const clear: WriteStep = {
      bytes: 100,
      act: (one) => one.workbook.tables.getItem(cells.table).getRange().untrack().conditionalFormats.clearAll(),
    };
    await send(context, [...entry.steps, clear]);
    return { removed };
  });
}

/** The markers follow from the table: they are worked out again, for the columns as they stand. */
async function markerSteps({ readPlan }: MarkerKit, context: Excel.RequestContext): Promise<WriteStep[]> {
  const { table, layout } = await readPlan(context);
  const model = actionSheet(table);
  const width = model.tables[0]!.right;
  const sameOrder = listHeaders(model).every(
    (header, index) => layout.columns[KEYS[header] as ColumnKey] === layout.left + index || !KEYS[header],
  );
  if (!sameOrder || layout.left !== 1 || layout.headerRow !== 1 || width > layout.right) stop("no-undo");
  const clear: WriteStep = {
    bytes: 100,
    act: (one) =>
      rangeOf(one.workbook.worksheets.getItem(layout.sheet), {
        top: layout.firstRow,
        left: layout.left,
        bottom: layout.lastRow,
        right: layout.right,
      }).conditionalFormats.clearAll(),
  };
  return [
    clear,
    ...model.conditionals.map((conditional): WriteStep => ({
      bytes: 1_600,
      act: (one) =>
        applyConditional(one.workbook.worksheets.getItem(layout.sheet), {
          ...conditional,
          area: { ...conditional.area, bottom: layout.lastRow },
        }),
    })),
  ];
}

/** Whole means: the rule of the whole column is our list. A column with two kinds of rule has no type of its own. */
async function inspect(plan: PlanMemory, context: Excel.RequestContext, model: SheetModel): Promise<Placed[]> {
  const lists = listsOf(model);
  const columns = askColumns(
    context,
    plan,
    lists.map((list) => list.header),
  );
  await context.sync();
  const cells = columns.settle();
  const asked = lists
    .filter((list) => cells.columns.has(list.header))
    .map((placed) => {
      const { dataValidation } = rangeOf(context.workbook.worksheets.getItem(cells.sheet), where(placed, cells).area);
      dataValidation.load("type,rule");
      return { placed, dataValidation };
    });
  await context.sync();
  return asked
    .filter(
      ({ placed, dataValidation }) =>
        dataValidation.type !== "List" || !sameSource(dataValidation.rule?.list?.source, listSource(placed.model)),
    )
    .map(({ placed }) => placed);
}

const state = (damaged: readonly Placed[]): ValidationState => ({
  damaged: damaged.map(({ key, header }) => ({ column: key, header })),
});

async function checkValidations({ engine, plan }: MarkerKit, model: SheetModel): Promise<Outcome<ValidationState>> {
  return engine.run(async (context) => state(await inspect(plan, context, model)));
}

/** Every list of the model is put back: an inspection first would cost a request more and find nothing else to do. */
async function repairValidations({ engine, plan }: MarkerKit, model: SheetModel): Promise<Outcome<ValidationState>> {
  return engine.run(async (context) => {
    const lists = listsOf(model);
    const columns = askColumns(
      context,
      plan,
      lists.map((list) => list.header),
    );
    await context.sync();
    const cells = columns.settle();
    const present = lists.filter((list) => cells.columns.has(list.header));
    await send(
      context,
      present.map((placed) => ({
        bytes: 900,
        act: (one) => applyValidation(one.workbook.worksheets.getItem(cells.sheet), where(placed, cells)),
      })),
    );
    return { damaged: [] };
  });
}

export function createMarkers(kit: MarkerKit) {
  return {
    removeMarkers: () => removeMarkers(kit),
    markerSteps: (context: Excel.RequestContext) => markerSteps(kit, context),
    checkValidations: (model: SheetModel) => checkValidations(kit, model),
    repairValidations: (model: SheetModel) => repairValidations(kit, model),
  };
}

/** The list over the rows and the column its header has now. */
function where(placed: Placed, cells: PlanCells): ValidationModel {
  const { column } = cells.columns.get(placed.header)!;
  return { ...placed.model, area: { top: cells.area.top + 1, left: column, bottom: cells.area.bottom, right: column } };
}

const listHeaders = (model: SheetModel): string[] =>
  (model.blocks[0]?.rows[0] ?? []).map((cell) => (cell.kind === "text" ? fold(cell.text) : ""));

/** Excel gives addresses back with or without quotes around a name that needs none. */
function sameSource(source: unknown, wanted: string): boolean {
  const bare = (text: string) => text.replace(/['$]/g, "");
  return typeof source === "string" && bare(source) === bare(wanted);
}
