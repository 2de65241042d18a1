/**
 * How wide a text is in Calibri, the font of every sheet and document we write: what columns and rows are measured by
 * where no Excel and no Word is there to measure. Advance widths in thousandths of the font's size, from the font's own
 * table (hmtx; its metric twin Carlito has the same numbers). Letters that are not listed count as wide as "n".
 */

// prettier-ignore
const REGULAR = table([
  [221, "'"], [226, " \u00a0"], [229, "il"], [239, "j"], [248, "ł"], [250, ",’"], [252, ".I"], [268, ":;"], [303, "()"], [305, "f"],
  [306, "-"], [307, "[]"], [319, "J"], [326, "!"], [335, "t"], [339, "°"], [349, "r"], [386, "/\\"], [391, "sś"], [395, "zźż"],
  [401, '"'], [418, "„”"], [420, "L"], [423, "cć"], [430, "Ł"], [433, "x■"], [452, "v"], [453, "y"], [455, "k"], [459, "FSŚ"],
  [463, "?"], [468, "ZŹŻ"], [471, "g"], [479, "aą"], [487, "TY"], [488, "EĘ"], [498, "#*+<=>^_~eę§–•"], [507, "$0123456789€"],
  [517, "P"], [519, "X"], [520, "K"], [527, "oó"], [533, "CĆ"], [543, "R"], [544, "B"], [567, "V"], [579, "AĄ"], [615, "D"],
  [623, "H"], [631, "G"], [642, "U"], [646, "NŃ"], [662, "OÓ"], [673, "Q"], [682, "&"], [690, "…"], [715, "%w"], [799, "m"],
  [855, "M"], [890, "W"], [894, "@"], [905, "—"],
]);

// prettier-ignore
const BOLD = table([
  [226, " \u00a0"], [233, "'"], [246, "il"], [255, "j"], [258, ",’"], [264, "ł"], [267, ".I"], [276, ":;"], [306, "-"], [312, "()"],
  [316, "f"], [325, "[]"], [326, "!"], [331, "J"], [342, "°"], [347, "t"], [355, "r"], [397, "zźż"], [399, "sś"], [418, "cć"],
  [423, "L"], [430, "/\\"], [433, "Ł"], [435, "„”"], [438, '"'], [459, "Fx■"], [463, "?"], [473, "SvŚ"], [474, "gy"], [478, "ZŹŻ"],
  [480, "k"], [488, "EĘ"], [494, "aą"], [495, "T"], [498, "#*+<=>^_~§–•"], [503, "eę"], [507, "$0123456789€"], [520, "Y"],
  [529, "CĆ"], [532, "P"], [538, "oó"], [547, "K"], [551, "X"], [561, "B"], [563, "R"], [591, "V"], [606, "AĄ"], [630, "D"],
  [631, "H"], [637, "G"], [653, "U"], [659, "NŃ"], [676, "OÓ"], [686, "Q"], [705, "&"], [711, "…"], [729, "%"], [745, "w"],
  [813, "m"], [874, "M"], [898, "@"], [905, "—"], [906, "W"],
]);

const USUAL = { regular: 525, bold: 537 };

function table(groups: readonly (readonly [width: number, letters: string])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])));
}

/** Width of one line of text in points, at a size in points. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  const usual = bold ? USUAL.bold : USUAL.regular;
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? usual;
  return (sum * size) / 1000;
}

/** Width in points of the longest piece that no program breaks: lines break at spaces and after hyphens. */
export function widestWord(text: string, size: number, bold = false): number {
  let widest = 0;
  for (const word of text.split(/[\s-]/u)) widest = Math.max(widest, word === "" ? 0 : textWidth(word, size, bold));
  return widest;
}

/** Lines a text takes in so many points, broken between words and after hyphens; a longer word is broken inside. */
export function wrappedLines(text: string, room: number, size: number, bold = false): number {
  const space = textWidth(" ", size, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const { word, glued } of piecesOf(paragraph)) {
      const width = textWidth(word, size, bold);
      const gap = used === 0 || glued ? 0 : space;
      if (used > 0 && used + gap + width > room) {
        lines++;
        used = 0;
      } else used += gap;
      used += width;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used %= room;
      }
    }
  }
  return lines;
}

/** Words of a line; `glued`: only a hyphen stands between it and the piece before. */
function piecesOf(paragraph: string): { word: string; glued: boolean }[] {
  return paragraph
    .split(/[ \t]+/)
    .flatMap((word) => word.split(/(?<=-)/).map((piece, index) => ({ word: piece, glued: index > 0 })));
}

/** A text in lines of at most so many points, broken between words. */
export function linesOfWidth(text: string, room: number, size: number): string[] {
  const space = textWidth(" ", size);
  const lines: string[] = [];
  let used = 0;
  for (const word of text.split(" ")) {
    const width = textWidth(word, size);
    if (lines.length > 0 && used + space + width <= room) {
      lines[lines.length - 1] += ` ${word}`;
      used += space + width;
    } else {
      lines.push(word);
      used = width;
    }
  }
  return lines;
}
