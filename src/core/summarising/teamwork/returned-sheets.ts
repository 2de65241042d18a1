import type { SheetNames } from "../../merging";
import { SHEETS } from "../model/sheet-model";

/** What a returned file is opened by. */
export const RETURNED_SHEETS: SheetNames = {
  plan: SHEETS.actions,
  data: SHEETS.handOut,
  ours: new Set(Object.values(SHEETS)),
};
