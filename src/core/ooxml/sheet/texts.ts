/** Texts of a workbook: plain or in runs, without the reading aids of other scripts (ECMA-376 Part 1, 18.4). */
import { strictly } from "../xml";
import type { XmlReader } from "../xml-tokens";

export interface SheetText {
  text: string;
  /** Letters with looks of their own. */
  rich: boolean;
}

export interface SharedText extends SheetText {
  /** Where the item stands in its part. */
  start: number;
  end: number;
}

export const local = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);

/**
 * Characters XML cannot hold stand as "_x000D_"; a text that really says so has its underscore escaped the same way.
 */
export const unescapeCell = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The text of the element just opened (<v>, <t>, <f>), all inside it included; leaves the reader at its end. */
export function plainText(reader: XmlReader): string {
  const outside = reader.depth - 1;
  let text = "";
  while (reader.next() && reader.depth > outside) if (reader.token === "text") text += reader.text;
  return text;
}

/** The text of the <si>, <is> or comment just opened: its own <t> and those of its runs. */
export function richText(reader: XmlReader): SheetText {
  const outside = reader.depth - 1;
  let text = "";
  let rich = false;
  while (reader.next() && reader.depth > outside) {
    if (reader.token !== "open") continue;
    const name = local(reader.name);
    if (name === "t") text += plainText(reader);
    else if (name === "r") rich = true;
    else reader.skip();
  }
  return { text: unescapeCell(text), rich };
}

/** The table of texts; none when the part is not sound. */
export function sharedTexts(source: Uint8Array | string): SharedText[] {
  const read = strictly(source, (reader) => {
    const found: SharedText[] = [];
    while (reader.next()) {
      if (reader.token !== "open" || reader.depth === 1) continue;
      if (local(reader.name) !== "si") reader.skip();
      else {
        const { start } = reader;
        found.push({ ...richText(reader), start, end: reader.end });
      }
    }
    return found;
  });
  return read.ok ? read.value : [];
}
