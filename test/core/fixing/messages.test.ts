import { BUILT_IN, dictionaryFromRows, dictionaryRows } from "../../../src/core/dictionary";
import { FIX_KINDS } from "../../../src/core/fixing";
import { dictionarySentence, dictionaryWord, type DictionaryCode } from "../../../src/core/messages/dictionary";
import { fixingSentence, fixKindName, type FixingCode } from "../../../src/core/messages/fixing";
import { PL as DICTIONARY } from "../../../src/core/messages/pl/dictionary";
import { PL as FIXING } from "../../../src/core/messages/pl/fixing";

const VALUES = {
  file: "slownik.json",
  version: 2,
  known: 1,
  name: "Klub Seniora",
  place: "wiersz 7",
  kind: "firma",
  programme: "RPO 2030",
  date: "kiedyś",
  successor: "Centrum Usług Społecznych",
  count: 22,
  goal: "II",
  number: "3",
  before: "GOPS",
  after: "CUS",
  since: "1.11.2021",
  institution: "GOPS",
  actions: 5,
  cells: 12,
  names: "w Borowej, w Lipie",
};

describe("sentences of the dictionary and of fixing", () => {
  test.each(Object.keys(DICTIONARY) as DictionaryCode[])("%s reads well in both languages", (code) => {
    for (const locale of ["pl", "en"] as const) {
      const text = dictionarySentence({ code, values: VALUES }, locale) ?? "";
      expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
      expect(dictionaryWord(code, locale, VALUES)).toBe(text);
    }
    expect(dictionarySentence({ code, values: VALUES })).not.toMatch(/\b(the|row|dictionary|unknown)\b/i);
  });

  test.each(Object.keys(FIXING) as FixingCode[])("%s reads well in both languages", (code) => {
    for (const locale of ["pl", "en"] as const)
      expect(fixingSentence({ code, values: VALUES }, locale)).not.toMatch(/undefined|NaN|\[object|^$/);
    expect(fixingSentence({ code, values: VALUES })).not.toMatch(/\b(the|cell|action|from|until)\b/i);
  });

  test("every kind of fix has a name", () => {
    for (const kind of Object.keys(FIX_KINDS)) expect(fixKindName(kind)).toBeTruthy();
  });

  test.each([
    [1, "1 działanie zaczyna się"],
    [3, "3 działania zaczynają się"],
    [5, "5 działań zaczyna się"],
    [22, "22 działania zaczynają się"],
  ])("plurals: %d", (count, begins) => {
    expect(fixingSentence({ code: "succession.later", values: { count } })).toContain(begins);
  });

  test("the English sheet reads back to the same dictionary", () => {
    expect(dictionaryFromRows(dictionaryRows(BUILT_IN, "en")).dictionary).toBe(BUILT_IN);
  });
});
