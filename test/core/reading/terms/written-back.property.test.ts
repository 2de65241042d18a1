import fc from "fast-check";
import { parseTermPair } from "../../../../src/core/reading/terms/parse-term";

const MONTHS =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
const NAMES = "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(
  " ",
);
const ROMAN = "I II III IV V VI VII VIII IX X XI XII".split(" ");
const two = (value: number): string => String(value).padStart(2, "0");

const year = fc.integer({ min: 1990, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const point = fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }) });
type Point = { year: number; month: number; day: number };

/** Ways of writing a year, a month and a day, with the ISO each stands for. */
const YEAR: readonly ((at: Point) => string)[] = [({ year: y }) => `${y}`, ({ year: y }) => `${y} r.`];
const MONTH: readonly ((at: Point) => string)[] = [
  ({ year: y, month: m }) => `${two(m)}.${y}`,
  ({ year: y, month: m }) => `${NAMES[m - 1]} ${y} r.`,
  ({ year: y, month: m }) => `${ROMAN[m - 1]} ${y}`,
  ({ year: y, month: m }) => `${y}-${two(m)}`,
];
const DAY: readonly ((at: Point) => string)[] = [
  ({ year: y, month: m, day: d }) => `${two(d)}.${two(m)}.${y}`,
  ({ year: y, month: m, day: d }) => `${d} ${MONTHS[m - 1]} ${y} r.`,
  ({ year: y, month: m, day: d }) => `${d} ${ROMAN[m - 1]} ${y}`,
  ({ year: y, month: m, day: d }) => `${y}-${two(m)}-${two(d)}`,
];
const iso = (at: Point, precision: number): string =>
  [String(at.year), two(at.month), two(at.day)].slice(0, precision).join("-");
const way = fc.integer({ min: 0, max: 3 });
const precision = fc.integer({ min: 1, max: 3 });
const written = (at: Point, at_: number, which: number): string => {
  const ways = [YEAR, MONTH, DAY][at_ - 1]!;
  return ways[which % ways.length]!(at);
};

test("a point of any precision is read as what it is, however it is written", () => {
  fc.assert(
    fc.property(point, precision, way, (at, depth, which) => {
      const { from, to } = parseTermPair(written(at, depth, which));
      expect([from.iso, to.iso]).toEqual([iso(at, depth), iso(at, depth)]);
    }),
  );
});

test("a range, an open beginning and an open end are read as their ends", () => {
  fc.assert(
    fc.property(point, point, precision, way, (a, b, depth, which) => {
      const [first, last] = [a, b].sort((x, y) => (iso(x, 3) < iso(y, 3) ? -1 : 1)) as [Point, Point];
      const [start, end] = [written(first, depth, which), written(last, depth, which)];
      for (const text of [`${start} – ${end}`, `od ${start} do ${end}`]) {
        const { from, to } = parseTermPair(text);
        expect([text, from.iso, to.iso]).toEqual([text, iso(first, depth), iso(last, depth)]);
      }
      expect(parseTermPair(`od ${start}`).from.iso).toBe(iso(first, depth));
      expect(parseTermPair(`od ${start}`).to.kind).toBe("open");
      expect(parseTermPair(`do ${end}`).to.iso).toBe(iso(last, depth));
      expect(parseTermPair(`do ${end}`).from.kind).toBe("open");
    }),
  );
});

test("what was understood reads the same when its dates are written back", () => {
  const texts = [
    "II poł. 2026",
    "01-12.2025",
    "jesień 2025",
    "po 2030",
    "IV kw. 2025 – II kw. 2026",
    "rok szkolny 2025/26",
  ];
  for (const text of texts) {
    const first = parseTermPair(text);
    for (const end of ["from", "to"] as const) {
      const back = first[end].iso ?? "";
      if (back !== "") expect(parseTermPair(back)[end].iso).toBe(back);
    }
  }
});

test("any text gives both ends and never throws", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: "grapheme" }), (text) => {
      const { from, to } = parseTermPair(text);
      expect(typeof from.kind).toBe("string");
      expect(typeof to.kind).toBe("string");
    }),
  );
});
