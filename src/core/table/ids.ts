import { normal } from "./text";

const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** 40 bits of FNV-style hash as 8 letters that nobody mistakes for one another (no 0/O, 1/I). */
function hash(text: string): string {
  let high = 0x811c9dc5 | 0;
  let low = 0x1000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x85ebca6b);
    low ^= low >>> 13;
  }
  let id = "";
  for (let index = 0; index < 8; index++) {
    const word = index < 4 ? high : low;
    id += ALPHABET[(word >>> ((index % 4) * 5 + 3)) & 31];
  }
  return id;
}

/**
 * The id a new action gets. It is worked out from what the action says, so the same plan read from Word, from a sheet
 * or from the clipboard gets the same ids; a repeat of the same action gets another. Once given, the id stands in the
 * column Id and is never worked out again.
 */
export function makeId(
  action: { area: string; goalNumber: string; number: string; text: string },
  taken: ReadonlySet<string>,
): string {
  const key = [action.area, action.goalNumber, action.number, action.text].map(normal).join("\u0000");
  for (let attempt = 0; ; attempt++) {
    const id = hash(attempt === 0 ? key : `${key}\u0000${attempt}`);
    if (!taken.has(id)) return id;
  }
}
