/**
 * A native chart of a Word document (DrawingML, ISO 29500-1 §21.2): bars with their figures, drawn by Word itself.
 * The numbers are literals, so nothing is linked to and no workbook travels with the document.
 */
import { crc32 } from "../../ooxml/crc32";
import { xmlText } from "../../ooxml/xml-text";
import { SERIES_COLOURS } from "../../summarising/look/colours";
import { axisSteps, totals, type ChartData } from "../chart/chart-data";
import { chartAlt } from "../chart/chart-alt";

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const letters = (size: number, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"/></a:pPr><a:endParaRPr lang="pl-PL"/></a:p></c:txPr>`;
const points = (values: readonly (string | number)[]): string =>
  val("ptCount", values.length) +
  values.map((value, index) => `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`).join("");
const fill = (colour: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colour.replace("#", "")}"/></a:solidFill></c:spPr>`;

function seriesXml(data: ChartData, index: number): string {
  const { name, values } = data.series[index]!;
  const labels = `<c:dLbls><c:numFmt formatCode="0;-0;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${letters(9)}${val("showLegendKey", 0)}${val("showVal", 1)}${val("showCatName", 0)}${val("showSerName", 0)}${val("showPercent", 0)}${val("showBubbleSize", 0)}</c:dLbls>`;
  return `<c:ser>${val("idx", index)}${val("order", index)}<c:tx><c:v>${xmlText(name)}</c:v></c:tx>${fill(SERIES_COLOURS[index % SERIES_COLOURS.length]!)}${val("invertIfNegative", 0)}${labels}<c:cat><c:strLit>${points(data.categories)}</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode>${points(values)}</c:numLit></c:val></c:ser>`;
}

export function chartPartXml(data: ChartData, namespaces: string): string {
  const lying = data.kind === "bars";
  const stacked = data.series.length > 1;
  const steps = axisSteps(Math.max(0, ...totals(data)));
  const series = data.series.map((_, index) => seriesXml(data, index)).join("");
  const lines = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  const categories = `<c:catAx>${val("axId", 1)}<c:scaling>${val("orientation", lying ? "maxMin" : "minMax")}</c:scaling>${val("delete", 0)}${val("axPos", lying ? "l" : "b")}<c:numFmt formatCode="General" sourceLinked="0"/>${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", "low")}${letters(9)}${val("crossAx", 2)}${val("crosses", "autoZero")}${val("auto", 1)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("noMultiLvlLbl", 0)}</c:catAx>`;
  const values = `<c:valAx>${val("axId", 2)}<c:scaling>${val("orientation", "minMax")}${val("max", steps.at(-1)!)}${val("min", 0)}</c:scaling>${val("delete", 0)}${val("axPos", lying ? "b" : "l")}${lines}<c:numFmt formatCode="0" sourceLinked="0"/>${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", "nextTo")}${letters(9)}${val("crossAx", 1)}${val("crosses", lying ? "max" : "autoZero")}${val("crossBetween", "between")}${val("majorUnit", steps[1] ?? 1)}</c:valAx>`;
  const bars = `<c:barChart>${val("barDir", lying ? "bar" : "col")}${val("grouping", stacked ? "stacked" : "clustered")}${val("varyColors", 0)}${series}${val("gapWidth", 60)}${stacked ? val("overlap", 100) : ""}${val("axId", 1)}${val("axId", 2)}</c:barChart>`;
  const legend = stacked ? `<c:legend>${val("legendPos", "b")}${val("overlay", 0)}</c:legend>` : "";
  return `<c:chartSpace ${namespaces}>${val("roundedCorners", 0)}<c:chart>${val("autoTitleDeleted", 1)}<c:plotArea><c:layout/>${bars}${categories}${values}</c:plotArea>${legend}${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart>${letters(10)}</c:chartSpace>`;
}

/** English Metric Units: 635 to a twentieth of a point, 12700 to a point. */
const EMU_PER_TWIP = 635;
const EMU = 12_700;
const ROW = 22;
const AROUND = 60;
const COLUMNS_HEIGHT = 210;
const HIGHEST = 430;

/** The chart in the line of text it stands in, with every number in its text alternative. */
export function chartDrawing(data: ChartData, name: string, relation: string, width: number): string {
  const height = data.kind === "columns" ? COLUMNS_HEIGHT : Math.min(HIGHEST, AROUND + data.categories.length * ROW);
  const id = (crc32(new TextEncoder().encode(name)) & 0x3fffffff) + 1;
  const extent = `cx="${Math.round(width * EMU_PER_TWIP)}" cy="${height * EMU}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${xmlText(name)}" descr="${xmlText(chartAlt(data))}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
