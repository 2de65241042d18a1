import { strToU8, unzipSync, zipSync } from "fflate";
import { fileSentence } from "../../../../src/core/messages/files";
import { readDocx } from "../../../../src/core/reading/docx";
import { openZip, refusal, sniff } from "../../../../src/core/reading/files";
import { part, toXlsx, wordEntries, wordFile } from "../../../build";

const body = "<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>";
const changed = (entries: Record<string, Uint8Array>) => zipSync({ ...wordEntries(body), ...entries });
const without = (name: string) =>
  zipSync(Object.fromEntries(Object.entries(wordEntries(body)).filter(([key]) => key !== name)));
const ole = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
/** Claims in every header that the entry holds 10 bytes. */
function lyingSizes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return bytes;
}
function encrypted(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return bytes;
}
function flipped(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
  return bytes;
}
const bomb = zipSync({ ...wordEntries(body), "word/document.xml": new Uint8Array(65 << 20) }, { level: 1 });

describe("a file that cannot be used gives one sentence that says what to do", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["empty", () => new Uint8Array(), "file.empty"],
    ["only white space", () => strToU8(" \r\n "), "file.empty"],
    ["cut in half", () => wordFile(body).subarray(0, 400), "file.zip-broken"],
    ["with a damaged byte", () => flipped(wordFile(body.repeat(50))), "file.zip-broken"],
    ["an old .doc", () => ole("WordDocument"), "file.doc"],
    ["an old .xls", () => ole("Workbook"), "file.xls"],
    ["a .docx with a password", () => ole("EncryptedPackage"), "file.encrypted"],
    ["a zip with a password", () => encrypted(wordFile(body)), "file.encrypted"],
    ["a bomb in the document", () => bomb, "file.bomb"],
    ["a bomb that lies about its size", () => lyingSizes(bomb), "file.bomb"],
    [
      "too many entries",
      () => zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`word/${n}`, new Uint8Array()]))),
      "file.bomb",
    ],
    [
      "XML with a DOCTYPE",
      () =>
        changed({
          "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "aaa">]><w:document xmlns:w="x">&a;</w:document>'),
        }),
      "file.xml-entities",
    ],
    [
      "XML with an undeclared entity",
      () =>
        changed({ "word/document.xml": part("document", "<w:body><w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p></w:body>") }),
      "file.xml-entities",
    ],
    [
      "a DOCTYPE in the styles",
      () => zipSync({ ...wordEntries(body, { styles: "" }), "word/styles.xml": strToU8("<!DOCTYPE x><x/>") }),
      "file.xml-entities",
    ],
    [
      "XML that is cut",
      () => changed({ "word/document.xml": part("document", "<w:body>").subarray(0, 500) }),
      "file.xml-broken",
    ],
    [
      "XML nested past all reason",
      () => changed({ "word/document.xml": part("document", "<w:p>".repeat(100_000)) }),
      "file.xml-large",
    ],
    ["without its document", () => without("word/document.xml"), "file.no-document"],
    ["with another root", () => changed({ "word/document.xml": strToU8("<html/>") }), "file.no-document"],
    ["a PDF", () => strToU8("%PDF-1.7\n"), "file.pdf"],
    ["an RTF", () => strToU8("{\\rtf1 x}"), "file.rtf"],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "file.image"],
    [
      "an .odt",
      () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
      "file.odt",
    ],
    [
      "an .ods",
      () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<x/>"),
        }),
      "file.ods",
    ],
    ["another zip", () => zipSync({ "zdjecia/a.txt": strToU8("x") }), "file.zip"],
    ["a page", () => strToU8("<html><body>Plan</body></html>"), "file.is-html"],
    ["plain text", () => strToU8("KRYZYS RODZINY\n\tCELE"), "file.is-text"],
    ["random bytes", () => new Uint8Array([1, 2, 3, 0, 5, 6, 7, 8]), "file.unknown"],
  ])("%s", (_, make, code) => {
    const result = readDocx(make(), "plan.docx");
    expect(result).toEqual({ ok: false, failure: { code, values: { file: "plan.docx" } } });
    if (result.ok) return;
    for (const locale of ["pl", "en"] as const)
      expect(fileSentence(result.failure, locale)).toMatch(/plan\.docx.*\.$/s);
  });

  test("a workbook named .docx is named for what it is, and the other way round", async () => {
    const workbook = await toXlsx([], { kind: "flat" });
    expect(readDocx(workbook, "plan.docx")).toMatchObject({ ok: false, failure: { code: "file.is-xlsx" } });
    expect(refusal(wordFile(body), "plan.xlsx", "xlsx")).toMatchObject({ code: "file.is-docx" });
    expect(refusal(workbook, "plan.xlsx", "xlsx")).toBeUndefined();
    expect(sniff(workbook)).toBe("xlsx");
  });
});

describe("a workbook is looked at before another engine opens it", () => {
  const edited = async (edit: (entries: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const entries = unzipSync(await toXlsx([], { kind: "flat" }));
    edit(entries);
    return zipSync(entries);
  };
  test.each<[string, (entries: Record<string, Uint8Array>) => void, string]>([
    [
      "a DOCTYPE in a sheet",
      (entries) =>
        (entries["xl/worksheets/sheet1.xml"] = strToU8(
          '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>',
        )),
      "file.xlsx-entities",
    ],
    [
      "a bomb among the sheets",
      (entries) => (entries["xl/worksheets/sheet9.xml"] = new Uint8Array(65 << 20)),
      "file.bomb",
    ],
    ["no workbook part", (entries) => void delete entries["xl/workbook.xml"], "file.no-workbook"],
    [
      "a binary workbook",
      (entries) => {
        delete entries["xl/workbook.xml"];
        entries["xl/workbook.bin"] = new Uint8Array(4);
      },
      "file.xlsb",
    ],
    [
      "slides",
      (entries) => {
        delete entries["xl/workbook.xml"];
        entries["ppt/presentation.xml"] = new Uint8Array(4);
      },
      "file.unknown",
    ],
  ])("%s", async (_, edit, code) => {
    const failure = refusal(await edited(edit), "plan.xlsx", "xlsx");
    expect(failure).toEqual({ code, values: { file: "plan.xlsx" } });
    for (const locale of ["pl", "en"] as const) expect(fileSentence(failure!, locale)).toMatch(/plan\.xlsx.*\.$/s);
  });
});

test("a bomb is stopped inside the stream: no more comes out than the cap", () => {
  const small = { entries: 10, entryBytes: 1 << 20, totalBytes: 2 << 20 };
  const open = (sizes: number[]) => {
    const opened = openZip(
      zipSync(Object.fromEntries(sizes.map((size, index) => [`x${index}`, new Uint8Array(size)]))),
      small,
    );
    if (!opened.ok) throw new Error(opened.trouble);
    return opened.zip;
  };
  expect(open([small.entryBytes + 1]).read("x0")).toEqual({ ok: false, trouble: "bomb" });
  expect(open([small.entryBytes]).read("x0")).toMatchObject({ ok: true });
  expect(open([1 << 20, 1 << 20]).trouble()).toBeUndefined();
  expect(open([1 << 20, 1 << 20, 1]).trouble()).toBe("bomb");
});

test("no prefix of a good file and no flipped byte makes the reader throw", () => {
  const good = wordFile(body.repeat(20), { styles: '<w:style w:styleId="a"/>' });
  for (let length = 0; length < good.length; length += 7)
    expect(readDocx(good.subarray(0, length), "x").ok).toBe(false);
  for (let at = 0; at < good.length; at += 11) {
    const bytes = good.slice();
    bytes[at]! ^= 0x55;
    expect(() => readDocx(bytes, "x")).not.toThrow();
  }
});
