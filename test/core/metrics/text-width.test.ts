import { textWidth, widestWord, wrappedLines } from "../../../src/core/metrics";

test("a digit of Calibri is 0.507 of its size, a capital W 0.890, and Polish letters have their own widths", () => {
  expect(textWidth("2026", 10)).toBeCloseTo(4 * 5.07, 6);
  expect(textWidth("W", 100)).toBeCloseTo(89, 6);
  expect(textWidth("ł", 100)).toBeLessThan(textWidth("ń", 100));
  expect(textWidth("ŻÓŁĆ", 11, true)).toBeGreaterThan(textWidth("ŻÓŁĆ", 11));
});

test("the widest word is what no program breaks", () => {
  expect(widestWord("opieka nad osobą", 10)).toBe(Math.max(textWidth("opieka", 10), textWidth("osobą", 10)));
  expect(widestWord("społeczno-gospodarczy", 10)).toBe(textWidth("gospodarczy", 10));
  expect(widestWord("", 10)).toBe(0);
});

test.each([
  ["", 100, 1],
  ["raz", 100, 1],
  ["raz\ndwa", 100, 2],
  // 11 letters of 5.27 each ("oooo" four times, with spaces): two words a line in 50 points.
  ["oooo oooo oooo oooo", 50, 2],
  ["oooo oooo oooo oooo", 25, 4],
  // One word of 20 letters, 105.4 points, in 50: three lines.
  ["oooooooooooooooooooo", 50, 3],
])("%j in %d points takes %d lines", (text, room, lines) => {
  expect(wrappedLines(text, room, 10)).toBe(lines);
});
