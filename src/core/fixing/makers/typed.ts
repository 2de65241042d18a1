import type { ColumnKey } from "../../table/types";
import { edit, unsafe, type Maker } from "./context";

/** A text the user types goes into the finding's own cell. */
const typedInto =
  (kind: "fill-indicator" | "fill-action", columnOf: (column: ColumnKey | undefined) => ColumnKey): Maker =>
  (context) => {
    const { action, answers, finding } = context;
    return action && answers.text ? unsafe(context, kind, edit(action, columnOf(finding.column), answers.text)) : [];
  };

export const fillIndicator = typedInto("fill-indicator", (column) =>
  column?.startsWith("indicator") ? column : "indicator",
);
export const fillAction = typedInto("fill-action", () => "action");
