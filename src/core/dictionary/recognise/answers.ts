/** What officials write instead of a name: the cell above, "not applicable", still to be settled. */
import { normal } from "../../table/text";
import type { CellAnswer } from "../types";

const ANSWERS: readonly [RegExp, CellAnswer][] = [
  [
    /^(?:j\.? ?w\.?|jak wyzej|jak powyzej|jak wiersz wyzej|jak w wierszu powyzej|jak poprzednio|jak poz\.? wyzej|ditto|[„"”]{1,2}|-\/\/-|-"-|-„-|\/\/)\.?$/,
    "above",
  ],
  [/^(?:nie dotyczy|n\/d|nie ma zastosowania|bezprzedmiotowe)\.?$/, "not-applicable"],
  [
    /^(?:\(?(?:do|w trakcie|na etapie) (?:ustalenia|uzgodnienia|wskazania|wyznaczenia|okreslenia|uzupelnienia|decyzji|ustalen|uzgodnien|doprecyzowania|potwierdzenia|rozstrzygniecia)\)?|nie ustalono|nieustalone|nieustalony|nie okreslono|jeszcze nie ustalono|\?+|tbd|w zaleznosci od potrzeb|wg potrzeb|wedlug potrzeb|do ustalenia w .{0,40}|zostanie (?:ustalony|ustalone|wskazany|wskazane|wyznaczony)|do wyjasnienia)\.?$/,
    "undecided",
  ],
];

/** The answer a whole cell gives, or undefined when it names somebody or something. */
export function answerOf(text: string): CellAnswer | undefined {
  if (text.length > 80) return undefined;
  const plain = normal(text);
  return ANSWERS.find(([pattern]) => pattern.test(plain))?.[1];
}
