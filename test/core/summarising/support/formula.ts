/**
 * A small formula evaluator for tests: the part of Excel's language the sheets use, written from Excel's documentation
 * and sharing nothing with src/. Text compares without case; COUNTIFS criteria know operators, wildcards and "~".
 */
export type Value = string | number | boolean | null;
export interface Range {
  rows: Value[][];
}
type Result = Value | Range;

export interface Source {
  /** Values of an A1 area of the sheet the formula stands on, or of a named one. */
  area(sheet: string | undefined, top: number, left: number, bottom: number, right: number): Value[][];
  /** Values of `Table[Column]`. */
  column(table: string, column: string): Value[][];
}

class ExcelError extends Error {}

type Token = { kind: "number" | "string" | "name" | "ref" | "struct" | "op"; text: string; sheet?: string };

const TOKEN =
  /(\s+)|("(?:[^"]|"")*")|([A-Za-z_]\w*\[[^\]]*\])|((?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|(\d+(?:\.\d+)?)|([A-Z][A-Z0-9.]*)|(<>|<=|>=|[-+*/&=<>(),])/y;
const KINDS: (Token["kind"] | undefined)[] = [undefined, "string", "struct", "ref", "number", "name", "op"];

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`formula: cannot read ${formula.slice(at, at + 40)} in ${formula}`);
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)];
    if (kind) found.push({ kind, text: match[0] });
  }
  return found;
}

const letters = (text: string) => [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const isRange = (value: Result): value is Range => typeof value === "object" && value !== null;
const single = (value: Result): Value => (isRange(value) ? value.rows[0]![0]! : value);
const cellsOf = (value: Result): Value[] => (isRange(value) ? value.rows.flat() : [value]);

function numeric(value: Result): number {
  const one = single(value);
  if (typeof one === "number") return one;
  if (one === null) return 0;
  if (typeof one === "boolean") return Number(one);
  if (one !== "" && !Number.isNaN(Number(one))) return Number(one);
  throw new ExcelError("#VALUE!");
}

function compare(a: Value, b: Value): number {
  const rank = (v: Value) => (typeof v === "number" ? 0 : typeof v === "string" ? 1 : 2);
  const left = a === null ? (typeof b === "string" ? "" : 0) : a;
  const right = b === null ? (typeof left === "string" ? "" : 0) : b;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string") {
    const [x, y] = [left.toLowerCase(), String(right).toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** "a*b~?" → a test of whole texts. */
function wildcard(pattern: string): RegExp {
  const source = pattern
    .toLowerCase()
    .replace(
      /~([~*?])|([*?])|([\s\S])/g,
      (_all, escaped: string | undefined, wild: string | undefined, other: string | undefined) =>
        escaped !== undefined
          ? `\\${escaped}`
          : wild === "*"
            ? "[\\s\\S]*"
            : wild === "?"
              ? "[\\s\\S]"
              : other!.replace(/[\\^$.|+()[\]{}/-]/g, "\\$&"),
    );
  return new RegExp(`^${source}$`);
}

const matchers = new Map<Value, (value: Value) => boolean>();

export function matcher(criterion: Value): (value: Value) => boolean {
  if (!matchers.has(criterion)) matchers.set(criterion, makeMatcher(criterion));
  return matchers.get(criterion)!;
}

function makeMatcher(criterion: Value): (value: Value) => boolean {
  if (typeof criterion === "number")
    return (value) => value === criterion || (typeof value === "string" && value !== "" && Number(value) === criterion);
  const text = criterion === null ? "=0" : String(criterion);
  const [, operator, operand] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(text)! as unknown as [
    string,
    string | undefined,
    string,
  ];
  const asNumber = operand !== "" && /^-?\d+(\.\d+)?$/.test(operand) ? Number(operand) : undefined;
  if (operator === "<" || operator === ">" || operator === "<=" || operator === ">=") {
    const test = {
      "<": (d: number) => d < 0,
      ">": (d: number) => d > 0,
      "<=": (d: number) => d <= 0,
      ">=": (d: number) => d >= 0,
    }[operator];
    return (value) =>
      asNumber === undefined
        ? typeof value === "string" && test(compare(value, operand))
        : typeof value === "number" && test(value - asNumber);
  }
  const whole = wildcard(operand);
  const equal = (value: Value): boolean => {
    if (operand === "") return operator === undefined ? value === null || value === "" : value === null;
    if (asNumber !== undefined)
      return value === asNumber || (typeof value === "string" && value !== "" && Number(value) === asNumber);
    return typeof value === "string" && whole.test(value.toLowerCase());
  };
  return operator === "<>" ? (value) => !equal(value) : equal;
}

const flat = new WeakMap<Value[][], { cells: Value[]; tests: Map<Value, boolean[]> }>();

/**
 * Cells of a range and what a criterion says of each; a column of the table is the same array each time, so this is
 * done once.
 */
function judged(range: Result, criterion: Value): { cells: Value[]; keep: boolean[] } {
  if (!isRange(range)) return { cells: [range], keep: [matcher(criterion)(range)] };
  if (!flat.has(range.rows)) flat.set(range.rows, { cells: range.rows.flat(), tests: new Map() });
  const { cells, tests } = flat.get(range.rows)!;
  if (!tests.has(criterion)) tests.set(criterion, cells.map(matcher(criterion)));
  return { cells, keep: tests.get(criterion)! };
}

/** Which positions satisfy all `range, criterion` pairs. */
function chosen(pairs: Result[]): boolean[] {
  let keep: boolean[] | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const { keep: own } = judged(pairs[index]!, single(pairs[index + 1]!));
    if (keep && keep.length !== own.length) throw new ExcelError("#VALUE!");
    const before: boolean[] | undefined = keep;
    keep = before ? own.map((value, at) => value && before[at]!) : own;
  }
  return keep!;
}

const numbersIn = (values: Result[]) =>
  values.flatMap((value) =>
    isRange(value) ? cellsOf(value).filter((each) => typeof each === "number") : [numeric(value)],
  );
const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: Result) => new Date(EPOCH + Math.floor(numeric(serial)) * DAY);
const picked = (range: Result, pairs: Result[]) => {
  const keep = chosen(pairs);
  return cellsOf(range).filter((value, at) => keep[at] && typeof value === "number") as number[];
};

const LOOKS_AT_ERRORS: Record<string, (args: (Result | ExcelError)[]) => Result> = {
  ISNUMBER: ([value]) => !(value instanceof ExcelError) && typeof single(value!) === "number",
  ISERR: ([value]) => value instanceof ExcelError,
  COUNT: (args) =>
    args
      .flatMap((value) => (value instanceof ExcelError ? [] : cellsOf(value)))
      .filter((value) => typeof value === "number").length,
};

const FUNCTIONS: Record<string, (args: Result[]) => Result> = {
  FIND: ([part, whole]) => {
    const at = String(single(whole!) ?? "").indexOf(String(single(part!) ?? ""));
    if (at < 0) throw new ExcelError("#VALUE!");
    return at + 1;
  },
  ROWS: ([range]) => (range as Range).rows.length,
  // A list of criteria gives a count for each of them.
  COUNTIFS: (args) => {
    const list = args.findIndex((arg, index) => index % 2 === 1 && isRange(arg));
    const count = (given: Result[]) => chosen(given).filter(Boolean).length;
    if (list < 0) return count(args);
    return { rows: cellsOf(args[list]!).map((one) => [count(args.map((arg, at) => (at === list ? one : arg)))]) };
  },
  COUNTIF: (args) => chosen(args).filter(Boolean).length,
  MINIFS: ([range, ...pairs]) => {
    const found = picked(range!, pairs);
    return found.length ? found.reduce((a, b) => Math.min(a, b)) : 0;
  },
  MAXIFS: ([range, ...pairs]) => {
    const found = picked(range!, pairs);
    return found.length ? found.reduce((a, b) => Math.max(a, b)) : 0;
  },
  SUMIFS: ([range, ...pairs]) => picked(range!, pairs).reduce((a, b) => a + b, 0),
  SUM: (args) => (numbersIn(args) as number[]).reduce((a, b) => a + b, 0),
  MIN: (args) => (numbersIn(args) as number[]).reduce((a, b) => Math.min(a, b), Infinity),
  MAX: (args) => (numbersIn(args) as number[]).reduce((a, b) => Math.max(a, b), -Infinity),
  COUNTA: (args) => args.flatMap(cellsOf).filter((value) => value !== null).length,
  SUMPRODUCT: (args) => {
    const columns = args.map(cellsOf);
    if (columns.some((column) => column.length !== columns[0]!.length)) throw new ExcelError("#VALUE!");
    return columns[0]!.reduce<number>(
      (sum, _, at) =>
        sum +
        columns.reduce((product, column) => product * (typeof column[at] === "number" ? (column[at] as number) : 0), 1),
      0,
    );
  },
  AND: (args) => args.every((value) => Boolean(numeric(value))),
  OR: (args) => args.some((value) => Boolean(numeric(value))),
  NOT: ([value]) => !numeric(value!),
  YEAR: ([value]) => dateOf(value!).getUTCFullYear(),
  MONTH: ([value]) => dateOf(value!).getUTCMonth() + 1,
  DAY: ([value]) => dateOf(value!).getUTCDate(),
  DATE: ([y, m, d]) => Math.round((Date.UTC(numeric(y!), numeric(m!) - 1, numeric(d!)) - EPOCH) / DAY),
  EOMONTH: ([value, months]) => {
    const day = dateOf(value!);
    return Math.round((Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + numeric(months!) + 1, 0) - EPOCH) / DAY);
  },
  INT: ([value]) => Math.floor(numeric(value!)),
  ROUND: ([value, digits]) => {
    const factor = 10 ** numeric(digits!);
    return Math.round(numeric(value!) * factor) / factor;
  },
  LEN: ([value]) => String(single(value!) ?? "").length,
  LEFT: ([value, count]) => String(single(value!) ?? "").slice(0, numeric(count!)),
  TRIM: ([value]) =>
    String(single(value!) ?? "")
      .replace(/ +/g, " ")
      .trim(),
  SUBSTITUTE: ([value, old, next]) =>
    String(single(value!) ?? "")
      .split(String(single(old!)))
      .join(String(single(next!))),
  LOWER: ([value]) => String(single(value!) ?? "").toLowerCase(),
  MATCH: ([value, range, type]) => {
    if (numeric(type!) !== 0) throw new Error("MATCH: exact only");
    const wanted = single(value!);
    const at = cellsOf(range!).findIndex((each) =>
      typeof wanted === "string"
        ? typeof each === "string" && wildcard(wanted).test(each.toLowerCase())
        : each === wanted,
    );
    if (at < 0) throw new ExcelError("#N/A");
    return at + 1;
  },
  INDEX: ([range, row, column]) => {
    const { rows } = range as Range;
    const found = rows[numeric(row!) - 1]?.[column === undefined ? 0 : numeric(column) - 1];
    if (found === undefined) throw new ExcelError("#REF!");
    return found;
  },
};

/** Value of a formula ("=…"); an Excel error comes back as its text. */
export function evaluate(formula: string, source: Source): Value {
  const list = tokens(formula.replace(/^=/, ""));
  let at = 0;
  const peek = (text: string) => list[at]?.kind === "op" && list[at]!.text === text;
  const take = (text: string) => {
    if (!peek(text)) throw new Error(`formula: ${text} expected in ${formula}`);
    at++;
  };

  /** Arguments are read first and worked out later, so that IF and IFERROR look only at the branch they take. */
  type Lazy = () => Result;
  const reference = (text: string): Lazy => {
    const [, sheet, first, second] = /^(?:('(?:[^']|'')+'|\w+)!)?([^:]+)(?::(.+))?$/.exec(text)! as unknown as string[];
    const point = (address: string) => {
      const [, column, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address)!;
      return [Number(row), letters(column!)] as const;
    };
    const [top, left] = point(first!);
    const [bottom, right] = point(second ?? first!);
    const name = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
    return () => {
      const rows = source.area(name, top, left, bottom, right);
      return second ? { rows } : rows[0]![0]!;
    };
  };
  const primary = (): Lazy => {
    const token = list[at++];
    if (!token) throw new Error(`formula: ends too early: ${formula}`);
    if (token.kind === "number") return () => Number(token.text);
    if (token.kind === "string") return () => token.text.slice(1, -1).replace(/""/g, '"');
    if (token.kind === "ref") return reference(token.text);
    if (token.kind === "struct") {
      const [, table, column] = /^(\w+)\[(.*)\]$/.exec(token.text)!;
      return () => ({ rows: source.column(table!, column!) });
    }
    if (token.kind === "name") {
      if (token.text === "TRUE" || token.text === "FALSE") return () => token.text === "TRUE";
      take("(");
      const args: Lazy[] = [];
      while (!peek(")")) {
        args.push(comparison());
        if (peek(",")) at++;
      }
      take(")");
      if (token.text === "IF") return () => (numeric(args[0]!()) ? args[1]!() : args[2] ? args[2]() : false);
      if (token.text === "IFERROR")
        return () => {
          try {
            return args[0]!();
          } catch (error) {
            if (error instanceof ExcelError) return args[1]!();
            throw error;
          }
        };
      // These three look at an error and go on.
      const looked = LOOKS_AT_ERRORS[token.text];
      if (looked)
        return () =>
          looked(
            args.map((arg) => {
              try {
                return arg();
              } catch (error) {
                if (error instanceof ExcelError) return error;
                throw error;
              }
            }),
          );
      const call = FUNCTIONS[token.text];
      if (!call) throw new Error(`formula: no function ${token.text}`);
      return () => call(args.map((arg) => arg()));
    }
    if (token.text === "(") {
      const inner = comparison();
      take(")");
      return inner;
    }
    if (token.text === "-") {
      const inner = primary();
      return () => -numeric(inner());
    }
    throw new Error(`formula: unexpected ${token.text} in ${formula}`);
  };
  const chain = (next: () => Lazy, operators: Record<string, (a: Result, b: Result) => Result>) => (): Lazy => {
    let left = next();
    while (list[at]?.kind === "op" && operators[list[at]!.text]) {
      const operator = operators[list[at++]!.text]!;
      const [a, b] = [left, next()];
      left = () => operator(a(), b());
    }
    return left;
  };
  const product = chain(primary, {
    "*": (a, b) => numeric(a) * numeric(b),
    "/": (a, b) => {
      if (numeric(b) === 0) throw new ExcelError("#DIV/0!");
      return numeric(a) / numeric(b);
    },
  });
  const sum = chain(product, { "+": (a, b) => numeric(a) + numeric(b), "-": (a, b) => numeric(a) - numeric(b) });
  const joined = chain(sum, { "&": (a, b) => `${single(a) ?? ""}${single(b) ?? ""}` });
  const comparison = chain(joined, {
    "=": (a, b) => compare(single(a), single(b)) === 0,
    "<>": (a, b) => compare(single(a), single(b)) !== 0,
    "<": (a, b) => compare(single(a), single(b)) < 0,
    ">": (a, b) => compare(single(a), single(b)) > 0,
    "<=": (a, b) => compare(single(a), single(b)) <= 0,
    ">=": (a, b) => compare(single(a), single(b)) >= 0,
  });
  try {
    const value = single(comparison()());
    if (at < list.length) throw new Error(`formula: too much in ${formula}`);
    return value;
  } catch (error) {
    if (error instanceof ExcelError) return error.message;
    throw error;
  }
}
