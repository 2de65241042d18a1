/**
 * What stays out of the table or came into it by mistake, and must be looked at: told with its place, not only listed.
 */
import { fold } from "../table/text";
import type { Action } from "../table/types";
import { matchHeader } from "./headers/match";
import { squeeze } from "./headers/squeeze";
import type { Notes } from "./notes";
import type { Ledger } from "./receipt/ledger";
import type { SourceDocument } from "./source";

/** A number, a date, an amount or a mark: content that a plan may need. */
const TELLING = /\d|^[xX✓✔]$/u;

export function tellLeftOut(document: SourceDocument, ledger: Ledger, notes: Notes): void {
  for (const piece of ledger.untold(document))
    if ("row" in piece && TELLING.test(fold(piece.text)))
      notes.count("reading.left-out-values", piece.where, fold(piece.text));
}

/** An action that says the words of the header above it: a header row that was not known for one. */
export function tellHeaderActions(actions: readonly Action[], headers: readonly string[], notes: Notes): void {
  const known = new Set(headers.map(squeeze).filter((header) => header.length > 3));
  for (const { text, responsible, funding, origin } of actions) {
    const named = [text, responsible, funding].filter((said) => said !== "" && matchHeader(said)[0]?.cost === 0).length;
    if (named > 1 || (named === 1 && known.has(squeeze(text))))
      notes.count("reading.header-as-action", origin.cells?.action ?? origin.where ?? "", text);
  }
}
