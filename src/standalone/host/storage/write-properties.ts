/** Document properties, settings and custom XML. */
import { done } from "./done";
import type { SaveContext } from "./save-context";
import { SETTINGS_NAMESPACE } from "./read-properties";
import { escapeXml } from "./xml";

const CORE: readonly (readonly [string, string])[] = [
  ["Title", "dc:title"],
  ["Subject", "dc:subject"],
  ["Author", "dc:creator"],
  ["Keywords", "cp:keywords"],
  ["Comments", "dc:description"],
  ["LastAuthor", "cp:lastModifiedBy"],
  ["RevisionNumber", "cp:revision"],
  ["CreationDate", "dcterms:created"],
  ["Category", "cp:category"],
  ["Language", "dc:language"],
];
const DATE = ' xsi:type="dcterms:W3CDTF"';

/** The core part is written whole: excelize leaves off the prefixes other readers look for. */
function coreXml(properties: Readonly<Record<string, string>>): string {
  const items = CORE.filter(([office]) => properties[office]).map(
    ([office, core]) => `<${core}${core === "dcterms:created" ? DATE : ""}>${escapeXml(properties[office]!)}</${core}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join("")}</cp:coreProperties>`;
}

/** Custom properties go through excelize, the others into their parts after it. */
export function writeProperties({ workbook, file }: SaveContext): (context: SaveContext) => void {
  if (workbook.propertiesTouched)
    for (const { key, value } of workbook.customProperties) done(file.SetCustomProps({ Name: key, Value: value }));
  return ({ out }) => {
    if (!workbook.propertiesTouched) return;
    const part = (type: string) => out.relations("").find((one) => one.type === type)?.target;
    const core = part("core-properties"),
      app = part("extended-properties");
    if (core) out.set(core, coreXml(workbook.properties));
    if (!app) return;
    for (const name of ["Manager", "Company"]) {
      const value = workbook.properties[name];
      if (value === undefined) continue;
      const xml = out.text(app).replace(new RegExp(`<${name}>[\\s\\S]*?</${name}>|<${name}\\s*/>`), "");
      out.set(
        app,
        value === "" ? xml : xml.replace(/<\/Properties>\s*$/, `<${name}>${escapeXml(value)}</${name}></Properties>`),
      );
    }
  };
}

/** `customXml/itemN.xml` with its properties part, related from the workbook. */
function addItem({ out }: SaveContext, xml: string, id: string): void {
  const part = out.free("customXml/item%.xml"),
    about = part.replace("item", "itemProps");
  out.set(part, xml);
  out.set(
    about,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  out.declare(about, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  out.relate(part, "customXmlProps", about);
  out.relate(out.workbookPart, "customXml", part);
}

function drop({ out }: SaveContext, part: string): void {
  const relation = out.relations(out.workbookPart).find((one) => one.target === part);
  if (relation) out.unrelate(out.workbookPart, relation.id);
  for (const { target } of out.relations(part)) out.remove(target);
  out.remove(part);
}

export function writeXmlParts(context: SaveContext): void {
  const { workbook, out } = context;
  const items = out
    .relations(out.workbookPart)
    .filter(({ type }) => type === "customXml")
    .map(({ target }) => target);
  if (workbook.settingsTouched) {
    for (const part of items) if (out.text(part).includes(SETTINGS_NAMESPACE)) drop(context, part);
    const settings = [...workbook.settings].map(
      ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
    );
    if (settings.length > 0)
      addItem(
        context,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${settings.join("")}</settings>`,
        "{5E77F0A1-0000-4000-8000-00000000E5E7}",
      );
  }
  if (!workbook.customXmlTouched) return;
  const kept = new Set(workbook.customXml.map(({ part }) => part));
  for (const part of items) if (!out.text(part).includes(SETTINGS_NAMESPACE) && !kept.has(part)) drop(context, part);
  for (const { id, xml, part } of workbook.customXml) {
    if (part === "") addItem(context, xml, id);
    else out.set(part, xml);
  }
}
