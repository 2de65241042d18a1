import { progressOf, reportOf, toFill, valueHeader, withMonitoring, yearOfHeader } from "../../../src/core/monitoring";
import { action, table } from "../../build/table";

test.each([
  ["zrealizowane", "done"],
  ["Zrealizowano w całości", "done"],
  ["zakończone", "done"],
  ["100%", "done"],
  ["w trakcie realizacji", "running"],
  ["częściowo zrealizowane", "running"],
  ["realizowane na bieżąco", "running"],
  ["w toku", "running"],
  ["niezrealizowane", "not-started"],
  ["Nie zrealizowano", "not-started"],
  ["nie rozpoczęto", "not-started"],
  ["planowane na 2027", "not-started"],
  ["zaniechano", "abandoned"],
  ["odstąpiono od realizacji", "abandoned"],
  ["-", "none"],
  ["", "none"],
  ["brak", "none"],
  [undefined, "none"],
  ["patrz protokół", "other"],
])("the status %j is read as %s", (status, expected) => expect(progressOf(status)).toBe(expected));

const plan = table(
  action({
    text: "Klub seniora",
    status: "zrealizowane",
    done: "Klub działa od maja, 45 osób.",
    indicator: { name: "liczba osób", target: "60" },
    extra: { [valueHeader(2026)]: "45" },
  }),
  action({ text: "Kursy komputerowe", status: "w trakcie" }),
  action({ text: "Bank żywności" }),
  action({
    text: "Remont świetlicy",
    area: "Infrastruktura",
    goalNumber: "I",
    goal: "Dobre lokale",
    status: "niezrealizowane",
    done: "Brak wykonawcy.",
  }),
  action({ text: "Dowóz", area: "Infrastruktura", goalNumber: "II", goal: "Transport", done: "Kupiono bus." }),
);

describe("the section of the yearly report", () => {
  const report = reportOf(plan, { name: "Strategia", mission: "Dobre życie" });

  test("numbers goals through all areas and keeps every action under its goal", () => {
    expect(
      report.areas.map((area) => [area.name, area.goals.map((goal) => [goal.number, goal.text, goal.lines.length])]),
    ).toEqual([
      ["Rodzina", [[1, "Sprawna pomoc rodzinie", 3]]],
      [
        "Infrastruktura",
        [
          [2, "Dobre lokale", 1],
          [3, "Transport", 1],
        ],
      ],
    ]);
  });

  test("counts add up to the actions, and a row that says nothing is one without information", () => {
    expect(report.counts).toEqual({ done: 1, running: 1, "not-started": 1, abandoned: 0, none: 1, other: 1 });
    expect(Object.values(report.counts).reduce((a, b) => a + b)).toBe(report.actions);
  });

  test("values of the indicator come with their year and the target", () => {
    expect(report.areas[0]!.goals[0]!.lines[0]!.indicators).toEqual([
      { name: "liczba osób", year: "2026", value: "45", target: "60" },
    ]);
  });

  test("a goal without actions is in the report too", () => {
    const withGoal = {
      ...plan,
      goals: [...plan.goals, { area: "Infrastruktura", number: "III", text: "Dostępność", origin: { file: "" } }],
    };
    expect(reportOf(withGoal).areas[1]!.goals.map((goal) => goal.text)).toContain("Dostępność");
  });
});

test("who has to fill what is told by institution", () => {
  expect(toFill(plan).map((each) => [each.institution, each.rows.map((row) => [row.text, row.missing])])).toEqual([
    [
      "GOPS",
      [
        ["Kursy komputerowe", ["done"]],
        ["Bank żywności", ["status", "done"]],
        ["Dowóz", ["status"]],
      ],
    ],
  ]);
});

test("the columns of monitoring are added and nothing filled is lost", () => {
  const open = withMonitoring(plan, 2026);
  expect(open.actions[0]).toEqual(plan.actions[0]);
  expect(open.actions[2]).toMatchObject({ status: "", done: "", extra: { "Wskaźnik – wartość 2026": "" } });
});

test.each([
  ["Wskaźnik – wartość 2026", "2026"],
  ["Wartość wskaźnika (2027)", "2027"],
  ["2028 – wartość osiągnięta", "2028"],
  ["Uwagi 2026", undefined],
])("%s is a value of year %s", (header, year) => expect(yearOfHeader(header)).toBe(year));
