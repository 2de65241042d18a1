/** Letters of symbol fonts as anybody can read them: what Word paints as a tick box is "þ" or U+F0FE in the file. */

type Letters = Readonly<Record<number, string>>;

const WINGDINGS: Letters = {
  0x28: "☎",
  0x2a: "✉",
  0x6c: "●",
  0x6d: "❍",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "□",
  0x72: "□",
  0x75: "◆",
  0x76: "❖",
  0x77: "◆",
  0x9e: "·",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const WINGDINGS_2: Letters = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0x54: "☒",
  0x55: "☒",
  0x97: "●",
  0x98: "•",
  0x99: "○",
  0xa1: "■",
  0xa2: "■",
  0xa3: "□",
  0xa4: "□",
};

const WEBDINGS: Letters = { 0x61: "✓", 0x63: "□", 0x67: "■", 0x72: "✗", 0x3d: "◉", 0x6e: "●" };

const SYMBOL: Letters = Object.fromEntries([
  ...[..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"].map((letter, index): [number, string] => [0x61 + index, letter]),
  [0x2d, "–"],
  [0xa3, "≤"],
  [0xae, "→"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xde, "⇒"],
]);

const FONTS: readonly (readonly [RegExp, Letters])[] = [
  [/^wingdings 2$/i, WINGDINGS_2],
  [/^wingdings$/i, WINGDINGS],
  [/^webdings$/i, WEBDINGS],
  [/^symbol$/i, SYMBOL],
];

/** Bullets of lists come without their font's name: the letters of Symbol and Wingdings that lists use. */
const BULLETS: Letters = { ...WINGDINGS, 0xb7: "•", 0x2d: "–", 0x6f: "o", 0xa7: "▪", 0xde: "⇒" };

export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && FONTS.some(([name]) => name.test(font));

/** A letter's place in a symbol font: 0x20–0xFF, or the same in the private area that Word uses (0xF020–0xF0FF). */
function placeIn(code: number): number | undefined {
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000;
  return code >= 0x20 && code <= 0xff ? code : undefined;
}

/** A character of a symbol font as text; others come back as they are, and an unknown private one is a mark. */
export function symbolText(code: number, font?: string): string {
  const letters = font === undefined ? undefined : FONTS.find(([name]) => name.test(font))?.[1];
  const place = placeIn(code);
  const known = place === undefined ? undefined : (letters ?? (code > 0xff ? BULLETS : undefined))?.[place];
  return known ?? (code >= 0xf020 && code <= 0xf0ff ? "•" : String.fromCodePoint(code));
}

/** Text written in a symbol font. */
export const symbolsOf = (text: string, font: string): string =>
  [...text].map((letter) => symbolText(letter.codePointAt(0)!, font)).join("");
