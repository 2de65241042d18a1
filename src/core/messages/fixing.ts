import type { Message } from "../table/read-result";
import { say, type Catalogue, type Locale, type Values } from "./catalogue";
import { EN } from "./en/fixing";
import { PL } from "./pl/fixing";

export type FixingCode = keyof typeof PL;

const FIXING: Catalogue<FixingCode> = { pl: PL, en: EN };

/** A sentence about a fix or a succession; undefined for a code of another area. */
export function fixingSentence(message: Message, locale: Locale = "pl"): string | undefined {
  return say(FIXING, locale, message.code, message.values);
}

/** A word or a note of fixing. */
export function fixingWord(code: FixingCode, locale: Locale = "pl", values: Values = {}): string {
  return FIXING[locale][code](values);
}

/** What a kind of fix does, as a button or a heading says it; undefined for an unknown kind. */
export function fixKindName(kind: string, locale: Locale = "pl"): string | undefined {
  return say(FIXING, locale, `kind.${kind}`, {});
}
