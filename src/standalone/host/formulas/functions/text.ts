/** Text. Positions count from 1; case follows Polish. */
import { formatValue } from "../../model/number-format";
import { readText } from "../../model/entry";
import { CellError, ERRORS, type Scalar } from "../../model/values";
import { quoted } from "../criteria";
import { flatten, isError, lift, Matrix, single, toLogical, toNumber, toText, type Value } from "../matrix";
import { scalar, type EagerFunction } from "./types";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function joined(args: readonly Value[]): Scalar {
  let result = "";
  for (const value of flatten(args)) {
    const text = toText(value);
    if (isError(text)) return text;
    result += text;
  }
  return result.length > 32_767 ? ERRORS["#VALUE!"] : result;
}

function textJoin(args: readonly Value[]): Scalar {
  const delimiters = [...flatten([args[0]!])].map((value) => String(toText(value) as string));
  const skip = toLogical(single(args[1] ?? null));
  const parts: string[] = [];
  for (const value of flatten(args.slice(2))) {
    const text = toText(value);
    if (isError(text)) return text;
    if (!(skip === true && text === "")) parts.push(text);
  }
  return parts.reduce(
    (result, part, index) => (index === 0 ? part : result + delimiters[(index - 1) % delimiters.length] + part),
    "",
  );
}

function substitute(text: string, from: string, to: string, occurrence: Scalar): Scalar {
  if (from === "") return text;
  if (occurrence === null) return text.split(from).join(to);
  const wanted = toNumber(occurrence);
  if (isError(wanted)) return wanted;
  if (wanted < 1) return ERRORS["#VALUE!"];
  let count = 0;
  return text.replace(new RegExp(escape(from), "g"), (hit) => (++count === Math.trunc(wanted) ? to : hit));
}

const find =
  (exact: boolean) =>
  (wanted: string, text: string, start: number): Scalar => {
    if (start < 1 || start > text.length + 1) return ERRORS["#VALUE!"];
    if (exact) {
      const at = text.indexOf(wanted, start - 1);
      return at < 0 ? ERRORS["#VALUE!"] : at + 1;
    }
    const pattern = new RegExp(
      wanted.replace(
        /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
        (_all, escaped: string | undefined, wild: string | undefined, special: string | undefined) =>
          escaped !== undefined
            ? quoted(escaped)
            : wild === "*"
              ? "[\\s\\S]*?"
              : wild === "?"
                ? "[\\s\\S]"
                : `\\${special}`,
      ),
      "iu",
    );
    const at = text.slice(start - 1).search(pattern);
    return at < 0 ? ERRORS["#VALUE!"] : at + start;
  };

function value(given: Scalar): Scalar {
  if (typeof given === "number" || given instanceof CellError) return given;
  if (given === null) return 0;
  if (typeof given === "boolean") return ERRORS["#VALUE!"];
  try {
    const entry = readText(given.trim().replace(/^[=+@]/, " "), "General");
    return typeof entry.value === "number" ? entry.value : ERRORS["#VALUE!"];
  } catch {
    return ERRORS["#VALUE!"];
  }
}

const is =
  (test: (value: Scalar) => boolean): EagerFunction =>
  (args) =>
    lift([args[0] ?? null], (one) => test(one));
const cut = (count: number): number => Math.max(0, Math.trunc(count));

export const TEXT: Readonly<Record<string, EagerFunction>> = {
  LEN: scalar(["text"], (text: string) => text.length),
  LEFT: scalar(
    ["text", "number"],
    (text: string, count: number) => (count < 0 ? ERRORS["#VALUE!"] : text.slice(0, cut(count))),
    [1],
  ),
  RIGHT: scalar(
    ["text", "number"],
    (text: string, count: number) => (count < 0 ? ERRORS["#VALUE!"] : cut(count) === 0 ? "" : text.slice(-cut(count))),
    [1],
  ),
  MID: scalar(["text", "number", "number"], (text: string, start: number, count: number) =>
    start < 1 || count < 0 ? ERRORS["#VALUE!"] : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + cut(count)),
  ),
  TRIM: scalar(["text"], (text: string) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalar(["text"], (text: string) => [...text].filter((letter) => letter >= " ").join("")),
  UPPER: scalar(["text"], (text: string) => text.toLocaleUpperCase("pl")),
  LOWER: scalar(["text"], (text: string) => text.toLocaleLowerCase("pl")),
  PROPER: scalar(["text"], (text: string) =>
    text
      .toLocaleLowerCase("pl")
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toLocaleUpperCase("pl"),
      ),
  ),
  SUBSTITUTE: scalar(["text", "text", "text", "any"], substitute, [null]),
  REPLACE: scalar(["text", "number", "number", "text"], (text: string, start: number, count: number, to: string) =>
    start < 1 || count < 0 ? ERRORS["#VALUE!"] : text.slice(0, start - 1) + to + text.slice(start - 1 + count),
  ),
  FIND: scalar(["text", "text", "number"], find(true), [1]),
  SEARCH: scalar(["text", "text", "number"], find(false), [1]),
  REPT: scalar(["text", "number"], (text: string, count: number) =>
    count < 0 || text.length * count > 32_767 ? ERRORS["#VALUE!"] : text.repeat(Math.trunc(count)),
  ),
  EXACT: scalar(["text", "text"], (a: string, b: string) => a === b),
  CHAR: scalar(["number"], (code: number) => (code < 1 || code > 255 ? ERRORS["#VALUE!"] : String.fromCharCode(code))),
  UNICHAR: scalar(["number"], (code: number) =>
    code < 1 || code > 0x10ffff ? ERRORS["#VALUE!"] : String.fromCodePoint(code),
  ),
  CODE: scalar(["text"], (text: string) => (text === "" ? ERRORS["#VALUE!"] : text.charCodeAt(0))),
  UNICODE: scalar(["text"], (text: string) => text.codePointAt(0) ?? ERRORS["#VALUE!"]),
  TEXT: (args, evaluation) =>
    lift([args[0] ?? null, args[1] ?? ""], (one, format) =>
      isError(one)
        ? one
        : isError(format)
          ? format
          : formatValue(one ?? 0, String(format ?? ""), evaluation.sources.workbook.date1904),
    ),
  VALUE: (args) => lift([args[0] ?? null], value),
  NUMBERVALUE: scalar(
    ["text", "text", "text"],
    (text: string, point: string, group: string) => {
      const number = Number(
        text
          .split(group || "\u0000")
          .join("")
          .replace(point, ".")
          .replace(/\s/g, ""),
      );
      return Number.isFinite(number) ? number : ERRORS["#VALUE!"];
    },
    [",", " "],
  ),
  CONCAT: joined,
  CONCATENATE: (args) => lift(args, (...values) => joined(values)),
  TEXTJOIN: textJoin,
  T: (args) => {
    const one = single(args[0] ?? null);
    return typeof one === "string" || isError(one) ? one : "";
  },
  N: (args) => {
    const one = single(args[0] ?? null);
    return isError(one) || typeof one === "number" ? one : one === true ? 1 : 0;
  },
  ISTEXT: is((one) => typeof one === "string"),
  ISNONTEXT: is((one) => typeof one !== "string"),
  ISNUMBER: is((one) => typeof one === "number"),
  ISLOGICAL: is((one) => typeof one === "boolean"),
  ISERROR: is((one) => isError(one)),
  ISERR: is((one) => isError(one) && one.code !== "#N/A"),
  ISNA: is((one) => isError(one) && one.code === "#N/A"),
  ISEVEN: scalar(["number"], (one: number) => Math.trunc(one) % 2 === 0),
  ISODD: scalar(["number"], (one: number) => Math.abs(Math.trunc(one) % 2) === 1),
  ISREF: (args) => args[0] instanceof Matrix && args[0].source !== null,
};
