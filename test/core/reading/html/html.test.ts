import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtml } from "../../../../src/core/reading/html";
import type { SourceDocument, SourceTable } from "../../../../src/core/reading/source";
import { toClipboardHtml, type Row } from "../../../build";

function read(html: string): SourceDocument {
  const result = readHtml(html, "schowek.html");
  if (!result.ok) throw new Error(result.failure.code);
  return result.document;
}

const lines = (html: string) =>
  read(html).blocks.map((block) => (block.kind === "paragraph" ? block.text : grid(block).join(" | ")));
const grid = (table: SourceTable) =>
  table.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`);

describe("text as a browser lays it out", () => {
  test.each<[string, string, string[]]>([
    [
      "white space collapses, a line break of the source is a space",
      "<p>Sieć\r\n  <b>wsparcia </b> rodzin</p>",
      ["Sieć wsparcia rodzin"],
    ],
    ["br breaks the line", "<p>a <br>\n b</p>", ["a\nb"]],
    ["blocks are paragraphs", "<div>a<p>b</p>c</div>d", ["a", "b", "c", "d"]],
    ["no-break spaces stay", "<p>40&nbsp;000 zł</p>", ["40\u00A0000 zł"]],
    ["entities", "<p>&lt;b&gt; &amp; &#322; &bdquo;a&rdquo;</p>", ["<b> & ł „a”"]],
    [
      "scripts, styles, comments and conditional comments are not text",
      "<style>p{}</style><script>x</script><!--[if gte mso 9]><p>x</p><![endif]--><p>a<![if !supportEmptyParas]>b<![endif]></p>",
      ["ab"],
    ],
    [
      "ordered lists have their numbers",
      '<ol start=3><li>a<ol type="a"><li>b</li></ol></li><li value=7>c</ol>',
      ["3. a", "a. b", "7. c"],
    ],
    ["bullets", "<ul><li>a<li><p>b</p></ul><ul style='list-style-type:none'><li>c</ul>", ["• a", "• b", "c"]],
    [
      "only the copied fragment",
      "<html><body><p>przed</p><!--StartFragment--><p>w środku</p><!--EndFragment--><p>po</p></body></html>",
      ["w środku"],
    ],
    [
      "the head of offsets",
      "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\n<html><body><p>a</p></body></html>",
      ["a"],
    ],
    [
      "Word's automatic number",
      "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Powołanie zespołu<o:p></o:p></p>",
      ["1. Powołanie zespołu"],
    ],
    [
      "Word's bullet",
      "<p><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp; </span></span></span><![endif]>policja</p>",
      ["• policja"],
    ],
    ["Word's tab", "<p>a<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>b</p>", ["a\tb"]],
    ["preformatted text keeps its lines", "<pre>a\n  b</pre>", ["a\n  b"]],
    ["a text field shows its value", '<p>Rok <input value="2026"></p>', ["Rok 2026"]],
    ["broken markup", "<p>a<b>b</p><p>c", ["ab", "c"]],
  ])("%s", (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe("tables", () => {
  test.each<[string, string, string[]]>([
    [
      "spans give every cell its place",
      "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
      ["0,0 2x1 a | 0,1 1x2 b | 1,1 1x1 c | 1,2 1x1 d"],
    ],
    [
      "a span past the end stops at the last row",
      "<table><tr><td rowspan=9>a<td>b<tr><td>c</table>",
      ["0,0 2x1 a | 0,1 1x1 b | 1,1 1x1 c"],
    ],
    [
      "rowspan 0 runs to the end",
      "<table><tr><td rowspan=0>a<td>b<tr><td>c</table>",
      ["0,0 2x1 a | 0,1 1x1 b | 1,1 1x1 c"],
    ],
    [
      "a cell does not spread over one merged from above",
      "<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>",
      ["0,0 1x1 a | 0,1 2x1 b | 1,0 1x1 c"],
    ],
    [
      "head, body and foot in the order shown",
      "<table><tfoot><tr><td>razem</tfoot><thead><tr><th>cel</thead><tbody><tr><td>a</tbody></table>",
      ["0,0 1x1 cel | 1,0 1x1 a | 2,0 1x1 razem"],
    ],
    ["a caption stands above", "<table><caption>Plan</caption><tr><td>a</table>", ["Plan", "0,0 1x1 a"]],
    [
      "rows that lost their table",
      "<p>Plan</p><tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr><p>dalej</p>",
      ["Plan", "0,0 1x1 a | 0,1 1x1 b | 1,0 1x1 c | 1,1 1x1 d", "dalej"],
    ],
    ["cells that lost their row", "<td>a</td><td>b</td>", ["0,0 1x1 a | 0,1 1x1 b"]],
    [
      "a dangling row that misses the cell merged from above",
      "<table><tr><td>2. b<td>2027</tr><tr><td>3. c<td>2028</tr></table>",
      ["0,0 1x1 2. b | 0,1 1x1 2027 | 1,0 1x1 3. c | 1,1 1x1 2028"],
    ],
    [
      "Word's row of widths is no row",
      "<table><tr><td>a<![if !supportMisalignedColumns]><tr height=0><td width=9 style='border:none'></td><td></td></tr><![endif]></table>",
      ["0,0 1x1 a"],
    ],
    [
      "Excel's fragment inside its table",
      "<html><body><table>\n<!--StartFragment-->\n<col width=64><tr height=20><td class=xl65 x:num>2026</td><td>a<br style='mso-data-placement:same-cell'>b</td></tr><!--EndFragment--></table></body></html>",
      ["0,0 1x1 2026 | 0,1 1x1 a\nb"],
    ],
    [
      "a page's layout table gives way to the real one",
      "<table><tr><td><h2>Obszar</h2><table><tr><td>a<td>b<tr><td>c<td>d</table></table>",
      ["Obszar", "0,0 1x1 a | 0,1 1x1 b | 1,0 1x1 c | 1,1 1x1 d"],
    ],
    [
      "paragraphs of a cell are its lines",
      "<table><tr><td><p>Samorząd gminy<o:p></o:p></p><p>policja</p></table>",
      ["0,0 1x1 Samorząd gminy\npolicja"],
    ],
  ])("%s", (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  test("a hostile span makes no hostile table", () => {
    const [table] = read(`<table><tr><td colspan=999999 rowspan=999999>a</td></tr><tr><td>b</td></tr></table>`).blocks;
    expect(table).toMatchObject({ rowCount: 2 });
    expect(table?.kind === "table" && table.columnCount).toBeLessThanOrEqual(1024);
  });
});

test("hidden and deleted text is left out with its place", () => {
  const document = read(
    "<table><tr><td>a<del>stare</del></td><td>b<span style='display:none'>skryte</span></td></tr></table>",
  );
  expect(document.leftOut).toEqual([
    { text: "stare", where: "tabela 1, wiersz 1, kolumna 1 (usunięte w śledzeniu zmian)" },
    { text: "skryte", where: "tabela 1, wiersz 1, kolumna 2 (ukryty tekst)" },
  ]);
  expect(document.messages.map((message) => message.code)).toEqual(["file.tracked-deletions", "file.hidden-text"]);
});

test("headings keep their level", () => {
  const blocks = read("<h2>a</h2><p class=MsoHeading3>b</p><p style='mso-outline-level:1'>c</p><p>d</p>").blocks;
  expect(blocks.map((block) => block.kind === "paragraph" && block.heading)).toEqual([2, 3, 1, undefined]);
});

test.each<[string, string]>([
  ["nothing but depth", "<div>".repeat(50_000) + "a" + "</div>".repeat(50_000)],
  ["tables in tables", "<table><tr><td>".repeat(2_000) + "a"],
  ["half a tag", "<table><tr><td>a</td><td"],
  ["markup of nothing", "<><//><!--"],
])("hostile markup does not throw: %s", (_, html) => {
  expect(readHtml(html, "x").ok).toBe(true);
});

test("tags that nobody closes, more than a parser keeps in good time, are refused with a sentence", () => {
  expect(readHtml("<div>".repeat(400_000), "x.html")).toEqual({
    ok: false,
    failure: { code: "file.html-deep", values: { file: "x.html" } },
  });
});

test("a page of any length is read as if at once: no sign is cut in two", () => {
  const letters = "&oacute;ść😀 ".repeat(9_000);
  const blocks = read(`<p>${letters}</p>`).blocks;
  expect(blocks).toMatchObject([{ kind: "paragraph", text: "óść😀 ".repeat(9_000).trim() }]);
});

test("an empty page is refused with a sentence", () => {
  expect(readHtml("  \n", "x.html")).toEqual({
    ok: false,
    failure: { code: "file.empty", values: { file: "x.html" } },
  });
});

const KEY = join(__dirname, "../../../../../shared/tables/strategia-2004-2014.rows.json");
(existsSync(KEY) ? describe : describe.skip)(`the real table from Word's clipboard (needs ${KEY})`, () => {
  const rows = existsSync(KEY) ? (JSON.parse(readFileSync(KEY, "utf8")) as Row[]) : [];
  test.each(["typed", "list"] as const)("44 actions in five tables, numbers %s", (numbers) => {
    const tables = read(toClipboardHtml(rows, { numbers })).blocks.filter(
      (block): block is SourceTable => block.kind === "table",
    );
    expect(tables.map((table) => table.columnCount)).toEqual([6, 6, 6, 6, 6]);
    const cells = tables.flatMap((table) =>
      table.cells.filter((cell) => cell.column === 1 && cell.colSpan === 1).map((cell) => cell.text),
    );
    expect(cells).toEqual(rows.map((row) => `${row.actionNumber}. ${row.action}`));
    expect(
      read(toClipboardHtml(rows))
        .blocks.filter((block) => block.kind === "paragraph")
        .map((block) => block.kind === "paragraph" && block.text)
        .filter((text) => text && text.trim()),
    ).toEqual([...new Set(rows.map((row) => row.area))]);
  });
});
