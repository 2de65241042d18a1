/** Names, copies and removal of sheets. */
import { renameSheet as renameInFormula } from "./formulas/rewrite";
import type { Sheet } from "./model/sheet";
import { Table } from "./model/sheet";
import type { Session } from "./session";

/**
 * At most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History"; unique without regard to
 * case.
 */
export function checkSheetName(name: unknown, session: Session, except?: Sheet): string {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history"
  )
    throw session.invalid();
  const other = session.workbook.sheets.find(
    (sheet) => sheet.name.toLocaleLowerCase("pl") === name.toLocaleLowerCase("pl"),
  );
  if (other && other !== except) throw session.refuse("ItemAlreadyExists");
  return name;
}

function mendFormulas(session: Session, from: string, to: string | null): void {
  const { workbook } = session;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values())
      for (const cell of row.cells) {
        if (!cell?.formula) continue;
        const formula = renameInFormula(cell.formula, from, to);
        if (formula !== cell.formula) {
          cell.formula = formula;
          cell.calculatedAt = -1;
          sheet.touch("cells");
        }
      }
    for (const rule of sheet.validations) {
      const formula1 = renameInFormula(rule.formula1, from, to);
      if (formula1 !== rule.formula1) {
        rule.formula1 = formula1;
        sheet.touch("validations");
      }
    }
    for (const rule of sheet.conditionalFormats) {
      const formulas = rule.formulas.map((formula) => renameInFormula(formula, from, to));
      if (formulas.some((formula, index) => formula !== rule.formulas[index])) {
        rule.formulas = formulas;
        sheet.touch("conditionalFormats");
      }
    }
    for (const chart of sheet.charts)
      for (const series of chart.series) {
        const after = {
          values: renameInFormula(series.values, from, to),
          categories: renameInFormula(series.categories, from, to),
          nameReference: renameInFormula(series.nameReference, from, to),
        };
        if (
          after.values !== series.values ||
          after.categories !== series.categories ||
          after.nameReference !== series.nameReference
        ) {
          Object.assign(series, after);
          chart.changed = true;
          sheet.touch("charts");
        }
      }
  }
  for (const name of workbook.names) {
    const formula = renameInFormula(name.formula, from, to);
    if (formula !== name.formula) {
      name.formula = formula;
      workbook.namesTouched = true;
    }
  }
  workbook.changed();
}

export function renameSheet(sheet: Sheet, name: string, session: Session): void {
  if (session.workbook.protected) throw session.refuse("AccessDenied");
  const before = sheet.name;
  if (before === name) return;
  mendFormulas(session, before, name);
  sheet.name = name;
  sheet.touch("properties");
  session.events.renamed(sheet, before);
}

/** The last visible sheet cannot go; a very hidden one must be made visible first. Formulas on it become #REF!. */
export function deleteSheet(sheet: Sheet, session: Session): void {
  const { workbook } = session;
  if (workbook.protected) throw session.refuse("AccessDenied");
  if (sheet.visibility === "VeryHidden") throw session.refuse("InvalidOperation");
  if (!workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible"))
    throw session.refuse("InvalidOperation", "A workbook holds at least one visible sheet.");
  for (const table of sheet.tables) session.calculator.dropTable(table);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  workbook.namesTouched = true;
  mendFormulas(session, sheet.name, null);
  for (const [id, target] of session.references)
    if ((Array.isArray(target) ? target : [target]).some((one) => one.sheet === sheet)) session.references.delete(id);
  session.events.sheetEvent("DeletedEvent", sheet);
  if (workbook.active === sheet) {
    const next =
      workbook.sheets.slice(index).find((one) => one.visibility === "Visible") ??
      workbook.sheets.filter((one) => one.visibility === "Visible").at(-1)!;
    session.activate(next, true);
  }
}

/** "Sheet (2)", "Sheet (3)"… Charts and pictures of the file are not copied by the host. */
export function copySheet(sheet: Sheet, position: string, relative: Sheet | undefined, session: Session): Sheet {
  const { workbook } = session;
  if (workbook.protected) throw session.refuse("AccessDenied");
  let number = 2;
  const nameFor = () => {
    const tail = ` (${number})`;
    return sheet.name.slice(0, 31 - tail.length) + tail;
  };
  while (workbook.sheet(nameFor())) number++;
  const copy = workbook.addSheet(nameFor());
  for (const [index, row] of sheet.rows)
    copy.rows.set(index, { ...row, cells: row.cells.map((cell) => (cell ? { ...cell } : undefined)) });
  for (const [index, column] of sheet.columns) copy.columns.set(index, { ...column });
  copy.merges = structuredClone(sheet.merges);
  copy.validations = structuredClone(sheet.validations);
  copy.conditionalFormats = structuredClone(sheet.conditionalFormats).map((rule) => ({
    ...rule,
    id: workbook.newGuid(),
  }));
  copy.notes = structuredClone(sheet.notes);
  copy.hyperlinks = structuredClone(sheet.hyperlinks);
  copy.charts = structuredClone(sheet.charts).map((chart) => ({
    ...chart,
    id: workbook.newGuid(),
    source: null,
    changed: true,
  }));
  copy.page = structuredClone(sheet.page);
  copy.frozen = { ...sheet.frozen };
  Object.assign(copy, {
    filter: sheet.filter,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    tabColor: sheet.tabColor,
    standardWidth: sheet.standardWidth,
    defaultRowHeight: sheet.defaultRowHeight,
  });
  for (const table of sheet.tables) {
    const id = workbook.freeTableId();
    let name = `${table.name}${id}`;
    while (workbook.table(name)) name += "_";
    const twin = Object.assign(new Table(id, name, copy, { ...table.area }), {
      style: table.style,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      columns: structuredClone(table.columns),
    });
    copy.tables.push(twin);
  }
  workbook.sheets.pop();
  const at = relative ? workbook.sheets.indexOf(relative) : -1;
  const places: Record<string, number> = { Beginning: 0, Before: at, After: at + 1 };
  if ((position === "Before" || position === "After") && at < 0) throw session.invalid("relativeTo");
  workbook.sheets.splice(places[position] ?? workbook.sheets.length, 0, copy);
  session.events.sheetEvent("AddedEvent", copy);
  workbook.changed();
  return copy;
}
