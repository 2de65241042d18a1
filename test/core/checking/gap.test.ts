import fc from "fast-check";
import { isGap } from "../../../src/core/checking/texts/gap";
import { isMissing, MISSING_MARKS } from "../../../src/core/table";

test.each(
  MISSING_MARKS.flatMap((mark) => [
    mark,
    mark.toUpperCase(),
    ` ${mark}\u00a0`,
    `\u200b${mark}\n`,
    `${mark}x`,
    `${mark} i więcej słów`,
    mark.replace(" ", "  "),
  ]),
)("%j", (text) => {
  expect(isGap(text)).toBe(isMissing(text));
});

test("it is the same as isMissing for any text", () => {
  const sign = fc.constantFrom(
    "-",
    "–",
    ".",
    "?",
    "b",
    "B",
    "r",
    "a",
    "k",
    "n",
    "d",
    "y",
    "c",
    "h",
    " ",
    "\u00a0",
    "\u00ad",
    "Ż",
    "…",
    "İ",
    "1",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(sign, { maxLength: 14 }).map((signs) => signs.join("")),
      ),
      (text) => expect(isGap(text)).toBe(isMissing(text)),
    ),
    { numRuns: 3000 },
  );
});
