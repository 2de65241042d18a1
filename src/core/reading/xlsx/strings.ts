/** Texts of notes and comments, from their tree. */
import { elementsOf, type XmlElement } from "../../ooxml/xml";
import { unescapeCell } from "../../ooxml/sheet/texts";
import { localName, within } from "./parts";

const written = (element: XmlElement): string => element.children.filter((child) => typeof child === "string").join("");

/** Line ends as texts of cells have them. */
export const plainLines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** The text of a comment: its own <t> and those of its runs. */
export function textOf(element: XmlElement): string {
  const pieces = elementsOf(element).flatMap((child) =>
    localName(child.name) === "t"
      ? [written(child)]
      : localName(child.name) === "r"
        ? within(child, "t").map(written)
        : [],
  );
  return plainLines(unescapeCell(pieces.join("")));
}
