/** What every writer of a part needs while a workbook is saved. */
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";
import type { Excelize, ExcelizeFile } from "./excelize";
import type { Package } from "./package";
import type { SharedStrings } from "./shared-strings";
import type { StyleWriter } from "./write-styles";

export interface SaveContext {
  workbook: Workbook;
  session: Session;
  engine: Excelize;
  file: ExcelizeFile;
  /** The file as opened. */
  base: Package;
  /** The sheet that was in front in it. */
  front: Sheet | null;
  /** The file being written, once excelize is done with it. */
  out: Package;
  styles: StyleWriter;
  strings: ReturnType<SharedStrings["begin"]>;
  /** The name of each sheet inside excelize. */
  nameOf(sheet: Sheet): string;
  /** The part of each sheet in `out`. */
  partOf(sheet: Sheet): string;
}
