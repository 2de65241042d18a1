/** Heights of rows with wrapped text: programs show a file without them one line high. Estimated, and free to be fitted anew by Excel. */

/** Points a line takes, in body text and in a title. */
const LINE = 15;
const TITLE_LINE = 21;

/** Lines a text takes in a column so many characters wide, broken between words; a longer word is broken itself. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  return text.split("\n").reduce((sum, line) => {
    let [lines, used] = [1, 0];
    for (const word of line.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) used = needed;
      else {
        lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
        used = word.length % room || Math.min(word.length, room);
      }
    }
    return sum + lines;
  }, 0);
}

/** Height in points; undefined for a row of one plain line. `cells`: what its wrapped cells say, with their widths. */
export function heightOf(cells: readonly { text: string; width: number }[], title: boolean): number | undefined {
  const lines = cells.reduce((most, { text, width }) => Math.max(most, linesIn(text, width)), 1);
  if (lines === 1 && !title) return undefined;
  // Excel draws no row higher than this.
  return Math.min(409, lines * (title ? TITLE_LINE : LINE));
}
