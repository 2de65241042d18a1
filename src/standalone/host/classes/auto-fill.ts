/** `Range.autoFill`: cells go on as those before them. */
import { changeStyle, writeCells } from "../editing";
import { columnsOf, contains, rowsOf, type Area } from "../model/address";
import { moveFormula } from "../formulas/rewrite";
import type { Scalar } from "../model/values";
import { toJson } from "../model/values";
import type { RangeTarget, Session } from "../session";
import { rangeArgument } from "./range-handle";
import { oneOf } from "./types";

const TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "LinearTrend"];
/** Lists Excel goes on by itself: days and months, short and long, in the languages of the program and of the user. */
const LISTS = [
  "Sun Mon Tue Wed Thu Fri Sat",
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "January February March April May June July August September October November December",
  "niedz. pon. wt. śr. czw. pt. sob.",
  "niedziela poniedziałek wtorek środa czwartek piątek sobota",
  "sty lut mar kwi maj cze lip sie wrz paź lis gru",
  "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
].map((list) => list.split(" "));

/** Does a format show a date? What is quoted or in brackets is not looked at. */
const isDateFormat = (format: string): boolean => /[dmy]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|General/gi, ""));

/** A line of cells along which is filled: the source cells in order, then those to fill. */
interface Line {
  source: { row: number; column: number }[];
  filled: { row: number; column: number }[];
}

function linesOf(source: Area, whole: Area, session: Session): Line[] {
  const down = columnsOf(source) === columnsOf(whole);
  if (!contains(whole, source) || (!down && rowsOf(source) !== rowsOf(whole))) throw session.invalid("destination");
  const [first, last] = down ? [source.top, source.bottom] : [source.left, source.right];
  const [start, end] = down ? [whole.top, whole.bottom] : [whole.left, whole.right];
  // Excel fills one way: on from the end, or back from the beginning.
  if (start !== first && end !== last) throw session.invalid("destination");
  const steps = (from: number, to: number, by: 1 | -1) =>
    Array.from({ length: Math.max(0, (to - from) * by + 1) }, (_none, index) => from + index * by);
  const back = start !== first;
  const [given, rest] = back
    ? [steps(last, first, -1), steps(first - 1, start, -1)]
    : [steps(first, last, 1), steps(last + 1, end, 1)];
  const across = down ? steps(source.left, source.right, 1) : steps(source.top, source.bottom, 1);
  return across.map((other) => {
    const cell = (along: number) => (down ? { row: along, column: other } : { row: other, column: along });
    return { source: given.map(cell), filled: rest.map(cell) };
  });
}

/** The value `step` places after the last of a line, by the kind of the line's values; undefined = repeat. */
function following(values: readonly Scalar[], step: number, type: string, dated: boolean): Scalar | undefined {
  if (type === "FillCopy" || type === "FillValues") return undefined;
  if (values.every((one) => typeof one === "number")) {
    if (values.length === 1) return type === "FillDefault" && !dated ? undefined : values[0]! + step;
    return trend(values, values.length - 1 + step);
  }
  const [only] = values;
  if (values.length !== 1 || typeof only !== "string") return undefined;
  const list = LISTS.find((one) => one.some((word) => word.toLowerCase() === only.toLowerCase()));
  if (list) {
    const at = list.findIndex((word) => word.toLowerCase() === only.toLowerCase());
    return list[(((at + step) % list.length) + list.length) % list.length]!;
  }
  const numbered = /^(|.*\D)(\d+)$/.exec(only);
  return numbered ? `${numbered[1]}${Math.abs(Number(numbered[2]) + step)}` : undefined;
}

/** The straight line of least squares through the values, at a place after them. */
function trend(values: readonly number[], at: number): number {
  const n = values.length;
  const meanX = (n - 1) / 2,
    meanY = values.reduce((sum, one) => sum + one, 0) / n;
  let up = 0,
    across = 0;
  values.forEach((value, index) => {
    up += (index - meanX) * (value - meanY);
    across += (index - meanX) ** 2;
  });
  return meanY + (up / across) * (at - meanX);
}

export function autoFill(target: RangeTarget, [destination, given]: readonly unknown[], session: Session): null {
  const { sheet, area } = target;
  const whole =
    destination === undefined || destination === null ? area : rangeArgument(destination, session, sheet).area;
  const type = oneOf(TYPES, given ?? "FillDefault", session, "autoFillType");
  const one = ({ row, column }: { row: number; column: number }): Area => ({
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
  for (const { source, filled } of linesOf(area, whole, session)) {
    const values = source.map(({ row, column }) => session.calculator.valueAt(sheet, row, column));
    const styles = source.map(({ row, column }) => session.workbook.styles.get(sheet.styleAt(row, column)));
    filled.forEach((cell, index) => {
      const from = index % source.length,
        { row, column } = source[from]!;
      if (type !== "FillValues") changeStyle(sheet, one(cell), styles[from]!, session);
      if (type === "FillFormats") return;
      const formula = sheet.cell(row, column)?.formula;
      const next = following(values, index + 1, type, isDateFormat(styles[0]!.numberFormat));
      const content =
        formula != null && type !== "FillValues"
          ? `=${moveFormula(formula, cell.row - row, cell.column - column)}`
          : toJson(next ?? values[from]!);
      writeCells(sheet, one(cell), content, session);
    });
  }
  return null;
}
