/**
 * Which findings a room can answer, what is asked, and which findings share one answer. Everything else is work for a
 * desk.
 */
import type { ColumnKey } from "../table";

export type QuestionKind =
  | "funding"
  | "source-behind"
  | "owner"
  | "owner-behind"
  | "owner-part"
  | "lead"
  | "term"
  | "indicator"
  | "action-text"
  | "successor";

export interface Asking {
  kind: QuestionKind;
  /** Cells the answer is written to; "term" is answered with two ends at once. */
  columns: readonly ColumnKey[];
  /**
   * Findings with the same key share a question: of one goal, with the same text in the cell, about the same body in
   * it, or each on its own.
   */
  together: "goal" | "cell-text" | "body" | "action";
  /**
   * What the answer takes the place of: the cell (when absent), the body it is about, or the lead – the other bodies
   * stay as partners.
   */
  replaces?: "body" | "lead";
}

const FUNDING = { columns: ["funding"] } as const;
const OWNER = { columns: ["responsible"] } as const;
const TERM = { kind: "term", columns: ["from", "to"], together: "goal" } as const;
const INDICATOR = { kind: "indicator", columns: ["indicator"], together: "goal" } as const;

export const ASKING: Readonly<Record<string, Asking>> = {
  "FIN-01": { kind: "funding", ...FUNDING, together: "goal" },
  "FIN-02": { kind: "source-behind", ...FUNDING, together: "cell-text" },
  "FIN-03": { kind: "source-behind", ...FUNDING, together: "cell-text" },
  "FIN-04": { kind: "source-behind", ...FUNDING, together: "cell-text" },
  "FIN-05": { kind: "source-behind", ...FUNDING, together: "cell-text" },
  "ODP-01": { kind: "owner", ...OWNER, together: "goal" },
  "ODP-02": { kind: "owner-behind", ...OWNER, together: "cell-text" },
  "ODP-03": { kind: "owner-part", ...OWNER, together: "body", replaces: "body" },
  "ODP-04": { kind: "lead", ...OWNER, together: "cell-text", replaces: "lead" },
  "ODP-05": { kind: "owner-part", ...OWNER, together: "body", replaces: "body" },
  "ODP-06": { kind: "successor", ...OWNER, together: "body", replaces: "body" },
  "CZA-01": TERM,
  "CZA-02": { ...TERM, together: "action" },
  "CZA-03": { ...TERM, together: "action" },
  "CZA-04": TERM,
  "CZA-05": TERM,
  "CZA-08": { ...TERM, together: "action" },
  "DZI-01": { kind: "action-text", columns: ["action"], together: "action" },
  "DZI-04": INDICATOR,
  "WSK-02": { ...INDICATOR, columns: ["indicatorBase", "indicatorTarget", "indicatorBaseYear"], together: "action" },
  "WSK-04": { ...INDICATOR, together: "action" },
};
