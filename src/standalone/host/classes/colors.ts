/** Colours as Office.js takes them: `#RGB`-less hex "#FFA500", "FFA500", or an HTML name. */
import type { Session } from "../session";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  olive: "#808000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  teal: "#008080",
  navy: "#000080",
  fuchsia: "#FF00FF",
  magenta: "#FF00FF",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gold: "#FFD700",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
  darkgray: "#A9A9A9",
};

/** `#RRGGBB`; null for "" (no colour); anything else is an InvalidArgument. */
export function readColor(value: unknown, session: Session): string | null {
  if (typeof value !== "string") throw session.invalid();
  if (value === "") return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  const color = hex ? `#${hex[1]!.toUpperCase()}` : NAMED[value.toLowerCase()];
  if (color === undefined) throw session.invalid();
  return color;
}
