/**
 * What a style says that a reader needs: heading level, list, hidden text. Styles inherit through w:basedOn (ISO
 * 29500-1 §17.7).
 */
import { childOf, downTo, elementsOf, type XmlElement } from "../../ooxml/xml";
import type { ListPlace } from "./numbering";

export interface Styles {
  /**
   * 1–9 for a heading style, by its built-in name or its outline level; ids are localised ("Nagwek1") and prove
   * nothing.
   */
  heading(style: string | undefined): number | undefined;
  list(style: string | undefined): Partial<ListPlace> | undefined;
  /** Undefined when neither the style nor an ancestor says so. */
  hidden(style: string | undefined): boolean | undefined;
  /** Shown in capitals however it is typed. */
  capitals(style: string | undefined): boolean | undefined;
  /** The font the style's letters are of. */
  font(style: string | undefined): string | undefined;
  /** The list a numbering style stands for. */
  numberingStyle(style: string): string | undefined;
  defaultParagraph?: string;
}

/** "On" of a switch: present, and not set to false. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "true");
}

/** A switch that may not be there at all. */
export const switched = (element: XmlElement | undefined): boolean | undefined =>
  element === undefined ? undefined : isOn(element);

/** The font of Latin letters. */
export const fontOf = (properties: XmlElement | undefined): string | undefined => {
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  return fonts?.["w:hAnsi"] ?? fonts?.["w:ascii"];
};

const HEADING_NAME = /^(?:heading|nagłówek|naglowek|nagwek|überschrift|titre)\s*([1-9])$/i;

const LONGEST_CHAIN = 50;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>();
  for (const style of root ? elementsOf(root, "w:style") : []) styles.set(style.attributes["w:styleId"] ?? "", style);
  /**
   * The first answer going up the chain of ancestors; a circle ends it, and so does a chain longer than any program
   * makes.
   */
  const inherited = <T>(
    id: string | undefined,
    ask: (style: XmlElement, id: string) => T | undefined,
  ): T | undefined => {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at) && seen.size < LONGEST_CHAIN;) {
      seen.add(at);
      const style = styles.get(at);
      if (!style) return undefined;
      const answer = ask(style, at);
      if (answer !== undefined) return answer;
      at = childOf(style, "w:basedOn")?.attributes["w:val"];
    }
    return undefined;
  };
  return {
    heading: (id) =>
      inherited(id, (style, at) => {
        const named = HEADING_NAME.exec(childOf(style, "w:name")?.attributes["w:val"] ?? "") ?? HEADING_NAME.exec(at);
        return named ? Number(named[1]) : outlineLevel(childOf(style, "w:pPr"));
      }) ?? headingById(styles, id),
    list: (id) => {
      const numId = inherited(id, (style) => downTo(style, "w:pPr", "w:numPr", "w:numId")?.attributes["w:val"]);
      const level = inherited(id, (style) => downTo(style, "w:pPr", "w:numPr", "w:ilvl")?.attributes["w:val"]);
      return numId === undefined ? undefined : { numId, level: Number(level ?? 0) };
    },
    hidden: (id) => inherited(id, (style) => switched(downTo(style, "w:rPr", "w:vanish"))),
    capitals: (id) => inherited(id, (style) => switched(downTo(style, "w:rPr", "w:caps"))),
    font: (id) => inherited(id, (style) => fontOf(childOf(style, "w:rPr"))),
    numberingStyle: (id) => downTo(styles.get(id), "w:pPr", "w:numPr", "w:numId")?.attributes["w:val"],
    defaultParagraph: [...styles].find(
      ([, style]) =>
        style.attributes["w:type"] === "paragraph" && ["1", "true", "on"].includes(style.attributes["w:default"] ?? ""),
    )?.[0],
  };
}

/** Some writers leave the style part out and keep its name. */
function headingById(styles: ReadonlyMap<string, XmlElement>, id: string | undefined): number | undefined {
  const named = id !== undefined && !styles.has(id) ? HEADING_NAME.exec(id) : null;
  return named ? Number(named[1]) : undefined;
}

/** 1–9 from w:outlineLvl (0–8; 9 means body text). */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = childOf(properties, "w:outlineLvl")?.attributes["w:val"];
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : undefined;
}
