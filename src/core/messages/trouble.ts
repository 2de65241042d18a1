import type { MessageValue } from "../table/read-result";
import { say, type Catalogue, type Locale } from "./catalogue";
import { en } from "./en/trouble";
import { pl } from "./pl/trouble";

export type TroubleSentenceCode = keyof typeof pl;

export const TROUBLE: Catalogue<TroubleSentenceCode> = { pl, en };

/** What happened and what to do next. An unknown code is shown as such: never silence. */
export function troubleSentences(
  trouble: { code: string; values: Record<string, MessageValue> },
  locale: Locale = "pl",
): { what: string; next: string } {
  const sentence = (code: string) => say(TROUBLE, locale, code, trouble.values);
  return {
    what: sentence(trouble.code) ?? trouble.code,
    next: sentence(`${trouble.code}.next`) ?? sentence("request-failed.next")!,
  };
}

/** Both in one line, for a terminal or a status bar. */
export function troubleSentence(
  trouble: { code: string; values: Record<string, MessageValue> },
  locale: Locale = "pl",
): string {
  const { what, next } = troubleSentences(trouble, locale);
  return `${what} ${next}`;
}
