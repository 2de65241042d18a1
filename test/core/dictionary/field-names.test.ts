import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunding, splitResponsible } from "../../../src/core/dictionary";

/** What the field writes, from the notes of facts shared with the project; absent on a user's own machine. */
const FACTS = join(process.cwd(), "..", "shared", "facts.md");

/** Words of the notes that are no names: what they are, how they are written, remarks in brackets. */
const REMARKS = /\([^)]*\)|\*\*|regional programmes|one entry a region|…|…$/g;

const names = (text: string, divider = /[;,]| \/ /): string[] =>
  text
    .replace(REMARKS, " ")
    .split(divider)
    .map((name) => name.replace(/^[\s"]+|[\s".]+$/g, ""))
    .filter((name) => name.length > 1 && !/^\d+ %$/.test(name));

const section = (facts: string, from: string, to: string): string =>
  facts.slice(facts.indexOf(from), facts.indexOf(to));

/** Names of the first column of the programmes' table. */
function programmes(facts: string): string[] {
  const rows = section(facts, "## 2. Programmes", "## 3.").split("\n");
  return rows
    .filter((row) => row.startsWith("| ") && !row.startsWith("| written") && !row.startsWith("| ---"))
    .flatMap((row) => names(row.split("|")[1]!))
    .filter((name) => !/^na zadania|^"?Podprogram/.test(name));
}

function bodies(facts: string): string[] {
  const lines = section(facts, "## 4. Institutions", "## 5.").split("\n");
  const listed = lines.find((line) => line.startsWith("- Missing:"))!;
  // The second line of the point goes on with names that hold commas.
  const whole = lines.find((line) => line.startsWith("- Names with"))!;
  const after = lines[lines.indexOf(whole) + 1]!;
  return [
    ...names(listed.replace("- Missing:", ""), /[,/]/),
    ...names(`${whole.slice(whole.indexOf(":") + 1)};${after}`, /;/),
  ];
}

const test_ = existsSync(FACTS) ? test : test.skip;

test_("every programme and source the notes name is recognised, and none is too vague to bill", () => {
  const facts = readFileSync(FACTS, "utf8");
  const lost = programmes(facts).filter((name) => {
    const { state, sources } = readFunding(name);
    return state !== "sources" || !sources[0] || (sources[0].vague && !/Uni|UE/.test(name));
  });
  expect(programmes(facts).length).toBeGreaterThan(55);
  expect(lost).toEqual([]);
});

test_("every institution the notes name is in the dictionary, whole", () => {
  const facts = readFileSync(FACTS, "utf8");
  const lost = bodies(facts).filter((name) => {
    const read = splitResponsible(name).bodies;
    return read.length !== 1 || read[0]!.id === undefined;
  });
  expect(bodies(facts).length).toBeGreaterThan(40);
  expect(lost).toEqual([]);
});
