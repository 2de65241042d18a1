import { bench } from "./support";

/** [formula, value] over A1:C5 = dates and texts below. */
const CELLS = [
  ["Drogi", 2, 2004],
  ["Oświata", 3, ""],
  ["drogi gminne", -1.5, 2016],
  ["", 0, "2004"],
  ["a?b", true, 46024],
];
const CASES: [string, unknown][] = [
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=10%", 0.1],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=1/0", "#DIV/0!"],
  ["=1=1.0", true],
  ['="A"="a"', true],
  ['=2>"a"', false],
  ["=NOPE(1)", "#NAME?"],
  ["=brak_nazwy", "#NAME?"],
  ["=SUM(B1:B5)", 3.5],
  ["=SUM(B:B)", 3.5],
  ["=COUNT(B1:B5)", 4],
  ["=COUNTA(A1:A5)", 4],
  ["=COUNTBLANK(A1:A5)", 1],
  ["=AVERAGE(B1:B4)", 0.875],
  ["=MIN(B1:B5)", -1.5],
  ["=MAX(B1:B5)", 3],
  ["=PRODUCT(2,3)", 6],
  ['=COUNTIF(A1:A5,"drogi")', 1],
  ['=COUNTIF(A1:A5,"drogi*")', 2],
  ['=COUNTIF(A1:A5,"=")', 1],
  ['=COUNTIF(A1:A5,"<>")', 4],
  ['=COUNTIF(A1:A5,"a~?b")', 1],
  ['=COUNTIF(A1:A5,"=~~")', 0],
  ['=SEARCH("~~","a~b")', 2],
  ['=HYPERLINK("#Sheet1!A1","idź")', "idź"],
  ['=COUNTIF(B1:B5,">0")', 2],
  ['=COUNTIF(C1:C5,"=2004")', 2],
  ["=COUNTIF(C1:C5,2004)", 2],
  ['=COUNTIF(A1:A5,"<>*drogi*")', 3],
  ['=COUNTIFS(A1:A5,"*rogi*",B1:B5,">0")', 1],
  ['=SUMIF(A1:A5,"drogi*",B1:B5)', 0.5],
  ['=SUMIFS(B1:B5,A1:A5,"Oświata")', 3],
  ['=MAXIFS(B1:B5,B1:B5,"<3")', 2],
  ['=MINIFS(C1:C5,A1:A5,"d*")', 2004],
  ['=AVERAGEIF(A1:A5,"brak",B1:B5)', "#DIV/0!"],
  ['=COUNTIFS(A1:A5,"x",B1:B4,1)', "#VALUE!"],
  ["=SUMPRODUCT((B1:B4>0)*(LEN(A1:A4)>0))", 2],
  ['=SUMPRODUCT(--(A1:A5=""))', 1],
  ["=SUMPRODUCT(B1:B3,B1:B3)", 15.25],
  ["=SUM((B1:B4>0)*B1:B4)", 5],
  ['=IF(B2>2,"tak","nie")', "tak"],
  ['=IF(A4="","pusto",A4)', "pusto"],
  ['=IFERROR(1/0,"błąd")', "błąd"],
  ['=IFNA(MATCH("x",A1:A5,0),0)', 0],
  ["=AND(TRUE,B1>1)", true],
  ["=OR(FALSE,B1>9)", false],
  ["=NOT(TRUE)", false],
  ['=IFS(B1>5,"a",B1>1,"b")', "b"],
  ['=SWITCH(B1,1,"a",2,"b","c")', "b"],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=INDEX(A1:B3,2,1)", "Oświata"],
  ['=INDEX(B1:B3,MATCH("oświata",A1:A3,0))', 3],
  ['=MATCH("brak",A1:A5,0)', "#N/A"],
  ['=VLOOKUP("Drogi",A1:C5,3,FALSE)', 2004],
  ["=MATCH(2,{1,2,3},0)", 2],
  ['=XLOOKUP("Oświata",A1:A5,B1:B5)', 3],
  ["=ROWS(A1:A5)", 5],
  ["=COLUMNS(A1:C1)", 3],
  ["=ROW(B3)", 3],
  ["=INDEX(A1:A3,9)", "#REF!"],
  ['=LEN("żółw")', 4],
  ["=LEFT(A2,3)", "Ośw"],
  ["=RIGHT(A2,2)", "ta"],
  ["=MID(A2,2,3)", "świ"],
  ['=TRIM("  a   b ")', "a b"],
  ['=UPPER("łódź")', "ŁÓDŹ"],
  ['=PROPER("gmina wiejska")', "Gmina Wiejska"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['=FIND("b","abc")', 2],
  ['=SEARCH("B","abc")', 2],
  ['=FIND("x","abc")', "#VALUE!"],
  ['=TEXT(46024,"yyyy-mm-dd")', "2026-01-02"],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['=VALUE("12")', 12],
  ['=TEXTJOIN(", ",TRUE,A1:A4)', "Drogi, Oświata, drogi gminne"],
  ['=CONCATENATE("a",1)', "a1"],
  ['=REPT("ab",2)', "abab"],
  ['=EXACT("a","A")', false],
  ["=ISBLANK(A4)", true],
  ["=ISNUMBER(B1)", true],
  ["=ISTEXT(C4)", false],
  ["=ISERROR(1/0)", true],
  ["=DATE(2026,1,2)", 46024],
  ["=YEAR(C5)", 2026],
  ["=MONTH(C5)", 1],
  ["=DAY(C5)", 2],
  ["=EOMONTH(C5,0)", 46053],
  ["=EDATE(DATE(2024,1,31),1)", 45351],
  ["=WEEKDAY(C5,2)", 5],
  ["=DATE(2026,13,1)", 46388],
  ["=TODAY()", 46000],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUNDUP(1.01,1)", 1.1],
  ["=ROUND(1234,-2)", 1200],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,2)", 1],
  ["=ABS(-2)", 2],
  ["=SUBTOTAL(9,B1:B3)", 3.5],
  ["=LARGE(B1:B4,1)", 3],
  ["=MEDIAN(1,3,2)", 2],
  ["=LET(x,2,x*3)", 6],
  ["=SUM({1,2;3,4})", 10],
  ["=A1:A5 A2:C2", "Oświata"],
  ["=A1 B2", "#NULL!"],
];

describe("Formulas are calculated as Excel does", () => {
  test.each(CASES)("%s = %j", async (formula, value) => {
    const { run, values } = await bench(undefined, { today: () => new Date(2025, 11, 9) });
    await run((_context, sheet) => {
      sheet.getRange("A1:C5").values = CELLS;
      sheet.getRange("E9").formulas = [[formula]];
    });
    const [[seen]] = (await values("E9")) as [[unknown]];
    expect(typeof seen === "number" && typeof value === "number" ? Math.round(seen * 1e9) / 1e9 : seen).toEqual(value);
  });

  test("names and references come back in capitals; a formula depends on later changes", async () => {
    const { run, read, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("B1").formulas = [["=sum(a1:$a$3)+1"]];
    });
    expect([await read("B1", "formulas"), await read("B1", "values")]).toEqual([[["=SUM(A1:$A$3)+1"]], [[1]]]);
    host.user.type("Sheet1", "A2", 4);
    expect(await read("B1", "values")).toEqual([[5]]);
  });

  test("a circle of references ends in 0 instead of running for ever", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["=B1+1", "=A1+1"]];
    });
    expect((await values("A1:B1"))[0]!.every((value) => typeof value === "number")).toBe(true);
  });

  test("a formula longer than 8192 characters is InvalidArgument", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").formulas = [[`=${"1+".repeat(4100)}1`]];
      }),
    ).toBe("InvalidArgument");
  });

  test("functions only the file engine knows are calculated by it once it is loaded", async () => {
    const { run, values, host } = await bench();
    await host.ready();
    await run((_context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [4]];
      sheet.getRange("B1:B60").formulas = Array.from({ length: 60 }, (_none, index) => [
        `=GEOMEAN($A$1:$A$3)+${index}`,
      ]);
    });
    expect((await values("B1:B60")).map(([value]) => Math.round(Number(value) * 1e6) / 1e6)).toEqual(
      Array.from({ length: 60 }, (_none, index) => 2 + index),
    );
    // The engine is still alive after all of them.
    expect((await host.save()).length).toBeGreaterThan(1000);
  });
});

describe("Structured references", () => {
  /** [formula, row of the cell, value] of the table at A1 with columns Obszar, Nr celu, "Koszt [zł]", "A'B". */
  const STRUCTURED: [string, string, unknown][] = [
    ["=SUM(Plan[Nr celu])", "F9", 6],
    ["=COUNTA(Plan[#Headers])", "F9", 4],
    ["=ROWS(Plan[#All])", "F9", 4],
    ["=ROWS(Plan)", "F9", 3],
    ["=SUM(Plan['Koszt])", "F9", "#REF!"],
    ["=SUM(Plan[Koszt '[zł']])", "F9", 60],
    ["=SUM(Plan[A''B])", "F9", 3],
    ["=SUM(Plan[[Nr celu]:[Koszt '[zł']]])", "F9", 66],
    ["=Plan[[#Headers],[Nr celu]]", "F9", "Nr celu"],
    ["=Plan[@[Nr celu]]", "F3", 2],
    ["=Plan[@Obszar]", "F2", "Drogi"],
    ["=Plan[[#This Row],[Nr celu]]*10", "F4", 30],
    ["=Plan[@Obszar]", "F9", "#REF!"],
    ["=SUM(plan[NR CELU])", "F9", 6],
    ['=COUNTIFS(Plan[Obszar],"Drogi",Plan[Nr celu],">1")', "F9", 1],
    ["=INDEX(Plan[Obszar],2)", "F9", "Oświata"],
    ["=SUM(Plan[Brak])", "F9", "#REF!"],
    ["=SUM(Inna[Nr celu])", "F9", "#REF!"],
    ["=SUM(Plan[#Totals])", "F9", "#REF!"],
  ];
  test.each(STRUCTURED)("%s in %s = %j", async (formula, cell, value) => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:D4").values = [
        ["Obszar", "Nr celu", "Koszt [zł]", "A'B"],
        ["Drogi", 1, 10, 1],
        ["Oświata", 2, 20, 1],
        ["Drogi", 3, 30, 1],
      ];
      sheet.tables.add("A1:D4", true).name = "Plan";
      sheet.getRange(cell).formulas = [[formula]];
    });
    expect(await values(cell)).toEqual([[value]]);
  });
});
