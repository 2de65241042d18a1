/** excelize's formula engine as a last resort: the formula and the cells it names are put into a scratch workbook. */
import { cellName, quoteSheet, rowsOf, columnsOf, type Area } from "../model/address";
import { CellError, ERRORS, type Scalar } from "../model/values";
import type { Sheet } from "../model/sheet";
import type { Node } from "../formulas/parser";
import { resolveStructured } from "../formulas/structured";
import { tokenise, joinTokens } from "../formulas/tokens";
import type { Session } from "../session";
import type { Excelize } from "./excelize";

/** More cells than this would take seconds: then the formula stays uncalculated. */
const MOST_CELLS = 20_000;

function referencesIn(node: Node, sheet: Sheet, session: Session): { sheet: Sheet; area: Area }[] {
  switch (node.kind) {
    case "reference": { const target = node.sheet === null ? sheet : session.workbook.sheet(node.sheet); return target ? [{ sheet: target, area: node.area }] : []; }
    case "structured": { const target = resolveStructured(node.reference, session.workbook, sheet, 0, 0); return target ? [target] : []; }
    case "call": return node.args.flatMap((arg) => referencesIn(arg, sheet, session));
    case "binary": return [...referencesIn(node.left, sheet, session), ...referencesIn(node.right, sheet, session)];
    case "unary": return referencesIn(node.operand, sheet, session);
    default: return [];
  }
}

/** Structured references as plain addresses: excelize knows no tables in formulas. */
function plain(formula: string, sheet: Sheet, session: Session): string {
  return joinTokens(tokenise(formula).map((token) => {
    if (token.kind !== "structured") return token;
    const range = session.calculator.rangeOf(token.text, sheet);
    return { ...token, text: range ? `${quoteSheet(range.sheet.name)}!${cellName(range.area.top, range.area.left)}:${cellName(range.area.bottom, range.area.right)}` : "#REF!" };
  }));
}

/** null when excelize cannot calculate it either. */
export function calculateWith(engine: Excelize, formula: string, node: Node, sheet: Sheet, session: Session): Scalar {
  const references = referencesIn(node, sheet, session);
  const used = references.map((one) => ({ ...one, area: { ...one.area, bottom: Math.min(one.area.bottom, one.sheet.usedArea(true)?.bottom ?? one.area.top), right: Math.min(one.area.right, one.sheet.usedArea(true)?.right ?? one.area.left) } }));
  if (used.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0) > MOST_CELLS) return null;
  const file = engine.NewFile();
  for (const name of new Set(["Sheet1", sheet.name, ...used.map((one) => one.sheet.name)])) file.NewSheet(name);
  for (const one of used) one.sheet.forEachCell(one.area, (_cell, row, column) => {
    const value = session.calculator.valueAt(one.sheet, row, column);
    if (value !== null && !(value instanceof CellError)) file.SetCellValue(one.sheet.name, cellName(row, column), value);
  });
  const home = cellName(1_048_575, 16_383);
  if (file.SetCellFormula(sheet.name, home, `=${plain(formula, sheet, session)}`).error !== null) return null;
  const { value, error } = file.CalcCellValue(sheet.name, home, { RawCellValue: true });
  if (value in ERRORS) return ERRORS[value as keyof typeof ERRORS];
  if (error !== null) return null;
  const number = Number(value);
  return value === "TRUE" ? true : value === "FALSE" ? false : value !== "" && Number.isFinite(number) ? number : value;
}
