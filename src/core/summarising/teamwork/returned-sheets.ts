import type { SheetNames } from "../../merging";
import { teamworkText } from "../../messages/teamwork";
import { SHEETS } from "../model/sheet-model";

const LOCALES = ["pl", "en"] as const;

/** What a returned file is opened by. */
export const RETURNED_SHEETS: SheetNames = {
  plan: SHEETS.actions,
  data: SHEETS.handOut,
  ours: new Set(Object.values(SHEETS)),
  form: new Set(LOCALES.map((locale) => teamworkText(locale, "form.header"))),
};
