/** A counter as Word shows it (ST_NumberFormat, ISO 29500-1 §17.18.59); a format not listed here is shown in digits. */
const ROMAN: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 4 → "iv". */
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
}

/** 1 → "a", 26 → "z", 27 → "aa", as Word counts on. */
export function letter(value: number): string {
  return value < 1 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal: (value) => `${value}.`,
  none: () => "",
  bullet: () => "",
};

export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) && value < 4000 ? FORMATS[format]!(value) : undefined) ?? String(value);
}

/** Characters of the fonts Symbol and Wingdings that Word uses as bullets, as anybody can read them. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xf0b7: "•",
  0xf0a7: "▪",
  0xf0d8: "➢",
  0xf0fc: "✓",
  0xf076: "❖",
  0xf02d: "–",
  0xf0a8: "□",
  0xf0fe: "☒",
  0xf06f: "o",
  0xf0e0: "→",
  0xf0de: "⇒",
};

/** A character of a symbol font as text; others come back as they are. */
export function symbolText(code: number): string {
  const known = SYMBOLS[code] ?? SYMBOLS[code | 0xf000];
  return known ?? (code >= 0xf020 && code <= 0xf0ff ? "•" : String.fromCodePoint(code));
}
