/** The column "Do uzupełnienia" of a handed-out workbook, and how many rows it still speaks of. */
import { FORM_GAPS, testOf, type FormGap } from "../../checking";
import { teamworkText } from "../../messages/teamwork";
import type { Locale } from "../../messages/catalogue";
import { columnLetters, type Action, type ColumnKey, type Table } from "../../table";
import { layoutOf } from "../model/layout";
import { formulaShown, text } from "../model/cells";
import type { CellContent, SheetModel } from "../model/sheet-model";
import { formWords, joinedWords, type CellOf } from "../formulas/form-words";

const WIDTH = 34;

/** What is asked of this table: where no goals are, none is asked for; nor is a column that is not there. */
function gapsOf(table: Table, has: (column: ColumnKey) => boolean): FormGap[] {
  return FORM_GAPS.filter(({ code }) => code !== "CEL-01" || table.goals.length > 0).filter(
    ({ words }) => (words !== "funding" && words !== "responsible") || has(words),
  );
}

export interface FormColumn {
  sheet: SheetModel;
  /** Its cells, as a formula of another sheet names them: "'Działania'!$L$2:$L$13". */
  range: string;
  /** Rows in which something is missing now. */
  open: number;
}

/** The sheet of actions with one more column on the right of its table; lines of goals without actions stay empty. */
export function withFormColumn(
  table: Table,
  sheet: SheetModel,
  columns: readonly ColumnKey[],
  locale: Locale,
): FormColumn {
  const layout = layoutOf(table, { columns });
  const at = layout.right + 1;
  const gaps = gapsOf(table, (column) => layout.columns[column] !== undefined);
  const tests = gaps.map((gap) => ({ test: testOf(gap.when), words: wordsOf(gap) }));
  function wordsOf(gap: FormGap): string {
    return teamworkText(locale, `form.gap.${gap.words}`);
  }
  let open = 0;
  const cellFor = (action: Action, index: number): CellContent => {
    const row = layout.firstRow + index;
    const cell: CellOf = (column) =>
      layout.columns[column] === undefined ? undefined : `$${columnLetters(layout.columns[column])}${row}`;
    const missing = tests.filter(({ test }) => test(action)).map(({ words }) => words);
    if (missing.length > 0) open++;
    return formulaShown(formWords(gaps, cell, wordsOf), joinedWords(missing));
  };
  const cells = table.actions.map(cellFor);
  const lines = layout.lastRow - layout.firstRow + 1;
  const letters = columnLetters(at);
  const area = { top: layout.firstRow, left: at, bottom: layout.lastRow, right: at };
  const model: SheetModel = {
    ...sheet,
    widths: [...sheet.widths, WIDTH],
    blocks: [
      ...sheet.blocks,
      { row: layout.headerRow, column: at, rows: [[text(teamworkText(locale, "form.header"))]], style: "header" },
      {
        row: layout.firstRow,
        column: at,
        rows: Array.from({ length: lines }, (_, index) => [cells[index] ?? text("")]),
        style: "body",
      },
    ],
    tables: sheet.tables.map((each) => ({ ...each, right: at })),
    conditionals: [
      ...sheet.conditionals,
      { area, formula: `=LEN($${letters}${layout.firstRow})>0`, look: "gap" as const },
    ],
    wrap: [...sheet.wrap, { ...area, top: layout.headerRow }],
  };
  return {
    sheet: model,
    range: `'${sheet.name}'!$${letters}$${layout.firstRow}:$${letters}$${layout.lastRow}`,
    open,
  };
}
