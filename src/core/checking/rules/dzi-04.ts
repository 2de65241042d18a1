import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import { stemOf, wordsOf } from "../texts/words";
import type { RowRule } from "../types";

/** The eight words of the catalogue, with the infinitives and the perfective twin plans write for them. */
const PROCESS = new Set(
  (
    "inicjowanie inicjować wspieranie wspierać promowanie promować popularyzowanie popularyzować pobudzanie pobudzać " +
    "podejmowanie podejmować współpraca współpracować współpracowanie rozwijanie rozwijać"
  )
    .split(" ")
    .map(stemOf),
);
/** Stems are short: "promocja" and "rozwój" must not slip in through them. */
const SPELLED = /^[^\p{L}]*(?:inicjowa|wspiera|promowa|popularyzowa|pobudza|podejmowa|współprac|wspolprac|rozwija)/iu;

export const dzi04: RowRule = {
  code: "DZI-04",
  severity: "hint",
  category: "DZI",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("DZI-04"),
    checks:
      "Czy działanie zaczyna się słowem o procesie (inicjowanie, wspieranie, promowanie, popularyzowanie, pobudzanie, podejmowanie, współpraca, rozwijanie) i nie ma wskaźnika.",
    why: "Procesu nie można zakończyć: bez wskaźnika nikt nie powie, czy działanie wykonano.",
    bad: "Wspieranie rozwoju wolontariatu",
    good: "Przeszkolenie 30 wolontariuszy i otwarcie punktu wolontariatu; wskaźnik: liczba przeszkolonych osób",
    mend: "Napisz, co powstanie albo ile osób skorzysta, lub dodaj wskaźnik.",
    skip: "Gdy działanie jest stałym zadaniem, rozliczanym w innym dokumencie.",
  },
  check(action) {
    if (!isGap(action.indicator?.name) || !PROCESS.has(wordsOf(action.text).opening) || !SPELLED.test(action.text))
      return NOTHING;
    return [
      {
        actionId: action.id,
        column: "action",
        values: { word: /\p{L}+/u.exec(action.text)?.[0] ?? "", action: action.text },
        fixes: ["fill-indicator"],
      },
    ];
  },
};
