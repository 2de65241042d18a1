/** A native table: its columns are called exactly as the header cells under them. */
import { cellAddress } from "../../table";
import type { Area, SheetModel, TableModel } from "../../summarising/model/sheet-model";
import { attribute } from "./escape";

export const areaName = ({ top, left, bottom, right }: Area): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

function headerAt(model: SheetModel, row: number, column: number): string {
  for (const block of model.blocks) {
    const cell = block.rows[row - block.row]?.[column - block.column];
    if (cell?.kind === "text") return cell.text;
  }
  return "";
}

export function tableXml(table: TableModel, model: SheetModel, number: number, main: string): string {
  const area = areaName(table);
  const columns = Array.from(
    { length: table.right - table.left + 1 },
    (_, index) =>
      `<tableColumn id="${index + 1}" name="${attribute(headerAt(model, table.top, table.left + index)).replaceAll("&#10;", "_x000a_")}"/>`,
  );
  return `<table xmlns="${main}" id="${number}" name="${attribute(table.name)}" displayName="${attribute(table.name)}" ref="${area}" totalsRowShown="0">${table.showFilter ? `<autoFilter ref="${area}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="${attribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
