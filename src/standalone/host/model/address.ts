/** Cell addresses: zero-based rows and columns inside, A1 text outside. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnName(index: number): string {
  let name = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;

/** `A1`, `A1:B2`, `A:C` or `2:5`: as Excel writes an address, without the sheet. */
export function areaName(area: Area, dollar = ""): string {
  if (isWholeColumns(area)) return `${dollar}${columnName(area.left)}:${dollar}${columnName(area.right)}`;
  if (isWholeRows(area)) return `${dollar}${area.top + 1}:${dollar}${area.bottom + 1}`;
  const cell = (row: number, column: number) => `${dollar}${columnName(column)}${dollar}${row + 1}`;
  const first = cell(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cell(area.bottom, area.right)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function parseCorner(text: string): { row?: number; column?: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1]!), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1]!) };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : null;
}

const inside = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`; null for anything else and for what lies off the sheet. */
export function parseArea(text: string): Area | null {
  const [from, to = from, more] = text.trim().split(":");
  if (more !== undefined || from === undefined || to === undefined) return null;
  const a = parseCorner(from),
    b = parseCorner(to);
  if (!a || !b) return null;
  if ((a.row === undefined) !== (b.row === undefined) || (a.column === undefined) !== (b.column === undefined))
    return null;
  if (!text.includes(":") && (a.row === undefined || a.column === undefined)) return null;
  const rows = a.row === undefined ? [0, MAX_ROWS - 1] : [Math.min(a.row, b.row!), Math.max(a.row, b.row!)];
  const columns =
    a.column === undefined ? [0, MAX_COLUMNS - 1] : [Math.min(a.column, b.column!), Math.max(a.column, b.column!)];
  const area = { top: rows[0]!, bottom: rows[1]!, left: columns[0]!, right: columns[1]! };
  return inside(area) ? area : null;
}

export const isInside = inside;

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** A sheet's name as a reference writes it: in apostrophes when it is not one plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; the sheet is null when there is none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const plain = text.lastIndexOf("!");
  return plain < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, plain), rest: text.slice(plain + 1) };
}
