import type { Parts } from "../../../build";
import { p, r, tc, tr, tbl, cells, read, lines, tableOf, grid, field, box } from "./markup";

describe("text as a person sees it", () => {
  test.each<[string, string, string[]]>([
    [
      "runs are glued, tabs and breaks kept",
      p(`${r("Sieć ")}${r("wsparcia")}<w:r><w:tab/><w:t>A</w:t><w:br/><w:t>B</w:t></w:r>`),
      ["Sieć wsparcia\tA\nB"],
    ],
    [
      "hyphens of Word",
      p("<w:r><w:t>lata 2026</w:t><w:noBreakHyphen/><w:t>2032, kon</w:t><w:softHyphen/><w:t>taktowych</w:t></w:r>"),
      ["lata 2026\u20112032, kon\u00ADtaktowych"],
    ],
    ["a symbol of a symbol font", p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> punkt</w:t></w:r>'), ["• punkt"]],
    [
      "links and smart tags",
      p(`<w:hyperlink r:id="x">${r("BIP gminy")}</w:hyperlink><w:smartTag>${r(" Olszanka")}</w:smartTag>`),
      ["BIP gminy Olszanka"],
    ],
    [
      "a field shows its result, not its code",
      p(`${r("Tabela ")}${field("SEQ Tabela", r("3"))}${r(". Plan")}`),
      ["Tabela 3. Plan"],
    ],
    [
      "a field inside the code of a field",
      p(
        field(`IF ${""}`, r("tak")) +
          field(`X</w:instrText></w:r>${field("PAGE", r("7"))}<w:r><w:instrText>`, r("wynik")),
      ),
      ["takwynik"],
    ],
    ["a simple field", p(`<w:fldSimple w:instr="DATE">${r("12 maja")}</w:fldSimple>`), ["12 maja"]],
    [
      "a content control",
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(`${r("Rok ")}<w:sdt><w:sdtContent>${r("2026")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ["Rok 2026"],
    ],
    ["a formula", p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), ["x=1"]],
    [
      "of two alternatives one",
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box("Ramka")}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Ramka")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r("Przy ramce")}`,
      ),
      ["Przy ramce", "Ramka"],
    ],
    [
      "a text box of old Word",
      p(`<w:r><w:pict><v:shape><v:textbox>${box("Stara ramka")}</v:textbox></v:shape></w:pict></w:r>`),
      ["Stara ramka"],
    ],
    [
      "strict Word files and other prefixes",
      `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>Ścisły</x:t></x:r></x:p>`,
      ["Ścisły"],
    ],
    ["characters by number", p(r("A&#322;&#x105; &amp; &lt;b&gt;")), ["Ałą & <b>"]],
  ])("%s", (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe("what is not seen is left out, with its place", () => {
  test("tracked changes: inserted stays, deleted goes, and both are said", () => {
    const document = read(
      p(
        `${r("Szkolenia ")}<w:del>${"<w:r><w:delText>raz w roku</w:delText></w:r>"}</w:del><w:ins>${r("dwa razy w roku")}</w:ins>`,
      ),
    );
    expect(document.blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual([
      "Szkolenia dwa razy w roku",
    ]);
    expect(document.leftOut).toEqual([{ text: "raz w roku", where: "akapit 1 (usunięte w śledzeniu zmian)" }]);
    expect(document.messages).toEqual([{ code: "file.tracked-deletions", values: { count: 1, file: "plan.docx" } }]);
  });

  test("a paragraph whose end was deleted goes on in the next one", () => {
    expect(lines(p(r("Rozwój "), "<w:rPr><w:del/></w:rPr>") + p(r("usług")))).toEqual(["Rozwój usług"]);
  });

  test("a row deleted with tracking is no row", () => {
    const document = read(
      tbl(
        cells("a", "b"),
        tr(tc(p(`<w:del><w:r><w:delText>stare</w:delText></w:r></w:del>`)), "<w:del/>"),
        cells("c", "d"),
      ),
    );
    expect(grid(tableOf(document))).toEqual(["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"]);
    expect(document.leftOut?.map((piece) => piece.text)).toEqual(["stare"]);
  });

  test.each<[string, string, Parts | undefined, string, string]>([
    [
      "hidden text",
      tbl(cells("x"), tr(tc(p(`${r("Widać")}${r("uwaga redakcji", "<w:vanish/>")}`)))),
      undefined,
      "uwaga redakcji",
      "tabela 1, wiersz 2, kolumna 1 (ukryty tekst)",
    ],
    [
      "a style that hides",
      p(`${r("Widać")}${r("notatka", '<w:rStyle w:val="Skryty"/>')}`),
      { styles: '<w:style w:styleId="Skryty"><w:rPr><w:vanish/></w:rPr></w:style>' },
      "notatka",
      "akapit 1 (ukryty tekst)",
    ],
    [
      "a footnote",
      p(`${r("2014")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      { footnotes: `<w:footnote w:id="2">${p(r("po pozyskaniu środków"))}</w:footnote>` },
      "po pozyskaniu środków",
      "akapit 1 (przypis 2)",
    ],
    ["a page footer", p(r("Treść")), { footer1: p(r("Strona ") + field("PAGE", r("7"))) }, "Strona 7", "stopka strony"],
    [
      "a comment",
      p(r("Treść")),
      { comments: `<w:comment w:id="0">${p(r("sprawdzić kwotę"))}</w:comment>` },
      "sprawdzić kwotę",
      "komentarz 1",
    ],
    [
      "a prompt of an empty control",
      p(
        `${r("Rok: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Kliknij tutaj")}</w:sdtContent></w:sdt>`,
      ),
      undefined,
      "Kliknij tutaj",
      "akapit 1 (podpowiedź pustego pola)",
    ],
  ])("%s", (_, body, parts, text, where) => {
    const document = read(body, parts);
    expect(document.leftOut).toEqual([{ text, where }]);
    expect(lines(body, parts).join()).not.toContain(text);
  });
});

describe("automatic numbers", () => {
  const level = (index: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.", "<w:isLgl/>")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uF0B7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "Cel %1:", '<w:suff w:val="nothing"/>')}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>` +
    `<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (text: string, numId: number, ilvl = 0) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

  test.each<[string, string, string[]]>([
    [
      "levels count and restart",
      item("a", 1) +
        item("b", 1, 1) +
        item("c", 1, 2) +
        item("d", 1, 1) +
        item("e", 1, 2) +
        item("f", 1) +
        item("g", 1, 1),
      ["I. a", "1.1. b", "a) c", "1.2. d", "a) e", "II. f", "2.1. g"],
    ],
    ["bullets of a symbol font", item("a", 2) + item("b", 2), ["• a", "• b"]],
    ["nothing between number and text", item(" rodzina", 3), ["Cel 1: rodzina"]],
    [
      "a list that starts elsewhere goes on from there",
      item("x", 3) + item("y", 4) + item("z", 4),
      ["Cel 1:x", "Cel 5:y", "Cel 6:z"],
    ],
    ["list 0 means none", item("bez", 0), ["bez"]],
    ["a list that does not exist", item("bez", 77), ["bez"]],
    [
      "a column Lp. of empty numbered cells",
      tbl(tr(tc(item("", 3)) + tc(p(r("a")))), tr(tc(item("", 3)) + tc(p(r("b"))))),
      ["Cel 1: | a | Cel 2: | b"],
    ],
  ])("%s", (_, body, expected) => {
    expect(lines(body, { numbering })).toEqual(expected);
  });

  test("a list may come from the paragraph's style", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Cel"><w:name w:val="Cel"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Cel2"><w:basedOn w:val="Cel"/></w:style>';
    expect(
      lines(p(r("a"), '<w:pStyle w:val="Cel"/>') + p(r("b"), '<w:pStyle w:val="Cel2"/>'), { numbering, styles }),
    ).toEqual(["I. a", "II. b"]);
  });
});

describe("headings", () => {
  const styles =
    '<w:style w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Obszar"><w:basedOn w:val="Nagwek1"/></w:style>' +
    '<w:style w:styleId="X"><w:name w:val="Moj"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  test.each<[string, string, number | undefined]>([
    ["Polish Word's style", '<w:pStyle w:val="Nagwek1"/>', 1],
    ["a style made from it", '<w:pStyle w:val="Obszar"/>', 1],
    ["an outline level of a style", '<w:pStyle w:val="X"/>', 3],
    ["an outline level of the paragraph", '<w:outlineLvl w:val="1"/>', 2],
    ["a name without its style part", '<w:pStyle w:val="Nagłówek2"/>', 2],
    ["styles in a circle", '<w:pStyle w:val="A"/>', undefined],
    ["body text", "", undefined],
  ])("%s", (_, properties, heading) => {
    const [block] = read(p(r("KRYZYS"), properties), { styles }).blocks;
    expect(block).toMatchObject({ kind: "paragraph", text: "KRYZYS" });
    expect(block?.kind === "paragraph" && block.heading).toBe(heading);
  });
});
