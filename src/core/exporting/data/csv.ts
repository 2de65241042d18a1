/**
 * The plan as open data: CSV that Polish Excel opens as a table, and the Table Schema that says what its columns are.
 */
import {
  cellText,
  ownCell,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  STANDARD_HEADERS,
  type ColumnKey,
  type Table,
} from "../../table";
import { COLUMN_MEANING } from "../../messages/exporting";
import type { PlainTable } from "../types";
import { legalText } from "../../ooxml/xml-text";

export interface TableSchema {
  $schema: string;
  fields: { name: string; title: string; type: "string"; description: string; constraints?: Record<string, unknown> }[];
  primaryKey?: string;
  missingValues: string[];
}

/**
 * A cell that a spreadsheet would take for a formula: an apostrophe before it makes it text. The signs are OWASP's list
 * (CSV injection), the full-width ones among them; spaces and letters nobody sees may stand before them.
 */
const FORMULA = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/;

/** Whether a spreadsheet could take the text for a formula. */
const isRisky = (text: string): boolean => FORMULA.test(text) && text.length > 1 && !PLAIN_NUMBER.test(text);

export interface CsvOptions {
  /**
   * An apostrophe before what a spreadsheet could take for a formula; off, every text is as it is in the plan. On
   * unless told.
   */
  safe?: boolean;
}

function field(text: string, guard: boolean): string {
  const legal = legalText(text);
  const safe = guard && isRisky(legal) ? `'${legal}` : legal;
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** UTF-8 with a byte order mark, ";" between fields, CRLF between rows (RFC 4180 with Excel's Polish divider). */
export function toCsvText(header: readonly string[], rows: readonly (readonly string[])[], safe = true): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map((text) => field(text, safe)).join(";")).join("\r\n")}\r\n`;
}

/**
 * A plan: the columns of the standard sheet that it fills, the source's own ones, then Id. Any other table: its columns
 * as they are.
 */
export function toCsv(source: Table | PlainTable, { safe = true }: CsvOptions = {}): Csv {
  const { header, rows, schema } = "actions" in source ? planRows(source) : plainRows(source);
  const guarded = safe ? [header, ...rows].flat().filter((text) => isRisky(legalText(text))).length : 0;
  return { csv: toCsvText(header, rows, safe), schema, guarded };
}

export interface Csv {
  csv: string;
  schema: TableSchema;
  /** Cells that got an apostrophe. */
  guarded: number;
}

interface Rows {
  header: string[];
  rows: string[][];
  schema: TableSchema;
}

const SCHEMA = { $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json", missingValues: [""] };

function plainRows(model: PlainTable): Rows {
  const taken = new Set<string>();
  const names = model.header.map((name) => unused(name || COLUMN_MEANING.extra, taken));
  const rows = model.rows.map((row) => names.map((_, column) => row[column] ?? ""));
  return {
    header: names,
    rows,
    schema: {
      ...SCHEMA,
      fields: names.map((name) => ({ name, title: name, type: "string", description: model.title })),
    },
  };
}

function planRows(table: Table): Rows {
  const optional = OPTIONAL_COLUMNS.filter((column) => table.actions.some((action) => cellText(action, column) !== ""));
  const columns: ColumnKey[] = [...REQUIRED_COLUMNS, ...optional, "id"];
  const taken = new Set(columns.map((column) => STANDARD_HEADERS[column]));
  const extra = [...new Set(table.actions.flatMap((action) => Object.keys(action.extra ?? {})))];
  const extraNames = extra.map((header) => unused(header, taken));
  const at = columns.length - 1;
  const header = columns.map((column) => STANDARD_HEADERS[column]);
  header.splice(at, 0, ...extraNames);
  const rows = table.actions.map((action) => {
    const row = columns.map((column) => cellText(action, column));
    row.splice(at, 0, ...extra.map((name) => ownCell(action, name)));
    return row;
  });
  const fields = columns.map((column) => ({
    name: STANDARD_HEADERS[column],
    title: STANDARD_HEADERS[column],
    type: "string" as const,
    description: COLUMN_MEANING[column],
    ...(column === "id" ? { constraints: { required: true, unique: true } } : {}),
  }));
  fields.splice(
    at,
    0,
    ...extraNames.map((name) => ({ name, title: name, type: "string" as const, description: COLUMN_MEANING.extra })),
  );
  return { header, rows, schema: { ...SCHEMA, fields, primaryKey: "Id" } };
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  taken.add(free);
  return free;
}
