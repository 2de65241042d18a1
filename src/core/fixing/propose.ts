import type { Finding } from "../checking/types";
import { BUILT_IN } from "../dictionary";
import type { Table } from "../table/types";
import type { KnownFixKind } from "./kinds";
import { MAKERS } from "./makers";
import type { Proposal, ProposeOptions } from "./types";

/**
 * Ways of mending a finding, each with before and after, in the order the finding offers them. A kind that needs an answer gives
 * nothing until `answers` holds it; a kind this version does not know gives nothing.
 */
export function propose(
  finding: Finding,
  table: Table,
  { dictionary = BUILT_IN, answers = {} }: ProposeOptions = {},
): Proposal[] {
  const action = finding.actionId === undefined ? undefined : table.actions.find(({ id }) => id === finding.actionId);
  const seen = new Set<string>();
  return finding.fixes
    .flatMap(
      (kind) =>
        MAKERS[kind as KnownFixKind]?.({ finding, table, dictionary, answers, ...(action && { action }) }) ?? [],
    )
    .filter((proposal) => {
      const key = JSON.stringify([proposal.edits, proposal.headers]);
      return !seen.has(key) && seen.add(key);
    });
}
