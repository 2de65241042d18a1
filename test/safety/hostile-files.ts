/** Files made to hang, fill or break a reader, each small on disk. Names say what is wrong with them. */
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { wordFile } from "../build/package";

export interface HostileFile {
  name: string;
  bytes: () => Uint8Array;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Book {
  /** What stands inside the worksheet element. */
  sheet?: string;
  /** Other parts, or other texts for these. */
  parts?: Zippable;
  sheets?: string;
  names?: string;
}

const times = (count: number, piece: (at: number) => string): string => {
  const pieces: string[] = [];
  for (let at = 0; at < count; at++) pieces.push(piece(at));
  return pieces.join("");
};
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const PLAN_HEADERS = ["Cel", "Działanie", "Od", "Do", "Źródło finansowania", "Odpowiedzialny"];
const planRow = (row: number): string[] => [
  `Cel ${row % 9}`,
  `Budowa drogi nr ${row}`,
  "2026",
  "2027",
  "budżet gminy",
  "GOPS",
];
const sheetRow = (texts: readonly string[], row: number): string =>
  `<row r="${row}">${texts.map((text, column) => inline(`${"ABCDEF"[column]!}${row}`, text)).join("")}</row>`;
const PLAN = sheetRow(PLAN_HEADERS, 1) + times(6, (at) => sheetRow(planRow(at), at + 2));
const planSheet = (rows: number): string =>
  `<sheetData>${sheetRow(PLAN_HEADERS, 1)}${times(rows, (at) => sheetRow(planRow(at), at + 2))}</sheetData>`;

function book({ sheet = `<sheetData>${PLAN}</sheetData>`, parts = {}, sheets = "", names = "" }: Book): Uint8Array {
  return zipSync(
    {
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets || '<sheet name="Plan" sheetId="1" r:id="r1"/>'}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      "xl/sharedStrings.xml": strToU8(`<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`),
      ...parts,
    },
    { level: 9 },
  );
}

const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const wordRow = (texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
const wordPlan = (rows: number): string =>
  `<w:tbl>${wordRow(PLAN_HEADERS)}${times(rows, (at) => wordRow(planRow(at)))}</w:tbl>`;
const htmlPlan = (more: string): string =>
  `<table><tr>${PLAN_HEADERS.map((header) => `<th>${header}</th>`).join("")}</tr>${more}</table>`;

const text = (written: string) => () => strToU8(written);
/** A million spaces to the megabyte, a thousandth on disk. */
const blank = (megabytes: number): Uint8Array => new Uint8Array(megabytes << 20).fill(32);

const manyHeaders = (): Uint8Array => {
  const relations = times(200, (at) => `<Relationship Id="h${at}" Type="${OFFICE}/header" Target="document.xml"/>`);
  const body = `${wordPlan(2000)}<w:sectPr>${times(200, (at) => `<w:headerReference w:type="default" r:id="h${at}"/>`)}</w:sectPr>`;
  return zipSync({
    ...Object.fromEntries(
      Object.entries(unzipSync(wordFile(body))).filter(([name]) => name !== "word/_rels/document.xml.rels"),
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    ),
  });
};

const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${times(30, (at) => `<!ENTITY a${at} "&a${at - 1 < 0 ? "" : at - 1};&a${at - 1 < 0 ? "" : at - 1};">`)}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>`;

const list = (numFmt: string, start: string): Uint8Array =>
  wordFile(
    times(40, (at) =>
      paragraph(`Budowa drogi ${at}`, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
    ),
    {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${numFmt}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    },
  );

const ZIPS: readonly HostileFile[] = [
  { name: "bomb.docx", bytes: () => zipSync({ ...unzipSync(wordFile("<w:p/>")), "word/media/a.xml": blank(300) }) },
  { name: "bomb.xlsx", bytes: () => book({ parts: { "xl/worksheets/sheet1.xml": blank(300) } }) },
  {
    name: "forty-thousand-parts.docx",
    bytes: () =>
      zipSync({
        ...unzipSync(wordFile("<w:p/>")),
        ...Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`word/x/${at}.xml`, new Uint8Array(0)])),
      }),
  },
  { name: "cut-in-half.docx", bytes: () => wordFile(wordPlan(50)).slice(0, 900) },
  {
    name: "junk-before.docx",
    bytes: () => Uint8Array.from([...new Uint8Array(3000).fill(65), ...wordFile(wordPlan(5))]),
  },
  {
    name: "junk-after.docx",
    bytes: () => Uint8Array.from([...wordFile(wordPlan(5)), ...new Uint8Array(70_000).fill(65)]),
  },
  {
    name: "names-that-climb.xlsx",
    bytes: () =>
      book({
        parts: {
          "../../../evil.xml": strToU8("<a/>"),
          "/etc/evil.xml": strToU8("<a/>"),
          "C:\\evil.xml": strToU8("<a/>"),
        },
      }),
  },
  { name: "only-a-central-directory.xlsx", bytes: () => book({}).slice(-400) },
];

const WORD: readonly HostileFile[] = [
  { name: "two-hundred-headers.docx", bytes: manyHeaders },
  {
    name: "laughs.docx",
    bytes: () => zipSync({ ...unzipSync(wordFile("<w:p/>")), "word/document.xml": strToU8(laughs) }),
  },
  {
    name: "deep-controls.docx",
    bytes: () => wordFile(`${"<w:sdt><w:sdtContent>".repeat(40_000)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(40_000)}`),
  },
  {
    name: "deep-tables.docx",
    bytes: () => wordFile(`${"<w:tbl><w:tr><w:tc>".repeat(3_000)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(3_000)}`),
  },
  {
    name: "wide-spans.docx",
    bytes: () =>
      wordFile(
        `<w:tbl>${times(300, () => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>${paragraph("a")}</w:tc></w:tr>`)}</w:tbl>`,
      ),
  },
  {
    name: "skipped-columns.docx",
    bytes: () =>
      wordFile(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc>${paragraph("a")}</w:tc></w:tr></w:tbl>`,
      ),
  },
  { name: "roman-numbers-of-billions.docx", bytes: () => list("upperRoman", "2147483600") },
  { name: "letters-of-billions.docx", bytes: () => list("lowerLetter", "2147483600") },
  { name: "numbers-of-letters.docx", bytes: () => list("decimal", "NaN") },
  { name: "breaks.docx", bytes: () => wordFile(`<w:p><w:r>${"<w:br/>".repeat(200_000)}</w:r></w:p>`) },
  { name: "ten-thousand-rows.docx", bytes: () => wordFile(wordPlan(10_000)) },
  { name: "a-word-of-a-megabyte.docx", bytes: () => wordFile(wordPlan(2) + paragraph("a".repeat(1 << 20))) },
  {
    name: "merged-downwards.docx",
    bytes: () =>
      wordFile(
        `<w:tbl>${wordRow(PLAN_HEADERS)}${times(5_000, () => `<w:tr>${times(6, () => `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`)}</w:tr>`)}</w:tbl>`,
      ),
  },
];

const SHEETS: readonly HostileFile[] = [
  { name: "hundred-thousand-rows.xlsx", bytes: () => book({ sheet: planSheet(100_000) }) },
  {
    name: "dimension-of-everything.xlsx",
    bytes: () => book({ sheet: `<dimension ref="A1:XFD1048576"/><sheetData>${PLAN}</sheetData>` }),
  },
  {
    name: "cell-beyond-the-sheet.xlsx",
    bytes: () =>
      book({ sheet: `<sheetData>${PLAN}<row r="99999999"><c r="ZZZZZZZ99999999"><v>1</v></c></row></sheetData>` }),
  },
  {
    name: "strings-that-are-not-there.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN}<row r="20"><c r="A20" t="s"><v>-1</v></c><c r="B20" t="s"><v>1e9</v></c><c r="C20" t="s"><v>x</v></c></row></sheetData>`,
      }),
  },
  {
    name: "one-merge-over-all.xlsx",
    bytes: () =>
      book({ sheet: `<sheetData>${PLAN}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
  },
  {
    name: "merges-over-merges.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN}</sheetData><mergeCells>${times(20_000, (at) => `<mergeCell ref="A1:F${at + 2}"/>`)}</mergeCells>`,
      }),
  },
  {
    name: "looks-that-are-not-there.xlsx",
    bytes: () => book({ sheet: `<sheetData>${PLAN.replaceAll("<c ", '<c s="99999" ')}</sheetData>` }),
  },
  {
    name: "two-thousand-sheets.xlsx",
    bytes: () => book({ sheets: times(2000, (at) => `<sheet name="Plan ${at}" sheetId="${at + 1}" r:id="r1"/>`) }),
  },
  {
    name: "a-name-of-ten-thousand-letters.xlsx",
    bytes: () => book({ sheets: `<sheet name="${"a".repeat(10_000)}" sheetId="1" r:id="r1"/>` }),
  },
  {
    name: "names-in-a-circle.xlsx",
    bytes: () =>
      book({
        names: '<definedName name="A">B</definedName><definedName name="B">A</definedName>',
        sheet: `<sheetData>${PLAN}<row r="20"><c r="A20"><f>A+B</f></c></row></sheetData>`,
      }),
  },
  {
    name: "brackets-in-a-formula.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN}<row r="20"><c r="A20"><f>${"(".repeat(4000)}1${")".repeat(4000)}</f></c></row></sheetData>`,
      }),
  },
  {
    name: "formulas-of-everything.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN}${times(30, (at) => `<row r="${at + 20}"><c r="A${at + 20}"><f>SUMPRODUCT(1:1048576*(1:1048576&lt;&gt;""))</f></c></row>`)}</sheetData>`,
      }),
  },
  {
    name: "numbers-no-calendar-has.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN.replace(inline("C2", "2026"), '<c r="C2"><v>1e308</v></c>').replace(inline("C3", "2026"), '<c r="C3"><v>-9999999</v></c>')}</sheetData>`,
      }),
  },
  {
    name: "rules-over-everything.xlsx",
    bytes: () =>
      book({
        sheet: `<sheetData>${PLAN}</sheetData>${times(3_000, (at) => `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${at + 1}"><formula>1</formula></cfRule></conditionalFormatting>`)}`,
      }),
  },
  { name: "open-rows.xlsx", bytes: () => book({ sheet: `<sheetData>${"<row>".repeat(200_000)}` }) },
  { name: "open-comments.xlsx", bytes: () => book({ sheet: "<!--".repeat(200_000) }) },
];

const TEXTS: readonly HostileFile[] = [
  { name: "one-line.txt", bytes: text("Cel\tDziałanie\n" + "a ".repeat(2 << 20)) },
  { name: "only-ends-of-lines.txt", bytes: text("\n".repeat(1 << 20)) },
  { name: "quotes-nobody-closes.csv", bytes: text('Cel;Działanie;Od\n"' + 'a;"b\n'.repeat(100_000)) },
  { name: "columns.csv", bytes: text("a;".repeat(100_000) + "\n" + "b;".repeat(100_000)) },
  { name: "zeros.txt", bytes: () => new Uint8Array(1 << 20) },
  { name: "half-letters.txt", bytes: () => Uint8Array.from({ length: 1 << 18 }, (_, at) => (at % 2 ? 0xd8 : 0x3d)) },
  { name: "comments.html", bytes: text("<!---->".repeat(100_000) + "tekst") },
  { name: "tags-nobody-closes.html", bytes: text("<div>".repeat(400_000)) },
  { name: "tables-nobody-closes.html", bytes: text("<table><tr><td>".repeat(30_000)) },
  { name: "spans.html", bytes: text(htmlPlan(times(10_000, () => "<tr><td rowspan=65534 colspan=1000>a</td></tr>"))) },
  {
    name: "a-style-of-a-megabyte.html",
    bytes: text(htmlPlan(`<tr>${times(6, () => `<td style="${"a:b;".repeat(50_000)}">a</td>`)}</tr>`)),
  },
  { name: "attributes.html", bytes: text(htmlPlan(`<tr><td ${times(100_000, (at) => `a${at}=1 `)}>a</td></tr>`)) },
  {
    name: "entities.html",
    bytes: text(htmlPlan(`<tr><td>${"&amp;#38;&bogus;&#x110000;&#0;".repeat(20_000)}</td></tr>`)),
  },
  {
    name: "orders-to-the-terminal.html",
    bytes: text(htmlPlan(`<tr>${times(6, () => "<td>\u001b]0;x\u0007\u001b[2J</td>")}</tr>`)),
  },
];

export const HOSTILE: readonly HostileFile[] = [...ZIPS, ...WORD, ...SHEETS, ...TEXTS];
