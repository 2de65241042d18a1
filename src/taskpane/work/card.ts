/**
 * What the card of a finding needs: its rule's page, what would mend it, what could be answered, and putting it off to
 * the workshop.
 */
import { RULES } from "../../core/checking";
import type { Finding, RulePage } from "../../core/checking/types";
import type { Plan } from "../../excel";
import { FIX_KINDS, offersFor, propose, type FixKindInfo, type Proposal } from "../../core/fixing";
import { cellWords } from "../../core/messages/values";
import { findingSentence } from "../../core/messages/checking";
import { dispatch, getState } from "../state/store";
import { offeredFor } from "./fill";
import { addAsked, currentDictionary } from "./plan-session";
import { saveSettings } from "./settings";

const PAGES = new Map<string, RulePage>(RULES.map(({ code, page }) => [code, page]));

export const rulePage = (code: string): RulePage | undefined => PAGES.get(code);

/** A finding may name a kind of a newer catalogue: such a one is simply not offered. */
const kindOf = (kind: string): FixKindInfo | undefined => (FIX_KINDS as Readonly<Record<string, FixKindInfo>>)[kind];

/** What the user must answer before anything can be proposed for the finding. */
export const needsOf = (finding: Finding): NonNullable<FixKindInfo["needs"]>[] => [
  ...new Set(finding.fixes.map((kind) => kindOf(kind)?.needs).filter((need) => need !== undefined)),
];

/** What the neighbours of the finding's action say, then the lists of the plan. */
export async function suggestionsFor(
  need: NonNullable<FixKindInfo["needs"]>,
  finding: Finding,
): Promise<readonly string[]> {
  const { plan } = getState().check;
  if (!plan) return [];
  const { table } = plan;
  const action = table.actions.find(({ id }) => id === finding.actionId);
  const near = offersFor(need, { finding, table, dictionary: currentDictionary(), ...(action && { action }) });
  const lists = await offeredFor(table);
  const all = { source: lists.funding, body: lists.responsible, date: lists.to, text: undefined }[need] ?? [];
  return [...new Set([...near, ...all])];
}

/** Safe proposals that belong to this finding: its cell, its rule. */
export function safeFor(safe: readonly Proposal[], finding: Finding): Proposal[] {
  return safe.filter(
    ({ code, edits }) =>
      code === finding.code &&
      edits.some(
        ({ actionId, column }) => actionId === finding.actionId && (!finding.column || column === finding.column),
      ),
  );
}

export const unsafeKinds = (finding: Finding): string[] => finding.fixes.filter((kind) => !kindOf(kind)?.safe);

export function proposalsFor(finding: Finding, plan: Plan, answers: Readonly<Record<string, string>>): Proposal[] {
  return propose(finding, plan.table, { dictionary: currentDictionary(), answers }).filter(({ safe }) => !safe);
}

/** As many as are told apart at a glance. */
const MOST_READY = 3;
/** More cells than this are looked at before they are written. */
const MOST_CELLS = 2;

/** Proposals small enough to be a button with their own words on it, each once. */
export function oneClick(
  proposals: readonly Proposal[],
  { column }: Pick<Finding, "column">,
): { text: string; proposal: Proposal }[] {
  const ready = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const { edits } = proposal;
    if (edits.length === 0 || edits.length > MOST_CELLS) continue;
    const own = edits.filter((edit) => edit.column === column);
    const shown = own.length > 0 && edits.every(({ column: at }) => at === column || at === "note") ? own : edits;
    const text = shown.map(({ after }) => cellWords(after)).join(" – ");
    if (!ready.has(text)) ready.set(text, proposal);
  }
  return [...ready].slice(0, MOST_READY).map(([text, proposal]) => ({ text, proposal }));
}

/** The same finding is asked once. */
export async function askLater(finding: Finding, address: string): Promise<void> {
  const { actionId, code } = finding;
  if (!actionId) return;
  addAsked({ code, actionId, sentence: findingSentence(finding, getState().locale) });
  if (await saveSettings())
    dispatch({ type: "notice", notice: { code: "check.asked", values: { address }, tone: "success" } });
}
