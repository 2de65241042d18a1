import { readText } from "../../../src/core/reading";
import { readingSentence } from "../../../src/core/messages/reading";
import { brief, codes, outcome, read } from "./read-sheets";
import { grid, sheet } from "./sheets";

describe("a plan with one column for the whole term", () => {
  const plan = sheet(
    "Harmonogram działań gminy Brzozowa na lata 2021-2025",
    "Lp. | Zadanie | Sposób realizacji | Odpowiedzialny | Termin realizacji",
    "1. | Dyżury psychologa | raz w tygodniu w GOPS | GOPS | na bieżąco",
    "2. | Szkolenie asystentów rodziny | wyjazd | GOPS we współpracy z PCPR | IV kwartał 2022",
    "3. | Remont świetlicy | przetarg | Wójt | do 31 marca 2025",
    "4. | Festyn rodzinny | impreza | GOK | corocznie",
    "5. | Zakup wyposażenia | zakup | GOPS | po pozyskaniu środków",
  );

  test("gives both ends of each term, and the notes what is no date", () => {
    const { table } = read(plan);
    expect(table.actions.map(({ from, to, note }) => [from.kind, from.iso, to.kind, to.iso, note])).toEqual([
      ["continuous", "2021", "continuous", "2025", ""],
      ["date", "2022-10", "date", "2022-12", ""],
      ["open", undefined, "date", "2025-03-31", ""],
      ["frequency", undefined, "frequency", undefined, "corocznie"],
      ["conditional", undefined, "conditional", undefined, "po pozyskaniu środków"],
    ]);
  });

  test("a lone day is taken as written and asked about: it may be a deadline", () => {
    const result = read(
      sheet(
        "Lp. | Zadanie | Odpowiedzialny | Termin realizacji",
        "1. | Festyn rodzinny | GOK | 30.09.2022 r.",
        "2. | Zakup aut | GOPS | 2022-2023",
      ),
    );
    expect(result.table.actions[0]).toMatchObject({ from: { iso: "2022-09-30" }, to: { iso: "2022-09-30" } });
    expect(
      result.messages
        .filter(({ code }) => code === "reading.single-day")
        .map((message) => readingSentence(message, "pl")),
    ).toEqual([expect.stringContaining("w 1 wierszu")]);
  });

  test("keeps the way of realisation under its own header and the number from Lp.", () => {
    const { table } = read(plan);
    expect(table.actions[0]).toMatchObject({
      number: "1",
      text: "Dyżury psychologa",
      extra: { "Sposób realizacji": "raz w tygodniu w GOPS" },
    });
    expect(table.title).toBe("Harmonogram działań gminy Brzozowa na lata 2021-2025");
    expect(table.period).toEqual({ from: "2021", to: "2025" });
  });
});

describe("strategy cards", () => {
  const card = (...rows: string[]) => sheet(...rows);

  test("give one action a direction, with the card's other fields for each", () => {
    const result = read(
      card(
        "Cel strategiczny 1: Wspieranie rodzin",
        "Cele operacyjne | 1. Silne rodziny\n2. Dobra opieka",
        "Kierunki działań dla celów operacyjnych 1-2 | 1. Szkoła dla rodziców\n2. Poradnia rodzinna",
        "Realizatorzy | GOPS",
        "Partnerzy | szkoły, policja",
        "Źródła finansowania | budżet gminy",
        "Czas realizacji | 2021-2025",
        "Wskaźniki | liczba rodzin",
        "Prognoza zmian | mniej interwencji",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1-2 Silne rodziny; Dobra opieka / 1 / Szkoła dla rodziców",
      " / 1-2 Silne rodziny; Dobra opieka / 2 / Poradnia rodzinna",
    ]);
    expect(result.table.actions[1]).toMatchObject({
      strategicGoal: "Wspieranie rodzin",
      responsible: "GOPS",
      funding: "budżet gminy",
      note: "mniej interwencji",
      indicator: { name: "liczba rodzin" },
      from: { iso: "2021" },
      to: { iso: "2025" },
    });
    expect(result.table.goals.map(({ number }) => number)).toEqual(["1-2"]);
  });

  test("one under another on a sheet are told apart by their goals", () => {
    const result = read(
      card(
        "Cel strategiczny | Rodzina",
        "Cel operacyjny | 1. Silne rodziny",
        "Kierunki działań | Szkoła dla rodziców\nPoradnia",
        "Realizatorzy | GOPS",
        "Czas realizacji | 2021-2025",
        "",
        "Cel strategiczny | Seniorzy",
        "Cel operacyjny | 2. Aktywni seniorzy",
        "Kierunki działań | Klub seniora",
        "Realizatorzy | GOK",
        "Czas realizacji | 2022",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1 Silne rodziny /  / Szkoła dla rodziców",
      " / 1 Silne rodziny /  / Poradnia",
      " / 2 Aktywni seniorzy /  / Klub seniora",
    ]);
    expect(result.table.actions.map(({ strategicGoal, responsible }) => [strategicGoal, responsible])).toEqual([
      ["Rodzina", "GOPS"],
      ["Rodzina", "GOPS"],
      ["Seniorzy", "GOK"],
    ]);
  });

  test("numbered like 1.2 belong to the goal 1", () => {
    const result = read(
      card(
        "Cele operacyjne | 1. Silne rodziny\n2. Opieka",
        "Kierunki działań | 1.1. Szkoła\n1.2. Poradnia\n2.1. Dom dziecka",
        "Realizatorzy | GOPS",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1 Silne rodziny / 1.1 / Szkoła",
      " / 1 Silne rodziny / 1.2 / Poradnia",
      " / 2 Opieka / 2.1 / Dom dziecka",
    ]);
  });

  test("read from lines with colons", () => {
    const result = outcome(
      readText(
        "Cel operacyjny: 1. Silne rodziny\nKierunki działań:\n- Szkoła dla rodziców\n- Poradnia\nRealizatorzy: GOPS\nCzas realizacji: 2021-2025\n",
        "karta.txt",
      ),
    );
    if (!result.ok) throw new Error(result.failure.code);
    expect(brief(result)).toEqual([" / 1 Silne rodziny /  / Szkoła dla rodziców", " / 1 Silne rodziny /  / Poradnia"]);
  });
});

describe("our own standard table", () => {
  const headers =
    "Obszar | Nr celu | Cel operacyjny | Nr | Działanie | Od kiedy | Do kiedy | Źródło finansowania | Odpowiedzialny | Partnerzy | Wskaźnik | Wskaźnik – wartość docelowa | Koszt | Status | Uwagi | Mój znacznik | Id".split(
      " | ",
    );
  const standard = grid(
    [
      headers,
      [
        "RODZINA",
        "I",
        "SILNA RODZINA",
        "1",
        "2 Mieszkania chronione",
        2021,
        2025,
        "budżet gminy",
        "GOPS",
        "Szkoła Podstawowa nr 1, Brzozowa; Policja",
        "liczba mieszkań",
        2,
        3500.5,
        "w toku",
        "corocznie",
        "tak",
        "ABCDEFGH",
      ],
      [
        "RODZINA",
        "I",
        "SILNA RODZINA",
        "2",
        "Poradnia",
        44286,
        "marzec 2024",
        "-",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "BCDEFGHJ",
      ],
      ["", "", "", "", "Wpisane przez użytkownika", "2022-03", null, "", "", "", "", "", "", "", "", "", ""],
      ["RODZINA", "I", "SILNA RODZINA", "2", "Poradnia", 2021, 2022, "-", "", "", "", "", "", "", "", "", "BCDEFGHJ"],
    ],
    {
      sheet: "Działania",
      formats: Array.from({ length: 5 }, (_, row) =>
        headers.map((_header, column) => (row === 2 && column === 5 ? "yyyy-mm-dd" : "General")),
      ),
    },
  );

  test("is read back as it is: ids, numbers, partners, extra columns; blanks stay blank", () => {
    const result = read(standard);
    const [first, second, third, fourth] = result.table.actions;
    expect(first).toMatchObject({
      id: "ABCDEFGH",
      number: "1",
      text: "2 Mieszkania chronione",
      partners: ["Szkoła Podstawowa nr 1, Brzozowa", "Policja"],
      cost: "3500,5",
      status: "w toku",
      note: "corocznie",
      extra: { "Mój znacznik": "tak" },
      indicator: { name: "liczba mieszkań", target: "2" },
    });
    expect([first!.from.iso, first!.to.iso, second!.from.iso, second!.to.iso, third!.from.iso]).toEqual([
      "2021",
      "2025",
      "2021-03-31",
      "2024-03",
      "2022-03",
    ]);
    expect([third!.area, third!.goal, third!.goalNumber]).toEqual(["", "", ""]);
    expect(third!.id).toMatch(/^[2-9A-Z]{8}$/);
    expect(fourth!.id).not.toBe("BCDEFGHJ");
    expect(codes(result)).toContain("reading.id-repeated");
    expect(
      result.table.columns.every(({ header, confidence }) => confidence === "sure" || header === "Mój znacznik"),
    ).toBe(true);
  });

  test("is read alone where a workbook also holds other sheets", () => {
    const other = sheet("Działanie | Od kiedy | Do kiedy | Odpowiedzialny", "Coś innego zupełnie | 2020 | 2021 | GOPS");
    expect(read({ ...other, sheet: "Stare" }, standard).table.actions).toHaveLength(4);
  });
});
