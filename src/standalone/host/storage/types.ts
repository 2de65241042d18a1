/** What keeps the workbook as a file. */
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";

export interface Storage {
  save(workbook: Workbook, session: Session): Promise<Uint8Array>;
  /** Loads what saving needs ahead of time; after it, functions only the storage knows are calculated too. */
  ready?(): Promise<unknown>;
  /** Calculates a formula the host's own evaluator has no function for; null when it cannot either. */
  calculate?(formula: string, sheet: Sheet, session: Session): Scalar;
}
