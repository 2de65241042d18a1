import { readFunding, splitResponsible } from "../../../src/core/dictionary";
import { FRESH_BODIES, FRESH_FUNDING, type FreshCell } from "./gold-fresh";
import { FRESH_THIRD_BODIES, FRESH_THIRD_FUNDING } from "./gold-fresh-third";
import { FRESH_AGAIN_BODIES, FRESH_AGAIN_FUNDING } from "./gold-fresh-again";

const OPENING = "{<[";
const CLOSING = "}>]";

interface Expected {
  start: number;
  written: string;
  role: "lead" | "partner" | "fragment";
}

/** The text without its marks, and what each pair of marks stands around. */
function parse(marked: string): { text: string; expected: Expected[] } {
  let text = "";
  let start = 0;
  const expected: Expected[] = [];
  for (const letter of marked) {
    if (OPENING.includes(letter)) start = text.length;
    else if (CLOSING.includes(letter))
      expected.push({
        start,
        written: text.slice(start),
        role: (["lead", "partner", "fragment"] as const)[CLOSING.indexOf(letter)]!,
      });
    else text += letter;
  }
  return { text, expected };
}

/** What of the cell is read otherwise than a careful reader does; empty when all is right. */
function wrongIn({ text: marked, names }: FreshCell): string {
  const { text, expected } = parse(marked);
  const { bodies, fragments } = splitResponsible(text);
  const named = expected.filter(({ role }) => role !== "fragment");
  const shown = (list: readonly { start: number; written: string; role: string }[]): string =>
    list.map((each) => `${each.start}:${each.written}:${each.role}`).join(" | ");
  const found = [shown(bodies), bodies.map(({ name }) => name.toLowerCase()).join(" | "), fragments.join(" | ")];
  const wanted = [
    shown(named),
    names.map((name) => name.toLowerCase()).join(" | "),
    expected.flatMap(({ role, written }) => (role === "fragment" ? [written] : [])).join(" | "),
  ];
  return wanted
    .map((each, index) => (each === found[index] ? "" : `wanted ${each}\n      got    ${found[index]}`))
    .filter(Boolean)
    .join("\n      ");
}

function report(cells: readonly { text: string; wrong: string }[]): number {
  const bad = cells.filter(({ wrong }) => wrong);
  const rate = 1 - bad.length / cells.length;
  console.log(
    [
      `${cells.length} cells, ${(rate * 100).toFixed(1)} % whole`,
      ...bad.map(({ text, wrong }) => `  ${JSON.stringify(text)}\n      ${wrong}`),
    ].join("\n"),
  );
  return rate;
}

describe.each([
  ["first", FRESH_BODIES, FRESH_FUNDING],
  ["second", FRESH_AGAIN_BODIES, FRESH_AGAIN_FUNDING],
  ["third", FRESH_THIRD_BODIES, FRESH_THIRD_FUNDING],
])("the %s list of invented cells", (_, bodies, funding) => {
  test("cells of responsible are read whole: split, names, roles", () => {
    expect(report(bodies.map((each) => ({ text: each.text, wrong: wrongIn(each) })))).toBeGreaterThanOrEqual(0.95);
  });

  test("cells of funding: state, categories, what is vague, what is no source", () => {
    const judged = funding.map(([text, state, categories, vague = 0, institutions = 0]) => {
      const read = readFunding(text);
      const wanted = JSON.stringify([state, categories, vague, institutions]);
      const found = JSON.stringify([
        read.state,
        read.sources.map(({ category, vague: isVague }, index) =>
          // What nobody could bill may be counted as unspecified.
          isVague && categories[index] === "UE" ? "UE" : category,
        ),
        read.vague.length,
        read.institutions.length,
      ]);
      return { text, wrong: wanted === found ? "" : `wanted ${wanted}\n      got    ${found}` };
    });
    expect(report(judged)).toBeGreaterThanOrEqual(0.95);
  });
});
