/** Criteria of COUNTIFS and filters: ">=5", "<>", "tekst*", "a?b", "~*", numbers, dates as numbers. */
import { CellError, type Scalar } from "../model/values";
import { compareScalars } from "./matrix";

const OPERATOR = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** "~" itself is no special letter of a pattern: escaped it would be refused. */
export const quoted = (letter: string): string => (letter === "~" ? "~" : `\\${letter}`);

function wildcard(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_all, escaped: string | undefined, wild: string | undefined, special: string | undefined) =>
      escaped !== undefined
        ? quoted(escaped)
        : wild !== undefined
          ? wild === "*"
            ? "[\\s\\S]*"
            : "[\\s\\S]"
          : `\\${special}`,
  );
  return new RegExp(`^${source}$`, "iu");
}

function literal(text: string): Scalar {
  const trimmed = text.trim();
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return Number(trimmed);
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  return text;
}

function equals(operand: Scalar, text: string): (value: Scalar) => boolean {
  if (text === "") return (value) => value === null;
  if (typeof operand === "number")
    return (value) =>
      value === operand || (typeof value === "string" && value.trim() !== "" && Number(value) === operand);
  if (typeof operand === "boolean") return (value) => value === operand;
  const pattern = wildcard(text);
  if (pattern) return (value) => typeof value === "string" && pattern.test(value);
  const wanted = text.toLowerCase();
  return (value) =>
    typeof value === "string"
      ? value === text || (value.length === text.length && value.toLowerCase() === wanted)
      : value instanceof CellError && value.code.toLowerCase() === wanted;
}

/** The test a criterion stands for. A blank criterion cell means 0; "" matches blanks and empty texts. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (given === null) return (value) => value === 0;
  if (given instanceof CellError) return (value) => value instanceof CellError && value.code === given.code;
  if (typeof given !== "string") return equals(given, String(given));
  const [, operator, text] = OPERATOR.exec(given) as unknown as [string, string | undefined, string];
  if (operator === undefined && text === "") return (value) => value === null || value === "";
  const operand = literal(text);
  const same = equals(operand, text);
  if (operator === undefined || operator === "=") return same;
  if (operator === "<>") return text === "" ? (value) => value !== null : (value) => !same(value);
  const tests: Record<string, (order: number) => boolean> = {
    "<": (order) => order < 0,
    ">": (order) => order > 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
  };
  const test = tests[operator]!;
  return (value) => value !== null && typeof value === typeof operand && test(compareScalars(value, operand));
}

/**
 * What a criterion of plain equality asks for: a number, or a text in lower case; null for every other kind. A cell
 * that holds neither this number (be it as text) nor this text cannot meet it.
 */
export function exactValue(given: Scalar): number | string | null {
  if (typeof given === "number") return given;
  if (typeof given !== "string") return null;
  const [, operator, text] = OPERATOR.exec(given) as unknown as [string, string | undefined, string];
  if ((operator !== undefined && operator !== "=") || text === "") return null;
  const operand = literal(text);
  if (typeof operand === "number") return operand;
  return typeof operand === "string" && !wildcard(text) ? text.toLowerCase() : null;
}
