import type { ColumnMap } from "../headers/column-map";
import type { HeaderBlock } from "../headers/header-rows";
import type { HeaderColumn } from "../headers/vocabulary";
import type { Matrix, MatrixRow } from "../matrix";
import type { GoalLevel } from "../numbering";
import type { SourceCell, SourceParagraph } from "../source";
import type { Card } from "./cards";

/** One stretch of a table under one header. */
export interface Block {
  matrix: Matrix;
  header?: HeaderBlock;
  map: ColumnMap;
  standard: boolean;
  /** Rows under the header, up to the next one. */
  body: MatrixRow[];
  /** Rows between the block before (or the table's top) and this header. */
  above: MatrixRow[];
  /** It has no header of its own: it goes on under that of a table further up, past headings or sentences. */
  goesOn?: true;
}

/** What a walk over the document meets, in its order; `assemble` makes a table of it. */
export type PlanEvent =
  | { kind: "paragraph"; paragraph: SourceParagraph }
  | { kind: "table"; block: Block }
  | { kind: "card"; card: Card }
  /** A table that is none of the plan's: what stood above it belongs to it. */
  | { kind: "gap" }
  /** `label` is the level's name in a cell of its own before the text: "Cel operacyjny 1" | "Wspieranie rodzin". */
  | {
      kind: "band";
      cell: SourceCell;
      label?: SourceCell;
      /** Told by the numbers or looks of the whole table. */
      level?: GoalLevel;
      row: MatrixRow;
      block: Block;
      above: boolean;
    }
  | { kind: "row"; row: MatrixRow; block: Block; cells: ReadonlyMap<HeaderColumn, SourceCell> }
  | { kind: "more"; row: MatrixRow; block: Block; cells: ReadonlyMap<HeaderColumn, SourceCell> };
