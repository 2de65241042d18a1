import { cellAddress } from "../../table/address";
import type { Message, Piece } from "../../table/read-result";
import { fold } from "../../table/text";
import type { CellLook, SourceCell, SourceDocument, SourceResult, SourceTable } from "../source";
import { contentOf } from "./content";

export interface MergedArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What somebody noted on a cell, by the sheet's 1-based row and column. */
export interface CellComment {
  row: number;
  column: number;
  text: string;
}

/** A text of the sheet that is in no cell of the rectangle: far from all others, or (column 0) in no cell at all. */
export type UnreadText = CellComment;

/** A formula that came without its result, and whether it could be counted while reading. */
export interface CountedFormula {
  row: number;
  column: number;
  counted: boolean;
}

/**
 * A rectangle of a worksheet as Office.js gives it. `top` and `left` are the sheet's 1-based row and column of its
 * first cell.
 */
export interface SheetGrid {
  sheet: string;
  top: number;
  left: number;
  values: (string | number | boolean | null)[][];
  /** Number formats, cell for cell: without them a date is a plain number. */
  formats?: string[][];
  date1904?: boolean;
  /** How cells look, row for row, where it is known; rows and cells without a look are holes. */
  looks?: readonly (readonly (CellLook | undefined)[] | undefined)[];
  /**
   * Merged cells by their 1-based corners on the sheet, where they are known: a text merged down stands for all its
   * rows.
   */
  merges?: readonly MergedArea[];
  /** Notes and comments, where they are known: no part of the table, told as left out. */
  comments?: readonly CellComment[];
  /** Texts outside the rectangle, where they are known: told as left out. */
  unread?: readonly UnreadText[];
  /** Formulas that the file holds without their results. */
  formulas?: readonly CountedFormula[];
  /** Single cells far from everything else on the sheet: no part of the table, told as left out. */
  far?: readonly { text: string; address: string }[];
  /** Rows or columns of the used area are hidden or filtered away: they are read all the same, and that is told. */
  outOfSight?: { rows: boolean; columns: boolean };
  /** The sheet is hidden: nobody who looks at the workbook knows of it, so it is left out and told. */
  hidden?: boolean;
}

/**
 * Sheets of one workbook → one table a sheet; empty cells are no cells, so the size of the used range costs nothing
 * later. Where several sheets were read, places name the sheet. Hidden sheets are read only when no other holds
 * anything.
 */
export function readGrids(grids: readonly SheetGrid[], file: string): SourceResult {
  const filled = grids.filter(({ values }) =>
    values.some((line) => line.some((value) => value !== null && fold(String(value)) !== "")),
  );
  const shown = filled.some(({ hidden }) => !hidden) ? filled.filter(({ hidden }) => !hidden) : filled;
  const hidden = filled.filter((grid) => !shown.includes(grid));
  const covered: Piece[] = [];
  const blocks = shown.map((grid) => tableOf(grid, shown.length > 1, covered)).filter(({ cells }) => cells.length > 0);
  if (blocks.length === 0) return { ok: false, failure: { code: "reading.empty", values: { file } } };
  const unseen = hidden.flatMap((grid) =>
    tableOf(grid, true, []).cells.map(({ text, where }): Piece => ({ text, where })),
  );
  const noted = shown.flatMap(({ sheet, comments = [] }) =>
    comments.map(({ row, column, text }): Piece => ({
      text,
      where: `komentarz do ${placeOf(sheet, cellAddress(row, column), shown.length > 1)}`,
    })),
  );
  const stray = filled.flatMap(({ sheet, unread = [] }) =>
    unread.map(({ row, column, text }): Piece => ({
      text,
      where: placeOf(sheet, column > 0 ? cellAddress(row, column) : `wiersz ${row}`, shown.length > 1),
    })),
  );
  const leftOut = [...unseen, ...noted, ...stray, ...covered];
  const messages: Message[] = [...unseenIn(shown), ...errorsIn(blocks), ...formulasIn(shown)];
  if (covered.length > 0)
    messages.push({
      code: "reading.covered",
      values: { count: covered.length, places: covered.slice(0, MOST_PLACES).map(({ where }) => where) },
    });
  if (stray.length > 0)
    messages.push({
      code: "file.far-texts",
      values: { count: stray.length, places: stray.slice(0, MOST_PLACES).map(({ where }) => where) },
    });
  if (noted.length > 0) messages.push({ code: "file.comments", values: { count: noted.length } });
  if (shown.some(({ date1904 }) => date1904)) messages.unshift({ code: "reading.dates-1904", values: { file } });
  if (unseen.length > 0)
    messages.unshift({
      code: "reading.hidden-sheets",
      values: { sheets: hidden.map(({ sheet }) => sheet), count: hidden.length },
    });
  const document: SourceDocument = {
    file,
    kind: "sheet",
    blocks,
    messages,
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  return { ok: true, document };
}

/** Whoever filtered the list or folded rows away should know that they are in the plan. */
function unseenIn(grids: readonly SheetGrid[]): Message[] {
  const partly = grids.filter(({ outOfSight }) => outOfSight && (outOfSight.rows || outOfSight.columns));
  if (partly.length === 0) return [];
  const some = (what: "rows" | "columns") => (partly.some(({ outOfSight }) => outOfSight![what]) ? 1 : 0);
  return [
    {
      code: "reading.out-of-sight",
      values: { sheets: partly.map(({ sheet }) => sheet), rows: some("rows"), columns: some("columns") },
    },
  ];
}

/** Formulas counted here may differ from what Excel would show; those left empty are told as such. */
function formulasIn(grids: readonly SheetGrid[]): Message[] {
  const all = grids.flatMap(({ sheet, formulas = [] }) =>
    formulas.map(({ row, column, counted }) => ({
      counted,
      where: placeOf(sheet, cellAddress(row, column), grids.length > 1),
    })),
  );
  return [true, false].flatMap((wanted): Message[] => {
    const places = all.flatMap(({ counted, where }) => (counted === wanted ? [where] : []));
    if (places.length === 0) return [];
    const code = wanted ? "reading.formulas-counted" : "reading.formulas-empty";
    return [{ code, values: { count: places.length, places: places.slice(0, MOST_PLACES) }, where: places[0]! }];
  });
}

/**
 * Cells that a merge covers, without its own first cell; by the sheet's rows. Tall merges are few and looked at one by
 * one.
 */
function coveredBy(merges: readonly MergedArea[], lastRow: number): (row: number, column: number) => boolean {
  const byRow = new Map<number, MergedArea[]>();
  const tall: MergedArea[] = [];
  for (const area of merges) {
    const bottom = Math.min(area.bottom, lastRow);
    if (bottom - area.top > TALL) tall.push(area);
    else for (let row = area.top; row <= bottom; row++) (byRow.get(row) ?? byRow.set(row, []).get(row)!).push(area);
  }
  const covers = (area: MergedArea, row: number, column: number): boolean =>
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right &&
    (row > area.top || column > area.left);
  return (row, column) =>
    (byRow.get(row) ?? []).some((area) => covers(area, row, column)) || tall.some((area) => covers(area, row, column));
}

const TALL = 500;

const ERROR =
  /^#(?:REF!|ADR!|N\/A|N\/D!?|VALUE!|ARG!|DIV\/0!|DZIEL\/0!|NAME\?|NAZWA\?|NUM!|LICZBA!|NULL!|ZERO!|SPILL!|ROZLANIE!|CALC!|OBL!|GETTING_DATA|POBIERANIE_DANYCH|(?:FIELD|POLE|BUSY|CONNECT|BLOCKED|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT)!)$/;
const MOST_PLACES = 3;

/** Errors that formulas left in cells ("#N/D!") are kept as text and told: somebody must look at the formula. */
function errorsIn(tables: readonly SourceTable[]): Message[] {
  const cells = tables.flatMap((table) => table.cells).filter(({ text }) => text.startsWith("#") && ERROR.test(text));
  const [first] = cells;
  if (!first) return [];
  const examples = [...new Set(cells.map(({ text }) => text))].slice(0, MOST_PLACES);
  return [
    {
      code: "reading.errors",
      values: { count: cells.length, places: cells.slice(0, MOST_PLACES).map(({ where }) => where), examples },
      where: first.where,
    },
  ];
}

/** "F5", or with its sheet "Seniorzy!F5", "'Plan 2023'!F5" as Excel writes it. */
function placeOf(sheet: string, address: string, named: boolean): string {
  if (!named) return address;
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? `${sheet}!${address}` : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function tableOf(
  { sheet, top, left, values, formats, looks, date1904, merges = [] }: SheetGrid,
  named: boolean,
  hiddenBelow: Piece[],
): SourceTable {
  const covered = coveredBy(merges, top + values.length - 1);
  const cells: SourceCell[] = [];
  const merged = new Map(merges.map((area) => [`${area.top}:${area.left}`, area]));
  const columnCount = values.reduce((most, line) => Math.max(most, line.length), 0);
  const spans = (row: number, column: number): Pick<SourceCell, "rowSpan" | "colSpan"> => {
    const area = merged.get(`${row}:${column}`);
    return area
      ? {
          rowSpan: Math.min(area.bottom - row + 1, top + values.length - row),
          colSpan: Math.min(area.right - column + 1, left + columnCount - column),
        }
      : { rowSpan: 1, colSpan: 1 };
  };
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const { text, value: typed } = contentOf(value, formats?.[row]?.[column], date1904 === true);
      if (fold(text) === "") return;
      const where = placeOf(sheet, cellAddress(top + row, left + column), named);
      // Excel does not show what a merge covers.
      if (merges.length > 0 && covered(top + row, left + column)) {
        hiddenBelow.push({ text, where: `${where} (zasłonięte scaleniem komórek)` });
        return;
      }
      const look = looks?.[row]?.[column];
      cells.push({
        text,
        row,
        column,
        ...spans(top + row, left + column),
        where,
        ...(typed ? { value: typed } : {}),
        ...(look ? { look } : {}),
      });
    });
  });
  return {
    kind: "table",
    cells,
    rowCount: values.length,
    columnCount,
    sheet,
    topLeft: cellAddress(top, left),
    where: sheet,
  };
}
