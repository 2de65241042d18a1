/** Labels of the data of a series, and of single points of it, as DrawingML. */
import type { ChartSeries, Looks } from "../model/chart";
import { fill, part, stroke, textLook, val } from "./chart-looks-xml";
import { escapeXml } from "./xml";

const PLACES: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** A place that the kind of chart has: a file that asks for another is refused by Excel. */
function placeOf(looks: Looks, kind: string): string {
  const place = PLACES[String(looks.position)];
  if (place === undefined || /Area|Doughnut|Radar|3D|Cylinder/.test(kind)) return "";
  const bars = /^(Column|Bar)/.test(kind);
  const stacked = /Stacked/.test(kind) && place === "outEnd";
  const foreign = bars
    ? /^(l|r|t|b|bestFit)$/.test(place)
    : /^Pie/.test(kind)
      ? /^(l|r|t|b|inBase)$/.test(place)
      : /^(inEnd|inBase|outEnd|bestFit)$/.test(place);
  return stacked || foreign ? "" : val("dLblPos", place);
}

function body(looks: Looks, kind: string, plain: Looks): string {
  const flag = (name: string, otherwise: boolean) => Boolean(looks[name] ?? plain[name] ?? otherwise);
  const format = looks.numberFormat
    ? `<c:numFmt formatCode="${escapeXml(String(looks.numberFormat))}" sourceLinked="0"/>`
    : "";
  const own = part(looks, "format");
  const color = String(own.fill ?? "") || "none";
  const edge = stroke(part(own, "border")) || "<a:ln><a:noFill/></a:ln>";
  return `${format}<c:spPr>${fill(color)}${edge}</c:spPr>${textLook(part(own, "font"))}${placeOf(looks, kind)}${val("showLegendKey", flag("showLegendKey", false))}${val("showVal", flag("showValue", true))}${val("showCatName", flag("showCategoryName", false))}${val("showSerName", flag("showSeriesName", false))}${val("showPercent", flag("showPercentage", false))}${val("showBubbleSize", flag("showBubbleSize", false))}`;
}

export function labels(series: ChartSeries, kind: string): string {
  const single = Object.entries(series.points)
    .filter(([, looks]) => looks.hasDataLabel !== undefined || looks.label !== undefined)
    .map(([index, looks]) => {
      if (looks.hasDataLabel === false) return `<c:dLbl>${val("idx", index)}${val("delete", true)}</c:dLbl>`;
      const own = part(looks, "label");
      if (looks.hasDataLabel !== true && Object.keys(own).length === 0) return "";
      const text = own.text
        ? `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="pl-PL"/><a:t>${escapeXml(String(own.text))}</a:t></a:r></a:p></c:rich></c:tx>`
        : "";
      return `<c:dLbl>${val("idx", index)}${text}${body(own, kind, series.labels)}</c:dLbl>`;
    })
    .join("");
  if (!series.hasDataLabels && single === "") return "";
  const rest = series.hasDataLabels
    ? body(series.labels, kind, {})
    : ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
        .map((name) => val(name, false))
        .join("");
  return `<c:dLbls>${single}${rest}</c:dLbls>`;
}
