/** Excel.Range */
import { clearCells } from "../editing";
import { columnsOf, rowsOf } from "../model/address";
import type { RangeTarget } from "../session";
import { autoFill } from "./auto-fill";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { fold, regroup } from "./outline";
import { rangeFormatClass } from "./range-format";
import { range, rangeArgument } from "./range-handle";
import { moveTo } from "./range-move";
import { found, rangeNavigation } from "./range-navigation";
import { rangeProperties } from "./range-properties";
import { findCell, replaceAll } from "./range-search";
import { rangeSortClass } from "./sort";
import {
  copyFrom,
  copyingOf,
  deleteCells,
  insertCells,
  mergeCells,
  removeDuplicates,
  unmergeCells,
} from "./range-structure";
import { handle, officeClass, oneOf, type OfficeClass, named } from "./types";

export const rangeClass: OfficeClass = officeClass<RangeTarget>({
  name: "Range",
  properties: rangeProperties,
  navigations: {
    Worksheet: ({ sheet }) => handle(named("Worksheet"), sheet),
    Format: (target) => handle(rangeFormatClass, [target]),
    DataValidation: (target) => handle(dataValidationClass, [target]),
    ConditionalFormats: (target) => handle(conditionalFormatsClass, [target]),
    Sort: (target) => handle(rangeSortClass, target),
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns], session) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw session.invalid("Range.values");
      return null;
    },
    Calculate: () => null,
    SetDirty: (_target, _args, session) => {
      session.workbook.changed();
      return null;
    },
    Select: ({ sheet, area }, _args, session) => {
      session.select(sheet, [area]);
      return null;
    },
    Clear: ({ sheet, area }, [applyTo], session) => {
      clearCells(
        sheet,
        area,
        oneOf(
          ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
          applyTo ?? "All",
          session,
          "applyTo",
        ),
        session,
      );
      return null;
    },
    Delete: (target, [shift], session) => {
      deleteCells(target, oneOf(["Up", "Left"], shift, session, "shift"), session);
      return null;
    },
    Insert: (target, [shift], session) => {
      insertCells(target, oneOf(["Down", "Right"], shift, session, "shift"), session);
      return range(target.sheet, target.area);
    },
    Merge: (target, [across], session) => {
      mergeCells(target, across === true, session);
      return null;
    },
    Unmerge: (target, _args, session) => {
      unmergeCells(target, session);
      return null;
    },
    CopyFrom: (target, [source, ...how], session) => {
      copyFrom(target, rangeArgument(source, session, target.sheet), copyingOf(how), session);
      return null;
    },
    RemoveDuplicates: (target, [columns, header], session) =>
      removeDuplicates(target, columns, header === true, session),
    ReplaceAll: (target, [text, replacement, criteria], session) =>
      replaceAll(target, { text, replacement, criteria: criteria ?? {} }, session),
    Find: (target, [text, criteria], session) =>
      found(
        findCell(target, text, criteria ?? {}, session),
        ({ row, column }) => range(target.sheet, { top: row, bottom: row, left: column, right: column }),
        session,
        false,
      ),
    FindOrNullObject: (target, [text, criteria], session) =>
      found(
        findCell(target, text, criteria ?? {}, session),
        ({ row, column }) => range(target.sheet, { top: row, bottom: row, left: column, right: column }),
        session,
        true,
      ),
    AutoFill: autoFill,
    MoveTo: moveTo,
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    Group: regroup(1),
    Ungroup: regroup(-1),
    HideGroupDetails: fold(true),
    ShowGroupDetails: fold(false),
    ...rangeNavigation,
    _KeepReference: () => null,
  },
});
