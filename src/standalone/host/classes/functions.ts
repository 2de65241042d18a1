/** Excel.Functions: worksheet functions called by a program. The calculator works them out as it does a formula. */
import { EAGER } from "../formulas/functions";
import { areaName, quoteSheet } from "../model/address";
import { CellError, toJson, type Scalar } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { RangeTarget, Session } from "../session";
import { handle, isHandle, officeClass, type OfficeClass } from "./types";

interface ResultTarget {
  formula: string;
}

const valueOf = ({ formula }: ResultTarget, session: Session): Scalar =>
  session.calculator.evaluate(formula, session.workbook.active, 0, 0);

const functionResultClass: OfficeClass = officeClass<ResultTarget>({
  name: "FunctionResult<T>",
  properties: {
    Value: {
      get: (target, session) => {
        const value = valueOf(target, session);
        return value instanceof CellError ? null : toJson(value);
      },
    },
    Error: {
      get: (target, session) => {
        const value = valueOf(target, session);
        return value instanceof CellError ? value.code : null;
      },
    },
  },
});

/** An argument as it stands in a formula: a range, the result of another function, or a constant. */
function written(value: unknown, session: Session): string {
  if (isHandle(value)) {
    if (value.type === functionResultClass) return (value.target as ResultTarget).formula;
    const { sheet, area } = value.target as RangeTarget;
    if (!sheet || !area) throw session.invalid();
    return `${quoteSheet(sheet.name)}!${areaName(area, "$")}`;
  }
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw session.invalid();
}

/** Functions by the name the client sends ("SumIf", "VLookup", "CountIfs"): the letters are those of the formula. */
const call = (name: string) => (_workbook: Workbook, args: readonly unknown[], session: Session) => {
  const given = args.flat().filter((one) => one !== undefined && one !== null);
  return handle(functionResultClass, {
    formula: `${name}(${given.map((one) => written(one, session)).join(",")})`,
  } satisfies ResultTarget);
};

const NAMES = [...Object.keys(EAGER), "IF", "IFERROR", "AND", "OR", "NOT", "CHOOSE"];
const byLetters = new Map(NAMES.map((name) => [name.replace(/[._]/g, "").toLowerCase(), name]));

/** The client writes names in its own capitals: the table answers whatever spells a function the calculator has. */
const methods = new Proxy<Record<string, ReturnType<typeof call>>>(
  {},
  {
    get: (_none, key) => {
      const name = byLetters.get(String(key).replace(/_/g, "").toLowerCase());
      return name ? call(name) : undefined;
    },
  },
);

export const functionsClass: OfficeClass = officeClass<Workbook>({ name: "Functions", methods });
