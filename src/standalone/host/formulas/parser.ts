/** Formula text → tree. References keep which of their parts are relative, so that one tree serves a whole region. */
import { columnIndex, MAX_COLUMNS, MAX_ROWS, splitSheet, type Area } from "../model/address";
import { ERRORS, type Scalar } from "../model/values";
import { parseStructured, type StructuredReference } from "./structured";
import { FormulaError, tokenise, type Token } from "./tokens";

/** Which edges of an area are pinned with "$". */
export interface Pins {
  top: boolean;
  left: boolean;
  bottom: boolean;
  right: boolean;
}
export type Node =
  | { kind: "constant"; value: Scalar }
  | { kind: "missing" }
  | { kind: "reference"; sheet: string | null; area: Area; pins: Pins }
  | { kind: "structured"; reference: StructuredReference }
  | { kind: "name"; name: string; sheet: string | null }
  | { kind: "call"; name: string; args: Node[] }
  | { kind: "binary"; operator: string; left: Node; right: Node }
  | { kind: "unary"; operator: string; operand: Node }
  | { kind: "array"; rows: Scalar[][] };

/** A space between two ranges is their intersection: the closest of all operators. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  " ": 7,
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

function corner(text: string): {
  row: number | null;
  column: number | null;
  rowPinned: boolean;
  columnPinned: boolean;
} {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const column = match[2] === "" ? null : columnIndex(match[2]!);
  // "$5" has its "$" in the first group: with no letters it pins the row.
  return {
    column,
    row: match[4] === "" ? null : Number(match[4]) - 1,
    columnPinned: column !== null && match[1] === "$",
    rowPinned: match[3] === "$" || (column === null && match[1] === "$"),
  };
}

export function parseReference(text: string): Node {
  const { sheet, rest } = splitSheet(text);
  if (rest === "#REF!") return { kind: "constant", value: ERRORS["#REF!"] };
  const [from, to = from] = rest.split(":") as [string, string?];
  const a = corner(from),
    b = corner(to);
  const area = {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    bottom: Math.max(a.row ?? MAX_ROWS - 1, b.row ?? MAX_ROWS - 1),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    right: Math.max(a.column ?? MAX_COLUMNS - 1, b.column ?? MAX_COLUMNS - 1),
  };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return { kind: "name", name: text, sheet };
  const whole = { rows: a.column === null, columns: a.row === null };
  return {
    kind: "reference",
    sheet,
    area,
    pins: {
      top: whole.columns || a.rowPinned,
      bottom: whole.columns || b.rowPinned,
      left: whole.rows || a.columnPinned,
      right: whole.rows || b.columnPinned,
    },
  };
}

const ENDS_RANGE: ReadonlySet<string> = new Set(["reference", "name", "structured", "close"]),
  STARTS_RANGE: ReadonlySet<string> = new Set(["reference", "name", "structured", "function"]);

class Parser {
  private at = 0;
  private readonly tokens: Token[];
  constructor(text: string) {
    const tokens = tokenise(text);
    this.tokens = tokens.flatMap((token, index) => {
      if (token.kind !== "space") return [token];
      const intersects =
        ENDS_RANGE.has(tokens[index - 1]?.kind ?? "") && STARTS_RANGE.has(tokens[index + 1]?.kind ?? "");
      return intersects ? [{ kind: "operator", text: " " } as const] : [];
    });
  }

  parse(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new FormulaError(`Unexpected "${this.tokens[this.at]!.text}".`);
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }
  private take(kind: Token["kind"]): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.at++;
    return true;
  }
  private expect(kind: Token["kind"]): void {
    if (!this.take(kind)) throw new FormulaError(`Expected ${kind}.`);
  }

  private expression(floor: number): Node {
    let left = this.unary();
    for (;;) {
      const token = this.peek();
      const strength = token?.kind === "operator" ? PRECEDENCE[token.text] : undefined;
      if (strength === undefined || strength <= floor) return left;
      this.at++;
      left = { kind: "binary", operator: token!.text, left, right: this.expression(strength) };
    }
  }

  private unary(): Node {
    const token = this.peek();
    if (token?.kind === "operator" && ["+", "-", "@"].includes(token.text)) {
      this.at++;
      // Excel binds a sign closer than "^": -2^2 is 4.
      return { kind: "unary", operator: token.text, operand: this.unary() };
    }
    let node = this.primary();
    while (this.peek()?.kind === "operator" && this.peek()!.text === "%") {
      this.at++;
      node = { kind: "unary", operator: "%", operand: node };
    }
    return node;
  }

  private primary(): Node {
    const token = this.peek();
    if (!token) throw new FormulaError("The formula ends too early.");
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "string":
        return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "constant", value: ERRORS[token.text as keyof typeof ERRORS] };
      case "reference":
        return parseReference(token.text);
      case "structured":
        return { kind: "structured", reference: parseStructured(token.text) };
      case "name":
        return this.named(token.text);
      case "function":
        return this.call(token.text);
      case "open": {
        const node = this.expression(0);
        this.expect("close");
        return node;
      }
      case "braceOpen":
        return this.array();
      default:
        throw new FormulaError(`Unexpected "${token.text}".`);
    }
  }

  private named(text: string): Node {
    const upper = text.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
    const { sheet, rest } = splitSheet(text);
    return { kind: "name", name: rest, sheet };
  }

  private call(name: string): Node {
    this.expect("open");
    const args: Node[] = [];
    if (this.take("close")) return { kind: "call", name: name.toUpperCase(), args };
    for (;;) {
      const kind = this.peek()?.kind;
      args.push(kind === "comma" || kind === "close" ? { kind: "missing" } : this.expression(0));
      if (this.take("close")) return { kind: "call", name: name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""), args };
      this.expect("comma");
    }
  }

  private array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const node = this.unary();
      const value =
        node.kind === "constant"
          ? node.value
          : node.kind === "unary" && node.operand.kind === "constant" && typeof node.operand.value === "number"
            ? (node.operator === "-" ? -1 : 1) * node.operand.value
            : undefined;
      if (value === undefined) throw new FormulaError("Only constants may stand in an array.");
      rows[rows.length - 1]!.push(value);
      if (this.take("braceClose")) return { kind: "array", rows };
      if (this.take("semicolon")) rows.push([]);
      else this.expect("comma");
    }
  }
}

const cache = new Map<string, Node>();

/** `text` without "=". Throws FormulaError. */
export function parseFormula(text: string): Node {
  let node = cache.get(text);
  if (!node) {
    node = new Parser(text).parse();
    if (cache.size > 20_000) cache.clear();
    cache.set(text, node);
  }
  return node;
}
