import fc from "fast-check";
import { compare, type Comparison } from "../../../src/core/comparing";
import { makeId, type Action, type Table } from "../../../src/core/table";
import { describeReal, realTable } from "../../build/real-table";
import { action, table } from "../../build/table";

const TEXTS = [
  "Uruchomienie klubu seniora w budynku dawnej szkoły",
  "Organizacja zajęć wyrównawczych z matematyki dla uczniów klas ósmych",
  "Zakup samochodu do przewozu osób z niepełnosprawnościami",
  "Dyżury prawnika i psychologa w punkcie konsultacyjnym",
  "Szkolenie asystentów rodziny z pracy metodą dialogu",
  "Remont dwóch mieszkań treningowych przy ulicy Polnej",
  "Konkurs na najaktywniejsze sołectwo roku",
  "Kampania informacyjna o skutkach picia alkoholu w ciąży",
  "Dożywianie dzieci w okresie ferii zimowych",
  "Wypożyczalnia sprzętu rehabilitacyjnego",
  "Bon opiekuńczy dla rodzin z dziećmi do lat trzech",
  "Program stypendialny za wyniki w nauce",
  "Telefon zaufania dla osób doznających przemocy",
  "Mapa barier architektonicznych w obiektach gminy",
];
const plan = (texts: readonly string[]): Table =>
  table(
    ...texts.map((text, index) =>
      action({ text, goalNumber: String(index % 3), goal: `Cel ${index % 3}`, number: String(index + 1) }),
    ),
  );

const pairs = (comparison: Comparison) =>
  new Set(comparison.links.flatMap((link) => link.before.flatMap((b) => link.after.map((a) => `${b.id}>${a.id}`))));

/** Seeded edits whose truth is known: every new action remembers which old ones it came from. */
function edit(before: Table, seed: number): { after: Table; truth: Set<string>; kinds: Map<string, string> } {
  const random = mulberry(seed);
  const rows = [...before.actions];
  const made: { row: Action; from: Action[]; kind: string }[] = [];
  while (rows.length > 0) {
    const row = rows.shift()!;
    const dice = random();
    if (dice < 0.35) made.push({ row, from: [row], kind: "kept" });
    else if (dice < 0.55) made.push({ row: { ...row, text: reword(row.text, random) }, from: [row], kind: "changed" });
    else if (dice < 0.65)
      made.push({
        row: { ...row, area: "Inny obszar", goal: "Zupełnie inny cel", goalNumber: "IX" },
        from: [row],
        kind: "changed",
      });
    else if (dice < 0.75 && row.text.split(" ").length >= 6) {
      const [first, second] = halves(row.text);
      made.push(
        { row: { ...row, text: first }, from: [row], kind: "split" },
        { row: { ...row, text: second }, from: [row], kind: "split" },
      );
    } else if (dice < 0.85 && rows.length > 0) {
      const other = rows.shift()!;
      made.push({ row: { ...row, text: `${row.text} oraz ${lower(other.text)}` }, from: [row, other], kind: "joined" });
    } else if (dice < 0.92) continue;
    else
      made.push(
        { row, from: [row], kind: "kept" },
        { row: { ...row, text: `Zupełnie nowe przedsięwzięcie numer ${seed} ${rows.length}` }, from: [], kind: "new" },
      );
  }
  const taken = new Set(before.actions.map((each) => each.id));
  const truth = new Set<string>();
  const kinds = new Map<string, string>();
  const actions = made.map(({ row, from, kind }) => {
    const id = makeId(row, taken);
    taken.add(id);
    for (const old of from) {
      truth.add(`${old.id}>${id}`);
      kinds.set(`${old.id}>${id}`, kind);
    }
    return { ...row, id };
  });
  return { after: { ...before, actions }, truth, kinds };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
function halves(text: string): [string, string] {
  const words = text.split(" ");
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
}
/** As officials reword: another opening word, one word dropped, a phrase added. */
function reword(text: string, random: () => number): string {
  const words = text.split(" ");
  if (random() < 0.5)
    words[0] = ["Prowadzenie", "Realizacja", "Zapewnienie", "Rozszerzenie"][Math.floor(random() * 4)]!;
  if (words.length > 5 && random() < 0.6) words.splice(2 + Math.floor(random() * (words.length - 3)), 1);
  if (random() < 0.6)
    words.push(["na terenie gminy", "we wszystkich sołectwach", "z udziałem mieszkańców"][Math.floor(random() * 3)]!);
  return words.join(" ");
}
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function score(before: Table, runs: number): { pairs: number; kinds: number } {
  let hit = 0,
    found = 0,
    real = 0,
    kindHit = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const { after, truth, kinds } = edit(before, seed);
    const comparison = compare(before, after);
    const result = pairs(comparison);
    found += result.size;
    real += truth.size;
    for (const pair of result) if (truth.has(pair)) hit++;
    for (const link of comparison.links)
      for (const b of link.before)
        for (const a of link.after) if (kinds.get(`${b.id}>${a.id}`) === link.kind) kindHit++;
  }
  const f1 = (hits: number) => (2 * hits) / (found + real);
  return { pairs: f1(hit), kinds: f1(kindHit) };
}

function told(name: string, measured: { pairs: number; kinds: number }): void {
  process.stdout.write(
    `comparing, ${name}: F1 of links ${measured.pairs.toFixed(3)}, of links with their kind ${measured.kinds.toFixed(3)}\n`,
  );
}

describe("comparing two strategies", () => {
  test("a plan compared with itself is kept whole", () => {
    const whole = plan(TEXTS);
    const result = compare(whole, whole);
    expect(result.links.map((link) => link.kind)).toEqual(TEXTS.map(() => "kept"));
    expect([result.dropped, result.added]).toEqual([[], []]);
  });

  test("a changed owner is a change and says which cell", () => {
    const before = plan(TEXTS);
    const after = {
      ...before,
      actions: before.actions.map((each, index) => (index === 2 ? { ...each, responsible: "CUS", lead: "CUS" } : each)),
    };
    const [changed] = compare(before, after).links.filter((link) => link.kind === "changed");
    expect(changed!.changes).toEqual([{ column: "responsible", before: "GOPS", after: "CUS" }]);
  });

  test("an action moved to another goal is linked and the move is said", () => {
    const before = plan(TEXTS);
    const after = {
      ...before,
      actions: before.actions.map((each, index) =>
        index === 0 ? { ...each, goal: "Nowy cel", goalNumber: "V" } : each,
      ),
    };
    const [moved] = compare(before, after).links.filter((link) => link.kind === "changed");
    expect(moved!.changes.map((change) => change.column)).toEqual(["goalNumber", "goal"]);
  });

  test("a link that was broken stays broken", () => {
    const whole = plan(TEXTS);
    const id = whole.actions[4]!.id;
    const result = compare(whole, whole, [{ before: id, after: id }]);
    expect(result.dropped.map((each) => each.id)).toEqual([id]);
    expect(result.added.map((each) => each.id)).toEqual([id]);
  });

  test("swapping the two plans swaps only the labels", () => {
    const before = plan(TEXTS);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { after } = edit(before, seed);
        const there = compare(before, after);
        const back = compare(after, before);
        expect(new Set([...pairs(back)].map((pair) => pair.split(">").reverse().join(">")))).toEqual(pairs(there));
        expect(back.added.map((each) => each.id)).toEqual(there.dropped.map((each) => each.id));
        expect(back.dropped.map((each) => each.id)).toEqual(there.added.map((each) => each.id));
        const swapped: Record<string, string> = { kept: "kept", changed: "changed", split: "joined", joined: "split" };
        expect(back.links.map((link) => swapped[link.kind]).sort()).toEqual(
          there.links.map((link) => link.kind).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("known edits of an invented plan are found", () => {
    const measured = score(plan(TEXTS), 60);
    told("invented plan", measured);
    expect(measured.pairs).toBeGreaterThanOrEqual(0.9);
    expect(measured.kinds).toBeGreaterThanOrEqual(0.9);
  });
});

describeReal("comparing the real table with edited copies", () => {
  test("known edits are found", () => {
    const measured = score(realTable(), 60);
    told("real table", measured);
    expect(measured.pairs).toBeGreaterThanOrEqual(0.9);
    expect(measured.kinds).toBeGreaterThanOrEqual(0.9);
  });
});
