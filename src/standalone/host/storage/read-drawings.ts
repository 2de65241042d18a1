/** Tables, notes and charts of a sheet of the opened file. */
import { columnIndex, parseArea } from "../model/address";
import { newAxis, newChart, newSeries, type Chart, type ChartAxis } from "../model/chart";
import { columnLeft, rowTop } from "../model/metrics";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/sheet";
import { unescapeCell } from "../../../core/ooxml/sheet/texts";
import type { Package } from "./package";
import { child, children, flagOf, parseXml, textOf, type Element } from "./xml";
import { fromFile } from "../formulas/rewrite";

export function readTables(sheet: Sheet, pack: Package, part: string): void {
  for (const { target } of pack.relations(part).filter(({ type }) => type === "table")) {
    const root = parseXml(pack.main(target)),
      a = root.attributes,
      area = parseArea(a.ref ?? "");
    if (!area) continue;
    const table = new Table(Number(a.id), a.displayName ?? a.name ?? "", sheet, area),
      style = child(root, "tableStyleInfo")?.attributes;
    table.showHeaders = a.headerRowCount !== "0";
    table.showTotals = Number(a.totalsRowCount ?? 0) > 0;
    table.style = style?.name ?? "";
    Object.assign(table, {
      showBandedRows: flagOf(style?.showRowStripes),
      showBandedColumns: flagOf(style?.showColumnStripes),
      highlightFirstColumn: flagOf(style?.showFirstColumn),
      highlightLastColumn: flagOf(style?.showLastColumn),
    });
    table.showFilterButton = child(root, "autoFilter") !== undefined;
    table.rawFilter = [child(root, "autoFilter"), child(root, "sortState")]
      .filter((one) => one && one.children.length > 0)
      .map((one) => one!.raw)
      .join("");
    table.columns = children(child(root, "tableColumns"), "tableColumn").map((column) => ({
      id: Number(column.attributes.id),
      name: unescapeCell(column.attributes.name ?? ""),
      totalsFunction: column.attributes.totalsRowFunction,
      totalsLabel: column.attributes.totalsRowLabel,
      formula: child(column, "calculatedColumnFormula")
        ? fromFile(textOf(child(column, "calculatedColumnFormula")), table.name)
        : undefined,
      raw: column.raw,
    }));
    table.source = target;
    sheet.tables.push(table);
  }
}

export function readNotes(sheet: Sheet, pack: Package, part: string): void {
  const relations = pack.relations(part);
  const file = relations.find(({ type }) => type === "comments")?.target;
  if (!file) return;
  const root = parseXml(pack.main(file)),
    authors = children(child(root, "authors"), "author").map(textOf);
  const threads = relations.some(({ type }) => type === "threadedComment");
  for (const comment of children(child(root, "commentList"), "comment")) {
    const match = /^([A-Z]+)(\d+)$/.exec(comment.attributes.ref ?? "");
    if (!match) continue;
    const author = authors[Number(comment.attributes.authorId ?? 0)] ?? "";
    const thread = threads && author.startsWith("tc=");
    sheet.notes.push({
      row: Number(match[2]) - 1,
      column: columnIndex(match[1]!),
      text: unescapeCell(textOf(child(comment, "text"))),
      author: thread ? "" : author,
      visible: false,
      width: 108,
      height: 60,
      ...(thread ? { thread: true } : {}),
    });
  }
}

const EMU = 12_700;
const KINDS: Readonly<Record<string, (element: Element) => string>> = {
  barChart: (one) =>
    `${child(one, "barDir")?.attributes.val === "bar" ? "Bar" : "Column"}${{ stacked: "Stacked", percentStacked: "Stacked100" }[child(one, "grouping")?.attributes.val ?? ""] ?? "Clustered"}`,
  lineChart: () => "Line",
  pieChart: () => "Pie",
  doughnutChart: () => "Doughnut",
  scatterChart: () => "XYScatter",
  bubbleChart: () => "Bubble",
  radarChart: (one) => (child(one, "radarStyle")?.attributes.val === "filled" ? "RadarFilled" : "Radar"),
  bar3DChart: (one) => {
    const bar = child(one, "barDir")?.attributes.val === "bar";
    if (child(one, "shape")?.attributes.val === "cylinder") return bar ? "CylinderBarClustered" : "CylinderCol";
    return bar ? "3DBarClustered" : "3DColumnClustered";
  },
  areaChart: (one) =>
    `Area${{ stacked: "Stacked", percentStacked: "Stacked100" }[child(one, "grouping")?.attributes.val ?? ""] ?? ""}`,
};

const titleText = (element: Element | undefined): string => (element ? textOf(child(element, "tx")).trim() : "");
const solid = (element: Element | undefined): string => {
  const color = child(element, "solidFill", "srgbClr")?.attributes.val;
  return color ? `#${color.toUpperCase()}` : child(element, "noFill") ? "none" : "";
};

function readAxis(axis: Element | undefined, into: ChartAxis): void {
  if (!axis) return;
  const bound = (name: string) => {
    const value = child(axis, "scaling", name)?.attributes.val;
    return value === undefined ? null : Number(value);
  };
  into.title = titleText(child(axis, "title"));
  into.titleVisible = child(axis, "title") !== undefined;
  into.visible = !flagOf(child(axis, "delete")?.attributes.val);
  into.reversed = child(axis, "scaling", "orientation")?.attributes.val === "maxMin";
  into.minimum = bound("min");
  into.maximum = bound("max");
  into.gridlines = child(axis, "majorGridlines") !== undefined;
  into.numberFormat = child(axis, "numFmt")?.attributes.formatCode ?? "General";
}

function readChart(chart: Chart, root: Element): void {
  const body = child(root, "chart"),
    plot = child(body, "plotArea");
  const group = plot?.children.find(({ name }) => Object.hasOwn(KINDS, name));
  const linked = child(child(body, "title"), "tx", "strRef", "strCache");
  chart.title = linked ? textOf(linked).trim() : titleText(child(body, "title"));
  chart.titleReference = textOf(child(child(body, "title"), "tx", "strRef", "f"));
  chart.titleVisible = child(body, "title") !== undefined && !flagOf(child(body, "autoTitleDeleted")?.attributes.val);
  chart.legend = {
    visible: child(body, "legend") !== undefined,
    position:
      { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" }[
        child(body, "legend", "legendPos")?.attributes.val ?? "r"
      ] ?? "Right",
  };
  if (!group) return;
  chart.type = KINDS[group.name]!(group);
  const amount = (name: string) => {
    const value = child(group, name)?.attributes.val;
    return value === undefined ? null : Number(value);
  };
  chart.gapWidth = amount("gapWidth");
  chart.overlap = amount("overlap");
  chart.series = children(group, "ser").map((one) => ({
    ...newSeries(),
    nameReference: textOf(child(one, "tx", "strRef", "f")),
    name: textOf(child(one, "tx", "strRef", "strCache")).trim() || textOf(child(one, "tx", "v")),
    values: textOf(child(one, "val", "numRef", "f")) || textOf(child(one, "yVal", "numRef", "f")),
    categories:
      textOf(child(one, "cat")?.children[0] && child(child(one, "cat")!.children[0], "f")) ||
      textOf(child(one, "xVal")?.children[0] && child(child(one, "xVal")!.children[0], "f")),
    fill: solid(child(one, "spPr")),
    hasDataLabels: flagOf(child(one, "dLbls", "showVal")?.attributes.val),
    labels: {},
  }));
  readAxis(child(plot, "catAx") ?? child(plot, "dateAx"), chart.category);
  readAxis(child(plot, "valAx"), chart.value);
}

/** Charts of the sheet's drawing, with their places in points. Pictures and shapes stay in the file untouched. */
export function readCharts(sheet: Sheet, pack: Package, part: string, newId: () => string): void {
  const drawing = pack.relations(part).find(({ type }) => type === "drawing")?.target;
  if (!drawing) return;
  const relations = new Map(pack.relations(drawing).map((one) => [one.id, one]));
  for (const [index, anchor] of parseXml(pack.text(drawing)).children.entries()) {
    const frame = child(anchor, "graphicFrame"),
      id = child(frame, "graphic", "graphicData", "chart")?.attributes.id;
    const target = id ? relations.get(id)?.target : undefined;
    if (!frame || !target || relations.get(id!)?.type !== "chart") continue;
    const about = child(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    const chart = newChart(newId(), about.name ?? `Chart ${sheet.charts.length + 1}`, "ColumnClustered");
    Object.assign(chart, {
      altText: about.descr ?? "",
      altTitle: about.title ?? "",
      source: { part: target, anchor: index },
      changed: false,
      moved: false,
      category: newAxis(false),
      value: newAxis(false),
    });
    place(chart, anchor, sheet);
    readChart(chart, parseXml(pack.text(target)));
    sheet.charts.push(chart);
  }
}

function place(chart: Chart, anchor: Element, sheet: Sheet): void {
  const corner = (name: string) => {
    const at = child(anchor, name);
    const of = (part: string) => Number(textOf(child(at, part)) || 0);
    return at
      ? { left: columnLeft(sheet, of("col")) + of("colOff") / EMU, top: rowTop(sheet, of("row")) + of("rowOff") / EMU }
      : null;
  };
  const from = corner("from") ?? { left: 0, top: 0 },
    to = corner("to"),
    extent = child(anchor, "ext")?.attributes;
  Object.assign(
    chart,
    from,
    to
      ? { width: to.left - from.left, height: to.top - from.top }
      : { width: Number(extent?.cx ?? 0) / EMU, height: Number(extent?.cy ?? 0) / EMU },
  );
}
