/** A message of the reader in words, with its place. */
import { fileSentence } from "../../messages/files";
import { PANE, type PaneCode } from "../../messages/pane";
import { readingSentence } from "../../messages/reading";
import type { Message } from "../../table";
import { usePane } from "../state/store";

export function MessageLine({ message }: { message: Message }) {
  const locale = usePane((state) => state.locale);
  const sentence = fileSentence(message, locale) ?? readingSentence(message, locale) ?? PANE[locale][message.code as PaneCode]?.(message.values) ?? message.code;
  return <span>{message.where && !sentence.includes(message.where) ? `${sentence} (${message.where})` : sentence}</span>;
}
