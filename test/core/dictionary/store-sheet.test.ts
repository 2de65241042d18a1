import fc from "fast-check";
import {
  addInstitutions,
  addVariant,
  BUILT_IN,
  dictionaryFromRows,
  dictionaryFromSheet,
  dictionaryRows,
  isNeverSame,
  plainName,
  rememberNeverSame,
  splitResponsible,
  type Dictionary,
  type DictionaryRows,
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

/** One cell of the table changed, by header. */
function withCell(
  rows: DictionaryRows,
  part: keyof DictionaryRows,
  name: string,
  header: string,
  text: string,
): DictionaryRows {
  const { headers } = rows[part];
  return {
    ...rows,
    [part]: {
      headers,
      rows: rows[part].rows.map((row) =>
        row[0] === name ? row.map((cell, index) => (headers[index] === header ? text : cell)) : row,
      ),
    },
  };
}

describe("the dictionary on the sheet", () => {
  test.each([
    ["as delivered", BUILT_IN],
    ["with the user's own entries", edited],
  ] as [string, Dictionary][])("comes back the same %s", (_, dictionary) => {
    const { dictionary: back, messages } = dictionaryFromRows(dictionaryRows(dictionary), dictionary);
    expect(messages).toEqual([]);
    expect(back).toEqual(dictionary);
  });

  test("comes back with all the user's entries when only the sheet is known", () => {
    const { dictionary: back } = dictionaryFromRows(dictionaryRows(edited), BUILT_IN);
    expect(
      back.institutions.filter(({ provenance }) => provenance.by !== "built-in").map(({ name }) => plainName(name)),
    ).toEqual(["gminny ośrodek kultury", "Centrum Aktywności „Młyn”", "biuro rzeczy znalezionych"]);
    expect(splitResponsible("CAM i dom ludowy", back).bodies.map(({ name }) => name)).toEqual([
      "Centrum Aktywności „Młyn”",
      "gminny ośrodek kultury",
    ]);
    expect(isNeverSame(back, "gok", "biblioteka")).toBe(true);
  });

  test("does not change when the user sorts it", () => {
    const rows = dictionaryRows(edited);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          rows.institutions.rows.map((_, index) => index),
          { minLength: rows.institutions.rows.length },
        ),
        (order) => {
          const shuffled = {
            ...rows,
            institutions: { ...rows.institutions, rows: order.map((index) => rows.institutions.rows[index]!) },
          };
          expect(dictionaryFromRows(shuffled, edited).dictionary).toEqual(edited);
        },
      ),
      { numRuns: 10 },
    );
  });

  test("the user's edits win and are marked as the user's", () => {
    const rows = withCell(
      dictionaryRows(BUILT_IN),
      "institutions",
      "gminny ośrodek pomocy społecznej",
      "Nazwa",
      "Gminny Ośrodek Wsparcia Rodziny",
    );
    const { dictionary } = dictionaryFromRows(rows);
    expect(splitResponsible("GOPS", dictionary).lead).toBe("Gminny Ośrodek Wsparcia Rodziny");
    expect(dictionary.institutions.find(({ id }) => id === "gops")?.provenance).toEqual({ by: "user" });
  });

  test("an own entry whose row is deleted leaves the dictionary, a built-in one stays: the sheet lists only some", () => {
    const rows = dictionaryRows(own);
    const without = {
      ...rows,
      institutions: {
        ...rows.institutions,
        rows: rows.institutions.rows.filter(([name]) => name !== "policja" && name !== "biuro rzeczy znalezionych"),
      },
    };
    const names = dictionaryFromRows(without, own).dictionary.institutions.map(({ name }) => plainName(name));
    expect(names).toContain("policja");
    expect(names).not.toContain("biuro rzeczy znalezionych");
  });

  test("lists the user's own entries, then the plan's, then what communes pick from", () => {
    const names = (used: string[]): string[] =>
      dictionaryRows(own, "pl", used).institutions.rows.map(([name]) => name!);
    expect(names(["AWR SP we współpracy z hospicjum"]).slice(0, 5)).toEqual(
      ["Centrum Aktywności „Młyn”", "biuro rzeczy znalezionych", "AWRSP", "hospicjum", "urząd gminy"].sort(
        (a, b) =>
          names(["AWR SP we współpracy z hospicjum"]).indexOf(a) -
          names(["AWR SP we współpracy z hospicjum"]).indexOf(b),
      ),
    );
    expect(names([])).not.toContain("hospicjum");
    expect(names([]).length).toBeLessThan(90);
    expect(new Set(names([])).size).toBe(names([]).length);
  });

  test("a known name typed into a new row is that entry, not a second one", () => {
    const rows = dictionaryRows(BUILT_IN);
    const typed = {
      ...rows,
      institutions: {
        ...rows.institutions,
        rows: [
          ...rows.institutions.rows,
          rows.institutions.headers.map((header) =>
            header === "Nazwa" ? "hospicjum" : header === "Skróty" ? "HOS" : "",
          ),
        ],
      },
    };
    const { dictionary } = dictionaryFromRows(typed);
    expect(dictionary.institutions).toHaveLength(BUILT_IN.institutions.length);
    expect(splitResponsible("HOS", dictionary).lead).toBe("hospicjum");
  });

  test("a new successor typed beside its predecessor is understood, a misspelt one is said", () => {
    const rows = dictionaryRows(own);
    const named = withCell(
      rows,
      "institutions",
      "biuro rzeczy znalezionych",
      "Następca",
      "Centrum Aktywności „Młyn” (od 2022-05)",
    );
    const back = dictionaryFromRows(named, own).dictionary.institutions.find(
      ({ name }) => name === "biuro rzeczy znalezionych",
    );
    expect(back?.successors).toMatchObject([{ since: "2022-05", verified: false }]);
    const { messages } = dictionaryFromRows(
      withCell(rows, "institutions", "biuro rzeczy znalezionych", "Następca", "Centrum Nieznane"),
      own,
    );
    expect(messages.map((message) => dictionarySentence(message))).toEqual([
      expect.stringContaining("„Centrum Nieznane”"),
    ]);
  });

  test.each([
    ["Istnieje do", "kiedyś", "dictionary.badDate"],
    ["Rodzaj", "firma krzak", "dictionary.unknownKind"],
  ])("an unreadable %s gives a message and the rest goes on", (header, text, code) => {
    const { dictionary, messages } = dictionaryFromRows(
      withCell(dictionaryRows(BUILT_IN), "institutions", "policja", header, text),
    );
    expect(messages.map((message) => message.code)).toEqual([code]);
    expect(dictionary.institutions).toHaveLength(BUILT_IN.institutions.length);
  });

  test("is found among the cells of the sheet, titles above and other tables beside it", () => {
    const rows = dictionaryRows(edited);
    const height = Math.max(rows.institutions.rows.length, rows.sources.rows.length);
    const width = rows.institutions.headers.length;
    const line = (index: number): string[] => [
      ...(rows.institutions.rows[index] ?? Array<string>(width).fill("")),
      "",
      ...(rows.sources.rows[index] ?? Array<string>(rows.sources.headers.length).fill("")),
      "",
      index === 0 ? "w trakcie" : "",
    ];
    const values = [
      ["Słownik"],
      ["Uwaga dla użytkownika"],
      [...rows.institutions.headers, "", ...rows.sources.headers, "", "Status"],
      ...Array.from({ length: height }, (_, index) => line(index)),
    ];
    const { dictionary, messages } = dictionaryFromSheet(values, edited);
    expect(messages).toEqual([]);
    expect(dictionary).toEqual(edited);
  });

  test("a sheet without the table gives the built-in dictionary and says so", () => {
    expect(dictionaryFromSheet([["coś"]])).toEqual({
      dictionary: BUILT_IN,
      messages: [{ code: "dictionary.noTable", values: {} }],
    });
  });
});
