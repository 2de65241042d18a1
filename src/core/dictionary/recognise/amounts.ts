/**
 * Amounts of money as officials write them (domain §5): "3500zł", "15.427.522,00 zł", "zł.- 406.317,00", "590.000,oo
 * zł".
 */
import type { Amount } from "../types";

const SPACE = "[ \\u00A0\\u202F\\u2009]";
/**
 * Thousands parted by spaces or dots, or plain digits; grosze after a comma or a dot, the letter o standing for zero.
 */
const NUMBER = `(?:\\d{1,3}(?:(?:${SPACE}|\\.)[\\doO]{3})+|\\d[\\doO]*)(?:[,.][\\doO]{1,2}(?![\\d]))?`;
const CURRENCY = "(?:z[łl](?:otych|ote|oty)?|PLN)";
const SCALE = "(?:tys|mln|mld|tysięcy|tysiące|miliony|milionów|milion)";
const WITH_CURRENCY = new RegExp(
  `(?<before>${CURRENCY}\\.?\\s?[-–]?\\s?)?(?<!\\d|\\d[,.])(?<number>${NUMBER})(?<dash>\\s?,?\\s?[-–](?!\\d))?\\s*(?<scale>${SCALE})?\\.?\\s*(?<after>${CURRENCY}(?![\\p{L}])\\.?)?`,
  "giu",
);

const SCALES: readonly [RegExp, number][] = [
  [/^tys/i, 1000],
  [/^(?:mln|mili)/i, 1_000_000],
  [/^mld/i, 1_000_000_000],
];

/** A written number in grosze. */
function grosze(written: string, scale: string | undefined): number {
  const digits = written.replace(/[oO]/g, "0").replace(/[\s\u00A0\u202F\u2009]/g, "");
  const decimal = /^(.*?)[,.](\d{1,2})$/.exec(digits);
  const whole = (decimal ? decimal[1]! : digits).replace(/\./g, "");
  const fraction = decimal ? decimal[2]!.padEnd(2, "0") : "00";
  const factor = SCALES.find(([pattern]) => scale !== undefined && pattern.test(scale))?.[1] ?? 1;
  return Math.round((Number(whole) * 100 + Number(fraction)) * factor);
}

export interface PlacedAmount extends Amount {
  start: number;
}

/** Amounts that say their currency, in order, with their places. */
export function amountsIn(text: string): PlacedAmount[] {
  if (!/\d/.test(text) || !/z[łl]|pln/i.test(text)) return [];
  const found: PlacedAmount[] = [];
  for (const match of text.matchAll(WITH_CURRENCY)) {
    const { before, number, scale, after } = match.groups!;
    if (before === undefined && after === undefined) continue;
    const written = match[0].trimEnd();
    found.push({ written, grosze: grosze(number!, scale), start: match.index });
  }
  return found;
}

const BARE = new RegExp(
  `^(?:ok\\.?|około|do|min\\.?|maks\\.?)?\\s*(${NUMBER})\\s*(${SCALE})?\\.?(?:\\s?,?\\s?-)?$`,
  "iu",
);

/** A price of one piece, one person or one year, or a range: what it comes to is for a person to say. */
const NO_AMOUNT = new RegExp(
  [
    "rocznie|miesięcznie|kwartalnie|tygodniowo|dziennie|jednostkow",
    "(?<!\\p{L})(?:po|za|każd\\p{L}*) ?\\d",
    "\\d ?[x×*] ?\\d",
    `(?:${CURRENCY}|\\d)\\.? ?/ ?\\p{L}`,
    "(?<!\\p{L})(?:na|za|od) (?:1 |jed\\p{L}+ )?(?:osob|uczestni|rok(?! ?(?:19|20)\\d)|miesi|dzie|godz|szt|mieszka)",
    "(?<!(?<!\\d)(?:19|20)\\d\\d)(?<=\\d)(?: ?zł)? ?[–-] ?\\d",
  ].join("|"),
  "iu",
);
/** With these several amounts are no parts of one sum: one holds the other, or only one of them is paid. */
const NO_PARTS = /w tym|z czego|łącznie|razem|ogółem|suma|lub|albo/iu;

/**
 * The amount of a cell in a cost column: with a currency, or a bare number ("4 000"). `unit` is what the header says
 * ("tys. zł" → 1000). Several amounts are summed. Undefined when the cell says none, or says more than a sum.
 */
export function readCost(text: string, unit = 1): Amount | undefined {
  if (NO_AMOUNT.test(text)) return undefined;
  const found = amountsIn(text);
  if (found.length > 1 && NO_PARTS.test(text)) return undefined;
  if (found.length) return { written: text.trim(), grosze: found.reduce((sum, amount) => sum + amount.grosze, 0) };
  const bare = BARE.exec(text.trim());
  return bare ? { written: text.trim(), grosze: grosze(bare[1]!, bare[2]) * unit } : undefined;
}
