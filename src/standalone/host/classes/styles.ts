/**
 * Excel.Style, its collection, and `Range.style`. The look of a style reaches its cells and the file; the style's name
 * is kept for as long as the host runs, and only styles of the opened file are named in the saved one.
 */
import { changeStyle } from "../editing";
import type { NamedStyle } from "../model/named-styles";
import { NORMAL, type Style } from "../model/style";
import type { Workbook } from "../model/workbook";
import type { RangeTarget, Session } from "../session";
import { readColor } from "./colors";
import { HORIZONTAL, UNDERLINES, VERTICAL } from "./range-format";
import { handle, handleOrNull, officeClass, oneOf, type OfficeClass } from "./types";

interface StyleTarget {
  workbook: Workbook;
  style: NamedStyle;
}

/** A property of the look a style gives; cells that already wear it change with it. */
function part<K extends keyof Style>(name: K, read: (value: unknown, session: Session) => Style[K]) {
  return {
    get: ({ style }: StyleTarget) => style.look[name] ?? NORMAL[name],
    set: ({ workbook, style }: StyleTarget, value: unknown, session: Session) => {
      style.look = { ...style.look, [name]: read(value, session) };
      for (const sheet of workbook.sheets)
        for (const row of sheet.rows.values())
          for (const cell of row.cells)
            if (cell && workbook.styles.get(cell.style).styleName === style.name) {
              cell.style = workbook.styles.change(cell.style, { [name]: style.look[name] });
              sheet.touch("cells");
            }
    },
  };
}
const flag = (value: unknown, session: Session): boolean => {
  if (typeof value !== "boolean") throw session.invalid();
  return value;
};
const text = (value: unknown, session: Session): string => {
  if (typeof value !== "string" || value === "") throw session.invalid();
  return value;
};
const size =
  (least: number, most: number) =>
  (value: unknown, session: Session): number => {
    if (typeof value !== "number" || value < least || value > most) throw session.invalid();
    return value;
  };

const fontClass: OfficeClass = officeClass<StyleTarget>({
  name: "RangeFont",
  properties: {
    Name: part("fontName", text),
    Size: part("fontSize", size(1, 409)),
    Bold: part("bold", flag),
    Italic: part("italic", flag),
    Strikethrough: part("strike", flag),
    Color: part("fontColor", (value, session) => readColor(value, session) ?? "#000000"),
    Underline: part("underline", (value, session) => oneOf(UNDERLINES, value, session, "underline")),
  },
});
const fillClass: OfficeClass = officeClass<StyleTarget>({
  name: "RangeFill",
  properties: {
    Color: { ...part("fill", readColor), get: ({ style }) => style.look.fill ?? "#FFFFFF" },
  },
  methods: {
    Clear: ({ style }) => {
      style.look = { ...style.look, fill: null };
      return null;
    },
  },
});

const included = (name: string) => ({
  get: ({ style }: StyleTarget) => style.includes[name] ?? true,
  set: ({ style }: StyleTarget, value: unknown, session: Session) => {
    style.includes[name] = flag(value, session);
  },
});

const numberFormat = part("numberFormat", text);
const styleClass: OfficeClass = officeClass<StyleTarget>({
  name: "Style",
  key: ({ style }) => ({ _Id: style.name }),
  properties: {
    Name: { get: ({ style }) => style.name },
    BuiltIn: { get: ({ style }) => style.builtIn },
    ...Object.fromEntries(
      ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"].map((name) => [
        `Include${name}`,
        included(name),
      ]),
    ),
    AutoIndent: {
      get: ({ style }) => style.autoIndent,
      set: ({ style }, value, session) => {
        style.autoIndent = flag(value, session);
      },
    },
    ReadingOrder: {
      get: ({ style }) => style.readingOrder,
      set: ({ style }, value, session) => {
        style.readingOrder = oneOf(["Context", "LeftToRight", "RightToLeft"], value, session, "readingOrder");
      },
    },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    HorizontalAlignment: part("horizontal", (value, session) => oneOf(HORIZONTAL, value, session, "alignment")),
    VerticalAlignment: part("vertical", (value, session) => oneOf(VERTICAL, value, session, "alignment")),
    WrapText: part("wrap", flag),
    IndentLevel: part("indent", size(0, 250)),
    ShrinkToFit: part("shrink", flag),
    TextOrientation: part("rotation", size(-90, 180)),
    // The client sets it under another name than it reads it.
    Orientation: part("rotation", size(-90, 180)),
    Locked: part("locked", flag),
    FormulaHidden: part("hiddenFormula", flag),
  },
  navigations: {
    Font: (target) => handle(fontClass, target),
    Fill: (target) => handle(fillClass, target),
  },
  methods: {
    Delete: ({ workbook, style }, _args, session) => {
      if (style.name === "Normal") throw session.refuse("InvalidOperation");
      workbook.namedStyles.remove(style);
      for (const sheet of workbook.sheets)
        for (const row of sheet.rows.values())
          for (const cell of row.cells)
            if (cell && workbook.styles.get(cell.style).styleName === style.name)
              cell.style = workbook.styles.change(cell.style, NORMAL);
      return null;
    },
  },
});

const find = (workbook: Workbook, name: unknown): StyleTarget | null => {
  const style = workbook.namedStyles.find(String(name));
  return style ? { workbook, style } : null;
};
const required = (workbook: Workbook, name: unknown, session: Session) => {
  const found = find(workbook, name);
  if (!found) throw session.refuse("ItemNotFound");
  return handle(styleClass, found);
};

export const stylesClass: OfficeClass = officeClass<Workbook>({
  name: "StyleCollection",
  items: (workbook) => workbook.namedStyles.list.map((style) => handle(styleClass, { workbook, style })),
  item: (workbook, [name], session) => required(workbook, name, session),
  methods: {
    Add: (workbook, [name], session) => {
      if (typeof name !== "string" || name === "" || name.length > 255) throw session.invalid("name");
      if (find(workbook, name)) throw session.refuse("InvalidArgument");
      workbook.namedStyles.add(name);
      return null;
    },
    GetCount: (workbook) => workbook.namedStyles.list.length,
    GetItem: (workbook, [name], session) => required(workbook, name, session),
    GetItemAt: (workbook, [index], session) => {
      const style = workbook.namedStyles.list[index as number];
      if (!style) throw session.invalid("index");
      return handle(styleClass, { workbook, style });
    },
    GetItemOrNullObject: (workbook, [name]) => handleOrNull(styleClass, find(workbook, name)),
  },
});

/** Puts a style on cells: what the style says, and for the rest the normal look, as Excel does. */
export function applyStyle({ sheet, area }: RangeTarget, name: unknown, session: Session): void {
  const style = session.workbook.namedStyles.find(String(name));
  if (typeof name !== "string" || !style) throw session.invalid();
  const look = style.name === "Normal" ? NORMAL : style.look;
  changeStyle(sheet, area, { ...look, styleName: style.name }, session);
}
