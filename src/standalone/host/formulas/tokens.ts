/** Cuts a formula into tokens. Joined together, the tokens give back the formula letter by letter. */
export type TokenKind =
  | "space"
  | "number"
  | "string"
  | "error"
  | "reference"
  | "structured"
  | "function"
  | "name"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "braceOpen"
  | "braceClose"
  | "semicolon";
export interface Token {
  kind: TokenKind;
  text: string;
}

export class FormulaError extends Error {}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${SHEET}?${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[\s\u00a0]+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/uy],
  ["reference", new RegExp(String.raw`${SHEET}?(?:${AREA}|#REF!)(?![\p{L}\p{N}_.(\[!])`, "uy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(String.raw`${SHEET}?[\p{L}_\\][\p{L}\p{N}_.?]*`, "uy")],
  ["operator", /<=|>=|<>|[+\-*/^&=<>%@]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["braceOpen", /\{/uy],
  ["braceClose", /\}/uy],
  ["semicolon", /;/uy],
];
const TABLE_NAME = /[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)/uy;

/** The end of the bracketed part that starts at `at`; an apostrophe escapes the next letter. */
function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const letter = text[index];
    if (letter === "'") index++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return index + 1;
  }
  throw new FormulaError("A bracket is not closed.");
}

function structuredAt(text: string, at: number): string | null {
  TABLE_NAME.lastIndex = at;
  const name = TABLE_NAME.exec(text)?.[0] ?? "";
  const bracket = at + name.length;
  return text[bracket] === "[" ? text.slice(at, closingBracket(text, bracket)) : null;
}

/** A formula is read when it is set, when it is calculated and when it is saved: it is cut once. */
const known = new Map<string, readonly Token[]>();
const MOST_KNOWN = 20_000;

/** Throws FormulaError for what is no formula. `text` has no leading "=". */
export function tokenise(text: string): readonly Token[] {
  let tokens = known.get(text);
  if (!tokens) {
    tokens = cut(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, tokens);
  }
  return tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  scan: while (at < text.length) {
    const structured = structuredAt(text, at);
    if (structured) {
      tokens.push({ kind: "structured", text: structured });
      at += structured.length;
      continue;
    }
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      tokens.push({ kind, text: match[0] });
      at += match[0].length;
      continue scan;
    }
    throw new FormulaError(`Unexpected "${text[at]}" at ${at + 1}.`);
  }
  return tokens;
}

export const joinTokens = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");
