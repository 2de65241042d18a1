/** A cell as tokens with their places. Nothing is dropped: what is between two tokens is white space. */
import { normal } from "../../table/text";

export type TokenKind = "word" | "acronym" | "number" | "divider" | "newline" | "dash" | "dot" | "colon" | "quote" | "open" | "close" | "other";

export interface Token {
  kind: TokenKind;
  /** As written, without invisible characters. */
  text: string;
  /** Folded form; for an acronym its letters with "^" in front. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Inflectional ending of an acronym ("GOPS-em" → "em"). */
  ending?: string;
}

const INVISIBLE = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const LETTER = `[\\p{L}${INVISIBLE}]`;
/** Order matters: dotted acronyms, "d/s", words with hyphens (also "oświatowo- wychowawczy"), numbers, signs. */
const TOKEN = new RegExp(
  [
    "(?<dotted>(?:\\p{Lu}\\.){2,}(?![\\p{Ll}]))",
    "(?<office>\\b[dD]/s\\b\\.?)",
    `(?<word>[${INVISIBLE}]*\\p{L}${LETTER}*(?:(?<=o)\\s{0,2}[-–‑]\\s{0,2}(?=\\p{Ll}{4})${LETTER}+|[-‑'’]${LETTER}+)*(?:(?<=[Ss]enior|SENIOR|[Mm]aluch|MALUCH|EFS)\\+)?)`,
    "(?<number>\\d+)",
    "(?<newline>[\\r\\n\\u2028\\u2029]+)",
    "(?<divider>[,;/+&|•·▪●◦*■□➢✓])",
    "(?<dash>[-–—‑−])",
    "(?<dot>[.…])",
    "(?<colon>:)",
    "(?<quote>[\"„”“«»‚‘])",
    "(?<open>[([{])",
    "(?<close>[)\\]}])",
    `(?<other>[^\\s${INVISIBLE}]|[${INVISIBLE}]+)`,
  ].join("|"),
  "gu",
);

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ACRONYM = /^\p{Lu}[\p{L}]*\p{Lu}\p{L}*(?:-\p{Lu}+)*\+?$/u;
const INFLECTED = /^(\p{Lu}{2,}|\p{Lu}+\p{Ll}\p{Lu}{2,})(?:[-‑'’](em|u|ie|owi|y|i|om|ami|ów|ach|a|ą|s|sy|sami)|(em|u|ie|owi))$/u;
const SPLIT_HYPHEN = /\s*[-–‑]\s*/g;

function word(written: string, start: number): Token {
  const text = written.replace(UNSEEN, "");
  const base = { text, start, end: start + written.length, capital: CAPITAL.test(text) };
  if (base.capital) {
    const inflected = INFLECTED.exec(text);
    if (inflected) return { ...base, kind: "acronym", key: `^${inflected[1]}`, ending: inflected[2] ?? inflected[3]! };
    if (text.length > 1 && (!LOWER.test(text) || ACRONYM.test(text))) return { ...base, kind: "acronym", key: `^${text}` };
  }
  return { ...base, kind: "word", key: normal(text.replace(SPLIT_HYPHEN, "-")) };
}

/** Tokens of a text in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const written = match[0];
    const groups = match.groups!;
    if (groups.word !== undefined) tokens.push(word(written, start));
    else if (groups.dotted !== undefined) tokens.push({ kind: "acronym", text: written, key: `^${written.replace(/\./g, "")}`, start, end: start + written.length, capital: true });
    else if (groups.office !== undefined) tokens.push({ kind: "word", text: written, key: "ds", start, end: start + written.length, capital: false });
    else {
      const kind = KINDS.find((name) => groups[name] !== undefined) ?? "other";
      tokens.push({ kind, text: written, key: written, start, end: start + written.length, capital: false });
    }
  }
  return tokens;
}

const KINDS: readonly TokenKind[] = ["number", "newline", "divider", "dash", "dot", "colon", "quote", "open", "close"];

/** What a phrase is kept under: the keys of its words and numbers, and how they are written, without quotes and dots. */
export function phraseKeys(phrase: string): { keys: string[]; written: string } {
  const words = tokenise(phrase).filter(isNaming);
  return { keys: words.map((token) => token.key), written: writtenForm(words) };
}

/** Words, numbers and acronyms: what names consist of. */
export function isNaming(token: Token | undefined): token is Token {
  return token !== undefined && (token.kind === "word" || token.kind === "acronym" || token.kind === "number");
}

/** Small letters with their diacritics: tells "policją" from "policja". */
export function writtenForm(words: readonly Token[]): string {
  return words.map((token) => token.text.toLowerCase()).join(" ");
}
