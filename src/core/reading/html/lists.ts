/** The number or bullet that a browser paints before a list item. */
import { formatNumber } from "../docx/number-format";
import { styleOf, type HtmlElement } from "./tree";

const TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  disc: "bullet",
  circle: "bullet",
  square: "bullet",
  none: "none",
};

const labels = new WeakMap<HtmlElement, string>();

/** Label of an item whose list was prepared by `numberLists`; undefined for an item without one. */
export function itemLabel(item: HtmlElement): string | undefined {
  return labels.get(item);
}

/** Works out the labels of every list below an element, once, before it is read. */
export function numberLists(element: HtmlElement): void {
  const ordered = element.name === "ol";
  let count = Number(element.attributes.start ?? 1);
  if (!Number.isInteger(count)) count = 1;
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === "li") {
      const own = Number(child.attributes.value);
      if (ordered && child.attributes.value !== undefined && Number.isInteger(own)) count = own;
      const type = typeOf(child) ?? typeOf(element) ?? (ordered ? "decimal" : "bullet");
      const label = type === "none" ? "" : type === "bullet" ? "• " : `${formatNumber(count, type)}. `;
      labels.set(child, label);
      count++;
    }
    numberLists(child);
  }
}

function typeOf(element: HtmlElement): string | undefined {
  const style = styleOf(element, "list-style-type") ?? styleOf(element, "list-style")?.split(/\s+/)[0];
  return (style !== undefined ? TYPES[style.toLowerCase()] : undefined) ?? TYPES[element.attributes.type ?? ""];
}
