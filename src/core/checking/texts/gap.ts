import { isMissing, MISSING_MARKS } from "../../table";
import { memo } from "../../table/memo";

/** Neither white space nor one of the characters folding drops. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x80) || (code > 0xad && code < 0x1680);
}

const plainCodes = (mark: string): number[] => [...mark].map((letter) => letter.charCodeAt(0)).filter(isPlain);

/** Visible characters of the longest mark, and the characters a mark begins with, in both cases. */
const LONGEST = Math.max(...MISSING_MARKS.map((mark) => plainCodes(mark).length));
const BEGINS = new Uint8Array(0x1680);
for (const mark of MISSING_MARKS)
  for (const spelling of [mark, mark.toUpperCase()]) BEGINS[plainCodes(spelling)[0] ?? 0] = 1;

/** The same answer as `isMissing`, without folding the text where its first letters already settle the matter. */
export function isGap(text: string | undefined): boolean {
  // What stands in nearly every cell that has nothing.
  if (text === undefined || text === "" || text === "-" || text === "–") return true;
  let visible = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isPlain(code)) continue;
    if (visible === 0 && BEGINS[code] === 0) return false;
    if (++visible > LONGEST) return false;
  }
  return shortGap(text).yes;
}

/** Texts this short are few and repeat. */
const shortGap = memo((text: string) => ({ yes: isMissing(text) }), 1 << 10);
