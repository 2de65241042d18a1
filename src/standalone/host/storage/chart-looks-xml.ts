/** Letters, lines, marks and single points of a chart as DrawingML, from the looks kept with it. */
import type { ChartSeries, Looks } from "../model/chart";
import { escapeXml } from "./xml";

export const val = (name: string, value: string | number | boolean): string =>
  `<c:${name} val="${typeof value === "boolean" ? Number(value) : value}"/>`;
export const fill = (color: string): string =>
  color === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;

/** The looks of a part, empty when nothing was set. */
export const part = (looks: Looks, ...names: string[]): Looks =>
  names.reduce<Looks>((inner, name) => (inner[name] as Looks | undefined) ?? {}, looks);

/** Attributes and children of letters: size, weight, slant, colour, typeface. */
export function letters(
  font: Looks,
  plain: { size?: number; bold?: boolean } = {},
): { attributes: string; inside: string } {
  const size = (font.size as number | undefined) ?? plain.size,
    bold = (font.bold as boolean | undefined) ?? plain.bold;
  const attributes = [
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${Number(bold)}"`,
    font.italic === undefined ? "" : ` i="${Number(font.italic)}"`,
    font.underline === "Single" ? ' u="sng"' : "",
  ].join("");
  const inside =
    (font.color ? fill(String(font.color)) : "") +
    (font.name ? `<a:latin typeface="${escapeXml(String(font.name))}"/>` : "");
  return { attributes, inside };
}

export const textLook = (font: Looks): string => {
  const { attributes, inside } = letters(font);
  if (attributes + inside === "") return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${attributes}>${inside}</a:defRPr></a:pPr><a:endParaRPr lang="pl-PL"/></a:p></c:txPr>`;
};

const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};
/** A line with its width and dashes; "" when nothing of it was set. */
export function stroke(line: Looks, plain = ""): string {
  const none = line.lineStyle === "None";
  const color = none ? "none" : String(line.color ?? "") || plain;
  if (color === "") return "";
  const width = typeof line.weight === "number" ? ` w="${Math.round(line.weight * 12_700)}"` : "";
  const dash = DASHES[String(line.lineStyle)];
  return `<a:ln${width}>${fill(color)}${dash && !none ? `<a:prstDash val="${dash}"/>` : ""}</a:ln>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};
/** The mark of a point on a line; `plain` is the sign of the kind of chart. */
export function marker(looks: Looks, plain: string): string {
  const sign = SIGNS[String(looks.markerStyle)] ?? plain;
  const size = typeof looks.markerSize === "number" ? val("size", looks.markerSize) : "";
  const inside = looks.markerBackgroundColor ? fill(String(looks.markerBackgroundColor)) : "",
    edge = looks.markerForegroundColor ? `<a:ln>${fill(String(looks.markerForegroundColor))}</a:ln>` : "";
  const look = inside + edge === "" ? "" : `<c:spPr>${inside}${edge}</c:spPr>`;
  return `<c:marker>${sign === "" ? "" : val("symbol", sign)}${size}${look}</c:marker>`;
}

/** Points that have a look of their own. `plain` is what a point without one is painted with. */
export function points(series: ChartSeries, count: number, plain: (index: number) => string, marked: boolean): string {
  const one = (index: number): string => {
    const looks = series.points[index] ?? {};
    const color = String(looks.fill ?? "") || plain(index);
    const mark = marked && /marker/.test(Object.keys(looks).join(" ")) ? marker(looks, "circle") : "";
    const edge = stroke(part(looks, "border"));
    if (color + mark + edge === "") return "";
    const look = color + edge === "" ? "" : `<c:spPr>${color === "" ? "" : fill(color)}${edge}</c:spPr>`;
    return `<c:dPt>${val("idx", index)}${mark}<c:bubble3D val="0"/>${look}</c:dPt>`;
  };
  return Array.from({ length: count }, (_none, index) => one(index)).join("");
}

const TRENDS: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};
export const trendlines = (series: ChartSeries): string =>
  series.trendlines
    .map((one) => {
      const edge = stroke(part(one, "line"));
      const type = TRENDS[String(one.type)] ?? "linear";
      return `<c:trendline>${one.name ? `<c:name>${escapeXml(String(one.name))}</c:name>` : ""}${edge === "" ? "" : `<c:spPr>${edge}</c:spPr>`}${val("trendlineType", type)}${type === "poly" ? val("order", Number(one.polynomialOrder ?? 2)) : ""}${type === "movingAvg" ? val("period", Number(one.movingAveragePeriod ?? 2)) : ""}${val("dispRSqr", one.showRSquared === true)}${val("dispEq", one.showEquation === true)}</c:trendline>`;
    })
    .join("");
