/** What an element says, and which elements stand on lines of their own. */
import type { HtmlElement } from "./tree";

export const BLOCK = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ul",
  "ol",
  "dl",
  "dt",
  "dd",
  "blockquote",
  "pre",
  "section",
  "article",
  "header",
  "footer",
  "main",
  "nav",
  "aside",
  "figure",
  "figcaption",
  "address",
  "form",
  "fieldset",
  "legend",
  "hr",
  "body",
  "html",
  "center",
  "details",
  "summary",
  "caption",
]);
export const TABLE_PART = new Set(["tr", "td", "th", "tbody", "thead", "tfoot"]);

export function textOf(element: HtmlElement): string {
  return element.children
    .map((child) =>
      typeof child === "string"
        ? child
        : `${BLOCK.has(child.name) || TABLE_PART.has(child.name) ? " " : ""}${textOf(child)}`,
    )
    .join("");
}
