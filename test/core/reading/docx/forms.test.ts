/** What Word shows of forms, symbol fonts, hidden and capital styles: the file says it elsewhere than in the text. */
import type { SourceDocument } from "../../../../src/core/reading/source";
import { readDocx } from "../../../../src/core/reading/docx";
import { recognise } from "../../../../src/core/reading";
import { wordFile, type Parts } from "../../../build";

const p = (inner: string, properties = "") => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const r = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (inner: string) => `<w:tc>${inner}</w:tc>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => (cell.startsWith("<w:tc") || cell.startsWith("<w:sdt") ? cell : tc(p(r(cell))))).join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const prompt = (content: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const mark = (type: string, data = "") =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data && `<w:ffData>${data}</w:ffData>`}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const old = (name: string, data: string, result = "") =>
  mark("begin", data) + code(` ${name} `) + mark("separate") + result + mark("end");
const box = (on: boolean, word = "default") =>
  `<w:checkBox><w:sizeAuto/><w:${word} w:val="${on ? 1 : 0}"/></w:checkBox>`;
const HEADER = row("Lp.", "Działanie", "Termin", "Źródło finansowania", "Odpowiedzialny");

function read(body: string, parts?: Parts): SourceDocument {
  const result = readDocx(wordFile(body, parts), "plan.docx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.document;
}
const text = (body: string, parts?: Parts) =>
  read(body, parts)
    .blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))
    .join("|");

test.each<[string, string, string]>([
  [
    "the entry chosen in a list",
    old(
      "FORMDROPDOWN",
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="GOPS"/><w:listEntry w:val="PCPR"/></w:ddList>',
    ),
    "PCPR",
  ],
  [
    "the first entry when none was chosen",
    old("FORMDROPDOWN", '<w:ddList><w:listEntry w:val="GOPS"/><w:listEntry w:val="PCPR"/></w:ddList>'),
    "GOPS",
  ],
  [
    "the default entry",
    old(
      "FORMDROPDOWN",
      '<w:ddList><w:default w:val="1"/><w:listEntry w:val="GOPS"/><w:listEntry w:val="PCPR"/></w:ddList>',
    ),
    "PCPR",
  ],
  [
    "an entry that the result repeats is said once",
    old("FORMDROPDOWN", '<w:ddList><w:listEntry w:val="GOPS"/></w:ddList>', r("GOPS")),
    "GOPS",
  ],
  [
    "boxes ticked and not",
    `${old("FORMCHECKBOX", box(true))}${r(" tak ")}${old("FORMCHECKBOX", box(false))}${r(" nie")}`,
    "☒ tak ☐ nie",
  ],
  [
    "a box unticked since",
    old("FORMCHECKBOX", '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'),
    "☐",
  ],
  ["a text place shows its result", old("FORMTEXT", "<w:textInput/>", r("szkoły")), "szkoły"],
  [
    "a button's words stand in its code",
    mark("begin") + code(" MACROBUTTON Bez Urząd Gminy ") + mark("end"),
    "Urząd Gminy",
  ],
  ["a symbol field", mark("begin") + code(' SYMBOL 254 \\f "Wingdings" \\s 12 ') + mark("end"), "☑"],
])("old forms: %s", (_, inner, expected) => {
  expect(text(p(inner))).toBe(expected);
});

test.each<[string, string, string, string]>([
  ["Wingdings", "þ", "¨", "☑□"],
  ["Wingdings 2", "R", "£", "☑□"],
  ["Wingdings 2", "\uF052", "\uF0A3", "☑□"],
  ["Webdings", "a", "c", "✓□"],
  ["Symbol", "·", "a", "•α"],
])("letters of the font %s are read as they are painted", (font, full, empty, expected) => {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
  expect(text(p(r(full, fonts) + r(empty, fonts)))).toBe(expected);
  const symbol = (letter: string) =>
    `<w:r><w:sym w:font="${font}" w:char="F0${(letter.charCodeAt(0) & 0xff).toString(16).padStart(2, "0")}"/></w:r>`;
  expect(text(p(symbol(full) + symbol(empty)))).toBe(expected);
});

test("prompts of empty places are nobody's answers, wherever the control stands", () => {
  const plan = tbl(
    HEADER,
    row("1.", "Klub seniora", "2025", "budżet gminy", tc(prompt(p(r("Kliknij, aby wprowadzić tekst."))))),
    row("2.", "Szkolenia", "2026", prompt(tc(p(r("Wybierz element.")))), "PCPR"),
    prompt(row("3.", "Wpisz nazwę działania", "Wybierz rok.", "Wybierz element.", "Wpisz")),
  );
  const document = read(plan);
  const result = recognise(document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.table.actions.map((a) => [a.text, a.funding, a.responsible])).toEqual([
    ["Klub seniora", "budżet gminy", ""],
    ["Szkolenia", "", "PCPR"],
  ]);
  expect(document.leftOut?.map((piece) => piece.text)).toContain("Wybierz element.");
});

test("a merge that nothing began is a cell of its own, not a part of the header", () => {
  const goesOn = (words: string) => `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(r(words))}</w:tc>`;
  const result = recognise(read(tbl(HEADER, row("1.", "Klub seniora", "2025", "budżet gminy", goesOn("GOPS")))));
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.table.actions[0]!.responsible).toBe("GOPS");
});

const styles = (...each: string[]) => ({ styles: each.join("") });
const style = (id: string, properties: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;

test("text hidden by its paragraph's style is left out, unless the run says it is seen", () => {
  const parts = styles(style("Uwaga", "<w:rPr><w:vanish/></w:rPr>"));
  const document = read(
    p(r("PCPR")) + p(r("do sprawdzenia") + r(" jawne", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Uwaga"/>'),
    parts,
  );
  expect(document.blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))).toEqual(["PCPR", " jawne"]);
  expect(document.leftOut?.map((piece) => piece.text)).toEqual(["do sprawdzenia"]);
});

test("a style's level in a list is the level that names the style", () => {
  const numbered = (id: string) => style(id, '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  const level = (index: number, name: string, shown: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${name}"/><w:lvlText w:val="${shown}"/></w:lvl>`;
  const parts = {
    ...styles(numbered("A"), numbered("B")),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "A", "%1.")}${level(1, "B", "%1.%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  };
  const line = (id: string, words: string) => p(r(words), `<w:pStyle w:val="${id}"/>`);
  expect(
    text(
      line("A", "Seniorzy") + line("B", "Dom") + line("B", "Klub") + line("A", "Rodzina") + line("B", "Szkoła"),
      parts,
    ),
  ).toBe("1. Seniorzy|1.1. Dom|1.2. Klub|2. Rodzina|2.1. Szkoła");
});

test("capitals put on by the format make a heading, and its letters stay as typed", () => {
  const caps = tc(p(r("Seniorzy", "<w:caps/>")));
  const result = recognise(
    read(
      tbl(
        HEADER,
        row("", caps, "", "", ""),
        row("1.", "Klub seniora", "2025", "budżet gminy", "GOPS"),
        row("2.", "Szkolenia", "2026", "PFRON", "PCPR"),
      ),
    ),
  );
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.table.actions.map((a) => [a.area || a.goal, a.text])).toEqual([
    ["Seniorzy", "Klub seniora"],
    ["Seniorzy", "Szkolenia"],
  ]);
});

test("a sheet put into the document is told as the place where the table is", () => {
  const sheet = `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r>`;
  const document = read(p(r("Plan działań gminy")) + p(sheet));
  expect(recognise(document)).toMatchObject({ ok: false, failure: { code: "reading.attached" } });
});
