import { fold, isMissing } from "../../table/text";
import { columnOf } from "../headers/column-map";
import { bareNumber, inCapitals, splitHeading } from "../numbering";
import type { SourceCell, SourceDocument, SourceParagraph } from "../source";
import type { Block, PlanEvent } from "./events";
import type { Card } from "./cards";
import { gatherCard } from "./gather-card";
import { bandText, habitsOf, isTitle, judge, placeBands, type HeadingKind } from "./headings";
import { originOf, originOfCell } from "./origin";
import { judgeParagraphs } from "./paragraphs";
import { NOTHING, type RawAction, type RawPlan, type Sourced } from "./raw-action";
import { readRow, type RowTools } from "./row";

/** Where the walk is: what stands for rows that do not say it themselves. */
interface State {
  area: Sourced;
  strategicGoal: Sourced;
  goal: Sourced;
  /** The strategic goal was named by a heading among the rows. */
  banded?: boolean;
  block?: Block;
  last?: RawAction;
}

/** What every step of the walk reads and writes. */
interface Walk {
  file: string;
  plan: RawPlan;
  state: State;
  tools: RowTools;
}

/**
 * Goes over the events once and gives every action its area and goal; pieces count as placed when something uses them.
 */
export function gather(document: SourceDocument, events: readonly PlanEvent[], tools: RowTools): RawPlan {
  const plan: RawPlan = { titles: [], areas: [], goals: [], actions: [] };
  const state: State = { area: NOTHING, strategicGoal: NOTHING, goal: NOTHING };
  const placed = placeBands(events);
  const tables = events.flatMap((event) => (event.kind === "table" ? [event.block] : []));
  const habits = habitsOf(
    [...placed.values()],
    tables.length,
    tables.some(hasGoalColumn),
    tables.some((block) => columnOf(block.map, "area") !== undefined),
  );
  const paragraphs = judgeParagraphs(events);

  const walk: Walk = { file: document.file, plan, state, tools };
  for (const event of events) {
    if (event.kind === "paragraph") {
      const kind = paragraphs.get(event.paragraph);
      if (kind) enter(walk, kind, event.paragraph);
    } else if (event.kind === "card") enterCard(walk, event.card);
    else if (event.kind === "table") enterBlock(state, event.block);
    else if (event.kind === "band") {
      enterBlock(state, event.block);
      enter(walk, event.level ?? bandKind(event, judge(placed.get(event)!, habits)), event.cell, event.label);
    } else if (event.kind === "more" && state.last) readRow({ ...event, more: state.last }, tools);
    else if (event.kind === "row" || event.kind === "more") readPlanRow(walk, event);
  }
  return plan;
}

/** A heading, its number and its words; `label` is the cell before it that says what it is, or holds its number. */
function headed(piece: SourceCell | SourceParagraph, label: SourceCell | undefined, tools: RowTools) {
  const code = label && NUMBER_ALONE.test(fold(label.text)) ? bareNumber(label.text) : undefined;
  const written = bandText({
    ...(label && code === undefined ? { label: { text: tools.clean(label) } } : {}),
    cell: { text: tools.clean(piece) },
  });
  const heading = splitHeading(written);
  const sourced: Sourced = {
    text: heading.text === "" ? written : heading.text,
    number: code ?? (heading.text === "" ? "" : heading.number),
    pieces: [piece],
  };
  return { written, sourced };
}

function enter(walk: Walk, kind: HeadingKind, piece: SourceCell | SourceParagraph, label?: SourceCell): void {
  const { file, plan, state, tools } = walk;
  const { written, sourced } = headed(piece, label, tools);
  if (label) tools.ledger.structure(label);
  if (kind === "title") plan.titles.push({ text: written, number: "", pieces: sourced.pieces });
  else if (kind === "area") changeArea(state, sourced);
  else if (kind === "strategic") Object.assign(state, { strategicGoal: sourced, goal: NOTHING, banded: true });
  else if (kind === "goal") {
    state.goal = sourced;
    const origin =
      "row" in piece && state.block
        ? originOfCell(file, piece, state.block.matrix.table)
        : { file, where: piece.where };
    plan.areas.push(state.area);
    plan.goals.push({ area: state.area, strategicGoal: state.strategicGoal, goal: sourced, origin });
  } else {
    tools.ledger.tell(piece);
    tools.notes.count("reading.subheading", piece.where, fold(piece.text));
  }
}

function enterCard(walk: Walk, card: Card): void {
  for (const { cell, level } of card.heads)
    enter(walk, level ?? (isTitle(cell.text) ? "title" : inCapitals(cell) ? "area" : "aside"), cell);
  for (const field of card.fields)
    if (field.column === "area" || field.column === "strategicGoal")
      for (const cell of field.values) enter(walk, LEVEL_KINDS[field.column]!, cell);
  gatherCard(card, walk.state, walk.plan, { ...walk.tools, file: walk.file });
  if (!card.titledBy) return;
  walk.tools.ledger.placed(card.titledBy);
  walk.tools.notes.count("reading.action-from-heading", card.titledBy.where, fold(card.titledBy.text));
}

/** A code or a number in a cell of its own before a heading's text. */
const NUMBER_ALONE = /^(?:\p{Lu}{1,5}[ -]?)?(?:\d{1,3}|[IVX]{1,5})?(?:[.-]\d{1,3})*[a-z]?[.)]?$/u;

function changeArea(state: State, area: Sourced): void {
  if (area.text === state.area.text) state.area = { ...area, earlier: state.area };
  else Object.assign(state, { area, strategicGoal: NOTHING, goal: NOTHING });
}

/**
 * A new sheet begins anew, with what stands above its header; a table that goes on (a page break, a repeated header)
 * keeps what stood above.
 */
function enterBlock(state: State, block: Block): void {
  const before = state.block?.matrix.table;
  if (before && before.sheet !== block.matrix.table.sheet)
    Object.assign(state, { area: NOTHING, strategicGoal: NOTHING, goal: NOTHING });
  state.block = block;
}

/** Goals stand in a column of their own, in the same rows as the actions. */
function hasGoalColumn(block: Block): boolean {
  const goal = columnOf(block.map, "goal");
  return (
    goal !== undefined &&
    goal.index !== block.map.label &&
    goal.index !== columnOf(block.map, "action")?.index &&
    !outlineOf(block).has("goal")
  );
}

/** Columns of levels whose text never shares a row with an action: an outline, each level in rows of its own. */
function outlineOf(block: Block): ReadonlySet<string> {
  const known = outlines.get(block);
  if (known) return known;
  const action = columnOf(block.map, "action");
  const levels = (["area", "strategicGoal", "goal"] as const).filter((column) => {
    const index = columnOf(block.map, column)?.index;
    if (index === undefined || index === action?.index || index === block.map.label) return false;
    return !block.body.some(
      (row) => row.own.some((cell) => cell.column === index) && row.own.some((cell) => cell.column === action?.index),
    );
  });
  const outline = new Set<string>(levels);
  outlines.set(block, outline);
  return outline;
}

const outlines = new WeakMap<Block, ReadonlySet<string>>();

const LEVEL_KINDS: Readonly<Record<string, HeadingKind>> = { area: "area", strategicGoal: "strategic", goal: "goal" };

/**
 * A lone text in a level's own column is that level in an outline, unless it reads as a higher one; beside actions, a
 * goal under which nothing stands.
 */
function bandKind(event: PlanEvent & { kind: "band" }, judged: HeadingKind): HeadingKind {
  if (event.above || event.label || event.cell.colSpan > 1) return judged;
  const column = event.block.map.columns.find(({ index }) => index === event.cell.column)?.column ?? "";
  if (outlineOf(event.block).has(column))
    return column === "goal" && ["area", "strategic", "title"].includes(judged) ? judged : LEVEL_KINDS[column]!;
  const { number, level } = splitHeading(event.cell.text);
  return column === "goal" && hasGoalColumn(event.block) && number !== "" && level !== "area" && level !== "strategic"
    ? "goal"
    : judged;
}

function readPlanRow({ file, plan, state, tools }: Walk, event: PlanEvent & { kind: "row" | "more" }): void {
  const { row, block, cells } = event;
  const origin = originOf(file, row, block);
  const levels = block.standard ? ownLevels(event, tools) : filledLevels(event, state, tools);
  const action = readRow({ row, block, cells }, tools);
  const says =
    action.text !== "" ||
    action.number !== "" ||
    Object.keys(action.dates).length > 0 ||
    Object.keys(action.texts).length > 0 ||
    Object.keys(action.extra).length > 0;
  if (levels.goal.text !== "" || levels.goal.number !== "") plan.goals.push({ ...levels, origin });
  if (!says) {
    if (block.standard || levels.goal !== NOTHING) plan.areas.push(levels.area);
    return;
  }
  state.last = { ...levels, ...action, origin };
  plan.areas.push(levels.area);
  plan.actions.push(state.last);
}

type Levels = Pick<State, "area" | "strategicGoal" | "goal">;

/** In the standard table every row says everything itself: what is blank is blank. */
function ownLevels({ cells }: PlanEvent & { kind: "row" | "more" }, tools: RowTools): Levels {
  const own = (cell: SourceCell | undefined, number?: SourceCell): Sourced =>
    cell || number
      ? {
          text: cell ? tools.clean(cell) : "",
          number: number ? bareNumber(number.text) : "",
          pieces: [cell, number].flatMap((piece) => piece ?? []),
        }
      : NOTHING;
  return {
    area: own(cells.get("area")),
    strategicGoal: own(cells.get("strategicGoal")),
    goal: own(cells.get("goal"), cells.get("goalNumber")),
  };
}

/** Elsewhere a blank under an area or a goal means the same as above, until the level above it changes. */
function filledLevels(
  { block, row, cells }: PlanEvent & { kind: "row" | "more" },
  state: State,
  tools: RowTools,
): Levels {
  const area = cells.get("area");
  if (area) {
    // A strategic goal that a heading names stands above areas told row by row.
    const { strategicGoal, banded } = state;
    changeArea(state, leveled(area, undefined, tools));
    if (banded) state.strategicGoal = strategicGoal;
  }
  const strategic = cells.get("strategicGoal");
  if (strategic) {
    const next = leveled(strategic, undefined, tools);
    if (next.text !== state.strategicGoal.text) Object.assign(state, { strategicGoal: next, goal: NOTHING });
    else state.strategicGoal = next;
  }
  const goal = hasGoalColumn(block) ? cells.get("goal") : undefined;
  const number = cells.get("goalNumber");
  if (goal || number)
    state.goal =
      goal && isMissing(goal.text) ? { ...NOTHING, pieces: [goal] } : leveled(goal, number, tools, state.goal);
  else if (hasGoalColumn(block) && state.goal.text !== "")
    tools.notes.count("reading.filled-down", row.own[0]?.where ?? block.matrix.table.where);
  return { area: state.area, strategicGoal: state.strategicGoal, goal: state.goal };
}

/**
 * A level's cell without its name and number ("Cel operacyjny 2: …"); a number column of its own goes before the number
 * in the text.
 */
function leveled(
  cell: SourceCell | undefined,
  number: SourceCell | undefined,
  tools: RowTools,
  before: Sourced = NOTHING,
): Sourced {
  const pieces = [cell, number].flatMap((piece) => piece ?? []);
  const given = number ? bareNumber(number.text) : "";
  if (!cell) return given === before.number ? { ...before, pieces } : { text: "", number: given, pieces };
  const written = tools.clean(cell);
  const heading = splitHeading(written);
  if (heading.text === "") return { text: written, number: given, pieces };
  if (given !== "" && heading.number !== "" && heading.number !== given)
    return { text: written, number: given, pieces };
  return { text: heading.text, number: given || heading.number, pieces };
}
