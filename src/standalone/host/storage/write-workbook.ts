/**
 * The workbook part: order, names and visibility of sheets, defined names, the active sheet, recalculation on opening.
 */
import type { Sheet } from "../model/sheet";
import type { DefinedName } from "../model/workbook";
import type { SaveContext } from "./save-context";
import { toFile } from "../formulas/rewrite";
import { escapeXml } from "./xml";

const STATES: Readonly<Record<Sheet["visibility"], string>> = {
  Visible: "",
  Hidden: ' state="hidden"',
  VeryHidden: ' state="veryHidden"',
};

export function writeWorkbook({ workbook, out, nameOf }: SaveContext, parts: ReadonlyMap<string, string>): void {
  const part = out.workbookPart;
  let xml = out.main(part);
  const relations = new Map(out.relations(part).map((one) => [one.target, one.id]));
  const ids = new Map(
    [...xml.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      /\s(?:\w+:)?id="([^"]*)"/.exec(tag)![1]!,
      /\ssheetId="(\d+)"/.exec(tag)![1]!,
    ]),
  );
  const sheets = workbook.sheets.map((sheet) => {
    const id = relations.get(parts.get(nameOf(sheet)) ?? "") ?? "";
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${ids.get(id) ?? ""}"${STATES[sheet.visibility]} r:id="${id}"/>`;
  });
  xml = xml.replace(/<sheets>[\s\S]*?<\/sheets>/, () => `<sheets>${sheets.join("")}</sheets>`);
  xml = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\s*\/>/, "");
  const names = definedNames(workbook.names, workbook.sheets);
  if (names !== "")
    xml = xml.replace(
      /<\/sheets>(\s*<functionGroups[\s\S]*?(?:\/>|<\/functionGroups>))?(\s*<externalReferences>[\s\S]*?<\/externalReferences>)?/,
      (before) => before + names,
    );
  xml = activate(xml, workbook.sheets.indexOf(workbook.active));
  if (workbook.sheets.some((sheet) => sheet.source === null || sheet.touched.has("cells"))) {
    xml = recalculate(xml);
    // The order of an earlier calculation names cells that may be gone.
    for (const { id, type, target } of out.relations(part))
      if (type === "calcChain") {
        out.unrelate(part, id);
        out.remove(target);
      }
  }
  out.set(part, xml);
}

/** Sorted by name without regard to case, as Excel writes them. */
function definedNames(names: readonly DefinedName[], sheets: readonly Sheet[]): string {
  const items = [...names]
    .sort((a, b) => a.name.localeCompare(b.name, "en", { sensitivity: "base" }))
    .filter(({ scope }) => scope === null || sheets.includes(scope))
    .map(
      ({ name, formula, scope, comment, visible }) =>
        `<definedName name="${escapeXml(name)}"${comment === "" ? "" : ` comment="${escapeXml(comment)}"`}${scope === null ? "" : ` localSheetId="${sheets.indexOf(scope)}"`}${visible ? "" : ' hidden="1"'}>${escapeXml(toFile(formula, null))}</definedName>`,
    );
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

function activate(xml: string, index: number): string {
  const plain = xml
    .replace(/(<workbookView\b[^>]*?)\s(?:activeTab|firstSheet)="\d+"/g, "$1")
    .replace(/(<workbookView\b[^>]*?)\s(?:activeTab|firstSheet)="\d+"/g, "$1");
  if (index <= 0) return plain;
  return /<workbookView\b/.test(plain)
    ? plain.replace(/<workbookView\b/g, `<workbookView activeTab="${index}"`)
    : plain.replace(/<sheets>/, `<bookViews><workbookView activeTab="${index}"/></bookViews><sheets>`);
}

function recalculate(xml: string): string {
  const plain = xml.replace(/(<calcPr\b[^>]*?)\sfullCalcOnLoad="[^"]*"/, "$1");
  return /<calcPr\b/.test(plain)
    ? plain.replace(/<calcPr\b/, '<calcPr fullCalcOnLoad="1"')
    : plain.replace(/(<\/definedNames>|<\/sheets>)(?![\s\S]*<\/definedNames>)/, '$1<calcPr fullCalcOnLoad="1"/>');
}
