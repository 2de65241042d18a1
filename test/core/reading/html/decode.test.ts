import { readBytes } from "../../../../src/core/reading";
import { decodeText, detectEncoding, sniff } from "../../../../src/core/reading/files";

const TEXT = "Cel: zażółć gęślą jaźń. ŚRODKI WŁASNE – źródło „GOPS”";
const LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
/** Code points of the Polish letters in the two one-byte encodings, from the encodings' own tables. */
const CP1250 = [
  0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa5, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0x8c, 0x8f, 0xaf,
];
const LATIN2 = [
  0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf, 0xa1, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0xa6, 0xac, 0xaf,
];
/** The same letters of "CSV (MS-DOS)" and "CSV (Macintosh)", from Unicode's mapping tables. */
const CP852 = [
  0xa5, 0x86, 0xa9, 0x88, 0xe4, 0xa2, 0x98, 0xab, 0xbe, 0xa4, 0x8f, 0xa8, 0x9d, 0xe3, 0xe0, 0x97, 0x8d, 0xbd,
];
const MAC_CE = [
  0x88, 0x8d, 0xab, 0xb8, 0xc4, 0x97, 0xe6, 0x90, 0xfd, 0x84, 0x8c, 0xa2, 0xfc, 0xc1, 0xee, 0xe5, 0x8f, 0xfb,
];
const inBytes = (text: string, table: readonly number[]) =>
  Uint8Array.from(
    [...text].map((letter) => (LETTERS.includes(letter) ? table[LETTERS.indexOf(letter)]! : letter.charCodeAt(0))),
  );
const utf16 = (text: string, big: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? "\uFEFF" : ""), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 255, code >> 8];
      return big ? pair.reverse() : pair;
    }),
  );
const PLAIN = "Cel: zażółć gęślą jaźń. ŚRODKI WŁASNE";

test.each<[string, Uint8Array, string, string]>([
  ["UTF-8", new TextEncoder().encode(TEXT), "utf-8", TEXT],
  ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${TEXT}`), "utf-8", TEXT],
  ["UTF-16 of Notepad", utf16(TEXT, false, true), "utf-16le", TEXT],
  ["UTF-16, the other order", utf16(TEXT, true, true), "utf-16be", TEXT],
  ["UTF-16 without a mark", utf16(TEXT, false, false), "utf-16le", TEXT],
  ["Windows-1250", inBytes(PLAIN, CP1250), "windows-1250", PLAIN],
  ["ISO-8859-2", inBytes(PLAIN, LATIN2), "iso-8859-2", PLAIN],
  ["code page 852", inBytes(PLAIN, CP852), "cp852", PLAIN],
  ["the Mac's page", inBytes(PLAIN, MAC_CE), "mac-ce", PLAIN],
  ["one word in 852", inBytes("Dział;Środki", CP852), "cp852", "Dział;Środki"],
  ["one word in 1250", inBytes("Dział;Środki", CP1250), "windows-1250", "Dział;Środki"],
  [
    "a page that says what it is",
    inBytes(`<meta charset="iso-8859-2"><p>żółw`, LATIN2),
    "iso-8859-2",
    `<meta charset="iso-8859-2"><p>żółw`,
  ],
  ["plain ASCII", new TextEncoder().encode("Plan 2026"), "utf-8", "Plan 2026"],
])("%s", (_, bytes, encoding, text) => {
  expect(detectEncoding(bytes)).toBe(encoding);
  expect(decodeText(bytes)).toBe(text);
});

test.each<[string, string, string]>([
  ["a page", "<!DOCTYPE html><html>", "html"],
  ["an XHTML page", '<?xml version="1.0"?>\n<html>', "html"],
  ["a page after comments", "<!-- a > b --> <!----> \n<!--->--><table>", "html"],
  ["comments without end", "<!---->".repeat(1000) + "tekst", "text"],
  ["an open comment", "<!-- " + "<!--".repeat(1000), "text"],
  ["white space and no page", " \n".repeat(4000) + "x", "text"],
  ["a clipboard", "Version:0.9\r\nStartHTML:1", "html"],
  ["a fragment of a table", "dalej <td>a</td>", "html"],
  ["text with a tab", "KRYZYS\n\tCELE", "text"],
  ["text with a bracket", "a < b", "text"],
  ["nothing", "\n\n", "empty"],
  ["a PDF", "%PDF-1.4", "pdf"],
])("sniff: %s", (_, text, kind) => {
  expect(sniff(new TextEncoder().encode(text))).toBe(kind);
});

test("UTF-16 text is text, bytes are not", () => {
  expect(sniff(utf16(TEXT, false, true))).toBe("text");
  expect(sniff(new Uint8Array([0x41, 0, 0, 0, 1, 2, 3]))).toBe("unknown");
});

/** UTF-8 read as another code page and saved again, as a program that knows no UTF-8 does. */
const spoiled = (text: string, page: string): string => new TextDecoder(page).decode(new TextEncoder().encode(text));

test.each(["windows-1250", "windows-1252"])(
  "letters once saved in the wrong page (%s) are put right and told",
  (page) => {
    const plain =
      "Lp.;Działanie;Termin;Źródło finansowania;Odpowiedzialny\n1.;Gęś i łódź – środki;2025;budżet gminy;Wójt";
    const result = readBytes(new TextEncoder().encode(spoiled(plain, page)), "plan.csv");
    if (!result.ok) throw new Error(result.failure.code);
    const [table] = result.document.blocks;
    expect(table?.kind === "table" ? table.cells.map(({ text }) => text).join(";") : "").toBe(plain.replace("\n", ";"));
    expect(result.document.messages.map(({ code }) => code)).toEqual(["file.letters-mended"]);
  },
);

test("sound text stays as it is, foreign letters included", () => {
  for (const text of ["Zażółć gęślą jaźń", "Lützschena, Škoda, Žilina – „partner”", "Ĺ i Ă osobno"])
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
});

const page = "<html><body><table><tr><td>Lp.</td><td>Dzia=C5=82anie</td></tr></table></body></html>";

test.each<[string, string, string]>([
  ["an archive of a page", `MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n${page}`, "file.mht"],
  [
    "one whose head begins otherwise",
    `From: <Saved>\r\nSubject: Plan\r\n dalej\r\nMIME-Version: 1.0\r\n\r\n${page}`,
    "file.mht",
  ],
  [
    "XML of Excel 2003",
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table><Row/></Table></Workbook>`,
    "file.xml-excel",
  ],
  [
    "XML of Word 2003",
    `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument><w:tbl/></w:wordDocument>`,
    "file.xml-word",
  ],
])("%s is refused with the way out, not read as a page", (_, text, code) => {
  const result = readBytes(new TextEncoder().encode(text), "plan.doc");
  expect(result).toMatchObject({ ok: false, failure: { code } });
});
