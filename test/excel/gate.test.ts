import fc from "fast-check";
import { cellWrite, dateInput, isDateFormat, isoOf, MAX_TEXT, storable, textInput } from "../../src/excel/engine/gate";
import type { Stop } from "../../src/excel/engine/trouble";

describe("the text gate", () => {
  test.each([
    ["- zakup sprzętu", "'- zakup sprzętu"],
    ["=SUMA(A1)", "'=SUMA(A1)"],
    ["+48 600 100 200", "'+48 600 100 200"],
    ["@gmina", "'@gmina"],
    ["'cytat'", "''cytat'"],
    ["  =1+1", "'  =1+1"],
    ["#ADR!", "'#ADR!"],
    ["31.12.2026", "'31.12.2026"],
    ["2004", "'2004"],
    ["1.2", "'1.2"],
    ["1/2", "'1/2"],
    ["maj 2020", "'maj 2020"],
    ["marzec", "'marzec"],
    ["PRAWDA", "'PRAWDA"],
    ["5%", "'5%"],
    ["1E5", "'1E5"],
    ["Gmina Brzozowa", "Gmina Brzozowa"],
    [
      "Zakup sprzętu dla świetlicy w ramach programu na lata 2014-2020",
      "Zakup sprzętu dla świetlicy w ramach programu na lata 2014-2020",
    ],
    ["", ""],
    ["a\r\nb\u000Bc", "a\nb\nc"],
    ["koniec\u0000\u0007", "koniec"],
    ["pół \uD83D emotki", "pół  emotki"],
  ])("%j is written as %j", (text, expected) => expect(textInput(text, "A1")).toBe(expected));

  test("a text no cell can hold ends the command with its place and length", () => {
    const long = "a".repeat(MAX_TEXT + 1);
    expect(textInput("a".repeat(MAX_TEXT), "F17")).toHaveLength(MAX_TEXT);
    try {
      textInput(long, "Działania!F17");
      throw new Error("not refused");
    } catch (error) {
      expect((error as Stop).trouble).toMatchObject({
        code: "text-too-long",
        values: { place: "Działania!F17", length: MAX_TEXT + 1 },
      });
    }
  });

  test("whatever the text, what Excel is given begins with no sign it would parse, or with the apostrophe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const written = textInput(text, "A1");
        expect(/^\s*[=+\-@#]/.test(written)).toBe(false);
        expect(written.replace(/^'/, "") === storable(text) || written === storable(text)).toBe(true);
        if (/\d/.test(written) && /^[\d.,\s]+$/.test(written)) throw new Error(`could be read as a number: ${written}`);
      }),
    );
  });
});

describe("dates", () => {
  test.each([
    ["2004", 2004, "[<10000]0;dd.mm.yyyy"],
    ["2004-03", 38047, "[>=10000]mm.yyyy;0"],
    ["2004-03-31", 38077, "[>=10000]dd.mm.yyyy;0"],
    ["2024-02-29", 45351, "[>=10000]dd.mm.yyyy;0"],
    ["1900-03-01", 61, "dd.mm.yyyy"],
  ])("%s is %d shown as %s", (iso, value, format) => expect(dateInput(iso)).toEqual({ value, format }));

  test.each(["1900-02-28", "2023-02-29", "2004-13", "wkrótce"])("%s is no date a cell can hold", (iso) =>
    expect(dateInput(iso)).toBeUndefined(),
  );

  test("a day written and read again is the same day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-03-02"), max: new Date("2100-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const { value, format } = dateInput(iso)!;
          expect(isoOf(value, format)).toBe(iso);
        },
      ),
    );
  });

  test.each([
    ["dd.mm.yyyy", true],
    ["[<10000]0;dd.mm.yyyy", true],
    ["[>=10000]mm.yyyy;0", true],
    ["mm.yyyy", true],
    ["rrrr-mm-dd", true],
    ["[$-415]d mmmm yyyy", true],
    ["0", false],
    ['#,##0.00 "zł"', false],
    ["General", false],
    ["0.00", false],
  ])("format %s is a date's: %s", (format, expected) => expect(isDateFormat(format, 47_118)).toBe(expected));
});

describe("contents", () => {
  test("a link is a formula, with quotes doubled; too long a text is text", () => {
    expect(cellWrite({ kind: "link", text: 'F17 "x"', target: "'Działania'!F17" }, "A1")).toEqual({
      input: '=HYPERLINK("#\'Działania\'!F17","F17 ""x""")',
      formula: true,
    });
    expect(cellWrite({ kind: "link", text: "x".repeat(300), target: "'Działania'!F17" }, "A1").formula).toBeUndefined();
  });
  test("an empty cell is cleared, a number that is none as well", () => {
    expect(cellWrite({ kind: "empty" }, "A1")).toEqual({ input: "" });
    expect(cellWrite({ kind: "number", number: Number.NaN }, "A1").input).toBe("");
  });
});
