/**
 * What is missing in a row, in words, as a formula that any Excel from 2007 on and LibreOffice count alike: compiled
 * from the very declaration the check asks (`checking/form`). Ends with nothing where nothing is missing.
 */
import type { Condition, FormGap } from "../../checking";
import { MISSING_MARKS, type ColumnKey } from "../../table";
import { backwards } from "./live-gaps";
import { quoted } from "./references";

/** The cell of a column in this row ("$F2"), or undefined where the sheet has no such column. */
export type CellOf = (column: ColumnKey) => string | undefined;

const MARKS = quoted(`|${MISSING_MARKS.map((mark) => mark.toLowerCase()).join("|")}|`);

/** TRIM knows neither the space that does not break nor the end of a line within a cell. */
const plain = (cell: string): string => `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},"\u00a0"," "),CHAR(10)," "))`;

/** Numbers are dates and say something; "|" parts the marks, so that "b" is not found within "brak". */
const gap = (cell: string): string => `ISNUMBER(FIND("|"&LOWER(${plain(cell)})&"|",${MARKS}))`;

export function conditionFormula(condition: Condition, cell: CellOf): string {
  if ("all" in condition) return `AND(${condition.all.map((each) => conditionFormula(each, cell)).join(",")})`;
  if ("backwards" in condition) {
    const [from, to] = [cell("from"), cell("to")];
    return from && to ? backwards(from, to) : "FALSE";
  }
  const column = "gap" in condition ? condition.gap : condition.date;
  const place = cell(column);
  if ("gap" in condition) return place ? gap(place) : "TRUE";
  return place ? `ISNUMBER(${place})` : "FALSE";
}

const BETWEEN = "; ";

/** All that is missing, each with its words, one after another. */
export function formWords(gaps: readonly FormGap[], cell: CellOf, wordsOf: (gap: FormGap) => string): string {
  const pieces = gaps.map(
    (each) => `IF(${conditionFormula(each.when, cell)},${quoted(`${BETWEEN}${wordsOf(each)}`)},"")`,
  );
  return `MID(${pieces.join("&")},${BETWEEN.length + 1},500)`;
}

/** The same words without a formula. */
export const joinedWords = (words: readonly string[]): string => words.join(BETWEEN);
