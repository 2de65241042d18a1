import type { Message } from "../table/read-result";
import { say, type Catalogue, type Locale } from "./catalogue";
import { en } from "./en/files";
import { pl } from "./pl/files";

export type FileCode = keyof typeof pl;

export const FILES: Catalogue<FileCode> = { pl, en };

/** The sentence for a message about a file; undefined for a code of another area. */
export function fileSentence(message: Message, locale: Locale = "pl"): string | undefined {
  return say(FILES, locale, message.code, message.values);
}
