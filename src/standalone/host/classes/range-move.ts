/** `Range.moveTo`: cut and paste. What names the cells follows them, wherever it stands. */
import { syncHeaders } from "../editing";
import { followMove, type Move } from "../formulas/rewrite";
import { columnsOf, contains, intersect, isInside, rowsOf, type Area } from "../model/address";
import type { Cell, Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { rangeArgument } from "./range-handle";

const goneTo = (area: Area, { rows, columns }: Move): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

/** Takes the cells out and puts them where they go; the place they leave is empty and plain. */
function moveCells(from: Sheet, to: Sheet, move: Move): void {
  const taken: [number, number, Cell][] = [];
  from.forEachCell(move.area, (cell, row, column) => taken.push([row, column, cell]));
  for (const [row, column] of taken) delete from.rows.get(row)!.cells[column];
  const target = goneTo(move.area, move);
  to.forEachCell(target, (_cell, row, column) => delete to.rows.get(row)!.cells[column]);
  for (const [row, column, cell] of taken) to.row(row + move.rows).cells[column + move.columns] = cell;
  const moved = from.notes.filter(({ row, column }) =>
    contains(move.area, { top: row, bottom: row, left: column, right: column }),
  );
  from.notes = from.notes.filter((note) => !moved.includes(note));
  to.notes.push(...moved.map((note) => ({ ...note, row: note.row + move.rows, column: note.column + move.columns })));
  const merges = from.merges.filter((merge) => contains(move.area, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  to.merges.push(...merges.map((merge) => goneTo(merge, move)));
  for (const sheet of [from, to]) for (const aspect of ["cells", "notes", "merges"] as const) sheet.touch(aspect);
}

function mendFormulas(session: Session, move: Move): void {
  for (const sheet of session.workbook.sheets)
    for (const row of sheet.rows.values())
      for (const cell of row.cells) {
        if (!cell || cell.formula === null) continue;
        const formula = followMove(cell.formula, sheet.name, move);
        if (formula !== cell.formula) sheet.touch("cells");
        cell.formula = formula;
      }
  for (const name of session.workbook.names) {
    const formula = followMove(name.formula, name.scope?.name ?? "", move);
    if (formula !== name.formula) session.workbook.namesTouched = true;
    name.formula = formula;
  }
}

export function moveTo({ sheet, area }: RangeTarget, [destination]: readonly unknown[], session: Session): null {
  const place = rangeArgument(destination, session, sheet);
  const move: Move = {
    from: sheet.name,
    to: place.sheet.name,
    area,
    rows: place.area.top - area.top,
    columns: place.area.left - area.left,
  };
  const target = goneTo(area, move);
  if (!isInside(target)) throw session.invalid("destinationRange");
  session.guard(sheet, area);
  session.guard(place.sheet, target);
  // A table goes whole or not at all, and nothing is put across the edge of another.
  const torn = [
    ...sheet.tables.filter((table) => intersect(table.area, area)),
    ...place.sheet.tables.filter((table) => intersect(table.area, target) && !contains(table.area, target)),
  ];
  if (torn.length > 0) throw session.refuse("InvalidOperation");
  moveCells(sheet, place.sheet, move);
  mendFormulas(session, move);
  session.workbook.changed();
  syncHeaders(place.sheet, target, session);
  session.events.changed({ sheet, area });
  session.events.changed({
    sheet: place.sheet,
    area: { ...target, bottom: target.top + rowsOf(area) - 1, right: target.left + columnsOf(area) - 1 },
  });
  return null;
}
