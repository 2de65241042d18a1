import { fold } from "../../table/text";
import { PATH } from "../headers/header-join";
import type { Action, Table } from "../../table/types";

/**
 * One text the table holds, with the number that stands beside it in another column; `where` names it for a person, ""
 * = may be without a source.
 */
export interface Unit {
  text: string;
  number?: string;
  where: string;
}

/**
 * The table's texts as the receipt's proof sees them: those of single actions, and those of levels that many actions
 * share.
 */
export interface Units {
  own: Unit[];
  levels: Unit[];
}

/**
 * All texts of a table that must come from its source. Lead and dates' ISO forms are worked out from them and are not
 * counted.
 */
export function unitsOf(table: Table): Units {
  const own = table.actions.flatMap((action, index) => actionUnits(action, `działanie ${index + 1}`));
  const strategic = new Set(table.actions.flatMap(({ strategicGoal }) => strategicGoal ?? []));
  const levels: Unit[] = [
    ...[...strategic].map((text) => ({ text, where: "cel strategiczny" })),
    ...table.areas.map((text) => ({ text, where: "obszar" })),
    ...table.goals.flatMap((goal) => [
      { text: goal.text, number: goal.number, where: "cel" },
      ...(goal.strategicGoal ? [{ text: goal.strategicGoal, where: "cel strategiczny" }] : []),
    ]),
  ];
  return {
    own: own.filter(({ text }) => text !== ""),
    levels: levels.filter(({ text, number }) => text !== "" || (number ?? "") !== ""),
  };
}

function actionUnits(action: Action, where: string): Unit[] {
  const { indicator } = action;
  const plain = [
    action.cost,
    action.status,
    action.done,
    ...Object.values(action.extra ?? {}),
    indicator?.name,
    indicator?.base,
    indicator?.baseYear,
    indicator?.target,
    indicator?.unit,
    indicator?.source,
    indicator?.frequency,
  ];
  // Equal ends came from one cell or from two: the second may take a piece and need not.
  const header = (text: string) => action.extra !== undefined && Object.hasOwn(action.extra, text);
  const ends = [
    { text: action.from.text, where: header(action.from.text) ? "" : where },
    { text: action.to.text, where: action.from.text === action.to.text || header(action.to.text) ? "" : where },
  ];
  // Names of marked columns: their source is the header.
  const keys = Object.keys(action.extra ?? {}).map((key) =>
    key
      .split(PATH)
      .at(-1)!
      .replace(/^(?:w tym|z tego)\s/i, ""),
  );
  const fromHeaders = (text: string) => keys.length > 0 && text.split(", ").every((name) => keys.includes(name));
  // An id is either the source's or new.
  return [
    { text: action.text, number: action.number, where },
    { text: action.id, where: "" },
    ...ends,
    { text: action.funding, where: fromHeaders(action.funding) ? "" : where },
    { text: action.responsible, where: fromHeaders(action.responsible) ? "" : where },
    ...plain.map((text) => ({ text: text ?? "", where })),
  ];
}

/** Letters that fonts of a PDF break, all made one, so that a mended text still equals its source. */
export function comparable(text: string): string {
  return fold(text)
    .replace(/[ŜŝŻżśŚ]/g, "ż")
    .replace(/(\p{L}) ([ąę])(?!\p{L})/gu, "$1$2");
}
