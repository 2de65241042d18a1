/** Texts of a workbook: plain or in runs, without the reading aids of other scripts. */
import { elementsOf, type XmlElement } from "../xml";
import { localName, within } from "./parts";

/** Characters XML cannot hold stand as "_x000D_"; a text that really says so has its underscore escaped the same way. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\r\n?/g, "\n")
    : text;
}

const written = (element: XmlElement): string => element.children.filter((child) => typeof child === "string").join("");

/** The text of <si>, <is> or of a comment: its own <t> and those of its runs. */
export function textOf(element: XmlElement): string {
  const pieces = elementsOf(element).flatMap((child) =>
    localName(child.name) === "t"
      ? [written(child)]
      : localName(child.name) === "r"
        ? within(child, "t").map(written)
        : [],
  );
  return unescaped(pieces.join(""));
}

export const sharedStrings = (root: XmlElement | undefined): string[] => (root ? within(root, "si").map(textOf) : []);
