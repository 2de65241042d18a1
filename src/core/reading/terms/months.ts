/**
 * Month names in the cases officials write, abbreviations, English names and Roman numerals; keys are normalised (no
 * diacritics, lower case).
 */
const NAMES: readonly string[] = [
  "styczen stycznia styczniu styczniem styczn stycz sty january jan",
  "luty lutego lutym lutemu lut february feb",
  "marzec marca marcu marcem marz mar march",
  "kwiecien kwietnia kwietniu kwietniem kwiec kwiet kwi april apr",
  "maj maja maju majem may",
  "czerwiec czerwca czerwcu czerwcem czerw cze june jun",
  "lipiec lipca lipcu lipcem lip july jul",
  "sierpien sierpnia sierpniu sierpniem sierp sie august aug",
  "wrzesien wrzesnia wrzesniu wrzesniem wrzes wrz september sept sep",
  "pazdziernik pazdziernika pazdzierniku pazdziernikiem pazdz paz october oct",
  "listopad listopada listopadzie listopadem listop lis november nov",
  "grudzien grudnia grudniu grudniem grudz gru december dec",
];

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
);
export const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map(ROMAN.map((roman, index) => [roman, index + 1]));

const ORDINALS = /^(?:(pierwsz\w*|first)|(drug\w*|second)|(trzeci\w*|third)|(czwart\w*|fourth))$/;
const DIGITS = /^(\d{1,2})(?:-?(?:st|nd|rd|th|szy|wszy|gi|ci|ty|sza|ga|sze|gie))?$/;

/** "iv", "4", "4th", "czwarty" → 4. */
export function smallNumber(word: string): number | undefined {
  const ordinal = ORDINALS.exec(word);
  if (ordinal) return ordinal.slice(1).findIndex((form) => form !== undefined) + 1;
  const digits = DIGITS.exec(word);
  return ROMAN_NUMBERS.get(word) ?? (digits ? Number(digits[1]) : undefined);
}
