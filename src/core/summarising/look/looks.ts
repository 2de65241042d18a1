/**
 * How the sheets look: one calm palette, every pair of text and ground at 4.5:1 or better, nothing told by colour alone
 * (a marked cell is also bold, italic or framed, so that it survives a black-and-white printer).
 */
import type { CellStyle, ConditionalModel } from "../model/sheet-model";
import { DEEP, GREY, INK } from "./colours";

export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  /** A line under the whole block, or all around every cell. */
  border?: "bottom" | "top" | "grid";
  underline?: boolean;
}

/** `body` and its kin stand at the top of their cells: neighbouring texts wrap to different heights. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  title: { bold: true, size: 16, color: DEEP, vertical: "Center" },
  subtitle: { italic: true, color: GREY, vertical: "Top" },
  header: { bold: true, color: "#FFFFFF", fill: DEEP, horizontal: "Center", vertical: "Center", border: "grid" },
  body: { vertical: "Top", border: "grid" },
  total: { bold: true, fill: "#E8EDF3", color: INK, border: "top", vertical: "Top" },
  note: { italic: true, size: 9, color: GREY, vertical: "Top" },
  group: { bold: true, fill: "#DCE6F0", color: INK, vertical: "Center", border: "bottom" },
  mark: { bold: true, horizontal: "Center", vertical: "Center", border: "grid" },
  short: { bold: false, horizontal: "Center", vertical: "Top", border: "grid" },
  number: { horizontal: "Right", vertical: "Top", border: "grid" },
  good: { color: "#1B5E20", fill: "#E6F4E7", vertical: "Top", border: "grid" },
  bad: { bold: true, color: "#8E1B12", fill: "#FCE9E6", vertical: "Top", border: "grid" },
};

export interface Mark {
  fill: string;
  color: string;
  bold?: boolean;
  italic?: boolean;
  border: { style: "Continuous" | "Dash" | "Dot"; color: string };
}

/** An empty cell has no text to make bold: its mark is a ground and a broken frame. */
export const MARKS: Readonly<Record<ConditionalModel["look"], Mark>> = {
  gap: { fill: "#FFF4CE", color: "#6B4E00", bold: true, border: { style: "Dash", color: "#8A6500" } },
  warning: { fill: "#FDE7D9", color: "#7A2E0B", bold: true, border: { style: "Continuous", color: "#B4521E" } },
  mark: { fill: "#2F6DA8", color: "#FFFFFF", bold: true, border: { style: "Continuous", color: DEEP } },
  done: { fill: "#E6F4E7", color: "#1B5E20", italic: true, border: { style: "Dot", color: "#2E7D32" } },
};
