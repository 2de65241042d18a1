/**
 * Formulas rewritten token by token: as Excel shows them, as files hold them, and after cells, sheets or columns moved.
 */
import { areaName, contains, MAX_COLUMNS, MAX_ROWS, quoteSheet, splitSheet, type Area } from "../model/address";
import { parseReference, type Pins } from "./parser";
import { fileForm, parseStructured, shownForm, writeStructured } from "./structured";
import { joinTokens, tokenise, type Token } from "./tokens";

type Change = (token: Token) => string | null;

/** A formula with some of its tokens put otherwise; what cannot be read stays as it is. */
export function rewrite(formula: string, change: Change): string {
  let tokens: readonly Token[];
  try {
    tokens = tokenise(formula);
  } catch {
    return formula;
  }
  return joinTokens(
    tokens.map((token) => {
      const text = change(token);
      return text === null ? token : { ...token, text };
    }),
  );
}

/** Function names and references in capitals, as Excel stores what was typed. */
export const normaliseFormula = (formula: string): string =>
  rewrite(formula, (token) => {
    if (token.kind === "function") return token.text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    if (token.kind === "name" && /^(true|false)$/i.test(token.text)) return token.text.toUpperCase();
    if (token.kind !== "reference") return null;
    // "Plan!A1:Plan!B9" is one area of one sheet.
    const text = token.text.replace(/^(.+!)([^!:]+):\1([^!:]+)$/, "$1$2:$3");
    const { rest } = splitSheet(text);
    return text.slice(0, text.length - rest.length) + rest.toUpperCase();
  });

/** Functions newer than the file format: files write them with a prefix. */
const PREFIXED = new Set(
  "CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR DAYS ISFORMULA NUMBERVALUE SHEET SHEETS UNICHAR UNICODE LET RANDARRAY SEQUENCE SORTBY UNIQUE CEILING.MATH FLOOR.MATH ISOWEEKNUM FORMULATEXT PERCENTILE.EXC PERCENTILE.INC STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL RANK.EQ RANK.AVG QUARTILE.INC".split(
    " ",
  ),
);
const PREFIXED_TWICE = new Set(["FILTER", "SORT"]);

export const toFile = (formula: string, ownTable: string | null): string =>
  rewrite(formula, (token) => {
    if (token.kind === "structured") return fileForm(token.text, ownTable);
    if (token.kind !== "function") return null;
    return PREFIXED_TWICE.has(token.text)
      ? `_xlfn._xlws.${token.text}`
      : PREFIXED.has(token.text)
        ? `_xlfn.${token.text}`
        : null;
  });

export const fromFile = (formula: string, ownTable: string | null): string =>
  rewrite(formula, (token) => {
    if (token.kind === "structured") return shownForm(token.text, ownTable);
    return token.kind === "function" ? token.text.replace(/^_xlfn\.(_xlws\.)?/i, "") : null;
  });

/** A block of cells moves: from `at` on, rows (or columns) inside `band` shift by `by`; a negative `by` deletes. */
export interface Shift {
  sheet: string;
  axis: "row" | "column";
  at: number;
  by: number;
  bandStart: number;
  bandEnd: number;
}

/** One span under a shift; null when all of it is deleted. */
export function shiftSpan(start: number, end: number, shift: Shift, limit: number): [number, number] | null {
  const { at, by } = shift;
  if (by >= 0) {
    const newStart = start >= at ? start + by : start;
    return newStart > limit ? null : [newStart, Math.min(limit, end >= at ? end + by : end)];
  }
  const cutEnd = at - by - 1;
  if (start >= at && end <= cutEnd) return null;
  const moved = (index: number, isStart: boolean) =>
    index < at ? index : index > cutEnd ? index + by : isStart ? at : at - 1;
  return [moved(start, true), moved(end, false)];
}

/** An area after a shift; null when it is gone. Areas that stick out of the shifted band stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const [low, high] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (low < shift.bandStart || high > shift.bandEnd) return area;
  const span = rows
    ? shiftSpan(area.top, area.bottom, shift, MAX_ROWS - 1)
    : shiftSpan(area.left, area.right, shift, MAX_COLUMNS - 1);
  if (!span) return null;
  return rows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

function writeArea(area: Area, pins: Pins, single: boolean): string {
  const plain = areaName(area);
  if (/^[A-Z]+:[A-Z]+$/.test(plain)) {
    const [a, b] = plain.split(":");
    return `${pins.left ? "$" : ""}${a}:${pins.right ? "$" : ""}${b}`;
  }
  if (/^\d+:\d+$/.test(plain)) {
    const [a, b] = plain.split(":");
    return `${pins.top ? "$" : ""}${a}:${pins.bottom ? "$" : ""}${b}`;
  }
  const corner = (name: string, row: boolean, column: boolean) =>
    name.replace(
      /^([A-Z]+)(\d+)$/,
      (_all, letters: string, digits: string) => `${column ? "$" : ""}${letters}${row ? "$" : ""}${digits}`,
    );
  const first = corner(areaName({ ...area, bottom: area.top, right: area.left }), pins.top, pins.left);
  return single
    ? first
    : `${first}:${corner(areaName({ ...area, top: area.bottom, left: area.right }), pins.bottom, pins.right)}`;
}

const sheetPrefix = (text: string): string => text.slice(0, text.length - splitSheet(text).rest.length);

function mapReferences(
  formula: string,
  home: string,
  map: (area: Area, pins: Pins, sheet: string) => Area | null | undefined,
): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "reference") return null;
    const node = parseReference(token.text);
    if (node.kind !== "reference") return null;
    const area = map(node.area, node.pins, node.sheet ?? home);
    if (area === undefined) return null;
    return sheetPrefix(token.text) + (area === null ? "#REF!" : writeArea(area, node.pins, !token.text.includes(":")));
  });
}

/** References of a formula that stands on sheet `home`, after a shift. */
export const shiftFormula = (formula: string, home: string, shift: Shift): string =>
  mapReferences(formula, home, (area, _pins, sheet) =>
    sheet.toLocaleLowerCase("pl") === shift.sheet.toLocaleLowerCase("pl") ? shiftArea(area, shift) : undefined,
  );

/** Cells moved elsewhere by cutting and pasting: references that lie wholly on them follow. */
export interface Move {
  from: string;
  area: Area;
  to: string;
  rows: number;
  columns: number;
}
export const followMove = (formula: string, home: string, move: Move): string =>
  rewrite(formula, (token) => {
    if (token.kind !== "reference") return null;
    const node = parseReference(token.text);
    if (node.kind !== "reference") return null;
    const sheet = node.sheet ?? home;
    const same = sheet.toLocaleLowerCase("pl") === move.from.toLocaleLowerCase("pl");
    if (!same || !contains(move.area, node.area)) return null;
    const { top, bottom, left, right } = node.area;
    const area = {
      top: top + move.rows,
      bottom: bottom + move.rows,
      left: left + move.columns,
      right: right + move.columns,
    };
    const prefix = node.sheet === null && move.to === home ? "" : `${quoteSheet(move.to)}!`;
    return prefix + writeArea(area, node.pins, !token.text.includes(":"));
  });

/** Relative references moved by rows and columns, as a copied or filled formula has them. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, "", (area, pins) => {
    const moved = {
      top: area.top + (pins.top ? 0 : rows),
      bottom: area.bottom + (pins.bottom ? 0 : rows),
      left: area.left + (pins.left ? 0 : columns),
      right: area.right + (pins.right ? 0 : columns),
    };
    const valid = moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
    return valid
      ? {
          top: Math.min(moved.top, moved.bottom),
          bottom: Math.max(moved.top, moved.bottom),
          left: Math.min(moved.left, moved.right),
          right: Math.max(moved.left, moved.right),
        }
      : null;
  });

export const renameSheet = (formula: string, from: string, to: string | null): string =>
  rewrite(formula, (token) => {
    if (token.kind !== "reference" && token.kind !== "name") return null;
    const { sheet, rest } = splitSheet(token.text);
    if (sheet === null || sheet.toLocaleLowerCase("pl") !== from.toLocaleLowerCase("pl")) return null;
    return to === null ? "#REF!" : `${quoteSheet(to)}!${rest}`;
  });

/** A table or one of its columns got another name. */
export const renameInStructured = (
  formula: string,
  table: string,
  change: { table?: string; column?: readonly [string, string] },
  ownTable: string | null,
): string =>
  rewrite(formula, (token) => {
    if (token.kind !== "structured") return null;
    const reference = parseStructured(token.text);
    const same = (a: string, b: string) => a.toLocaleLowerCase("pl") === b.toLocaleLowerCase("pl");
    if (!same(reference.table || ownTable || "", table)) return null;
    const columns = reference.columns.map((name) =>
      change.column && same(name, change.column[0]) ? change.column[1] : name,
    );
    const text = writeStructured({
      ...reference,
      table: reference.table && change.table ? change.table : reference.table,
      columns,
    });
    return shownForm(text, ownTable);
  });
