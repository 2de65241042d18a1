/**
 * What the journal keeps of a command so that it can be put back: plain data, written into hidden columns of the
 * journal's sheet as JSON. Cells are kept as contents, which the writer writes again exactly.
 */
import type { Area, CellContent, SheetModel } from "../../core/summarising/model/sheet-model";
import type { Contents } from "../read/sheet-states";
import type { Shape } from "./shape";

export type { Shape } from "./shape";

import { rawContent } from "../engine/raw";

export interface CellChange {
  id: string;
  /** Header of the column, as it stands on the sheet. */
  column: string;
  /** Row and column when it was written, for people; the cell is found again by id and header. */
  place: string;
  before: CellContent;
  after: CellContent;
}

export interface SheetChange {
  name: string;
  mark: string;
  created: boolean;
  shape?: Shape;
  /** What stood on the sheet before; absent when it was made or was empty. */
  before?: { area: Area; cells: CellContent[][]; tables: { name: string; area: Area }[] };
}

export type EntryData =
  | { kind: "edits"; sheet: string; table: string; cells: CellChange[] }
  | { kind: "sheets"; sheets: SheetChange[] }
  | { kind: "row"; sheet: string; table: string; id: string }
  | { kind: "settings"; before: string | null; after: string | null; sheets: SheetChange[] }
  | { kind: "markers"; sheet: string; table: string };

/** One entry as data; `undoes` names the entry it put back. */
export interface Entry {
  id: string;
  at: string;
  label: string;
  data: EntryData;
  undoes?: string;
  /** The data here say only what was touched; the whole stands apart and is read when it is asked for. */
  apart?: true;
  /** Where the whole stands; 0 = it was dropped to keep the journal small. */
  body?: { row: number; chunks: number };
  /** Lines for people: place, before, after. */
  lines: { sheet: string; place: string; before: string; after: string }[];
}

export function shapeOf(model: SheetModel): Shape {
  return {
    ...model,
    blocks: model.blocks.map(({ rows, ...block }) => ({ ...block, height: rows.length, width: rows[0]?.length ?? 0 })),
  };
}

/** `tables`: their rows of totals come and go with the tables, and are not written as cells. */
export function contentsToCells(
  contents: Contents,
  tables: readonly { area: Area; totals?: true }[] = [],
): CellContent[][] {
  const { area, formulas, values, formats } = contents;
  const totals = tables.filter((table) => table.totals).map((table) => table.area);
  const isTotal = (row: number, column: number) =>
    totals.some((table) => row === table.bottom + 1 && column >= table.left && column <= table.right);
  return formulas.map((row, r) =>
    row.map((formula, c) =>
      isTotal(area.top + r, area.left + c)
        ? { kind: "empty" }
        : rawContent(formula, values[r]![c], String(formats[r]![c] ?? "")),
    ),
  );
}

/** The rectangles a sheet's blocks stood in. */
export function shapeAreas(shape: Shape): Area[] {
  return shape.blocks
    .filter((block) => block.height > 0 && block.width > 0)
    .map((block) => ({
      top: block.row,
      left: block.column,
      bottom: block.row + block.height - 1,
      right: block.column + block.width - 1,
    }));
}

/** A content as people read it. */
export function shown(content: CellContent): string {
  if (content.kind === "text" || content.kind === "link") return content.text;
  if (content.kind === "number") return String(content.number);
  if (content.kind === "date") return content.iso;
  return content.kind === "formula" ? content.formula : "";
}
