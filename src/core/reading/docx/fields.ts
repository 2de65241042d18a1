/**
 * Fields of a story: of most only the result is seen, some paint what stands in their code, forms keep their value
 * beside it.
 */
import { childOf, elementsOf, type XmlElement } from "../../ooxml/xml";
import { isOn } from "./styles";
import { symbolText } from "./symbols";

export interface Field {
  /** Its result has begun, and is what Word shows. */
  shown: boolean;
  code: string;
  /** Its value was told by the form's data: a result repeats it. */
  given: boolean;
}

/**
 * What a place of an old form shows (w:ffData): the entry chosen, a box ticked or not. Text of a text place is its
 * result.
 */
export function formValue(mark: XmlElement): string | undefined {
  const data = childOf(mark, "w:ffData");
  const box = childOf(data, "w:checkBox");
  if (box) return isOn(childOf(box, "w:checked") ?? childOf(box, "w:default")) ? "☒" : "☐";
  const list = childOf(data, "w:ddList");
  if (!list) return undefined;
  const chosen = (childOf(list, "w:result") ?? childOf(list, "w:default"))?.attributes["w:val"];
  return elementsOf(list, "w:listEntry")[Number(chosen ?? 0)]?.attributes["w:val"];
}

/** Fields without a result: Word paints what their code says. */
function painted(code: string): string | undefined {
  const [name, ...words] = code.trim().split(/\s+/);
  if (/^macrobutton$/i.test(name ?? "")) return words.slice(1).join(" ");
  if (!/^symbol$/i.test(name ?? "")) return undefined;
  const letter = Number(words[0]);
  const font = /\\f\s+"([^"]+)"/.exec(code)?.[1] ?? /\\f\s+(\w+)/.exec(code)?.[1];
  return letter > 0 && letter <= 0xffff ? symbolText(letter, font) : undefined;
}

/** By the mark's type; `end` gives back what the field painted without a result. */
export const FIELD_STEPS: Readonly<Record<string, (fields: Field[], given: boolean) => string | undefined>> = {
  begin: (fields, given) => {
    fields.push({ shown: false, code: "", given });
    return undefined;
  },
  separate: (fields) => {
    const field = fields.at(-1);
    if (field) field.shown = !field.given;
    return undefined;
  },
  end: (fields) => {
    const field = fields.pop();
    return field && !field.shown && !field.given ? painted(field.code) : undefined;
  },
};
