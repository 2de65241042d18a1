import type { Finding } from "../checking/types";
import { BUILT_IN } from "../dictionary";
import type { Table } from "../table/types";
import { FIX_KINDS, type FixKindInfo, type KnownFixKind } from "./fix-kinds";
import { MAKERS } from "./makers";
import type { MakeContext } from "./makers/context";
import { offersFor } from "./offers/for-finding";
import type { Proposal, ProposeOptions } from "./types";

/**
 * The proposals of one kind: what the answers given make, and where none was given what its neighbours' answers would.
 */
function made(kind: KnownFixKind, context: MakeContext): Proposal[] {
  const maker = MAKERS[kind];
  if (!maker) return [];
  const { needs }: FixKindInfo = FIX_KINDS[kind];
  const own = maker(context);
  if (!needs || context.answers[needs] !== undefined) return own;
  return [
    ...own,
    ...offersFor(needs, context).flatMap((offer) =>
      maker({ ...context, answers: { ...context.answers, [needs]: offer } }),
    ),
  ];
}

/**
 * Ways of mending a finding, each with before and after, in the order the finding offers them. A kind that needs an
 * answer is made with the one in `answers`; without it, with what the neighbours, the succession of programmes and the
 * unit's own money offer. A kind this version does not know gives nothing.
 */
export function propose(
  finding: Finding,
  table: Table,
  { dictionary = BUILT_IN, answers = {} }: ProposeOptions = {},
): Proposal[] {
  const action = finding.actionId === undefined ? undefined : table.actions.find(({ id }) => id === finding.actionId);
  const seen = new Set<string>();
  return finding.fixes
    .flatMap((kind) => made(kind as KnownFixKind, { finding, table, dictionary, answers, ...(action && { action }) }))
    .filter((proposal) => {
      const key = JSON.stringify([proposal.edits, proposal.headers]);
      return !seen.has(key) && seen.add(key);
    });
}
