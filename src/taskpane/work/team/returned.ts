/** A file that came back, or the file of another plan, opened as the terminal opens it. */
import type { Dictionary } from "../../../dictionary";
import { returnedFrom as open, type ReturnedResult, type SheetNames } from "../../../merging";
import { SHEETS } from "../../../summarising/sheet-model";

const NAMES: SheetNames = { plan: SHEETS.actions, data: SHEETS.handOut, ours: new Set(Object.values(SHEETS)) };

/** Never throws for what a file contains; the failure is the reader's own message. */
export const returnedFrom = (bytes: Uint8Array, file: string, dictionary?: Dictionary): ReturnedResult => open(bytes, file, NAMES, dictionary);
