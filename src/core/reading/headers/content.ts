import { fold, isMissing } from "../../table/text";
import type { MatrixRow } from "../matrix";
import { parseTerm } from "../terms/parse-term";
import { isActionLabel } from "./match";

/** What stands in a column under its header: the second witness to what the header says. Shares are of filled cells. */
export interface Profile {
  filled: number;
  /** Cells read as a date, a term or a phrase that stands for one. */
  dates: number;
  /** Cells that are a whole number or a number with a dot ("1.", "12"). */
  ordinals: number;
  /** Cells that are an amount of money. */
  amounts: number;
  labels: number;
  meanLength: number;
  distinct: number;
}

const SAMPLE = 300;
/** A month without its year is a date here; which year it is does not matter. */
const ANY_YEAR = { from: "2000", to: "2000" };
const AMOUNT = /^(?:ok)?[\s.,oO]*\d[\d\s.,oO–-]*(?:(?:tys|mln|zł|pln|złotych)\.?\s*)*$/i;
const EMPTY: Profile = { filled: 0, dates: 0, ordinals: 0, amounts: 0, labels: 0, meanLength: 0, distinct: 0 };

/** Rows worth looking at: bands and empty rows say nothing about columns. A long table is sampled evenly. */
export function dataRows(rows: readonly MatrixRow[]): MatrixRow[] {
  const full = rows.filter((row) => row.own.length > 1);
  const step = Math.max(1, Math.floor(full.length / SAMPLE));
  return step === 1 ? full : full.filter((_, index) => index % step === 0);
}

export function profileOf(rows: readonly MatrixRow[], column: number): Profile {
  const texts = rows.flatMap((row) => {
    const cell = row.at[column];
    return cell && cell.column === column && cell.row === row.index && fold(cell.text) !== "" ? [cell] : [];
  });
  if (texts.length === 0) return EMPTY;
  const share = (count: number) => count / texts.length;
  const said = texts.filter((cell) => !isMissing(cell.text));
  const dates = said.filter(
    (cell) =>
      cell.text.length < 80 &&
      !["unreadable", "missing"].includes(
        parseTerm(cell.text, { value: cell.value, end: "to", period: ANY_YEAR }).kind,
      ),
  ).length;
  return {
    filled: texts.length,
    dates: said.length === 0 ? 0 : dates / said.length,
    ordinals: share(
      texts.filter((cell) => /^\(?\d{1,4}[.)]?$|^\d{1,2}(?:\.\d{1,2})+\.?$/.test(cell.text.trim())).length,
    ),
    amounts: said.length === 0 ? 0 : said.filter((cell) => AMOUNT.test(fold(cell.text))).length / said.length,
    labels: share(texts.filter((cell) => isActionLabel(cell.text)).length),
    meanLength: texts.reduce((sum, cell) => sum + fold(cell.text).length, 0) / texts.length,
    distinct: new Set(texts.map((cell) => fold(cell.text))).size,
  };
}
