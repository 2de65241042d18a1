import fc from "fast-check";
import {
  addInstitutions,
  addVariant,
  BUILT_IN,
  dictionaryFromRows,
  dictionaryRows,
  isNeverSame,
  learn,
  parseDictionary,
  rememberNeverSame,
  serialiseDictionary,
  splitResponsible,
  undoBatch,
} from "../../../src/core/dictionary";
import { dictionarySentence } from "../../../src/core/messages/dictionary";

const own = addInstitutions(
  BUILT_IN,
  [
    { name: "Centrum Aktywności „Młyn”", abbreviations: ["CAM"], sector: "kultura i sport" },
    { name: "biuro rzeczy znalezionych" },
  ],
  { by: "user" },
).dictionary;
const edited = addVariant(rememberNeverSame(own, "gok", "biblioteka"), "gok", "dom ludowy");

describe("the dictionary in a file", () => {
  test("comes back the same", () => {
    expect(parseDictionary(serialiseDictionary(edited))).toEqual({ dictionary: edited, messages: [], rest: [] });
  });

  test("keeps what the user removed removed", () => {
    const smaller = { ...BUILT_IN, institutions: BUILT_IN.institutions.filter(({ id }) => id !== "kosciol") };
    expect(parseDictionary(serialiseDictionary(smaller)).dictionary).toEqual(smaller);
  });

  test.each([
    ["not JSON", "{"],
    ["another JSON", "[1]"],
    ["empty", ""],
    ["null", "null"],
  ])("%s: a message, the dictionary as it was", (_, text) => {
    const { dictionary, messages } = parseDictionary(text, "slownik.json", edited);
    expect(dictionary).toBe(edited);
    expect(dictionarySentence(messages[0]!)).toContain("„slownik.json”");
  });

  test("a newer version is refused with a sentence that says what to do", () => {
    const newer = JSON.stringify({ ...JSON.parse(serialiseDictionary(edited)), version: 99 });
    const { dictionary, messages } = parseDictionary(newer, "slownik.json", BUILT_IN);
    expect(dictionary).toBe(BUILT_IN);
    expect(dictionarySentence(messages[0]!)).toMatch(/zaktualizuj dodatek/);
  });

  test("a broken entry is skipped with a message and goes back into the file", () => {
    const file = JSON.parse(serialiseDictionary(own)) as { institutions: unknown[] };
    file.institutions.push({ name: "Bez pól" });
    const { dictionary, messages, rest } = parseDictionary(JSON.stringify(file));
    expect(dictionary.institutions).toHaveLength(own.institutions.length);
    expect(dictionarySentence(messages[0]!)).toContain("„Bez pól”");
    expect(
      (JSON.parse(serialiseDictionary(dictionary, rest)) as { institutions: unknown[] }).institutions,
    ).toContainEqual({ name: "Bez pól" });
  });

  test("any text at all is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseDictionary(text).messages.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("additions", () => {
  const cells = ["Zajazd u Zosi we współpracy z policją", "Zajazd u Zosi, GOPS", "GOPS"];

  test("are learnt from cells in one batch and undone as one", () => {
    const { dictionary, added } = learn(cells, BUILT_IN, "partia 1");
    expect(added.map(({ name }) => name)).toEqual(["Zajazd u Zosi"]);
    expect(splitResponsible(cells[0]!, dictionary).bodies[0]).toMatchObject({
      kind: "institution",
      name: "Zajazd u Zosi",
    });
    expect(undoBatch(dictionary, "partia 1")).toEqual(BUILT_IN);
  });

  test("an automatic addition is still known as such after the sheet was written and read", () => {
    const { dictionary } = learn(cells, BUILT_IN, "partia 1");
    expect(undoBatch(dictionaryFromRows(dictionaryRows(dictionary), BUILT_IN).dictionary, "partia 1")).toEqual(
      BUILT_IN,
    );
  });
});

describe("never the same", () => {
  test.each([
    ["OPS", "DPS"],
    ["GOPS", "MOPS"],
    ["PUP", "WUP"],
    ["OPS", "GOPS"],
    ["ABC", "ABD"],
    ["KPP", "KMP"],
  ])("%s and %s never merge by themselves", (a, b) => {
    expect(isNeverSame(BUILT_IN, a, b)).toBe(true);
    expect(isNeverSame(BUILT_IN, b, a)).toBe(true);
  });

  test.each([
    ["AWR SP", "AWRSP"],
    ["GOPS", "gminny ośrodek pomocy społecznej"],
    ["organizacje pozarządowe", "NGO"],
  ])("%s and %s may be one", (a, b) => {
    expect(isNeverSame(BUILT_IN, a, b)).toBe(false);
  });

  test("what was said is remembered: the misspelt name is no longer taken for the other", () => {
    const misspelt = "Powiatowy Urząd Pracyy";
    expect(splitResponsible(misspelt).bodies[0]?.id).toBe("pup");
    expect(splitResponsible(misspelt, rememberNeverSame(BUILT_IN, misspelt, "pup")).bodies[0]?.id).not.toBe("pup");
  });
});
