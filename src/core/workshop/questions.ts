/** Findings → questions. Every finding is in exactly one question, or in `outside` ("poza salą"). */
import { rowByRow } from "../checking/running/gather";
import type { Finding } from "../checking/types";
import { splitResponsible } from "../dictionary";
import { cellText, normal, type Action, type ColumnKey, type Table } from "../table";
import { ASKING, type Asking, type QuestionKind } from "./asking";

export interface QuestionCell {
  actionId: string;
  column: ColumnKey;
  before: string;
  /** The stretch of `before` the answer takes the place of; absent = the whole cell. */
  part?: string;
  /** The answer leads and these stay beside it. */
  others?: string[];
}

export interface Question {
  /** Stable while the same cells are open: kind and what the findings share. */
  id: string;
  kind: QuestionKind;
  findings: Finding[];
  /** Cells one answer fills, in the order of the table. */
  cells: QuestionCell[];
  /** Where: the goal the question is about, when it is one goal. */
  goal?: { area: string; number: string; text: string };
  /** What the question is about: the text of the cells when they all say the same, or the body named in them. */
  says?: string;
}

export interface Agenda {
  questions: Question[];
  /** Findings nobody can answer by word of mouth: headers, counts over the whole table, language. */
  outside: Finding[];
}

const SEVERITY = { error: 0, warning: 1, hint: 2 } as const;

/** Questions in the order of weight: errors first, then those that fill most cells. */
export function agenda(table: Table, findings: readonly Finding[]): Agenda {
  const actions = new Map(table.actions.map((action) => [action.id, action]));
  const order = new Map(table.actions.map((action, index) => [action.id, index]));
  const groups = new Map<string, Question>();
  const outside: Finding[] = [];
  for (const finding of rowByRow(findings)) {
    const asking = ASKING[finding.code];
    const action = finding.actionId === undefined ? undefined : actions.get(finding.actionId);
    if (!asking || !action) {
      outside.push(finding);
      continue;
    }
    const id = keyOf(asking, action, finding);
    const question = groups.get(id) ?? start(id, asking, action, finding);
    groups.set(id, question);
    question.findings.push(finding);
    for (const column of asking.columns) {
      if (question.cells.some((cell) => cell.actionId === action.id && cell.column === column)) continue;
      question.cells.push({
        actionId: action.id,
        column,
        before: cellText(action, column),
        ...stretch(asking, action, finding),
      });
    }
  }
  const questions = [...groups.values()];
  for (const question of questions) question.cells.sort((a, b) => order.get(a.actionId)! - order.get(b.actionId)!);
  const weight = (question: Question) => Math.min(...question.findings.map((finding) => SEVERITY[finding.severity]));
  questions.sort(
    (a, b) =>
      weight(a) - weight(b) ||
      b.cells.length - a.cells.length ||
      order.get(a.cells[0]!.actionId)! - order.get(b.cells[0]!.actionId)!,
  );
  return { questions, outside };
}

const KEYS: Readonly<Record<Asking["together"], (action: Action, asking: Asking, finding: Finding) => string>> = {
  goal: (action) => [action.area, action.goalNumber, action.goal].map(normal).join("|"),
  "cell-text": (action, asking) => normal(cellText(action, asking.columns[0]!)),
  body: (_, __, finding) => normal(bodyOf(finding)),
  action: (action) => action.id,
};

/** The first body a finding names; the others, if any, come back as findings once this one is settled. */
function bodyOf({ values }: Finding): string {
  const named = values.institutions ?? values.fragments ?? values.institution ?? "";
  return String(Array.isArray(named) ? (named[0] ?? "") : named);
}

/** Where in the cell the answer goes. A body is found by its name or by the words it was written in. */
function stretch({ replaces }: Asking, action: Action, finding: Finding): Pick<QuestionCell, "part" | "others"> {
  if (replaces === undefined) return {};
  const { bodies } = splitResponsible(action.responsible);
  if (replaces === "lead") return { others: bodies.map((body) => body.written) };
  const wanted = bodyOf(finding);
  const part = bodies.find((body) => [body.name, body.spelling, body.written].includes(wanted))?.written ?? wanted;
  return part !== "" && action.responsible.includes(part) ? { part } : {};
}

function keyOf(asking: Asking, action: Action, finding: Finding): string {
  return `${asking.kind}:${asking.together}:${asking.columns.join("+")}:${KEYS[asking.together](action, asking, finding)}`;
}

function start(id: string, asking: Asking, action: Action, finding: Finding): Question {
  const says = {
    "cell-text": cellText(action, asking.columns[0]!),
    body: bodyOf(finding),
    goal: undefined,
    action: undefined,
  }[asking.together];
  return {
    id,
    kind: asking.kind,
    findings: [],
    cells: [],
    ...(says !== undefined ? { says } : { goal: { area: action.area, number: action.goalNumber, text: action.goal } }),
  };
}
