/**
 * What stands on our sheets at the very moment they are written over. It is asked for in the writing request, before
 * the writes: a person may have typed there since the sheets were read, and the journal would not know the words.
 */
import type { WriteStep } from "../engine/send";
import { areaOf, sheetNamed } from "../engine/ranges";
import { withoutTails } from "../undo/parked";
import type { Contents, SheetState } from "../read/sheet-states";
import type { Target } from "./targets";

/**
 * An answer with more text than this could outgrow what Excel on the web sends; such a sheet is looked at only when it
 * is read.
 */
const MOST_TEXT = 900_000;

function textOf({ formulas, values }: Contents): number {
  const sum = (rows: readonly (readonly unknown[])[]) =>
    rows.reduce((all, row) => all + row.reduce<number>((size, cell) => size + String(cell ?? "").length + 4, 0), 0);
  return sum(formulas) + sum(values);
}

export interface Witnessed {
  target: Target;
  /** The sheet as it stood when it was written over. */
  state: SheetState;
}

const sameCells = (a: Contents | undefined, b: Contents | undefined): boolean =>
  withoutTails(JSON.stringify([a?.area, a?.formulas])) === withoutTails(JSON.stringify([b?.area, b?.formulas]));

export function witnessSheets(targets: readonly Target[]): { steps: WriteStep[]; changed(): Witnessed[] } {
  const asked: { target: Target; used: Excel.Range; tables: { name: string; range: Excel.Range }[] }[] = [];
  let room = MOST_TEXT;
  const steps = targets.flatMap((target): WriteStep[] => {
    const { state } = target;
    if (!state || state.unseen) return [];
    room -= state.contents ? textOf(state.contents) : 0;
    if (room < 0) return [];
    return [
      {
        bytes: 600 + state.tables.length * 300,
        act: (context) => {
          const used = sheetNamed(context, state.name).getUsedRangeOrNullObject(true).untrack();
          used.load("address,formulas,values,numberFormat");
          const tables = state.tables.map(({ name }) => {
            const range = context.workbook.tables.getItem(name).getRange().untrack();
            range.load("address");
            return { name, range };
          });
          asked.push({ target, used, tables });
        },
      },
    ];
  });
  const changed = () =>
    asked.flatMap(({ target, used, tables }): Witnessed[] => {
      const area = used.isNullObject ? undefined : areaOf(used.address);
      const contents = area
        ? { area, formulas: used.formulas, values: used.values, formats: used.numberFormat }
        : undefined;
      if (sameCells(target.state!.contents, contents)) return [];
      const { contents: _old, ...rest } = target.state!;
      const now = tables.flatMap(({ name, range }) => {
        const at = areaOf(range.address);
        return at ? [{ name, area: at }] : [];
      });
      return [{ target, state: { ...rest, tables: now, ...(contents ? { contents } : {}) } }];
    });
  return { steps, changed };
}
