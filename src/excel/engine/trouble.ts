/**
 * From Office's own error codes to ours. Only codes are looked at: `error.message` is localised and not meant for
 * users.
 */
import type { MessageValue } from "../../core/table";
import type { Trouble, TroubleCode } from "../api";

/** Codes of Microsoft's list of Office.js errors, by what the user can do about them. */
const BY_CODE: Readonly<Record<string, TroubleCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "sheet-protected",
  InactiveWorkbook: "several-workbooks",
  Conflict: "changed-meanwhile",
  ItemNotFound: "sheet-deleted",
  InvalidReference: "sheet-deleted",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  MemoryLimitReached: "payload-too-large",
  ApiNotFound: "api-too-old",
  ApiNotAvailable: "api-too-old",
  NotImplemented: "api-too-old",
  UnsupportedOperation: "api-too-old",
  UnsupportedFeature: "api-too-old",
  ItemAlreadyExists: "table-overlaps",
  MergedRangeConflict: "table-overlaps",
  PivotTableRangeConflict: "table-overlaps",
  FilteredRangeConflict: "table-overlaps",
  InsertDeleteConflict: "table-overlaps",
  NonBlankCellOffSheet: "table-overlaps",
  FormulaLengthExceedsLimit: "text-too-long",
};

/**
 * Thrown inside a command to end it with a trouble; the engine turns it into an `Outcome`. Nothing outside `excel/`
 * sees it.
 */
export class Stop extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

/** Ends the command. */
export function stop(code: TroubleCode, values: Record<string, MessageValue> = {}, diagnostic: string = code): never {
  throw new Stop({ code, values, diagnostic });
}

interface OfficeError {
  code?: string;
  debugInfo?: { errorLocation?: string; statement?: string };
  traceMessages?: string[];
}

/**
 * What happened, as data. The diagnostic holds codes and the failing statement, none of which carry the user's text.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Stop) return error.trouble;
  const { code, debugInfo } = (error ?? {}) as OfficeError;
  if (typeof code !== "string")
    return { code: "request-failed", values: {}, diagnostic: String((error as Error | undefined)?.name ?? "error") };
  const parts = [code, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean);
  return { code: BY_CODE[code] ?? "request-failed", values: { office: code }, diagnostic: parts.join(" | ") };
}
