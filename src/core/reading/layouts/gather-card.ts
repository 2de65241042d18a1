import { ownCells } from "../../table/own-cells";
import { fold, normal } from "../../table/text";
import { bareNumber, splitActionNumber, splitHeading } from "../numbering";
import type { SourceCell } from "../source";
import { goalNumbers, type Card, type CardField } from "./cards";
import { namedGoals } from "./named-goals";
import { itemsOf } from "./items";
import { originOfCell } from "./origin";
import { NOTHING, type RawAction, type RawPlan, type Sourced } from "./raw-action";
import type { RowTools } from "./row";
import { isForm } from "./row-kind";

/** Levels that stand above a card. */
export interface CardLevels {
  area: Sourced;
  strategicGoal: Sourced;
  goal: Sourced;
}

interface Group {
  items: { text: string; cell: SourceCell }[];
  goals?: readonly string[];
}

type CardTools = RowTools & { file: string };

/** Directions of a card → actions; all other fields hold for each of them. */
export function gatherCard(card: Card, levels: CardLevels, plan: RawPlan, { file, ...tools }: CardTools): void {
  card.fields.forEach(({ label }) => label && tools.ledger.structure(label));
  const own = goalsOf(card, tools);
  const goals = own.length > 0 ? own : levels.goal === NOTHING ? [] : [levels.goal];
  const shared = sharedFields(card, tools);
  const used = new Set<Sourced>();
  const listed = new Map<string, Sourced>();
  const origin = (cell: SourceCell) => originOfCell(file, cell, card.matrix.table);
  for (const group of groupsOf(card, tools)) {
    for (const { text, cell } of group.items) {
      const { number, text: rest } = splitActionNumber(text);
      const chosen = choose(goals, group.goals, number);
      if (chosen.length > 1 && !group.goals)
        tools.notes.count(
          "reading.goals-shared",
          cell.where,
          chosen.map((goal) => goal.number || goal.text).join(", "),
        );
      chosen.forEach((goal) => used.add(goal));
      const goal = listed.get(keyOf(chosen)) ?? joint(chosen);
      listed.set(keyOf(chosen), goal);
      tools.ledger.placed(cell);
      plan.areas.push(levels.area);
      const action: RawAction = {
        area: levels.area,
        strategicGoal: levels.strategicGoal,
        goal,
        number,
        text: rest,
        ...shared,
        extra: Object.assign(ownCells(), shared.extra),
        origin: origin(cell),
        where: cell.where,
        standard: false,
        parts: [],
      };
      plan.actions.push(action);
    }
  }
  const place = (goal: Sourced) => {
    const piece = goal.pieces[0];
    plan.areas.push(levels.area);
    plan.goals.push({
      area: levels.area,
      strategicGoal: levels.strategicGoal,
      goal,
      origin: piece && "row" in piece ? origin(piece) : { file },
    });
  };
  for (const goal of listed.values()) if (goal !== NOTHING) place(goal);
  for (const goal of goals) if (!used.has(goal)) place(goal);
}

const keyOf = (goals: readonly Sourced[]): string =>
  goals.map(({ number, text }) => `${number} ${text}`).join("\u0000");

function goalsOf(card: Card, tools: RowTools): Sourced[] {
  return card.fields
    .filter(({ column }) => column === "goal")
    .flatMap((field) =>
      field.values.flatMap((cell) =>
        goalItems(cell.text).map((item): Sourced => {
          const { number, text } = splitHeading(tools.clean({ ...cell, text: item }));
          const alone =
            number === "" && /\d|[IVX]$/.test(field.header)
              ? bareNumber(/((?<!\d|\d\.)\d+(?:\.\d+)*|(?<![IVX])[IVX]+)\.?$/.exec(field.header)?.[1] ?? "")
              : number;
          return { number: alone, text: text || item, pieces: [cell] };
        }),
      ),
    );
}

/** A goal's name on a line of its own and its text below are one goal. */
function goalItems(text: string): string[] {
  const [first = ""] = text.trim().split("\n");
  const { level, text: rest } = splitHeading(first);
  return level && rest === "" ? [fold(text)] : itemsOf(text);
}

/** Which of the card's goals an item serves: those its group names, the one its number begins with, or all. */
function choose(goals: readonly Sourced[], named: readonly string[] | undefined, number: string): readonly Sourced[] {
  if (goals.length <= 1) return goals;
  const numbered = (wanted: string) =>
    goals.find((goal) => goal.number === wanted) ??
    (goals.every((goal) => goal.number === "") ? goals[Number(wanted) - 1] : undefined);
  const chosen = named?.flatMap((wanted) => numbered(wanted) ?? []) ?? [];
  if (chosen.length > 0) return chosen;
  const parent = /^(.+)\.[^.]+$/.exec(number)?.[1];
  const goal = parent === undefined ? undefined : goals.find((one) => one.number === parent);
  return goal ? [goal] : goals;
}

/** Several goals served together stand as one: "1-2", both texts. No action is told twice and no goal looks empty. */
function joint(goals: readonly Sourced[]): Sourced {
  if (goals.length === 0) return NOTHING;
  if (goals.length === 1) return goals[0]!;
  const numbers = goals.map(({ number }) => number).filter((number) => number !== "");
  const follow =
    numbers.length > 1 &&
    numbers.every((number, index) => /^\d+$/.test(number) && Number(number) === Number(numbers[0]) + index);
  return {
    number: follow ? `${numbers[0]}-${numbers.at(-1)}` : numbers.join(", "),
    text: goals.map(({ text }) => text).join("; "),
    pieces: goals.flatMap(({ pieces }) => pieces),
  };
}

function groupsOf(card: Card, tools: RowTools): Group[] {
  const groups: Group[] = [];
  for (const field of card.fields.filter(({ column }) => column === "action")) {
    let group: Group = { items: [], ...(field.goals ? { goals: field.goals } : {}) };
    groups.push(group);
    for (const cell of field.values) {
      for (const item of itemsOf(cell.text)) {
        const named = namedGoals(normal(item));
        if (isForm(item)) continue;
        if (named && /^(?:dla|do|kierunki|dzialania|zadania)\b/.test(named.before) && /^\d/.test(named.numbers))
          groups.push((group = { items: [], goals: goalNumbers(named.numbers) }));
        else group.items.push({ text: tools.clean({ ...cell, text: item }), cell });
      }
    }
  }
  return groups;
}

type Shared = Pick<RawAction, "texts" | "dates" | "extra" | "partnersColumn">;

const OWN: readonly string[] = ["area", "strategicGoal", "goal", "action"];

function sharedFields(card: Card, tools: RowTools): Shared {
  const shared: Shared = {
    texts: {},
    dates: {},
    extra: ownCells(),
    partnersColumn: card.fields.some(({ column }) => column === "partners"),
  };
  for (const field of card.fields) {
    const values = field.values.filter(({ text }) => !isForm(text));
    if (OWN.includes(field.column) || values.length === 0) continue;
    addField(shared, { ...field, values }, tools);
    values.forEach((cell) => tools.ledger.placed(cell));
  }
  return shared;
}

function addField(shared: Shared, field: CardField, tools: RowTools): void {
  const text = field.values.map((cell) => tools.clean(cell)).join(" ");
  const [first] = field.values;
  if (field.column === "from" || field.column === "to" || field.column === "term")
    shared.dates[field.column] ??= { ...first!, text: fold(text) };
  else if (field.column === "extra" || field.column in shared.texts)
    shared.extra[field.header] = [shared.extra[field.header], text].filter(Boolean).join(" ");
  else shared.texts[field.column] = text;
}
