import { Workbook } from "exceljs";

/** A workbook of one sheet with these rows. */
export async function fromRows(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Plan");
  rows.forEach((row) => sheet.addRow([...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
