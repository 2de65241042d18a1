/** The part of excelize-wasm the host uses. Every call answers its error as text, or null. */
export interface Answer {
  error: string | null;
}
export interface ExcelizeFile {
  NewSheet(sheet: string): Answer & { index: number };
  DeleteSheet(sheet: string): Answer;
  NewStyle(style: object): Answer & { style: number };
  NewConditionalStyle(style: object): Answer & { style: number };
  AddTable(sheet: string, options: object): Answer;
  DeleteTable(name: string): Answer;
  AddChart(sheet: string, cell: string, chart: object): Answer;
  AddComment(sheet: string, comment: object): Answer;
  DeleteComment(sheet: string, cell: string): Answer;
  SetCustomProps(property: object): Answer;
  SetCellStr(sheet: string, cell: string, value: string): Answer;
  SetCellValue(sheet: string, cell: string, value: string | number | boolean): Answer;
  SetCellFormula(sheet: string, cell: string, formula: string): Answer;
  CalcCellValue(sheet: string, cell: string, options?: object): Answer & { value: string };
  ProtectSheet(sheet: string, options: object): Answer;
  GetSheetList(): { list: string[] };
  WriteToBuffer(): Answer & { buffer: Uint8Array };
}
export interface Excelize {
  NewFile(): ExcelizeFile & Answer;
  OpenReader(bytes: Uint8Array): ExcelizeFile & Answer;
  /** Chart kinds by name (`Col`, `BarStacked`…). */
  readonly [constant: string]: unknown;
}

/** excelize, or how to get it: it is asked for at the first save, not before. `again` = the one given has died. */
export type Engine = Excelize | ((again?: boolean) => Promise<Excelize>);
