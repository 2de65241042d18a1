/** The look of a cell. Styles are immutable and interned: equal looks are one object with one index. */
export interface BorderLine {
  style: string;
  color: string;
  weight: string;
}
export interface Style {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strike: boolean;
  fontColor: string;
  /** `#RRGGBB`, or null for no fill. */
  fill: string | null;
  /** Lines over the fill ("Gray25"); none when left out. Kept and saved, read only from what the host set. */
  pattern?: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  rotation: number;
  shrink: boolean;
  borders: Readonly<Record<string, BorderLine>>;
  locked: boolean;
  hiddenFormula: boolean;
  /** The name of the cell style ("Normal"). */
  styleName: string;
}

export const NORMAL: Style = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strike: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  borders: {},
  locked: true,
  hiddenFormula: false,
  styleName: "Normal",
};

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** Every look of a workbook. Index 0 is the normal one; indexes of the opened file's formats come first and stay. */
export class StyleTable {
  readonly styles: (Style | undefined)[] = [];
  private readonly byKey = new Map<string, number>();
  /** Reads the look of a format of the opened file, asked for once and only when needed. */
  constructor(
    private readonly fileFormats = 1,
    private readonly readFormat: (index: number) => Style = () => NORMAL,
  ) {
    this.styles.length = fileFormats;
  }

  get fileCount(): number {
    return this.fileFormats;
  }

  get(index: number): Style {
    const known = this.styles[index];
    if (known) return known;
    const style = this.readFormat(index);
    this.styles[index] = style;
    const key = JSON.stringify(style);
    if (!this.byKey.has(key)) this.byKey.set(key, index);
    return style;
  }

  /** The index of `base` with some of its properties changed. */
  change(base: number, changes: Partial<Style>): number {
    const before = this.get(base);
    if ((Object.keys(changes) as (keyof Style)[]).every((name) => before[name] === changes[name])) return base;
    const style = { ...before, ...changes };
    const key = JSON.stringify(style);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.byKey.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}
