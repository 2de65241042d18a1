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
