/** A cell as tokens with their places. Nothing is dropped: what is between two tokens is white space. */
import { normal } from "../../table/text";

export type TokenKind =
  | "word"
  | "acronym"
  | "number"
  | "divider"
  | "newline"
  | "dash"
  | "dot"
  | "colon"
  | "quote"
  | "open"
  | "close"
  | "other";

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
  /**
   * What the dictionary has at this token, once looked up; null for nothing. Tokens live as long as one reading of a
   * cell.
   */
  found?: object | null;
  /** Inflectional ending of an acronym ("GOPS-em" → "em"). */
  ending?: string;
}

const INVISIBLE = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const LETTER = `[\\p{L}${INVISIBLE}]`;
const DOTTED = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?(?!\p{Ll})/uy;
const OFFICE = /[dD]\/s(?!\p{L})\.?/uy;
/** The plus of "Senior+", "Erasmus+". */
const PLUS = "(?:(?<=\\p{Ll}|EFS|SENIOR|MALUCH|AKTYWNI)\\+(?![\\p{L}\\d+]))?";
/** A word with its hyphens: "Al-Anon", "GOPS-em", also "oświatowo- wychowawczy". */
const WORD = new RegExp(
  `[${INVISIBLE}]*\\p{L}${LETTER}*(?:(?<=o)\\s{0,2}[-–‑]\\s{0,2}(?=\\p{Ll}{4})${LETTER}+|[-‑'’]${LETTER}+)*${PLUS}`,
  "uy",
);
const NUMBER = /\d+/y;
const NEWLINES = /[\r\n\u2028\u2029]+/y;
const HIDDEN = new RegExp(`[${INVISIBLE}]+`, "y");
const SIGNS: ReadonlyMap<string, TokenKind> = new Map(
  (
    [
      ["divider", ",;/+&|•·▪●◦*■□➢✓"],
      ["dash", "-–—‑−"],
      ["dot", ".…"],
      ["colon", ":"],
      ["quote", '"„”“«»‚‘'],
      ["open", "([{"],
      ["close", ")]}"],
    ] as const
  ).flatMap(([kind, signs]) => [...signs].map((sign): [string, TokenKind] => [sign, kind])),
);

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ACRONYM = /^\p{Lu}(?:(?!\p{Lu})\p{L})*\p{Lu}\p{L}*(?:-\p{Lu}+)*\+?$/u;
const INFLECTED =
  /^(\p{Lu}{2,}|\p{Lu}+\p{Ll}\p{Lu}{2,})(?:[-‑'’](em|u|ie|owi|y|i|om|ami|ów|ach|a|ą|s|sy|sami)|(em|u|ie|owi))$/u;
const SPLIT_HYPHEN = /(?<!\s)\s*[-–‑]\s*/g;

type Shape = Pick<Token, "kind" | "text" | "key" | "capital" | "ending">;

/** Plans use few words again and again: each is looked at once. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 50000;

function shapeOf(written: string): Shape {
  const text = written.replace(UNSEEN, "");
  const capital = CAPITAL.test(text);
  if (capital) {
    const inflected = INFLECTED.exec(text);
    if (inflected)
      return { kind: "acronym", text, key: `^${inflected[1]}`, capital, ending: inflected[2] ?? inflected[3]! };
    if (text.length > 1 && (!LOWER.test(text) || ACRONYM.test(text)))
      return { kind: "acronym", text, key: `^${text}`, capital };
  }
  return { kind: "word", text, key: normal(text.replace(SPLIT_HYPHEN, "-")), capital };
}

function word(written: string, start: number): Token {
  let shape = shapes.get(written);
  if (!shape) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(written, (shape = shapeOf(written)));
  }
  return {
    kind: shape.kind,
    text: shape.text,
    key: shape.key,
    start,
    end: start + written.length,
    capital: shape.capital,
    found: undefined,
    ending: shape.ending,
  };
}

/** What a sticky pattern finds at a place, or "". */
function at(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? "";
}

const CAPITAL_DOT = /\p{Lu}/u;

/** The token that begins at a character that is no white space. */
function tokenAt(text: string, start: number): Token {
  const sign = text[start]!;
  const kind = SIGNS.get(sign);
  if (kind) return { kind, text: sign, key: sign, start, end: start + 1, capital: false };
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) return plain("number", at(NUMBER, text, start), start);
  if (text[start + 1] === "." && CAPITAL_DOT.test(sign)) {
    const dotted = at(DOTTED, text, start);
    if (dotted)
      return {
        kind: "acronym",
        text: dotted,
        key: `^${dotted.replace(/\./g, "")}`,
        start,
        end: start + dotted.length,
        capital: true,
      };
  }
  if (text[start + 1] === "/") {
    const office = at(OFFICE, text, start);
    if (office) return { ...plain("word", office, start), key: "ds" };
  }
  const found = at(WORD, text, start);
  if (found) return word(found, start);
  const lines = at(NEWLINES, text, start);
  if (lines) return plain("newline", lines, start);
  return plain("other", at(HIDDEN, text, start) || String.fromCodePoint(text.codePointAt(start)!), start);
}

const plain = (kind: TokenKind, text: string, start: number): Token => ({
  kind,
  text,
  key: text,
  start,
  end: start + text.length,
  capital: false,
});
const SPACE = /[^\S\r\n\u2028\u2029]/;

/** Tokens of a text in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length;) {
    if (text[place] === " " || SPACE.test(text[place]!)) {
      place++;
      continue;
    }
    const token = tokenAt(text, place);
    tokens.push(token);
    place = token.end;
  }
  return tokens;
}

/**
 * What a phrase is kept under: the keys of its words and numbers, and how they are written, without quotes and dots.
 */
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
  return words.map((token) => token.text.toLowerCase().replace(SPLIT_HYPHEN, "-")).join(" ");
}
