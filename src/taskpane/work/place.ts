import { cellOf } from "../../excel";
import type { CellEdit } from "../../core/fixing/types";
import { STANDARD_HEADERS } from "../../core/table";
import { getState } from "../state/store";

/** "F17 · Źródło finansowania": where an edit would land. */
export function cellNameOf({ actionId, column }: Pick<CellEdit, "actionId" | "column">): string {
  const { plan } = getState().check;
  const address = plan && cellOf(plan.layout, actionId, column);
  return [address, STANDARD_HEADERS[column]].filter(Boolean).join(" · ");
}
