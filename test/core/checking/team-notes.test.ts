/**
 * What many hands have decided goes into the settings of the workbook and comes back whole; a damaged log is kept
 * aside, never guessed.
 */
import { DEFAULT_SETTINGS, NO_NOTES, parseSettings, serialiseSettings } from "../../../src/core/checking";

const NOTES = {
  decisions: [
    {
      question: "Z czego zapłacimy?",
      answer: "budżet gminy",
      by: "Wójt",
      at: "2026-03-04T10:15:00",
      actionIds: ["AAAA1111"],
    },
  ],
  parked: ["owner:goal"],
  broken: [{ before: "AAAA1111", after: "BBBB2222" }],
};

test("decisions, parking and broken links come back as they were", () => {
  const read = parseSettings(serialiseSettings({ ...DEFAULT_SETTINGS, team: NOTES }));
  expect([read.settings.team, read.messages]).toEqual([NOTES, []]);
});

test("a part that is not there is empty", () => {
  expect(parseSettings('{"version":1,"team":{"parked":["x"]}}').settings.team).toEqual({ ...NO_NOTES, parked: ["x"] });
});

test.each([['"team":7'], ['"team":{"decisions":[{"question":1}]}'], ['"team":{"broken":[{"before":"a"}]}']])(
  "%s is said, kept, and written back as it was",
  (part) => {
    const { settings, messages } = parseSettings(`{"version":1,${part}}`);
    expect(settings.team).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(JSON.parse(serialiseSettings(settings)).team).toEqual(JSON.parse(`{${part}}`).team);
  },
);
