import { isMissing } from "../table";
import { memo } from "./memo";

/** Longest mark of `MISSING_MARKS` ("brak") is four letters: a text with five visible characters cannot be one. */
const VISIBLE_ENOUGH = 5;

/** The same answer as `isMissing`, without folding the text where its letters already settle the matter. */
export function isGap(text: string | undefined): boolean {
  if (text === undefined || text === "") return true;
  let visible = 0;
  for (let index = 0; index < text.length; index++) if (isPlain(text.charCodeAt(index)) && ++visible === VISIBLE_ENOUGH) return false;
  return shortGap(text).yes;
}

/** Texts this short are few and repeat. */
const shortGap = memo((text: string) => ({ yes: isMissing(text) }), 1 << 10);

/** Neither white space nor one of the characters folding drops. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x80) || (code > 0xad && code < 0x1680);
}
