/**
 * Structured references: `Tabela[Kolumna]`, `[@[Nr celu]]`, `Tabela[[#Headers],[A]:[C]]`. An apostrophe escapes [ ] # '
 * @.
 */
import type { Area } from "../model/address";
import type { Sheet, Spot, Table } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { FormulaError } from "./tokens";

export interface StructuredReference {
  /** "" = the table the formula stands in. */
  table: string;
  items: string[];
  columns: string[];
  /** True when the columns are a span `[A]:[C]`. */
  span: boolean;
}

const unescape = (text: string): string => text.replace(/'(.)/gs, "$1");
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Splits the inside of the outer brackets at commas and colons that stand between inner brackets. */
function parts(inside: string): { text: string; separator: string }[] {
  const found: { text: string; separator: string }[] = [];
  let at = 0,
    separator = "";
  const skip = () => {
    while (/\s/.test(inside[at] ?? "")) at++;
  };
  for (skip(); at < inside.length; skip()) {
    if (inside[at] === "," || inside[at] === ":") {
      separator = inside[at++]!;
      continue;
    }
    if (inside[at] !== "[") throw new FormulaError("A structured reference is malformed.");
    let end = at + 1;
    while (end < inside.length && inside[end] !== "]") end += inside[end] === "'" ? 2 : 1;
    found.push({ text: inside.slice(at + 1, end), separator });
    at = end + 1;
  }
  return found;
}

export function parseStructured(text: string): StructuredReference {
  const bracket = text.indexOf("[");
  const reference: StructuredReference = { table: text.slice(0, bracket), items: [], columns: [], span: false };
  let inside = text.slice(bracket + 1, -1).trim();
  if (inside.startsWith("@")) {
    reference.items.push("#This Row");
    inside = inside.slice(1).trim();
  }
  if (inside === "") return reference;
  if (!inside.startsWith("[")) {
    if (inside.startsWith("#")) reference.items.push(inside);
    else reference.columns.push(unescape(inside));
    return reference;
  }
  for (const part of parts(inside)) {
    if (part.text.startsWith("#")) reference.items.push(part.text);
    else {
      if (part.separator === ":") reference.span = true;
      reference.columns.push(unescape(part.text));
    }
  }
  return reference;
}

/** The reference as a file holds it: `[@A]` becomes `Tabela[[#This Row],[A]]`; a bare `[A]` gets its table. */
export function fileForm(text: string, ownTable: string | null): string {
  const reference = parseStructured(text);
  const table = reference.table || ownTable || "";
  if (!reference.items.includes("#This Row") && reference.table) return text;
  return writeStructured({ ...reference, table });
}

/** The reference as Excel shows it in the formula bar: `Tabela[[#This Row],[A]]` becomes `Tabela[@A]`. */
export function shownForm(text: string, ownTable: string | null): string {
  const reference = parseStructured(text);
  if (reference.items.length !== 1 || reference.items[0]!.toLowerCase() !== "#this row") return text;
  const table = reference.table.toLowerCase() === ownTable?.toLowerCase() ? "" : reference.table;
  const [first, last] = reference.columns;
  if (first === undefined) return `${table}[@]`;
  if (last !== undefined) return `${table}[@[${escapeColumn(first)}]:[${escapeColumn(last)}]]`;
  const plain = /^[\p{L}\p{N}_.]+$/u.test(first);
  return plain ? `${table}[@${first}]` : `${table}[@[${escapeColumn(first)}]]`;
}

export function writeStructured(reference: StructuredReference): string {
  const { table, items, columns } = reference;
  const names = columns.map((name) => `[${escapeColumn(name)}]`).join(":");
  if (items.length === 0)
    return columns.length <= 1 ? `${table}[${columns.length ? escapeColumn(columns[0]!) : ""}]` : `${table}[${names}]`;
  const marks = items.map((item) => `[${item}]`).join(",");
  if (columns.length === 0) return items.length === 1 ? `${table}[${items[0]}]` : `${table}[${marks}]`;
  return `${table}[${marks},${names}]`;
}

export interface ResolvedReference {
  sheet: Sheet;
  area: Area;
}

/** The cells meant, seen from a cell of `sheet`; null = `#REF!` (no such table or column, or the part is not shown). */
export function resolveStructured(
  reference: StructuredReference,
  workbook: Workbook,
  { sheet, row, column }: Spot,
): ResolvedReference | null {
  const table: Table | undefined =
    reference.table !== ""
      ? workbook.table(reference.table)
      : sheet.tables.find(
          ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
  if (!table) return null;
  const indexes = reference.columns.map((name) =>
    table.columns.findIndex((item) => item.name.toLocaleLowerCase("pl") === name.toLocaleLowerCase("pl")),
  );
  if (indexes.includes(-1)) return null;
  const left = table.area.left + (indexes[0] ?? 0);
  const right = indexes.length === 0 ? table.area.right : table.area.left + indexes[indexes.length - 1]!;
  const rows = rowsOfItems(
    reference.items.map((item) => item.toLowerCase()),
    table,
    row,
    sheet,
  );
  return (
    rows && {
      sheet: table.sheet,
      area: { top: rows[0], bottom: rows[1], left: Math.min(left, right), right: Math.max(left, right) },
    }
  );
}

function rowsOfItems(items: string[], table: Table, row: number, sheet: Sheet): [number, number] | null {
  const body = table.bodyArea;
  if (items.length === 0) return [body.top, body.bottom];
  let top = Infinity,
    bottom = -Infinity;
  for (const item of items) {
    const span: [number, number] | null =
      item === "#all"
        ? [table.area.top, table.area.bottom]
        : item === "#data"
          ? [body.top, body.bottom]
          : item === "#headers"
            ? table.showHeaders
              ? [table.area.top, table.area.top]
              : null
            : item === "#totals"
              ? table.showTotals
                ? [table.area.bottom, table.area.bottom]
                : null
              : item === "#this row" && sheet === table.sheet && row >= body.top && row <= body.bottom
                ? [row, row]
                : null;
    if (!span) return null;
    top = Math.min(top, span[0]);
    bottom = Math.max(bottom, span[1]);
  }
  return [top, bottom];
}
