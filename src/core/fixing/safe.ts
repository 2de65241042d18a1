/**
 * Every safe mend of a table, for "Wprowadź bezpieczne poprawki (12)": one proposal a cell, whether a finding asked for
 * it or not.
 */
import type { Finding } from "../checking/types";
import type { Dictionary } from "../dictionary/types";
import { cellText } from "../table/cells";
import type { Table } from "../table/types";
import { FIX_KINDS, type KnownFixKind } from "./fix-kinds";
import { proposeHeaders } from "./makers/header-name";
import { tidied, TEXT_COLUMNS } from "./tidy/sweep";
import type { Proposal } from "./types";

/** Sweeps all text cells. After these edits a second sweep finds nothing. */
export function safeProposals(findings: readonly Finding[], table: Table, dictionary?: Dictionary): Proposal[] {
  const asked = new Map(
    findings
      .filter(({ fixes }) => fixes.some((kind) => FIX_KINDS[kind as KnownFixKind]?.safe))
      .map((finding) => [`${finding.actionId ?? ""}|${finding.column ?? ""}`, finding.code]),
  );
  const proposals: Proposal[] = [];
  // Without a column of their own the partners are read from the responsible cell: there is no cell to tidy.
  const columns = table.columns.some(({ column }) => column === "partners")
    ? TEXT_COLUMNS
    : TEXT_COLUMNS.filter((column) => column !== "partners");
  for (const action of table.actions)
    for (const column of columns) {
      const before = cellText(action, column);
      if (before === "") continue;
      const { text, kinds } = tidied(column, before, dictionary);
      if (text === before) continue;
      proposals.push({
        code: asked.get(`${action.id}|${column}`) ?? "",
        kind: kinds[0]!,
        safe: true,
        edits: [{ actionId: action.id, column, before, after: text }],
        alsoIn: [],
      });
    }
  for (const finding of findings)
    if (finding.fixes.includes("header-name")) proposals.push(...proposeHeaders(finding, table));
  return proposals;
}
