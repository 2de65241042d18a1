/** The JSON of the command line: stable, others script it. */
import type { CheckResult, Finding, Frame } from "../../core/checking";
import { BUILT_IN_FACTS, type FactPack } from "../../core/facts";
import { kindOf } from "../../core/kinds";
import { findingSentence } from "../../core/messages/checking";
import { isMissing } from "../../core/table/text";
import { type Action, type Receipt, type Table, type Term } from "../../core/table";
import { messageSentence, type OpenedPlan } from "./plan";

/** A plain year is a number, a finer term its ISO form; a term that was not understood, or is not there, is null. */
function termJson(term: Term): number | string | null {
  if (term.iso === undefined) return null;
  return /^\d{4}$/.test(term.iso) ? Number(term.iso) : term.iso;
}

/** A term that is null here keeps its words in the note: "do ustalenia" is more than nothing. */
function noteJson({ from, to, note }: Action): string {
  const unsaid = [from, to]
    .filter(({ iso, kind, text }) => iso === undefined && kind !== "open" && !isMissing(text) && !note.includes(text))
    .map(({ text }) => text);
  return [...(note === "" ? [] : [note]), ...new Set(unsaid)].join("; ");
}

function actionJson(action: Action): Record<string, unknown> {
  const { file, sheet, address, row } = action.origin;
  return {
    id: action.id,
    area: action.area,
    goalNumber: action.goalNumber,
    goal: action.goal,
    actionNumber: /^\d+$/.test(action.number) ? Number(action.number) : action.number,
    action: action.text,
    from: termJson(action.from),
    to: termJson(action.to),
    note: noteJson(action),
    funding: action.funding,
    responsible: action.responsible,
    lead: action.lead,
    partners: action.partners,
    ...(action.strategicGoal ? { strategicGoal: action.strategicGoal } : {}),
    ...(action.indicator ? { indicator: action.indicator } : {}),
    ...(action.cost !== undefined ? { cost: action.cost } : {}),
    ...(action.status !== undefined ? { status: action.status } : {}),
    ...(action.done !== undefined ? { done: action.done } : {}),
    ...(action.extra ? { extra: action.extra } : {}),
    source: { file, ...(sheet ? { sheet } : {}), ...(address ? { address } : {}), ...(row ? { row } : {}) },
  };
}

function receiptJson(opened: readonly OpenedPlan[]): Receipt {
  const receipts = opened.flatMap((each) => (each.receipt ? [each.receipt] : []));
  const sum = (of: (receipt: Receipt) => number) => receipts.reduce((total, receipt) => total + of(receipt), 0);
  return {
    pieces: sum((r) => r.pieces),
    placed: sum((r) => r.placed),
    structure: sum((r) => r.structure),
    leftOut: receipts.flatMap((r) => r.leftOut),
  };
}

export function structureJson(table: Table, opened: readonly OpenedPlan[]): unknown {
  return {
    areas: table.areas.length,
    goals: table.goals.length,
    actions: table.actions.map(actionJson),
    receipt: receiptJson(opened),
    columns: table.columns.map(({ header, column, confidence }) => ({ header, column, confidence })),
    messages: opened.flatMap((each) =>
      each.messages.map((message) => ({
        code: message.code,
        text: messageSentence(message),
        ...(message.where ? { where: message.where } : {}),
      })),
    ),
  };
}

/**
 * The cell a finding is about, as Excel writes it: the column's own, else the action's; a goal's is where the goal
 * first stands.
 */
function addressIn({ table }: OpenedPlan, finding: Finding): string | undefined {
  if (finding.actionId !== undefined) {
    const origin = table.actions.find((each) => each.id === finding.actionId)?.origin;
    return origin?.cells?.[finding.column ?? "action"] ?? origin?.cells?.action ?? origin?.address;
  }
  if (!finding.goal) return undefined;
  const { area, number } = finding.goal;
  const first = table.actions.find((action) => action.area === area && action.goalNumber === number);
  return (
    first?.origin.cells?.goal ??
    table.goals.find((goal) => goal.area === area && goal.number === number)?.origin.address
  );
}

export function checkJson(
  opened: OpenedPlan,
  result: CheckResult,
  frame: Partial<Frame> = opened.settings.frame,
  facts: FactPack = BUILT_IN_FACTS,
): unknown {
  const { period } = opened.table;
  const kind = kindOf(result.kind, facts);
  const told = (finding: Finding) => {
    const address = addressIn(opened, finding);
    return {
      code: finding.code,
      severity: finding.severity,
      message: findingSentence(finding, "pl"),
      ...(address ? { address } : {}),
      ...(finding.actionId ? { actionId: finding.actionId } : {}),
      ...(typeof finding.values.count === "number" ? { count: finding.values.count } : {}),
      ...(finding.parts ? { addresses: finding.parts.flatMap((part) => addressIn(opened, part) ?? []) } : {}),
      ...(finding.basis ? { basis: finding.basis } : {}),
    };
  };
  return {
    period: {
      from: period ? termJson({ kind: "date", iso: period.from, text: "" }) : null,
      to: period ? termJson({ kind: "date", iso: period.to, text: "" }) : null,
    },
    kind: {
      id: kind.id,
      name: kind.name.pl,
      level: frame.level ?? "nieznany",
      ...(kind.act
        ? { act: { text: kind.act.text, mark: kind.act.mark, source: kind.act.source, read: kind.act.read } }
        : {}),
    },
    lawDay: frame.lawDay ?? null,
    facts: { version: facts.version, asOf: facts.asOf },
    findings: result.findings.map(told),
    toConfirm: result.assumed.map(told),
    totals: result.totals,
  };
}
