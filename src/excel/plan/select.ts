/** Shows a cell to the user: one request while rows stand where they were last seen. */
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { cellAddress, columnLetters, fold, STANDARD_HEADERS, type ColumnKey } from "../../core/table";
import type { Outcome } from "../api";
import type { Engine } from "../engine/engine";
import { askColumns, type PlanMemory } from "./plan-table";
import { areaOf, rangeOf } from "../engine/ranges";
import { stop } from "../engine/trouble";

export function createSelector(engine: Engine, plan: PlanMemory) {
  /** Selects where the action was last seen and reads the Id there; true when it is still this action's. */
  async function selectRemembered(
    context: Excel.RequestContext,
    actionId: string,
    column: ColumnKey,
  ): Promise<string | undefined> {
    const { layout } = plan;
    const [row, at, idColumn] = [layout?.rows[actionId], layout?.columns[column], layout?.columns.id];
    if (!layout || row === undefined || at === undefined || idColumn === undefined) return undefined;
    const sheet = context.workbook.worksheets.getItem(layout.sheet);
    const id = rangeOf(sheet, { top: row, left: idColumn, bottom: row, right: idColumn });
    id.load("values");
    rangeOf(sheet, { top: row, left: at, bottom: row, right: at }).select();
    await context.sync();
    const found = fold(String(id.values[0]?.[0] ?? ""));
    return found === actionId || found === "" ? cellAddress(row, at) : undefined;
  }

  async function selectCell(actionId: string, column: ColumnKey): Promise<Outcome<{ address: string }>> {
    return engine.run(async (context) => {
      const remembered = await selectRemembered(context, actionId, column);
      if (remembered) return { address: remembered };
      // Rows have moved since, or the plan was never read: look for the action by its Id.
      const columns = askColumns(context, plan, [STANDARD_HEADERS[column]]);
      await context.sync();
      const cells = columns.settle();
      const row = cells.rows.get(actionId);
      const at = cells.columns.get(STANDARD_HEADERS[column])?.column;
      if (row === undefined) stop("action-gone");
      if (at === undefined) stop("column-gone", { column: STANDARD_HEADERS[column] });
      const sheet = context.workbook.worksheets.getItem(cells.sheet);
      rangeOf(sheet, { top: row, left: at, bottom: row, right: at }).select();
      await context.sync();
      return { address: `${columnLetters(at)}${row}` };
    });
  }

  async function selectAddress(sheetName: string, address: string): Promise<Outcome<{ address: string }>> {
    return engine.run(async (context) => {
      const area = areaOf(address);
      if (!area) stop("request-failed", {}, `address ${address}`);
      const sheet = context.workbook.worksheets.getItem(sheetName);
      rangeOf(sheet, area).select();
      await context.sync();
      return { address };
    });
  }

  async function showSheet(which: "journal" | "settings"): Promise<Outcome<{ sheet: string }>> {
    return engine.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(SHEETS[which]);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) stop("not-yet", { sheet: SHEETS[which] });
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
      return { sheet: sheet.name };
    });
  }

  return { selectCell, selectAddress, showSheet };
}
