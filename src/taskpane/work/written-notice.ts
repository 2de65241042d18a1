/**
 * What is said of a writing that did not go through whole: looks that Excel refused, a filter that could not be put
 * back, figures that stand still.
 */
import type { WriteResult } from "../../excel";
import type { Notice } from "../state/state";

/** The notice to be shown instead of the usual one; undefined when there is nothing to say. */
export function writtenNotice(result: Extract<WriteResult, { status: "written" }>): Notice | undefined {
  if (result.refusedLooks?.length)
    return { code: "written.plain", values: { looks: result.refusedLooks.join(",") }, tone: "warning" };
  if (result.manual) return { code: "written.manual", values: {}, tone: "warning" };
  return result.filter === "cleared" ? { code: "written.filter-cleared", values: {}, tone: "warning" } : undefined;
}
