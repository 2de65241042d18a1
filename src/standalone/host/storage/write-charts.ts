/**
 * Charts. excelize makes the drawing, its relations and a first part; the part's content and its place are written
 * here.
 */
import type { Chart } from "../model/chart";
import { cellAt } from "../model/metrics";
import type { Sheet } from "../model/sheet";
import { chartXml } from "./chart-xml";
import { done } from "./done";
import type { SaveContext } from "./save-context";
import { escapeXml } from "./xml";
import type { Package } from "./package";

const EMU = 12_700;

export function writeCharts({ workbook, file, engine, nameOf }: SaveContext): (context: SaveContext) => void {
  const made = new Map<Chart, string>();
  for (const sheet of workbook.sheets)
    for (const chart of sheet.charts) {
      if (chart.source !== null) continue;
      const name = `host chart ${made.size}`;
      made.set(chart, name);
      const where = `'${nameOf(sheet)}'!$A$1`;
      done(
        file.AddChart(nameOf(sheet), "A1", {
          Type: engine.Col,
          Series: [{ Name: where, Values: where }],
          Format: { Name: name, AltText: name },
        }),
      );
    }
  return (context) => {
    for (const sheet of workbook.sheets) {
      if (!sheet.touched.has("charts") && sheet.source) continue;
      const drawing = context.out.relations(context.partOf(sheet)).find(({ type }) => type === "drawing")?.target;
      if (drawing) finish(sheet, drawing, made, context);
    }
  };
}

const ANCHOR = /<((?:\w+:)?)(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/\1\2>/g;

/** Anchors in the order of the drawing: first those of the opened file, then the new ones. */
function finish(sheet: Sheet, drawing: string, made: ReadonlyMap<Chart, string>, context: SaveContext): void {
  const { out } = context;
  const relations = new Map(out.relations(drawing).map((one) => [one.id, one]));
  const dropped: { id: string; part: string }[] = [];
  const xml = out.text(drawing).replace(ANCHOR, (anchor) => {
    const id = /<(?:\w+:)?chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
    const relation = id ? relations.get(id) : undefined;
    if (!relation || relation.type !== "chart") return anchor;
    const name = /<(?:\w+:)?cNvPr\b[^>]*\bname="([^"]*)"/.exec(anchor)?.[1];
    const chart = sheet.charts.find((one) =>
      one.source ? one.source.part === relation.target : made.get(one) === name,
    );
    if (!chart) {
      dropped.push({ id: id!, part: relation.target });
      return "";
    }
    if (chart.source === null || chart.changed) out.set(relation.target, chartXml(chart, sheet, context.session));
    return chart.source === null || chart.moved ? placed(anchor, chart, sheet) : anchor;
  });
  out.set(drawing, xml);
  for (const { id, part } of dropped) {
    out.unrelate(drawing, id);
    removeChart(out, part);
  }
}

/** A chart's styles and colours go with it. */
function removeChart(out: Package, part: string): void {
  for (const { target, external } of out.relations(part))
    if (!external && /\/charts\//.test(target)) out.remove(target);
  out.remove(part);
}

function placed(anchor: string, chart: Chart, sheet: Sheet): string {
  const prefix = /^<(\w+:)?/.exec(anchor)?.[1] ?? "";
  const corner = (name: string, left: number, top: number) => {
    const { row, column, dx, dy } = cellAt(sheet, left, top);
    return `<${prefix}${name}><${prefix}col>${column}</${prefix}col><${prefix}colOff>${Math.round(dx * EMU)}</${prefix}colOff><${prefix}row>${row}</${prefix}row><${prefix}rowOff>${Math.round(dy * EMU)}</${prefix}rowOff></${prefix}${name}>`;
  };
  const from = corner("from", chart.left, chart.top),
    to = corner("to", chart.left + chart.width, chart.top + chart.height);
  return anchor
    .replace(new RegExp(`<${prefix}from>[\\s\\S]*?</${prefix}from>`), from)
    .replace(new RegExp(`<${prefix}to>[\\s\\S]*?</${prefix}to>`), to)
    .replace(
      /(<(?:\w+:)?cNvPr\b)([^>]*?)(\/?>)/,
      (_all, open: string, attributes: string, close: string) =>
        `${open}${attributes.replace(/\s(name|descr|title)="[^"]*"/g, "").trimEnd()} name="${escapeXml(chart.name)}"${chart.altText ? ` descr="${escapeXml(chart.altText)}"` : ""}${chart.altTitle ? ` title="${escapeXml(chart.altTitle)}"` : ""}${close}`,
    );
}
