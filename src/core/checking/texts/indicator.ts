/**
 * What an indicator says of itself inside its own cell: "liczba wolontariuszy; baza: 12 (2023); cel: 40", "14 (2025),
 * 22 (2030)", "0 → 24".
 */
import { normal } from "../../table";
import type { Indicator } from "../../table/types";
import { isGap } from "./gap";
import { readIndicator, type IndicatorContent } from "./indicator-content";
import { memo } from "../../table/memo";

export interface Said {
  base?: string;
  baseYear?: string;
  target?: string;
  unit?: string;
  source?: string;
  frequency?: string;
}

const NUMBER = "\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
const YEAR = "(?:19|20)\\d\\d";
/** After a number: a unit of one short word or sign, then its year in brackets or after "w". */
const DATED = new RegExp(
  `(?<![\\d.,])(${NUMBER})\\s?(?:%|\\p{L}{1,12}\\.?)?\\s?(?:\\(\\s?(?:w\\s+|rok\\s+|stan na\\s+)?(${YEAR})(?:\\s*r\\.?)?\\s*\\)|(?:w|na|za)\\s+(?:roku\\s+|koniec\\s+)?(${YEAR}))`,
  "gu",
);
/**
 * "2 szkolenia rocznie", "co najmniej 30 osób", "liczba godzin: 18 000 rocznie": the one number is what is meant to be
 * reached.
 */
const AMOUNT = new RegExp(
  `(?:^|[:;–-]\\s?|\\bmin\\.?\\s?|co najmniej\\s|minimum\\s)(?!${YEAR}(?!\\d))(${NUMBER})(?=\\s|%|$)`,
  "iu",
);
const SOURCE =
  /[źz]r[óo]d[łl]o(?: danych)?\s?[:=–-]?\s?(\p{L}[^;,)]{1,60})|(?:wed[łl]ug|wg|na podstawie|dane)\s+(\p{L}[^;,)]{1,60})/iu;
const FREQUENCY =
  /\b(?:rocznie|corocznie|raz w roku|raz na rok|co rok|co roku|kwartalnie|co kwarta[łl]|miesi[ęe]cznie|co miesi[ąa]c|p[óo][łl]rocznie|w roku|w ci[ąa]gu roku|na koniec roku)(?!\p{L})/iu;

/** What the general reader of the cell does not tell: values with their years in running text, and a lone amount. */
function numbers(name: string): Said {
  const dated = [...name.matchAll(DATED)].map((match) => ({ value: match[1]!, year: match[2] ?? match[3]! }));
  if (dated.length >= 2) {
    const ordered = [...dated].sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
    return { base: ordered[0]!.value, baseYear: ordered[0]!.year, target: ordered.at(-1)!.value };
  }
  const amount = dated[0]?.value ?? AMOUNT.exec(name)?.[1];
  return amount === undefined ? {} : { target: amount };
}

function valuesOf({ base, baseYear, target }: IndicatorContent): Said {
  return {
    ...(base === undefined ? {} : { base }),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(target === undefined ? {} : { target }),
  };
}

const inside = memo((name: string): Said => {
  const read = readIndicator(name);
  const source = SOURCE.exec(name);
  const frequency = FREQUENCY.exec(name);
  return {
    ...(/\d/.test(name) && read.base === undefined && read.target === undefined ? numbers(name) : valuesOf(read)),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
    ...(source ? { source: source[1] ?? source[2] } : {}),
    ...(frequency ? { frequency: frequency[0] } : {}),
  };
});

const YEAR_IN = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);

/**
 * Each part from its own column, else from inside the indicator's cell; the base year also from beside the base value.
 */
export function saidBy(indicator: Indicator): Said {
  const own = inside(indicator.name);
  const part = (column: string | undefined, within: string | undefined) => (isGap(column) ? within : column);
  const base = part(indicator.base, own.base);
  return {
    base,
    baseYear:
      part(indicator.baseYear, own.baseYear) ??
      (isGap(indicator.base) ? undefined : YEAR_IN.exec(indicator.base!)?.[0]),
    target: part(indicator.target, own.target),
    unit: part(indicator.unit, own.unit),
    source: part(indicator.source, own.source),
    frequency: part(indicator.frequency, own.frequency),
  };
}

/** Zero, or what cannot be anything else: something that is yet to come into being. */
export const isZero = (value: string | undefined) =>
  value !== undefined && /^0+(?:[.,]0+)?\s*%?(?:\s|\(|$)/.test(value.trim());

const MAKING =
  /^(?:\d+\s+)?(?:now[aeyi]\b|powstani|utworz|uruchom|wybudow|opracow|przyjet|przyjec|uchwal|zawart|podpisan|otwart|zakupion|powolan|wydan|zatwierdz|wdroz)/;

/** "Opracowany program", "przyjęta uchwała", "nowe miejsca": before it is done there is none. */
export const comesIntoBeing = (name: string) => MAKING.test(normal(name)) || /tak\s*\/\s*nie/i.test(name);
