/** Excel.Workbook: where every object path begins. */
import type { Workbook } from "../model/workbook";
import type { RangeTarget, Session } from "../session";
import { applicationClass } from "./application";
import { commentsClass } from "./comments";
import { customXmlPartsClass } from "./custom-xml";
import { documentPropertiesClass } from "./document-properties";
import { namesClass } from "./names";
import { workbookProtectionClass } from "./protection";
import { range } from "./range-handle";
import { rangeAreasClass } from "./range-areas";
import { runtimeClass } from "./runtime";
import { settingsClass } from "./settings";
import { tablesClass } from "./tables";
import { stylesClass } from "./styles";
import { functionsClass } from "./functions";
import { handle, NULL_OBJECT, officeClass, oneOf, type OfficeClass, named } from "./types";
import { worksheetsClass } from "./worksheets";

function reference(id: unknown, session: Session, orNull: boolean) {
  const target = session.references.get(String(id));
  if (target && !Array.isArray(target)) return handle(named("Range"), target);
  if (orNull) return NULL_OBJECT;
  throw session.refuse("InvalidReference");
}

export const workbookClass: OfficeClass = officeClass<Workbook>({
  name: "Workbook",
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: {
      get: (workbook) => workbook.version > workbook.savedVersion,
      set: (workbook, value) => {
        workbook.savedVersion = value === true ? -1 : workbook.version;
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
    CalculationEngineVersion: { get: () => 191029 },
  },
  navigations: {
    Worksheets: (workbook) => handle(worksheetsClass, workbook),
    Tables: (workbook) => handle(tablesClass, workbook),
    Names: (workbook) => handle(namesClass, workbook),
    Settings: (workbook) => handle(settingsClass, workbook),
    Properties: (workbook) => handle(documentPropertiesClass, workbook),
    Application: (workbook) => handle(applicationClass, workbook),
    Styles: (workbook) => handle(stylesClass, workbook),
    Functions: (workbook) => handle(functionsClass, workbook),
    Protection: (workbook) => handle(workbookProtectionClass, workbook),
    Comments: (workbook) => handle(commentsClass, workbook),
    CustomXmlParts: (workbook) => handle(customXmlPartsClass, workbook),
    _Runtime: (workbook) => handle(runtimeClass, workbook),
  },
  methods: {
    GetActiveCell: ({ selection }) =>
      range(selection.sheet, {
        top: selection.row,
        bottom: selection.row,
        left: selection.column,
        right: selection.column,
      }),
    /** "If there are multiple ranges selected, this method will throw an error." */
    GetSelectedRange: ({ selection }, _args, session) => {
      if (selection.areas.length !== 1) throw session.refuse("InvalidSelection");
      return range(selection.sheet, selection.areas[0]!);
    },
    GetSelectedRanges: ({ selection }) =>
      handle(
        rangeAreasClass,
        selection.areas.map((area): RangeTarget => ({ sheet: selection.sheet, area })),
      ),
    /** The host's owner saves the file: what is told here is that nothing is left unsaved. */
    Save: (workbook, [behavior], session) => {
      oneOf(["Save", "Prompt"], behavior ?? "Save", session, "saveBehavior");
      workbook.savedVersion = workbook.version;
      return null;
    },
    Close: (workbook, [behavior], session) => {
      const word = oneOf(["Save", "SkipSave"], behavior ?? "Save", session, "closeBehavior");
      if (word === "Save") workbook.savedVersion = workbook.version;
      workbook.closed = true;
      return null;
    },
    GetActiveChartOrNullObject: () => NULL_OBJECT,
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: (_workbook, [id], session) => reference(id, session, false),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) => reference(id, session, true),
    _RemoveReference: (_workbook, [id], session) => {
      session.references.delete(String(id));
      return null;
    },
    _RemoveAllReferences: (_workbook, _args, session) => {
      session.references.clear();
      return null;
    },
    _GetReferenceCount: (_workbook, _args, session) => session.references.size,
    _RegisterActivatedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
  },
});
