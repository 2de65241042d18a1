/**
 * Excel.ShapeCollection, as far as charts are shapes: the one route to a chart's alternative text. Drawing is refused.
 */
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

interface ShapeTarget {
  sheet: Sheet;
  chart: Chart;
}

const changed = ({ sheet, chart }: ShapeTarget, session: Session): void => {
  chart.moved = true;
  sheet.touch("charts");
  session.events.redrawn(sheet, "charts");
};
const number = (name: "left" | "top" | "width" | "height") => ({
  get: ({ chart }: ShapeTarget) => chart[name],
  set: (target: ShapeTarget, value: unknown, session: Session) => {
    if (typeof value !== "number" || value < 0) throw session.invalid();
    target.chart[name] = value;
    changed(target, session);
  },
});

const shapeClass: OfficeClass = officeClass<ShapeTarget>({
  name: "Shape",
  key: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value, session) => {
        if (typeof value !== "string" || value === "") throw session.invalid();
        target.chart.name = value;
        changed(target, session);
      },
    },
    Type: { get: () => "Unsupported" },
    Visible: { get: () => true },
    AltTextDescription: {
      get: ({ chart }) => chart.altText,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.chart.altText = value;
        changed(target, session);
      },
    },
    AltTextTitle: {
      get: ({ chart }) => chart.altTitle ?? "",
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.chart.altTitle = value;
        changed(target, session);
      },
    },
    Left: number("left"),
    Top: number("top"),
    Width: number("width"),
    Height: number("height"),
  },
  methods: {
    Delete: (target, _args, session) => {
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
      changed(target, session);
      return null;
    },
  },
});

const find = (sheet: Sheet, key: unknown): ShapeTarget | null => {
  const chart = sheet.charts.find((one) => one.id === key || one.name === key);
  return chart ? { sheet, chart } : null;
};

export const shapesClass: OfficeClass = officeClass<Sheet>({
  name: "ShapeCollection",
  items: (sheet) => sheet.charts.map((chart) => handle(shapeClass, { sheet, chart })),
  item: (sheet, [key], session) => {
    const found = find(sheet, key);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(shapeClass, found);
  },
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [key], session) => {
      const found = find(sheet, key);
      if (!found) throw session.refuse("ItemNotFound");
      return handle(shapeClass, found);
    },
    GetItemOrNullObject: (sheet, [key]) => handleOrNull(shapeClass, find(sheet, key)),
    GetItemAt: (sheet, [index], session) => {
      const chart = sheet.charts[index as number];
      if (!chart) throw session.invalid();
      return handle(shapeClass, { sheet, chart });
    },
  },
});
