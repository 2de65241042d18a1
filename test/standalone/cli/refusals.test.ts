import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { ROOT, cli, workFolder } from "./run";

const folder = workFolder();
const file = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (document: string | Uint8Array): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELS),
    "word/document.xml": typeof document === "string" ? strToU8(document) : document,
  });

async function priceList(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Cennik").addRows([
    ["Towar", "Jednostka", "Cena netto", "VAT"],
    ["Krzesło", "szt.", 120, "23%"],
    ["Stół", "szt.", 450, "23%"],
    ["Lampa", "szt.", 89.9, "23%"],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const paragraphs = (texts: string[]) =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`;
const ENTITIES = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${W}><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;

const inputs: [name: string, make: () => Uint8Array | string | Promise<Uint8Array>][] = [
  ["pusty.docx", () => new Uint8Array()],
  ["pusty.xlsx", () => new Uint8Array()],
  ["pusty.txt", () => ""],
  ["popsuty.docx", () => docx(paragraphs(["a"])).slice(0, 300)],
  ["popsuty.xlsx", () => strToU8("PK\u0003\u0004 to nie jest archiwum")],
  [
    "stary.doc",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  ],
  [
    "stary-jako.docx",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  ],
  ["bomba.docx", () => docx(new Uint8Array(65 * 1024 * 1024))],
  ["encje.docx", () => docx(ENTITIES)],
  [
    "bez-tabeli.docx",
    () => docx(paragraphs(["Protokół z posiedzenia rady.", "Omówiono sprawy bieżące i zamknięto posiedzenie."])),
  ],
  ["cennik.xlsx", () => priceList()],
  ["cennik.txt", () => "Towar\tJednostka\tCena\nKrzesło\tszt.\t120 zł\nStół\tszt.\t450 zł\n"],
  ["obraz.png", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
];

describe("an input that cannot be used", () => {
  test.each(inputs)("%s: exit 2, one Polish sentence, no output file, nothing changed", async (name, make) => {
    const input = file(name, await make());
    const before = readFileSync(input);
    const out = join(folder, `${name}.wynik.xlsx`);
    const json = join(folder, `${name}.json`);
    const listed = readdirSync(folder);
    const { code, out: printed, err } = cli("structure", input, "--out", out, "--json", json);
    expect([code, printed]).toEqual([2, ""]);
    // Where answers would help, the columns that can be answered for are listed under the sentence.
    const [sentence, ...columns] = err.trimEnd().split("\n");
    expect(sentence).toMatch(/^\p{Lu}[^]*[.!]$/u);
    if (columns.length > 0) expect(columns[0]).toContain("--map");
    expect(err).not.toMatch(/Error|undefined|nieoczekiwany|\bat /);
    expect([existsSync(out), existsSync(json)]).toEqual([false, false]);
    expect(readdirSync(folder)).toEqual(listed);
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

describe("a call that cannot be carried out", () => {
  const sample = join(ROOT, "samples/plan-tekst.txt");
  test.each<[string[], RegExp]>([
    [["struktura", sample], /Nie znam polecenia „struktura”/],
    [["structure", sample], /--out/],
    [["structure", "--out", "a.xlsx"], /Nie podano pliku/],
    [["structure", sample, "--out", sample], /nie może zastąpić/],
    [["structure", sample, "--out", "/nie/ma/takiego/folderu/a.xlsx"], /Nie można zapisać/],
    [["structure", "nie-ma.docx", "--out", "a.xlsx"], /Nie ma pliku „nie-ma.docx”/],
    [["check", sample, "--profile", "szybki"], /„szybki”.*warsztat/],
    [["check", sample, "--fail-on", "hint"], /„hint”/],
    [["check", sample, "--wszystko", "tak"], /Nie znam opcji/],
    [["check", sample, sample], /jeden plik/],
    [["handout", sample, "--out", join(folder, "pakiety"), "--return-by", "31.12.2026"], /RRRR-MM-DD/],
  ])("%j is refused with a sentence", (args, sentence) => {
    const { code, err } = cli(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("without a command it shows the list and fails; with help it shows the list", () => {
    expect(cli()).toMatchObject({ code: 2, out: expect.stringContaining("structure PLIK") as string });
    for (const asked of [["help"], ["check", "--help"], ["structure", sample, "-h"]])
      expect(cli(...asked)).toMatchObject({ code: 0, out: expect.stringContaining("check PLIK") as string, err: "" });
  });

  test("a folder that holds files is not written into", () => {
    const full = join(folder, "pelny");
    mkdirSync(full);
    writeFileSync(join(full, "wazne.xlsx"), "x");
    expect(cli("handout", sample, "--out", full)).toMatchObject({
      code: 2,
      err: expect.stringContaining("nie jest pusty") as string,
    });
    expect(readdirSync(full)).toEqual(["wazne.xlsx"]);
  });
});
