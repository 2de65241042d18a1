/**
 * A chart as DrawingML (ECMA-376 21.2), with the values it shows now, so that readers that do not calculate can draw
 * it.
 */
import type { Chart, ChartAxis, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { CellError, type Scalar } from "../model/values";
import type { Session } from "../session";
import { escapeXml } from "./xml";

const PALETTE = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "264478", "9E480E", "636363", "997300"];
const val = (name: string, value: string | number | boolean): string =>
  `<c:${name} val="${typeof value === "boolean" ? Number(value) : value}"/>`;
const fill = (color: string): string =>
  color === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;

function text(words: string, size: number, bold: boolean): string {
  const properties = `lang="pl-PL" sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${words
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"/></a:pPr><a:r><a:rPr ${properties}/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    )
    .join("")}</c:rich></c:tx><c:overlay val="0"/>`;
}

const title = (words: string, size: number): string => `<c:title>${text(words, size, true)}</c:title>`;

type Read = (formula: string) => Scalar[];
const numbers = (formula: string, read: Read): string => {
  const points = read(formula);
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${val("ptCount", points.length)}${points.map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "")).join("")}</c:numCache></c:numRef>`;
};
const words = (formula: string, read: Read): string => {
  const points = read(formula);
  const shown = (value: Scalar) => (value === null ? null : value instanceof CellError ? value.code : String(value));
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${val("ptCount", points.length)}${points.map((value, index) => (shown(value) === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(shown(value)!)}</c:v></c:pt>`)).join("")}</c:strCache></c:strRef>`;
};

function labels(series: ChartSeries, kind: string): string {
  if (!series.hasDataLabels) return "";
  const flag = (name: string, otherwise: boolean) => Boolean(series.labels[name] ?? otherwise);
  const places: Readonly<Record<string, string>> = {
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
  const place = places[String(series.labels.position)];
  // A stacked bar has no "outside": a file that asks for it is refused by Excel.
  const fits =
    place !== undefined && !(place === "outEnd" && /Stacked|Area|Doughnut/.test(kind)) && !/Area|Doughnut/.test(kind);
  const format = series.labels.numberFormat
    ? `<c:numFmt formatCode="${escapeXml(String(series.labels.numberFormat))}" sourceLinked="0"/>`
    : "";
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fits ? val("dLblPos", place) : ""}${val("showLegendKey", flag("showLegendKey", false))}${val("showVal", flag("showValue", true))}${val("showCatName", flag("showCategoryName", false))}${val("showSerName", flag("showSeriesName", false))}${val("showPercent", flag("showPercentage", false))}${val("showBubbleSize", false)}</c:dLbls>`;
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, read: Read): string {
  const line = /^(Line|XYScatter)/.test(chart.type),
    pie = /^(Pie|Doughnut)/.test(chart.type),
    scatter = chart.type.startsWith("XYScatter");
  const color = series.fill === "" ? `#${PALETTE[index % PALETTE.length]}` : series.fill;
  const name =
    series.nameReference !== ""
      ? `<c:tx>${words(series.nameReference, read)}</c:tx>`
      : series.name !== ""
        ? `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`
        : "";
  const stroke = series.line === "" ? "" : `<a:ln>${fill(series.line)}</a:ln>`;
  const look =
    pie && series.fill === ""
      ? ""
      : `<c:spPr>${line ? `<a:ln w="28575" cap="rnd">${fill(series.line || color)}<a:round/></a:ln>` : `${fill(color)}${stroke}`}</c:spPr>`;
  const marker = line
    ? `<c:marker>${val("symbol", chart.type === "Line" || chart.type === "LineStacked" ? "none" : "circle")}</c:marker>`
    : "";
  const points =
    pie && series.fill === ""
      ? read(series.values)
          .map(
            (_value, at) =>
              `<c:dPt>${val("idx", at)}<c:bubble3D val="0"/><c:spPr>${fill(`#${PALETTE[at % PALETTE.length]}`)}</c:spPr></c:dPt>`,
          )
          .join("")
      : "";
  const invert = /^(Column|Bar)/.test(chart.type) ? val("invertIfNegative", false) : "";
  const categories =
    series.categories === ""
      ? ""
      : scatter
        ? `<c:xVal>${numbers(series.categories, read)}</c:xVal>`
        : `<c:cat>${words(series.categories, read)}</c:cat>`;
  const values =
    series.values === ""
      ? ""
      : scatter
        ? `<c:yVal>${numbers(series.values, read)}</c:yVal>`
        : `<c:val>${numbers(series.values, read)}</c:val>`;
  return `<c:ser>${val("idx", index)}${val("order", index)}${name}${look}${invert}${marker}${points}${labels(series, chart.type)}${categories}${values}${line ? val("smooth", false) : ""}</c:ser>`;
}

const AXES = val("axId", 111111111) + val("axId", 222222222);
const grouping = (type: string): string =>
  type.endsWith("Stacked100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : "";

/** The group of a chart's kind, given its series. */
function group(chart: Chart, series: string): string {
  const { type } = chart,
    stack = grouping(type),
    overlap = chart.overlap ?? (stack === "" ? null : 100);
  if (/^(Column|Bar)/.test(type))
    return `<c:barChart>${val("barDir", type.startsWith("Bar") ? "bar" : "col")}${val("grouping", stack || "clustered")}${val("varyColors", false)}${series}${val("gapWidth", chart.gapWidth ?? 150)}${overlap === null ? "" : val("overlap", overlap)}${AXES}</c:barChart>`;
  if (type.startsWith("Line"))
    return `<c:lineChart>${val("grouping", stack || "standard")}${val("varyColors", false)}${series}${val("marker", true)}${AXES}</c:lineChart>`;
  if (type.startsWith("Area"))
    return `<c:areaChart>${val("grouping", stack || "standard")}${val("varyColors", false)}${series}${AXES}</c:areaChart>`;
  if (type === "Pie") return `<c:pieChart>${val("varyColors", true)}${series}${val("firstSliceAng", 0)}</c:pieChart>`;
  if (type === "Doughnut")
    return `<c:doughnutChart>${val("varyColors", true)}${series}${val("firstSliceAng", 0)}${val("holeSize", 50)}</c:doughnutChart>`;
  return `<c:scatterChart>${val("scatterStyle", type === "XYScatter" ? "marker" : "lineMarker")}${val("varyColors", false)}${series}${AXES}</c:scatterChart>`;
}

function axisXml(
  axis: ChartAxis,
  element: "catAx" | "valAx",
  id: number,
  crosses: number,
  position: string,
  crossing: string,
): string {
  const labelPlaces: Readonly<Record<string, string>> = {
    NextToAxis: "nextTo",
    High: "high",
    Low: "low",
    None: "none",
  };
  return `<c:${element}>${val("axId", id)}<c:scaling>${val("orientation", axis.reversed ? "maxMin" : "minMax")}${axis.maximum === null ? "" : val("max", axis.maximum)}${axis.minimum === null ? "" : val("min", axis.minimum)}</c:scaling>${val("delete", !axis.visible)}${val("axPos", position)}${axis.gridlines ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' : ""}${axis.titleVisible && axis.title !== "" ? title(axis.title, 10) : ""}<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", labelPlaces[axis.tickLabelPosition] ?? "nextTo")}${axis.fontSize === null ? "" : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${axis.fontSize * 100}"/></a:pPr><a:endParaRPr lang="pl-PL"/></a:p></c:txPr>`}${val("crossAx", crosses)}${val("crosses", crossing)}${element === "catAx" ? val("auto", true) + val("lblAlgn", "ctr") + val("lblOffset", 100) + val("noMultiLvlLbl", false) : val("crossBetween", "between") + (axis.majorUnit === null ? "" : val("majorUnit", axis.majorUnit))}</c:${element}>`;
}

function axes(chart: Chart): string {
  if (/^(Pie|Doughnut)/.test(chart.type)) return "";
  const bar = chart.type.startsWith("Bar"),
    cross = (axis: ChartAxis) => ({ Maximum: "max", Minimum: "min" })[axis.position] ?? "autoZero";
  // "position" says where the OTHER axis crosses this one: a reversed list keeps its numbers below with "Maximum".
  const category = axisXml(
    chart.category,
    chart.type.startsWith("XYScatter") ? "valAx" : "catAx",
    111111111,
    222222222,
    bar ? "l" : "b",
    cross(chart.value),
  );
  return category + axisXml(chart.value, "valAx", 222222222, 111111111, bar ? "b" : "l", cross(chart.category));
}

export function chartXml(chart: Chart, sheet: Sheet, session: Session): string {
  const read: Read = (formula) =>
    formula === ""
      ? []
      : session.calculator.shift(formula, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, 0, 0).flat();
  const places: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
  const blanks: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, read)).join("");
  const shown = chart.titleVisible && chart.title !== "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${shown ? title(chart.title, chart.titleFontSize ?? 14) : ""}${val("autoTitleDeleted", !shown)}<c:plotArea><c:layout/>${group(chart, series)}${axes(chart)}</c:plotArea>${chart.legend.visible ? `<c:legend>${val("legendPos", places[chart.legend.position] ?? "b")}${val("overlay", false)}</c:legend>` : ""}${val("plotVisOnly", true)}${val("dispBlanksAs", blanks[chart.displayBlanksAs] ?? "gap")}</c:chart>${chart.areaFill === "" ? "" : `<c:spPr>${fill(chart.areaFill)}</c:spPr>`}</c:chartSpace>`;
}
