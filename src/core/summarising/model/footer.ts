import type { SheetModel } from "./sheet-model";

/** The name of the plan at the foot of every page of these sheets. */
export function footed(models: readonly SheetModel[], plan: string): SheetModel[] {
  const footer = plan.trim();
  if (footer !== "") for (const model of models) model.page.footer = footer;
  return [...models];
}
