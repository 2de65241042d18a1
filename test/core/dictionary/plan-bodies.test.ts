import { planNames, planKeys, splitResponsible } from "../../../src/core/dictionary";
import { readBytes, recognise } from "../../../src/core/reading";

const body = (text: string) => splitResponsible(text).bodies[0]!;

describe("bodies of one plan", () => {
  test("an office with and without its seat, in full and abbreviated, is one", () => {
    const named = ["GOPS", "GOPS w Borkach", "Gminny Ośrodek Pomocy Społecznej"].map(body);
    const keyOf = planKeys(named);
    expect(new Set(named.map(keyOf)).size).toBe(1);
  });

  test("with two seats each is its own, and the one without a seat is neither", () => {
    const named = ["GOPS", "GOPS w Borkach", "GOPS w Lipnie"].map(body);
    expect(new Set(named.map(planKeys(named))).size).toBe(3);
  });

  test("schools with numbers stay apart", () => {
    const named = ["SP nr 1", "SP nr 2", "szkoła podstawowa"].map(body);
    expect(new Set(named.map(planKeys(named))).size).toBe(3);
  });

  test("names are counted under the one with the seat", () => {
    const counted = planNames(["Powiatowy Urząd Pracy", "Powiatowy Urząd Pracy w Borkach", "policja"]);
    expect(counted("Powiatowy Urząd Pracy")).toBe("Powiatowy Urząd Pracy w Borkach");
    expect(counted("policja")).toBe("policja");
  });
});

describe("answers that name nobody", () => {
  test.each([
    ["j.w.", "above"],
    ["J. w.", "above"],
    ["jak wyżej", "above"],
    ["nie dotyczy", "not-applicable"],
    ["do ustalenia", "undecided"],
    ["w trakcie ustaleń", "undecided"],
  ])("„%s”", (text, answer) => {
    expect(splitResponsible(text)).toMatchObject({ answer, bodies: [], lead: "" });
    expect(
      splitResponsible(text)
        .pieces.map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });

  test("a name with such words is a name", () => {
    expect(splitResponsible("GOPS, do ustalenia z PUP").answer).toBeUndefined();
  });
});

test("„j.w.” leads as the row above does, and that is said", () => {
  const rows = [
    ["Cel", "Działanie", "Odpowiedzialny", "Termin", "Źródło finansowania"],
    ["Wsparcie rodzin", "Poradnictwo rodzinne", "GOPS we współpracy z PCPR", "2025", "budżet gminy"],
    ["Wsparcie rodzin", "Warsztaty dla rodziców", "j.w.", "2026", "budżet gminy"],
  ];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const source = readBytes(new TextEncoder().encode(`<meta charset="utf-8">${html}`), "plan.html");
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error("unread");
  const [first, second] = result.table.actions;
  expect(second).toMatchObject({ responsible: "j.w.", lead: first!.lead, partners: first!.partners });
  expect(first!.lead).not.toBe("");
  expect(result.messages.map(({ code }) => code)).toContain("reading.as-above");
});
