import ExcelJS from "exceljs";
import { wording, type Field } from "./headers";
import { actionLine, byArea, byGoal, fromLine, goalLine, runs, toLine, type Row } from "./rows";

export interface XlsxLayout {
  /**
   * "hierarchical": area and goal rows merged across, header repeated; "flat": every row complete; "merged": area and
   * goal merged down.
   */
  kind: "hierarchical" | "flat" | "merged";
  /**
   * Order of the columns, as indexes into area, goal, action, from, to, funding, responsible; not for "hierarchical".
   */
  order?: readonly number[];
  /** Which wording of each header. */
  variant?: number;
  /** Rows above the table. */
  titles?: readonly string[];
  /** Where the table begins: rows and columns left empty before it. */
  skipRows?: number;
  skipColumns?: number;
  /** Plain years written as numbers rather than as text. */
  numericYears?: boolean;
  /** A column Lp. before the others; not for "hierarchical". */
  ordinal?: boolean;
  sheet?: string;
}

const FIELDS: readonly Field[] = ["area", "goal", "action", "from", "to", "funding", "responsible"];

/** The rows as a workbook, through exceljs. */
export async function toXlsx(rows: readonly Row[], layout: XlsxLayout = { kind: "flat" }): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(layout.sheet ?? "Plan");
  const left = 1 + (layout.skipColumns ?? 0);
  let at = 1 + (layout.skipRows ?? 0);
  for (const title of layout.titles ?? []) sheet.getCell(at++, left).value = title;
  (layout.kind === "hierarchical" ? writeHierarchy : writeFlat)(sheet, rows, layout, at, left);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function put(sheet: ExcelJS.Worksheet, row: number, column: number, text: string, numeric = false): void {
  if (text !== "") sheet.getCell(row, column).value = numeric && /^\d+$/.test(text) ? Number(text) : text;
}

function writeHierarchy(
  sheet: ExcelJS.Worksheet,
  rows: readonly Row[],
  layout: XlsxLayout,
  top: number,
  left: number,
): void {
  const variant = layout.variant ?? 0;
  let at = top;
  for (const inArea of runs(rows, byArea)) {
    put(sheet, at, left, inArea[0]!.area);
    sheet.mergeCells(at, left, at++, left + 5);
    put(sheet, at, left, wording("goal", variant));
    sheet.mergeCells(at, left, at, left + 1);
    (["from", "to", "funding", "responsible"] as const).forEach((field, index) =>
      put(sheet, at, left + 2 + index, wording(field, variant)),
    );
    at++;
    for (const inGoal of runs(inArea, byGoal)) {
      put(sheet, at, left, goalLine(inGoal[0]!));
      sheet.mergeCells(at, left, at++, left + 5);
      put(sheet, at, left, "DZIAŁANIA");
      if (inGoal.length > 1) sheet.mergeCells(at, left, at + inGoal.length - 1, left);
      for (const row of inGoal) {
        [actionLine(row), fromLine(row), toLine(row), row.funding, row.responsible].forEach((text, index) =>
          put(sheet, at, left + 1 + index, text, layout.numericYears && (index === 1 || index === 2)),
        );
        at++;
      }
    }
  }
}

function writeFlat(
  sheet: ExcelJS.Worksheet,
  rows: readonly Row[],
  layout: XlsxLayout,
  top: number,
  left: number,
): void {
  const order = layout.order ?? FIELDS.map((_, index) => index);
  const first = left + (layout.ordinal ? 1 : 0);
  if (layout.ordinal) put(sheet, top, left, wording("lp", layout.variant ?? 0));
  order.forEach((field, index) => put(sheet, top, first + index, wording(FIELDS[field]!, layout.variant ?? 0)));
  rows.forEach((row, index) => {
    const values = [row.area, goalLine(row), actionLine(row), fromLine(row), toLine(row), row.funding, row.responsible];
    if (layout.ordinal) sheet.getCell(top + 1 + index, left).value = index + 1;
    order.forEach((field, offset) =>
      put(sheet, top + 1 + index, first + offset, values[field]!, layout.numericYears && (field === 3 || field === 4)),
    );
  });
  if (layout.kind !== "merged") return;
  for (const [field, key] of [
    [0, byArea],
    [1, byGoal],
  ] as const) {
    const column = first + order.indexOf(field);
    let row = top + 1;
    for (const group of runs(rows, key)) {
      if (group.length > 1) sheet.mergeCells(row, column, row + group.length - 1, column);
      row += group.length;
    }
  }
}
