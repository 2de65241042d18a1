/**
 * A stray character in the last row or column of a sheet makes its used range the whole sheet ("A:F", "1:6"). What is
 * filled is then looked for at the beginning of the sheet, and the few cells far away are told as left out.
 */
import type { Area } from "../../core/summarising/model/sheet-model";
import { cellAddress } from "../../core/table";
import type { SheetGrid } from "../api";
import { areaOf, heightOf, LAST_COLUMN, LAST_ROW, rangeOf, widthOf } from "../engine/ranges";
import { stop } from "../engine/trouble";

/** More than any plan holds: somebody's database. */
const MOST_CELLS = 4_000_000;
/** From here on it is worth a request to see whether all that is filled. */
const LARGE = 400_000;
/** Where a table may begin and end; beyond lie strays. */
const NEAR: Area = { top: 1, left: 1, bottom: 100_000, right: 400 };
/** More strays than this are no strays. */
const MOST_STRAYS = 2_000;

export interface Narrowed {
  sheet: string;
  area: Area;
  /** Cells far from the rest. */
  far: NonNullable<SheetGrid["far"]>;
}

const cells = (area: Area): number => heightOf(area) * widthOf(area);
/** Of whole rows and columns Excel tells no values at all. */
export const isVast = (area: Area): boolean =>
  cells(area) > LARGE || widthOf(area) === LAST_COLUMN || heightOf(area) === LAST_ROW;

/** The parts of a vast area beyond what is near: below, and to the right. */
function beyond(area: Area): Area[] {
  return [
    ...(area.bottom > NEAR.bottom ? [{ ...area, top: Math.max(area.top, NEAR.bottom + 1) }] : []),
    ...(area.right > NEAR.right
      ? [{ ...area, left: Math.max(area.left, NEAR.right + 1), bottom: Math.min(area.bottom, NEAR.bottom) }]
      : []),
  ];
}

function usedOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  const used = rangeOf(context.workbook.worksheets.getItem(sheet), area).getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  return used;
}

const areaIn = (range: Excel.Range): Area | undefined => (range.isNullObject ? undefined : areaOf(range.address));

async function strays(context: Excel.RequestContext, sheet: string, areas: readonly Area[]): Promise<Narrowed["far"]> {
  if (areas.reduce((sum, area) => sum + cells(area), 0) > MOST_STRAYS) stop("payload-too-large", { sheet });
  const ranges = areas.map((area) => rangeOf(context.workbook.worksheets.getItem(sheet), area));
  for (const range of ranges) range.load("values,rowIndex,columnIndex");
  if (ranges.length) await context.sync();
  return ranges.flatMap(({ values, rowIndex, columnIndex }) =>
    values.flatMap((row, r) =>
      row.flatMap((value: unknown, c) =>
        value === "" || value === null
          ? []
          : [{ text: String(value), address: cellAddress(rowIndex + 1 + r, columnIndex + 1 + c) }],
      ),
    ),
  );
}

/**
 * The area itself in the usual case, without a request; what is filled of it, and what lies far away, where it is vast.
 */
export async function narrow(context: Excel.RequestContext, sheet: string, area: Area): Promise<Narrowed | undefined> {
  if (!isVast(area)) return { sheet, area, far: [] };
  const near = usedOf(context, sheet, {
    ...area,
    bottom: Math.min(area.bottom, NEAR.bottom),
    right: Math.min(area.right, NEAR.right),
  });
  const away = beyond(area).map((part) => usedOf(context, sheet, part));
  await context.sync();
  const filled = areaIn(near);
  const far = await strays(
    context,
    sheet,
    away.flatMap((range) => areaIn(range) ?? []),
  );
  if (filled && cells(filled) > MOST_CELLS) stop("payload-too-large", { sheet });
  if (filled) return { sheet, area: filled, far };
  const [first] = far;
  const alone = first ? areaOf(first.address) : undefined;
  return alone ? { sheet, area: alone, far: far.slice(1) } : undefined;
}
