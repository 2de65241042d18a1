/**
 * Notes, through excelize, which draws their boxes too. Sheets whose notes were not touched keep them, threads
 * included.
 */
import { cellName } from "../model/address";
import { done } from "./done";
import type { SaveContext } from "./save-context";

/** A reader finds the note's text after the author only when Excel itself put the author there: the host does not. */
export function writeNotes({ workbook, file, base, nameOf }: SaveContext): (context: SaveContext) => void {
  for (const sheet of workbook.sheets) {
    if (!sheet.touched.has("notes") && (sheet.source || sheet.notes.length === 0)) continue;
    const old = sheet.source
      ? base.relations(sheet.source.part).find(({ type }) => type === "comments")?.target
      : undefined;
    if (old)
      for (const [, cell] of base.main(old).matchAll(/<comment\b[^>]*\bref="([A-Z]+\d+)"/g))
        done(file.DeleteComment(nameOf(sheet), cell!));
    for (const note of sheet.notes)
      done(
        file.AddComment(nameOf(sheet), {
          Cell: cellName(note.row, note.column),
          Author: note.author || "—",
          Paragraph: [{ Text: note.text }],
          Width: Math.round(note.width / 0.75),
          Height: Math.round(note.height / 0.75),
        }),
      );
  }
  return () => undefined;
}
