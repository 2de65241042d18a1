/** Rows that are levels because they hold the sum of the rows below them: a name, an amount and nothing else. */
import { fold } from "../../table/text";
import { columnOf } from "../headers/column-map";
import { isAmount } from "../headers/parts";
import type { MatrixRow } from "../matrix";
import type { Block } from "./events";

/** "300 000,00 zł" → 300000; undefined for a text that is no amount. */
function valueOf(row: MatrixRow, column: number): number | undefined {
  const cell = row.own.find((own) => own.column === column);
  if (!cell || !isAmount(fold(cell.text))) return undefined;
  const digits = cell.text.replace(/[^\d,.-]/g, "");
  const plain = /[.,]\d{1,2}$/.test(digits)
    ? `${digits.slice(0, -3).replace(/[.,]/g, "")}${digits.slice(-3).replace(",", ".")}`
    : digits.replace(/[.,]/g, "");
  const value = Number(plain);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/**
 * A row whose cost is the sum of those of the rows below it, up to the next such row. Only rows that say less than the
 * others are looked at.
 */
export function sumRows(block: Block): ReadonlySet<MatrixRow> {
  const cost = columnOf(block.map, "cost")?.index;
  const action = columnOf(block.map, "action")?.index;
  const found = new Set<MatrixRow>();
  if (cost === undefined || action === undefined) return found;
  const plain = new Set(
    block.map.columns
      .filter(({ column, part }) => ["ordinal", "number", "action", "cost"].includes(column) || part !== undefined)
      .map(({ index }) => index),
  );
  const rows = block.body.filter(
    (row) => row.own.length > 1 && !/^(?:razem|ogółem|suma|łącznie|w sumie)/i.test(fold(row.own[0]!.text)),
  );
  const bare = (row: MatrixRow) =>
    row.own.some(({ column }) => column === action) && row.own.every(({ column }) => plain.has(column));
  rows.forEach((row, at) => {
    const value = bare(row) ? valueOf(row, cost) : undefined;
    if (value === undefined) return;
    const next = rows.findIndex((other, index) => index > at && bare(other));
    const below = rows.slice(at + 1, next < 0 ? rows.length : next);
    const sum = below.reduce((total, other) => total + (valueOf(other, cost) ?? 0), 0);
    if (below.length > 0 && Math.abs(sum - value) < 0.01 * value) found.add(row);
  });
  return found;
}
