/**
 * Looks, lists, marks, charts and the printed page: sent after the contents and apart from them, because one thing of
 * these that Excel refuses cancels the rest of its request. What is refused is left out and told; the contents stay.
 */
import type { LongWork, LookKind } from "../api";
import { send, type WriteStep } from "../engine/send";
import { troubleOf } from "../engine/trouble";
import { rangeOf, sheetNamed } from "../engine/ranges";
import type { SheetModel } from "../../core/summarising/model/sheet-model";
import { chartSteps, listSteps, markSteps } from "./features";
import { columnsStep, lookSteps, printStep, wrapSteps } from "./formats";
import { unmarkStep } from "./run-mark";
import { modelArea, type Target } from "./targets";

interface Group {
  kind: LookKind;
  steps: WriteStep[];
}

/** Wrapped text last: it makes every later write of the request slow. */
const ORDER: readonly LookKind[] = ["looks", "lists", "marks", "charts", "print", "wrap"];

const STEPS: Readonly<Record<LookKind, (sheet: string, model: SheetModel) => WriteStep[]>> = {
  looks: (sheet, model) => [...lookSteps(sheet, model), columnsStep(sheet, model)],
  lists: listSteps,
  marks: markSteps,
  charts: chartSteps,
  print: (sheet, model) => [printStep(sheet, model)],
  wrap: wrapSteps,
};

/** Takes off what an earlier try may already have put there, so that nothing comes twice. */
function undoneFirst(kind: LookKind, model: SheetModel): WriteStep[] {
  if (kind === "marks")
    return [
      {
        bytes: 200,
        act: (context) => rangeOf(sheetNamed(context, model.name), modelArea(model)).conditionalFormats.clearAll(),
      },
    ];
  if (kind !== "charts") return [];
  return model.charts.map(({ name }) => ({
    bytes: 150,
    act: (context) => sheetNamed(context, model.name).charts.getItemOrNullObject(name).delete(),
  }));
}

const groupsOf = (models: readonly SheetModel[], again: boolean): Group[] =>
  ORDER.map((kind) => ({
    kind,
    steps: models.flatMap((model) => [...(again ? undoneFirst(kind, model) : []), ...STEPS[kind](model.name, model)]),
  })).filter((group) => group.steps.length > 0);

/** After no answer nothing more is asked, and a user who stopped the work wants no more of it. */
const isFinal = (error: unknown): boolean => ["not-answering", "stopped"].includes(troubleOf(error).code);

/** True when Excel took all of it. */
async function taken(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<boolean> {
  try {
    await send(context, steps);
    return true;
  } catch (error) {
    if (isFinal(error)) throw error;
    return false;
  }
}

/** One request in the usual case; kind by kind, and a refused kind sheet by sheet, where Excel refuses something. */
export async function dress(
  context: Excel.RequestContext,
  targets: readonly Target[],
  work?: LongWork,
): Promise<LookKind[]> {
  const models = targets
    .filter((target) => !target.undressed)
    .map(({ model, widthsStand }) => (widthsStand ? { ...model, widths: [] } : model));
  const opened = targets.filter((target) => target.created).map((target) => unmarkStep(target.model.name));
  const all = [...opened, ...groupsOf(models, false).flatMap((group) => group.steps)];
  if (!all.length) return [];
  try {
    await send(context, all, work);
    return [];
  } catch (error) {
    if (isFinal(error)) throw error;
  }
  await taken(context, opened);
  const refused: LookKind[] = [];
  for (const { kind, steps } of groupsOf(models, true)) {
    // A request for each kind: this is how the refused one is found.

    if (await taken(context, steps)) continue;
    refused.push(kind);
    for (const model of models) {
      const own = groupsOf([model], true).find((group) => group.kind === kind);

      if (own) await taken(context, own.steps);
    }
  }
  return refused;
}
