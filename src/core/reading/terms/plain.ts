/**
 * Brings a term's words to the few forms the grammar knows: one dash, no "r.", no hours, no weekday, "od" and "do" for
 * their synonyms.
 */

import { trimmed } from "./edges";

type Step = readonly [RegExp, string];

const SIGNS: readonly Step[] = [
  [/[‐‑‒–—―−→⇒]|->|=>/g, "-"],
  [/\.{2,3}|…/g, "-"],
  [/(\d{4}-\d{2}-\d{2})t\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?z?/g, "$1"],
  [/ 00:00(?::00)?(?!\S)/g, ""],
  [/[÷~]/g, "-"],
  [/(?<=[a-z]) ?['’](?=\d\d(?!\d))/g, " 20"],
  [/ ?z perspektyw\w+ (?:do|na) .*$/, ""],
];

const DAY_NAMES =
  "(?:poniedzialek|poniedzialku|wtorek|wtorku|sroda|srode|srody|czwartek|czwartku|piatek|piatku|sobota|sobote|soboty|niedziela|niedziele|niedzieli|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

/** Said beside a date and no part of it: the hour and the day of the week. */
const BESIDE: readonly Step[] = [
  [/ ?\*{1,3}$/g, ""],
  [
    /(?<!\w)(?:o |od |w )?(?:godz\.?|godzin\w*|g\.) ?\d{1,2}(?:[:.]\d{2})?(?: ?(?:-|do) ?\d{1,2}(?:[:.]\d{2})?)?(?!\w)/g,
    " ",
  ],
  [/(?<![\w:.])(?:od )?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:-|do) ?\d{1,2}:\d{2})?(?![\w:])/g, " "],
  [new RegExp(`(?<!\\w)${DAY_NAMES}(?!\\w)[ ,]*`, "g"), " "],
];

const ENGLISH: readonly Step[] = [
  [/(?<!\w)the /g, ""],
  [/(?<!\w)(?:from|since|starting)(?!\w)/g, "od"],
  [/(?<!\w)(?:until|till|to|by|no later than)(?: end of)?(?!\w)/g, "do"],
  [/(?<!\w)(?:end|beginning|middle) of(?!\w)/g, "koniec"],
  [/(?<!\w)of /g, ""],
  [/(?<!\w)and(?!\w)/g, "i"],
  [/(?<!\w)or(?!\w)/g, "lub"],
  [/(?<!\w)after(?!\w)/g, "po"],
  [/(?<!\w)before(?!\w)/g, "przed"],
  [/(?<!\w)(?:in|year|years)(?!\w)/g, " "],
];

const YEARS: readonly Step[] = [
  // "lata 2024/2025" are two years, not one school year.
  [/(?<!\w)(?:lata|latach) (\d{4}) ?\/ ?(\d{4}|\d{2})(?!\d)/g, "lata $1-$2"],
  [/(\d) ?(?:rok(?:iem|ow|u)?|rr?\.|rr?|lata|latach)(?=[ ,;)/.-]|$)/g, "$1"],
  [/(?<!\w)r\. ?(?=\d{4})/g, ""],
  [/(?<!\w)(lata|lat|latach|rok|roku|od|do|w)(?=\d{4})/g, "$1 "],
];

const SYNONYMS: readonly Step[] = [
  [
    /^(?:poczawszy od|poczawszy|rozpoczecie|rozpoczac|poczatek realizacji|start|nie wczesniej niz|najwczesniej)(?!\w):?(?: (?:od|w|we))?(?= )/,
    "od",
  ],
  [
    /(?<!\w)(?:nie (?:pozniej|dluzej) niz|najpozniej|zakonczenie|zakonczyc|maksymalnie|max\.?)(?!\w):?(?: (?:do|w|we|z))?(?= )/g,
    "do",
  ],
];

/** Words that only say "here comes a term"; any others before a colon are kept in the notes. */
const LABEL =
  /^(?:(?:w |na |przez )?(?:planowan\w+|przewidywan\w+|termin\w*|okres\w*|czas\w*|dat[ay]|(?:lata|latach|lat)(?! szk| akad)|kadencj\w+|perspektyw\w+(?: finansow\w+)?|edycj\w+|realizacj\w+|wykonani\w+|wdrozeni\w+|programowani\w+|horyzont\w*(?: czasowy)?|trwania|obowiazywania|dniach|dniu|dni|terminie|okresie)(?!\w)[ :]*)/;
const UNSURE =
  /^(?:ok\.?|okolo|orientacyjnie|wstepnie|najprawdopodobniej|prawdopodobnie|mniej wiecej|ca\.?|circa|approx\.?|about)(?!\w)[ :]*/;

export interface Plain {
  text: string;
  /** Something that has no place in a date was taken away: the words are kept in the notes. */
  loose: boolean;
}

const through = (text: string, steps: readonly Step[]): string =>
  steps.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
const spaced = (text: string): string => text.replace(/ +/g, " ").trim();

/** `text` is normalised. */
export function plainTerm(text: string): Plain {
  const signs = through(text, SIGNS);
  const without = spaced(through(signs, BESIDE));
  let rest = spaced(through(without, [...ENGLISH, ...YEARS]));
  let loose = without !== spaced(signs);
  for (let before = ""; before !== rest;) {
    before = rest;
    const label = LABEL.exec(rest)?.[0] ?? "";
    if (label !== "" && label.length < rest.length && !/^rok\w* szk/.test(rest)) rest = rest.slice(label.length);
    const unsure = UNSURE.exec(rest)?.[0] ?? "";
    if (unsure !== "" && unsure.length < rest.length) {
      rest = rest.slice(unsure.length);
      loose = true;
    }
    rest = trimmed(spaced(through(rest, SYNONYMS)), ".,;:");
    rest = rest.replace(/^(?:na |w )?rok(?:u)? (?=\d{4}(?:\D|$))/, "").trim();
  }
  return { text: rest, loose };
}
