/**
 * Notes and comments on the cells of a sheet: nobody's table, yet somebody's words. ECMA-376 Part 1, 18.7; threads:
 * MS-XLSX 2.6.200.
 */
import type { CellComment } from "../grid";
import type { XmlElement } from "../../ooxml/xml";
import { textOf } from "./strings";
import { within } from "./parts";
import { placeOf } from "../../ooxml/sheet/place";

const AT_THE_SHEET = { row: 0, column: 0 };

const at = (comment: XmlElement, text: string): CellComment => ({
  ...placeOf(comment.attributes["ref"], AT_THE_SHEET),
  text,
});

/** A thread's cell also carries a note for programs that know no threads: it says the same and is not told twice. */
export function commentsOf(notes: XmlElement | undefined, threads: XmlElement | undefined): CellComment[] {
  const threaded = threads
    ? within(threads, "threadedComment").map((comment) =>
        at(
          comment,
          within(comment, "text")
            .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
            .join(""),
        ),
      )
    : [];
  const cells = new Set(threaded.map(({ row, column }) => `${row}:${column}`));
  const noted = notes
    ? within(notes, "commentList", "comment").map((comment) =>
        at(comment, within(comment, "text").map(textOf).join("\n")),
      )
    : [];
  return [...threaded, ...noted.filter(({ row, column }) => !cells.has(`${row}:${column}`))].filter(
    ({ text }) => text.trim() !== "",
  );
}
