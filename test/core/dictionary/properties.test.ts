import fc from "fast-check";
import { readFunding, splitResponsible } from "../../../src/core/dictionary";

const WORDS = [
  "GOPS",
  "policją",
  "Samorząd gminy",
  "we współpracy z",
  "wspołpracy",
  "przy udziale",
  "organizacji pozarządowych",
  "1.",
  "2)",
  "3",
  "1Samorząd gminy",
  "a)",
  "/",
  "+",
  ";",
  ",",
  "i",
  "oraz",
  "\n",
  "\u00A0",
  "\u00AD",
  "(",
  ")",
  "„",
  "”",
  '"',
  "-",
  "–",
  ":",
  "Stowarzyszenie „Dom",
  "parafia pw. św. Jana",
  "nr 3",
  "w Zalesiu",
  "AWR SP",
  "G.O.P.S.",
  "promocja",
  "np.",
  "Kierownik GOPS lub osoba wyznaczona",
  "inne podmioty",
  "15.427,00 zł",
  "RPO 2014-2020",
  "środki",
  "budżet",
  "😀",
  "=CMD",
  "𝔘",
  "Lider:",
  "partnerzy:",
  "z",
  "Gminna Komisja Profilaktyki i Rozwiązywania Problemów Alkoholowych",
];
const cells = fc.oneof(
  fc
    .array(fc.constantFrom(...WORDS), { maxLength: 10 })
    .chain((words) => fc.constantFrom(" ", "", "\n").map((divider) => words.join(divider))),
  fc.string({ unit: "grapheme" }),
);

describe("any cell at all", () => {
  test("is read without losing a character: the pieces give it back", () => {
    fc.assert(
      fc.property(cells, (text) => {
        expect(
          splitResponsible(text)
            .pieces.map((piece) => piece.text)
            .join(""),
        ).toBe(text);
        expect(
          readFunding(text)
            .pieces.map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("bodies stand where they say, in order, and every one has a name", () => {
    fc.assert(
      fc.property(cells, (text) => {
        let end = 0;
        for (const { start, written, core, name } of splitResponsible(text).bodies) {
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + written.length;
          expect(text.slice(start, end)).toBe(written);
          expect(core.start).toBeGreaterThanOrEqual(start);
          expect(core.end).toBeLessThanOrEqual(end);
          expect(name.trim()).not.toBe("");
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("is read the same with its white space folded", () => {
    const names = (text: string): string[] =>
      splitResponsible(text).bodies.map(({ name }) => name.replace(/\s+/g, " "));
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "GOPS",
            "policją",
            "we współpracy z",
            "organizacjami pozarządowymi",
            ",",
            "oraz",
            "2. szkołami",
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (words) => {
          expect(names(words.join(" \u00A0 "))).toEqual(names(words.join(" ")));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("long and hostile cells", () => {
  test("a cell of 30 000 characters is read in time linear in its length", () => {
    const text = "1. Samorząd gminy we współpracy z organizacjami pozarządowymi, ".repeat(500);
    expect(splitResponsible(text).bodies).toHaveLength(1000);
    expect(readFunding("(".repeat(20000)).pieces.length).toBeGreaterThan(0);
    expect(splitResponsible("„".repeat(5000) + "GOPS").pieces.length).toBeGreaterThan(0);
    expect(splitResponsible("w ".repeat(10000)).pieces.length).toBeGreaterThan(0);
  });
});
