import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  columnNumber,
  fold,
  isMissing,
  makeId,
  normal,
  parseAddress,
  quoteSheet,
} from "../../../src/core/table";
import { counted } from "../../../src/core/messages/plural";

test.each([
  ["  Samorząd \u00a0gminy \n we współpracy ", "Samorząd gminy we współpracy"],
  ["kon\u00adtakt\u200bowych", "kontaktowych"],
  ["", ""],
])("fold(%j) is %j", (input, expected) => expect(fold(input)).toBe(expected));

test("folding is the same whatever the text", () => {
  const sign = fc.constantFrom(
    "a",
    "Ż",
    " ",
    " ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\t",
    "\n",
    "\u2003",
    "–",
    "😀",
    "\u007f",
    "\ufeff",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(sign, { maxLength: 12 }).map((signs) => signs.join("")),
      ),
      (text) => {
        expect(fold(text)).toBe(
          text
            .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
            .replace(/\s+/g, " ")
            .trim(),
        );
      },
    ),
    { numRuns: 3000 },
  );
});

test("the normal form has no Polish letters and no capitals", () => {
  expect(normal("ŹRÓDŁO  Finansowania")).toBe("zrodlo finansowania");
  expect(normal("ZAŻÓŁĆ GĘŚLĄ JAŹŃ")).toBe("zazolc gesla jazn");
});

test.each(["", " ", "-", "–", "—", "brak", "Brak", "b.d.", "nd.", undefined])(
  "%j means that nothing is there",
  (text) => expect(isMissing(text)).toBe(true),
);
test.each(["nie dotyczy", "bez dodatkowych kosztów", "0", "Samorząd gminy"])("%j is an answer", (text) =>
  expect(isMissing(text)).toBe(false),
);

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("addresses are read and written as Excel does", () => {
  expect(cellAddress(17, 6)).toBe("F17");
  expect(parseAddress("$F$17")).toEqual({ row: 17, column: 6 });
  expect(parseAddress("F17:G18")).toBeUndefined();
  expect(quoteSheet("Plan 'A'")).toBe("'Plan ''A'''");
});

test("ids are eight clear letters, the same for the same action, another for a repeat", () => {
  const action = { area: "Rodzina", goalNumber: "I", number: "1", text: "Utworzenie klubu" };
  const id = makeId(action, new Set());
  expect(id).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  expect(makeId({ ...action, text: " utworzenie  klubu" }, new Set())).toBe(id);
  expect(makeId(action, new Set([id]))).not.toBe(id);
});

test("ids of 20 000 different actions do not clash", () => {
  const ids = new Set<string>();
  for (let index = 0; index < 20_000; index++)
    ids.add(makeId({ area: "A", goalNumber: "I", number: String(index % 9), text: `Działanie ${index}` }, new Set()));
  expect(ids.size).toBe(20_000);
});

test.each([
  [0, "0 działań"],
  [1, "1 działanie"],
  [2, "2 działania"],
  [5, "5 działań"],
  [12, "12 działań"],
  [22, "22 działania"],
  [112, "112 działań"],
  [104, "104 działania"],
])("%i is „%s”", (count, expected) => expect(counted(count, "działanie", "działania", "działań")).toBe(expected));
