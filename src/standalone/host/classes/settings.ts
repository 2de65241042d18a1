/**
 * Excel.SettingCollection: what the add-in keeps in the file. Values are JSON; dates travel as the client wraps them.
 */
import type { Workbook } from "../model/workbook";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

interface SettingTarget {
  workbook: Workbook;
  key: string;
}

const settingClass: OfficeClass = officeClass<SettingTarget>({
  name: "Setting",
  key: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
        workbook.settingsTouched = true;
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.settingsTouched = true;
      return null;
    },
  },
});

const find = (workbook: Workbook, key: unknown): SettingTarget | null =>
  workbook.settings.has(String(key)) ? { workbook, key: String(key) } : null;

export const settingsClass: OfficeClass = officeClass<Workbook>({
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => handle(settingClass, { workbook, key })),
  item: (workbook, [key], session) => {
    const found = find(workbook, key);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(settingClass, found);
  },
  methods: {
    /** "Sets or adds the specified setting to the workbook." */
    Add: (workbook, [key, value], session) => {
      if (typeof key !== "string" || key === "" || value === undefined) throw session.invalid();
      workbook.settings.set(key, value);
      workbook.settingsTouched = true;
      return handle(settingClass, { workbook, key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, [key]) => handleOrNull(settingClass, find(workbook, key)),
  },
});
