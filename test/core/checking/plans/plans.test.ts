import { check, guessFrame, rowByRow } from "../../../../src/core/checking";
import { findingSentence } from "../../../../src/core/messages/checking";
import { readHtml, recognise } from "../../../../src/core/reading";
import type { Table } from "../../../../src/core/table";
import { GOOD_PLANS, POOR_PLANS, type SamplePlan } from "./plans";

/** The plan as an office pastes it, read by the reader. */
function tableOf({ title, lines }: SamplePlan): Table {
  const rows = lines
    .trim()
    .split("\n")
    .map((line, at) => {
      const tag = at === 0 ? "th" : "td";
      const cells = line.split("|").map((cell) => `<${tag}>${cell.trim()}</${tag}>`);
      return `<tr>${cells.join("")}</tr>`;
    });
  const source = readHtml(`<h1>${title}</h1><table>${rows.join("")}</table>`, "plan.html");
  if (!source.ok) throw new Error(source.failure.code);
  const read = recognise(source.document);
  if (!read.ok) throw new Error(read.failure.code);
  return read.table;
}

function findingsOf(sample: SamplePlan) {
  const table = tableOf(sample);
  const { frame } = guessFrame(table);
  const { findings } = check(table, { frame: { ...frame, lawDay: "2026-11-27", referenceDate: "2026-11-27" } });
  return { table, findings };
}

/**
 * What a careful office would grant of each good plan, judged by hand: where the data of the indicators come from is
 * said nowhere, and a regional programme ends before the action does.
 */
const GRANTED: Readonly<Record<string, readonly string[]>> = {
  "Strategia rozwiązywania problemów społecznych Gminy Lisowo na lata 2026–2032": ["FIN-05"],
  "Program ochrony środowiska dla Powiatu Brzezińskiego na lata 2025–2032": ["WSK-03"],
  "Program współpracy Miasta Turów z organizacjami pozarządowymi na rok 2027": ["WSK-03"],
  "Gminny program opieki nad zabytkami na lata 2026–2029": ["WSK-03"],
  "Strategia Rozwoju Gminy Olszyny na lata 2025–2035": ["WSK-03"],
};

describe("a good plan is left in peace", () => {
  test.each(GOOD_PLANS.map((each): [string, SamplePlan] => [each.title, each]))("%s", (title, sample) => {
    const { findings } = findingsOf(sample);
    const said = findings.map((finding) => `${finding.code} ${findingSentence(finding)}`);
    console.log([title, ...said].join("\n  "));
    expect(findings.length).toBeLessThanOrEqual(10);
    const useful = findings.filter(({ code }) => GRANTED[title]!.includes(code)).length;
    expect(useful).toBeGreaterThanOrEqual(findings.length * 0.8);
  });
});

describe("what was planted in a poor plan is found where it stands", () => {
  test.each(POOR_PLANS.map((each): [string, (typeof POOR_PLANS)[number]] => [each.title, each]))("%s", (_, sample) => {
    const { table, findings } = findingsOf(sample);
    const found = rowByRow(findings).map(({ code, actionId, actionIds = [] }) => ({
      code,
      texts: table.actions.filter(({ id }) => id === actionId || actionIds.includes(id)).map(({ text }) => text),
    }));
    const missed = sample.planted.filter(
      ([code, at]) =>
        !found.some((each) => each.code === code && (!at || each.texts.some((text) => text.includes(at)))),
    );
    console.log(findings.map((finding) => `${finding.code} ${findingSentence(finding)}`).join("\n"));
    expect(missed).toEqual([]);
  });
});
