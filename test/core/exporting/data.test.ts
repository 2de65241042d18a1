import fc from "fast-check";
import { Schema } from "tableschema";
import { fileSentence } from "../../../src/core/messages/files";
import { exportingSentence } from "../../../src/core/messages/exporting";
import {
  abbreviationsOf,
  planFromJson,
  planTable,
  planToJson,
  toClipboard,
  toCsv,
  type PlainTable,
} from "../../../src/core/exporting";
import { readHtml } from "../../../src/core/reading/html";
import type { Table } from "../../../src/core/table";
import { action, plan, year } from "./plan";

/** RFC 4180 with ";", written for this test. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let quoted = false;
  const text = csv.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') field += text[++at];
      else if (letter === '"') quoted = false;
      else field += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === ";" || (letter === "\r" && text[at + 1] === "\n")) {
      rows.at(-1)!.push(field);
      field = "";
      if (letter === "\r") {
        rows.push([]);
        at++;
      }
    } else field += letter;
  }
  return rows.slice(0, -1);
}

const plain: PlainTable = {
  title: "Zestawienie",
  header: ["Obszar", "Uwagi"],
  rows: [
    ["RODZINA", "a;b"],
    ["<SENIORZY>", "linia 1\nlinia 2"],
    ["=SUMA(A1)", "- zakup"],
  ],
};

describe("the clipboard", () => {
  test("HTML pastes as a real table, with its header, and reads back to the same texts", () => {
    const { html } = toClipboard(plain);
    const result = readHtml(html, "schowek");
    if (!result.ok) throw new Error(result.failure.code);
    const [title, table] = result.document.blocks;
    expect(title).toMatchObject({ kind: "paragraph", text: "Zestawienie" });
    expect(table?.kind === "table" && table.cells.map((cell) => cell.text)).toEqual([
      ...plain.header,
      ...plain.rows.flat(),
    ]);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toContain("mso-number-format:'\\@'");
  });

  test("text has a row a line and a tab between cells", () => {
    expect(toClipboard({ ...plain, rows: [["a\tb", "c\nd"], ["tylko"]] }).text).toBe(
      "Obszar\tUwagi\r\na b\tc d\r\ntylko\t\r\n",
    );
  });

  test("a plan of no action still has its header", () => {
    expect(toClipboard(planTable(plan([]))).text).toBe(
      "Obszar\tCel operacyjny\tNr\tDziałanie\tOd kiedy\tDo kiedy\tŹródło finansowania\tOdpowiedzialny\r\n",
    );
  });
});

describe("CSV", () => {
  const table = plan([
    action({
      id: "AAAA2222",
      text: 'Zakup „łóżek"; transport',
      funding: "-",
      from: { kind: "date", iso: "2026-03", text: "marzec 2026" },
      to: { kind: "continuous", text: "na bieżąco" },
      extra: { Zasoby: "1 etat", Id: "stary" },
    }),
    action({
      id: "BBBB3333",
      text: '=HYPERLINK("x")',
      responsible: "+48 12 345",
      funding: "- zakup",
      cost: "-5",
      note: "@foo",
    }),
  ]);
  const { csv, schema } = toCsv(table);
  const [header, ...rows] = parseCsv(csv) as [string[], ...string[][]];
  const cell = (row: number, name: string) => rows[row]![header.indexOf(name)];

  test("begins with a byte order mark and ends its rows with CRLF", () => {
    expect(csv.startsWith("\uFEFFObszar;Nr celu;Cel operacyjny;")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(rows).toHaveLength(2);
  });

  test("has the sheet's columns, the source's own ones, Id last; a name taken twice is told apart", () => {
    expect(header).toEqual([
      "Obszar",
      "Nr celu",
      "Cel operacyjny",
      "Nr",
      "Działanie",
      "Od kiedy",
      "Do kiedy",
      "Źródło finansowania",
      "Odpowiedzialny",
      "Koszt",
      "Uwagi",
      "Zasoby",
      "Id (2)",
      "Id",
    ]);
    expect(rows.map((row) => row.length)).toEqual([14, 14]);
    expect(cell(0, "Id (2)")).toBe("stary");
    expect(cell(0, "Id")).toBe("AAAA2222");
  });

  test.each<[string, number, string, string]>([
    ["quotes and dividers", 0, "Działanie", 'Zakup „łóżek"; transport'],
    ["a month", 0, "Od kiedy", "2026-03"],
    ["words for a term", 0, "Do kiedy", "na bieżąco"],
    ["a lone dash", 0, "Źródło finansowania", "-"],
    ["a formula is made text", 1, "Działanie", '\'=HYPERLINK("x")'],
    ["a plus", 1, "Odpowiedzialny", "'+48 12 345"],
    ["a list mark", 1, "Źródło finansowania", "'- zakup"],
    ["a negative number stays one", 1, "Koszt", "-5"],
    ["an at sign", 1, "Uwagi", "'@foo"],
  ])("%s", (_, row, name, expected) => {
    expect(cell(row, name)).toBe(expected);
  });

  test("the schema is a valid Table Schema of exactly these columns", async () => {
    const checked = await Schema.load(schema as never);
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(schema.primaryKey).toBe("Id");
    for (const field of schema.fields) expect(field.description).toMatch(/\.$/);
    for (const row of rows) expect(() => checked.castRow(row)).not.toThrow();
  });

  test.each([
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00A0=1",
    "\u200B=1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
  ])("%j cannot become a formula, and is counted; without the guard it stays as it is", (text) => {
    const model = { title: "t", header: ["k"], rows: [[text]] };
    const { csv, guarded } = toCsv(model);
    expect(parseCsv(csv)[1]![0]).toMatch(/^'/);
    expect(guarded).toBe(1);
    const free = toCsv(model, { safe: false });
    expect(free.guarded).toBe(0);
    expect(parseCsv(free.csv)[1]![0]).not.toMatch(/^'/);
  });

  test.each(["-5", "-12,50", "-", "zakup", "'=1"])("%j gets no apostrophe", (text) =>
    expect(toCsv({ title: "t", header: ["k"], rows: [[text]] }).guarded).toBe(0),
  );

  test("any text comes back, but for the apostrophe before what would be a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }), (texts) => {
        const [, ...back] = parseCsv(
          toCsv({ title: "t", header: texts.map((_, index) => `k${index}`), rows: [texts] }).csv,
        );
        expect(back[0]!.map((text) => text.replace(/^'/, ""))).toEqual(texts.map((text) => text.replace(/^'/, "")));
      }),
    );
  });
});

describe("JSON of the whole plan", () => {
  const full: Table = plan(
    [
      action({
        text: "emoji 👩‍👧, samotny \uD800, \u0000",
        indicator: {
          name: "w",
          base: "1",
          baseYear: "2025",
          target: "2",
          unit: "os.",
          source: "GUS",
          frequency: "rok",
        },
        cost: "1 zł",
        status: "w toku",
        done: "tak",
        strategicGoal: "S",
        extra: { Inna: "x" },
        partners: ["a", "b"],
        from: { ...year("2026"), yearFromTitle: true, movedFrequency: "co rok" },
        origin: { file: "a.xlsx", sheet: "Plan", address: "A5:I5", row: 5 },
      }),
    ],
    {
      period: { from: "2026", to: "2032" },
      columns: [{ header: "Zadanie", column: "action", confidence: "likely", how: "synonym" }],
      areas: ["RODZINA", "PUSTY"],
    },
  );
  const frame = {
    level: "gmina" as const,
    name: "Strategia",
    period: { from: "2026", to: "2032" },
    cusSince: "2028-01-01",
  };

  test("is read back to the last field", () => {
    expect(planFromJson(planToJson({ table: full, frame }))).toEqual({ ok: true, plan: { table: full, frame } });
    expect(planFromJson(`\uFEFF${planToJson({ table: full })}`)).toEqual({ ok: true, plan: { table: full } });
    expect(planToJson({ table: full })).toBe(planToJson({ table: full }));
  });

  const broken = (
    change: (data: { version: unknown; format: unknown; table: Record<string, unknown> }) => void,
  ): string => {
    const data = JSON.parse(planToJson({ table: full }));
    change(data);
    return JSON.stringify(data);
  };
  test.each<[string, string, string, string | undefined]>([
    ["not JSON", "{", "json.broken", undefined],
    ["other JSON", "[]", "json.broken", undefined],
    ["another format", broken((data) => (data.format = "x")), "json.broken", undefined],
    ["a newer version", broken((data) => (data.version = 99)), "json.newer", undefined],
    ["no actions", broken((data) => delete data.table.actions), "json.invalid", "table.actions"],
    [
      "a number for a text",
      broken((data) => ((data.table.actions as { funding: unknown }[])[0]!.funding = 5)),
      "json.invalid",
      "table.actions[0].funding",
    ],
    [
      "an unknown kind of term",
      broken((data) => ((data.table.actions as { from: { kind: string } }[])[0]!.from.kind = "x")),
      "json.invalid",
      "table.actions[0].from.kind",
    ],
    ["a null area", broken((data) => (data.table.areas = [null])), "json.invalid", "table.areas[0]"],
  ])("%s is refused with a sentence", (_, text, code, place) => {
    const result = planFromJson(text);
    expect(result).toMatchObject({ ok: false, failure: { code, values: place === undefined ? {} : { place } } });
    if (!result.ok) expect(exportingSentence(result.failure) ?? fileSentence(result.failure)).toMatch(/\.$/);
  });
});

test("the list of abbreviations has those of the cells that the dictionary explains, in alphabetical order", () => {
  const list = abbreviationsOf(
    plan([action({ responsible: "GOPS, PCPR i PUP", funding: "PFRON", text: "Praca z XYZ." })]),
  );
  const shorts = list.map(({ short }) => short);
  expect(shorts).toEqual(expect.arrayContaining(["GOPS", "PCPR", "PUP"]));
  expect(shorts).not.toContain("XYZ");
  expect(shorts).not.toContain("MOPS");
  expect(shorts).toEqual([...shorts].sort((left, right) => left.localeCompare(right, "pl")));
  for (const { long } of list) expect(long).not.toContain("+");
});
