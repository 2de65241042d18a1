/** Excel.ConditionalRangeFormat: what a conditional format paints. */
import type { ConditionalFormat } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { BORDER_SIDES, type BorderLine, type Style } from "../model/style";
import type { Session } from "../session";
import { readColor } from "./colors";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

export interface FormatTarget {
  sheet: Sheet;
  rule: ConditionalFormat;
}

function part<K extends keyof Style>(name: K, empty: unknown, read: (value: unknown, session: Session) => Style[K]) {
  return {
    get: ({ rule }: FormatTarget) => rule.format[name] ?? empty,
    set: (target: FormatTarget, value: unknown, session: Session) => {
      target.rule.format = { ...target.rule.format, [name]: read(value, session) };
      touch(target, session);
    },
  };
}

const touch = ({ sheet }: FormatTarget, session: Session): void => {
  sheet.touch("conditionalFormats");
  session.events.redrawn(sheet, "conditionalFormats");
};
const flag = (value: unknown, session: Session): boolean => {
  if (typeof value !== "boolean") throw session.invalid();
  return value;
};

const without = (names: (keyof Style)[]) => (target: FormatTarget, _args: readonly unknown[], session: Session) => {
  const format = { ...target.rule.format };
  for (const name of names) delete format[name];
  target.rule.format = format;
  touch(target, session);
  return null;
};

const fontClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    Bold: part("bold", null, flag),
    Italic: part("italic", null, flag),
    Strikethrough: part("strike", null, flag),
    Underline: part("underline", "None", (value, session) =>
      oneOf(["None", "Single", "Double"], value, session, "underline"),
    ),
    Color: part("fontColor", "", (value, session) => readColor(value, session) ?? "#000000"),
  },
  methods: { Clear: without(["bold", "italic", "strike", "underline", "fontColor"]) },
});

const fillClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: { Color: part("fill", "", readColor) },
  methods: { Clear: without(["fill"]) },
});

interface BorderTarget {
  target: FormatTarget;
  side: string;
}
const SIDES = BORDER_SIDES.slice(0, 4);
const NONE: BorderLine = { style: "None", color: "#000000", weight: "Thin" };
const setBorder = ({ target, side }: BorderTarget, change: Partial<BorderLine>, session: Session): void => {
  const before = target.rule.format.borders ?? {};
  target.rule.format = {
    ...target.rule.format,
    borders: { ...before, [side]: { ...NONE, style: "Continuous", ...before[side], ...change } },
  };
  touch(target, session);
};

const borderClass: OfficeClass = officeClass<BorderTarget>({
  name: "ConditionalRangeBorder",
  key: ({ side }) => ({ SideIndex: side, _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Color: {
      get: ({ target, side }) => target.rule.format.borders?.[side]?.color ?? "",
      set: (border, value, session) => setBorder(border, { color: readColor(value, session) ?? "#000000" }, session),
    },
    Style: {
      get: ({ target, side }) => target.rule.format.borders?.[side]?.style ?? "None",
      set: (border, value, session) =>
        setBorder(
          border,
          { style: oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], value, session, "style") },
          session,
        ),
    },
  },
});

const bordersClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  navigations: Object.fromEntries(
    ["Top", "Bottom", "Left", "Right"].map((side) => [
      side,
      (target: FormatTarget) => handle(borderClass, { target, side: `Edge${side}` }),
    ]),
  ),
  items: (target) => SIDES.map((side) => handle(borderClass, { target, side })),
  item: (target, [side], session) => handle(borderClass, { target, side: oneOf(SIDES, side, session, "index") }),
  methods: {
    GetItemAt: (target, [index], session) => {
      const side = SIDES[index as number];
      if (!side) throw session.invalid();
      return handle(borderClass, { target, side });
    },
  },
});

export const conditionalRangeFormatClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: part("numberFormat", "", (value, session) => {
      if (typeof value !== "string") throw session.invalid();
      return value;
    }),
  },
  navigations: {
    Font: (target) => handle(fontClass, target),
    Fill: (target) => handle(fillClass, target),
    Borders: (target) => handle(bordersClass, target),
  },
  methods: {
    ClearFormat: (target, _args, session) => {
      target.rule.format = {};
      touch(target, session);
      return null;
    },
  },
});
