/** The plan in an office's own template: its styles, its page, its header; what it holds stays. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportInTemplate, type ExportOptions } from "../../../src/core/exporting";
import { summaryTables } from "../../../src/core/summarising";
import { wordEntries } from "../../build";
import { action, plan } from "./plan";
import { all, paragraphsOf, tablesOf, xmlParts } from "./word-parse";

const table = plan([action({ text: "Asystent rodziny." }), action({ number: "2", text: "Porady." })]);
const options: ExportOptions = { table, summaries: summaryTables(table), captions: true, charts: true };
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Legenda"><w:name w:val="caption"/></w:style>' +
  '<w:style w:type="table" w:styleId="Tabela-Siatka"><w:name w:val="Table Grid"/></w:style>';
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="2000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
const cover = "<w:p><w:r><w:t>Gmina Olszyny</w:t></w:r></w:p>";

function template(body: string): Uint8Array {
  const entries = wordEntries(body, { styles: STYLES, header1: "<w:p><w:r><w:t>Urząd Gminy</w:t></w:r></w:p>" });
  const types = strFromU8(entries["[Content_Types].xml"]!).replace("document.main+xml", "template.main+xml");
  return zipSync({ ...entries, "[Content_Types].xml": strToU8(types) });
}

function filled(body: string, more: Partial<ExportOptions> = {}): Uint8Array {
  const result = exportInTemplate({ ...options, ...more, template: template(body) }, "urząd.dotx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.docx;
}

test("the template's styles are used under its own ids, and its header stays", () => {
  const docx = filled(`${cover}<w:p/>${SECTION}`);
  const styles = new Set(paragraphsOf(docx).map(({ style }) => style));
  expect(styles).toContain("Nagwek1");
  expect(styles).toContain("Legenda");
  expect(styles).not.toContain("Heading1");
  expect(all(xmlParts(docx).get("word/document.xml")!, "w:tblStyle")[0]!.attributes["w:val"]).toBe("Tabela-Siatka");
  expect(strFromU8(unzipSync(docx)["word/header1.xml"]!)).toContain("Urząd Gminy");
  expect(strFromU8(unzipSync(docx)["[Content_Types].xml"]!)).toContain("document.main+xml");
  expect(strFromU8(unzipSync(docx)["[Content_Types].xml"]!)).not.toContain("template.main+xml");
});

test("its cover stays before the plan, empty paragraphs at its end go, and its margins hold on both kinds of page", () => {
  const docx = filled(`${cover}<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p><w:p/>${SECTION}`);
  expect(paragraphsOf(docx)[0]!.text).toBe("Gmina Olszyny");
  expect(tablesOf(docx)[0]!.flat()).toContain("Asystent rodziny.");
  const document = xmlParts(docx).get("word/document.xml")!;
  const sections = all(document, "w:sectPr");
  // The cover stands, the plan lies, the narrow tables stand again.
  expect(sections.map((each) => all(each, "w:pgSz")[0]!.attributes["w:orient"] ?? "portrait")).toEqual([
    "portrait",
    "landscape",
    "portrait",
  ]);
  for (const each of sections) {
    expect(all(each, "w:pgMar")[0]!.attributes["w:left"]).toBe("2000");
    expect(all(each, "w:headerReference")[0]!.attributes["r:id"]).toBe("rId2");
  }
  const widths = all(document, "w:tblGrid").map((grid) =>
    all(grid, "w:gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(16838 - 3000);
  expect(Math.max(...widths)).toBeGreaterThan(16838 - 3100);
});

test("native charts come into the template's package, each with its relation and its type", () => {
  const entries = unzipSync(filled(SECTION));
  const charts = Object.keys(entries).filter((name) => /^word\/charts\//.test(name));
  expect(charts.length).toBeGreaterThan(2);
  const types = strFromU8(entries["[Content_Types].xml"]!);
  const relations = strFromU8(entries["word/_rels/document.xml.rels"]!);
  for (const name of charts) {
    expect(types).toContain(`PartName="/${name}"`);
    expect(relations).toContain(`Target="${name.slice("word/".length)}"`);
  }
});

test("the document's title is the plan's, not the template's", () => {
  const entries = unzipSync(template(SECTION));
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Szablon urzędu</dc:title></cp:coreProperties>';
  const result = exportInTemplate(
    { ...options, template: zipSync({ ...entries, "docProps/core.xml": strToU8(core) }) },
    "u.dotx",
  );
  if (!result.ok) throw new Error(result.failure.code);
  const titled = strFromU8(unzipSync(result.docx)["docProps/core.xml"]!);
  expect(titled).toContain("<dc:title>Strategia na lata 2026–2032</dc:title>");
  expect(titled).not.toContain("Szablon");
});

test("a template with macros is refused with a sentence", () => {
  const entries = unzipSync(template(SECTION));
  const macros = zipSync({ ...entries, "word/vbaProject.bin": new Uint8Array([1]) });
  const result = exportInTemplate({ ...options, template: macros }, "makra.dotm");
  expect(result).toMatchObject({ ok: false, failure: { values: { file: "makra.dotm" } } });
});
