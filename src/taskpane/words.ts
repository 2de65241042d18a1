/**
 * Words of the pane in the reader's language. Those of the shell come with the first load, the others with the first
 * screen; a code the catalogue does not have is shown as it is, so that it is seen and mended.
 */
import { useCallback } from "react";
import type { Locale, Sentence, Values } from "../core/messages/catalogue";
import type { PaneCode } from "../core/messages/pane";
import { SHELL } from "../core/messages/pane-shell";
import { usePane } from "./state/store";

export type Words = (code: PaneCode, values?: Values) => string;
type Book = Record<Locale, Partial<Record<string, Sentence>>>;

let book: Book = SHELL;

/** Loaded beside every screen: the rest of the words. */
export async function loadWords(): Promise<void> {
  const { PANE } = await import(/* webpackChunkName: "words" */ "../core/messages/pane");
  book = PANE;
}

export function useWords(): Words {
  const locale = usePane((state) => state.locale);
  return useCallback((code, values = {}) => book[locale][code]?.(values) ?? code, [locale]);
}
