/**
 * Lines of Zestawienie: one group (area, goal or the whole table) with all its counts; the steps stand in hidden
 * columns.
 */
import { formula, text } from "../model/cells";
import {
  blankRows,
  continuous,
  countRows,
  dated,
  extremes,
  extremeYear,
  missing,
  type Pairs,
  type Present,
} from "../formulas/counting";
import { keyPairs } from "../figures/groups";
import type { CellContent } from "../model/sheet-model";

/** Visible columns in their order. */
export const GROUP_HEADERS = [
  "label",
  "actions",
  "noFunding",
  "noBody",
  "noDates",
  "oneDate",
  "first",
  "last",
  "completeness",
] as const;
export const GROUP_WIDTHS = [54, 11, 14, 17, 11, 12, 10, 10, 14];

/** Hidden columns of the keys and the steps. */
const K = {
  area: "K",
  goal: "L",
  number: "M",
  blank: "N",
  from: "O",
  to: "P",
  both: "Q",
  continuous: "R",
  firstYear: "S",
  firstDay: "T",
  lastYear: "U",
  lastDay: "V",
} as const;
export const KEY_COLUMN = 11;
export const KEY_COLUMNS = Array.from({ length: 12 }, (_, index) => KEY_COLUMN + index);

export interface GroupKeys {
  area?: string;
  goal?: string;
  number?: string;
}

/** Answers an action owes: a source, a body and both dates. */
export function completeness(row: number): string {
  return `IF(B${row}=0,"–",1-SUM(C${row}:F${row})/(3*B${row}))`;
}

/** One line; `keys` are criteria, none for the whole table. */
export function groupRow(
  label: string,
  keys: GroupKeys,
  row: number,
  present: Present,
): { visible: CellContent[]; hidden: CellContent[] } {
  const at = (column: string) => `$${column}${row}`;
  const pairs: Pairs = keyPairs(keys, { area: at(K.area), goal: at(K.goal), number: at(K.number) });
  const first = extremes(pairs, "from", present);
  const last = extremes(pairs, "to", present);
  const visible = [
    text(label),
    formula(`${countRows(pairs)}-${at(K.blank)}`, "0"),
    formula(missing(pairs, "funding", at(K.blank), present), "0"),
    formula(missing(pairs, "responsible", at(K.blank), present), "0"),
    formula(`B${row}-${at(K.from)}-${at(K.to)}+${at(K.both)}-${at(K.continuous)}`, "0"),
    formula(`${at(K.from)}+${at(K.to)}-2*${at(K.both)}`, "0"),
    formula(extremeYear(at(K.firstYear), at(K.firstDay), "from"), "0"),
    formula(extremeYear(at(K.lastYear), at(K.lastDay), "to"), "0"),
    formula(completeness(row), "0%"),
  ];
  const hidden = [
    text(keys.area),
    text(keys.goal),
    text(keys.number),
    ...[
      blankRows(pairs),
      dated(pairs, ["from"]),
      dated(pairs, ["to"]),
      dated(pairs, ["from", "to"]),
      continuous(pairs, present),
      first.years,
      first.days,
      last.years,
      last.days,
    ].map((body) => formula(body, "0")),
  ];
  return { visible, hidden };
}
