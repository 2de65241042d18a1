/** Document properties, custom XML and the add-in's settings. */
import type { Workbook } from "../model/workbook";
import type { Package } from "./package";
import { child, children, parseXml, textOf } from "./xml";

const CORE: Readonly<Record<string, string>> = {
  title: "Title",
  subject: "Subject",
  creator: "Author",
  keywords: "Keywords",
  description: "Comments",
  category: "Category",
  language: "Language",
  lastModifiedBy: "LastAuthor",
  revision: "RevisionNumber",
  created: "CreationDate",
};

export function readProperties(workbook: Workbook, pack: Package): void {
  const relations = pack.relations("");
  const part = (type: string) => pack.text(relations.find((one) => one.type === type)?.target ?? "");
  for (const element of parseXml(part("core-properties")).children)
    if (CORE[element.name]) workbook.properties[CORE[element.name]!] = textOf(element);
  const app = parseXml(part("extended-properties"));
  for (const name of ["Manager", "Company"]) if (child(app, name)) workbook.properties[name] = textOf(child(app, name));
  for (const property of children(parseXml(part("custom-properties")), "property")) {
    const value = property.children[0];
    if (!value) continue;
    const kind = /^(i4|int|r8|decimal)$/.test(value.name)
      ? "Number"
      : value.name === "bool"
        ? "Boolean"
        : value.name === "filetime"
          ? "Date"
          : "String";
    const text = textOf(value);
    workbook.customProperties.push({
      key: property.attributes.name ?? "",
      type: kind,
      value: kind === "Number" ? Number(text) : kind === "Boolean" ? text === "true" || text === "1" : text,
    });
  }
}

/** The namespace of the custom XML part that holds the settings of the client. */
export const SETTINGS_NAMESPACE = "urn:embedded-excel:settings";

export function readSettings(workbook: Workbook, pack: Package): void {
  for (const { type, target } of pack.relations(pack.workbookPart)) {
    if (type !== "customXml" || !pack.has(target)) continue;
    const xml = pack.text(target);
    if (xml.includes(SETTINGS_NAMESPACE)) {
      for (const setting of children(parseXml(xml), "setting")) {
        try {
          workbook.settings.set(setting.attributes.key ?? "", JSON.parse(textOf(setting)));
        } catch {
          /* not ours: left alone */
        }
      }
    } else workbook.customXml.push({ id: workbook.newGuid(), xml, part: target });
  }
}
