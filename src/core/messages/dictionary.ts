import type { Message } from "../table/read-result";
import { say, type Catalogue, type Locale, type Values } from "./catalogue";
import { EN } from "./en/dictionary";
import { PL } from "./pl/dictionary";

export type DictionaryCode = keyof typeof PL;

const DICTIONARY: Catalogue<DictionaryCode> = { pl: PL, en: EN };

/** A sentence about the dictionary; undefined for a code of another area. */
export function dictionarySentence(message: Message, locale: Locale = "pl"): string | undefined {
  return say(DICTIONARY, locale, message.code, message.values);
}

/** A header or a word of the sheet Słownik. */
export function dictionaryWord(code: DictionaryCode, locale: Locale = "pl", values: Values = {}): string {
  return DICTIONARY[locale][code](values);
}
