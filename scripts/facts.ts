/** npm run facts: which facts of the product were not read in a source, and which were read more than a year ago. */
import { BUILT_IN } from "../src/core/dictionary";
import { BUILT_IN_FACTS, everyFact, toVerify } from "../src/core/facts";
import { everyKindFact } from "../src/core/kinds";

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const all = [...everyFact(BUILT_IN, BUILT_IN_FACTS), ...everyKindFact()];
const { unread, old } = toVerify(all, today);

console.log(`Pakiet faktów ${BUILT_IN_FACTS.version}, stan na ${BUILT_IN_FACTS.asOf}: ${all.length} faktów.`);
console.log(`\nNieodczytane w źródle (${unread.length}); żaden nie jest podstawą uwagi ani nie robi błędu:`);
for (const { mark, kind, id, says } of unread) console.log(`  [${mark}] ${kind} ${id}: ${says}`);
console.log(`\nOdczytane dawniej niż rok przed ${today} (${old.length}):`);
for (const { read, kind, id, says } of old) console.log(`  ${read} ${kind} ${id}: ${says}`);
