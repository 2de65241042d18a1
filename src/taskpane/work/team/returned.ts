/** A file that came back, or the file of another plan, opened as the terminal opens it. */
import type { Dictionary } from "../../../core/dictionary";
import { returnedFrom as open, type ReturnedResult } from "../../../core/merging";
import { RETURNED_SHEETS } from "../../../core/summarising/teamwork/returned-sheets";

/** Never throws for what a file contains; the failure is the reader's own message. */
export const returnedFrom = (bytes: Uint8Array, file: string, dictionary?: Dictionary): ReturnedResult =>
  open(bytes, file, RETURNED_SHEETS, dictionary);
