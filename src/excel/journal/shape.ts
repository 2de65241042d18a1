import type { CellBlock, SheetModel } from "../../core/summarising/model/sheet-model";

/** A model without its cells: where blocks, tables, lists, marks and charts stand, and how they look. */
export type Shape = Omit<SheetModel, "blocks"> & {
  blocks: (Omit<CellBlock, "rows"> & { height: number; width: number })[];
};
