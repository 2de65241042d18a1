/**
 * Hidden cells with counts over the whole table that other formulas look at first: a mark or a word that stands nowhere
 * need not be counted in every area and goal. In a plan of ten thousand actions this saves four fifths of the work.
 */
import { columnLetters } from "../../table";
import { formula } from "../model/cells";
import { CONTINUOUS_WORDS, countRows, type Present } from "./counting";
import { FIRST_DAY_SERIAL } from "./live-gaps";
import { MISSING_CRITERIA, ref } from "./references";
import type { SheetBuilder } from "../model/sheet-builder";

/** Columns the block takes. */
export const WHOLE_TABLE_COLUMNS = 4;

/** Writes the block at row 1 of the given column, hides it, and gives back where each count stands. */
export function wholeTable(sheet: SheetBuilder, column: number): Present {
  const down = (offset: number, bodies: readonly string[]): string[] => {
    sheet.place(
      1,
      column + offset,
      bodies.map((body) => [formula(body, "0")]),
      "note",
    );
    return bodies.map((_, index) => `$${columnLetters(column + offset)}$${index + 1}`);
  };
  const marks = (offset: number, source: "funding" | "responsible") =>
    down(
      offset,
      MISSING_CRITERIA.map((mark) => countRows([`${ref(source)},${mark}`])),
    );
  const present = {
    missing: { funding: marks(0, "funding"), responsible: marks(1, "responsible") },
    words: down(
      2,
      CONTINUOUS_WORDS.map((word) => countRows([`${ref("from")},"*${word}*"`])),
    ),
    days: down(
      3,
      (["from", "to"] as const).map((end) => countRows([`${ref(end)},">=${FIRST_DAY_SERIAL}"`])),
    ),
  };
  sheet.hide(...Array.from({ length: WHOLE_TABLE_COLUMNS }, (_, index) => column + index));
  return { missing: present.missing, words: present.words, days: { from: present.days[0]!, to: present.days[1]! } };
}
