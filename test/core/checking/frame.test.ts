import { guessFrame } from "../../../src/core/checking";
import { settingsSentence } from "../../../src/core/messages/checking";
import { plan } from "./sample";

test.each([
  ["Strategia Gminy Sosnówka na lata 2026-2035", "gmina"],
  ["Strategia ponadlokalna gmin Sosnówka i Dębina", "ponadlokalna"],
  ["Strategia miasta na prawach powiatu Dębina", "miasto na prawach powiatu"],
  ["Program dla województwa sosnowskiego", "województwo"],
  ["Powiatowa strategia dla powiatu sosnowskiego i jego gmin", "powiat"],
  ["Strategia Miasta Dębina", "miasto"],
  ["Strategia Miasta i Gminy Dębina", "gmina"],
])("%s is of the level %s", (title, level) => {
  const { frame, messages } = guessFrame(plan([{}], { title }));
  expect(frame).toMatchObject({ level, name: title, period: { from: "2026", to: "2035" } });
  expect(messages.map(({ code }) => code)).toEqual([
    "frame-period-guessed",
    "frame-name-guessed",
    "frame-level-guessed",
  ]);
  for (const message of messages) expect(settingsSentence(message)).toMatch(/^[A-Z].+\.$/);
});

test("without a title the leading bodies speak, and a centre of social services is asked about", () => {
  const { frame, messages } = guessFrame(
    plan([
      { lead: "samorząd gminy", responsible: "Samorząd gminy" },
      { lead: "CUS", responsible: "CUS" },
    ]),
  );
  expect(frame.level).toBe("gmina");
  expect(frame.cusSince).toBeUndefined();
  expect(messages.map(({ code }) => code)).toContain("frame-cus-guessed");
});

test("where nothing speaks nothing is guessed", () => {
  expect(guessFrame(plan([], { period: undefined }))).toEqual({ frame: {}, messages: [] });
});
