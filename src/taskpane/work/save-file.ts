/**
 * A file out of the pane: offered for download, and kept as a link on the screen, because on a Mac and in some policies
 * the first does nothing at all. Text that cannot be saved either way can be copied by hand.
 */
import type { Message } from "../../core/table";
import { dispatch, getState } from "../state/store";

export const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
} as const;

export function saveFile(
  file: string,
  type: string,
  content: Uint8Array | string,
  messages: readonly Message[] = [],
): void {
  const before = getState().desk.exported;
  if (before?.how === "saved") URL.revokeObjectURL(before.url);
  const blob = new Blob([content as BlobPart], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  dispatch({ type: "desk", change: { exported: { how: "saved", file, size: blob.size, url, messages } } });
}
