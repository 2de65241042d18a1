import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportingSentence } from "../../../src/core/messages/exporting";
import {
  exportPlan,
  partsOf,
  refreshDocument,
  type ExportOptions,
  type RefreshResult,
} from "../../../src/core/exporting";
import { readDocx } from "../../../src/core/reading/docx";
import { toDocx, wordEntries, wordFile, type Parts } from "../../build";
import { action, plan } from "./plan";
import { all, tablesOf, xmlParts } from "./word-parse";

type Done = Extract<RefreshResult, { ok: true }>;

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const chapter = (inner: string) =>
  `${p("Rozdział 4. Plan działań")}${inner}${p("Rozdział 5. Monitoring")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1417" w:right="1417" w:top="1417" w:bottom="1417"/></w:sectPr>`;
const png = (name: string) => new Uint8Array(readFileSync(join(__dirname, `../../../assets/${name}`)));
const options: ExportOptions = { table: plan([action({ id: "A", text: "Asystent rodziny." })]) };
const changed: ExportOptions = { table: plan([action({ id: "A", text: "Dwóch asystentów rodziny." })]) };

function refresh(docx: Uint8Array, from: ExportOptions = options): Done {
  const result = refreshDocument(docx, partsOf(from), "strategia.docx");
  if (!result.ok) throw new Error(result.failure.code);
  return result;
}

const documentXml = (docx: Uint8Array) => strFromU8(unzipSync(docx)["word/document.xml"]!);
/** Raw local records of every entry, by name: headers and packed bytes as they lie in the file. */
function records(zip: Uint8Array): Map<string, string> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const nameLength = view.getUint16(at + 26, true);
    const length = 30 + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
    found.set(
      strFromU8(zip.subarray(at + 30, at + 30 + nameLength)),
      Buffer.from(zip.subarray(at, at + length)).toString("hex"),
    );
    at += length;
  }
  return found;
}
/** The document with its own document.xml put through `edit`, as Word would save it after a user's edit. */
function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const entries = unzipSync(docx);
  const before = strFromU8(entries["word/document.xml"]!);
  const after = edit(before);
  if (after === before) throw new Error("the edit changed nothing");
  return zipSync({ ...entries, "word/document.xml": strToU8(after) });
}

/** The run of the action's text, with its properties as the first group. */
const RUN = /<w:r>(<w:rPr>(?:(?!<w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">Asystent rodziny\.<\/w:t><\/w:r>/;
const formatted = (xml: string, property: string) =>
  xml.replace(RUN, (run) => run.replace("<w:rPr>", `<w:rPr>${property}`));

describe("the first placement", () => {
  test.each<[string, string]>([
    ["a placeholder", p("{{tabela:działania}}")],
    [
      "without Polish letters, with spaces and capitals",
      p(" {{ Tabela: Dzialania }} ").replace("Tabela: D", "Tabela:D"),
    ],
    [
      "split over several runs",
      '<w:p><w:r><w:t>{{tab</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>ela:dzia</w:t></w:r><w:r><w:t>łania}}</w:t></w:r></w:p>',
    ],
    ["in a cell of the office's own frame", `<w:tbl><w:tr><w:tc>${p("{{tabela:działania}}")}</w:tc></w:tr></w:tbl>`],
    [
      "a bookmark on an empty paragraph",
      '<w:p><w:bookmarkStart w:id="7" w:name="tabela_działania"/><w:bookmarkEnd w:id="7"/></w:p>',
    ],
  ])("%s", (_, inner) => {
    const result = refresh(wordFile(chapter(inner)));
    expect(result).toMatchObject({ placed: ["tabela:działania"], replaced: [], conflicts: [], missing: [] });
    expect(tablesOf(result.docx).flat(2)).toContain("Asystent rodziny.");
    expect(documentXml(result.docx)).not.toContain("{{");
    expect(readDocx(result.docx, "x").ok).toBe(true);
  });

  test("a bookmark on a sentence keeps the sentence", () => {
    const result = refresh(
      wordFile(
        chapter(
          `<w:p><w:bookmarkStart w:id="7" w:name="tabela_dzialania"/><w:r><w:t>Zestawienie działań:</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>`,
        ),
      ),
    );
    expect(result.placed).toEqual(["tabela:działania"]);
    expect(documentXml(result.docx)).toMatch(/Zestawienie działań:.*<w:tbl>.*Rozdział 5/s);
  });

  test("range marks of the placeholder's paragraph stay, and a paragraph that ends a section does too", () => {
    const result = refresh(
      wordFile(
        chapter(
          '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr><w:bookmarkStart w:id="3" w:name="Plan"/><w:r><w:t>{{tabela:działania}}</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>',
        ),
      ),
    );
    const xml = documentXml(result.docx);
    expect(xml).toContain('<w:bookmarkStart w:id="3" w:name="Plan"/><w:bookmarkEnd w:id="3"/>');
    expect(xml).toMatch(/<\/w:sdt><w:p><w:pPr><w:sectPr>/);
  });

  test.each<[string, string, string]>([
    ["no place at all", p("tekst"), "refresh.missing"],
    ["a placeholder inside a sentence", p("Tabela: {{tabela:działania}} poniżej."), "refresh.inline"],
  ])("%s is said, and the same bytes come back", (_, inner, code) => {
    const before = wordFile(chapter(inner));
    const result = refresh(before);
    expect(result.docx).toBe(before);
    expect(result.missing).toEqual(["tabela:działania"]);
    expect(result.messages.map((message) => message.code)).toEqual([code]);
    expect(exportingSentence(result.messages[0]!)).toContain("{{tabela:działania}}");
  });

  test("the office's own styles are used under the ids it gave them; without them the look is written out", () => {
    const styles: Parts = {
      styles:
        '<w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Nagwek2"><w:name w:val="heading 2"/></w:style><w:style w:type="table" w:styleId="Tabela-Siatka"><w:name w:val="Table Grid"/></w:style>',
    };
    const own = documentXml(
      refresh(
        wordFile(
          chapter(
            `<w:p><w:pPr><w:pStyle w:val="Nagwek1"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>${p("{{tabela:działania}}")}`,
          ),
          styles,
        ),
      ).docx,
    );
    expect(own).toContain('<w:pStyle w:val="Nagwek2"/></w:pPr><w:r><w:t xml:space="preserve">RODZINA');
    expect(own).toContain('<w:tblStyle w:val="Tabela-Siatka"/>');
    const bare = documentXml(refresh(wordFile(chapter(p("{{tabela:działania}}")))).docx);
    expect(bare).not.toContain("<w:tblStyle");
    expect(bare).toContain("<w:tblBorders>");
  });
});

describe("all else stays to the byte", () => {
  const before = zipSync({
    ...wordEntries(chapter(p("{{tabela:działania}}")), { header1: p("Gmina Jarzębinów") }),
    "word/media/herb.png": [png("check-64.png"), { level: 0 }],
    "customXml/item1.xml": strToU8("<a/>"),
  });

  test("other entries are copied as they lie; of document.xml only the placeholder's paragraph changes", () => {
    const { docx } = refresh(before);
    const [old, now] = [records(before), records(docx)];
    expect([...now.keys()]).toEqual([...old.keys()]);
    for (const [name, record] of old) if (name !== "word/document.xml") expect(now.get(name)).toBe(record);
    const [head, tail] = documentXml(before).split(p("{{tabela:działania}}")) as [string, string];
    const xml = documentXml(docx);
    expect(xml.startsWith(head)).toBe(true);
    expect(xml.endsWith(tail)).toBe(true);
    expect(xml.slice(head.length, xml.length - tail.length)).toMatch(/^<w:sdt .*<\/w:sdt>$/s);
  });

  test("twice is the same file, byte for byte", () => {
    const once = refresh(before).docx;
    const twice = refresh(once);
    expect(twice).toMatchObject({ placed: [], replaced: [], unchanged: ["tabela:działania"], conflicts: [] });
    expect(Buffer.compare(Buffer.from(twice.docx), Buffer.from(once))).toBe(0);
  });

  test("a changed plan replaces what carries our tag and nothing else", () => {
    const once = refresh(before).docx;
    const result = refresh(once, changed);
    expect(result).toMatchObject({ placed: [], replaced: ["tabela:działania"], conflicts: [] });
    expect(tablesOf(result.docx).flat(2)).toContain("Dwóch asystentów rodziny.");
    expect(tablesOf(result.docx).flat(2)).not.toContain("Asystent rodziny.");
    const outside = (docx: Uint8Array) => documentXml(docx).replace(/<w:sdt .*<\/w:sdt>/s, "");
    expect(outside(result.docx)).toBe(outside(once));
    for (const [name, record] of records(once))
      if (name !== "word/document.xml") expect(records(result.docx).get(name)).toBe(record);
    expect(Buffer.compare(Buffer.from(refresh(result.docx, changed).docx), Buffer.from(result.docx))).toBe(0);
    expect(tablesOf(refresh(result.docx, options).docx)).toEqual(tablesOf(once));
  });

  test("a document another library made", async () => {
    const other = await toDocx([], { title: "{{tabela:działania}}" });
    const { docx, placed } = refresh(other);
    expect(placed).toHaveLength(1);
    for (const [name, bytes] of Object.entries(unzipSync(other)))
      if (name !== "word/document.xml") expect(unzipSync(docx)[name]).toEqual(bytes);
    expect(tablesOf(docx)).toHaveLength(1);
  });
});

describe("a table edited by hand is a conflict and is left as it is", () => {
  const once = refresh(wordFile(chapter(p("{{tabela:działania}}")))).docx;
  test.each<[string, (xml: string) => string]>([
    ["a word changed", (xml) => xml.replace("Asystent rodziny.", "Asystent rodzinny.")],
    ["a space added", (xml) => xml.replace("Asystent rodziny.", "Asystent  rodziny.")],
    ["a paragraph added", (xml) => xml.replace("</w:sdtContent>", `${p("Uwaga radcy")}</w:sdtContent>`)],
    ["a row deleted", (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*Asystent.*?<\/w:tr>/s, "")],
    [
      "a cell merged",
      (xml) =>
        xml.replace(
          /(<w:tc><w:tcPr><w:tcW[^>]*\/>)(<\/w:tcPr>(?:(?!<w:tc>).)*Asystent)/s,
          '$1<w:gridSpan w:val="1"/><w:vMerge/>$2',
        ),
    ],
    ["a word made bold", (xml) => formatted(xml, "<w:b/>")],
    ["a word highlighted", (xml) => formatted(xml, '<w:highlight w:val="yellow"/>')],
    [
      "a tracked insertion",
      (xml) => xml.replace(RUN, '<w:ins><w:r><w:t xml:space="preserve">Nowy </w:t></w:r></w:ins>$&'),
    ],
    ["emptied", (xml) => xml.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, "<w:sdtContent/>")],
  ])("%s", (_, edit) => {
    const touched = edited(once, edit);
    for (const from of [options, changed]) {
      const result = refresh(touched, from);
      expect(result).toMatchObject({ placed: [], replaced: [], unchanged: [], conflicts: ["tabela:działania"] });
      expect(result.docx).toBe(touched);
      expect(exportingSentence(result.messages[0]!)).toContain("zmieniono ręcznie");
    }
  });

  test.each<[string, (xml: string) => string]>([
    [
      "runs split, with ids of the saving and proofing marks",
      (xml) =>
        xml.replace(
          RUN,
          '<w:r w:rsidR="00A1">$1<w:t xml:space="preserve">Asystent </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00B2">$1<w:lastRenderedPageBreak/><w:t>rodziny.</w:t></w:r>',
        ),
    ],
    [
      "declarations moved to the root, column widths changed",
      (xml) => xml.replace(/<w:sdt [^>]*>/, "<w:sdt>").replace(/<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="77"/>'),
    ],
    ["a table style chosen", (xml) => xml.replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="Elegancka"/>')],
  ])("what Word changes by saving is no edit: %s", (_, edit) => {
    const saved = edited(once, edit);
    expect(refresh(saved).unchanged).toEqual(["tabela:działania"]);
    const result = refresh(saved, changed);
    expect(result.replaced).toEqual(["tabela:działania"]);
    expect(tablesOf(result.docx).flat(2)).toContain("Dwóch asystentów rodziny.");
    expect(readDocx(result.docx, "x").ok).toBe(true);
    expect(refresh(result.docx, changed).docx).toBe(result.docx);
  });
});

describe("pictures", () => {
  const chart = (file: string): ExportOptions => ({
    ...options,
    pictures: [{ name: "obciążenie", title: "Obciążenie", alt: "2026 – 1", png: png(file) }],
  });
  const before = wordFile(chapter(p("{{wykres:obciążenie}}") + p("{{tabela:działania}}")));

  test("a chart is placed with its file, relation and type; a new drawing takes the place of the old file", () => {
    const once = refresh(before, chart("check-64.png"));
    expect(once.placed).toEqual(["tabela:działania", "wykres:obciążenie"]);
    const media = (docx: Uint8Array) =>
      Object.entries(unzipSync(docx)).filter(([name]) => name.startsWith("word/media/"));
    expect(media(once.docx).map(([, bytes]) => bytes)).toEqual([png("check-64.png")]);
    expect(strFromU8(unzipSync(once.docx)["[Content_Types].xml"]!)).toContain('Extension="png"');
    const relation = all(xmlParts(once.docx).get("word/document.xml")!, "a:blip")[0]!.attributes["r:embed"];
    expect(
      all(xmlParts(once.docx).get("word/_rels/document.xml.rels")!, "Relationship").map(
        ({ attributes }) => attributes.Id,
      ),
    ).toContain(relation);
    expect(refresh(once.docx, chart("check-64.png")).docx).toBe(once.docx);

    const again = refresh(once.docx, chart("check-80.png"));
    expect(again).toMatchObject({ replaced: ["wykres:obciążenie"], unchanged: ["tabela:działania"] });
    expect(media(again.docx).map(([, bytes]) => bytes)).toEqual([png("check-80.png")]);
    expect(refresh(again.docx, chart("check-80.png")).docx).toBe(again.docx);
  });

  test("a picture changed by hand is a conflict", () => {
    const once = refresh(before, chart("check-64.png")).docx;
    const entries = unzipSync(once);
    const name = Object.keys(entries).find((each) => each.startsWith("word/media/"))!;
    const result = refresh(zipSync({ ...entries, [name]: png("structure-64.png") }), chart("check-64.png"));
    expect(result.conflicts).toEqual(["wykres:obciążenie"]);
  });
});

test("a document exported as refreshable is refreshed like any other", () => {
  const all: ExportOptions = {
    ...options,
    refreshable: true,
    summaries: [{ title: "Razem", header: ["a"], rows: [["1"]] }],
    pictures: [{ name: "w", title: "W", alt: "opis", png: png("check-64.png") }],
  };
  const exported = exportPlan(all);
  expect(readDocx(exported, "x").ok).toBe(true);
  expect(refresh(exported, all)).toMatchObject({
    unchanged: ["tabela:działania", "tabela:razem", "wykres:w"],
    placed: [],
    missing: [],
  });
  expect(refresh(exported, all).docx).toBe(exported);
  const later = refresh(exported, {
    ...all,
    ...changed,
    summaries: [{ title: "Razem", header: ["a"], rows: [["2"]] }],
  });
  expect(later).toMatchObject({ replaced: ["tabela:działania", "tabela:razem"], unchanged: ["wykres:w"] });
  expect(tablesOf(later.docx).flat(2)).toEqual(expect.arrayContaining(["Dwóch asystentów rodziny.", "2"]));
});

describe("documents that cannot be refreshed are refused with a sentence", () => {
  test.each<[string, Uint8Array, string]>([
    [
      "a strict document",
      wordFile("").length
        ? zipSync({
            ...wordEntries(""),
            "word/document.xml": strToU8(
              '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
            ),
          })
        : new Uint8Array(),
      "refresh.strict",
    ],
    [
      "UTF-16 content",
      zipSync({
        ...wordEntries(""),
        "word/document.xml": Uint8Array.from([
          0xff,
          0xfe,
          ...[...'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'].flatMap(
            (letter) => [letter.charCodeAt(0), 0],
          ),
        ]),
      }),
      "refresh.encoding",
    ],
    ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "file.doc"],
  ])("%s", (_, docx, code) => {
    expect(refreshDocument(docx, partsOf(options), "a.docx")).toEqual({
      ok: false,
      failure: { code, values: { file: "a.docx" } },
    });
  });
});
