/** Excel.DocumentProperties: title, author and their kin, and properties of the user's own. */
import type { Workbook } from "../model/workbook";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

const text = (name: string) => ({
  get: (workbook: Workbook) => workbook.properties[name] ?? "",
  set: (workbook: Workbook, value: unknown, session: { invalid(where?: string): Error }) => {
    if (typeof value !== "string" || value.length > 255) throw session.invalid();
    workbook.properties[name] = value;
    workbook.propertiesTouched = true;
  },
});

interface CustomTarget {
  workbook: Workbook;
  key: string;
}
const customOf = ({ workbook, key }: CustomTarget) => workbook.customProperties.find((one) => one.key === key)!;

const customPropertyClass: OfficeClass = officeClass<CustomTarget>({
  name: "CustomProperty",
  key: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Type: { get: (target) => customOf(target).type },
    Value: {
      get: (target) => customOf(target).value,
      set: (target, value) => {
        customOf(target).value = value;
        target.workbook.propertiesTouched = true;
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties = workbook.customProperties.filter((one) => one.key !== key);
      workbook.propertiesTouched = true;
      return null;
    },
  },
});

const find = (workbook: Workbook, key: unknown): CustomTarget | null =>
  workbook.customProperties.some((one) => one.key === key) ? { workbook, key: String(key) } : null;

const customPropertiesClass: OfficeClass = officeClass<Workbook>({
  name: "CustomPropertyCollection",
  items: (workbook) => workbook.customProperties.map(({ key }) => handle(customPropertyClass, { workbook, key })),
  item: (workbook, [key], session) => {
    const found = find(workbook, key);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(customPropertyClass, found);
  },
  methods: {
    Add: (workbook, [key, value], session) => {
      if (typeof key !== "string" || key === "" || key.length > 255) throw session.invalid("key");
      workbook.customProperties = workbook.customProperties.filter((one) => one.key !== key);
      workbook.customProperties.push({
        key,
        value,
        type: typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String",
      });
      workbook.propertiesTouched = true;
      return handle(customPropertyClass, { workbook, key });
    },
    DeleteAll: (workbook) => {
      workbook.customProperties = [];
      workbook.propertiesTouched = true;
      return null;
    },
    GetCount: (workbook) => workbook.customProperties.length,
    GetItemOrNullObject: (workbook, [key]) => handleOrNull(customPropertyClass, find(workbook, key)),
  },
});

export const documentPropertiesClass: OfficeClass = officeClass<Workbook>({
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(
      ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map((name) => [
        name,
        text(name),
      ]),
    ),
    LastAuthor: { get: (workbook) => workbook.properties.LastAuthor ?? "" },
    RevisionNumber: { get: (workbook) => Number(workbook.properties.RevisionNumber ?? 0) },
    // A workbook nobody saved yet was made today.
    CreationDate: {
      get: (workbook, session) => workbook.properties.CreationDate ?? session.options.today().toISOString(),
    },
  },
  navigations: { Custom: (workbook) => handle(customPropertiesClass, workbook) },
});
