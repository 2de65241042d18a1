import type { Finding } from "../../../src/core/checking/types";
import { addAction, addArea, addGoal, agenda, answer, decision, emptyPlan, parked } from "../../../src/core/workshop";
import type { Table } from "../../../src/core/table";
import { action, table } from "../../build/table";

const finding = (code: string, actionId?: string, severity: Finding["severity"] = "warning"): Finding => ({
  code,
  severity,
  scope: actionId ? "row" : "table",
  ...(actionId ? { actionId } : {}),
  values: {},
  fixes: [],
});

const plan: Table = table(
  action({ text: "A", goalNumber: "I", funding: "-" }),
  action({ text: "B", goalNumber: "I", funding: "brak" }),
  action({ text: "C", goalNumber: "II", goal: "Drugi", funding: "" }),
  action({ text: "D", goalNumber: "II", goal: "Drugi", funding: "Samorząd gminy" }),
  action({ text: "E", goalNumber: "I", funding: "Samorząd  gminy", from: "-" }),
);
const [a, b, c, d, e] = plan.actions as [
  Table["actions"][0],
  Table["actions"][0],
  Table["actions"][0],
  Table["actions"][0],
  Table["actions"][0],
];

describe("questions for the room", () => {
  const findings = [
    finding("FIN-01", a.id),
    finding("FIN-01", b.id),
    finding("FIN-01", c.id),
    finding("FIN-02", d.id),
    finding("FIN-02", e.id),
    finding("CZA-01", e.id, "error"),
    finding("CZA-06"),
    finding("JEZ-01", a.id, "hint"),
  ];
  const { questions, outside } = agenda(plan, findings);

  test("every finding is in exactly one question or outside the room", () => {
    const all = [...questions.flatMap((question) => question.findings), ...outside];
    expect(all).toHaveLength(findings.length);
    expect(new Set(all).size).toBe(findings.length);
    expect(outside.map((each) => each.code)).toEqual(["CZA-06", "JEZ-01"]);
  });

  test("missing money of one goal is one question; the same words in the cell are one question wherever they stand", () => {
    expect(questions.map((question) => [question.kind, question.cells.map((cell) => cell.actionId)])).toEqual([
      ["term", [e.id, e.id]],
      ["funding", [a.id, b.id]],
      ["source-behind", [d.id, e.id]],
      ["funding", [c.id]],
    ]);
  });

  test("an answer changes exactly the cells its question lists, from what stood there", () => {
    const question = questions.find((each) => each.kind === "source-behind")!;
    expect(answer(question, " budżet gminy ")).toEqual([
      { actionId: d.id, column: "funding", before: "Samorząd gminy", after: "budżet gminy" },
      { actionId: e.id, column: "funding", before: "Samorząd  gminy", after: "budżet gminy" },
    ]);
    expect(answer(question, "  ")).toEqual([]);
  });

  test("a term is answered with two ends, and one end alone leaves the other as it was", () => {
    const question = questions.find((each) => each.kind === "term")!;
    expect(answer(question, { from: "2026", to: "2028" }).map((edit) => [edit.column, edit.after])).toEqual([
      ["from", "2026"],
      ["to", "2028"],
    ]);
    expect(answer(question, { from: "2026" }).map((edit) => edit.column)).toEqual(["from"]);
  });

  test("a decision says what was asked, what was said, by whom and when, and which actions it changed", () => {
    const question = questions.find((each) => each.kind === "funding")!;
    expect(
      decision(question, "budżet gminy", { question: "Z czego zapłacimy?", by: "Wójt", at: "2026-03-04T10:15" }),
    ).toEqual({
      question: "Z czego zapłacimy?",
      answer: "budżet gminy",
      by: "Wójt",
      at: "2026-03-04T10:15",
      actionIds: [a.id, b.id],
    });
  });

  test("an answer about one body in a cell takes that body's place and leaves the rest of the cell", () => {
    const text = "1.Samorząd gminy we współpracy z 1. mediami 2. AWR SP 3. innymi podmiotami";
    const gone = table(action({ text: "F", responsible: text }), action({ text: "G", responsible: "AWRSP" }));
    const [f, g] = gone.actions as [Table["actions"][0], Table["actions"][0]];
    const named = (code: string, id: string, institutions: string[]): Finding => ({
      ...finding(code, id),
      values: { institutions },
    });
    const asked = agenda(gone, [
      named("ODP-06", f.id, ["AWR SP"]),
      named("ODP-06", g.id, ["AWRSP"]),
      named("ODP-03", f.id, ["inne podmioty"]),
    ]).questions;
    const edits = asked.flatMap((question) =>
      answer(question, question.kind === "successor" ? "KOWR" : "Koło Gospodyń Wiejskich"),
    );
    expect(edits.map((edit) => edit.after)).toEqual(
      expect.arrayContaining([
        text.replace("AWR SP", "KOWR"),
        "KOWR",
        text.replace("innymi podmiotami", "Koło Gospodyń Wiejskich"),
      ]),
    );
    expect(edits).toHaveLength(3);
  });

  test("a lead chosen among several bodies leads, and the others stay as partners", () => {
    const several = table(action({ text: "H", responsible: "Policja, szkoły, GOPS" }));
    const [question] = agenda(several, [finding("ODP-04", several.actions[0]!.id)]).questions;
    expect(answer(question!, "GOPS").map((edit) => edit.after)).toEqual(["GOPS we współpracy z: Policja, szkoły"]);
  });

  test("parked questions leave the queue and are not lost", () => {
    const split = parked(questions, new Set([questions[1]!.id]));
    expect(split.parking).toEqual([questions[1]]);
    expect(split.queue).toHaveLength(questions.length - 1);
  });
});

describe("a plan grown from nothing", () => {
  test("problem, goal, action: numerals and numbers go on, nothing is invented", () => {
    let grown = addArea(emptyPlan("Strategia", { from: "2026", to: "2032" }), " Samotność  seniorów ");
    grown = addGoal(grown, "Samotność seniorów", "Sieć wsparcia sąsiedzkiego");
    grown = addGoal(grown, "samotność seniorów", "Dostępny transport");
    grown = addAction(grown, grown.goals[0]!, "Uruchomienie telefonu życzliwości");
    grown = addAction(grown, grown.goals[1]!, "Dowóz do lekarza");
    grown = addAction(grown, grown.goals[0]!, "Odwiedziny wolontariuszy");
    expect(grown.areas).toEqual(["Samotność seniorów"]);
    expect(grown.goals.map((goal) => goal.number)).toEqual(["I", "II"]);
    expect(grown.actions.map((each) => [each.goalNumber, each.number, each.text])).toEqual([
      ["I", "1", "Uruchomienie telefonu życzliwości"],
      ["I", "2", "Odwiedziny wolontariuszy"],
      ["II", "1", "Dowóz do lekarza"],
    ]);
    expect(
      grown.actions.every((each) => each.from.kind === "missing" && each.funding === "" && each.responsible === ""),
    ).toBe(true);
    expect(new Set(grown.actions.map((each) => each.id)).size).toBe(3);
  });

  test("the same area or goal is not added twice, an empty action not at all", () => {
    const once = addGoal(emptyPlan(""), "Obszar", "Cel");
    expect(addGoal(once, "OBSZAR", "cel")).toBe(once);
    expect(addAction(once, once.goals[0]!, " - ")).toBe(once);
  });
});
