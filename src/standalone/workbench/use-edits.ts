/**
 * Typing on the sheet, and Ctrl+Z: one's own last edit while nothing has been written since, else the add-in's last
 * step, which its journal takes back.
 */
import { useRef } from "react";
import type { WORKBENCH } from "../../core/messages/workbench";
import type { HostClient } from "./host-client";
import type { SheetPicture } from "./picture";

interface Edited {
  sheet: string;
  row: number;
  column: number;
  before: string[][];
}

interface EditTools {
  host: HostClient;
  picture: SheetPicture | null;
  refresh: () => void;
  onSaid: (sentence: string) => void;
  words: (typeof WORKBENCH)["pl"];
  tell: (message: object) => void;
}

function inputsOf(
  picture: SheetPicture,
  row: number,
  column: number,
  values: readonly (readonly string[])[],
): string[][] {
  const inputs = new Map(picture.cells.map((cell) => [`${cell.row},${cell.column}`, cell.input]));
  return values.map((line, down) => line.map((_, right) => inputs.get(`${row + down},${column + right}`) ?? ""));
}

export function useEdits({ host, picture, refresh, onSaid, words, tell }: EditTools) {
  const edits = useRef<Edited[]>([]);
  /** The revision right after one's own last edit: a later one means that somebody else has written. */
  const since = useRef<number | null>(null);
  const put = async (sheet: string, row: number, column: number, values: string[][]): Promise<boolean> => {
    const answer = await host.ask("edit", { sheet, row, column, values });
    onSaid(answer.ok ? "" : words.refused({ sheet }));
    since.current = (await host.ask("picture", {})).revision;
    refresh();
    return answer.ok;
  };
  const edit = async (row: number, column: number, values: string[][]): Promise<void> => {
    if (!picture) return;
    const { active } = picture;
    const before = inputsOf(picture, row, column, values);
    if (since.current !== picture.revision) edits.current = [];
    if (await put(active, row, column, values)) edits.current.push({ sheet: active, row, column, before });
  };
  const undo = async (): Promise<void> => {
    const last = since.current === picture?.revision ? edits.current.pop() : undefined;
    if (last) await put(last.sheet, last.row, last.column, last.before);
    else tell({ undo: true });
  };
  return { edit, undo };
}
