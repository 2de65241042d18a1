/** What the card of a finding needs: its rule's page, what would mend it, what could be answered, and putting it off to the workshop. */
import { RULES } from "../../checking";
import type { Finding, RulePage } from "../../checking/types";
import type { Plan } from "../../excel";
import { FIX_KINDS, propose, type Proposal } from "../../fixing";
import { findingSentence } from "../../messages/checking";
import { dispatch, getState } from "../state/store";
import { addAsked, currentDictionary } from "./plan-session";
import { saveSettings } from "./settings";

const PAGES = new Map<string, RulePage>(RULES.map(({ code, page }) => [code, page]));

export const rulePage = (code: string): RulePage | undefined => PAGES.get(code);

/** Safe proposals that belong to this finding: its cell, its rule. */
export function safeFor(safe: readonly Proposal[], finding: Finding): Proposal[] {
  return safe.filter(({ code, edits }) => code === finding.code && edits.some(({ actionId, column }) => actionId === finding.actionId && (!finding.column || column === finding.column)));
}

export const unsafeKinds = (finding: Finding): string[] => finding.fixes.filter((kind) => !FIX_KINDS[kind]?.safe);

export function proposalsFor(finding: Finding, plan: Plan, answers: Readonly<Record<string, string>>): Proposal[] {
  return propose(finding, plan.table, { dictionary: currentDictionary(), answers }).filter(({ safe }) => !safe);
}

/** The same finding is asked once. */
export async function askLater(finding: Finding, address: string): Promise<void> {
  const { actionId, code } = finding;
  if (!actionId) return;
  addAsked({ code, actionId, sentence: findingSentence(finding, getState().locale) });
  if (await saveSettings()) dispatch({ type: "notice", notice: { code: "check.asked", values: { address }, tone: "success" } });
}
