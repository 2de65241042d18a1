import { p, r, tc, tr, tbl, cells, read, lines, tableOf, grid, field } from "./markup";

describe("tables", () => {
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
  test("merged across and down, rows that begin later, cells in controls", () => {
    const document = read(
      tbl(
        tr(tc(p(r("cel")), span(2)) + tc(p(r("od")))),
        tr(
          tc(p(r("D")), '<w:vMerge w:val="restart"/>') +
            `<w:sdt><w:sdtContent>${tc(p(r("1. a")))}</w:sdtContent></w:sdt>` +
            tc(p(r("2026"))),
        ),
        `<w:sdt><w:sdtContent>${tr(tc(p(""), "<w:vMerge/>") + tc(p(r("2. b"))) + tc(p(r("2027"))))}</w:sdtContent></w:sdt>`,
        tr(tc(p(r("później"))), '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(tableOf(document)).toMatchObject({ rowCount: 4, columnCount: 3 });
    expect(grid(tableOf(document))).toEqual([
      "0,0 1x2 cel",
      "0,2 1x1 od",
      "1,0 2x1 D",
      "1,1 1x1 1. a",
      "1,2 1x1 2026",
      "2,1 1x1 2. b",
      "2,2 1x1 2027",
      "3,2 1x1 później",
    ]);
  });

  test("a continued merge with nothing above it is a cell of its own; its hidden text under a merge is left out", () => {
    const document = read(
      tbl(
        tr(tc(p(r("a")), "<w:vMerge/>")),
        tr(tc(p(r("b")), '<w:vMerge w:val="restart"/>')),
        tr(tc(p(r("spod")), "<w:vMerge/>")),
      ),
    );
    expect(grid(tableOf(document))).toEqual(["0,0 1x1 a", "1,0 2x1 b"]);
    expect(document.leftOut).toEqual([
      { text: "spod", where: "tabela 1, wiersz 1, kolumna 1 (zasłonięte scaleniem komórek)" },
    ]);
  });

  test("a continued merge does not reach over a row that stands between", () => {
    const document = read(
      tbl(
        tr(tc(p(r("a")), '<w:vMerge w:val="restart"/>') + tc(p(r("b")))),
        tr(tc(p(r("CEL")), span(2))),
        tr(tc(p(r("c")), "<w:vMerge/>") + tc(p(r("d")))),
      ),
    );
    expect(grid(tableOf(document))).toEqual(["0,0 1x1 a", "0,1 1x1 b", "1,0 1x2 CEL", "2,0 1x1 c", "2,1 1x1 d"]);
  });

  test("a field whose end is lost hides nothing after its paragraph", () => {
    expect(
      lines(
        `${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>')}${p(r("dalej"))}${tbl(cells("a", "b"))}`,
      ),
    ).toEqual(["dalej", "a | b"]);
  });

  test("a field over several paragraphs shows its result", () => {
    const [first, last] = field("TOC", "|").split("|") as [string, string];
    expect(lines(p(first + r("Rozdział 1")) + p(r("Rozdział 2") + last) + p(r("Treść")))).toEqual([
      "Rozdział 1",
      "Rozdział 2",
      "Treść",
    ]);
  });

  test("a table inside a cell is text of that cell", () => {
    const document = read(
      tbl(tr(tc(p(r("Partnerzy")) + tbl(cells("GOPS", "lider"), cells("OSP", "partner"))) + tc(p(r("2026"))))),
    );
    expect(grid(tableOf(document))).toEqual(["0,0 1x1 Partnerzy\nGOPS lider\nOSP partner", "0,1 1x1 2026"]);
    expect(document.messages.map((message) => message.code)).toEqual(["file.nested-table"]);
  });

  test("a table that is only a frame gives way to what it holds", () => {
    const document = read(tbl(tr(tc(p(r("Obszar")) + tbl(cells("cel", "od"), cells("a", "2026")) + p("")))));
    expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "table"]);
    expect(grid(tableOf(document))).toEqual(["0,0 1x1 cel", "0,1 1x1 od", "1,0 1x1 a", "1,1 1x1 2026"]);
  });

  test("several paragraphs of a cell are its lines", () => {
    expect(
      tableOf(read(tbl(tr(tc(p(r("Samorząd gminy we współpracy z")) + p(r("1. mediami")) + p(r("2. policją")))))))
        .cells[0]?.text,
    ).toBe("Samorząd gminy we współpracy z\n1. mediami\n2. policją");
  });
});
