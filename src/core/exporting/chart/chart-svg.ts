/**
 * A chart drawn from its numbers as SVG, for where Excel gives no sound picture: series differ by pattern as well as by
 * shade, every bar says its number, nothing depends on colour alone. The pane turns it into PNG on a canvas.
 */
import { SERIES_COLOURS } from "../../summarising/look/colours";
import { xmlText } from "../../ooxml/xml-text";
import { axisSteps, totals, type ChartData } from "./chart-data";

const INK = "#1f1f1f";
const GRID = "#c8c8c8";
const FONT = "Segoe UI, Calibri, Arial, sans-serif";
/** Dark enough on white (3:1 and more), and told apart by hatching where there are several. */
const FILLS = SERIES_COLOURS;
const HATCHES = ["", "M0 8L8 0", "M0 0L8 8", "M0 4H8", "M4 0V8", "M0 8L8 0M0 0L8 8"];

const WIDTH = 960;
const GLYPH = 7.2;
const ROW = 34;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Drawing {
  svg: string;
  /** Pixels at scale 1. */
  width: number;
  height: number;
}

export function chartSvg(data: ChartData): Drawing {
  return (data.kind === "bars" ? bars : columns)(data);
}

const text = (x: number, y: number, content: string, more = ""): string =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${xmlText(content)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;
const rect = (box: Box, series: number): string =>
  `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(box.width)}" height="${round(box.height)}" fill="url(#s${series % FILLS.length})" stroke="${INK}" stroke-width="0.75"/>`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Cut to what fits, with an ellipsis. */
function fitted(content: string, width: number): string {
  const most = Math.max(1, Math.floor(width / GLYPH));
  return content.length <= most ? content : `${content.slice(0, most - 1).trimEnd()}…`;
}

/** Words set into lines of a width; at most `most` lines, the last one cut. */
function wrapped(content: string, width: number, most: number): string[] {
  const room = Math.max(1, Math.floor(width / GLYPH));
  const lines: string[] = [];
  for (const word of content.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return kept.map((each) => fitted(each, width));
}

function bars(data: ChartData): Drawing {
  const label = Math.min(320, Math.max(80, ...data.categories.map((each) => each.length * GLYPH + 12)));
  const top = headHeight(data);
  const area: Box = {
    left: label + 16,
    top,
    width: WIDTH - label - 76,
    height: Math.max(1, data.categories.length) * ROW,
  };
  const steps = axisSteps(Math.max(0, ...totals(data)));
  const scale = area.width / steps.at(-1)!;
  const parts = steps.map(
    (step) =>
      line(area.left + step * scale, area.top, area.left + step * scale, area.top + area.height, GRID) +
      text(area.left + step * scale, area.top + area.height + 18, String(step), 'text-anchor="middle"'),
  );
  data.categories.forEach((category, index) => {
    const middle = area.top + index * ROW + ROW / 2;
    const words = wrapped(category, label, 2);
    words.forEach((word, place) =>
      parts.push(text(area.left - 8, middle + 5 + (place - (words.length - 1) / 2) * 14, word, 'text-anchor="end"')),
    );
    let at = area.left;
    data.series.forEach(({ values }, series) => {
      const width = Math.max(0, values[index] ?? 0) * scale;
      if (width > 0) parts.push(rect({ left: at, top: middle - 11, width, height: 22 }, series));
      if (data.series.length > 1 && width > 26) parts.push(badge(at + width / 2, middle, String(values[index])));
      at += width;
    });
    parts.push(text(at + 6, middle + 5, String(totals(data)[index]), 'font-weight="600"'));
  });
  const height = area.top + area.height + 48;
  return drawing(data, parts, height, [data.categoryAxis ?? "", data.valueAxis ?? ""], area);
}

function columns(data: ChartData): Drawing {
  const top = headHeight(data);
  const area: Box = { left: 56, top: top + 10, width: WIDTH - 80, height: 300 };
  const steps = axisSteps(Math.max(0, ...totals(data)));
  const scale = area.height / steps.at(-1)!;
  const slot = area.width / Math.max(1, data.categories.length);
  const parts = steps.map(
    (step) =>
      line(
        area.left,
        area.top + area.height - step * scale,
        area.left + area.width,
        area.top + area.height - step * scale,
        GRID,
      ) + text(area.left - 8, area.top + area.height - step * scale + 5, String(step), 'text-anchor="end"'),
  );
  data.categories.forEach((category, index) => {
    const middle = area.left + slot * (index + 0.5);
    const width = Math.min(64, slot * 0.7);
    wrapped(category, slot, 2).forEach((word, place) =>
      parts.push(text(middle, area.top + area.height + 18 + place * 14, word, 'text-anchor="middle"')),
    );
    let at = area.top + area.height;
    data.series.forEach(({ values }, series) => {
      const height = Math.max(0, values[index] ?? 0) * scale;
      if (height > 0) parts.push(rect({ left: middle - width / 2, top: at - height, width, height }, series));
      if (data.series.length > 1 && height > 20 && width > 26)
        parts.push(badge(middle, at - height / 2, String(values[index])));
      at -= height;
    });
    parts.push(text(middle, at - 5, String(totals(data)[index]), 'text-anchor="middle" font-weight="600"'));
  });
  return drawing(data, parts, area.top + area.height + 62, [data.valueAxis ?? "", data.categoryAxis ?? ""], area);
}

/** A number on a pattern needs ground of its own to be read. */
function badge(x: number, y: number, content: string): string {
  const width = content.length * 9 + 6;
  return `<rect x="${round(x - width / 2)}" y="${round(y - 9)}" width="${width}" height="18" rx="3" fill="#ffffff"/>${text(x, y + 5, content, 'text-anchor="middle"')}`;
}

const headHeight = (data: ChartData): number =>
  44 + wrapped(data.title, WIDTH - 40, 3).length * 22 + (data.series.length > 1 ? 26 : 0);

/** `axes`: the title of the axis on the left (above the area) and of the one below. */
function drawing(
  data: ChartData,
  parts: readonly string[],
  height: number,
  axes: readonly [string, string],
  area: Box,
): Drawing {
  const patterns = FILLS.map(
    (fill, index) =>
      `<pattern id="s${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${fill}"/>${data.series.length > 1 && HATCHES[index] ? `<path d="${HATCHES[index]}" stroke="#ffffff" stroke-width="1.6"/>` : ""}</pattern>`,
  );
  const title = wrapped(data.title, WIDTH - 40, 3).map((each, index) =>
    text(20, 32 + index * 22, each, 'font-size="18" font-weight="600"'),
  );
  let at = 20;
  const legend =
    data.series.length < 2
      ? []
      : data.series.map(({ name }, index) => {
          const entry =
            rect({ left: at, top: area.top - (data.kind === "columns" ? 52 : 42), width: 16, height: 16 }, index) +
            text(at + 22, area.top - (data.kind === "columns" ? 39 : 29), name);
          at += 44 + name.length * GLYPH;
          return entry;
        });
  const labels = [
    axes[0] && text(20, area.top - 10, axes[0], 'font-style="italic"'),
    axes[1] && text(area.left + area.width, height - 8, axes[1], 'text-anchor="end" font-style="italic"'),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${round(height)}" viewBox="0 0 ${WIDTH} ${round(height)}" font-family="${FONT}" font-size="13" fill="${INK}" role="img">` +
    `<title>${xmlText(data.title)}</title><defs>${patterns.join("")}</defs><rect width="100%" height="100%" fill="#ffffff"/>${[...title, ...legend, ...labels, ...parts].join("")}</svg>`;
  return { svg, width: WIDTH, height: Math.ceil(height) };
}
