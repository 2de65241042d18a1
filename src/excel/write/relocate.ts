/**
 * A model for a sheet whose table does not stand where it was made: the user put a title above it, or moved columns.
 * The model is turned to the sheet as it is, because turning the sheet would break the user's own formulas and rows.
 */
import type { Area, CellBlock, CellContent, SheetModel, TableModel } from "../../core/summarising/model/sheet-model";
import { columnLetters, columnNumber } from "../../core/table";
import { contains } from "../engine/ranges";

export interface Offset {
  rows: number;
  columns: number;
}

interface Reference {
  column: number;
  row: number;
  fixedColumn: boolean;
  fixedRow: boolean;
}

const REFERENCE =
  /(?<![\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d{1,7})(:\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(.!])/gu;
const PARTS = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
/** Texts in quotes and columns in brackets hold no references; names of sheets in apostrophes stand before theirs. */
const APART = /("[^"]*"|'[^']*'|\[[^[\]]*\])/;

function mapOne(text: string, change: (reference: Reference) => Reference): string {
  const [, fixedColumn, letters, fixedRow, row] = PARTS.exec(text)!;
  const to = change({
    column: columnNumber(letters!),
    row: Number(row),
    fixedColumn: fixedColumn === "$",
    fixedRow: fixedRow === "$",
  });
  return `${fixedColumn}${columnLetters(to.column)}${fixedRow}${to.row}`;
}

type Change = (sheet: string | undefined, reference: Reference) => Reference;

/** The references of a piece of a formula; `named`: the sheet in apostrophes right before it. */
function mapPiece(piece: string, named: string | undefined, change: Change): string {
  return piece.replace(
    REFERENCE,
    (...[, prefix, first, last, at]: [string, string | undefined, string, string | undefined, number]) => {
      const sheet = prefix ? prefix.slice(0, -1) : named !== undefined && at === 1 ? named : undefined;
      const map = (text: string) => mapOne(text, (reference) => change(sheet, reference));
      return `${prefix ?? ""}${map(first)}${last ? `:${map(last.slice(1))}` : ""}`;
    },
  );
}

/** Every reference of a formula, with the sheet it names; undefined for the formula's own sheet. */
function mapReferences(formula: string, change: Change): string {
  let name = "";
  return formula
    .split(APART)
    .map((piece, index) => {
      if (index % 2) {
        // An apostrophe within a name is doubled, which makes two pieces of it.
        if (piece.startsWith("'")) name += piece;
        return piece;
      }
      if (piece === "") return piece;
      const named = name && piece.startsWith("!") ? name.slice(1, -1).replace(/''/g, "'") : undefined;
      name = "";
      return mapPiece(piece, named, change);
    })
    .join("");
}

const movedArea = <A extends Area>(area: A, { rows, columns }: Offset): A => ({
  ...area,
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

const isNothing = ({ rows, columns }: Offset): boolean => rows === 0 && columns === 0;

/** `moved`: how far each sheet's contents stand from where its model has them, by the model's name. */
export function moveModel(model: SheetModel, moved: ReadonlyMap<string, Offset>): SheetModel {
  if ([...moved.values()].every(isNothing)) return model;
  const own = moved.get(model.name) ?? { rows: 0, columns: 0 };
  const follow = (formula: string) =>
    mapReferences(formula, (sheet, reference) => {
      const by = sheet === undefined ? own : (moved.get(sheet) ?? { rows: 0, columns: 0 });
      return { ...reference, row: reference.row + by.rows, column: reference.column + by.columns };
    });
  const cell = (content: CellContent): CellContent => {
    if (content.kind === "formula") return { ...content, formula: follow(content.formula) };
    return content.kind === "link" ? { ...content, target: follow(content.target) } : content;
  };
  const shift = own.columns;
  return {
    ...model,
    widths: [...Array.from({ length: shift }, () => STANDARD_WIDTH), ...model.widths],
    blocks: model.blocks.map((block) => ({
      ...block,
      row: block.row + own.rows,
      column: block.column + own.columns,
      rows: block.rows.map((row) => row.map(cell)),
    })),
    tables: model.tables.map((table) => movedArea(table, own)),
    validations: model.validations.map((one) => {
      const by = moved.get(one.source.sheet) ?? { rows: 0, columns: 0 };
      const { source } = one;
      return {
        ...one,
        area: movedArea(one.area, own),
        source: {
          ...source,
          top: source.top + by.rows,
          bottom: source.bottom + by.rows,
          left: source.left + by.columns,
        },
      };
    }),
    conditionals: model.conditionals.map((one) => ({
      ...one,
      area: movedArea(one.area, own),
      formula: follow(one.formula),
    })),
    charts: model.charts.map((chart) => ({
      ...chart,
      data: movedArea(chart.data, own),
      position: movedArea(chart.position, own),
    })),
    freezeRows: model.freezeRows > 0 ? model.freezeRows + own.rows : 0,
    page: model.page.titleRows
      ? {
          ...model.page,
          titleRows: { from: model.page.titleRows.from + own.rows, to: model.page.titleRows.to + own.rows },
        }
      : model.page,
    wrap: model.wrap.map((area) => movedArea(area, own)),
    hiddenColumns: model.hiddenColumns.map((column) => column + shift),
  };
}

const STANDARD_WIDTH = 9;

/** One area a column, where the columns of a table are told apart. */
const byColumn = <A extends Area>(area: A): A[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));

const reorderBlock = (block: CellBlock, order: readonly number[]): CellBlock => ({
  ...block,
  rows: block.rows.map((row) => order.map((_, at) => row[order.indexOf(at)]!)),
  ...(block.columnStyles
    ? {
        columnStyles: Object.fromEntries(
          Object.entries(block.columnStyles).map(([from, style]) => [order[Number(from)], style]),
        ),
      }
    : {}),
});

const columnBlocks = (block: CellBlock): CellBlock[] =>
  (block.rows[0] ?? []).map((_, offset) => {
    const { columnStyles, ...rest } = block;
    const style = columnStyles?.[offset];
    return {
      ...rest,
      column: block.column + offset,
      rows: block.rows.map((row) => [row[offset]!]),
      ...(style ? { columnStyles: { 0: style } } : {}),
    };
  });

/** `order[i]`: the 0-based place among the table's columns where its i-th column of the model stands on the sheet. */
export function reorderModel(model: SheetModel, table: TableModel, order: readonly number[]): SheetModel {
  if (order.every((to, from) => to === from)) return model;
  const place = (column: number) =>
    column >= table.left && column <= table.right ? table.left + (order[column - table.left] ?? 0) : column;
  const inTable = (block: CellBlock) =>
    contains(table, block.row, block.column) && block.column === table.left && block.rows[0]?.length === order.length;
  const moved = (formula: string, by: number) =>
    mapReferences(formula, (sheet, reference) =>
      sheet !== undefined
        ? reference
        : { ...reference, column: place(reference.column + (reference.fixedColumn ? 0 : by)) },
    );
  const areas = <A extends Area>(area: A): A[] =>
    area.top > table.bottom || area.bottom < table.top
      ? [area]
      : byColumn(area).map((one) => ({ ...one, left: place(one.left), right: place(one.left) }));
  return {
    ...model,
    widths: model.widths.map((_, index) => model.widths[originOf(index + 1, table, order) - 1]!),
    blocks: model.blocks.flatMap((block) => {
      if (inTable(block)) return [reorderBlock(block, order)];
      // Columns of the user's are a block of their own: each goes where its column stands.
      return contains(table, block.row, block.column)
        ? columnBlocks(block).map((one) => ({ ...one, column: place(one.column) }))
        : [block];
    }),
    validations: model.validations.flatMap((one) => areas(one.area).map((area) => ({ ...one, area }))),
    conditionals: model.conditionals.flatMap((one) =>
      byColumn(one.area).map((area, by) => ({
        ...one,
        area: { ...area, left: place(area.left), right: place(area.left) },
        formula: moved(one.formula, by),
      })),
    ),
    wrap: model.wrap.flatMap(areas),
    hiddenColumns: model.hiddenColumns.map(place),
  };
}

function originOf(column: number, table: TableModel, order: readonly number[]): number {
  const at = order.indexOf(column - table.left);
  return column >= table.left && column <= table.right && at >= 0 ? table.left + at : column;
}
