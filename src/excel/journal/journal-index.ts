/** Which entries of the journal carry much, so that the oldest can be relieved of it without the journal being read. */
/** Which entries keep what stood before, and how many characters it is: `[[id, size], …]`, oldest first. */
export const INDEX_KEY = "TabelaDzialan.dziennik";

/** Beyond this the oldest are dropped, down to the half of it. Characters. */
const MOST = 4_000_000;

export type JournalIndex = readonly (readonly [id: string, size: number])[];

export function readIndex(value: unknown): JournalIndex {
  try {
    const list = JSON.parse(String(value)) as unknown;
    return Array.isArray(list)
      ? list.filter((one): one is [string, number] => Array.isArray(one) && typeof one[1] === "number")
      : [];
  } catch {
    return [];
  }
}

/** The oldest entries whose data are to go, so that the rest takes no more than half of what is allowed. */
export function tooOld(index: JournalIndex): string[] {
  let total = index.reduce((sum, [, size]) => sum + size, 0);
  if (total <= MOST) return [];
  const gone: string[] = [];
  for (const [id, size] of index) {
    if (total <= MOST / 2) break;
    gone.push(id);
    total -= size;
  }
  return gone;
}
