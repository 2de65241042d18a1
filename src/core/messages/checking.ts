/** What a finding says, where it is, and what its rule is called. */
import type { Message, MessageValue } from "../table/read-result";
import type { Table } from "../table/types";
import { say, type Locale, type Sentence } from "./catalogue";
import { en } from "./en/checking";
import { en as enNames } from "./en/rule-names";
import { en as enPlaces } from "./en/checking-places";
import { en as enSettings } from "./en/settings";
import { gathered as plGathered } from "./pl/checking-gathered";
import { gathered as enGathered } from "./en/checking-gathered";
import { pl } from "./pl/checking";
import { pl as plNames } from "./pl/rule-names";
import { pl as plPlaces } from "./pl/checking-places";
import { pl as plSettings } from "./pl/settings";

/** What a sentence needs of a finding: `checking/` has the whole of it. */
export interface Told {
  code: string;
  values: Record<string, MessageValue>;
}

/** What tells where a finding is. */
export interface Placed {
  actionId?: string;
  goal?: { area: string; number: string };
}

const NAMES: Record<Locale, Readonly<Record<string, string>>> = { pl: plNames, en: enNames };
const SENTENCES: Record<Locale, Readonly<Record<string, Sentence>>> = { pl, en };
const GATHERED: Record<Locale, Readonly<Record<string, Sentence>>> = { pl: plGathered, en: enGathered };
const SETTINGS: Record<Locale, Readonly<Record<string, Sentence>>> = { pl: plSettings, en: enSettings };
const PLACES = { pl: plPlaces, en: enPlaces };

/** Name of a rule: "Brak źródła finansowania". An unknown code is its own name. */
export function ruleName(code: string, locale: Locale = "pl"): string {
  return NAMES[locale][code] ?? NAMES.pl[code] ?? code;
}

/** One plain sentence with the values in it. A rule that has no sentence yet says its name. */
export function findingSentence(finding: Told, locale: Locale = "pl"): string {
  const whole = finding.values.gathered ? GATHERED[locale][finding.code] : undefined;
  if (whole) return whole(finding.values);
  return say(SENTENCES, locale, finding.code, finding.values) ?? `${ruleName(finding.code, locale)}.`;
}

/**
 * "cel II, działanie 3" for a row, "cel II" for a goal, "cała tabela" for the rest. The cell's address is the sheet's
 * business.
 */
export function findingPlace(finding: Placed, table: Pick<Table, "actions" | "goals">, locale: Locale = "pl"): string {
  const places = PLACES[locale];
  const action =
    finding.actionId === undefined ? undefined : table.actions.find((each) => each.id === finding.actionId);
  if (action) return places.action(action);
  if (!finding.goal) return places.table;
  const { area, number } = finding.goal;
  return places.goal(table.goals.find((each) => each.area === area && each.number === number) ?? { number, text: "" });
}

/** A message of the check or of stored settings ("suppression-expired", "settings-newer"…) as a sentence. */
export function settingsSentence(message: Message, locale: Locale = "pl"): string {
  return say(SETTINGS, locale, message.code, message.values) ?? message.code;
}
