/** Excel.WorksheetCustomProperty and its collection: what a program keeps with a sheet while the host runs. */
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import { handle, handleOrNull, officeClass, type Handle, type OfficeClass } from "./types";

interface PropertyTarget {
  sheet: Sheet;
  key: string;
}

const propertyClass: OfficeClass = officeClass<PropertyTarget>({
  name: "WorksheetCustomProperty",
  key: ({ key }) => ({ Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        sheet.customProperties.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return null;
    },
  },
});

/** Keys are told apart without their case. */
const find = (sheet: Sheet, key: unknown): PropertyTarget | null => {
  const known = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return known === undefined ? null : { sheet, key: known };
};
function required(sheet: Sheet, key: unknown, session: Session): Handle {
  const found = find(sheet, key);
  if (!found) throw session.refuse("ItemNotFound");
  return handle(propertyClass, found);
}

export const sheetPropertiesClass: OfficeClass = officeClass<Sheet>({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => handle(propertyClass, { sheet, key })),
  item: (sheet, [key], session) => required(sheet, key, session),
  methods: {
    Add: (sheet, [key, value], session) => {
      if (typeof key !== "string" || key === "" || key.length > 255 || typeof value !== "string")
        throw session.invalid("key");
      const name = find(sheet, key)?.key ?? key;
      sheet.customProperties.set(name, value);
      return handle(propertyClass, { sheet, key: name } satisfies PropertyTarget);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItem: (sheet, [key], session) => required(sheet, key, session),
    GetItemOrNullObject: (sheet, [key]) => handleOrNull(propertyClass, find(sheet, key)),
  },
});
