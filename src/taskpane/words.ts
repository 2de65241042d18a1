/**
 * Words of the pane in the reader's language; a code the catalogue does not have is shown as it is, so that it is seen
 * and mended.
 */
import { useCallback } from "react";
import type { Values } from "../core/messages/catalogue";
import { PANE, type PaneCode } from "../core/messages/pane";
import { usePane } from "./state/store";

export type Words = (code: PaneCode, values?: Values) => string;

export function useWords(): Words {
  const locale = usePane((state) => state.locale);
  return useCallback((code, values = {}) => PANE[locale][code]?.(values) ?? code, [locale]);
}
