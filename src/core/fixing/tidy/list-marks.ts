/**
 * Marks of lists inside a cell: "1Samorząd" → "1. Samorząd", "2.policją" → "2. policją", a lone bullet before the text
 * goes.
 */
import { splitResponsible } from "../../dictionary";
import { isMissing } from "../../table/text";

const BULLET = /^(?:[•·▪●◦■□➢✓*]|[-–—](?=\s))\s*(?=[\p{L}„"(])/u;

/** A single bullet at the very beginning marks nothing when no second item follows. */
export function withoutLoneBullet(text: string): string {
  const bare = text.replace(BULLET, "");
  return bare === text || isMissing(bare) || /[•·▪●◦■□➢✓\n]|\s[-–—*]\s/u.test(bare) ? text : bare;
}

/** Numbers of items with a dot and a space; which digits are such numbers is the dictionary's reading of the cell. */
export function spacedNumbers(text: string): string {
  const { pieces } = splitResponsible(text);
  let result = "";
  pieces.forEach((piece, index) => {
    if (piece.role !== "number" || !/^\d/.test(piece.text)) {
      result += piece.text;
      return;
    }
    const digits = /^\d+/.exec(piece.text)![0];
    const mark = piece.text.trimEnd().endsWith(")") ? ")" : ".";
    const before = result === "" || /\s$/.test(result) ? "" : " ";
    const after = /^[\p{L}„"(]/u.test(pieces[index + 1]?.text ?? "") ? " " : "";
    result += before + digits + mark + after;
  });
  return result;
}

/** In running text only a list that counts 1, 2… is one: "1.Zakup 2.Montaż". */
export function spacedList(text: string): string {
  const marks = [...text.matchAll(/(?<![\d.,§]|nr |art\. )\b(\d{1,2})[.)](?=\p{L}{2})/gu)];
  if (marks.length < 2 || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return text;
  return text.replace(/(?<![\d.,§]|nr |art\. )\b(\d{1,2}[.)])(?=\p{L}{2})/gu, "$1 ");
}
