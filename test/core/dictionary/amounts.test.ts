import { readCost } from "../../../src/core/dictionary";

const zloty = (text: string): number | undefined => {
  const cost = readCost(text);
  return cost && cost.grosze / 100;
};

test.each([
  ["3500zł", 3500],
  ["890 tys. zł", 890_000],
  ["590.000,oo zł", 590_000],
  ["1,2 mln zł", 1_200_000],
  ["12.5 tys. zł", 12_500],
  ["3.500,-", 3500],
  ["150 000,-zł", 150_000],
  ["zł 3 000", 3000],
  ["25.000,00", 25_000],
  ["0,5 mln", 500_000],
  ["łącznie 100 000 zł", 100_000],
  ["100 000 zł na rok 2026", 100_000],
  ["2026–2027: 100 000 zł", 100_000],
  ["2026: 40 000 zł, 2027: 50 000 zł", 90_000],
  ["budżet gminy 100 000 zł; PFRON 20 000 zł", 120_000],
])("%s is %d zł", (text, amount) => expect(zloty(text)).toBe(amount));

test.each([
  "2 x 5000 zł",
  "10 000 zł/rok",
  "10 000 zł rocznie",
  "po 2 500 zł",
  "10 000 zł na osobę",
  "70 000 – 90 000 zł",
  "3 000-5 000",
  "100 000 zł (w tym 20 000 zł PFRON)",
  "razem 120 000 zł: 100 000 zł i 20 000 zł",
  "100 000 zł lub 120 000 zł",
  "2,500 zł",
  "200 000 euro",
  "wg kosztorysu",
])("what %s comes to is for a person to say", (text) => expect(zloty(text)).toBeUndefined());
