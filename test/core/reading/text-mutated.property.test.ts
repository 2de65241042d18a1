import fc from "fast-check";
import { proveReceipt, readText, recognise } from "../../../src/core/reading";
import { asRows, describeReal, foldRows, realRows, realText } from "./real-table";

const TITLES = [
  "STRATEGIA ROZWIĄZYWANIA PROBLEMÓW SPOŁECZNYCH\n",
  "Załącznik nr 1 do uchwały\n",
  "Tabela działań na lata 2004-2014\n",
];
const HEADERS = ["CELE OPERACYJNE", "OD KIEDY", "DO KIEDY", "ŹRÓDŁO FINANSOWANIA", "ODPOWIEDZIALNY"];

const mutation = fc.record({
  titles: fc.subarray(TITLES),
  crlf: fc.boolean(),
  nbsp: fc.boolean(),
  /** Extra blank lines after lines that are blank already. */
  blanks: fc.array(fc.nat(600), { maxLength: 20 }),
  typo: fc.option(fc.record({ header: fc.nat(4), at: fc.nat(30), letter: fc.constantFrom(..."ABCEIKLMNOPRSTUWYZ") }), {
    nil: undefined,
  }),
  spacing: fc.option(fc.nat(4), { nil: undefined }),
  spacedLabels: fc.boolean(),
  dots: fc.boolean(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** A copy of the text as another converter or another hand may have left it. */
function mutate(text: string, m: Mutation): string {
  let out = text;
  if (m.typo) {
    const header = HEADERS[m.typo.header]!;
    const at = m.typo.at % header.length;
    out = out.split(`\t${header}`).join(`\t${header.slice(0, at)}${m.typo.letter}${header.slice(at + 1)}`);
  }
  if (m.spacing !== undefined)
    out = out.split(`\t${HEADERS[m.spacing]!}`).join(`\t${[...HEADERS[m.spacing]!].join(" ")}`);
  if (m.spacedLabels) out = out.replace(/\tDZIAŁANIA/g, "\tD Z I A Ł A N I A");
  if (m.dots) out = out.replace(/^\t\s*(I|II|III|IV) /gm, "\t$1. ");
  if (m.nbsp) out = out.replace(/ z /g, "\u00A0z ");
  const lines = out.split("\n");
  for (const at of m.blanks) if (lines[at % lines.length] === "") lines.splice(at % lines.length, 0, "");
  out = m.titles.join("\n") + lines.join("\n");
  return m.crlf ? out.replace(/\n/g, "\r\n") : out;
}

describeReal("the real text", () => {
  const rows = foldRows(realRows());

  test("reads the same from three hundred mutated copies", () => {
    fc.assert(
      fc.property(mutation, (m) => {
        const source = readText(mutate(realText(), m), "x.txt");
        if (!source.ok) throw new Error(source.failure.code);
        const result = recognise(source.document);
        if (!result.ok) throw new Error(JSON.stringify(result.failure));
        expect(asRows(result.table)).toEqual(rows);
        expect([result.table.areas.length, result.table.goals.length]).toEqual([5, 16]);
        expect(proveReceipt(source.document, result)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
