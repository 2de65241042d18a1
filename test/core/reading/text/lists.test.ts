/**
 * Actions told without a table: named records, numbered actions with their parts below, a mail's list, a page laid out
 * by spaces.
 */
import { proveReceipt, readText, recognise } from "../../../../src/core/reading";

type Row = [text: string, from: string, to: string, responsible: string];

function read(text: string): { rows: Row[]; codes: string[]; goals: string[]; funding: string[] } | string {
  const source = readText(text, "plan.txt");
  if (!source.ok) return source.failure.code;
  const result = recognise(source.document);
  if (!result.ok) return result.failure.code;
  expect(proveReceipt(source.document, result)).toEqual([]);
  return {
    rows: result.table.actions.map((a) => [a.text, a.from.iso ?? "", a.to.iso ?? "", a.responsible]),
    codes: result.messages.map(({ code }) => code),
    goals: result.table.actions.map((a) => a.goal || a.area),
    funding: result.table.actions.map((a) => a.funding),
  };
}

test.each([
  ["letters", "a) ", "b) ", "c) ", " • "],
  ["dashes", "- ", "- ", "- ", ""],
  ["no marks", "", "", "", ""],
])("records whose parts are named on lines of their own (%s)", (_, a, b, c, value) => {
  const record = (number: number, what: string, who: string, when: string) =>
    `${number}.\n\n${a}Zakres zadania\n${value}${what}\n\n${b}Realizujący\n${value}${who}\n\n${c}Termin\n${value}${when}\n`;
  expect(
    read(
      [
        "PLAN DZIAŁANIA NA LATA 2025-2026",
        record(1, "Podjazd przy przychodni", "Wydział Inwestycji", "III kw. 2025 r."),
        record(2, "Szkolenie z prostego języka", "Sekretarz Gminy", "do końca 2026 r."),
      ].join("\n\n"),
    ),
  ).toMatchObject({
    rows: [
      ["Podjazd przy przychodni", "2025-07", "2025-09", "Wydział Inwestycji"],
      ["Szkolenie z prostego języka", "", "2026", "Sekretarz Gminy"],
    ],
    codes: expect.arrayContaining(["reading.text-records"]),
  });
});

test("a value that is a word of the trade stays a value", () => {
  const record = (who: string) =>
    `a) Zakres zadania\n • Plan szkoleń ${who}\nb) Realizujący\n • ${who}\nc) Termin\n • 2025\n`;
  expect(read(["Koordynator", "Partnerzy", "Koordynator"].map(record).join("\n"))).toMatchObject({
    rows: [
      ["Plan szkoleń Koordynator", "2025", "2025", "Koordynator"],
      ["Plan szkoleń Partnerzy", "2025", "2025", "Partnerzy"],
      ["Plan szkoleń Koordynator", "2025", "2025", "Koordynator"],
    ],
  });
});

test("numbered actions with named parts below, headings of goals between them", () => {
  const text = `Plan na lata 2025-2027

Cel operacyjny 1. Dom bez barier

1. Przegląd budynków gminy,
w tym szkół.
   Termin realizacji: listopad 2025
   Odpowiedzialny: Referat Inwestycji

2. Zakup pętli indukcyjnej
   Termin realizacji: 2026
   Odpowiedzialny: Sekretarz

Cel operacyjny 2. Proste słowa

1. Warsztaty z prostego języka
   Termin realizacji: I poł. 2027
   Odpowiedzialny: GBP

Z poważaniem
Anna Kos`;
  expect(read(text)).toMatchObject({
    rows: [
      ["Przegląd budynków gminy, w tym szkół.", "2025-11", "2025-11", "Referat Inwestycji"],
      ["Zakup pętli indukcyjnej", "2026", "2026", "Sekretarz"],
      ["Warsztaty z prostego języka", "2027-01", "2027-06", "GBP"],
    ],
    goals: ["Dom bez barier", "Dom bez barier", "Proste słowa"],
  });
});

test.each([" – ", " - ", "; "])("items of a mail divided by %j are told by what they hold", (divider) => {
  const items = [
    ["Remont świetlicy", "do końca 2027", "Urząd Gminy", "budżet gminy"],
    ["Plac zabaw", "2026", "rada sołecka", "fundusz sołecki"],
    ["Kurs dla seniorów", "wakacje 2026", "biblioteka", "bez kosztów"],
  ];
  const text = `Dzień dobry,\nprzesyłam zadania:\n\n${items.map((item, at) => `${at + 1}. ${item.join(divider)}`).join("\n")}\n\nPozdrawiam`;
  expect(read(text)).toMatchObject({
    rows: [
      ["Remont świetlicy", "", "2027", "Urząd Gminy"],
      ["Plac zabaw", "2026", "2026", "rada sołecka"],
      ["Kurs dla seniorów", "2026-07", "2026-08", "biblioteka"],
    ],
    funding: ["budżet gminy", "fundusz sołecki", "bez kosztów"],
    codes: expect.arrayContaining(["reading.text-list"]),
  });
});

test("a list whose items have unlike parts is not pretended to be a table", () => {
  expect(typeof read("1. Remont – 2026 – Urząd Gminy\n2. Plac zabaw – 2026\n3. Kurs – wiosną – biblioteka – nic")).toBe(
    "string",
  );
});

const LAID_OUT = `Program na lata 2025-2027
Lp.   DZIAŁANIE             TERMIN         ODPOWIE-
                                           DZIALNY
I.    SENIORZY I ICH BLISCY
1.    Klub seniora          cały okres     GOPS
      przy świetlicy
2.    Transport do lekarza  2026           Urząd Gminy,
      i na rehabilitację                   OSP
II.   MŁODZIEŻ
1.    Zajęcia sportowe      2025-2027      GOK
`;

test("columns kept by spaces, cells wrapped over lines", () => {
  expect(read(LAID_OUT)).toMatchObject({
    rows: [
      ["Klub seniora przy świetlicy", "2025", "2027", "GOPS"],
      ["Transport do lekarza i na rehabilitację", "2026", "2026", "Urząd Gminy, OSP"],
      ["Zajęcia sportowe", "2025", "2027", "GOK"],
    ],
    goals: ["SENIORZY I ICH BLISCY", "SENIORZY I ICH BLISCY", "MŁODZIEŻ"],
    codes: expect.arrayContaining(["reading.text-aligned"]),
  });
});

test("text that stands under no column is not put into one", () => {
  expect(typeof read(LAID_OUT.replace("      przy świetlicy", "         przy świetlicy"))).toBe("string");
});

test.each([
  ["cells end with a bar", "1 | Dane w BIP | Informatyk |\nPublikacja |\n30.09.2025 |"],
  ["the break is inside a cell", "1 | Dane w BIP | Informatyk | Publi-\nkacja | 30.09.2025 |"],
  ["the rest without bars", "1 | Dane w BIP | Informatyk |\nPublikacja\n| 30.09.2025 |"],
])("rows of bars broken over lines: %s", (_, broken) => {
  const text = `Lp. | Działanie | Realizujący | Sposób realizacji | Termin |\n${broken}\n2 | Pętla | Sekretarz | Zakup | 2026 |`;
  expect(read(text)).toMatchObject({
    rows: [
      ["Dane w BIP", "2025-09-30", "2025-09-30", "Informatyk"],
      ["Pętla", "2026", "2026", "Sekretarz"],
    ],
  });
});

test("Word's soft breaks, cell marks and TABs inside quotes stay in their cell", () => {
  const header = "Lp.\tDziałanie\tTermin\tOdpowiedzialny";
  const rows = [
    ["Klub", "2025", "2025", "GOPS szkoła"],
    ["Kurs dla seniorów", "2026", "2026", "GOK"],
  ];
  expect(read(`${header}\n1.\tKlub\t2025\tGOPS\vszkoła\n2.\tKurs dla seniorów\t2026\tGOK`)).toMatchObject({ rows });
  expect(read(`${header}\n1.\tKlub\t2025\tGOPS szkoła\n2.\t"Kurs\tdla seniorów"\t2026\tGOK`)).toMatchObject({ rows });
  const marks = `${header}\n1.\tKlub\t2025\tGOPS szkoła\n2.\tKurs dla seniorów\t2026\tGOK\n`
    .replaceAll("\t", "\u0007")
    .replaceAll("\n", "\u0007\r\n");
  expect(read(marks)).toMatchObject({ rows });
});
