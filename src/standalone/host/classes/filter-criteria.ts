/** What a filter lets through: values, conditions, tops and bottoms, days and averages. */
import { criterion } from "../formulas/criteria";
import { isExtreme } from "../marking-kinds";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/values";
import type { RangeTarget, Session } from "../session";
import { dynamicTest } from "./filter-dynamic";

export interface Criteria {
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  dynamicCriteria?: string;
}

const TOPS: Readonly<Record<string, string>> = {
  TopItems: "TopItems",
  TopPercent: "TopPercent",
  BottomItems: "BottomItems",
  BottomPercent: "BottomPercent",
};

export function checkCriteria(value: unknown, session: Session): Criteria {
  const given = value as Criteria;
  if (typeof given !== "object" || given === null || typeof given.filterOn !== "string")
    throw session.invalid("criteria");
  const { filterOn } = given;
  if (TOPS[filterOn]) {
    const count = Number(given.criterion1);
    if (!Number.isInteger(count) || count < 1 || count > 500) throw session.invalid("criteria");
    return given;
  }
  if (filterOn === "Dynamic") {
    if (!dynamicTest(String(given.dynamicCriteria), [], session)) throw session.invalid("criteria");
    return given;
  }
  if (filterOn !== "Values" && filterOn !== "Custom") throw session.refuse("NotImplemented", filterOn);
  return given;
}

/** A test of one cell, made once for a column. */
function testOf(filter: Criteria, { sheet, area: body }: RangeTarget, column: number, session: Session) {
  const value = (row: number): Scalar => session.calculator.valueAt(sheet, row, column);
  const all = () => Array.from({ length: body.bottom - body.top + 1 }, (_none, index) => value(body.top + index));
  if (filter.filterOn === "Values") {
    const wanted = new Set((filter.values ?? []).map((one) => String(one).toLocaleLowerCase("pl")));
    return (row: number) => wanted.has(session.calculator.textAt(sheet, row, column).toLocaleLowerCase("pl"));
  }
  if (TOPS[filter.filterOn]) {
    const values = all();
    const rule = { rank: Number(filter.criterion1), type: filter.filterOn };
    return (row: number) => isExtreme(rule, value(row), values);
  }
  if (filter.filterOn === "Dynamic") {
    const test = dynamicTest(String(filter.dynamicCriteria), all(), session);
    return (row: number) => test?.(value(row)) ?? true;
  }
  const first = filter.criterion1 === undefined ? () => true : criterion(filter.criterion1);
  if (filter.criterion2 === undefined) return (row: number) => first(value(row));
  const second = criterion(filter.criterion2);
  return filter.operator === "Or"
    ? (row: number) => first(value(row)) || second(value(row))
    : (row: number) => first(value(row)) && second(value(row));
}

/** Hides the body rows that any column's filter rejects. */
export function refilter(sheet: Sheet, body: Area, filters: ReadonlyMap<number, Criteria>, session: Session): void {
  const tests = [...filters].map(([column, filter]) => testOf(filter, { sheet, area: body }, column, session));
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = tests.some((passes) => !passes(row));
    if (hidden || sheet.rows.has(row)) sheet.row(row).hidden = hidden;
  }
  sheet.touch("cells");
  session.events.redrawn(sheet, "filter");
}
