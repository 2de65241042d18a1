/** Excel.NamedItemCollection: names of the workbook, or of one sheet. */
import { quoteSheet, areaName } from "../model/address";
import { parseFormula } from "../formulas/parser";
import type { Sheet } from "../model/sheet";
import { CellError, toJson } from "../model/values";
import { Workbook, type DefinedName } from "../model/workbook";
import type { RangeTarget, Session } from "../session";
import { range } from "./range-handle";
import { checkName } from "../table-names";
import {
  handle,
  handleOrNull,
  isHandle,
  NULL_OBJECT,
  officeClass,
  type Handle,
  type OfficeClass,
  named,
} from "./types";

type Owner = Workbook | Sheet;
interface NameTarget {
  workbook: Workbook;
  name: DefinedName;
}

const rangeOf = ({ name }: NameTarget, session: Session): RangeTarget | null =>
  session.calculator.rangeOf(name.formula, name.scope ?? session.workbook.sheets[0]!);

function typeOf(target: NameTarget, session: Session): string {
  if (rangeOf(target, session)) return "Range";
  const value = session.calculator.evaluate(
    target.name.formula,
    target.name.scope ?? session.workbook.sheets[0]!,
    0,
    0,
  );
  if (value instanceof CellError) return "Error";
  return (
    { string: "String", number: Number.isInteger(value) ? "Integer" : "Double", boolean: "Boolean" }[
      typeof value as "string"
    ] ?? "Error"
  );
}

function valueOf(target: NameTarget, session: Session): unknown {
  const cells = rangeOf(target, session);
  if (cells) return `${quoteSheet(cells.sheet.name)}!${areaName(cells.area)}`;
  return toJson(
    session.calculator.evaluate(target.name.formula, target.name.scope ?? session.workbook.sheets[0]!, 0, 0),
  );
}

const touched = ({ workbook }: NameTarget): void => {
  workbook.namesTouched = true;
  workbook.changed();
};

function readFormula(value: unknown, session: Session): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "string") throw session.invalid("reference");
  if (!value.startsWith("=")) return `"${value.replace(/"/g, '""')}"`;
  try {
    parseFormula(value.slice(1));
  } catch {
    throw session.invalid("reference");
  }
  return value.slice(1);
}

const namedItemClass: OfficeClass = officeClass<NameTarget>({
  name: "NamedItem",
  key: ({ name }) => ({ _Id: name.scope ? `${quoteSheet(name.scope.name)}!${name.name}` : name.name }),
  properties: {
    _Id: { get: ({ name }) => name.name },
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: (target, value, session) => {
        target.name.formula = readFormula(value, session);
        touched(target);
      },
    },
    Value: { get: valueOf },
    Type: { get: typeOf },
    Scope: { get: ({ name }) => (name.scope ? "Worksheet" : "Workbook") },
    Comment: {
      get: ({ name }) => name.comment,
      set: (target, value, session) => {
        if (typeof value !== "string" || value.length > 255) throw session.invalid();
        target.name.comment = value;
        touched(target);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value, session) => {
        if (typeof value !== "boolean") throw session.invalid();
        target.name.visible = value;
        touched(target);
      },
    },
  },
  navigations: {
    Worksheet: ({ name }, session) => {
      if (!name.scope) throw session.refuse("ItemNotFound");
      return handle(named("Worksheet"), name.scope);
    },
    WorksheetOrNullObject: ({ name }) => handleOrNull(named("Worksheet"), name.scope),
  },
  methods: {
    Delete: (target) => {
      target.workbook.names = target.workbook.names.filter((name) => name !== target.name);
      touched(target);
      return null;
    },
    GetRange: (target, _args, session) => {
      const cells = rangeOf(target, session);
      if (!cells) throw session.refuse("InvalidReference");
      return range(cells.sheet, cells.area);
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const cells = rangeOf(target, session);
      return cells ? range(cells.sheet, cells.area) : NULL_OBJECT;
    },
  },
});

const scopeOf = (owner: Owner): Sheet | null => (owner instanceof Workbook ? null : owner);
/** The names Excel keeps for itself (print titles and areas) are reached through the page layout. */
const listed = (owner: Owner, session: Session): DefinedName[] =>
  session.workbook.names.filter((name) => name.scope === scopeOf(owner) && !name.name.startsWith("_xlnm."));

function find(owner: Owner, key: unknown, session: Session): NameTarget | undefined {
  const wanted = String(key).replace(/^.*!/, "").toLocaleLowerCase("pl");
  const name = listed(owner, session).find((one) => one.name.toLocaleLowerCase("pl") === wanted);
  return name && { workbook: session.workbook, name };
}

function add(owner: Owner, [wanted, reference, comment]: readonly unknown[], session: Session): Handle {
  if (find(owner, wanted, session)) throw session.refuse("ItemAlreadyExists");
  const name = checkName(wanted, session);
  const formula =
    isHandle(reference) && reference.type.name === "Range"
      ? absolute(reference.target as RangeTarget)
      : readFormula(reference, session);
  const item: DefinedName = {
    name,
    formula,
    scope: scopeOf(owner),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  session.workbook.names.push(item);
  session.workbook.namesTouched = true;
  session.workbook.changed();
  return handle(namedItemClass, { workbook: session.workbook, name: item });
}

const absolute = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${areaName(area, "$")}`;

export const namesClass: OfficeClass = officeClass<Owner>({
  name: "NamedItemCollection",
  items: (owner, session) =>
    listed(owner, session).map((name) => handle(namedItemClass, { workbook: session.workbook, name })),
  item: (owner, [key], session) => {
    const found = find(owner, key, session);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(namedItemClass, found);
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (owner, _args, session) => listed(owner, session).length,
    GetItemOrNullObject: (owner, [key], session) => handleOrNull(namedItemClass, find(owner, key, session)),
  },
});
