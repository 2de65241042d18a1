import { visible, visibleJson } from "../../../src/standalone/cli/visible";

test("orders to the terminal are shown and not obeyed", () => {
  expect(visible("\u001b]0;tytuł\u0007 \u009b31m \u007f")).toBe("␛]0;tytuł␇ <U+009B>31m ␡");
  expect(visible("a\u202egpj.exe")).toBe("a<U+202E>gpj.exe");
});

test("lines, tabs and letters of any script stay", () => {
  const text = "Zażółć\n\tgęślą 👩‍👧 – „jaźń”";
  expect(visible(text)).toBe(text);
});

test("JSON for a terminal reads back the same", () => {
  const data = { text: "a\u009b\u202e\u001b\u007fą" };
  const json = visibleJson(JSON.stringify(data));
  expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
  expect(JSON.parse(json)).toEqual(data);
});
