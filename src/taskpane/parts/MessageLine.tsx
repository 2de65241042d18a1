/** A message of the reader in words, with its place. */
import { fileSentence } from "../../core/messages/files";
import { PANE, type PaneCode } from "../../core/messages/pane";
import { readingSentence } from "../../core/messages/reading";
import type { Message } from "../../core/table";
import { usePane } from "../state/store";

export function MessageLine({ message }: { message: Message }) {
  const locale = usePane((state) => state.locale);
  const sentence =
    fileSentence(message, locale) ??
    readingSentence(message, locale) ??
    PANE[locale][message.code as PaneCode]?.(message.values) ??
    message.code;
  return (
    <span>{message.where && !sentence.includes(message.where) ? `${sentence} (${message.where})` : sentence}</span>
  );
}
