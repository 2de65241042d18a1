import { check } from "../../../../src/core/checking";
import { readFunding, splitResponsible } from "../../../../src/core/dictionary";
import { parseTermPair } from "../../../../src/core/reading/terms/parse-term";
import { makeId, type Action, type Table } from "../../../../src/core/table";
import { fundingCell, linesOf, responsibleCell, type Judgement } from "./read-lines";

const PERIOD = { from: "2021", to: "2027" };

/** What is found, or asked to be confirmed, on a plan of one row with the given cell. */
function codesOf(fields: Partial<Action>, period = PERIOD): ReadonlySet<string> {
  const made: Action = {
    id: "",
    area: "Rodzina",
    goalNumber: "I",
    goal: "Sprawna pomoc rodzinie",
    number: "1",
    text: "Utworzenie klubu rodzica",
    note: "",
    funding: "budżet gminy",
    responsible: "GOPS",
    lead: "GOPS",
    partners: [],
    from: { kind: "date", iso: "2024", text: "2024" },
    to: { kind: "date", iso: "2026", text: "2026" },
    origin: { file: "plan.xlsx", sheet: "Działania" },
    ...fields,
  };
  const action = { ...made, id: makeId(made, new Set()) };
  const { area, goal, origin } = action;
  const table: Table = {
    title: "",
    period,
    areas: [area],
    goals: [{ area, number: "I", text: goal, origin }],
    actions: [action],
    columns: [],
  };
  const { findings, assumed } = check(table);
  return new Set([...findings, ...assumed].map(({ code }) => code));
}

/** Findings made though they should not be, and the other way round. */
const misjudged = (expect: Judgement, found: ReadonlySet<string>): string[] =>
  Object.entries(expect).flatMap(([code, should]) =>
    should === undefined || should === found.has(code) ? [] : [`${should ? "no" : "false"} ${code}`],
  );

/** Without what names are compared without: quotes, the kind of a dash, capitals. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[„”"]/g, "")
    .replace(/\s*[-–]\s*/g, "-")
    .replace(/\.$/, "");

function wrongBodies(line: string): string[] {
  const { text, bodies, expect: judged } = responsibleCell(line);
  const read = splitResponsible(text);
  const wrong = bodies.flatMap((want, place) => {
    const got = read.bodies[place];
    if (got?.start !== want.start || got.written !== want.written) return [`«${want.written}» not taken whole`];
    const kinds = got.kind === "unknown" ? ["institution"] : [got.kind];
    const kindRight = want.kind === "either" || want.kind === "post" || kinds.includes(want.kind);
    // An abbreviation may be written out: what it stands for is asked of other cells.
    const nameRight = got.met === "abbreviation" || want.names.some((name) => plain(name) === plain(got.name));
    return [
      ...(nameRight ? [] : [`«${want.names[0]}» called «${got.name}»`]),
      ...(got.role === want.role ? [] : [`«${want.written}» as ${got.role}`]),
      ...(kindRight ? [] : [`«${want.written}» as ${got.kind}`]),
    ];
  });
  if (read.bodies.length !== bodies.length) wrong.push(`read ${read.bodies.map(({ written }) => written).join(" | ")}`);
  return [...wrong, ...misjudged(judged, codesOf({ responsible: text, lead: read.lead }))];
}

function wrongSources(line: string): string[] {
  const { text, state, sources, expect: judged } = fundingCell(line);
  const read = readFunding(text);
  const pool = [...read.sources];
  const wrong = read.state === state ? [] : [`${read.state}, not ${state}`];
  for (const want of sources) {
    const at = pool.findIndex(
      ({ written }) => plain(want.written).includes(plain(written)) || plain(written).includes(plain(want.written)),
    );
    const got = pool.splice(at, at === -1 ? 0 : 1)[0];
    if (!got) wrong.push(`«${want.written}» not found`);
    else if (!want.categories.includes(got.category)) wrong.push(`«${want.written}» as ${got.category}`);
  }
  return [...wrong, ...misjudged(judged, codesOf({ funding: text }))];
}

const CODES = ["CZA-01", "CZA-03", "CZA-04", "CZA-05", "CZA-07", "CZA-08", "CZA-09"];

function wrongTerm(line: string): string[] {
  const [text = "", years = "", kinds = "", from = "", to = "", said = ""] = line.split(" | ");
  const [first = "", last = ""] = years.split("-");
  const period = { from: first, to: last };
  const read = parseTermPair(text, { period, dateColumn: true });
  const ends = [read.from, read.to];
  const dated = ends.filter(({ kind }) => kind === "date").length;
  const kind = dated === 2 ? "date" : dated === 1 ? "open" : ends[0]!.kind;
  const wanted = kinds.split("/");
  const wrong = wanted.includes(kind) ? [] : [`${kind}, not ${kinds}`];
  const got = ends.map((end) => (end.kind === "date" ? end.iso : "")).join("..");
  if ((kind === "date" || kind === "open") && wanted.length === 1 && got !== `${from}..${to}`)
    wrong.push(`read ${got}`);
  const codes = said.split(" ").filter(Boolean);
  if (codes.includes("*")) return wrong;
  const judged = Object.fromEntries(
    CODES.map((code) => {
      const short = code.slice(4);
      return [code, codes.includes(`?${short}`) ? undefined : codes.includes(short)];
    }),
  );
  return [...wrong, ...misjudged(judged, codesOf({ from: read.from, to: read.to, note: read.note }, period))];
}

const wrongIndicator = (line: string): string[] => {
  const name = line.replace(/^! /, "");
  return misjudged({ "WSK-04": line.startsWith("! ") }, codesOf({ indicator: { name } }));
};

test.each([
  ["responsible.txt", wrongBodies],
  ["funding.txt", wrongSources],
  ["term.txt", wrongTerm],
  ["indicator.txt", wrongIndicator],
])("cells as offices write them: at least 97 of 100 in %s are read whole", (file, wrongIn) => {
  const lines = linesOf(file);
  const bad = lines.map((line) => ({ line, wrong: wrongIn(line) })).filter(({ wrong }) => wrong.length);
  console.log(
    [
      `${file}: ${lines.length - bad.length} of ${lines.length} whole`,
      ...bad.map(({ line, wrong }) => `${line}\n    ${wrong.join("; ")}`),
    ].join("\n"),
  );
  expect(lines.length).toBeGreaterThan(100);
  expect(bad.length / lines.length).toBeLessThanOrEqual(0.03);
});
