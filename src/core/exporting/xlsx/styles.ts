/**
 * Looks of cells, gathered while sheets are written: each kind once. The same calm palette as in Excel: every pair at
 * 4.5:1 or better.
 */
import type { CellStyle, ConditionalModel } from "../../summarising/model/sheet-model";
import { RULE } from "../../summarising/look/colours";
import { LOOKS, MARKS, type Look, type Mark } from "../../summarising/look/looks";
import { attribute } from "./escape";

/** "#1F4E79" as files write it: "FF1F4E79". */
const argb = (colour: string): string => `FF${colour.slice(1)}`;
const BLACK = "#000000";

const fontOf = ({ color = BLACK, bold, italic, size = 11 }: Look): string =>
  `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="Calibri"/><family val="2"/>`;
const PLAIN = fontOf({});

function alignOf({ horizontal, vertical }: Look): string {
  const said = { horizontal, vertical };
  return Object.entries(said)
    .flatMap(([name, value]) => (value ? [`${name}="${value.toLowerCase()}"`] : []))
    .join(" ");
}

const side = (name: string, on: boolean): string =>
  on ? `<${name} style="thin"><color rgb="${argb(RULE)}"/></${name}>` : `<${name}/>`;
const borderXml = (border: Look["border"]): string =>
  `<border>${side("left", border === "grid")}${side("right", border === "grid")}${side("top", border === "grid" || border === "top")}${side("bottom", border === "grid" || border === "bottom")}<diagonal/></border>`;
const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const MARK_NAMES = Object.keys(MARKS) as ConditionalModel["look"][];

const EDGES = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

function markXml({ color, fill, bold, italic, border }: Mark): string {
  const edges = ["left", "right", "top", "bottom"]
    .map((name) => `<${name} style="${EDGES[border.style]}"><color rgb="${argb(border.color)}"/></${name}>`)
    .join("");
  return `<dxf><font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<color rgb="${argb(color)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill><border>${edges}</border></dxf>`;
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
    const align = [alignOf(look), wrap ? 'wrapText="1"' : ""].filter(Boolean).join(" ");
    const parts = `numFmtId="${number}" fontId="${this.fonts.place(fontOf(look))}" fillId="${look.fill ? this.fills.place(fillXml(argb(look.fill))) : 0}" borderId="${this.borders.place(borderXml(look.border))}"`;
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
