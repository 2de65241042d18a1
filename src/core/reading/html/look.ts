/** How a cell of a page looks: witnesses to whether its row is a header. */
import { isCapital, type FlowBlock } from "../flow";
import type { CellLook } from "../source";
import { styleOf, type HtmlElement } from "./tree";

const PLAIN = /^(?:|none|transparent|white|window|#fff|#ffffff|inherit|initial)$/;
const BOLD = /^(?:bold|bolder|[6-9]00)$/;

export function lookOf(cell: HtmlElement, content: readonly FlowBlock[]): CellLook | undefined {
  const fill = (cell.attributes.bgcolor ?? styleOf(cell, "background-color") ?? styleOf(cell, "background") ?? "")
    .trim()
    .toLowerCase();
  const look: CellLook = {
    ...(cell.name === "th" ? { header: true } : {}),
    ...(isBold(cell) ? { bold: true } : {}),
    ...(isCapital(content) ? { capitals: true } : {}),
    ...(PLAIN.test(fill) ? {} : { fill }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** All of its text stands in something bold, as far as three elements down tell. */
function isBold(element: HtmlElement, depth = 0): boolean {
  if (["b", "strong"].includes(element.name) || BOLD.test((styleOf(element, "font-weight") ?? "").toLowerCase()))
    return true;
  const said = element.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  return depth < 3 && said.length > 0 && said.every((child) => typeof child !== "string" && isBold(child, depth + 1));
}
