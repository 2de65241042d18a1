import type { Message } from "../table/read-result";
import { say, type Catalogue, type Locale, type Values } from "./catalogue";
import { en } from "./en/reading";
import { pl } from "./pl/reading";

export type ReadingCode = keyof typeof pl;

export const READING: Catalogue<ReadingCode> = { pl, en };

/** The sentence for a message of reading; undefined for a code of another area. */
export function readingSentence(message: Message, locale: Locale = "pl"): string | undefined {
  return say(READING, locale, message.code, message.values);
}

/** What the proof of a receipt found, in one sentence. */
export function receiptSentence(
  code: Extract<ReadingCode, `receipt.${string}`>,
  values: Values,
  locale: Locale = "pl",
): string {
  return READING[locale][code](values);
}
