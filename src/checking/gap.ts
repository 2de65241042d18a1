import { isMissing } from "../table";

/** Longest mark of `MISSING_MARKS` ("brak") is four letters: five visible characters in a row cannot be one. */
const VISIBLE_ENOUGH = 5;

/** The same answer as `isMissing`, without folding the text where its first letters already settle the matter. */
export function isGap(text: string | undefined): boolean {
  if (text === undefined || text === "") return true;
  if (text.length >= VISIBLE_ENOUGH) {
    let index = 0;
    while (index < VISIBLE_ENOUGH && isPlain(text.charCodeAt(index))) index++;
    if (index === VISIBLE_ENOUGH) return false;
  }
  return isMissing(text);
}

/** Neither white space nor one of the characters folding drops. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x2000 && code !== 0xa0 && code !== 0xad && code !== 0x1680;
}
