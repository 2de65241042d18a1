import type { Sentence } from "./catalogue";
import { enCheck } from "./en/pane-check";
import { enDesk } from "./en/pane-desk";
import { enTeam } from "./en/pane-team";
import { SHELL, type ShellCode } from "./pane-shell";
import { plCheck } from "./pl/pane-check";
import { plDesk } from "./pl/pane-desk";
import { plTeam } from "./pl/pane-team";

export type PaneCode = ShellCode | keyof typeof plCheck | keyof typeof plDesk | keyof typeof plTeam;

/** Words of the pane: the shell and Uporządkuj, Sprawdź, the smaller screens, and those for many hands. */
export const PANE: { pl: Record<PaneCode, Sentence>; en: Record<PaneCode, Sentence> } = {
  pl: { ...SHELL.pl, ...plCheck, ...plDesk, ...plTeam },
  en: { ...SHELL.en, ...enCheck, ...enDesk, ...enTeam },
};
