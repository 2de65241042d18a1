/**
 * Makes the files of `samples/` from the one hand-written plan. Run after changing it: `npx tsx
 * scripts/make-samples.ts`.
 */
import { writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readPlan } from "./samples/plan";
import { sampleSheet } from "./samples/sheet";
import { samplePage, sampleText } from "./samples/web";
import { sampleWord } from "./samples/word";

const MADE = "2026-03-16T08:00:00Z";

/** The same plan gives the same bytes: libraries stamp the hour into the archive and into its properties. */
function settled(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const dated =
      name === "docProps/core.xml" ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE)) : content;
    return [name, dated] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 2, 16, 9, 0, 0), level: 9 });
}

const plan = readPlan();
writeFileSync("samples/plan-warsztat.docx", settled(await sampleWord(plan)));
writeFileSync("samples/plan-arkusz.xlsx", settled(await sampleSheet(plan)));
writeFileSync("samples/plan-strona.html", samplePage(plan));
writeFileSync("samples/plan-tekst.txt", sampleText(plan));
