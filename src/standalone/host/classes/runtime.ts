/** Excel.Runtime: `enableEvents` switches the add-in's events off and on. */
import type { Workbook } from "../model/workbook";
import { officeClass, type OfficeClass } from "./types";

export const runtimeClass: OfficeClass = officeClass<Workbook>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.enableEvents,
      set: (_workbook, value, session) => {
        if (typeof value !== "boolean") throw session.invalid();
        session.enableEvents = value;
      },
    },
  },
});
