import type { Sentence } from "./catalogue";
import { en } from "./en/pane";
import { pl } from "./pl/pane";

export type ShellCode = keyof typeof pl;

/** What the pane says before any screen but Start is loaded: its frame, Start, and what is going on. */
export const SHELL: { pl: Record<ShellCode, Sentence>; en: Record<ShellCode, Sentence> } = { pl, en };
