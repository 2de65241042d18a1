/** Month names in both cases officials write, abbreviations and Roman numerals; keys are normalised (no diacritics, lower case). */
const NAMES: readonly (readonly string[])[] = [
  ["styczen", "stycznia", "styczniu", "sty"],
  ["luty", "lutego", "lutym", "lut"],
  ["marzec", "marca", "marcu", "mar"],
  ["kwiecien", "kwietnia", "kwietniu", "kwi"],
  ["maj", "maja", "maju"],
  ["czerwiec", "czerwca", "czerwcu", "cze"],
  ["lipiec", "lipca", "lipcu", "lip"],
  ["sierpien", "sierpnia", "sierpniu", "sie"],
  ["wrzesien", "wrzesnia", "wrzesniu", "wrz"],
  ["pazdziernik", "pazdziernika", "pazdzierniku", "paz"],
  ["listopad", "listopada", "listopadzie", "lis"],
  ["grudzien", "grudnia", "grudniu", "gru"],
];

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);
export const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map(ROMAN.map((roman, index) => [roman, index + 1]));

const ORDINALS: readonly (readonly string[])[] = [
  ["pierwszy", "pierwsze", "pierwszym", "pierwszego"],
  ["drugi", "drugie", "drugim", "drugiego"],
  ["trzeci", "trzecim", "trzeciego"],
  ["czwarty", "czwartym", "czwartego"],
];

/** "iv", "4", "czwarty" → 4. */
export function smallNumber(word: string): number | undefined {
  const ordinal = ORDINALS.findIndex((forms) => forms.includes(word));
  return ROMAN_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : ordinal < 0 ? undefined : ordinal + 1);
}
