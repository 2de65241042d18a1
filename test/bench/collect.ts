/**
 * 150 returned files of 40 actions, read without Excel and joined: how long it takes here. `npx tsx
 * test/bench/collect.ts`, on an idle machine.
 */
import { BUILT_IN } from "../../src/core/dictionary";
import { writeXlsx } from "../../src/core/exporting";
import { collect, handOut, nearDuplicates, type Returned } from "../../src/core/merging";
import { packageSheets } from "../../src/core/summarising/teamwork";
import { returnedFrom } from "../../src/taskpane/work/team/returned";
import { action, table } from "../build/table";
import { HOSTILE } from "../safety/hostile-files";

const FILES = 150;
const ROWS = 40;

function timed<T>(name: string, work: () => T): T {
  const began = performance.now();
  const result = work();
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

const plan = table(
  ...Array.from({ length: FILES * ROWS }, (_, index) => {
    const body = `Jednostka nr ${Math.floor(index / ROWS) + 1}`;
    return action({
      area: `Obszar ${(index % 3) + 1}`,
      number: String(index + 1),
      text: `Zajęcia dla mieszkańców sołectwa, zadanie ${index + 1}`,
      responsible: body,
      lead: body,
    });
  }),
);
const files = timed(`${FILES} files made`, () =>
  handOut(plan).packages.map((each) => writeXlsx(packageSheets(each, BUILT_IN, []))),
);
// One broken, one huge and one sent twice among them: each is named or joined once, and the rest goes on.
const huge = HOSTILE.find(({ name }) => name === "hundred-thousand-rows.xlsx")!.bytes();
const sent = [...files, files[0]!.slice(0, 2_000), huge, files[0]!];
const returned = timed(`${sent.length} files read`, () =>
  sent.flatMap((bytes, index): Returned[] => {
    const result = returnedFrom(bytes, `${index}.xlsx`);
    return result.ok ? [result.returned] : [];
  }),
);
const merge = timed(`${returned.length} files joined`, () => collect(plan, returned));
timed("alike actions looked for", () => nearDuplicates(merge.table));
console.log(`${merge.table.actions.length} actions, ${merge.conflicts.length} conflicts`);
