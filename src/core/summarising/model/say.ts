/** Sentences that count anew: words of the catalogue and cells, joined by a formula. */
import { sheetText, type Locale } from "../../messages/sheets";

/** What stands for a cell in a sentence of the catalogue while it becomes a formula. */
const PLACE = "\u0001";

/** The sentence `code` with each value taken from its cell or expression: `"Bez źródła: "&C9&" z "&B9`. */
export function liveSentence(locale: Locale, code: string, cells: Readonly<Record<string, string>>): string {
  const names = Object.keys(cells);
  const marked = sheetText(
    locale,
    code,
    Object.fromEntries(names.map((name, index) => [name, `${PLACE}${index}${PLACE}`])),
  );
  const parts = marked.split(PLACE).flatMap((piece, index): string[] => {
    if (index % 2 === 1) return [cells[names[Number(piece)]!]!];
    return piece === "" ? [] : [`"${piece.replace(/"/g, '""')}"`];
  });
  return parts.join("&");
}
