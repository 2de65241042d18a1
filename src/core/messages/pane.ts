import type { Sentence } from "./catalogue";
import { en } from "./en/pane";
import { enCheck } from "./en/pane-check";
import { enDesk } from "./en/pane-desk";
import { enTeam } from "./en/pane-team";
import { pl } from "./pl/pane";
import { plCheck } from "./pl/pane-check";
import { plDesk } from "./pl/pane-desk";
import { plTeam } from "./pl/pane-team";

export type PaneCode = keyof typeof pl | keyof typeof plCheck | keyof typeof plDesk | keyof typeof plTeam;

/** Words of the pane: the shell and Uporządkuj, Sprawdź, the smaller screens, and those for many hands. */
export const PANE: { pl: Record<PaneCode, Sentence>; en: Record<PaneCode, Sentence> } = {
  pl: { ...pl, ...plCheck, ...plDesk, ...plTeam },
  en: { ...en, ...enCheck, ...enDesk, ...enTeam },
};
