/**
 * Sheets written over are put back as they were: after a refusal half way, and where somebody had typed there in the
 * meantime.
 */
import { send } from "../engine/send";
import { contentsToCells, shapeAreas, shapeOf, type Shape, type SheetChange } from "../journal/journal-data";
import { restoredModel } from "../undo/restore";
import type { Area } from "../../core/summarising/model/sheet-model";
import type { Surroundings } from "../read/surroundings";
import type { SheetState } from "../read/sheet-states";
import { dress } from "./dress";
import { sheetSteps } from "./sheet-steps";
import { othersWords } from "./others-words";
import { doWidthsStand, shownNow, type Target } from "./targets";

const NOTHING: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** What is known of the sheet now. */
export interface Standing {
  state?: SheetState;
  /** Shapes of what may stand there: of the last command, of one that stopped half way. */
  shapes: readonly Shape[];
}

/** Our sheet as it stands now, ready to be written over with what it was. */
export function restoreTarget(change: SheetChange, shape: Shape, { state, shapes }: Standing): Target {
  const model = restoredModel(change, shape);
  const kept = new Set(
    model.tables
      .filter((table) =>
        state?.tables.some(
          (one) => one.name === table.name && one.area.top === table.top && one.area.left === table.left,
        ),
      )
      .map((table) => table.name),
  );
  const old = [...shapes.flatMap(shapeAreas), ...(state?.tables ?? []).map((table) => table.area)];
  const charts = new Set([...model.charts, ...shapes.flatMap((one) => one.charts)].map((chart) => chart.name));
  return {
    ...(doWidthsStand({ model, ...(state ? { state } : {}) }, kept, shapes[0]?.widths)
      ? { widthsStand: true as const }
      : {}),
    ...(state ? { shown: shownNow(model, ...shapes) } : {}),
    model,
    mark: change.mark,
    created: !state,
    state,
    old,
    oldCharts: (state?.charts ?? []).filter((name) => charts.has(name)),
    kept,
  };
}

/** `was`: the sheets as they stood before this command wrote on them. */
export async function putSheetsBack(
  context: Excel.RequestContext,
  around: Surroundings,
  was: readonly { target: Target; state: SheetState }[],
): Promise<void> {
  const targets = was.map(({ target, state }): Target => {
    const written = shapeOf(target.model);
    const shape = around.shapes.get(target.mark) ?? written;
    const { contents } = state;
    const before = contents
      ? { area: contents.area, cells: contentsToCells(contents, state.tables), tables: state.tables }
      : { area: NOTHING, cells: [[{ kind: "empty" as const }]], tables: state.tables };
    const now: SheetState = {
      ...state,
      charts: [...new Set([...state.charts, ...target.model.charts.map((chart) => chart.name)])],
      tables: [
        ...state.tables.filter((table) => !target.model.tables.some((one) => one.name === table.name)),
        ...target.model.tables.map((table) => ({ name: table.name, area: table })),
      ],
    };
    const change: SheetChange = { name: target.model.name, mark: target.mark, created: false, shape, before };
    return restoreTarget(change, shape, { state: now, shapes: [written, shape] });
  });
  const known = new Set([...around.marks.keys(), ...around.staleMarks, ...targets.map((target) => target.mark)]);
  const others = othersWords(was);
  await send(context, [others.look, ...sheetSteps(targets, known)]);
  await others.putBack(context);
  await dress(context, targets);
}
