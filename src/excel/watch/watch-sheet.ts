/**
 * Watching any sheet: which cell somebody chose, and that something was typed there. What this add-in writes is not
 * told; where it selects cells itself the caller knows them.
 */
import type { Outcome, SheetWatcher, Watch } from "../api";
import type { Engine } from "../engine/engine";

export function createSheetWatcher(engine: Engine) {
  async function watchSheet(name: string, { selected, changed }: SheetWatcher): Promise<Outcome<Watch>> {
    let stopped = false;
    return engine.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const handlers = [
        sheet.onSelectionChanged.add(async ({ address }) => {
          if (!stopped) selected(address);
        }),
        sheet.onChanged.add(async ({ triggerSource }) => {
          if (!stopped && triggerSource !== "ThisLocalAddin") changed?.();
        }),
      ];
      await context.sync();
      return {
        async stop() {
          if (stopped) return;
          stopped = true;
          for (const handler of handlers) handler.remove();
          await context.sync().catch(() => undefined);
        },
      };
    });
  }

  return { watchSheet };
}
