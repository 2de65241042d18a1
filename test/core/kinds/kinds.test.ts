/** Which document a table is, what each kind rests on, and what is claimed of it. */
import { check } from "../../../src/core/checking";
import { guessKind, kindOf, KINDS, basisOfKind, type KindId } from "../../../src/core/kinds";
import { plan } from "../checking/sample";

test.each<[string, KindId | undefined]>([
  ["Strategia Rozwiązywania Problemów Społecznych Gminy Sosnówka na lata 2026–2035", "srps"],
  ["Strategia polityki społecznej powiatu dębińskiego", "srps"],
  ["Strategia Rozwoju Gminy Sosnówka do 2035 roku", "strategia-rozwoju"],
  ["Strategia rozwoju ponadlokalnego gmin Sosnówka i Dębina", "strategia-rozwoju"],
  ["Strategia rozwoju turystyki gminy Sosnówka", undefined],
  ["Gminny Program Rewitalizacji Miasta Dębina", "rewitalizacja"],
  [
    "Gminny Program Profilaktyki i Rozwiązywania Problemów Alkoholowych oraz Przeciwdziałania Narkomanii na 2026 r.",
    "uzaleznienia",
  ],
  ["Gminny program wspierania rodziny na lata 2026–2028", "wspieranie-rodziny"],
  ["Program przeciwdziałania przemocy domowej i ochrony osób doznających przemocy", "przemoc-domowa"],
  ["Roczny program współpracy gminy z organizacjami pozarządowymi", "wspolpraca"],
  ["Lokalny plan deinstytucjonalizacji usług społecznych", "lpdi"],
  ["Program ochrony środowiska dla powiatu", "srodowisko"],
  ["Gminny program opieki nad zabytkami", "zabytki"],
  ["Plan działania na rzecz poprawy zapewniania dostępności", "dostepnosc"],
  ["Sprawozdanie z programu współpracy z organizacjami pozarządowymi", undefined],
  ["Plan pracy szkoły", undefined],
])("%s is %s", (title, kind) => expect(guessKind(plan([{}], { title }))?.kind).toBe(kind));

test("five kinds name five acts, and only the social strategy names art. 16b", () => {
  const acts = KINDS.flatMap(({ act }) => (act ? [act.text] : []));
  expect(new Set(acts).size).toBe(acts.length);
  expect(KINDS.filter(({ act }) => act?.text.includes("16b")).map(({ id }) => id)).toEqual(["srps"]);
  const read = KINDS.filter((kind) => basisOfKind(kind)).map(({ id }) => id);
  expect(read).toEqual(["srps", "strategia-rozwoju", "wspolpraca", "lpdi"]);
});

test.each(KINDS.map(({ id }) => id))("a table held to be %s gets no law but its own", (kind) => {
  const { findings } = check(plan([{}, {}, {}]), { frame: { kind }, profile: "uchwala" });
  const own = kindOf(kind).act;
  for (const { basis } of findings) if (basis) expect(basis.text.startsWith(own!.text.split(",")[0]!)).toBe(true);
  const statute = findings.find(({ code }) => code === "PLA-01");
  expect(statute === undefined || own?.mark === "S").toBe(true);
});

test("what only the document can hold is never called missing", () => {
  const [found] = check(plan([{}]), { frame: { kind: "srps" } }).findings.filter(({ code }) => code === "PLA-01");
  expect(found!.values.missing).toEqual(["wskaźniki realizacji działań"]);
  expect(found!.values.inDocument).toContain("diagnoza sytuacji społecznej");
});

test("an act in force later is not yet the law of an earlier day", () => {
  const kind = kindOf("srps");
  const later = { ...kind, act: { ...kind.act!, from: "2027-01-01" } };
  expect(basisOfKind(later, "2026-12-31")).toBeUndefined();
  expect(basisOfKind(later, "2027-01-01")).toEqual({ text: kind.act!.text, asOf: "2026-11-27" });
});
