/** Presets, top and bottom, colours, bars and icons of conditional formats as `cfRule` (ECMA-376 18.3.1.10). */
import type { ConditionalFormat } from "../model/conditional-format";
import { cellName } from "../model/address";
import { PRESET_DAYS, PRESET_FORMULAS } from "../model/preset-formulas";
import { escapeXml } from "./xml";

interface Bound {
  type?: string;
  formula?: string;
  color?: string;
  operator?: string;
}
function presetXml(criterion: string, cell: string, common: string): string {
  const formula = (text: string) => `<formula>${escapeXml(text)}</formula>`;
  const plain = PRESET_FORMULAS[criterion];
  if (plain) return `<cfRule type="${plain[0]}"${common}>${formula(plain[1](cell))}</cfRule>`;
  const days = PRESET_DAYS[criterion];
  if (days) return `<cfRule type="timePeriod"${common} timePeriod="${days[0]}">${formula(days[1](cell))}</cfRule>`;
  if (criterion === "UniqueValues") return `<cfRule type="uniqueValues"${common}/>`;
  if (criterion === "DuplicateValues") return `<cfRule type="duplicateValues"${common}/>`;
  const deviations = ["One", "Two", "Three"].findIndex((word) => criterion.startsWith(word)) + 1;
  return `<cfRule type="aboveAverage"${common}${/Below/.test(criterion) ? ' aboveAverage="0"' : ""}${/Equal/.test(criterion) ? ' equalAverage="1"' : ""}${deviations > 0 ? ` stdDev="${deviations}"` : ""}/>`;
}

const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};
const bound = (one: Bound, automatic: string): string => {
  const type = BOUNDS[one.type ?? ""] ?? automatic;
  const value = one.formula === undefined ? "" : ` val="${escapeXml(one.formula.replace(/^=/, ""))}"`;
  return `<cfvo type="${type}"${value}${one.operator === "GreaterThan" ? ' gte="0"' : ""}/>`;
};
const color = (text: string | undefined): string => `<color rgb="FF${(text || "#000000").slice(1)}"/>`;

function scaleXml(more: ConditionalFormat["more"], attributes: string): string {
  const { minimum, midpoint, maximum } = more.criteria as Record<string, Bound>;
  const all = [minimum!, ...(midpoint ? [midpoint] : []), maximum!];
  return `<cfRule type="colorScale"${attributes}><colorScale>${all.map((one) => bound(one, "min")).join("")}${all.map((one) => color(one.color)).join("")}</colorScale></cfRule>`;
}

/** Excel 2007's bars: the later looks (direction, axis, colours below zero) are kept by the host and not saved. */
function barXml(more: ConditionalFormat["more"], attributes: string): string {
  const { lower, upper, positive, only } = more as Record<string, Bound> & { positive: { fillColor?: string } };
  return `<cfRule type="dataBar"${attributes}><dataBar${only ? ' showValue="0"' : ""}>${bound(lower!, "min")}${bound(upper!, "max")}${color(positive.fillColor)}</dataBar></cfRule>`;
}

const NUMBERS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };
/** Sets that came with Excel 2010 are written as an extension the host does not make: they become lights. */
function iconXml(more: ConditionalFormat["more"], attributes: string): string {
  const name = String(more.style).replace(/^(Three|Four|Five)/, (word) => NUMBERS[word]!);
  const known = /Stars|Triangles|Boxes/.test(name) ? `${name.charAt(0) === "5" ? "5Rating" : "3TrafficLights1"}` : name;
  const criteria = (more.criteria as Bound[]).map((one, index) =>
    index === 0 ? '<cfvo type="percent" val="0"/>' : bound(one, "percent"),
  );
  return `<cfRule type="iconSet"${attributes}><iconSet iconSet="${known}"${more.only ? ' showValue="0"' : ""}${more.reverse ? ' reverse="1"' : ""}>${criteria.join("")}</iconSet></cfRule>`;
}

/** The rule of a kind; null for those that formulas and values make. */
export function kindXml(rule: ConditionalFormat, common: string, priority: number): string | null {
  const first = rule.areas[0]!;
  const attributes = ` priority="${priority}"`;
  const { rank, type, criterion } = (rule.more.rule ?? {}) as { rank?: number; type?: string; criterion?: string };
  switch (rule.type) {
    case "PresetCriteria":
      return presetXml(String(criterion), cellName(first.top, first.left), common);
    case "TopBottom":
      return `<cfRule type="top10"${common}${/Percent/.test(type ?? "") ? ' percent="1"' : ""}${/Bottom/.test(type ?? "") ? ' bottom="1"' : ""} rank="${rank}"/>`;
    case "ColorScale":
      return scaleXml(rule.more, attributes);
    case "DataBar":
      return barXml(rule.more, attributes);
    case "IconSet":
      return iconXml(rule.more, attributes);
    default:
      return null;
  }
}
