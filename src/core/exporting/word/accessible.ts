/**
 * The default layout: a heading above one table per area (or per goal), the first row repeating as header, and not one
 * merged cell, so that a screen reader can say the header of every cell it is in. Requirements: domain §8.
 */
import { documentText, WORD } from "../../messages/exporting";
import { fold, type Action } from "../../table";
import {
  goalText,
  GOAL_COLUMN,
  groupPlan,
  planColumns,
  type AreaGroup,
  type GoalGroup,
  type PlanColumn,
} from "../plan-table";
import type { ExportOptions } from "../types";
import { paragraph, table } from "./elements";
import { actionsCaption } from "./caption";
import { heading, type Setting } from "./part";

/** A portrait A4 page is narrower than this (twentieths of a point): one column fewer keeps the words whole. */
const NARROW_PAGE = 10_000;
const MANY_COLUMNS = 6;

export function accessibleXml(options: ExportOptions, setting: Setting): string {
  const columns = planColumns(options.table);
  const groups = groupPlan(options.table);
  if (groups.length === 0) return paragraph(documentText("word.no-actions"), "body", setting.sheet);
  const goals = options.goals ?? (setting.width < NARROW_PAGE && columns.length >= MANY_COLUMNS ? "heading" : "column");
  const write = goals === "heading" ? byGoal : byArea;
  return groups
    .map(
      (group) =>
        areaHeading(group, groups, setting, goals === "heading") +
        write(group, columns, setting, goalLevel(group, groups)),
    )
    .join("");
}

/**
 * A plan that has no areas is one nameless group: goals that are headings take the areas' level, else "Działania"
 * stands above.
 */
const isWholePlan = (group: AreaGroup, groups: readonly AreaGroup[]): boolean =>
  fold(group.area) === "" && groups.length === 1;

export const goalLevel = (group: AreaGroup, groups: readonly AreaGroup[]): 1 | 2 =>
  isWholePlan(group, groups) ? 1 : 2;

export function areaHeading(
  group: AreaGroup,
  groups: readonly AreaGroup[],
  setting: Setting,
  goalsAreHeadings = false,
): string {
  const whole = isWholePlan(group, groups);
  if (whole && goalsAreHeadings && group.goals.length > 0) return "";
  const name = whole ? WORD.actionsPart : fold(group.area);
  return paragraph(name || WORD.noArea, heading(setting, 1), setting.sheet);
}

function byArea(group: AreaGroup, columns: readonly PlanColumn[], setting: Setting): string {
  const actions = group.goals.flatMap((goal) => goal.actions);
  const idle = group.goals.filter((goal) => goal.actions.length === 0);
  const named = group.goals.some((goal) => goal.number !== "" || fold(goal.text) !== "");
  const shown = named ? [GOAL_COLUMN, ...columns] : columns;
  const body =
    actions.length === 0
      ? paragraph(documentText("word.no-actions-in-area"), "body", setting.sheet)
      : actionTable(fold(group.area) || WORD.actionsPart, actions, shown, setting);
  return body + idleGoals(idle, setting);
}

function byGoal(group: AreaGroup, columns: readonly PlanColumn[], setting: Setting, level: 1 | 2): string {
  if (group.goals.length === 0) return paragraph(documentText("word.no-actions-in-area"), "body", setting.sheet);
  return group.goals
    .map((goal) => {
      const title = goalText(goal);
      const body =
        goal.actions.length === 0
          ? paragraph(documentText("word.no-actions-in-goal"), "body", setting.sheet)
          : actionTable(title, goal.actions, columns, setting);
      return paragraph(fold(title), heading(setting, level), setting.sheet) + body;
    })
    .join("");
}

function idleGoals(goals: readonly GoalGroup[], setting: Setting): string {
  if (goals.length === 0) return "";
  return [documentText("word.goals-without", { count: goals.length }), ...goals.map((goal) => goalText(goal))]
    .map((text) => paragraph(text, "body", setting.sheet))
    .join("");
}

function actionTable(
  title: string,
  actions: readonly Action[],
  columns: readonly PlanColumn[],
  setting: Setting,
): string {
  const headers = columns.map(({ header }) => header);
  return (
    actionsCaption(title, setting) +
    table(
      {
        caption: title,
        description: documentText("word.table-description", { title, columns: headers, rows: actions.length }),
        columns,
        rows: [
          headers.map((text) => ({ text })),
          ...actions.map((action) => columns.map(({ text }) => ({ text: text(action) }))),
        ],
      },
      setting.width,
      setting.sheet,
    )
  );
}
