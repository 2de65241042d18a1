/**
 * The layout communes have drawn for decades: the goal merged across, the label DZIAŁANIA merged down beside its
 * actions. Kept because councils ask for it; less accessible, because a screen reader cannot tell the header of a
 * merged cell.
 */
import { documentText, WORD } from "../../messages/exporting";
import { fold, type Action } from "../../table";
import { goalText, groupPlan, planColumns, type AreaGroup, type PlanColumn } from "../plan-table";
import type { ExportOptions } from "../types";
import { areaHeading } from "./accessible";
import { paragraph, table, type WordCell } from "./elements";
import { actionsCaption } from "./caption";
import type { Setting } from "./part";

const LABEL_WEIGHT = 4;

export function traditionalXml(options: ExportOptions, setting: Setting): string {
  const groups = groupPlan(options.table);
  if (groups.length === 0) return paragraph(documentText("word.no-actions"), "body", setting.sheet);
  const columns = withNumberInAction(planColumns(options.table));
  return groups.map((group) => areaHeading(group, groups, setting) + areaTable(group, columns, setting)).join("");
}

/** The number stands before the action's text, not in a column of its own: "1. Utworzenie…". */
function withNumberInAction(columns: readonly PlanColumn[]): PlanColumn[] {
  return columns
    .filter(({ header }) => header !== WORD.number)
    .map((column) =>
      column.header === WORD.action
        ? {
            ...column,
            text: (action: Action) =>
              action.number === "" ? column.text(action) : `${action.number}. ${column.text(action)}`,
          }
        : column,
    )
    .sort((left, right) => Number(right.header === WORD.action) - Number(left.header === WORD.action));
}

function areaTable(group: AreaGroup, columns: readonly PlanColumn[], setting: Setting): string {
  if (group.goals.length === 0) return paragraph(documentText("word.no-actions-in-area"), "body", setting.sheet);
  const title = fold(group.area) || WORD.actionsPart;
  const headers = [WORD.goals, ...columns.slice(1).map(({ header }) => header.toUpperCase())];
  const header: WordCell[] = headers.map((text, index) => ({ text, ...(index === 0 ? { span: 2 } : {}) }));
  const rows = group.goals.flatMap((goal): WordCell[][] => [
    [{ text: fold(goalText(goal)), span: columns.length + 1, look: "goalCell", shade: "goal" }],
    ...(goal.actions.length === 0
      ? [[{ text: documentText("word.no-actions-in-goal"), span: columns.length + 1 }]]
      : []),
    ...goal.actions.map((action, index): WordCell[] => [
      {
        text: index === 0 ? WORD.actionsLabel : "",
        look: "labelCell",
        merge: index === 0 ? "restart" : "continue",
        upright: true,
      },
      ...columns.map(({ text }) => ({ text: text(action) })),
    ]),
  ]);
  const count = group.goals.reduce((sum, goal) => sum + goal.actions.length, 0);
  return (
    actionsCaption(title, setting) +
    table(
      {
        caption: title,
        description: documentText("word.table-description", { title, columns: headers, rows: count }),
        columns: [{ weight: LABEL_WEIGHT }, ...columns],
        rows: [header, ...rows],
      },
      setting.width,
      setting.sheet,
    )
  );
}
