/** Excel.PageBreak and its two collections: where the paper ends by hand. */
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { handle, officeClass, type Handle, type OfficeClass } from "./types";

export interface BreaksTarget {
  sheet: Sheet;
  axis: "row" | "column";
}
interface BreakTarget extends BreaksTarget {
  /** The first line after the break. */
  at: number;
}
const listOf = ({ sheet, axis }: BreaksTarget): number[] => sheet.breaks[axis];

function changed({ sheet, axis }: BreaksTarget, list: number[], session: Session): void {
  sheet.breaks[axis] = [...new Set(list)].sort((a, b) => a - b);
  sheet.touch("breaks");
  session.events.redrawn(sheet, "page");
}

const pageBreakClass: OfficeClass = officeClass<BreakTarget>({
  name: "PageBreak",
  key: ({ axis, at }) => ({ _Id: `${axis} ${at}` }),
  properties: {
    RowIndex: { get: ({ axis, at }) => (axis === "row" ? at : 0) },
    ColumnIndex: { get: ({ axis, at }) => (axis === "column" ? at : 0) },
  },
  methods: {
    Delete: ({ at, ...target }, _args, session) => {
      changed(
        target,
        listOf(target).filter((one) => one !== at),
        session,
      );
      return null;
    },
    GetCellAfterBreak: ({ sheet, axis, at }) => range(sheet, axis === "row" ? cellAt(at, 0) : cellAt(0, at)),
  },
});
const cellAt = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const at = (target: BreaksTarget, index: unknown, session: Session): Handle => {
  const line = listOf(target)[index as number];
  if (line === undefined) throw session.refuse("ItemNotFound");
  return handle(pageBreakClass, { ...target, at: line } satisfies BreakTarget);
};

export const pageBreaksClass: OfficeClass = officeClass<BreaksTarget>({
  name: "PageBreakCollection",
  items: (target) =>
    listOf(target).map((_line, index) => handle(pageBreakClass, { ...target, at: listOf(target)[index]! })),
  item: (target, [index], session) => at(target, index, session),
  methods: {
    /** "Adds a page break before the top-left cell of the range specified." */
    Add: (target, [place], session) => {
      const { area } = rangeArgument(place, session, target.sheet);
      const line = target.axis === "row" ? area.top : area.left;
      if (line === 0) throw session.invalid("pageBreakRange");
      changed(target, [...listOf(target), line], session);
      return handle(pageBreakClass, { ...target, at: line } satisfies BreakTarget);
    },
    GetCount: (target) => listOf(target).length,
    GetItem: (target, [index], session) => at(target, index, session),
    RemovePageBreaks: (target, _args, session) => {
      changed(target, [], session);
      return null;
    },
  },
});
