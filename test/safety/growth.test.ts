import { splitResponsible, readFunding } from "../../src/core/dictionary";
import { meter } from "../support/work";

const work = meter();
afterAll(() => work.stop());

const ALPHABETS = [" ", ".", "-", "–", "0", "1", "(", "((", "()", ")", "[", "]", '"', "„", "”", "'", ",", ";", ":", "/", "a", "ś", "Ś", "<", "&", "=", "+", "\n", "\t", "|", "a ", "i ", "oraz ", "A ", "AB ", "1. ", "1) ", "1.", "1-1 ", "0,", "2024-", "2024 ", "01.02.2024 ", "GOPS ", "GOPS, ", "gmina ", "gminy ", "Gmina i ", "szkoła ", "z ", "w ", "we współpracy z ", "a-", "a.", "a,", "(a", "a (", "- ", "– lider ", "100 zł ", "100,", "zł ", "środki ", "budżet gminy ", "budżet gminy i ", "np. ", "m.in. ", "referat ", "centrum ", "miejski i ", "nr 1 ", "św. ", "x\n", "x; ", "Program „", "Fundusz ", "I ", "II. ", "a: ", "lider: "];

const N = [1000, 2000, 4000];
test.each([["responsible", splitResponsible], ["funding", readFunding]] as const)("%s", async (name, read) => {
  for (const letters of ALPHABETS) {
    const w = [];
    for (const n of N) {
      const text = letters.repeat(Math.ceil(n / letters.length)).slice(0, n);
      read("x" + text.slice(0,1));
      w.push(await work.of(() => read(text)));
    }
    const r = w.slice(1).map((v, i) => v / w[i]!);
    if (r.some(x => x > 2.3)) console.log(name, JSON.stringify(letters), w, r);
  }
});
