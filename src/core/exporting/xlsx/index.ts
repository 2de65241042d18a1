/**
 * Sheet models as an .xlsx file, without Excel: for workbooks handed out while another one is open. Cells, looks,
 * native tables, pick lists, conditional formats, page and hidden sheets are written; charts are not. Layout: ECMA-376
 * Part 1, 18 (SpreadsheetML).
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import { columnLetters, quoteSheet } from "../../table";
import { printed } from "../../summarising/model/print";
import type { SheetModel } from "../../summarising/model/sheet-model";
import { attribute } from "./escape";
import { sheetXml } from "./sheet";
import { Styles } from "./styles";
import { tableXml } from "./table";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The same sheets give the same bytes: nothing in the file tells the hour. */
const SETTLED = new Date(2020, 0, 1);

type Relation = readonly [id: string, type: string, target: string];

const relations = (list: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/**
 * At least one model; its first visible sheet is the one that opens. Names of sheets are taken as Excel takes them.
 * `locked`: sheets can be neither taken away nor renamed until whoever needs to lifts it; there is no password.
 */
export function writeXlsx(models: readonly SheetModel[], options: { locked?: boolean } = {}): Uint8Array {
  const styles = new Styles();
  const entries: Zippable = {};
  const overrides: [string, string][] = [
    ["/xl/workbook.xml", `${TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPE}.styles+xml`],
  ];
  let tables = 0;
  models.forEach((model, index) => {
    const number = index + 1;
    const own = model.tables.map((table) => ({ table, number: ++tables }));
    entries[`xl/worksheets/sheet${number}.xml`] = strToU8(
      HEAD + sheetXml(model, styles, own.length, { main: MAIN, office: OFFICE }),
    );
    overrides.push([`/xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`]);
    for (const each of own) {
      entries[`xl/tables/table${each.number}.xml`] = strToU8(HEAD + tableXml(each.table, model, each.number, MAIN));
      overrides.push([`/xl/tables/table${each.number}.xml`, `${TYPE}.table+xml`]);
    }
    if (own.length > 0)
      entries[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(
        relations(own.map((each, at): Relation => [`rId${at + 1}`, "table", `../tables/table${each.number}.xml`])),
      );
  });
  entries["xl/workbook.xml"] = strToU8(HEAD + workbookXml(models, options.locked === true));
  entries["xl/_rels/workbook.xml.rels"] = strToU8(
    relations([
      ...models.map((_, index): Relation => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]),
      [`rId${models.length + 1}`, "styles", "styles.xml"],
    ]),
  );
  entries["xl/styles.xml"] = strToU8(HEAD + styles.xml(MAIN));
  entries["docProps/core.xml"] = strToU8(HEAD + coreXml(models[0]!.name));
  overrides.push(["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"]);
  entries["_rels/.rels"] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  const types = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("");
  entries["[Content_Types].xml"] = strToU8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
  );
  return zipSync(entries, { mtime: SETTLED });
}

/** What a screen reader says of the file first. */
const coreXml = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${attribute(title)}</dc:title><dc:creator>Tabela działań</dc:creator><dc:language>pl-PL</dc:language></cp:coreProperties>`;

function workbookXml(models: readonly SheetModel[], locked: boolean): string {
  const sheets = models
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${attribute(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
    )
    .join("");
  const active = Math.max(
    0,
    models.findIndex(({ hidden }) => !hidden),
  );
  const counts = models.some(({ blocks }) =>
    blocks.some(({ rows }) => rows.some((row) => row.some(({ kind }) => kind === "formula"))),
  );
  const defined = (name: string, index: number, formula: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${attribute(formula)}</definedName>`;
  const names = models.flatMap((model, index): string[] => {
    const sheet = quoteSheet(model.name);
    const { titleRows } = model.page;
    const area = printed(model).columns.map(({ from, to }) => `${sheet}!$${columnLetters(from)}:$${columnLetters(to)}`);
    return [
      defined("Print_Area", index, area.join(",")),
      ...(titleRows ? [defined("Print_Titles", index, `${sheet}!$${titleRows.from}:$${titleRows.to}`)] : []),
    ];
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${locked ? '<workbookProtection lockStructure="1"/>' : ""}<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}${counts ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>' : ""}</workbook>`;
}
