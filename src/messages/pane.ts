import type { Sentence } from "./catalogue";
import { en } from "./en/pane";
import { enCheck } from "./en/pane-check";
import { enDesk } from "./en/pane-desk";
import { pl } from "./pl/pane";
import { plCheck } from "./pl/pane-check";
import { plDesk } from "./pl/pane-desk";

export type PaneCode = keyof typeof pl | keyof typeof plCheck | keyof typeof plDesk;

/** Words of the pane: the shell and Uporządkuj, Sprawdź, and the smaller screens. */
export const PANE: { pl: Record<PaneCode, Sentence>; en: Record<PaneCode, Sentence> } = {
  pl: { ...pl, ...plCheck, ...plDesk },
  en: { ...en, ...enCheck, ...enDesk },
};
