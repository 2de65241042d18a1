/**
 * Automatic numbers: Word keeps them out of the text and paints them, so a reader of the file must count as Word counts
 * (ISO 29500-1 §17.9). Counters belong to the abstract list: two lists made from one go on counting together, unless
 * the second says where it starts.
 */
import { childOf, elementsOf, type XmlElement } from "../../ooxml/xml";
import { formatNumber } from "./number-format";
import { symbolText } from "./symbols";

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** Level (1-based) whose use starts this one anew; 0 = never. */
  restart?: number;
  legal: boolean;
  /** The paragraph style whose level this is. */
  style?: string;
}

interface Abstract {
  levels: Map<number, Level>;
  /** This list is only a name for the list of a style. */
  styleLink?: string;
}

interface List {
  abstract: string;
  overrides: Map<number, { start?: number; level?: Level }>;
}

export interface ListPlace {
  numId: string;
  level: number;
  /**
   * The paragraph's style, where it is the style that puts it into the list: a level that names the style (w:pStyle) is
   * its level.
   */
  style?: string;
}

/** Gives the label of each numbered paragraph in document order; call once per paragraph. */
export type NumberLabels = (place: ListPlace) => string;

const value = (element: XmlElement | undefined): string | undefined => element?.attributes["w:val"];
const number = (element: XmlElement | undefined): number | undefined => {
  const text = value(element);
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
};

/** `styleList` gives the list of a numbering style (w:numStyleLink). */
export function numberLabels(
  root: XmlElement | undefined,
  styleList: (style: string) => string | undefined,
): NumberLabels {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, List>();
  for (const element of root ? elementsOf(root) : []) {
    if (element.name === "w:abstractNum")
      abstracts.set(element.attributes["w:abstractNumId"] ?? "", readAbstract(element));
    if (element.name === "w:num") lists.set(element.attributes["w:numId"] ?? "", readList(element));
  }
  const resolve = (abstractId: string, depth = 0): string => {
    const link = abstracts.get(abstractId)?.styleLink;
    const numId = link === undefined ? undefined : styleList(link);
    const next = numId === undefined ? undefined : lists.get(numId)?.abstract;
    return next !== undefined && next !== abstractId && depth < 9 ? resolve(next, depth + 1) : abstractId;
  };
  const counters = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();

  return ({ numId, level: written, style }) => {
    const list = lists.get(numId);
    if (!list) return "";
    const abstractId = resolve(list.abstract);
    const linked = style === undefined ? undefined : levelOf(abstracts.get(abstractId), style);
    const level = linked ?? written;
    if (level < 0 || level > 8) return "";
    const at = (index: number) => list.overrides.get(index)?.level ?? abstracts.get(abstractId)?.levels.get(index);
    const own = at(level);
    if (!own) return "";
    const counts = counters.get(abstractId) ?? [];
    counters.set(abstractId, counts);
    const forced = list.overrides.get(level)?.start;
    const key = `${numId}/${level}`;
    if (forced !== undefined && !overridden.has(key)) {
      overridden.add(key);
      counts[level] = forced;
    } else counts[level] = counts[level] === undefined ? own.start : counts[level]! + 1;
    for (let deeper = level + 1; deeper <= 8; deeper++) {
      const restart = at(deeper)?.restart;
      if (restart === undefined || (restart !== 0 && level < restart)) counts[deeper] = undefined;
    }
    return label(own, (index) => ({
      count: counts[index] ?? at(index)?.start ?? 1,
      format: own.legal && index !== level ? "decimal" : (at(index)?.format ?? "decimal"),
    }));
  };
}

function levelOf(abstract: Abstract | undefined, style: string): number | undefined {
  return [...(abstract?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
}

function label(level: Level, at: (index: number) => { count: number; format: string }): string {
  const text =
    level.format === "bullet"
      ? [...level.text].map((character) => (character === "·" ? "•" : symbolText(character.codePointAt(0)!))).join("")
      : level.text.replace(/%([1-9])/g, (_, digit: string) => {
          const { count, format } = at(Number(digit) - 1);
          return formatNumber(count, format);
        });
  if (text.trim() === "") return "";
  return level.suffix === "nothing" ? text : `${text} `;
}

function readAbstract(element: XmlElement): Abstract {
  const levels = new Map<number, Level>();
  for (const level of elementsOf(element, "w:lvl"))
    levels.set(Number(level.attributes["w:ilvl"] ?? 0), readLevel(level));
  return { levels, styleLink: value(childOf(element, "w:numStyleLink")) };
}

function readLevel(element: XmlElement): Level {
  const legal = childOf(element, "w:isLgl");
  return {
    start: number(childOf(element, "w:start")) ?? 0,
    format: value(childOf(element, "w:numFmt")) ?? "decimal",
    text: value(childOf(element, "w:lvlText")) ?? "",
    suffix: value(childOf(element, "w:suff")) ?? "tab",
    restart: number(childOf(element, "w:lvlRestart")),
    style: value(childOf(element, "w:pStyle")),
    legal: legal !== undefined && !["0", "false", "off"].includes(value(legal) ?? "1"),
  };
}

function readList(element: XmlElement): List {
  const overrides = new Map<number, { start?: number; level?: Level }>();
  for (const override of elementsOf(element, "w:lvlOverride")) {
    const level = childOf(override, "w:lvl");
    overrides.set(Number(override.attributes["w:ilvl"] ?? 0), {
      start: number(childOf(override, "w:startOverride")),
      level: level && readLevel(level),
    });
  }
  return { abstract: value(childOf(element, "w:abstractNumId")) ?? "", overrides };
}
