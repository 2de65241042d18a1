/** Excel.RangeBorderCollection: edges lie on the cells at the rim, inside lines between the cells. */
import { changeStyle } from "../editing";
import { intersect, type Area } from "../model/address";
import { BORDER_SIDES, type BorderLine } from "../model/style";
import type { RangeTarget, Session } from "../session";
import { readColor } from "./colors";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

interface BorderTarget {
  targets: RangeTarget[];
  side: string;
}
const NONE: BorderLine = { style: "None", color: "#000000", weight: "Thin" };
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** Which cells of the area carry the line, and on which of their own sides. */
function cellsOf(side: string, area: Area): [Area, string][] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, side]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, side]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, side]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, side]];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [
            [{ ...area, bottom: area.bottom - 1 }, "EdgeBottom"],
            [{ ...area, top: area.top + 1 }, "EdgeTop"],
          ];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [
            [{ ...area, right: area.right - 1 }, "EdgeRight"],
            [{ ...area, left: area.left + 1 }, "EdgeLeft"],
          ];
    default:
      return [[area, side]];
  }
}

function lineOf({ targets, side }: BorderTarget, session: Session): BorderLine {
  const { sheet, area } = targets[0]!;
  const first = cellsOf(side, area)[0];
  return first
    ? (session.workbook.styles.get(sheet.styleAt(first[0].top, first[0].left)).borders[first[1]] ?? NONE)
    : NONE;
}

function change({ targets, side }: BorderTarget, part: Partial<BorderLine>, session: Session): void {
  for (const { sheet, area } of targets)
    for (const [cells, cellSide] of cellsOf(side, area)) {
      if (!intersect(cells, area)) continue;
      changeStyle(
        sheet,
        cells,
        (style) => {
          const line = { ...(style.borders[cellSide] ?? { ...NONE, style: "Continuous" }), ...part };
          const borders = { ...style.borders, [cellSide]: line };
          if (line.style === "None") delete (borders as Record<string, unknown>)[cellSide];
          return { borders };
        },
        session,
      );
    }
}

const rangeBorderClass: OfficeClass = officeClass<BorderTarget>({
  name: "RangeBorder",
  key: ({ side }) => ({ SideIndex: side, _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, session) => lineOf(target, session).style,
      set: (target, value, session) => change(target, { style: oneOf(STYLES, value, session, "style") }, session),
    },
    Color: {
      get: (target, session) => (lineOf(target, session).style === "None" ? "" : lineOf(target, session).color),
      set: (target, value, session) => change(target, { color: readColor(value, session) ?? "#000000" }, session),
    },
    Weight: {
      get: (target, session) => lineOf(target, session).weight,
      set: (target, value, session) => change(target, { weight: oneOf(WEIGHTS, value, session, "weight") }, session),
    },
  },
});

export const rangeBordersClass: OfficeClass = officeClass<RangeTarget[]>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => BORDER_SIDES.length } },
  item: (targets, [side], session) =>
    handle(rangeBorderClass, { targets, side: oneOf(BORDER_SIDES, side, session, "index") }),
  items: (targets) => BORDER_SIDES.map((side) => handle(rangeBorderClass, { targets, side })),
  methods: {
    GetItemAt: (targets, [index], session) => {
      const side = BORDER_SIDES[index as number];
      if (!side) throw session.invalid();
      return handle(rangeBorderClass, { targets, side });
    },
  },
});
