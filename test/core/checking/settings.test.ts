/** Settings go to text and rows and back without loss, whatever is stored. */
import fc from "fast-check";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  serialiseSettings,
  settingsFromRows,
  settingsRows,
  type PlanSettings,
} from "../../../src/core/checking";
import { settingsSentence } from "../../../src/core/messages/checking";

const SETTINGS: PlanSettings = {
  ...DEFAULT_SETTINGS,
  frame: {
    name: "Strategia Gminy Sosnówka",
    level: "gmina",
    period: { from: "2026", to: "2035" },
    cusSince: "2027-01-01",
    referenceDate: "2026-11-21",
  },
  profile: "uchwala",
  severityByRule: { "FIN-01": "error", "DZI-03": "off", "NEW-07": "hint" },
  suppressions: [
    {
      code: "FIN-01",
      scope: "action",
      actionId: "K7PQ2M4X",
      reason: "wniosek w toku",
      author: "J. Kowal",
      until: "2026-12-31",
    },
    {
      code: "ODP-06",
      scope: "institution",
      institution: "Agencja „Rola”; oddział | filia",
      reason: "nazwa własna",
      author: "A. Nowak",
    },
    { code: "JEZ-01", scope: "rule", reason: "dokument archiwalny", author: "A. Nowak" },
  ],
  baseline: {
    made: "2026-10-01",
    author: "J. Kowal",
    entries: [
      { code: "FIN-02", actionId: "ABCDEFGH", subject: "" },
      { code: "CEL-02", actionId: "", subject: "Rodzina / II" },
      { code: "DZI-02", actionId: "AA+BB", subject: "" },
    ],
  },
  asked: [{ code: "FIN-01", actionId: "K7PQ2M4X", sentence: "Z czego zapłacimy?" }],
};

test("everything comes back from text and from rows", () => {
  expect(parseSettings(serialiseSettings(SETTINGS))).toEqual({ settings: SETTINGS, messages: [] });
  expect(settingsFromRows(settingsRows(SETTINGS))).toEqual({ settings: SETTINGS, messages: [] });
});

test("the rows are what a person can read", () => {
  const rows = settingsRows(SETTINGS).map((row) => row.join(" | "));
  expect(rows).toEqual(
    expect.arrayContaining([
      "Podstawowe dane",
      "Okres od | 2026",
      "Profil sprawdzania | przed uchwałą",
      "FIN-01 | błąd",
      "FIN-01 | działanie K7PQ2M4X | wniosek w toku | J. Kowal | 2026-12-31",
      "JEZ-01 | cała reguła | dokument archiwalny | A. Nowak | ",
    ]),
  );
});

test("rows with title lines above, empty rows and numbers for years are read as well", () => {
  const rows = [
    ["Ustawienia planu"],
    [""],
    ...settingsRows(SETTINGS).flatMap((row) => [
      row.map((cell) => (/^\d{4}$/.test(cell) ? Number(cell) : cell)),
      [null, null],
    ]),
  ];
  expect(settingsFromRows(rows).settings).toEqual(SETTINGS);
});

test("nothing stored means the defaults", () => {
  expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, messages: [] });
  expect(parseSettings(" ")).toEqual({ settings: DEFAULT_SETTINGS, messages: [] });
});

describe("what this version cannot read is said, kept and written back", () => {
  test.each<[string, object, string[]]>([
    ["a newer version with new fields", { version: 9, profile: "kontrola", radar: { on: true } }, ["settings-newer"]],
    ["an unknown field", { version: 1, radar: [1, 2] }, ["settings-unknown"]],
    ["a profile of later times", { version: 1, profile: "nadzór" }, ["settings-value"]],
    [
      "a severity nobody knows",
      { version: 1, severityByRule: { "FIN-01": "krytyczna", "FIN-02": "hint" } },
      ["settings-value"],
    ],
    [
      "a broken suppression beside a good one",
      { version: 1, suppressions: [{ code: "FIN-01" }, { code: "FIN-02", scope: "rule", reason: "a", author: "b" }] },
      ["settings-value"],
    ],
    [
      "a date that does not exist",
      { version: 1, frame: { cusSince: "2024-13-01", level: "gmina" } },
      ["settings-value"],
    ],
    [
      "a broken baseline entry",
      { version: 1, baseline: { entries: [{ code: 5 }, { code: "FIN-01", actionId: "A", subject: "" }] } },
      ["settings-value"],
    ],
    ["a baseline that is none", { version: 1, baseline: "tak" }, ["settings-value"]],
  ])("%s", (_, stored, codes) => {
    const first = parseSettings(JSON.stringify(stored));
    expect(first.messages.map(({ code }) => code)).toEqual(codes);
    for (const message of first.messages)
      expect(settingsSentence(message)).toMatch(/^[A-Z].+bez zmian\.$|^Ustawienia zapisano.+\.$/);
    const again = JSON.parse(serialiseSettings(first.settings)) as Record<string, unknown>;
    expect(parseSettings(JSON.stringify(again)).settings).toEqual(first.settings);
    for (const [key, value] of Object.entries(stored))
      for (const part of parts(value)) expect(JSON.stringify(again[key])).toContain(part);
    expect(settingsFromRows(settingsRows(first.settings)).settings).toEqual(first.settings);
  });

  test("text that is no JSON at all", () => {
    const { settings, messages } = parseSettings("{zepsute");
    expect(messages.map(({ code }) => code)).toEqual(["settings-broken"]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, unread: { broken: "{zepsute" } });
    expect(parseSettings(serialiseSettings(settings)).settings).toEqual(settings);
  });
});

/** The leaves of a stored value as JSON. */
function parts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(parts);
}

test("a choice of the user wins over a profile nobody could read", () => {
  const { settings } = parseSettings(JSON.stringify({ version: 1, profile: "nadzór" }));
  expect(JSON.parse(serialiseSettings({ ...settings, profile: "warsztat" }))).toMatchObject({ profile: "warsztat" });
});

test("any JSON is read without throwing, and reading what was written changes nothing more", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("version", "frame", "profile", "severityByRule", "suppressions", "baseline", "asked", "x"),
        fc.jsonValue(),
      ),
      (stored) => {
        const { settings } = parseSettings(JSON.stringify(stored));
        expect(parseSettings(serialiseSettings(settings)).settings).toEqual(settings);
      },
    ),
    { numRuns: 500 },
  );
});
