/**
 * A chart as DrawingML (ECMA-376 21.2), with the values it shows now, so that readers that do not calculate can draw
 * it.
 */
import type { Chart, ChartAxis, ChartSeries, Looks } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { CellError, type Scalar } from "../model/values";
import type { Session } from "../session";
import { labels } from "./chart-labels-xml";
import { fill, letters, marker, part, points, stroke, textLook, trendlines, val } from "./chart-looks-xml";
import { escapeXml } from "./xml";

const PALETTE = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "264478", "9E480E", "636363", "997300"];

function text(words: string, font: Looks, plain: { size: number; bold: boolean }): string {
  const { attributes, inside } = letters(font, plain);
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${words
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr${attributes}>${inside}</a:defRPr></a:pPr><a:r><a:rPr lang="pl-PL"${attributes}>${inside}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    )
    .join("")}</c:rich></c:tx><c:overlay val="0"/>`;
}

/** A title with its letters, fill and border. */
function title(words: string, looks: Looks, size: number): string {
  const color = String(looks.fill ?? ""),
    edge = stroke(part(looks, "border"));
  const box = color + edge === "" ? "" : `<c:spPr>${color === "" ? "" : fill(color)}${edge}</c:spPr>`;
  return `<c:title>${text(words, part(looks, "font"), { size, bold: true })}${box}</c:title>`;
}

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

/** Points of a whole that has no colour of its own get one each. */
const colorOfPoint = (index: number): string => `#${PALETTE[index % PALETTE.length]}`;

function nameXml(series: ChartSeries, read: Read): string {
  if (series.nameReference !== "") return `<c:tx>${words(series.nameReference, read)}</c:tx>`;
  return series.name === "" ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
}

function dataXml(series: ChartSeries, crossed: boolean, read: Read): string {
  const { categories, values, bubbles } = series;
  const along = crossed ? `<c:xVal>${numbers(categories, read)}</c:xVal>` : `<c:cat>${words(categories, read)}</c:cat>`;
  const up = crossed ? `<c:yVal>${numbers(values, read)}</c:yVal>` : `<c:val>${numbers(values, read)}</c:val>`;
  const sizes = bubbles ? `<c:bubbleSize>${numbers(bubbles, read)}</c:bubbleSize>` : "";
  return (categories === "" ? "" : along) + (values === "" ? "" : up) + sizes;
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, read: Read): string {
  const { type } = chart;
  const line = /^(Line|XYScatter)/.test(type),
    pie = /^(Pie|Doughnut)/.test(type),
    bars = /Column|Bar|Cylinder/.test(type),
    bubble = type === "Bubble",
    plain = pie && series.fill === "";
  const color = series.fill === "" ? colorOfPoint(index) : series.fill;
  const drawn = part(series.looks, "line");
  const width = typeof drawn.weight === "number" ? Math.round(drawn.weight * 12_700) : 28_575;
  const ink = drawn.lineStyle === "None" ? "none" : String(drawn.color ?? "") || color;
  const look = plain
    ? ""
    : `<c:spPr>${line ? `<a:ln w="${width}" cap="rnd">${fill(ink)}<a:round/></a:ln>` : `${fill(color)}${stroke(drawn)}`}</c:spPr>`;
  const mark = line ? marker(series.looks, type === "Line" || type === "LineStacked" ? "none" : "circle") : "";
  const dots = points(series, read(series.values).length, plain ? colorOfPoint : () => "", line);
  const smooth = line ? val("smooth", Boolean(series.looks.smooth ?? /Smooth/.test(type))) : "";
  const trends = pie || /^Radar|^3D|Cylinder/.test(type) ? "" : trendlines(series);
  return `<c:ser>${val("idx", index)}${val("order", index)}${nameXml(series, read)}${look}${bars || bubble ? val("invertIfNegative", false) : ""}${mark}${dots}${labels(series, type)}${trends}${dataXml(series, bubble || type.startsWith("XYScatter"), read)}${bubble ? val("bubble3D", false) : ""}${smooth}</c:ser>`;
}

const AXES = val("axId", 111111111) + val("axId", 222222222);
const grouping = (type: string): string =>
  type.endsWith("Stacked100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : "";

const SCATTERS: Readonly<Record<string, string>> = { XYScatter: "marker", XYScatterSmooth: "smoothMarker" };
const holeOf = ({ series }: Chart): number => Number(series[0]?.looks.doughnutHoleSize ?? 50);

/** The group of a chart's kind, given its series. */
function group(chart: Chart, series: string): string {
  const { type } = chart,
    stack = grouping(type),
    overlap = chart.overlap ?? (stack === "" ? null : 100);
  if (/^(3D|Cylinder)/.test(type))
    return `<c:bar3DChart>${val("barDir", type.includes("Bar") ? "bar" : "col")}${val("grouping", "clustered")}${val("varyColors", false)}${series}${val("gapWidth", chart.gapWidth ?? 150)}${val("shape", type.startsWith("Cylinder") ? "cylinder" : "box")}${AXES}${val("axId", 0)}</c:bar3DChart>`;
  if (type === "Bubble") return `<c:bubbleChart>${val("varyColors", false)}${series}${AXES}</c:bubbleChart>`;
  if (type.startsWith("Radar"))
    return `<c:radarChart>${val("radarStyle", type === "RadarFilled" ? "filled" : "marker")}${val("varyColors", false)}${series}${AXES}</c:radarChart>`;
  if (/^(Column|Bar)/.test(type))
    return `<c:barChart>${val("barDir", type.startsWith("Bar") ? "bar" : "col")}${val("grouping", stack || "clustered")}${val("varyColors", false)}${series}${val("gapWidth", chart.gapWidth ?? 150)}${overlap === null ? "" : val("overlap", overlap)}${AXES}</c:barChart>`;
  if (type.startsWith("Line"))
    return `<c:lineChart>${val("grouping", stack || "standard")}${val("varyColors", false)}${series}${val("marker", true)}${AXES}</c:lineChart>`;
  if (type.startsWith("Area"))
    return `<c:areaChart>${val("grouping", stack || "standard")}${val("varyColors", false)}${series}${AXES}</c:areaChart>`;
  if (type === "Pie") return `<c:pieChart>${val("varyColors", true)}${series}${val("firstSliceAng", 0)}</c:pieChart>`;
  if (type === "Doughnut")
    return `<c:doughnutChart>${val("varyColors", true)}${series}${val("firstSliceAng", 0)}${val("holeSize", holeOf(chart))}</c:doughnutChart>`;
  return `<c:scatterChart>${val("scatterStyle", SCATTERS[type] ?? "lineMarker")}${val("varyColors", false)}${series}${AXES}</c:scatterChart>`;
}

interface Crossing {
  element: "catAx" | "valAx";
  id: number;
  other: number;
  position: string;
  crosses: string;
}
const TICKS: Readonly<Record<string, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const LABEL_PLACES: Readonly<Record<string, string>> = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };
const UNITS: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

function scalingXml({ looks, reversed, maximum, minimum }: ChartAxis): string {
  const base = looks.scaleType === "Logarithmic" ? val("logBase", Number(looks.logBase ?? 10)) : "";
  return `<c:scaling>${base}${val("orientation", reversed ? "maxMin" : "minMax")}${maximum === null ? "" : val("max", maximum)}${minimum === null ? "" : val("min", minimum)}</c:scaling>`;
}

function gridXml({ gridlines, looks }: ChartAxis): string {
  const grid = (name: string, color: string) => {
    const look = { weight: 0.75, ...part(looks, name, "line") };
    return `<c:${name}><c:spPr>${stroke(look, color)}</c:spPr></c:${name}>`;
  };
  const minor = part(looks, "minorGridlines").visible === true;
  return (gridlines ? grid("majorGridlines", "D9D9D9") : "") + (minor ? grid("minorGridlines", "F2F2F2") : "");
}

/** What only an axis of categories, or only one of values, has. */
function endOfAxis({ looks, majorUnit }: ChartAxis, element: Crossing["element"]): string {
  const amount = (name: string, key: string) => (looks[key] === undefined ? "" : val(name, Number(looks[key])));
  if (element === "catAx")
    return `${val("auto", true)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${amount("tickLblSkip", "tickLabelSpacing")}${amount("tickMarkSkip", "tickMarkSpacing")}${val("noMultiLvlLbl", false)}`;
  const unit = UNITS[String(looks.displayUnit)];
  const shown = looks.showDisplayUnitLabel === false ? "" : "<c:dispUnitsLbl/>";
  return `${val("crossBetween", "between")}${majorUnit === null ? "" : val("majorUnit", majorUnit)}${unit ? `<c:dispUnits>${val("builtInUnit", unit)}${shown}</c:dispUnits>` : ""}`;
}

function axisXml(axis: ChartAxis, { element, id, other, position, crosses }: Crossing): string {
  const { looks } = axis;
  const shown = axis.titleVisible && axis.title !== "" ? title(axis.title, part(looks, "title"), 10) : "";
  const tick = (name: string) => TICKS[String(looks[name])] ?? "none";
  return `<c:${element}>${val("axId", id)}${scalingXml(axis)}${val("delete", !axis.visible)}${val("axPos", position)}${gridXml(axis)}${shown}<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>${val("majorTickMark", tick("majorTickMark"))}${val("minorTickMark", tick("minorTickMark"))}${val("tickLblPos", LABEL_PLACES[axis.tickLabelPosition] ?? "nextTo")}${textLook(part(looks, "font"))}${val("crossAx", other)}${val("crosses", crosses)}${endOfAxis(axis, element)}</c:${element}>`;
}

function axes(chart: Chart): string {
  if (/^(Pie|Doughnut)/.test(chart.type)) return "";
  const bar = chart.type.includes("Bar"),
    crossed = /^(XYScatter|Bubble)/.test(chart.type),
    cross = (axis: ChartAxis) => ({ Maximum: "max", Minimum: "min" })[axis.position] ?? "autoZero";
  // "position" says where the OTHER axis crosses this one: a reversed list keeps its numbers below with "Maximum".
  const category = axisXml(chart.category, {
    element: crossed ? "valAx" : "catAx",
    id: 111111111,
    other: 222222222,
    position: bar ? "l" : "b",
    crosses: cross(chart.value),
  });
  const value = axisXml(chart.value, {
    element: "valAx",
    id: 222222222,
    other: 111111111,
    position: bar ? "b" : "l",
    crosses: cross(chart.category),
  });
  return category + value;
}

/** The table of data under the plot, when it is shown. */
function dataTableXml(looks: Looks): string {
  if (looks.visible !== true) return "";
  const flag = (name: string, key: string) => val(name, looks[key] !== false);
  return `<c:dTable>${flag("showHorzBorder", "showHorizontalBorder")}${flag("showVertBorder", "showVerticalBorder")}${flag("showOutline", "showOutlineBorder")}${flag("showKeys", "showLegendKey")}${textLook(part(looks, "format", "font"))}</c:dTable>`;
}

function legendXml({ legend, looks }: Chart): string {
  if (!legend.visible) return "";
  const places: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
  const own = part(looks, "legend");
  const box = own.fill ? `<c:spPr>${fill(String(own.fill))}</c:spPr>` : "";
  return `<c:legend>${val("legendPos", places[legend.position] ?? "b")}${val("overlay", false)}${box}${textLook(part(own, "font"))}</c:legend>`;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A title taken from a cell, with what the cell says now. */
function linkedTitle(chart: Chart, read: Read): string {
  const letters = '<a:defRPr sz="1400" b="1"/>';
  return `<c:title><c:tx>${words(chart.titleReference, read)}</c:tx><c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters}</a:pPr><a:endParaRPr lang="pl-PL"/></a:p></c:txPr></c:title>`;
}

export function chartXml(chart: Chart, sheet: Sheet, session: Session): string {
  const read: Read = (formula) => session.calculator.values(formula, sheet);
  const blanks: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, read)).join("");
  const shown = chart.titleVisible && (chart.title !== "" || chart.titleReference !== "");
  const plot = part(chart.looks, "plotArea");
  const plotFill = plot.fill ? `<c:spPr>${fill(String(plot.fill))}</c:spPr>` : "";
  const own = chart.titleReference ? linkedTitle(chart, read) : title(chart.title, part(chart.looks, "title"), 14);
  const head = shown ? own : "";
  const area = chart.areaFill === "" ? "" : `<c:spPr>${fill(chart.areaFill)}</c:spPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${head}${val("autoTitleDeleted", !shown)}<c:plotArea><c:layout/>${group(chart, series)}${axes(chart)}${dataTableXml(part(chart.looks, "dataTable"))}${plotFill}</c:plotArea>${legendXml(chart)}${val("plotVisOnly", true)}${val("dispBlanksAs", blanks[chart.displayBlanksAs] ?? "gap")}</c:chart>${area}</c:chartSpace>`;
}
