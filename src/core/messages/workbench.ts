import type { Sentence } from "./catalogue";
import { en } from "./en/workbench";
import { pl } from "./pl/workbench";

export type WorkbenchWords = Record<keyof typeof pl, Sentence>;

export const WORKBENCH: { pl: WorkbenchWords; en: WorkbenchWords } = { pl, en };
