/**
 * Tables. excelize makes the part and its relations; what stands in the part is written here, columns with Polish
 * names, formulas and all.
 */
import { areaName, cellName } from "../model/address";
import type { Table, TableColumn } from "../model/sheet";
import { toFile } from "../formulas/rewrite";
import { done } from "./done";
import type { SaveContext } from "./save-context";
import { attribute, escapeCell, escapeXml } from "./xml";

const flag = (name: string, value: boolean): string => ` ${name}="${value ? 1 : 0}"`;

/** Runs before excelize writes; answers what is left to do after. */
export function writeTables({ workbook, file, base, nameOf }: SaveContext): (context: SaveContext) => void {
  const made = new Map<string, Table>();
  for (const sheet of workbook.sheets) {
    if (sheet.source) {
      const kept = new Set(sheet.tables.map((table) => table.source));
      for (const { target } of base.relations(sheet.source.part).filter(({ type }) => type === "table"))
        if (!kept.has(target))
          done(
            file.DeleteTable(attribute(base.main(target), "displayName") ?? attribute(base.main(target), "name") ?? ""),
          );
    }
    for (const table of sheet.tables) {
      if (table.source !== null) continue;
      const name = `host_table_${made.size}`;
      made.set(name, table);
      // excelize takes the headers of its own cells and wants them to be there.
      table.columns.forEach((_column, index) => {
        done(file.SetCellStr(nameOf(sheet), cellName(table.area.top, table.area.left + index), `c${index}`));
      });
      done(file.AddTable(nameOf(sheet), { Range: areaName(table.area), Name: name }));
    }
  }
  return ({ out }) => {
    for (const part of [...out.parts.keys()].filter((name) => /(^|\/)tables\/[^/]+\.xml$/.test(name))) {
      const table = made.get(attribute(out.text(part), "displayName") ?? "");
      if (table) out.set(part, tableXml(table));
    }
    for (const sheet of workbook.sheets)
      if (sheet.touched.has("tables"))
        for (const table of sheet.tables) if (table.source !== null) out.set(table.source, tableXml(table));
  };
}

function column(item: TableColumn, table: Table): string {
  const inner =
    (item.formula
      ? `<calculatedColumnFormula>${escapeXml(toFile(item.formula, table.name))}</calculatedColumnFormula>`
      : "") +
    (table.showTotals && item.totalsFunction === "custom"
      ? (/<totalsRowFormula[\s\S]*?<\/totalsRowFormula>/.exec(item.raw ?? "")?.[0] ?? "")
      : "");
  const totals = table.showTotals
    ? (item.totalsLabel ? ` totalsRowLabel="${escapeXml(item.totalsLabel)}"` : "") +
      (item.totalsFunction ? ` totalsRowFunction="${item.totalsFunction}"` : "")
    : "";
  const looks = item.raw
    ? ["dataDxfId", "headerRowDxfId", "totalsRowDxfId"]
        .map((name) => (attribute(item.raw!, name) === undefined ? "" : ` ${name}="${attribute(item.raw!, name)}"`))
        .join("")
    : "";
  const name = escapeCell(item.name).replace(/&#10;/g, "_x000a_").replace(/&#13;/g, "_x000d_");
  return `<tableColumn id="${item.id}" name="${name}"${totals}${looks}${inner === "" ? "/>" : `>${inner}</tableColumn>`}`;
}

function tableXml(table: Table): string {
  const { area } = table,
    body = table.showTotals ? { ...area, bottom: area.bottom - 1 } : area;
  const criteria = table.columns
    .flatMap((one, index) => (one.filter ? [filterColumn(one.filter as Criteria, index)] : []))
    .join("");
  const kept = table.rawFilter.replace(/(<autoFilter\b[^>]*\bref=")[^"]*"/, `$1${areaName(body)}"`);
  const filter =
    !table.showHeaders || !table.showFilterButton
      ? ""
      : criteria !== ""
        ? `<autoFilter ref="${areaName(body)}">${criteria}</autoFilter>`
        : kept !== ""
          ? kept
          : `<autoFilter ref="${areaName(body)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${table.id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${areaName(area)}"${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${filter}<tableColumns count="${table.columns.length}">${table.columns.map((one) => column(one, table)).join("")}</tableColumns><tableStyleInfo${table.style === "" ? "" : ` name="${escapeXml(table.style)}"`}${flag("showFirstColumn", table.highlightFirstColumn)}${flag("showLastColumn", table.highlightLastColumn)}${flag("showRowStripes", table.showBandedRows)}${flag("showColumnStripes", table.showBandedColumns)}/></table>`;
}

interface Criteria {
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
}
const CRITERION: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

function custom(text: string): string {
  const [, operator = "=", value = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text) ?? [];
  return `<customFilter${operator === "=" ? "" : ` operator="${CRITERION[operator]}"`} val="${escapeXml(value)}"/>`;
}

function filterColumn(criteria: Criteria, index: number): string {
  if (criteria.filterOn === "Values")
    return `<filterColumn colId="${index}"><filters>${(criteria.values ?? []).map((value) => `<filter val="${escapeXml(value)}"/>`).join("")}</filters></filterColumn>`;
  const both = [criteria.criterion1, criteria.criterion2].filter((one) => one !== undefined);
  return `<filterColumn colId="${index}"><customFilters${both.length === 2 && criteria.operator !== "Or" ? ' and="1"' : ""}>${both.map((one) => custom(one!)).join("")}</customFilters></filterColumn>`;
}
