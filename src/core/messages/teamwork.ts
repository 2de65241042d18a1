import type { Locale, Values } from "./catalogue";
import { teamwork as en } from "./en/teamwork";
import { teamwork as pl } from "./pl/teamwork";

export const TEAMWORK = { pl, en };

/** A sentence of the sheets of hand-outs, collections, comparisons and decisions. */
export function teamworkText(locale: Locale, code: keyof typeof pl, values: Values = {}): string {
  return TEAMWORK[locale][code](values);
}
