/** excelize's formula engine as a last resort: the formula and the cells it names are put into a scratch workbook. */
import { cellName, quoteSheet, rowsOf, columnsOf, type Area } from "../model/address";
import { CellError, ERRORS, type Scalar } from "../model/values";
import type { Sheet } from "../model/sheet";
import type { Node } from "../formulas/parser";
import { resolveStructured } from "../formulas/structured";
import { tokenise, joinTokens } from "../formulas/tokens";
import type { Session } from "../session";
import type { Excelize, ExcelizeFile } from "./excelize";

/** One scratch workbook an engine: every new one would stay in the engine's memory for good. */
const scratches = new WeakMap<Excelize, ExcelizeFile>();

function scratchOf(engine: Excelize): ExcelizeFile {
  let file = scratches.get(engine);
  if (!file) scratches.set(engine, (file = engine.NewFile()));
  return file;
}

/** More cells than this would take seconds: then the formula stays uncalculated. */
const MOST_CELLS = 20_000;

function referencesIn(node: Node, sheet: Sheet, session: Session): { sheet: Sheet; area: Area }[] {
  switch (node.kind) {
    case "reference": {
      const target = node.sheet === null ? sheet : session.workbook.sheet(node.sheet);
      return target ? [{ sheet: target, area: node.area }] : [];
    }
    case "structured": {
      const target = resolveStructured(node.reference, session.workbook, { sheet, row: 0, column: 0 });
      return target ? [target] : [];
    }
    case "call":
      return node.args.flatMap((arg) => referencesIn(arg, sheet, session));
    case "binary":
      return [...referencesIn(node.left, sheet, session), ...referencesIn(node.right, sheet, session)];
    case "unary":
      return referencesIn(node.operand, sheet, session);
    default:
      return [];
  }
}

/** Structured references as plain addresses: excelize knows no tables in formulas. */
function plain(formula: string, sheet: Sheet, session: Session): string {
  return joinTokens(
    tokenise(formula).map((token) => {
      if (token.kind !== "structured") return token;
      const range = session.calculator.rangeOf(token.text, sheet);
      return {
        ...token,
        text: range
          ? `${quoteSheet(range.sheet.name)}!${cellName(range.area.top, range.area.left)}:${cellName(range.area.bottom, range.area.right)}`
          : "#REF!",
      };
    }),
  );
}

/** A formula and the sheet it stands on, in both its forms: as written and as parsed. */
interface Question {
  formula: string;
  node: Node;
  sheet: Sheet;
}

/** null when excelize cannot calculate it either. */
export function calculateWith(engine: Excelize, { formula, node, sheet }: Question, session: Session): Scalar {
  const references = referencesIn(node, sheet, session);
  const used = references.map((one) => ({
    ...one,
    area: {
      ...one.area,
      bottom: Math.min(one.area.bottom, one.sheet.usedArea(true)?.bottom ?? one.area.top),
      right: Math.min(one.area.right, one.sheet.usedArea(true)?.right ?? one.area.left),
    },
  }));
  if (used.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0) > MOST_CELLS) return null;
  const file = scratchOf(engine);
  // "Sheet1" stays, so that the scratch always has a sheet; what the formula names is made for it and taken away again.
  const made = [...new Set([sheet.name, ...used.map((one) => one.sheet.name)])].filter(
    (name) => name.toLowerCase() !== "sheet1",
  );
  for (const name of made) file.NewSheet(name);
  const written: [string, string][] = [];
  const put = (name: string, cell: string, value: string | number | boolean) => {
    file.SetCellValue(name, cell, value);
    written.push([name, cell]);
  };
  for (const one of used)
    one.sheet.forEachCell(one.area, (_cell, row, column) => {
      const value = session.calculator.valueAt(one.sheet, row, column);
      if (value !== null && !(value instanceof CellError)) put(one.sheet.name, cellName(row, column), value);
    });
  // Beside the cells it reads, in the first row: excelize makes every row above a cell it is given.
  const home = cellName(0, Math.max(0, ...used.filter((one) => one.sheet === sheet).map(({ area }) => area.right)) + 1);
  const refused = file.SetCellFormula(sheet.name, home, `=${plain(formula, sheet, session)}`).error !== null;
  const answer = refused ? null : file.CalcCellValue(sheet.name, home, { RawCellValue: true });
  for (const [name, cell] of written) if (!made.includes(name)) file.SetCellValue(name, cell, "");
  file.SetCellFormula(sheet.name, home, "");
  for (const name of made) file.DeleteSheet(name);
  return answer === null ? null : read(answer);
}

function read({ value, error }: { value: string; error: string | null }): Scalar {
  if (value in ERRORS) return ERRORS[value as keyof typeof ERRORS];
  if (error !== null) return null;
  const number = Number(value);
  return value === "TRUE" ? true : value === "FALSE" ? false : value !== "" && Number.isFinite(number) ? number : value;
}
