/**
 * Looks of cells, gathered while sheets are written: each kind once. The same calm palette as in Excel: every pair at
 * 4.5:1 or better.
 */
import type { CellStyle, ConditionalModel } from "../../summarising/model/sheet-model";
import { attribute } from "./escape";

interface Look {
  font?: string;
  fill?: string;
  border?: "grid" | "bottom" | "top";
  align?: string;
}

const INK = "FF1F2A37";
const DEEP = "FF1F4E79";
const GREY = "FF4A5868";
const RULE = "FFBFC8D2";
const TOP = 'vertical="top"';
const MIDDLE = 'vertical="center"';

const font = (color: string, { bold = false, italic = false, size = 11 } = {}): string =>
  `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="${color}"/><name val="Calibri"/><family val="2"/>`;
const PLAIN = font("FF000000");

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  title: { font: font(DEEP, { bold: true, size: 16 }), align: MIDDLE },
  subtitle: { font: font(GREY, { italic: true }), align: TOP },
  header: {
    font: font("FFFFFFFF", { bold: true }),
    fill: DEEP,
    border: "grid",
    align: `horizontal="center" ${MIDDLE}`,
  },
  body: { border: "grid", align: TOP },
  total: { font: font(INK, { bold: true }), fill: "FFE8EDF3", border: "top", align: TOP },
  note: { font: font(GREY, { italic: true, size: 9 }), align: TOP },
  group: { font: font(INK, { bold: true }), fill: "FFDCE6F0", border: "bottom", align: MIDDLE },
  mark: { font: font("FF000000", { bold: true }), border: "grid", align: `horizontal="center" ${MIDDLE}` },
  short: { border: "grid", align: `horizontal="center" ${TOP}` },
  number: { border: "grid", align: `horizontal="right" ${TOP}` },
  good: { font: font("FF1B5E20"), fill: "FFE6F4E7", border: "grid", align: TOP },
  bad: { font: font("FF8E1B12", { bold: true }), fill: "FFFCE9E6", border: "grid", align: TOP },
};

const side = (name: string, on: boolean): string =>
  on ? `<${name} style="thin"><color rgb="${RULE}"/></${name}>` : `<${name}/>`;
const borderXml = (border: Look["border"]): string =>
  `<border>${side("left", border === "grid")}${side("right", border === "grid")}${side("top", border === "grid" || border === "top")}${side("bottom", border === "grid" || border === "bottom")}<diagonal/></border>`;
const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Marks of conditional formats: an empty cell has no text to make bold, so its mark is a ground and a broken frame. */
const MARKS: Readonly<
  Record<
    ConditionalModel["look"],
    { color: string; fill: string; bold?: true; italic?: true; edge: string; edgeColor: string }
  >
> = {
  gap: { color: "FF6B4E00", fill: "FFFFF4CE", bold: true, edge: "dashed", edgeColor: "FF8A6500" },
  warning: { color: "FF7A2E0B", fill: "FFFDE7D9", bold: true, edge: "thin", edgeColor: "FFB4521E" },
  mark: { color: "FFFFFFFF", fill: "FF2F6DA8", bold: true, edge: "thin", edgeColor: DEEP },
  done: { color: "FF1B5E20", fill: "FFE6F4E7", italic: true, edge: "dotted", edgeColor: "FF2E7D32" },
};
const MARK_NAMES = Object.keys(MARKS) as ConditionalModel["look"][];

function markXml({ color, fill, bold, italic, edge, edgeColor }: (typeof MARKS)["gap"]): string {
  const edges = ["left", "right", "top", "bottom"]
    .map((name) => `<${name} style="${edge}"><color rgb="${edgeColor}"/></${name}>`)
    .join("");
  return `<dxf><font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<color rgb="${color}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill><border>${edges}</border></dxf>`;
}

export const markNumber = (look: ConditionalModel["look"]): number => MARK_NAMES.indexOf(look);

/** Formats of the author's own begin here; the lower numbers are built in. */
const FIRST_FORMAT = 164;

class Pool {
  private readonly places = new Map<string, number>();
  constructor(...first: string[]) {
    for (const xml of first) this.place(xml);
  }
  place(xml: string): number {
    const known = this.places.get(xml) ?? this.places.size;
    this.places.set(xml, known);
    return known;
  }
  get list(): string[] {
    return [...this.places.keys()];
  }
}

export class Styles {
  private readonly fonts = new Pool(PLAIN);
  private readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool(borderXml(undefined));
  private readonly formats = new Pool();
  private readonly cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Number of the style of a cell: the block's look under the column's own, wrapped or not, in a number format. */
  of(block: CellStyle, column: CellStyle | undefined, wrap: boolean, format = "General"): number {
    const look: Look = { ...LOOKS[block], ...(column ? LOOKS[column] : {}) };
    const number = format === "General" ? 0 : format === "@" ? 49 : FIRST_FORMAT + this.formats.place(format);
    const align = [look.align, wrap ? 'wrapText="1"' : ""].filter(Boolean).join(" ");
    const parts = `numFmtId="${number}" fontId="${this.fonts.place(look.font ?? PLAIN)}" fillId="${look.fill ? this.fills.place(fillXml(look.fill)) : 0}" borderId="${this.borders.place(borderXml(look.border))}"`;
    return this.cells.place(
      `<xf ${parts} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${align ? ` applyAlignment="1"><alignment ${align}/></xf>` : "/>"}`,
    );
  }

  xml(main: string): string {
    const counted = (tag: string, list: readonly string[]): string =>
      list.length > 0 ? `<${tag} count="${list.length}">${list.join("")}</${tag}>` : "";
    return `<styleSheet xmlns="${main}">${[
      counted(
        "numFmts",
        this.formats.list.map(
          (format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${attribute(format)}"/>`,
        ),
      ),
      counted(
        "fonts",
        this.fonts.list.map((each) => `<font>${each}</font>`),
      ),
      counted("fills", this.fills.list),
      counted("borders", this.borders.list),
      counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      counted("cellXfs", this.cells.list),
      counted("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      counted(
        "dxfs",
        MARK_NAMES.map((name) => markXml(MARKS[name])),
      ),
    ].join("")}</styleSheet>`;
  }
}
