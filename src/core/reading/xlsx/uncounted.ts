/**
 * Formulas that came without their result: programs other than Excel write workbooks that nobody has counted yet.
 * References, numbers, texts and the four operations are counted here; anything else stays empty, and both are told.
 */
import { placeOf } from "../../ooxml/sheet/place";
import type { SheetGrid } from "../grid";

type Value = SheetGrid["values"][number][number];

export interface Uncounted {
  row: number;
  column: number;
  formula: string;
}

const TOKENS = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\$?([A-Z]{1,3})\$?(\d{1,7})|([-+*/&()]))/gy;
const DEEPEST = 64;
const LONGEST = 1000;

type Token =
  | { kind: "number"; number: number }
  | { kind: "text"; text: string }
  | { kind: "cell"; address: string }
  | { kind: "sign"; sign: string };

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  const source = formula.trim();
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < source.length) {
    const match = TOKENS.exec(source);
    if (!match) return undefined;
    const [, number, text, letters, digits, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", number: Number(number) });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (letters !== undefined) tokens.push({ kind: "cell", address: `${letters}${digits}` });
    else tokens.push({ kind: "sign", sign: sign! });
  }
  return tokens;
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

/** Counts what it can, each cell once; `valueAt` gives the sheet's own values. */
export class Counter {
  private readonly formulas: ReadonlyMap<string, string>;
  private readonly counted = new Map<string, Value | undefined>();

  constructor(
    cells: readonly Uncounted[],
    private readonly valueAt: (row: number, column: number) => Value,
  ) {
    this.formulas = new Map(cells.map(({ row, column, formula }) => [keyOf(row, column), formula]));
  }

  /** Undefined when it cannot be counted here. */
  valueOf(row: number, column: number, depth = 0): Value | undefined {
    const key = keyOf(row, column);
    const formula = this.formulas.get(key);
    if (formula === undefined) return this.valueAt(row, column);
    if (this.counted.has(key)) return this.counted.get(key);
    this.counted.set(key, undefined); // a circle counts to nothing
    const tokens = depth > DEEPEST || formula.length > LONGEST ? undefined : tokensOf(formula);
    const value = tokens && this.count(tokens, depth);
    this.counted.set(key, value);
    return value;
  }

  private count(tokens: readonly Token[], depth: number): Value | undefined {
    let at = 0;
    const sign = (...signs: string[]): string | undefined => {
      const token = tokens[at];
      if (token?.kind !== "sign" || !signs.includes(token.sign)) return undefined;
      at++;
      return token.sign;
    };
    const atom = (): Value | undefined => {
      if (sign("-")) {
        const value = atom();
        return typeof value === "number" ? -value : undefined;
      }
      if (sign("(")) {
        const value = joined();
        return sign(")") ? value : undefined;
      }
      const token = tokens[at++];
      if (token?.kind === "number") return token.number;
      if (token?.kind === "text") return token.text;
      if (token?.kind !== "cell") return undefined;
      const place = placeOf(token.address, { row: 0, column: 0 });
      return this.valueOf(place.row, place.column, depth + 1);
    };
    const operated = (next: () => Value | undefined, ...signs: string[]): Value | undefined => {
      let value = next();
      for (let by = sign(...signs); by !== undefined; by = sign(...signs)) value = OPERATIONS[by]!(value, next());
      return value;
    };
    const product = () => operated(atom, "*", "/");
    const sum = () => operated(product, "+", "-");
    const joined = (): Value | undefined => operated(sum, "&");
    const value = joined();
    return at === tokens.length ? value : undefined;
  }
}

const numbers =
  (by: (a: number, b: number) => number) =>
  (a: Value | undefined, b: Value | undefined): Value | undefined => {
    if (a === undefined || b === undefined) return undefined;
    const [first, second] = [a, b].map((value) => (value === null || value === "" ? 0 : value));
    const result = typeof first === "number" && typeof second === "number" ? by(first, second) : NaN;
    return Number.isFinite(result) ? result : undefined;
  };

const OPERATIONS: Readonly<Record<string, (a: Value | undefined, b: Value | undefined) => Value | undefined>> = {
  "+": numbers((a, b) => a + b),
  "-": numbers((a, b) => a - b),
  "*": numbers((a, b) => a * b),
  "/": numbers((a, b) => a / b),
  "&": (a, b) => (a === undefined || b === undefined ? undefined : `${a ?? ""}${b ?? ""}`),
};
