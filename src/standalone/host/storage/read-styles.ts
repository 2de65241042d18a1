/** `styles.xml` → looks. Read lazily: a file may hold thousands of formats and use ten. */
import type { BorderLine, Style } from "../model/style";
import { NORMAL } from "../model/style";
import { child, children, flagOf, parseXml, type Element } from "./xml";

/** Number formats every reader knows by number (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};
const INDEXED = [
  "000000",
  "FFFFFF",
  "FF0000",
  "00FF00",
  "0000FF",
  "FFFF00",
  "FF00FF",
  "00FFFF",
  "000000",
  "FFFFFF",
  "FF0000",
  "00FF00",
  "0000FF",
  "FFFF00",
  "FF00FF",
  "00FFFF",
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
];
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
const LINES: Readonly<Record<string, [string, string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};
const SIDES: Readonly<Record<string, string>> = {
  left: "EdgeLeft",
  start: "EdgeLeft",
  right: "EdgeRight",
  end: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
  vertical: "InsideVertical",
  horizontal: "InsideHorizontal",
};

function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  return `#${[1, 3, 5]
    .map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.max(0, Math.min(255, Math.round(mixed)))
        .toString(16)
        .padStart(2, "0")
        .toUpperCase();
    })
    .join("")}`;
}

export class StyleReader {
  private readonly root: Element;
  private readonly theme: string[];
  private readonly formats = new Map<number, string>();

  constructor(styles: string, theme: string) {
    this.root = parseXml(styles);
    const scheme = child(parseXml(theme === "" ? "<a/>" : theme), "themeElements", "clrScheme");
    this.theme = THEME_ORDER.map((name) => {
      const color = child(scheme, name)?.children[0];
      return `#${(color?.attributes.lastClr ?? color?.attributes.val ?? (name === "lt1" ? "FFFFFF" : "000000")).toUpperCase()}`;
    });
    for (const format of children(child(this.root, "numFmts"), "numFmt"))
      this.formats.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? "General");
  }

  get count(): number {
    return Math.max(1, children(child(this.root, "cellXfs"), "xf").length);
  }

  private color(element: Element | undefined): string | null {
    if (!element) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    const base = rgb
      ? `#${rgb.slice(-6).toUpperCase()}`
      : theme !== undefined
        ? this.theme[Number(theme)]
        : indexed !== undefined && Number(indexed) < 64
          ? `#${INDEXED[Number(indexed) % 32] ?? "000000"}`
          : undefined;
    return base ? tinted(base, Number(tint ?? 0)) : null;
  }

  private font(font: Element | undefined): Partial<Style> {
    if (!font) return {};
    const of = (name: string) => child(font, name);
    const look: Partial<Style> = {};
    if (of("name") ?? of("rFont")) look.fontName = (of("name") ?? of("rFont"))!.attributes.val;
    if (of("sz")) look.fontSize = Number(of("sz")!.attributes.val);
    if (of("b")) look.bold = flagOf(of("b")!.attributes.val, true);
    if (of("i")) look.italic = flagOf(of("i")!.attributes.val, true);
    if (of("strike")) look.strike = flagOf(of("strike")!.attributes.val, true);
    if (of("u"))
      look.underline =
        { double: "Double", singleAccounting: "SingleAccountant", doubleAccounting: "DoubleAccountant", none: "None" }[
          of("u")!.attributes.val ?? ""
        ] ?? "Single";
    const color = this.color(of("color"));
    if (color) look.fontColor = color;
    return look;
  }

  /** In a cell the pattern's foreground is the colour; in a conditional format its background. */
  private fill(fill: Element | undefined, conditional: boolean): string | null {
    const pattern = child(fill, "patternFill");
    if (!pattern) return null;
    const { patternType } = pattern.attributes;
    if (patternType === "none" || (!conditional && (patternType === undefined || patternType === "gray125")))
      return null;
    return conditional
      ? (this.color(child(pattern, "bgColor")) ?? this.color(child(pattern, "fgColor")))
      : this.color(child(pattern, "fgColor"));
  }

  private borders(border: Element | undefined): Record<string, BorderLine> {
    const lines: Record<string, BorderLine> = {};
    for (const side of border?.children ?? []) {
      const kind = LINES[side.attributes.style ?? ""],
        name = SIDES[side.name];
      if (kind && name)
        lines[name] = { style: kind[0], weight: kind[1], color: this.color(child(side, "color")) ?? "#000000" };
    }
    return lines;
  }

  style(index: number): Style {
    const xf = children(child(this.root, "cellXfs"), "xf")[index];
    if (!xf) return NORMAL;
    const id = (name: string) => Number(xf.attributes[name] ?? 0);
    const alignment = child(xf, "alignment")?.attributes ?? {},
      protection = child(xf, "protection")?.attributes ?? {};
    return {
      ...NORMAL,
      ...this.font(children(child(this.root, "fonts"), "font")[id("fontId")]),
      numberFormat: this.formats.get(id("numFmtId")) ?? BUILT_IN[id("numFmtId")] ?? "General",
      fill: this.fill(children(child(this.root, "fills"), "fill")[id("fillId")], false),
      borders: this.borders(children(child(this.root, "borders"), "border")[id("borderId")]),
      horizontal: HORIZONTAL[alignment.horizontal ?? "general"] ?? "General",
      vertical: VERTICAL[alignment.vertical ?? "bottom"] ?? "Bottom",
      wrap: flagOf(alignment.wrapText),
      indent: Number(alignment.indent ?? 0),
      rotation: rotation(Number(alignment.textRotation ?? 0)),
      shrink: flagOf(alignment.shrinkToFit),
      locked: flagOf(protection.locked, true),
      hiddenFormula: flagOf(protection.hidden),
      styleName: this.styleName(id("xfId")),
    };
  }

  private styleName(xfId: number): string {
    return (
      children(child(this.root, "cellStyles"), "cellStyle").find((one) => Number(one.attributes.xfId) === xfId)
        ?.attributes.name ?? "Normal"
    );
  }

  /** What a conditional format paints. */
  differential(index: number): Partial<Style> {
    const dxf = children(child(this.root, "dxfs"), "dxf")[index];
    if (!dxf) return {};
    const fill = this.fill(child(dxf, "fill"), true),
      borders = this.borders(child(dxf, "border")),
      format = child(dxf, "numFmt")?.attributes.formatCode;
    return {
      ...this.font(child(dxf, "font")),
      ...(fill ? { fill } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
      ...(format ? { numberFormat: format } : {}),
    };
  }
}

const rotation = (value: number): number => (value > 90 && value <= 180 ? 90 - value : value === 255 ? 180 : value);
