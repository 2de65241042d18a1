/** A file that came back, or the file of another plan, opened as everywhere in the add-in. */
import type { Dictionary } from "../../../dictionary";
import { returnedFrom as openReturned, type ReturnedResult } from "../../../merging";
import { RETURNED_SHEETS } from "../../../summarising/teamwork";

export const returnedFrom = (bytes: Uint8Array, file: string, dictionary?: Dictionary): ReturnedResult => openReturned(bytes, file, RETURNED_SHEETS, dictionary);
