/** Colours as Office.js takes them: `#RGB`-less hex "#FFA500", "FFA500", or an HTML name. */
import type { Session } from "../session";
import { CSS_COLORS } from "./css-colors";

/** `#RRGGBB`; null for "" (no colour); anything else is an InvalidArgument. */
export function readColor(value: unknown, session: Session): string | null {
  if (typeof value !== "string") throw session.invalid();
  if (value === "") return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  const color = hex ? `#${hex[1]!.toUpperCase()}` : CSS_COLORS.get(value.toLowerCase());
  if (color === undefined) throw session.invalid();
  return color;
}
