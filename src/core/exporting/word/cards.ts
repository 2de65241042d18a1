/**
 * Strategy cards (domain §2 d): one card per goal, labels in the left column; what differs between actions says whose
 * it is.
 */
import { addTo } from "../../table/groups";
import { documentText, NO_DATA, WORD } from "../../messages/exporting";
import { fold, type Action } from "../../table";
import { goalText, groupPlan, planColumns, termText, type GoalGroup, type PlanColumn } from "../plan-table";
import type { ExportOptions } from "../types";
import { areaHeading, goalLevel } from "./accessible";
import { paragraph, table, type WordCell } from "./elements";
import { heading, type Setting } from "./part";

interface CardRow {
  label: string;
  /** Column of the plan table the row stands for; the row is left out where the table has no such column. */
  column?: string;
  text(goal: GoalGroup, columns: readonly PlanColumn[]): string;
}

const ROWS: readonly CardRow[] = [
  { label: WORD.strategicGoal, column: WORD.strategicGoal, text: (goal) => goal.strategicGoal ?? NO_DATA },
  { label: WORD.goal, text: (goal) => fold(goalText(goal)) },
  {
    label: WORD.directions,
    text: (goal) => goal.actions.map(direction).join("\n") || documentText("word.no-actions-in-goal"),
  },
  {
    label: WORD.time,
    text: (goal) =>
      gathered(goal, (action) =>
        termText(action.from) === termText(action.to)
          ? termText(action.from)
          : `${termText(action.from)}–${termText(action.to)}`,
      ),
  },
  ...(
    [
      [WORD.bodies, WORD.responsible],
      [WORD.sources, WORD.funding],
      [WORD.indicators, WORD.indicator],
      [WORD.costs, WORD.cost],
      [WORD.statuses, WORD.status],
      [WORD.done, WORD.done],
      [WORD.notes, WORD.note],
    ] as const
  ).map(([label, column]): CardRow => ({
    label,
    column,
    text: (goal, columns) => gathered(goal, columns.find(({ header }) => header === column)!.text),
  })),
];

const direction = (action: Action): string =>
  action.number === "" ? fold(action.text) : `${action.number}. ${fold(action.text)}`;

/** One line per distinct value, with the numbers of the actions it is of where they differ: "GOPS (1, 3)". */
function gathered(goal: GoalGroup, value: (action: Action) => string): string {
  const values = new Map<string, string[]>();
  goal.actions.forEach((action, index) => {
    const text = fold(value(action));
    addTo(values, text, action.number || String(index + 1));
  });
  if (values.size === 0) return NO_DATA;
  if (values.size === 1) return [...values.keys()][0]!;
  return [...values].map(([text, numbers]) => `${text} (${numbers.join(", ")})`).join("\n");
}

export function cardsXml(options: ExportOptions, setting: Setting): string {
  const groups = groupPlan(options.table);
  if (groups.length === 0) return paragraph(documentText("word.no-actions"), "body", setting.sheet);
  const columns = planColumns(options.table);
  const present = new Set(columns.map(({ header }) => header));
  const shown = ROWS.filter(({ column }) => column === undefined || present.has(column));
  return groups
    .map((group) => {
      const cards = group.goals.map(
        (goal) =>
          paragraph(fold(goalText(goal)), heading(setting, goalLevel(group, groups)), setting.sheet) +
          card(goal, shown, columns, setting),
      );
      return (
        areaHeading(group, groups, setting, true) +
        (cards.join("") || paragraph(documentText("word.no-actions-in-area"), "body", setting.sheet))
      );
    })
    .join("");
}

function card(goal: GoalGroup, shown: readonly CardRow[], columns: readonly PlanColumn[], setting: Setting): string {
  const title = fold(goalText(goal));
  const header: WordCell[] = [{ text: WORD.card }, { text: WORD.content }];
  const rows = shown.map(({ label, text }): WordCell[] => [
    { text: label, look: "headerCell" },
    { text: text(goal, columns) },
  ]);
  return table(
    {
      caption: title,
      description: documentText("word.table-description", {
        title,
        columns: [WORD.card, WORD.content],
        rows: rows.length,
      }),
      columns: [{ weight: 25 }, { weight: 75 }],
      rows: [header, ...rows],
      firstColumn: true,
    },
    setting.width,
    setting.sheet,
  );
}
