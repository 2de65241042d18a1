/** Number formats of cell styles: dates are numbers that only these tell from others. */
import type { XmlElement } from "../../ooxml/xml";
import type { CellLook } from "../source";
import { within } from "./parts";

/**
 * Built-in formats that show dates or times (ECMA-376 Part 1, 18.8.30); those of other countries read as the plain day.
 */
const DATES: Readonly<Record<number, string>> = {
  14: "dd.mm.yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd.mm.yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};
const OTHERS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  49: "@",
};

function builtIn(id: number): string {
  return DATES[id] ?? OTHERS[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "dd.mm.yyyy" : "General");
}

/** Bold and fill of each style, by the index a cell names its style by. */
export function looksOf(root: XmlElement | undefined): (CellLook | undefined)[] {
  if (!root) return [];
  const bold = within(root, "fonts", "font").map((font) =>
    within(font, "b").some(({ attributes }) => !["0", "false"].includes(attributes["val"] ?? "1")),
  );
  const fills = within(root, "fills", "fill").map((fill) => {
    const pattern = within(fill, "patternFill")[0];
    const colour = pattern && within(pattern, "fgColor")[0]?.attributes;
    if (!pattern || !colour || pattern.attributes["patternType"] !== "solid") return undefined;
    const written = colour["rgb"] ?? `${colour["theme"] ?? colour["indexed"] ?? ""}/${colour["tint"] ?? ""}`;
    return /^(?:[0-9A-F]{2})?F{6}$|^0\/$/i.test(written) ? undefined : written;
  });
  return within(root, "cellXfs", "xf").map(({ attributes }) => {
    const fill = fills[Number(attributes["fillId"] ?? 0)];
    const isBold = bold[Number(attributes["fontId"] ?? 0)];
    return isBold || fill !== undefined
      ? { ...(isBold ? { bold: true } : {}), ...(fill === undefined ? {} : { fill }) }
      : undefined;
  });
}

/** By the index a cell names its style by. */
export function formatsOf(root: XmlElement | undefined): string[] {
  if (!root) return [];
  const own = new Map(
    within(root, "numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  return within(root, "cellXfs", "xf").map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? 0);
    return own.get(id) ?? builtIn(id);
  });
}
