import type { Finding } from "../../checking/types";
import type { Dictionary } from "../../dictionary/types";
import { cellText } from "../../table/cells";
import type { MessageValue } from "../../table/read-result";
import type { Action, ColumnKey, Table } from "../../table/types";
import type { KnownFixKind } from "../fix-kinds";
import type { Answers, CellEdit, Proposal } from "../types";

/** What a maker of proposals is given. `action` is the finding's own; absent for findings about the table. */
export interface MakeContext {
  finding: Finding;
  table: Table;
  action?: Action;
  dictionary: Dictionary;
  answers: Answers;
}

/**
 * Makes the proposals of one kind for one finding; none when there is nothing to propose (or an answer is still
 * needed).
 */
export type Maker = (context: MakeContext) => Proposal[];

/** The edit of one cell, or none when it would change nothing. */
export function edit(action: Action, column: ColumnKey, after: string): CellEdit[] {
  const before = cellText(action, column);
  return before === after ? [] : [{ actionId: action.id, column, before, after }];
}

/** One unsafe proposal, or none when no cell would change. */
export function unsafe(
  { finding }: MakeContext,
  kind: KnownFixKind,
  edits: CellEdit[],
  alsoIn: CellEdit[] = [],
): Proposal[] {
  return edits.length ? [{ code: finding.code, kind, safe: false, edits, alsoIn }] : [];
}

/** A value of the finding as a list of texts. */
export function texts(value: MessageValue | undefined): readonly string[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];
}
